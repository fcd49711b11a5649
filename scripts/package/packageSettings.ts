import { readFileSync } from 'node:fs';
import type { CloudName } from '../../src/organizations/clouds.ts';
import { refuseToken } from '../../src/organizations/hostPolicy.ts';
import { type Configuration, parseConfiguration } from '../../src/settings/configuration.ts';
import type { Wishes } from './wishes.ts';

/** Where people of each cloud sign in (Microsoft: "Microsoft Entra authentication and national clouds"). */
export const signInOrigins: Readonly<Record<CloudName, string>> = {
  commercial: 'https://login.microsoftonline.com',
  gcc: 'https://login.microsoftonline.com',
  gccHigh: 'https://login.microsoftonline.us',
  dod: 'https://login.microsoftonline.us',
  china: 'https://login.partner.microsoftonline.cn',
};

/** The text of config.json and what the add-in reads from it; or sentences that say which wish is wrong. */
export function packageSettings(wishes: Wishes): { readonly text: string; readonly configuration: Configuration } | readonly string[] {
  const { clientId, tenant, cloud, organizations } = wishes;
  const further = wishes.settings === undefined ? {} : readSettings(wishes.settings);
  if (typeof further === 'string') return [further];
  const fields = { version: 1, clientId, authority: `${signInOrigins[cloud]}/${tenant}`, cloud, organizations, ...further };
  const doubled = Object.keys(further).filter((field) => ['version', 'clientId', 'authority', 'cloud'].includes(field) || (field === 'organizations' && organizations.length > 0));
  if (doubled.length > 0) return [`${wishes.settings ?? ''} has ${doubled.join(', ')}, which the command line says too. Remove it from the file.`];
  const text = `${JSON.stringify(fields, null, 2)}\n`;
  const read = parseConfiguration(text);
  if (!read.ok) return [read.problem.kind === 'configurationInvalid' ? `${sourceOf(read.problem.field, wishes)}: ${read.problem.field} ${read.problem.detail}.` : read.problem.kind];
  const strangers = read.value.organizations.filter(({ url }) => refuseToken(url, read.value) !== undefined).map(({ url }) => faultOfStranger(url, cloud));
  return strangers.length > 0 ? strangers : { text, configuration: read.value };
}

function readSettings(file: string): object | string {
  try {
    const json: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return typeof json === 'object' && json !== null && !Array.isArray(json) ? json : `--settings: ${file} has to hold an object in { }.`;
  } catch (error) {
    return `--settings: ${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
}

const sourceOf = (field: string, { settings, organizations }: Wishes) => (field.startsWith('organizations') && organizations.length > 0 ? '--organizations' : (settings ?? 'the configuration'));

const faultOfStranger = (url: string, cloud: CloudName) =>
  `--organizations: ${url} is no organization of Dynamics 365 in the cloud "${cloud}". Write the address as it stands in the browser, like https://contoso.crm4.dynamics.com; choose another --cloud; or list a server of your own under "trustedOrigins" in the file of --settings.`;
