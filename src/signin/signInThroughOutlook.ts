import { createNestablePublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { failed, type Problem, type ProblemKind, type Result, succeeded } from '../diagnosis/problem.ts';
import { bridgePresent } from './bridge.ts';
import { faultOf } from './faultOf.ts';
import { signInProblem, unavailable } from './signInProblem.ts';

/** How long Outlook may take to hand over a token when it need not ask the person anything; its bridge can stay silent for ever. */
const silentDeadlineSeconds = 15;

interface Options {
  readonly clientId: string;
  readonly authority: string;
}

interface OutlookSignIn {
  /**
   * A token for a resource such as `https://contoso.crm4.dynamics.com`. `silently` never shows anything, `renewed` neither
   * but takes no token that was handed out before; `asking` may open a window and has to be called from a click.
   */
  token(resource: string, how: 'silently' | 'renewed' | 'asking'): Promise<Result<{ readonly value: string; readonly username: string }>>;
}

/** Signing in through Outlook. Tokens stay in memory. */
export function signInThroughOutlook({ clientId, authority }: Options): OutlookSignIn {
  let application: Promise<IPublicClientApplication> | undefined;

  return {
    async token(resource, how) {
      if (!bridgePresent()) return failed(unavailable());
      try {
        application ??= createNestablePublicClientApplication({
          auth: { clientId, authority },
          cache: { cacheLocation: 'memoryStorage' },
        });
        const client = await withDeadline(application);
        const request = { scopes: [`${resource}/user_impersonation`] };
        const answer = how === 'asking' ? await client.acquireTokenPopup(request) : await withDeadline(client.acquireTokenSilent({ ...request, forceRefresh: how === 'renewed' }));
        return succeeded({ value: answer.accessToken, username: answer.account.username });
      } catch (error) {
        const problem = error instanceof BridgeSilent ? error.problem : signInProblem(faultOf(error));
        // Where the bridge refused to begin with, MSAL has silently made a client that does without and stays so.
        if (!askThePerson.has(problem.kind)) application = undefined;
        return failed(problem);
      }
    },
  };
}

/** Failures after which the same client goes on. */
const askThePerson: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['signInNeeded', 'signInCancelled']);

class BridgeSilent extends Error {
  readonly problem: Problem = { kind: 'signInSilent', seconds: silentDeadlineSeconds };
}

async function withDeadline<Value>(promise: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    return await Promise.race([
      promise,
      new Promise<never>((_resolve, reject) => {
        timer = setTimeout(() => reject(new BridgeSilent()), silentDeadlineSeconds * 1000);
      }),
    ]);
  } finally {
    clearTimeout(timer);
  }
}
