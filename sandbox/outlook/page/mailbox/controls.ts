import * as v from 'valibot';

/** What the page asks of the sandbox behind Outlook: worlds, faults of the services, clock, requests. */

const world = v.object({ file: v.string(), name: v.string(), description: v.string(), fault: v.nullable(v.string()), isOpen: v.boolean() });
export type WorldChoice = v.InferOutput<typeof world>;

const service = v.object({ host: v.string(), name: v.string() });
export type Service = v.InferOutput<typeof service>;

const serviceFault = v.strictObject({
  host: v.exactOptional(v.string()),
  method: v.exactOptional(v.string()),
  path: v.exactOptional(v.string()),
  /** How many requests it is still for. */
  count: v.number(),
  latency: v.exactOptional(v.number()),
  status: v.exactOptional(v.number()),
  code: v.exactOptional(v.string()),
  message: v.exactOptional(v.string()),
  retryAfter: v.exactOptional(v.number()),
  body: v.exactOptional(v.string()),
  contentType: v.exactOptional(v.string()),
  drop: v.exactOptional(v.picklist(['before', 'after'])),
});
export type ServiceFault = v.InferOutput<typeof serviceFault>;

const time = v.object({ now: v.string() });

const request = v.object({
  time: v.string(),
  host: v.string(),
  method: v.string(),
  path: v.string(),
  status: v.number(),
  milliseconds: v.number(),
  token: v.exactOptional(v.object({ audience: v.string(), account: v.string() })),
});
export type RequestEntry = v.InferOutput<typeof request>;

export const readWorlds = () => ask('GET', 'worlds', v.array(world));

/** Everything starts anew with the other world, so that the page has to be loaded again. */
export const openWorld = (file: string) => ask('POST', 'worlds', v.unknown(), { file });

export const readServices = () => ask('GET', 'services', v.array(service));
export const readFaults = () => ask('GET', 'faults', v.array(serviceFault));

/** Sets faults in place of those that are set. */
export const setFaults = (faults: readonly ServiceFault[]) => ask('POST', 'faults', v.array(serviceFault), faults);

export const readClock = () => ask('GET', 'clock', time);
export const pushClock = (advanceSeconds: number) => ask('POST', 'clock', time, { advanceSeconds });

export const readRequests = () => ask('GET', 'log', v.array(request));
export const clearRequests = () => ask('DELETE', 'log', v.unknown());

const refusal = v.object({ error: v.string() });

/** Rejects with the sandbox's own sentence where it refuses. */
async function ask<S extends v.GenericSchema>(method: string, what: string, schema: S, body?: unknown): Promise<v.InferOutput<S>> {
  const response = await fetch(`sandbox/${what}`, {
    method,
    ...(body === undefined ? {} : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }),
  });
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error(v.is(refusal, answer) ? answer.error : `The sandbox answered ${response.status}.`);
  return v.parse(schema, answer);
}
