import path from 'node:path';
import { fileURLToPath } from 'node:url';
import HtmlWebpackPlugin from 'html-webpack-plugin';
import MiniCssExtractPlugin from 'mini-css-extract-plugin';

const here = path.dirname(fileURLToPath(import.meta.url));
const root = path.resolve(here, '../..');

/** Builds the page that looks like Outlook on the web, for the sandbox only; no part of it reaches the product. */
export default {
  name: 'outlook',
  mode: 'production',
  context: root,
  entry: { host: path.join(here, 'page/index.tsx') },
  output: { path: path.join(root, 'build/outlook'), filename: '[name].[contenthash].js', clean: true, publicPath: '/' },
  devtool: 'source-map',
  resolve: { extensions: ['.tsx', '.ts', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  plugins: [
    new MiniCssExtractPlugin({ filename: '[name].[contenthash].css' }),
    new HtmlWebpackPlugin({ filename: 'host.html', template: path.join(here, 'page/host.html') }),
  ],
  cache: { type: 'filesystem', name: 'outlook', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  performance: { hints: false },
  stats: 'errors-warnings',
};
