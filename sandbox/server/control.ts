import * as v from 'valibot';
import { parseWorld, WorldFault } from '../world/readWorld.ts';
import type { World } from '../world/world.ts';
import { worldJsonSchema } from '../world/worldJsonSchema.ts';
import type { Clock } from './clock.ts';
import type { SandboxRequest, SandboxResponse } from './exchange.ts';
import { type Faults, faultSchema } from './faults.ts';
import type { RequestLog } from './log.ts';

/** What tools may look at and change while the sandbox runs. */
export interface Controls {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly world: () => World;
  readonly replaceWorld: (world: World) => void;
}

const faultList = v.pipe(v.string(), v.parseJson(), v.array(faultSchema));
const clockStep = v.pipe(v.string(), v.parseJson(), v.strictObject({ advanceSeconds: v.pipe(v.number(), v.minValue(0)) }));

type Action = (controls: Controls, body: string) => unknown;

const actions: Readonly<Record<string, Action>> = {
  'GET /sandbox/world.schema.json': () => worldJsonSchema(),
  'GET /sandbox/world': ({ world }) => world(),
  'PUT /sandbox/world': ({ replaceWorld, world }, body) => {
    replaceWorld(parseWorld(body, 'The world'));
    return world();
  },
  'GET /sandbox/log': ({ log }) => log.all(),
  'DELETE /sandbox/log': ({ log }) => log.clear(),
  'GET /sandbox/faults': ({ faults }) => faults.all(),
  'POST /sandbox/faults': ({ faults }, body) => {
    faults.replace(v.parse(faultList, body));
    return faults.all();
  },
  'POST /sandbox/clock': ({ clock }, body) => {
    clock.advance(v.parse(clockStep, body).advanceSeconds * 1000);
    return { now: clock.now().toISOString() };
  },
};

/** Answers the paths below /sandbox/; undefined for any other. */
export function serveControl(request: SandboxRequest, controls: Controls): SandboxResponse | undefined {
  if (!request.url.pathname.startsWith('/sandbox/')) return undefined;
  const action = actions[`${request.method} ${request.url.pathname}`];
  if (!action) return json(404, { error: `There is no ${request.method} ${request.url.pathname}. There are: ${Object.keys(actions).join(', ')}.` });
  // A page of another site can send a plain form to this machine, but no JSON without asking first.
  if (request.method !== 'GET' && !(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return json(415, { error: 'Send application/json.' });
  }
  try {
    return json(200, action(controls, request.body.toString('utf8')) ?? {});
  } catch (error) {
    if (error instanceof WorldFault) return json(400, { error: error.message });
    if (v.isValiError(error)) {
      const issue = error.issues[0];
      return json(400, { error: `Field "${v.getDotPath(issue) ?? '(the whole body)'}": ${issue.message}.` });
    }
    throw error;
  }
}

function json(status: number, value: unknown): SandboxResponse {
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' }, body: JSON.stringify(value, null, 2) };
}
