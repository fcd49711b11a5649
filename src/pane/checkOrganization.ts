import type { AddressDiagnosis } from '../diagnosis/diagnoseAddresses.ts';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { readCurrentUser } from '../dynamics/readCurrentUser.ts';
import { type HostPolicy, mayReceiveToken } from '../organizations/hostPolicy.ts';
import { type Organization, resourceOf } from '../organizations/organization.ts';
import type { Resource, SignIn } from '../signin/signIn.ts';
import type { Answer, Check } from './paneState.ts';
import { withToken } from './withToken.ts';

/** What a check needs besides the organization. */
export interface CheckTools {
  readonly signIn: SignIn;
  readonly policy: HostPolicy;
  /** The two addresses, once Dynamics 365 has told its own. */
  readonly compare: (dynamics: string | null) => AddressDiagnosis;
}

/** What a token for an organization is asked for, and from whom. */
export function resourceFor(organization: Organization): Resource {
  return { url: resourceOf(organization), issuer: organization.type === 'onPremises' ? 'onPremises' : 'entra' };
}

/**
 * Asks one organization which address it has for the person and compares: a token, one request. Never opens a window; what
 * needs the person is told as a problem. Each step is told to `tell`. Rejects only when `signal` is aborted.
 */
export async function checkOrganization(organization: Organization, tools: CheckTools, tell: (check: Check) => void, signal: AbortSignal): Promise<void> {
  tell({ status: 'signingIn', asking: false });
  const answer = await ask(organization, tools, tell, signal);
  signal.throwIfAborted();
  if (!answer.ok) {
    tell({ status: 'failed', problem: answer.problem });
    return;
  }
  const { user } = answer.value;
  tell({ status: 'answered', ...answer.value, diagnosis: tools.compare(user.primaryEmail) });
}

async function ask(organization: Organization, { signIn, policy }: CheckTools, tell: (check: Check) => void, signal: AbortSignal): Promise<Result<Pick<Answer, 'user' | 'account'>>> {
  if (!mayReceiveToken(organization.url, policy)) return failed({ kind: 'hostRefused', host: new URL(organization.url).host });
  const asking = () => tell({ status: 'asking' });
  return withToken(signIn, resourceFor(organization), signal, async ({ value: token, account }) => {
    asking();
    const user = await readCurrentUser({ organization, token, signal, waiting: (seconds) => tell({ status: 'waiting', seconds }), asking });
    return user.ok ? succeeded({ user: user.value, account }) : user;
  });
}
