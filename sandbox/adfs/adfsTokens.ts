import type { JWTPayload } from 'jose';
import { createHash } from 'node:crypto';
import { timesAt } from '../entra/tokens.ts';
import type { Account } from '../world/world.ts';
import type { Farm } from './farm.ts';

/** The name that the account has inside Windows: `CONTOSO\nancy`. */
function windowsName({ username }: Account): string {
  const [name = '', domain = ''] = username.split('@');
  return `${(domain.split('.')[0] ?? '').toUpperCase()}\\${name}`;
}

const subjectOf = ({ id }: Account, clientId: string) => createHash('sha256').update(`${id} ${clientId}`).digest('base64');

const common = (farm: Farm, account: Account, now: Date): JWTPayload => ({
  ...timesAt(now, 0),
  auth_time: Math.floor(now.getTime() / 1000),
  sub: subjectOf(account, farm.clientId),
  upn: account.username,
  unique_name: windowsName(account),
});

/** An access token as a relying party gets it; there are no object ids and no tenants. */
export function adfsAccessToken(farm: Farm, account: Account, resource: string | undefined, now: Date): JWTPayload {
  return {
    ...common(farm, account, now),
    aud: resource ?? 'urn:microsoft:userinfo',
    iss: `${farm.origin}/adfs/services/trust`,
    apptype: 'Public',
    appid: farm.clientId,
    authmethod: 'urn:oasis:names:tc:SAML:2.0:ac:classes:PasswordProtectedTransport',
    scp: 'user_impersonation openid',
    ver: '1.0',
  };
}

export function adfsIdToken(farm: Farm, account: Account, nonce: string | undefined, now: Date): JWTPayload {
  return { ...common(farm, account, now), aud: farm.clientId, iss: `${farm.origin}/adfs`, ...(nonce === undefined ? {} : { nonce }) };
}
