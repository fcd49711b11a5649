import { Buffer } from 'node:buffer';
import { badArgument } from '../http/fault.ts';

/** One part of a multipart body. */
export interface Part {
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** The boundary that a Content-Type names; undefined when it is no multipart. */
export function boundaryOf(contentType: string | undefined): string | undefined {
  const match = /^\s*multipart\/mixed\s*;.*?boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(contentType ?? '');
  return match?.[1] ?? match?.[2];
}

const emptyLine = /\r?\n\r?\n/;

/** Cuts a body into parts. Throws a Fault where the boundary never comes. */
export function splitParts(body: Buffer, boundary: string): readonly Part[] {
  // One character per byte, so that positions are those of the bytes.
  const text = body.toString('latin1');
  const delimiter = `--${boundary}`;
  const parts: Part[] = [];
  let position = text.indexOf(delimiter);
  if (position < 0) throw badArgument('The batch request has no part with the boundary that the Content-Type names.');
  while (position >= 0 && !text.startsWith('--', position + delimiter.length)) {
    const start = position + delimiter.length;
    const end = text.indexOf(delimiter, start);
    parts.push(readPart(text.slice(start, end < 0 ? undefined : end).replace(/^[ \t]*\r?\n/, '').replace(/\r?\n$/, '')));
    position = end;
  }
  return parts;
}

function readPart(text: string): Part {
  const { head, rest } = splitHead(text);
  return { headers: parseHeaders(head.split(/\r?\n/)), body: Buffer.from(rest, 'latin1') };
}

/** Separates header lines from what follows the empty line. */
export function splitHead(text: string): { readonly head: string; readonly rest: string } {
  if (/^\r?\n/.test(text)) return { head: '', rest: text.replace(/^\r?\n/, '') };
  const empty = emptyLine.exec(text);
  return empty ? { head: text.slice(0, empty.index), rest: text.slice(empty.index + empty[0].length) } : { head: text, rest: '' };
}

export function parseHeaders(lines: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(lines.flatMap((line) => {
    const colon = line.indexOf(':');
    return colon <= 0 ? [] : [[line.slice(0, colon).trim().toLowerCase(), line.slice(colon + 1).trim()] as const];
  }));
}

/** Puts parts together; lines end with CRLF. */
export function joinParts(boundary: string, parts: readonly Buffer[]): Buffer {
  const pieces = parts.flatMap((part) => [Buffer.from(`--${boundary}\r\n`), part, Buffer.from('\r\n')]);
  return Buffer.concat([...pieces, Buffer.from(`--${boundary}--\r\n`)]);
}
