import { contentSecurityPolicy } from '../../src/settings/contentSecurityPolicy.ts';
import { officeSources } from '../../src/settings/officeSources.ts';
import type { AddIn } from '../../sandbox/addinSite.ts';
import type { Place } from '../../sandbox/server/hosts.ts';
import type { World } from '../../sandbox/world/world.ts';
import path from 'node:path';

/** What the sandbox's administrator would write into config.json. */
export function sandboxConfiguration(world: World, place: Place) {
  // The add-in works with one organization so far.
  const organizations = world.organizations.slice(0, 1).map(({ url, friendlyName, type }) => ({ url: place.originOf(new URL(url).hostname), name: friendlyName, type }));
  return {
    version: 1,
    clientId: world.app.clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    cloud: 'commercial',
    organizations,
    // In production names the host policy itself knows the organizations.
    trustedOrigins: place.officeFromMicrosoft ? [] : organizations.map(({ url }) => url),
  } as const;
}

/** The built add-in, as the sandbox hosts it. */
export function builtAddIn(root: string): AddIn {
  return {
    folder: path.join(root, 'dist'),
    manifest: path.join(root, 'manifest.xml'),
    configuration: sandboxConfiguration,
    // On localhost the sandbox serves Office.js from the add-in's own origin.
    headers: (world, place) => ({
      'content-security-policy': contentSecurityPolicy(sandboxConfiguration(world, place), place.officeFromMicrosoft ? officeSources : [], [place.outlook]),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
    }),
  };
}
