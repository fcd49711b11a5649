import type { Site } from '../../sandbox/server/exchange.ts';

/** Lets `fetch` lead to an emulated service, whatever the host; gives what was asked. */
export function answerFrom(site: Site): Request[] {
  const asked: Request[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    asked.push(request);
    const { status, headers, body } = await site({ method: request.method, url: new URL(request.url), headers: Object.fromEntries(request.headers), body: Buffer.from(await request.arrayBuffer()) });
    const flat = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [name, String(value)]);
    return new Response(body === undefined ? null : Buffer.from(body), { status: status ?? 200, headers: flat });
  };
  return asked;
}

/** What every question needs. */
export const asking = { signal: new AbortController().signal, waiting: () => undefined, asking: () => undefined };
