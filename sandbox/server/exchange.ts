import type { IncomingMessage, ServerResponse } from 'node:http';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';

/** A request as the emulated services see it: whole, and free of Node's streams, so that they are plain functions. */
export interface SandboxRequest {
  readonly method: string;
  /** With the host name the client asked for, e.g. `http://contoso.crm4.dynamics.localhost:3000/api/data/v9.2/WhoAmI`. */
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

export interface SandboxResponse {
  readonly status: number;
  /** An array where a header stands several times (Set-Cookie). */
  readonly headers?: Readonly<Record<string, string | readonly string[]>>;
  readonly body?: string | Buffer;
}

/** Whether a path asks the sandbox itself for something; no service has such paths. */
export const isControl = (path: string) => /^\/sandbox(?:[/?]|$)/.test(path);

/** No answer at all: the connection is cut. */
export const connectionCut: SandboxResponse = { status: 0 };

/** One emulated service or static site. */
export type Site = (request: SandboxRequest) => SandboxResponse | Promise<SandboxResponse>;

/** The largest body that is read; Dynamics 365 itself refuses anything above 128 MB. */
const largestBody = 130 * 1024 * 1024;

const compress = promisify(gzip);
const compressible = /^(text\/|application\/(json|javascript|xml|manifest\+json)|multipart\/mixed|image\/svg)/;

export class BodyTooLarge extends Error {
  constructor() {
    super(`The body is larger than the ${largestBody / 1024 / 1024} MB that are read.`);
  }
}

/** Reads the whole request. Throws BodyTooLarge. */
export async function readRequest(message: IncomingMessage, origin: string): Promise<SandboxRequest> {
  if (Number(message.headers['content-length']) > largestBody) throw new BodyTooLarge();
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw new BodyTooLarge();
    chunks.push(chunk);
  }
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(message.headers)) {
    if (value !== undefined) headers[name] = Array.isArray(value) ? value.join(', ') : value;
  }
  return { method: message.method ?? 'GET', url: addressOf(message.url ?? '/', origin), headers, body: Buffer.concat(chunks) };
}

/** A target like `//host/path` is a path and names no other host; one that is no address at all asks for the page. */
function addressOf(target: string, origin: string): URL {
  const address = target.startsWith('/') ? origin + target : target;
  return URL.canParse(address) ? new URL(address) : new URL('/', origin);
}

/** Sends the answer, compressed where the client takes it and it pays. */
export async function writeResponse(request: SandboxRequest, response: SandboxResponse, target: ServerResponse): Promise<void> {
  if (response === connectionCut) {
    target.destroy();
    return;
  }
  const headers: Record<string, string | string[]> = {};
  for (const [name, value] of Object.entries(response.headers ?? {})) headers[name.toLowerCase()] = typeof value === 'string' ? value : [...value];
  let body = typeof response.body === 'string' ? Buffer.from(response.body, 'utf8') : response.body;
  const acceptsGzip = /\bgzip\b/.test(request.headers['accept-encoding'] ?? '');
  if (body && body.length > 1024 && acceptsGzip && compressible.test(String(headers['content-type'] ?? ''))) {
    body = await compress(body);
    headers['content-encoding'] = 'gzip';
    headers['vary'] = headers['vary'] ? `${String(headers['vary'])}, Accept-Encoding` : 'Accept-Encoding';
  }
  if (body) headers['content-length'] = String(body.length);
  target.writeHead(response.status, headers);
  target.end(request.method === 'HEAD' ? undefined : body);
}
