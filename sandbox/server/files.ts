import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { plainText } from './answers.ts';
import type { SandboxResponse } from './exchange.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

export const cachedForAYear = 'public, max-age=31536000';
export const askedAgain = 'no-cache';

/** A file below a folder, or undefined. Never anything outside of it, whatever the path says. */
export async function fileIn(folder: string, relative: string, cacheControl: string): Promise<SandboxResponse | undefined> {
  const root = path.resolve(folder);
  const file = path.resolve(root, relative);
  if (!file.startsWith(root + path.sep) || relative.includes('\0')) return undefined;
  const body = await readFile(file).catch(() => undefined);
  if (!body) return undefined;
  const contentType = contentTypes[path.extname(file).toLowerCase()] ?? 'application/octet-stream';
  return { status: 200, headers: { 'content-type': contentType, 'cache-control': cacheControl }, body };
}

export const notFound = plainText(404, 'Not found.');
