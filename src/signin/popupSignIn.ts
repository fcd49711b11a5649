import { CacheLookupPolicy, createStandardPublicClientApplication, type IPublicClientApplication } from '@azure/msal-browser';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { faultOf } from './faultOf.ts';
import { type IssuerSettings, msalSettings } from './msalSettings.ts';
import { scopesOf } from './scopesOf.ts';
import { signInProblem } from './signInProblem.ts';
import type { Resource, Token } from './token.ts';
import { tokenOf } from './tokenOf.ts';

/** Signing in in a window that the browser opens. What renews tokens stays in the pane's memory, so that it can renew them silently. */
export interface PopupSignIn {
  /** Renews the token for a resource; `signInNeeded` where nobody has signed in in a window yet. */
  silently(resource: Resource): Promise<Result<Token>>;
  /** One window for all the resources, which have one issuer; call it from a click. Gives what came of each. */
  ask(resources: readonly [Resource, ...Resource[]], how: 'asking' | 'choosing', expected: string | undefined): Promise<ReadonlyMap<string, Result<Token>>>;
  forget(): void;
}

export function signInInPopup(issuer: IssuerSettings, graph: string | undefined): PopupSignIn {
  let application: Promise<IPublicClientApplication> | undefined;
  /** The page that hands what came back over to the pane. */
  const redirectUri = new URL('redirect.html', window.location.href).href;

  const silent = async (client: IPublicClientApplication, resource: Resource, forceRefresh: boolean): Promise<Result<Token>> => {
    try {
      const cacheLookupPolicy = forceRefresh ? CacheLookupPolicy.RefreshToken : CacheLookupPolicy.AccessTokenAndRefreshToken;
      return succeeded(tokenOf(await client.acquireTokenSilent({ scopes: scopesOf(resource, graph), redirectUri, cacheLookupPolicy }), resource));
    } catch (error) {
      return failed(signInProblem(faultOf(error), resource.issuer));
    }
  };

  return {
    async silently(resource) {
      const client = await application;
      return client?.getActiveAccount() ? silent(client, resource, true) : failed({ kind: 'signInNeeded', code: '', why: 'expired' });
    },

    async ask(resources, how, expected) {
      const [first, ...others] = resources;
      try {
        application ??= createStandardPublicClientApplication(msalSettings(issuer, 'memoryStorage'));
        const client = await application;
        const answer = await client.acquireTokenPopup({
          scopes: scopesOf(first, graph),
          redirectUri,
          ...(how === 'choosing' ? { prompt: 'select_account' } : {}),
          ...(expected === undefined ? {} : { loginHint: expected }),
        });
        client.setActiveAccount(answer.account);
        const rest = await Promise.all(others.map(async (resource) => [resource.url, await silent(client, resource, false)] as const));
        return new Map([[first.url, succeeded(tokenOf(answer, first))], ...rest]);
      } catch (error) {
        const problem = failed(signInProblem(faultOf(error), first.issuer));
        return new Map(resources.map(({ url }) => [url, problem]));
      }
    },

    forget() {
      application = undefined;
    },
  };
}
