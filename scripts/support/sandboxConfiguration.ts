import { type Configuration, parseConfiguration } from '../../src/settings/configuration.ts';
import { contentSecurityPolicy } from '../../src/settings/contentSecurityPolicy.ts';
import type { AddIn } from '../../sandbox/addinSite.ts';
import { farmsOf } from '../../sandbox/adfs/farm.ts';
import type { Place } from '../../sandbox/server/hosts.ts';
import type { World } from '../../sandbox/world/world.ts';
import path from 'node:path';

/** What the sandbox's administrator would write into config.json. */
export function sandboxConfiguration(world: World, place: Place) {
  const originOf = (url: string) => place.originOf(new URL(url).hostname);
  const listed = world.organizations.filter(({ url }) => world.administrator.lists?.includes(url) ?? true);
  const own = place.officeFromMicrosoft ? {} : localServices(world, originOf);
  const [farm] = farmsOf(world, place);
  const { graph, ...settings } = world.administrator.settings;
  return {
    version: 1,
    clientId: world.app.clientId,
    authority: `${signInOrigin(place)}/organizations`,
    cloud: 'commercial',
    organizations: listed.map(({ url, friendlyName, type }) => ({ url: originOf(url) + new URL(url).pathname.replace(/\/$/, ''), name: friendlyName, type })),
    // In production names the host policy itself knows the organizations of Microsoft's cloud.
    trustedOrigins: world.organizations.filter(({ type }) => type === 'onPremises').map(({ url }) => originOf(url)),
    ...(farm?.origin.startsWith('https:') ? { onPremises: { authority: `${farm.origin}/adfs`, clientId: farm.clientId } } : {}),
    ...own,
    graph: graph === true && !place.officeFromMicrosoft ? originOf('https://graph.microsoft.com') : (graph ?? false),
    ...settings,
  };
}

/**
 * MSAL takes only https for the authority. Where Outlook itself is served over http, the host signs in and nobody goes there.
 */
function signInOrigin(place: Place): string {
  const isLocal = !place.officeFromMicrosoft && place.addIn.startsWith('https:');
  return isLocal ? place.originOf('login.microsoftonline.com').replace(/^http:/, 'https:') : 'https://login.microsoftonline.com';
}

/** On localhost every service has an address of its own, which the host policy takes only where it is listed. */
function localServices(world: World, originOf: (url: string) => string) {
  const discovery = originOf('https://globaldisco.crm.dynamics.com');
  return {
    discovery,
    trustedOrigins: [...world.organizations.map(({ url }) => originOf(url)), discovery, originOf('https://graph.microsoft.com')],
  };
}

/** The configuration as the add-in reads it; without the world's own settings where they are not to be read. */
function readableConfiguration(world: World, place: Place): Configuration {
  const whole = parseConfiguration(JSON.stringify(sandboxConfiguration(world, place)));
  if (whole.ok) return whole.value;
  const plain = parseConfiguration(JSON.stringify(sandboxConfiguration({ ...world, administrator: { settings: {} } }, place)));
  if (!plain.ok) throw new Error(`The sandbox wrote a configuration that the add-in cannot read: ${JSON.stringify(plain.problem)}`);
  return plain.value;
}

/** The built add-in, as the sandbox hosts it. */
export function builtAddIn(root: string): AddIn {
  return {
    folder: path.join(root, 'dist'),
    manifest: path.join(root, 'manifest.xml'),
    configuration: sandboxConfiguration,
    // On localhost the sandbox serves Office.js from the add-in's own origin.
    headers: (world, place) => ({
      'content-security-policy': contentSecurityPolicy(readableConfiguration(world, place), place.officeFromMicrosoft ? undefined : [], [place.outlook]),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'strict-origin',
    }),
  };
}
