import type { RequestListener } from 'node:http';
import { BodyTooLarge, readRequest, type Site, writeResponse } from './exchange.ts';
import { hostName } from './hosts.ts';
import { readToken, type RequestLog } from './log.ts';

export interface Serving {
  /** What is served under a host name, and what the log calls that host; undefined where nothing is. */
  readonly siteAt: (host: string) => { readonly name: string; readonly site: Site } | undefined;
  readonly log: RequestLog;
  readonly now: () => Date;
}

/** Takes requests for all hosts, hands each to its site, sends the answer, and logs it. */
export function requestListener({ siteAt, log, now }: Serving): RequestListener {
  return (message, target) => {
    const host = hostName(message.headers.host);
    const found = siteAt(host);
    if (!found) {
      target.writeHead(421, { 'content-type': 'text/plain; charset=utf-8' });
      target.end(`${host} is not served here.`);
      return;
    }
    const { name, site } = found;
    const origin = `${'encrypted' in message.socket ? 'https' : 'http'}://${message.headers.host ?? 'localhost'}`;
    const started = performance.now();
    const logged = (status: number) => {
      const token = readToken(message.headers.authorization);
      log.add({
        time: now().toISOString(),
        host: name,
        method: message.method ?? '',
        path: message.url ?? '',
        status,
        milliseconds: Math.round(performance.now() - started),
        ...(token ? { token } : {}),
      });
    };
    serve().catch((error: unknown) => {
      const status = error instanceof BodyTooLarge ? 413 : 500;
      logged(status);
      if (target.headersSent) target.destroy();
      else {
        target.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
        target.end(error instanceof Error ? error.message : String(error));
      }
    });

    async function serve(): Promise<void> {
      const request = await readRequest(message, origin);
      const response = await site(request);
      await writeResponse(request, response, target);
      logged(response.status);
    }
  };
}
