import type { AuthenticationResult } from '@azure/msal-browser';
import * as v from 'valibot';
import type { Account } from '../diagnosis/account.ts';
import type { Resource, Token } from './token.ts';

/** Entra ID and its clients let clocks differ by so much. */
const toleratedSeconds = 300;

const times = v.object({ iat: v.optional(v.number()), exp: v.optional(v.number()) });

/** MSAL's answer as the product's token for the resource that it was asked for. */
export function tokenOf(answer: AuthenticationResult, { url }: Resource): Token {
  const now = Date.now();
  return {
    value: answer.accessToken,
    resource: url,
    account: accountOf(answer),
    expiresAt: answer.expiresOn?.getTime() ?? now,
    ...(clockIsOff(answer, now) ? { clockIsOff: true } : {}),
  };
}

function accountOf({ account, tenantId }: AuthenticationResult): Account {
  // AD FS has neither object ids nor tenants: what is left of the home id is its subject.
  const [, homeTenantId = ''] = account.homeAccountId.split('.');
  return { homeId: account.homeAccountId, objectId: account.localAccountId, tenantId, homeTenantId, username: account.username };
}

/** Issued in the future, or expired on arrival. What comes from a cache may have been issued long ago and says nothing. */
function clockIsOff({ fromCache, idTokenClaims }: AuthenticationResult, now: number): boolean {
  const claims = v.safeParse(times, idTokenClaims);
  if (fromCache || !claims.success) return false;
  const { iat = 0, exp = Infinity } = claims.output;
  return iat > now / 1000 + toleratedSeconds || exp < now / 1000;
}
