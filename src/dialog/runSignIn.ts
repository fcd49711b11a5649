import { mayReceiveToken, type HostPolicy } from '../organizations/hostPolicy.ts';
import type { DialogMessage, DialogRequest } from '../signin/dialogMessages.ts';
import type { RedirectSignIn } from '../signin/redirectSignIn.ts';
import { faultNamed, type SignInFault } from '../signin/signInFault.ts';
import type { Resource } from '../signin/token.ts';
import type { RequestOfWindow } from './keptRequest.ts';

/** What the window works with. */
export interface WindowTools {
  readonly policy: HostPolicy;
  /** Undefined where the administrator has set no such issuer up. */
  readonly signIn: (issuer: Resource['issuer']) => RedirectSignIn | undefined;
  /** Sends a message to the pane. */
  readonly tell: (message: DialogMessage) => void;
}

/**
 * Signs the person in for what the pane has asked, and tells the pane token by token. Only resources that the host policy
 * lets have a token are asked for: the request is of the window's address, which anybody could have made. Comes to an end
 * with the fault that kept the person from signing in, or with undefined.
 */
export async function runSignIn({ request, fresh, kept }: RequestOfWindow, { policy, signIn, tell }: WindowTools): Promise<SignInFault | undefined> {
  const { id } = request;
  const end = (fault?: SignInFault) => {
    tell({ kind: 'end', id, ...(fault ? { fault } : {}) });
    return fault;
  };
  if (!kept) return end(faultNamed('storage_blocked'));
  const [allowed, refused] = sort(request, policy);
  const [first, ...others] = allowed;
  const means = signIn(request.issuer);
  if (!means) return end(faultNamed('not_configured'));
  if (!first) return end(faultNamed('host_refused'));

  const back = await means.comeBack([first, ...others]);
  if (!back) return end(fresh ? await means.leave(first, request.how, request.expected) : faultNamed('login_required'));
  if ('fault' in back) return end(back.fault);
  for (const { url } of refused) tell({ kind: 'fault', id, resource: url, fault: faultNamed('host_refused') });
  for (const [{ url }, gained] of back) tell('token' in gained ? { kind: 'token', id, token: gained.token } : { kind: 'fault', id, resource: url, fault: gained.fault });
  return end();
}

/** The resources that may have a token, and those that may not. */
function sort({ resources, issuer }: DialogRequest, policy: HostPolicy): readonly [readonly Resource[], readonly Resource[]] {
  const all = resources.map((url): Resource => ({ url, issuer }));
  const allowed = all.filter(({ url }) => url === new URL(url).origin && (['organization', 'discovery', 'graph'] as const).some((purpose) => mayReceiveToken(url, policy, purpose)));
  return [allowed, all.filter((resource) => !allowed.includes(resource))];
}
