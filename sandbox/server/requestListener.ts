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
    const refuse = (status: number, sentence: string) => {
      target.writeHead(status, { 'content-type': 'text/plain; charset=utf-8' });
      target.end(sentence);
    };
    const host = hostName(message.headers.host);
    const origin = `${'encrypted' in message.socket ? 'https' : 'http'}://${message.headers.host ?? ''}`;
    if (!URL.canParse(origin) || new URL(origin).hostname !== host) return refuse(400, `The header Host, "${message.headers.host ?? ''}", is no name of a host.`);
    const found = siteAt(host);
    if (!found) return refuse(421, `${host} is not served here.`);
    const { name, site } = found;
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
      const isCut = message.errored !== null && !(error instanceof BodyTooLarge);
      const status = isCut ? 0 : error instanceof BodyTooLarge ? 413 : 500;
      logged(status);
      if (isCut || target.headersSent) target.destroy();
      else refuse(status, error instanceof Error ? error.message : String(error));
    });

    async function serve(): Promise<void> {
      const request = await readRequest(message, origin);
      const response = await site(request);
      await writeResponse(request, response, target);
      logged(response.status);
    }
  };
}
