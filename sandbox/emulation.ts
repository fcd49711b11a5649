import type { CategorizedMessage } from './categorizedMessage.ts';
import { createDynamics } from './dynamics/dynamics.ts';
import { apiHostOf } from './entra/clouds.ts';
import type { SigningKey } from './entra/keys.ts';
import { createSignInServices } from './entra/signInServices.ts';
import type { Clock } from './server/clock.ts';
import type { Site } from './server/exchange.ts';
import type { Faults } from './server/faults.ts';
import type { Place } from './server/hosts.ts';
import { withFaults } from './server/withFaults.ts';
import type { World } from './world/world.ts';

/** An emulated service: one host of production. */
export interface Service {
  readonly productionHost: string;
  /** Where browsers ask for it. */
  readonly origin: string;
  readonly site: Site;
}

/** Everything that a world brings to life. */
export interface Emulation {
  readonly world: World;
  readonly services: readonly Service[];
  /** Answers nested app authentication, JSON text for JSON text. */
  readonly broker: (requestText: string) => Promise<string>;
}

export interface Surroundings {
  readonly place: Place;
  readonly key: SigningKey;
  readonly clock: Clock;
  readonly faults: Faults;
  /** The messages in Outlook that have, or had, the category that tracks. */
  readonly categorized: () => readonly CategorizedMessage[];
}

/** Brings a world to life. Throws WorldFault where it contradicts itself. */
export function emulate(world: World, { place, key, clock, faults, categorized }: Surroundings): Emulation {
  const signIn = createSignInServices({ world, place, key, now: clock.now });
  const sites = new Map<string, Site>(signIn.sites);
  for (const organization of world.organizations) {
    const { hostname, pathname } = new URL(organization.url);
    const { handle } = createDynamics({
      organization,
      tenantId: world.tenants.find((tenant) => tenant.domain === organization.tenant)?.id ?? '',
      origin: place.originOf(hostname),
      authorizationAddress: signIn.authorizationAddressOf(organization),
      verify: signIn.verifyFor(organization),
      now: clock.now,
      categorized,
    });
    sites.set(hostname, belowPath(pathname, handle, sites.get(hostname)));
    if (organization.type !== 'onPremises') sites.set(apiHostOf(hostname), handle);
  }
  const services = [...sites].map(([productionHost, site]) => ({ productionHost, origin: place.originOf(productionHost), site: withFaults(productionHost, site, faults) }));
  return { world, services, broker: signIn.broker };
}

/** Several on-premises organizations can share a host, each below a path of its own. */
function belowPath(path: string, site: Site, others: Site | undefined): Site {
  return (request) => (others && path !== '/' && !`${request.url.pathname}/`.toLowerCase().startsWith(`${path}/`.toLowerCase()) ? others(request) : site(request));
}
