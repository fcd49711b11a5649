import * as v from 'valibot';
import { type CloudName, clouds } from '../organizations/clouds.ts';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';

/** What the administrator of the add-in sets in `config.json` next to the pages. Nothing in it is secret. */

const text = v.string('must be a text in quotation marks');

const guid = v.pipe(text, v.regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'must be a GUID like 11111111-2222-3333-4444-555555555555'));

const isOrigin = (text: string) => URL.canParse(text) && new URL(text).origin === text;

const origin = v.pipe(text, v.check(isOrigin, 'must be an address without path or trailing slash, like https://contoso.crm4.dynamics.com'));

/** On-premises, the path can begin with the organization's name. */
const organizationUrl = v.pipe(
  text,
  v.check((text) => isOrigin(text.replace(/(?<=[^/])\/[\w-]+$/, '')), 'must be an address like https://contoso.crm4.dynamics.com or https://crm.contoso.com/Contoso'),
);

const organization = v.strictObject(
  {
    url: organizationUrl,
    name: v.pipe(text, v.minLength(1, 'must not be empty')),
    type: v.picklist(['production', 'sandbox', 'trial', 'developer', 'onPremises'], 'must be production, sandbox, trial, developer or onPremises'),
  },
  'must be an organization with url, name and type, and nothing else',
);

const cloudNames: readonly CloudName[] = ['commercial', 'gcc', 'gccHigh', 'dod', 'china'];

const authority = v.pipe(text, v.url('must be an address like https://login.microsoftonline.com/contoso.com'), v.startsWith('https://', 'must begin with https://'));

const yesOrNo = v.boolean('must be true or false');

/** A service of Microsoft's that is asked or not; an origin in place of true is for a sandbox, and has to be a trusted origin. */
const service = v.union([v.boolean(), origin], 'must be true, false or an origin');

const onPremises = v.strictObject(
  {
    authority,
    clientId: v.pipe(text, v.minLength(1, 'must not be empty')),
  },
  'must have the authority and the clientId of AD FS, and nothing else',
);

/**
 * What makes an organization the synchronizing one is not documented: which flag of the mailbox the dialog of Dynamics 365
 * writes, and whether the other organizations must stop synchronizing appointments, contacts and tasks by themselves.
 */
const synchronizing = v.strictObject(
  {
    flag: v.optional(v.picklist(['primary', 'syncOrganization', 'both'], 'must be primary, syncOrganization or both'), 'primary'),
    others: v.optional(v.picklist(['leave', 'stop'], 'must be leave or stop'), 'leave'),
  },
  'must have flag and others, and nothing else',
);

/** A whole domain; its subdomains are others. */
const domain = v.pipe(text, v.regex(/^[^\s@/:,;.]+(\.[^\s@/:,;.]+)+$/, 'must be a domain like contoso.com'));

const configurationSchema = v.strictObject({
  version: v.literal(1, 'must be 1'),
  clientId: guid,
  authority,
  cloud: v.optional(v.picklist(cloudNames, `must be one of ${Object.keys(clouds).join(', ')}`), 'commercial'),
  organizations: v.optional(v.array(organization, 'must be a list in [ ]'), []),
  trustedOrigins: v.optional(v.array(origin, 'must be a list in [ ]'), []),
  /** Whether people may look for their organizations; by default where it has been tried, which leaves out China and the DoD. */
  discovery: v.optional(service),
  /** Whether Microsoft Graph is asked for the addresses of the mailbox. */
  graph: v.optional(service, false),
  /** Whether people may write although another account than the mailbox's is signed in. */
  allowOtherAccount: v.optional(yesOrNo, false),
  onPremises: v.optional(onPremises),
  /** The domains of the company's addresses, so that others and personal ones can be told from them. */
  companyDomains: v.optional(v.pipe(v.array(domain, 'must be a list in [ ]'), v.minLength(1, 'must not be empty'))),
  /** Further pages that may show the pane in a frame, such as Outlook on the web of an Exchange server. Only the web server's headers name them. */
  outlookHosts: v.optional(v.array(origin, 'must be a list in [ ]')),
  synchronizing: v.optional(synchronizing, {}),
  /** Messages with an address in one of these domains, or below it, are never tracked. */
  neverTrack: v.optional(v.array(domain, 'must be a list in [ ]'), []),
});

export type Configuration = v.InferOutput<typeof configurationSchema>;

/** Checks the text of `config.json`. The problem names the first field that is wrong and what belongs there. */
export function parseConfiguration(text: string): Result<Configuration> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return failed({ kind: 'configurationInvalid', field: '', detail: 'the file is not JSON' });
  }
  const result = v.safeParse(configurationSchema, json);
  if (result.success) return succeeded(result.output);
  const [issue] = result.issues;
  return failed({ kind: 'configurationInvalid', field: v.getDotPath(issue) ?? '', detail: inWords(issue) });
}

/** Valibot says in its own words only what a strict object lacks or has too much. */
function inWords(issue: v.BaseIssue<unknown>): string {
  if (issue.type !== 'strict_object') return issue.message;
  if (issue.expected === 'never') return 'is no setting of this add-in';
  if (issue.expected !== 'Object') return 'is missing';
  return issue.message.startsWith('Invalid') ? 'must be an object in { }' : issue.message;
}
