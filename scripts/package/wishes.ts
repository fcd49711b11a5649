import { parseArgs } from 'node:util';
import { type CloudName, clouds } from '../../src/organizations/clouds.ts';

/** What the administrator asks for on the command line. */
export interface Wishes {
  /** Where the pages will be, without a slash at the end. */
  readonly origin: string;
  readonly clientId: string;
  readonly tenant: string;
  readonly cloud: CloudName;
  readonly organizations: readonly ListedOrganization[];
  /** Path of a file with further fields of config.json. */
  readonly settings?: string;
  /** Path of the last package, or of its manifest. */
  readonly replaces?: string;
  readonly version?: string;
  readonly out?: string;
  readonly build: boolean;
}

export interface ListedOrganization {
  readonly url: string;
  readonly name: string;
  readonly type: string;
}

export const packageUsage = `npm run package -- --url https://addin.contoso.com --client-id GUID --tenant TENANT

  --url ADDRESS        where the pages will be: https and a host, nothing behind it
  --client-id GUID     application id of the app registration in Entra ID
  --tenant TENANT      your tenant: its GUID, one of its domains, or "organizations" for any
  --organizations LIST organizations that everybody starts with: ADDRESS=NAME=TYPE, with commas between them; the name and
                       the type (production, sandbox, trial, developer, onPremises) may be left out
  --cloud NAME         commercial (the default), gcc, gccHigh, dod or china
  --settings FILE      a JSON file with further fields of config.json; the README lists them
  --replaces FILE      the package you hosted before (or its manifest.xml): the add-in keeps its id, and the version must be higher
  --version NUMBER     version of the manifest, like 1.0.3.0; that of this add-in by default
  --out FILE           the zip to write (build/mailbox-match-HOST-VERSION.zip by default)
  --no-build           take what was built before`;

const guid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i;
const types = ['production', 'sandbox', 'trial', 'developer', 'onPremises'];

/** Reads the command line; gives a sentence for everything that is wrong with it, each with what to write instead. */
export function readWishes(args: readonly string[]): Wishes | readonly string[] {
  const text = { type: 'string' } as const;
  let values;
  try {
    const options = { url: text, 'client-id': text, tenant: text, organizations: text, cloud: text, settings: text, replaces: text, version: text, out: text, 'no-build': { type: 'boolean' } } as const;
    ({ values } = parseArgs({ args: [...args], options }));
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  const { url = '', 'client-id': clientId = '', tenant = '', cloud = 'commercial', organizations = '', version } = values;
  const listed = organizations.split(',').map((entry) => entry.trim()).filter((entry) => entry !== '').map(readOrganization);
  const faults = [
    faultOfUrl(url),
    faultOfClientId(clientId),
    faultOfTenant(tenant),
    isCloud(cloud) ? undefined : `--cloud is "${cloud}". Write one of ${Object.keys(clouds).join(', ')}.`,
    version === undefined || /^\d{1,5}(\.\d{1,5}){3}$/.test(version) ? undefined : `--version is "${version}". Write four numbers with dots between them, like 1.0.3.0.`,
    ...listed.map(faultOfOrganization),
  ].filter((fault) => fault !== undefined);
  if (faults.length > 0 || !isCloud(cloud)) return faults;
  const { settings, replaces, out, 'no-build': noBuild } = values;
  return {
    origin: new URL(url).origin,
    clientId: clientId.toLowerCase(),
    tenant,
    cloud,
    organizations: listed,
    build: noBuild !== true,
    ...(settings === undefined ? {} : { settings }),
    ...(replaces === undefined ? {} : { replaces }),
    ...(version === undefined ? {} : { version }),
    ...(out === undefined ? {} : { out }),
  };
}

const isCloud = (name: string): name is CloudName => name in clouds;

function faultOfUrl(text: string): string | undefined {
  const example = 'Write where the pages will be, like --url https://addin.contoso.com.';
  if (text === '') return `--url is missing. ${example}`;
  if (!URL.canParse(text)) return `--url is "${text}", which is no address. ${example}`;
  const url = new URL(text);
  const better = `https://${url.host}`;
  if (url.protocol !== 'https:') return `--url is "${text}". Outlook loads add-ins over https only: write --url ${/^https?:$/.test(url.protocol) ? better : 'https://addin.contoso.com'}.`;
  if (url.username !== '' || url.password !== '') return `--url has a name or a password in it. Write --url ${better}.`;
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '') return `--url has "${url.pathname.slice(1)}${url.search}${url.hash}" behind the host. The add-in needs a host of its own: write --url ${better}.`;
  if (!/^([a-z0-9-]+\.)+[a-z][a-z0-9-]*$/.test(url.hostname)) return `--url names the host ${url.hostname}, which others cannot find. ${example}`;
  if (/(^|\.)localhost$/.test(url.hostname)) return `--url names this very machine. ${example}`;
  return undefined;
}

function faultOfClientId(text: string): string | undefined {
  const where = 'Copy "Application (client) ID" from the app registration in Entra ID, like --client-id 11111111-2222-3333-4444-555555555555.';
  if (text === '') return `--client-id is missing. ${where}`;
  return guid.test(text) && !/^[0-]+$/.test(text) ? undefined : `--client-id is "${text}". ${where}`;
}

function faultOfTenant(text: string): string | undefined {
  const where = 'Write the tenant id (a GUID), one of your domains like contoso.com, or organizations.';
  if (text === '') return `--tenant is missing. ${where}`;
  if (text === 'common' || text === 'consumers') return `--tenant is "${text}", which lets in personal accounts, who have no Dynamics 365. ${where}`;
  return guid.test(text) || text === 'organizations' || /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/i.test(text) ? undefined : `--tenant is "${text}". ${where}`;
}

function readOrganization(entry: string): ListedOrganization {
  const [url = '', name = '', type = 'production'] = entry.split('=').map((part) => part.trim());
  return { url: url.replace(/\/$/, ''), name: name === '' ? (URL.canParse(url) ? (new URL(url).hostname.split('.')[0] ?? '') : '') : name, type };
}

function faultOfOrganization({ url, type }: ListedOrganization): string | undefined {
  if (!types.includes(type)) return `--organizations has the type "${type}" for ${url}. Write one of ${types.join(', ')}.`;
  return URL.canParse(url) ? undefined : `--organizations has "${url}", which is no address. Write ADDRESS=NAME=TYPE, like https://contoso.crm4.dynamics.com=Contoso=production.`;
}
