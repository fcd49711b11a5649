import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SandboxResponse } from './exchange.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
};

/** A file with a content hash in its name never changes. */
const hashed = /\.[0-9a-f]{16,}\.\w+$/;

/** The file at `relative` below `folder`, or 404. Nothing outside the folder is ever served. */
export async function serveFile(folder: string, relative: string): Promise<SandboxResponse> {
  const notFound: SandboxResponse = { status: 404, headers: { 'content-type': 'text/plain; charset=utf-8' }, body: 'There is no such file here.' };
  let decoded: string;
  try {
    decoded = decodeURIComponent(relative);
  } catch {
    return notFound;
  }
  const file = path.resolve(folder, `.${path.posix.sep}${decoded}`);
  if (decoded.includes('\0') || !file.startsWith(path.resolve(folder) + path.sep)) return notFound;
  try {
    return {
      status: 200,
      headers: {
        'content-type': types[path.extname(file)] ?? 'application/octet-stream',
        'cache-control': hashed.test(file) ? 'public, max-age=31536000, immutable' : 'no-store',
      },
      body: await readFile(file),
    };
  } catch {
    return notFound;
  }
}
