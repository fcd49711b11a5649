import type { ServiceFault } from '../../mailbox/controls.ts';

/** A way in which a service can fail, by the name that people know it by. */
export interface ServicePreset {
  readonly label: string;
  readonly fault: Omit<ServiceFault, 'host' | 'count'>;
}

export const servicePresets: readonly ServicePreset[] = [
  { label: 'Slow (3 seconds)', fault: { latency: 3000 } },
  { label: 'Very slow (20 seconds)', fault: { latency: 20_000 } },
  { label: '401, the token is not accepted', fault: { status: 401 } },
  {
    label: '403, a privilege is missing',
    fault: { status: 403, code: '0x80040220', message: 'Principal user is missing prvReadUser privilege.' },
  },
  { label: '404, not there', fault: { status: 404, code: '0x80040217', message: 'The row does not exist.' } },
  {
    label: '412, changed by somebody else',
    fault: { status: 412, code: '0x80060882', message: "The version of the existing record doesn't match the RowVersion property provided." },
  },
  {
    label: '429, too many requests, again in 10 seconds',
    fault: { status: 429, code: '0x80072322', message: 'Number of requests exceeded the limit of 6000 over the time window of 300 seconds.', retryAfter: 10 },
  },
  { label: '500, an error of the server', fault: { status: 500, code: '0x80040216', message: 'An unexpected error occurred.' } },
  { label: '503, not available', fault: { status: 503, body: '<!doctype html><title>Service unavailable</title><h1>Service unavailable</h1>' } },
  { label: '200 with a web page', fault: { status: 200, body: '<!doctype html><title>Sign in</title><h1>Sign in</h1>' } },
  { label: '200 with broken JSON', fault: { status: 200, body: '{"value":[{"fullname":"Nan', contentType: 'application/json; odata.metadata=minimal' } },
  { label: 'Connection cut before the work was done', fault: { drop: 'before' } },
  { label: 'Connection cut after the work was done', fault: { drop: 'after' } },
];

/** No service can be reached, until it is taken back. */
export const offline: ServicePreset = { label: 'Offline', fault: { drop: 'before' } };

/** So many that nobody gets to the end of it. */
export const untilRemoved = 1_000_000;

/** The fault in a few words, also when it was set by a tool. */
export function describeFault(fault: ServiceFault): string {
  const preset = servicePresets.find((each) => isThis(each.fault, fault));
  return preset?.label ?? wordsFor(fault);
}

function wordsFor({ status, latency, drop, body }: ServiceFault): string {
  const words = [
    latency !== undefined && `after ${latency} ms`,
    status !== undefined && `status ${status}`,
    body !== undefined && 'another body',
    drop !== undefined && `cut ${drop} the work`,
  ].filter((word) => word !== false);
  return words.length === 0 ? 'nothing happens' : words.join(', ');
}

/** Apart from where and how often. */
function isThis(preset: ServicePreset['fault'], fault: ServiceFault): boolean {
  const { host: _host, method: _method, path: _path, count: _count, ...rest } = fault;
  return JSON.stringify(Object.entries(preset).sort()) === JSON.stringify(Object.entries(rest).sort());
}
