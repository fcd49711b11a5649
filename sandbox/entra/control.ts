import * as v from 'valibot';
import { json, refusedForm } from '../server/answers.ts';
import type { SandboxRequest, SandboxResponse } from '../server/exchange.ts';
import { brokerAnswer, outage, signInFaultName, skewSeconds } from '../world/entra.ts';
import { parseJson, WorldFault } from '../world/readWorld.ts';
import { accountById, accountNamed, allAccounts, type Directory } from './directory.ts';
import { setFault, type SignInState } from './signInState.ts';

/** What can be changed while the sandbox runs; what is left out stays. */
const change = v.strictObject({
  accounts: v.optional(v.record(v.string(), signInFaultName)),
  outage: v.optional(outage),
  skewSeconds: v.optional(skewSeconds),
  broker: v.optional(v.strictObject({ answer: v.optional(brokerAnswer), account: v.optional(v.nullable(v.string())) })),
});

export type SignInChange = v.InferOutput<typeof change>;

/** Sets faults of signing in. Gives a sentence when an account does not exist. */
export function changeSignIn({ accounts = {}, broker = {}, ...rest }: SignInChange, directory: Directory, state: SignInState): string | undefined {
  const named = [...Object.keys(accounts), ...(broker.account == null ? [] : [broker.account])];
  const stranger = named.find((username) => !accountNamed(directory, username));
  if (stranger !== undefined) return `There is no account "${stranger}" in this world.`;
  for (const [username, fault] of Object.entries(accounts)) setFault(state, accountNamed(directory, username)?.id ?? '', fault);
  if (rest.outage !== undefined) state.outage = rest.outage;
  if (rest.skewSeconds !== undefined) state.skewSeconds = rest.skewSeconds;
  state.broker = { answer: broker.answer ?? state.broker.answer, account: broker.account === undefined ? state.broker.account : broker.account };
  return undefined;
}

/** The faults as they are set. */
function signInSettings(directory: Directory, state: SignInState): object {
  return {
    accounts: Object.fromEntries(allAccounts(directory).map(({ id }) => [accountById(directory, id)?.username ?? id, state.faults.get(id) ?? 'none'])),
    outage: state.outage,
    skewSeconds: state.skewSeconds,
    broker: state.broker,
  };
}

/** `GET` and `POST /sandbox/signin`: how sign-in fails, looked at and changed. */
export function serveSignInControl(request: SandboxRequest, directory: Directory, state: SignInState): SandboxResponse {
  const route = `${request.method} ${request.url.pathname}`;
  if (route === 'GET /sandbox/signin') return json(200, signInSettings(directory, state));
  if (route !== 'POST /sandbox/signin') return json(404, { error: 'At this address there are: GET /sandbox/signin, POST /sandbox/signin. The other controls are at localhost.' });
  const form = refusedForm(request);
  if (form) return form;
  try {
    const fault = changeSignIn(parseJson(request.body.toString('utf8'), change, 'What was sent'), directory, state);
    return fault === undefined ? json(200, signInSettings(directory, state)) : json(400, { error: fault });
  } catch (error) {
    if (error instanceof WorldFault) return json(400, { error: error.message });
    throw error;
  }
}
