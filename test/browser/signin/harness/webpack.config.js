import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The pane that only signs in, as one readable file. */
export default {
  mode: 'production',
  context: path.dirname(fileURLToPath(import.meta.url)),
  target: ['web', 'es2022'],
  entry: './pane.ts',
  output: { filename: 'harness.js' },
  module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } } }] },
  optimization: { minimize: false },
  performance: { hints: false },
  stats: 'errors-warnings',
};
