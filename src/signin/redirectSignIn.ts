import { CacheLookupPolicy, createStandardPublicClientApplication } from '@azure/msal-browser';
import { faultOf } from './faultOf.ts';
import { type IssuerSettings, msalSettings } from './msalSettings.ts';
import { scopesOf } from './scopesOf.ts';
import type { SignInFault } from './signInFault.ts';
import type { Resource, Token } from './token.ts';
import { tokenOf } from './tokenOf.ts';

/** What came of one resource. */
export type Yield = { readonly token: Token } | { readonly fault: SignInFault };

export interface RedirectSignIn {
  /**
   * What the sign-in service has sent back to this page, made into tokens for all the resources with the one sign-in;
   * undefined where the page was only opened. A fault where nobody was signed in.
   */
  comeBack(resources: readonly [Resource, ...Resource[]]): Promise<ReadonlyMap<Resource, Yield> | { readonly fault: SignInFault } | undefined>;
  /** Leaves the page for the sign-in service. Comes to an end only where that fails. */
  leave(resource: Resource, how: 'asking' | 'choosing', expected: string | undefined): Promise<SignInFault>;
}

/** Signing in by leaving the page: for a window of its own, since no sign-in service lets itself be shown in a frame. */
export function signInByRedirect(issuer: IssuerSettings, graph: string | undefined): RedirectSignIn {
  /** Address of this page, as it is registered. */
  const redirectUri = new URL(window.location.pathname, window.location.origin).href;

  return {
    async comeBack([first, ...others]) {
      try {
        // MSAL leaves only with a storage for tokens; coming back it needs none, so none ever gets a token.
        const client = await createStandardPublicClientApplication(msalSettings(issuer, 'memoryStorage', redirectUri));
        const answer = await client.handleRedirectPromise({ navigateToLoginRequestUrl: false });
        if (!answer) return undefined;
        const silently = async (resource: Resource): Promise<Yield> => {
          try {
            // A hidden frame would be of another site than the sign-in service, which gets no cookie there.
            const cacheLookupPolicy = CacheLookupPolicy.AccessTokenAndRefreshToken;
            return { token: tokenOf(await client.acquireTokenSilent({ scopes: scopesOf(resource, graph), account: answer.account, cacheLookupPolicy }), resource) };
          } catch (error) {
            return { fault: faultOf(error) };
          }
        };
        const further = await Promise.all(others.map(async (resource) => [resource, await silently(resource)] as const));
        return new Map<Resource, Yield>([[first, { token: tokenOf(answer, first) }], ...further]);
      } catch (error) {
        return { fault: faultOf(error) };
      }
    },

    async leave(resource, how, expected) {
      try {
        const client = await createStandardPublicClientApplication(msalSettings(issuer, 'sessionStorage', redirectUri));
        await client.loginRedirect({
          scopes: scopesOf(resource, graph),
          ...(how === 'choosing' ? { prompt: 'select_account' } : {}),
          ...(expected === undefined ? {} : { loginHint: expected }),
        });
        return await new Promise<never>(() => undefined);
      } catch (error) {
        return faultOf(error);
      }
    },
  };
}
