import { createHash } from 'node:crypto';
import { normalizedSubject } from './subject.ts';

/**
 * Identifiers of the form Exchange gives out: base64 with `+` and `/`, so that an add-in that forgets to convert them
 * for the REST interface is found out. The same file always gets the same identifier.
 */
const itemPrefix = 'AAMkADRhN2+/Y2VhLTQ4OGUt';
const conversationPrefix = 'AAQkADRhN2+/Y2VhLTQ4OGUt';

export function itemIdOf(file: string): string {
  return `${itemPrefix}${digest(file)}`;
}

export function attachmentIdOf(file: string, index: number): string {
  return `${itemIdOf(file)}BEgAQA${digest(String(index)).slice(0, 20)}=`;
}

/** Messages of one conversation share their subject without prefixes, as Exchange groups them when references are missing. */
export function conversationIdOf(subject: string): string {
  return `${conversationPrefix}${digest(normalizedSubject(subject).toLowerCase())}`;
}

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}
