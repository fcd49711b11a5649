import { createHash, randomBytes } from 'node:crypto';
import http from 'node:http';

export interface Answer {
  readonly status: number;
  readonly headers: http.IncomingHttpHeaders;
  readonly text: string;
  /** Where a redirect leads, with the fragment as query so that both are read alike. */
  readonly back: URL | undefined;
  readonly json: () => Record<string, unknown>;
}

/** A browser in small for the emulated services: their names lead to this machine, cookies are kept. */
export class Client {
  private readonly cookies = new Map<string, string>();
  readonly port: number;

  constructor(sandboxUrl: string) {
    this.port = Number(new URL(sandboxUrl).port);
  }

  /** The origin of a service as browsers reach it. */
  origin(productionHost: string): string {
    return `http://${productionHost.replace(/\.[^.]+$/, '.localhost')}:${this.port}`;
  }

  async ask(url: string, { form, json, headers = {}, method }: { form?: Record<string, string>; json?: unknown; headers?: Record<string, string>; method?: string } = {}): Promise<Answer> {
    const target = new URL(url);
    const body = form ? new URLSearchParams(form).toString() : json === undefined ? undefined : JSON.stringify(json);
    const answer = await new Promise<{ status: number; headers: http.IncomingHttpHeaders; text: string }>((resolve, reject) => {
      const request = http.request(
        {
          host: '127.0.0.1',
          port: this.port,
          path: target.pathname + target.search,
          method: method ?? (body === undefined ? 'GET' : 'POST'),
          headers: {
            host: target.host,
            cookie: [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; '),
            ...(body === undefined ? {} : { 'content-type': form ? 'application/x-www-form-urlencoded' : 'application/json' }),
            ...headers,
          },
        },
        (response) => {
          const chunks: Buffer[] = [];
          response.on('data', (chunk: Buffer) => chunks.push(chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') }));
        },
      );
      request.on('error', reject);
      request.setTimeout(5000, () => request.destroy(new Error('silent')));
      request.end(body);
    });
    for (const line of answer.headers['set-cookie'] ?? []) {
      const [pair = ''] = line.split(';');
      const cut = pair.indexOf('=');
      this.cookies.set(pair.slice(0, cut), pair.slice(cut + 1));
    }
    const location = answer.headers.location;
    return {
      ...answer,
      back: location === undefined ? undefined : new URL(location.replace('#', '?'), target),
      json: () => JSON.parse(answer.text) as Record<string, unknown>,
    };
  }

  /** Presses a button of the page that `shown` is: the fields it sends. */
  async press(shown: Answer, at: string, fields: Record<string, string>): Promise<Answer> {
    const actions = [...shown.text.matchAll(/<form method="post" action="([^"]+)"/g)].map((match) => match[1] ?? '');
    const [action] = actions;
    if (action === undefined) throw new Error(`There is no form on this page: ${shown.status} ${shown.text.replace(/<style>.*<\/style>/s, '').slice(0, 400)}`);
    return this.ask(new URL(action, at).href, { form: fields });
  }
}

/** A code verifier with its challenge. */
export function pkce(): { verifier: string; challenge: string } {
  const verifier = randomBytes(32).toString('base64url');
  return { verifier, challenge: createHash('sha256').update(verifier).digest('base64url') };
}

/** What a token says, unchecked. */
export function claimsOf(token: unknown): Record<string, unknown> {
  return JSON.parse(Buffer.from(String(token).split('.')[1] ?? '', 'base64url').toString('utf8')) as Record<string, unknown>;
}
