/** The text of a `$batch` and of its answer (Microsoft: "Execute batch operations using the Web API"). */

export interface BatchRequest {
  readonly method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  /** Absolute or from the root of the server, already encoded; `$1` stands for what the first request of a change set created. */
  readonly address: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: object;
}

/** A single request, or several that are done wholly or not at all. */
export type BatchPart = BatchRequest | readonly BatchRequest[];

export interface BatchAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: string;
}

/** The text of a batch; `random` makes a boundary that the requests do not have in them. */
export function writeBatch(parts: readonly BatchPart[], random: () => string = () => crypto.randomUUID()): { readonly type: string; readonly text: string } {
  const outer = `batch_${random()}`;
  const text = parts.map((part) => {
    if (!isChangeSet(part)) return `--${outer}\r\n${writeRequest(part)}`;
    const inner = `changeset_${random()}`;
    return `--${outer}\r\nContent-Type: multipart/mixed; boundary=${inner}\r\n\r\n${part.map((request, index) => `--${inner}\r\n${writeRequest(request, index + 1)}`).join('')}--${inner}--\r\n`;
  });
  return { type: `multipart/mixed; boundary=${outer}`, text: `${text.join('')}--${outer}--\r\n` };
}

/** An array cannot be told from a readonly array by the compiler without help. */
function isChangeSet(part: BatchPart): part is readonly BatchRequest[] {
  return Array.isArray(part);
}

function writeRequest({ method, address, headers = {}, body }: BatchRequest, contentId?: number): string {
  const all = { ...headers, ...(body === undefined ? { Accept: 'application/json' } : { 'Content-Type': 'application/json; type=entry' }) };
  return [
    'Content-Type: application/http',
    'Content-Transfer-Encoding: binary',
    ...(contentId === undefined ? [] : [`Content-ID: ${contentId}`]),
    '',
    `${method} ${address} HTTP/1.1`,
    ...Object.entries(all).map(([name, value]) => `${name}: ${value}`),
    '',
    body === undefined ? '' : JSON.stringify(body),
    '',
  ].join('\r\n');
}

/** The answers in order; those of a change set one by one, or one alone where it was refused. Undefined where it is no answer to a batch. */
export function readBatch(contentType: string | null, text: string): readonly (BatchAnswer | readonly BatchAnswer[])[] | undefined {
  const boundary = boundaryOf(contentType);
  const parts = boundary === undefined ? undefined : split(text, boundary);
  return parts?.map((part) => {
    const { headers, rest } = head(part);
    const inner = boundaryOf(headers.get('Content-Type'));
    return inner === undefined ? readAnswer(rest) : split(rest, inner).map((each) => readAnswer(head(each).rest));
  });
}

function boundaryOf(contentType: string | null): string | undefined {
  return /^multipart\/mixed\s*;.*\bboundary="?([^";\s]+)/i.exec(contentType ?? '')?.[1];
}

function split(text: string, boundary: string): readonly string[] {
  const pieces = `\r\n${text}`.split(`\r\n--${boundary}`);
  return pieces.slice(1).filter((piece) => !piece.startsWith('--')).map((piece) => piece.replace(/^[ \t]*\r\n/, ''));
}

function head(part: string): { readonly headers: Headers; readonly rest: string } {
  const end = part.startsWith('\r\n') ? 0 : part.indexOf('\r\n\r\n');
  return { headers: fieldsOf(end < 0 ? part : part.slice(0, end)), rest: end < 0 ? '' : part.slice(end === 0 ? 2 : end + 4) };
}

function readAnswer(text: string): BatchAnswer {
  const [line = ''] = text.split('\r\n', 1);
  const { headers, rest: body } = head(text.slice(line.length + 2));
  return { status: Number(/^HTTP\/1\.1 (\d{3})/.exec(line)?.[1] ?? 0), headers, body };
}

function fieldsOf(text: string): Headers {
  const headers = new Headers();
  for (const line of text.split('\r\n')) {
    const [, name, value] = /^([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) headers.append(name, value.replace(/[^\t\x20-\x7e]/g, '?'));
  }
  return headers;
}
