import type { SandboxResponse } from '../server/exchange.ts';
import type { Outage } from '../world/entra.ts';

const answers: Readonly<Record<Outage, SandboxResponse | Promise<SandboxResponse> | undefined>> = {
  none: undefined,
  // As load balancers answer: no JSON, and no header that would let scripts read it.
  page: {
    status: 503,
    headers: { 'content-type': 'text/html; charset=us-ascii' },
    body: '<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.01//EN""http://www.w3.org/TR/html4/strict.dtd"><HTML><HEAD><TITLE>Service Unavailable</TITLE></HEAD><BODY><h2>Service Unavailable</h2><hr><p>HTTP Error 503. The service is unavailable.</p></BODY></HTML>',
  },
  silence: new Promise<SandboxResponse>(() => undefined),
};

/** What stands in for every answer while the service is down; a promise that is never kept for silence. */
export function outageAnswer(outage: Outage): SandboxResponse | Promise<SandboxResponse> | undefined {
  return answers[outage];
}
