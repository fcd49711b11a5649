import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The top folder of the project. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

const require = createRequire(import.meta.url);

/** The script behind a command of an installed package, e.g. `bin('jest')`; run by Node itself, so that it works on every system. */
export function bin(packageName: string, command = packageName): string {
  const manifestPath = require.resolve(`${packageName}/package.json`);
  const manifest: unknown = require(manifestPath);
  const entries: unknown = typeof manifest === 'object' && manifest !== null ? Reflect.get(manifest, 'bin') : undefined;
  const entry: unknown = typeof entries === 'string' ? entries : typeof entries === 'object' && entries !== null ? Reflect.get(entries, command) : undefined;
  if (typeof entry !== 'string') throw new Error(`${packageName} has no command ${command}.`);
  return path.join(path.dirname(manifestPath), entry);
}

/** Runs a Node script with this terminal; resolves with its exit code. */
export function runNode(script: string, args: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...args], { cwd: root, stdio: 'inherit', env: { ...process.env, ...environment } });
    child.once('error', reject);
    child.once('exit', (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
