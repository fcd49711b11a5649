import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { officeAddresses } from '../../../src/settings/officeSources.ts';

export const manifest = readFileSync(path.join(__dirname, '../../../manifest.xml'), 'utf8');

export interface BuiltFolder {
  /** A folder of the test's own. */
  readonly folder: string;
  /** What the build would leave. */
  readonly built: string;
  /** Writes a file into the folder; gives its path. */
  write(name: string, content: string | Buffer): string;
  remove(): void;
}

/** A folder with what the build leaves: pages, a script and its licences, and every icon that the manifest names. */
export function makeBuiltFolder(): BuiltFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'mailbox-match-built-'));
  const write = (name: string, content: string | Buffer) => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), content);
    return path.join(folder, name);
  };
  const page = `<script src="taskpane.0123456789abcdef0123.js"></script><script src="${officeAddresses.commercial}"></script>`;
  for (const name of ['taskpane', 'dialog', 'redirect', 'commands']) write(`dist/${name}.html`, page);
  for (const [, file = '', size = ''] of manifest.matchAll(/contoso\.com\/(assets\/[^"]+-(\d+)\.png)"/g)) write(`dist/${file}`, pictureOf(Number(size)));
  write('dist/taskpane.0123456789abcdef0123.js', 'x');
  write('dist/taskpane.0123456789abcdef0123.js.LICENSE.txt', 'x');
  write('dist/config.example.json', '{}');
  return { folder, built: path.join(folder, 'dist'), write, remove: () => rmSync(folder, { recursive: true }) };
}

/** The beginning of a PNG, up to its width and height. */
function pictureOf(size: number): Buffer {
  const start = Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex');
  const measures = Buffer.alloc(8);
  measures.writeUInt32BE(size, 0);
  measures.writeUInt32BE(size, 4);
  return Buffer.concat([start, measures]);
}
