import { createHash, randomBytes } from 'node:crypto';
import type { JWTPayload } from 'jose';
import { type Directory, isGuest, type Member, principalName, type Resource } from './directory.ts';

export const tokenSeconds = 3600;

interface Times {
  readonly iat: number;
  readonly nbf: number;
  readonly exp: number;
}

/** When a token is issued and valid, by a clock that is wrong by some seconds. */
export function timesAt(now: Date, skewSeconds: number): Times {
  const iat = Math.floor(now.getTime() / 1000) + skewSeconds;
  return { iat, nbf: iat, exp: iat + tokenSeconds };
}

/** The subject differs from application to application. */
function subjectOf(member: Member, application: string): string {
  return createHash('sha256').update(`${member.id} ${application}`).digest('base64url');
}

function foreignProvider(member: Member): { readonly idp?: string } {
  return isGuest(member) ? { idp: `https://sts.windows.net/${member.home.id}/` } : {};
}

/** An access token as Dataverse and Microsoft Graph get it: version 1.0. The sign-in name of a guest is not in `upn`. */
export function accessTokenClaims(directory: Directory, member: Member, resource: Resource, scope: string, times: Times): JWTPayload {
  const { account, tenant } = member;
  return {
    aud: resource.origin,
    iss: `https://sts.windows.net/${tenant.id}/`,
    ...times,
    acr: '1',
    amr: ['pwd'],
    appid: directory.app.clientId,
    appidacr: '0',
    ...foreignProvider(member),
    name: account.name,
    oid: member.id,
    scp: scope,
    sub: subjectOf(member, resource.api),
    tid: tenant.id,
    unique_name: account.username,
    ...(isGuest(member) ? { email: account.username } : { upn: principalName(member) }),
    uti: randomBytes(16).toString('base64url'),
    ver: '1.0',
  };
}

export function idTokenClaims(directory: Directory, member: Member, nonce: string | undefined, times: Times): JWTPayload {
  const { account, tenant } = member;
  return {
    aud: directory.app.clientId,
    iss: `${directory.origin}/${tenant.id}/v2.0`,
    ...times,
    ...foreignProvider(member),
    name: account.name,
    ...(nonce === undefined ? {} : { nonce }),
    oid: member.id,
    preferred_username: account.username,
    sub: subjectOf(member, directory.app.clientId),
    tid: tenant.id,
    uti: randomBytes(16).toString('base64url'),
    ver: '2.0',
  };
}

/** What MSAL builds the id of an account from: object id and tenant at home, whatever tenant the token is of. */
export function clientInfo({ account, home }: Member): string {
  return Buffer.from(JSON.stringify({ uid: account.id, utid: home.id })).toString('base64url');
}
