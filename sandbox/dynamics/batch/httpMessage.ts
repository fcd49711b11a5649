import { Buffer } from 'node:buffer';
import { STATUS_CODES } from 'node:http';
import type { SandboxResponse } from '../../server/exchange.ts';
import { badArgument } from '../http/fault.ts';
import { parseHeaders, splitHead } from './multipart.ts';

/** A request inside of a batch. */
export interface InnerRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** Reads a request line, headers and body. Throws a Fault. */
export function readInnerRequest(content: Buffer): InnerRequest {
  const text = content.toString('latin1').replace(/^(\r?\n)+/, '');
  const { head, rest } = splitHead(text);
  const [line = '', ...headerLines] = head.split(/\r?\n/);
  const match = /^([A-Z]+)\s+(\S.*?)\s+HTTP\/\d\.\d\s*$/.exec(line);
  if (match?.[1] === undefined || match[2] === undefined) throw badArgument(`Invalid request line '${line.slice(0, 200)}' in the batch.`);
  return { method: match[1], address: Buffer.from(match[2], 'latin1').toString('utf8'), headers: parseHeaders(headerLines), body: Buffer.from(rest, 'latin1') };
}

/** An answer as a part of a batch answer. */
export function writeInnerResponse(response: SandboxResponse, contentId: string | undefined): Buffer {
  const body = typeof response.body === 'string' ? Buffer.from(response.body, 'utf8') : response.body ?? Buffer.alloc(0);
  const headers = Object.entries({ ...response.headers, 'odata-version': '4.0' });
  const head = [
    'Content-Type: application/http', 'Content-Transfer-Encoding: binary', ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]), '',
    `HTTP/1.1 ${response.status} ${STATUS_CODES[response.status] ?? ''}`.trimEnd(),
    ...headers.map(([name, value]) => `${canonical(name)}: ${String(value)}`), '', '',
  ].join('\r\n');
  return Buffer.concat([Buffer.from(head, 'utf8'), body]);
}

const spellings: Readonly<Record<string, string>> = { 'odata-version': 'OData-Version', 'odata-entityid': 'OData-EntityId', etag: 'ETag', req_id: 'REQ_ID' };
const canonical = (name: string) => spellings[name] ?? name.replace(/(^|-)([a-z])/g, (_all, dash: string, letter: string) => dash + letter.toUpperCase());
