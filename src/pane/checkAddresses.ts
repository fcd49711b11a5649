import { diagnoseAddresses } from '../diagnosis/diagnoseAddresses.ts';
import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import { type DynamicsUser, readCurrentUser } from '../dynamics/readCurrentUser.ts';
import { mayReceiveToken } from '../organizations/hostPolicy.ts';
import type { Organization } from '../organizations/organization.ts';
import type { Outlook } from '../outlook/outlook.ts';
import type { Configuration } from '../settings/configuration.ts';
import { bridgePresent } from '../signin/bridge.ts';
import type { SignIn, Token } from '../signin/signIn.ts';
import type { PaneState } from './paneState.ts';

/** Where a check gets its facts from. */
export interface Sources {
  readonly configuration: () => Promise<Result<Configuration>>;
  readonly outlook: () => Promise<Result<Outlook>>;
  readonly signIn: (configuration: Configuration) => Promise<SignIn>;
}

/** How a check may sign in: only silently, or by asking the person, who has just clicked. */
export type Manner = 'silently' | 'asking';

/**
 * One check from the beginning: asks Outlook, signs in, asks Dynamics 365, compares. Each step is told to `show`. The
 * sign-in does not wait for Outlook where it need not; where Outlook fails, everything else is called off. Rejects only
 * when `signal` is aborted or a part of the code does not load.
 */
export async function checkAddresses(sources: Sources, manner: Manner, show: (state: PaneState) => void, signal: AbortSignal): Promise<void> {
  const calledOff = new AbortController();
  const inTime = AbortSignal.any([signal, calledOff.signal]);
  const tell = (state: PaneState) => {
    if (!inTime.aborted) show(state);
  };
  tell({ status: 'starting' });
  const asking = askDynamics(sources, manner, tell, inTime);
  // Its own failure is looked at below; until then it must not count as unhandled.
  asking.catch(() => undefined);

  // Outside Outlook, and while Outlook is silent, nothing else matters.
  const outlook = await first(sources.outlook(), asking, () => tell({ status: 'waitingForOutlook' }));
  signal.throwIfAborted();
  if (!outlook.ok) {
    tell({ status: 'stopped', problem: outlook.problem });
    calledOff.abort();
    return;
  }
  const answer = await asking;
  signal.throwIfAborted();
  if (!answer.ok) return tell({ status: 'stopped', problem: answer.problem });
  const { organization, token, user } = answer.value;
  tell({ status: 'answered', organization, username: token.username, diagnosis: diagnoseAddresses({ outlook: outlook.value.address, dynamics: user.primaryEmail }) });
}

/** What `awaited` gives; `overtaken` is called where `other` is there before. */
async function first<Value>(awaited: Promise<Value>, other: Promise<unknown>, overtaken: () => void): Promise<Value> {
  let settled = false;
  other.then(
    () => settled || overtaken(),
    () => undefined,
  );
  try {
    return await awaited;
  } finally {
    settled = true;
  }
}

interface Answer {
  readonly organization: Organization;
  readonly token: Token;
  readonly user: DynamicsUser;
}

async function askDynamics(sources: Sources, manner: Manner, tell: (state: PaneState) => void, signal: AbortSignal): Promise<Result<Answer>> {
  const configuration = await sources.configuration();
  if (!configuration.ok) return configuration;
  const [organization] = configuration.value.organizations;
  if (!organization) return failed({ kind: 'configurationInvalid', field: 'organizations', detail: 'must list one organization' });
  if (!mayReceiveToken(organization.url, configuration.value)) return failed(refusal(organization));

  // A bridge that Outlook installs late is there once Outlook is ready.
  if (!bridgePresent()) {
    const outlook = await sources.outlook();
    if (!outlook.ok) return outlook;
  }
  signal.throwIfAborted();
  tell({ status: 'signingIn', asking: manner === 'asking' });
  const signIn = await sources.signIn(configuration.value);
  let token = await signIn.token(organization.url, manner);
  if (!token.ok) return token;

  const ask = (value: string) => {
    signal.throwIfAborted();
    const asking = () => tell({ status: 'asking', organization });
    asking();
    return readCurrentUser({ organization, token: value, signal, waiting: (seconds) => tell({ status: 'waiting', organization, seconds }), asking });
  };
  let user = await ask(token.value.value);
  if (!user.ok && user.problem.kind === 'notAuthenticated') {
    // Once only: a token can have been taken back before its time (continuous access evaluation).
    token = await signIn.token(organization.url, 'renewed');
    if (!token.ok) return token;
    user = await ask(token.value.value);
  }
  return user.ok ? succeeded({ organization, token: token.value, user: user.value }) : user;
}

function refusal(organization: Organization): Problem {
  return { kind: 'hostRefused', host: new URL(organization.url).host };
}
