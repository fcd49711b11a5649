import { isDeepStrictEqual } from 'node:util';
import * as v from 'valibot';
import { type Untracked, untrackRequest, type UntrackRequest, WebApiRefusal } from '../officialApp.ts';
import { type ToolToken, toolTokenRequest } from '../toolToken.ts';
import { parseJson, parseWorld, WorldFault } from '../world/readWorld.ts';
import type { World } from '../world/world.ts';
import type { WorldFile } from '../world/worldFolder.ts';
import { worldJsonSchema } from '../world/worldJsonSchema.ts';
import { json, plainText, refusedForm } from './answers.ts';
import type { Clock } from './clock.ts';
import { isControl, type SandboxRequest, type SandboxResponse } from './exchange.ts';
import { type Fault, type Faults, faultSchema, servicesOf } from './faults.ts';
import type { RequestLog } from './log.ts';

/** What tools may look at and change while the sandbox runs. */
export interface Controls {
  readonly log: RequestLog;
  readonly faults: Faults;
  readonly clock: Clock;
  readonly world: () => World;
  readonly replaceWorld: (world: World) => void;
  /** The worlds that lie next to the one the sandbox was started with. */
  readonly worlds: () => Promise<readonly WorldFile[]>;
  readonly openWorld: (file: string) => Promise<void>;
  readonly token: (request: v.InferOutput<typeof toolTokenRequest>) => Promise<ToolToken | string>;
  readonly officialUntrack: (request: UntrackRequest) => Promise<Untracked | string>;
}

/** Something a tool asked for cannot be done; the message says why. */
class Refusal extends Error {}

const worldChoice = v.strictObject({ file: v.string() });
const clockStep = v.strictObject({ advanceSeconds: v.pipe(v.number(), v.minValue(0)) });

interface Control {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** What it is for, in the list that people get. */
  readonly does: string;
  readonly answer: (controls: Controls, body: string) => unknown;
}

const table: readonly Control[] = [
  { method: 'GET', path: '/sandbox/world', does: 'the world as it was opened', answer: ({ world }) => world() },
  {
    method: 'PUT',
    path: '/sandbox/world',
    does: 'replaces the world by the one that is sent',
    answer: ({ replaceWorld, world }, body) => {
      replaceWorld(parseWorld(body, 'The world'));
      return world();
    },
  },
  { method: 'GET', path: '/sandbox/world.schema.json', does: 'the JSON schema of worlds', answer: () => worldJsonSchema() },
  { method: 'GET', path: '/sandbox/worlds', does: 'the world files of the folder', answer: async ({ worlds, world }) => (await worlds()).map((file) => summaryOf(file, world())) },
  {
    method: 'POST',
    path: '/sandbox/worlds',
    does: 'opens one of them: {"file": "same.json"}',
    answer: async ({ openWorld, world }, body) => {
      await openWorld(parseJson(body, worldChoice, sent).file);
      return world();
    },
  },
  { method: 'GET', path: '/sandbox/services', does: 'the emulated services that can have faults', answer: ({ world }) => servicesOf(world()) },
  { method: 'GET', path: '/sandbox/faults', does: 'the faults that are set, with what is left of their count', answer: ({ faults }) => faults.all() },
  {
    method: 'POST',
    path: '/sandbox/faults',
    does: 'sets faults in place of those: [{"host": "contoso.crm4.dynamics.com", "status": 503, "count": 1}]',
    answer: ({ faults, world }, body) => {
      const wanted = parseJson(body, v.array(faultSchema), sent);
      requireServices(wanted, world());
      faults.replace(wanted);
      return faults.all();
    },
  },
  { method: 'GET', path: '/sandbox/clock', does: 'the time of the sandbox', answer: ({ clock }) => timeOf(clock) },
  {
    method: 'POST',
    path: '/sandbox/clock',
    does: 'pushes it forward: {"advanceSeconds": 60}',
    answer: ({ clock }, body) => {
      const { advanceSeconds } = parseJson(body, clockStep, sent);
      if (!clock.advance(advanceSeconds * 1000)) throw new Refusal('The clock ends with the year 9998.');
      return timeOf(clock);
    },
  },
  { method: 'GET', path: '/sandbox/log', does: 'the requests so far', answer: ({ log }) => log.all() },
  { method: 'DELETE', path: '/sandbox/log', does: 'forgets them', answer: ({ log }) => log.clear() },
  {
    method: 'POST',
    path: '/sandbox/token',
    does: 'a token for a user of an organization: {"organization": "contoso", "user": "nancy.anderson@contoso.com"}',
    answer: async ({ token }, body) => orRefuse(await token(parseJson(body, toolTokenRequest, sent))),
  },
  {
    method: 'POST',
    path: '/sandbox/official-app/untrack',
    does: 'Untrack as Microsoft\'s own app does it: {"organization": "contoso", "user": "nancy.anderson@contoso.com", "messageId": "<a@b>"}',
    answer: async ({ officialUntrack }, body) => orRefuse(await officialUntrack(parseJson(body, untrackRequest, sent))),
  },
];

/** The answer; a sentence says why there is none. */
function orRefuse<Answer>(answer: Answer | string): Answer {
  if (typeof answer === 'string') throw new Refusal(answer);
  return answer;
}

/** What sentences call the body of a request. */
const sent = 'What was sent';

/** Answers the paths below /sandbox/; undefined for any other. */
export async function serveControl(request: SandboxRequest, controls: Controls): Promise<SandboxResponse | undefined> {
  const path = request.url.pathname.replace(/\/$/, '');
  if (!isControl(path)) return undefined;
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  if (path === '/sandbox') return method === 'GET' ? plainText(200, listOfControls()) : json(405, { error: `/sandbox takes GET, not ${method}.` });
  const here = table.filter((control) => control.path === path);
  const control = here.find((candidate) => candidate.method === method);
  if (here.length === 0) return json(404, { error: `There is no ${path}. GET /sandbox/ lists what there is.` });
  if (!control) return json(405, { error: `${path} takes ${here.map((known) => known.method).join(' and ')}, not ${method}.` });
  const form = refusedForm(request);
  if (form) return form;
  try {
    return json(200, (await control.answer(controls, request.body.toString('utf8'))) ?? {});
  } catch (error) {
    if (error instanceof WebApiRefusal) return error.response;
    if (error instanceof WorldFault || error instanceof Refusal) return json(400, { error: error.message });
    throw error;
  }
}

/** For a menu: without the world itself, but with whether it is the one that is open. */
function summaryOf({ world, ...rest }: WorldFile, open: World) {
  return { ...rest, isOpen: isDeepStrictEqual(world, open) };
}

function requireServices(faults: readonly Fault[], world: World): void {
  const hosts = servicesOf(world).map(({ host }) => host);
  for (const [index, { host }] of faults.entries()) {
    if (host !== undefined && !hosts.includes(host)) throw new Refusal(`${sent}: field "${index}.host": there is no service "${host}" in this world. There are: ${hosts.join(', ')}.`);
  }
}

const timeOf = (clock: Clock) => ({ now: clock.now().toISOString() });

function listOfControls(): string {
  const lines = table.map(({ method, path, does }) => `${method.padEnd(7)}${path.padEnd(32)}${does}`);
  const elsewhere = 'How signing in fails is at the address of Entra ID, /services/login.microsoftonline.com/sandbox/signin: GET and POST {"outage": "page"}.';
  return ['The controls of the sandbox. Send JSON with content-type application/json.', '', ...lines, '', elsewhere, ''].join('\n');
}
