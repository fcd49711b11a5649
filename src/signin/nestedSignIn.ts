import { createNestablePublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { failed, type Problem, type ProblemKind, type Result, succeeded } from '../diagnosis/problem.ts';
import { bridgePresent } from './bridge.ts';
import { faultOf } from './faultOf.ts';
import { scopesOf } from './scopesOf.ts';
import { signInProblem, unavailable } from './signInProblem.ts';
import type { Resource, Token } from './token.ts';
import { tokenOf } from './tokenOf.ts';
import { TooLate, withDeadline } from './withDeadline.ts';

/** How long Outlook may take to hand over a token when it need not ask the person anything; its bridge can stay silent for ever. */
const deadlineSeconds = 15;

/** Problems of Outlook's part in the sign-in; any other way to sign in may still do. */
export const ofTheBridge: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['signInUnavailable', 'signInSilent', 'signInFailed', 'registrationWrong']);

/** Signing in through Outlook (nested app authentication). The account is the one that Outlook is signed in with; it cannot be chosen. */
export interface NestedSignIn {
  /** Why it is not worth trying: there is no bridge, it has failed before, or Outlook is already asking the person. */
  hindrance(how: 'silently' | 'asking'): Problem | undefined;
  silently(resource: Resource, how: 'silently' | 'renewed'): Promise<Result<Token>>;
  /** Outlook may open a window of its own; there is no deadline for the person. */
  ask(resource: Resource): Promise<Result<Token>>;
  forget(): void;
}

export interface NestedOptions {
  readonly clientId: string;
  readonly authority: string;
  /** Origin of Microsoft Graph, whose scopes have other names. */
  readonly graph: string | undefined;
}

/** Tokens stay in memory. A bridge that fails by itself is not asked again before `forget`, so that nobody waits for it twice. */
export function signInNested({ clientId, authority, graph }: NestedOptions): NestedSignIn {
  const create = () => createNestablePublicClientApplication({ auth: { clientId, authority }, cache: { cacheLocation: 'memoryStorage' } });
  /** Making one takes a while, so the first is made while Outlook gets ready: that asks Outlook who is there, and for no token. */
  const early = bridgePresent() ? create() : undefined;
  let earlyServes = false;
  early?.then(
    () => (earlyServes = true),
    () => undefined,
  );
  let application: Promise<IPublicClientApplication> | undefined;
  let broken: Problem | undefined;
  /** Requests on which Outlook may be asking the person. */
  let asking = 0;

  async function fetchToken(resource: Resource, request: (client: IPublicClientApplication, scopes: string[]) => Promise<Parameters<typeof tokenOf>[0]>): Promise<Result<Token>> {
    if (!bridgePresent()) return failed(unavailable());
    const used = (application ??= early && earlyServes ? early : create());
    try {
      const client = await withDeadline(used, deadlineSeconds);
      return succeeded(tokenOf(await request(client, scopesOf(resource, graph)), resource));
    } catch (error) {
      const problem: Problem = error instanceof TooLate ? { kind: 'signInSilent', seconds: deadlineSeconds } : signInProblem(faultOf(error));
      if (!ofTheBridge.has(problem.kind)) return failed(problem);
      // Where the bridge refused to begin with, MSAL has silently made a client that does without and stays so.
      if (application === used) application = undefined;
      earlyServes = false;
      // Outlook may not have been ready for the early one (MSAL issue 7723).
      if (used === early && problem.kind === 'signInUnavailable') return fetchToken(resource, request);
      broken = problem;
      return failed(problem);
    }
  }

  return {
    hindrance(how) {
      if (!bridgePresent()) return unavailable();
      // A person who asks again while Outlook is asking has lost that window, or never got it.
      return broken ?? (how === 'asking' && asking > 0 ? { kind: 'signInCancelled' } : undefined);
    },
    silently: (resource, how) => fetchToken(resource, (client, scopes) => withDeadline(client.acquireTokenSilent({ scopes, forceRefresh: how === 'renewed' }), deadlineSeconds)),
    async ask(resource) {
      asking += 1;
      try {
        return await fetchToken(resource, (client, scopes) => client.acquireTokenPopup({ scopes }));
      } finally {
        asking -= 1;
      }
    },
    forget() {
      application = undefined;
      earlyServes = false;
      broken = undefined;
    },
  };
}
