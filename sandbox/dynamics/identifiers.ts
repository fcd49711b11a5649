import { createHash, randomUUID } from 'node:crypto';

/** The same text gives the same GUID, so that ids stay the same from start to start. */
export function guidFrom(text: string): string {
  const hash = createHash('sha1').update(text).digest('hex');
  return [hash.slice(0, 8), hash.slice(8, 12), `4${hash.slice(13, 16)}`, `a${hash.slice(17, 20)}`, hash.slice(20, 32)].join('-');
}

export const newGuid = (): string => randomUUID();

const pattern = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export const isGuid = (text: string): boolean => pattern.test(text);
