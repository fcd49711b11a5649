import * as v from 'valibot';
import { parseWorld, WorldFault } from '../world/readWorld.ts';
import { type ToolToken, toolTokenRequest } from '../toolToken.ts';
import type { World } from '../world/world.ts';
import type { WorldSummary } from '../world/worldFolder.ts';
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
  /** The worlds that lie next to the one the sandbox was started with. */
  readonly worlds: () => Promise<readonly WorldSummary[]>;
  readonly openWorld: (file: string) => Promise<void>;
  readonly token: (request: v.InferOutput<typeof toolTokenRequest>) => Promise<ToolToken | string>;
}

/** Something a tool asked for cannot be done; the message says why. */
class Refusal extends Error {}

const faultList = v.pipe(v.string(), v.parseJson(), v.array(faultSchema));
const worldChoice = v.pipe(v.string(), v.parseJson(), v.strictObject({ file: v.string() }));
const clockStep = v.pipe(v.string(), v.parseJson(), v.strictObject({ advanceSeconds: v.pipe(v.number(), v.minValue(0)) }));

type Action = (controls: Controls, body: string) => unknown;

const actions: Readonly<Record<string, Action>> = {
  'GET /sandbox/world.schema.json': () => worldJsonSchema(),
  'GET /sandbox/world': ({ world }) => world(),
  'PUT /sandbox/world': ({ replaceWorld, world }, body) => {
    replaceWorld(parseWorld(body, 'The world'));
    return world();
  },
  'GET /sandbox/worlds': ({ worlds }) => worlds(),
  'POST /sandbox/worlds': async ({ openWorld, world }, body) => {
    await openWorld(v.parse(worldChoice, body).file);
    return world();
  },
  'POST /sandbox/token': async ({ token }, body) => {
    const answer = await token(v.parse(v.pipe(v.string(), v.parseJson(), toolTokenRequest), body));
    if (typeof answer === 'string') throw new Refusal(answer);
    return answer;
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
export async function serveControl(request: SandboxRequest, controls: Controls): Promise<SandboxResponse | undefined> {
  if (!request.url.pathname.startsWith('/sandbox/')) return undefined;
  const action = actions[`${request.method} ${request.url.pathname}`];
  if (!action) return json(404, { error: `There is no ${request.method} ${request.url.pathname}. There are: ${Object.keys(actions).join(', ')}.` });
  // A page of another site can send a plain form to this machine, but no JSON without asking first.
  if (request.method !== 'GET' && !(request.headers['content-type'] ?? '').startsWith('application/json')) {
    return json(415, { error: 'Send application/json.' });
  }
  try {
    return json(200, (await action(controls, request.body.toString('utf8'))) ?? {});
  } catch (error) {
    if (error instanceof WorldFault || error instanceof Refusal) return json(400, { error: error.message });
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
