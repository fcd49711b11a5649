import { mkdtemp, readFile, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import webpack from 'webpack';

/** The harness as one script. */
export async function bundleHarness(): Promise<string> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'mailbox-match-kept-'));
  try {
    await new Promise<void>((resolve, reject) => {
      const loader = { loader: 'swc-loader', options: { jsc: { target: 'es2022', parser: { syntax: 'typescript' } } } };
      webpack(
        {
          mode: 'production',
          target: ['web', 'es2022'],
          entry: path.join(__dirname, 'harness.ts'),
          output: { path: folder, filename: 'harness.js' },
          module: { rules: [{ test: /\.ts$/, use: loader }], parser: { javascript: { dynamicImportMode: 'eager' } } },
          optimization: { minimize: false },
        },
        (error, result) => {
          if (error) reject(error);
          else if (result?.hasErrors()) reject(new Error(result.toString()));
          else resolve();
        },
      );
    });
    return await readFile(path.join(folder, 'harness.js'), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
