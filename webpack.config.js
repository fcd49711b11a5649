import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';
import CssExtractPlugin from 'mini-css-extract-plugin';
import { RenderIcons } from './scripts/build/renderIcons.js';

const root = path.dirname(fileURLToPath(import.meta.url));

/** The chunks that the first screen needs, so that the browser fetches them together with the page. */
const firstScreenChunks = ['signin', 'screens'];

/** @param {import('webpack').Compilation} compilation */
function preload(compilation) {
  return firstScreenChunks.flatMap((name) => {
    const group = compilation.namedChunkGroups.get(name);
    if (!group) throw new Error(`There is no chunk "${name}" to preload.`);
    return group.getFiles().filter((file) => file.endsWith('.js'));
  });
}

/** @type {import('webpack').Configuration} */
export default {
  mode: 'production',
  target: ['web', 'es2022'],
  entry: { taskpane: './src/pane/start.ts', dialog: './src/dialog/start.ts', redirect: './src/signin/redirectPage.ts', commands: './src/commands/start.ts' },
  output: {
    path: path.join(root, 'dist'),
    filename: '[name].[contenthash:16].js',
    publicPath: '',
    clean: true,
  },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        use: {
          loader: 'swc-loader',
          options: {
            jsc: { target: 'es2022', parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } },
          },
        },
      },
      { test: /\.css$/, use: [CssExtractPlugin.loader, 'css-loader'] },
    ],
  },
  // Chunks go by their names, so that the page need not say which number has which name.
  optimization: { splitChunks: false, chunkIds: 'named' },
  plugins: [
    new CssExtractPlugin({ filename: '[name].[contenthash:16].css' }),
    new HtmlPlugin({ template: './src/pane/taskpane.html', filename: 'taskpane.html', chunks: ['taskpane'], inject: false, preload, minify: false }),
    new HtmlPlugin({ template: './src/dialog/dialog.html', filename: 'dialog.html', chunks: ['dialog'], inject: false, minify: false }),
    new HtmlPlugin({ template: './src/dialog/redirect.html', filename: 'redirect.html', chunks: ['redirect'], inject: false, minify: false }),
    new HtmlPlugin({ template: './src/commands/commands.html', filename: 'commands.html', chunks: ['commands'], inject: false, minify: false }),
    new CopyPlugin({ patterns: ['./src/settings/config.example.json'] }),
    new RenderIcons(path.join(root, 'assets')),
  ],
  devtool: 'source-map',
  performance: { hints: false },
  cache: { type: 'filesystem', buildDependencies: { config: [fileURLToPath(import.meta.url)] } },
  stats: 'errors-warnings',
};
