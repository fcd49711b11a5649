import { createAdfs } from '../adfs/adfs.ts';
import { farmHostOf, farmsOf } from '../adfs/farm.ts';
import { createDiscovery } from '../discovery/discovery.ts';
import type { TokenClaims } from '../dynamics/dynamics.ts';
import type { Site } from '../server/exchange.ts';
import type { Place } from '../server/hosts.ts';
import type { Organization, World } from '../world/world.ts';
import { type Broker, createBroker } from './broker.ts';
import { cloudOf, clouds } from './clouds.ts';
import { accountNamed, directoryOf, findTenant, graphHost } from './directory.ts';
import { createEntra } from './entra.ts';
import { createGraph } from './graph.ts';
import type { SigningKey } from './keys.ts';
import { initialState, standingFault } from './signInState.ts';

export interface SignInServicesOptions {
  readonly world: World;
  readonly place: Place;
  readonly key: SigningKey;
  readonly now: () => Date;
}

/** Everything that signs people in or tells who they are. */
export interface SignInServices {
  /** By production host name. Where several share a name on the local machine, the first one has it. */
  readonly sites: readonly (readonly [productionHost: string, site: Site])[];
  readonly broker: Broker;
  /** Where the users of an organization sign in. */
  readonly authorizationAddressOf: (organization: Organization) => string;
  /** Checks a bearer token for an organization: signed by whoever signs its users in, and valid now. */
  readonly verifyFor: (organization: Organization) => (bearer: string) => Promise<TokenClaims | undefined>;
}

export function createSignInServices({ world, place, key, now }: SignInServicesOptions): SignInServices {
  const directory = directoryOf(world, place);
  const state = initialState(world);
  const farms = farmsOf(world, place).map((farm) => ({ farm, adfs: createAdfs(farm, now) }));
  const entra = createEntra({ directory, state, key, now, signedIn: world.signIn.signedIn.flatMap((username) => accountNamed(directory, username)?.id ?? []) });

  /** Whether continuous access evaluation has ended what the token allows. */
  function isRevoked({ unknowns }: Organization, { oid, tid }: TokenClaims): boolean {
    const member = findTenant(directory, tid)?.members.find(({ id }) => id === oid);
    return unknowns.continuousAccess === 'refusedAtOnce' && member !== undefined && standingFault(state, directory, member, 'refresh') !== undefined;
  }

  return {
    sites: [
      ...[...new Set(clouds.map(({ login }) => login))].map((login) => [login, entra] as const),
      [graphHost, createGraph(directory, key.verify, now)],
      ...clouds.map((cloud) => [cloud.discovery, createDiscovery({ world, directory, place, cloud, verify: key.verify, now })] as const),
      ...farms.map(({ farm, adfs }) => [farm.host, adfs.site] as const),
    ],
    broker: createBroker({ directory, state, key, now, outlookAccount: world.outlook.account }),
    authorizationAddressOf(organization) {
      if (organization.type === 'onPremises') return `${place.originOf(farmHostOf(organization))}/adfs/oauth2/authorize`;
      const tenantId = findTenant(directory, organization.tenant)?.id ?? '';
      return `${place.originOf(cloudOf(new URL(organization.url).hostname).login)}/${tenantId}/oauth2/authorize`;
    },
    verifyFor(organization) {
      const federation = organization.type === 'onPremises' ? farms.find(({ farm }) => farm.host === farmHostOf(organization)) : undefined;
      return async (bearer) => {
        const { aud, upn } = (await federation?.adfs.verify(bearer, now())) ?? {};
        const account = typeof upn === 'string' ? accountNamed(directory, upn) : undefined;
        // The sandbox's own key signs for Entra ID, and for tools in every organization.
        if (typeof aud !== 'string' || !account) {
          const claims = entraClaims(await key.verify(bearer, now()));
          return claims && isRevoked(organization, claims) ? undefined : claims;
        }
        return { oid: account.id, tid: findTenant(directory, account.tenant)?.id ?? '', aud, upn: account.username };
      };
    },
  };
}

function entraClaims(claims: Readonly<Record<string, unknown>> | undefined): TokenClaims | undefined {
  const { oid, tid, aud, upn } = claims ?? {};
  if (typeof oid !== 'string' || typeof tid !== 'string' || typeof aud !== 'string') return undefined;
  return { oid, tid, aud, ...(typeof upn === 'string' ? { upn } : {}) };
}
