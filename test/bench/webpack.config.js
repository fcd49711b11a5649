import path from 'node:path';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import HtmlPlugin from 'html-webpack-plugin';

const here = path.dirname(fileURLToPath(import.meta.url));
const out = path.resolve(here, '../../build/bench');

const shared = {
  mode: 'production',
  context: here,
  target: ['web', 'es2022'],
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } } }] },
  performance: { hints: false },
  stats: 'errors-warnings',
};

const page = (name) => ({
  ...shared,
  entry: { [name]: `./pages/${name}.ts` },
  output: { path: path.join(out, name), filename: '[name].[contenthash].js', publicPath: '', clean: true },
  plugins: [new HtmlPlugin({ template: `./pages/${name}.html`, filename: 'taskpane.html', inject: false })],
});

/** The pages that the product is measured against, and what is measured without one, compiled as the product is. */
export default [
  page('floor'),
  page('tokens'),
  { ...shared, target: 'node20', entry: './diagnoseMany.ts', output: { path: path.join(out, 'diagnosis'), filename: 'diagnoseMany.cjs', clean: true } },
  {
    ...shared,
    entry: {},
    output: { path: path.join(out, 'static'), clean: true },
    plugins: [new CopyPlugin({ patterns: [{ from: 'pages/static.html', to: 'taskpane.html' }, { from: 'pages/static.css' }] })],
  },
];
