import { contentSecurityPolicy, officeSources } from '../../src/settings/contentSecurityPolicy.ts';
import type { Configuration } from '../../src/settings/configuration.ts';
import type { AddIn } from '../../sandbox/addinSite.ts';
import type { Place } from '../../sandbox/server/hosts.ts';
import type { World } from '../../sandbox/world/world.ts';
import path from 'node:path';

/** What the sandbox's administrator would write into config.json: the emulated organizations, and their loopback origins as trusted. */
export function sandboxConfiguration(world: World, place: Place): Configuration {
  const [first] = world.organizations;
  if (!first) throw new Error('The world has no organization.');
  const url = place.originOf(new URL(first.url).hostname);
  return {
    version: 1,
    clientId: world.app.clientId,
    authority: 'https://login.microsoftonline.com/organizations',
    cloud: 'commercial',
    organizations: [{ url, name: first.friendlyName, type: first.type }],
    // In production names the host policy itself knows the organization.
    trustedOrigins: place.officeFromMicrosoft ? [] : [url],
  };
}

/** The built add-in, as the sandbox hosts it. */
export function builtAddIn(root: string): AddIn {
  return {
    folder: path.join(root, 'dist'),
    manifest: path.join(root, 'manifest.xml'),
    configuration: sandboxConfiguration,
    // On localhost the sandbox serves Office.js from the add-in's own origin.
    headers: (world, place) => ({
      'content-security-policy': contentSecurityPolicy(sandboxConfiguration(world, place), place.officeFromMicrosoft ? officeSources : []),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
    }),
  };
}
