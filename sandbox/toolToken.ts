import * as v from 'valibot';
import { directoryOf } from './entra/directory.ts';
import type { SigningKey } from './entra/keys.ts';
import { type Place, localName } from './server/hosts.ts';
import type { Organization, World } from './world/world.ts';

/** Asks for a token with which any program can look at and change an organization as one of its users. */
export const toolTokenRequest = v.strictObject({
  organization: v.pipe(v.string(), v.description('Unique name, address or host name of the organization.')),
  user: v.pipe(v.string(), v.description('Sign-in name, primary email or systemuserid of the user.')),
});

export interface ToolToken {
  readonly access_token: string;
  readonly expires_in: number;
  /** Base address of the Web API for browsers and programs that find *.localhost. */
  readonly api: string;
  /** The same for programs that do not. */
  readonly apiByPath: string;
}

const lifetime = 3600;

/** The organization with a unique name, an address or a host name. */
export function organizationNamed(world: World, name: string): Organization | undefined {
  return world.organizations.find(({ uniqueName, url }) => [uniqueName, url, new URL(url).hostname, localName(new URL(url).hostname)].includes(name));
}

/** A token of the emulated directory for a user; undefined with the reason where there is no such organization or user. */
export async function makeToolToken(request: v.InferOutput<typeof toolTokenRequest>, world: World, place: Place, key: SigningKey, now: Date): Promise<ToolToken | string> {
  const organization = organizationNamed(world, request.organization);
  if (!organization) return `There is no organization "${request.organization}". There are: ${world.organizations.map(({ uniqueName }) => uniqueName).join(', ')}.`;
  const user = organization.users.find(({ domainname, internalemailaddress, systemuserid }) => [domainname, internalemailaddress, systemuserid].includes(request.user));
  if (!user) return `There is no user "${request.user}" in ${organization.friendlyName}. There are: ${organization.users.slice(0, 20).map(({ domainname }) => domainname).join(', ')}.`;
  if (user.azureactivedirectoryobjectid == null && organization.type !== 'onPremises') return `${user.fullname} has no account: give the user an azureactivedirectoryobjectid.`;
  const { hostname, pathname } = new URL(organization.url);
  const origin = place.originOf(hostname);
  const tenantId = world.tenants.find((tenant) => tenant.domain === organization.tenant)?.id ?? '';
  const issuedAt = Math.floor(now.getTime() / 1000);
  const token = await key.sign({
    iss: `${directoryOf(world, place).origin}/${tenantId}/v2.0`,
    aud: origin,
    iat: issuedAt,
    exp: issuedAt + lifetime,
    oid: user.azureactivedirectoryobjectid ?? user.systemuserid,
    tid: tenantId,
    upn: user.domainname,
    scp: 'user_impersonation',
  });
  const api = `${pathname === '/' ? '' : pathname}/api/data/${organization.type === 'onPremises' ? 'v9.1' : 'v9.2'}/`;
  return { access_token: token, expires_in: lifetime, api: origin + api, apiByPath: `${place.outlook}/services/${hostname}${api}` };
}
