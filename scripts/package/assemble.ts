import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { strToU8, zipSync } from 'fflate';
import type { Configuration } from '../../src/settings/configuration.ts';
import { officeAddresses } from '../../src/settings/officeSources.ts';
import { checkManifest } from '../manifest/checkManifest.ts';
import { kindOf } from './fileKinds.ts';
import { fillManifest, idForOrigin, isNewer, type ManifestValues, readManifestValues } from './fillManifest.ts';
import { deploymentGuide } from './guide.ts';
import { webConfig } from './hosts/iis.ts';
import { nginxConfiguration } from './hosts/nginx.ts';
import { staticWebAppConfiguration } from './hosts/staticWebApps.ts';
import { packageSettings } from './packageSettings.ts';
import { readReplaced } from './readReplaced.ts';
import type { Wishes } from './wishes.ts';

/** What the package is made from. */
export interface Sources {
  /** The folder with the built pages. */
  readonly built: string;
  /** The text of manifest.xml. */
  readonly manifest: string;
  /** The version of this add-in, like 1.0.0. */
  readonly version: string;
}

export interface Package {
  readonly version: string;
  readonly zip: Uint8Array;
}

/** The package as a zip, the same bytes for the same wishes and the same build; or sentences that say what is wrong. */
export function assemble(wishes: Wishes, sources: Sources): Package | readonly string[] {
  const settings = packageSettings(wishes);
  if (!('configuration' in settings)) return settings;
  const values = manifestValues(wishes, sources);
  if (!('id' in values)) return values;
  const manifest = fillManifest(sources.manifest, values);
  const { configuration } = settings;
  const site = new Map<string, Uint8Array>([
    ...builtFiles(sources.built, configuration),
    ['config.json', strToU8(settings.text)],
    ['manifest.xml', strToU8(manifest)],
  ]);
  const faults = [...faultsOfManifest(manifest, values.origin, site), ...faultsOfFiles(site)];
  if (faults.length > 0) return faults;
  const names = [...site.keys()].sort();
  const files = new Map([
    ['deployment-guide.md', strToU8(deploymentGuide({ ...values, tenant: wishes.tenant, configuration }))],
    ['manifest.xml', strToU8(manifest)],
    ['hosts/nginx/mailbox-match.conf', strToU8(nginxConfiguration(values.origin, configuration))],
    ['hosts/iis/web.config', strToU8(webConfig(names, configuration))],
    ['hosts/azure-static-web-apps/staticwebapp.config.json', strToU8(staticWebAppConfiguration(names, configuration))],
    ...[...site].map(([name, bytes]) => [`site/${name}`, bytes] as const),
  ]);
  return { version: values.version, zip: zipped(files) };
}

function manifestValues(wishes: Wishes, sources: Sources): ManifestValues | readonly string[] {
  const version = wishes.version ?? `${sources.version}.0`;
  const own = readManifestValues(sources.manifest);
  if (!own) return ['manifest.xml has no Id.'];
  if (wishes.replaces === undefined) return { origin: wishes.origin, version, id: idForOrigin(own.id, wishes.origin) };
  const before = readReplaced(wishes.replaces, '--replaces');
  if (typeof before === 'string') return [before];
  if (!isNewer(version, before.version)) return [`--version is ${version}, but ${wishes.replaces} has ${before.version} already. Write a higher one, like --version ${following(before.version)}.`];
  return { origin: wishes.origin, version, id: before.id };
}

const following = (version: string) => {
  const numbers = version.split('.').map(Number);
  return [0, 1, 2].map((index) => numbers[index] ?? 0).concat((numbers[3] ?? 0) + 1).join('.');
};

/** The built files; the pages with the address of Office.js in the cloud. */
function builtFiles(folder: string, { cloud }: Configuration): (readonly [string, Uint8Array])[] {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll(path.sep, '/'));
  return names
    .filter((name) => name !== 'config.example.json')
    .map((name) => {
      const bytes = readFileSync(path.join(folder, name));
      return [name, name.endsWith('.html') ? strToU8(bytes.toString('utf8').replaceAll(officeAddresses.commercial, officeAddresses[cloud])) : new Uint8Array(bytes)] as const;
    });
}

/** The manifest as Outlook reads it, and that everything it names is in the package. */
function faultsOfManifest(manifest: string, origin: string, site: ReadonlyMap<string, Uint8Array>): string[] {
  const named = [...manifest.matchAll(/"(https:\/\/[^"]+)"/g)].flatMap(([, address = '']) => (address.startsWith(`${origin}/`) ? [address.slice(origin.length + 1)] : []));
  return [
    ...checkManifest(manifest).map(({ line, message, remedy }) => `manifest.xml:${line}: ${message} ${remedy}`),
    ...[...new Set(named)].filter((file) => !site.has(file)).map((file) => `The manifest names ${file}, which the build does not have. Build again without --no-build.`),
  ];
}

/** Every file has to have its headers. */
function faultsOfFiles(site: ReadonlyMap<string, Uint8Array>): string[] {
  return [...site.keys()].filter((name) => !kindOf(name)).map((name) => `The build has the file ${name}, which scripts/package/fileKinds.ts does not know.`);
}

/** Sorted, and with one time for all, in the zone-less way that zips tell the time. */
function zipped(files: ReadonlyMap<string, Uint8Array>): Uint8Array {
  const sorted = Object.fromEntries([...files].sort(([one], [other]) => (one < other ? -1 : 1)));
  return zipSync(sorted, { level: 9, mtime: new Date(1980, 0, 1) });
}
