import * as v from 'valibot';
import { type CloudName, clouds } from '../organizations/clouds.ts';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';

/** What the administrator of the add-in sets in `config.json` next to the pages. Nothing in it is secret. */

const text = v.string('must be a text in quotation marks');

const guid = v.pipe(text, v.regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'must be a GUID like 11111111-2222-3333-4444-555555555555'));

const origin = v.pipe(
  text,
  v.check((text) => {
    try {
      return new URL(text).origin === text;
    } catch {
      return false;
    }
  }, 'must be an address without path or trailing slash, like https://contoso.crm4.dynamics.com'),
);

const organization = v.strictObject(
  {
    url: origin,
    name: v.pipe(text, v.minLength(1, 'must not be empty')),
    type: v.picklist(['production', 'sandbox', 'trial', 'developer', 'onPremises'], 'must be production, sandbox, trial, developer or onPremises'),
  },
  'must be an organization with url, name and type, and nothing else',
);

const cloudNames: readonly CloudName[] = ['commercial', 'gccHigh', 'dod', 'china'];

const configurationSchema = v.strictObject({
  version: v.literal(1, 'must be 1'),
  clientId: guid,
  authority: v.pipe(text, v.url('must be an address like https://login.microsoftonline.com/contoso.com'), v.startsWith('https://', 'must begin with https://')),
  cloud: v.optional(v.picklist(cloudNames, `must be one of ${Object.keys(clouds).join(', ')}`), 'commercial'),
  organizations: v.strictTuple([organization], 'must list one organization, no more'),
  trustedOrigins: v.optional(v.array(origin, 'must be a list in [ ]'), []),
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
