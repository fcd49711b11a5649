import * as v from 'valibot';
import { type CloudName, clouds } from '../organizations/clouds.ts';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';

/** What the administrator of the add-in sets in `config.json` next to the pages. Nothing in it is secret. */

const guid = v.pipe(v.string(), v.regex(/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i, 'must be a GUID like 11111111-2222-3333-4444-555555555555'));

const origin = v.pipe(
  v.string(),
  v.check((text) => {
    try {
      return new URL(text).origin === text;
    } catch {
      return false;
    }
  }, 'must be an address without path or trailing slash, like https://contoso.crm4.dynamics.com'),
);

const organization = v.object(
  {
    url: origin,
    name: v.pipe(v.string(), v.minLength(1, 'must not be empty')),
    type: v.picklist(['production', 'sandbox', 'trial', 'developer', 'onPremises'], 'must be production, sandbox, trial, developer or onPremises'),
  },
  'must be an organization with url, name and type',
);

const cloudNames: readonly CloudName[] = ['commercial', 'gccHigh', 'dod', 'china'];

const configurationSchema = v.object({
  version: v.literal(1, 'must be 1'),
  clientId: guid,
  authority: v.pipe(v.string(), v.url('must be an address like https://login.microsoftonline.com/contoso.com'), v.startsWith('https://', 'must begin with https://')),
  cloud: v.optional(v.picklist(cloudNames, `must be one of ${Object.keys(clouds).join(', ')}`), 'commercial'),
  organizations: v.strictTuple([organization], 'must list one organization, no more'),
  trustedOrigins: v.optional(v.array(origin), []),
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
  const issue = result.issues[0];
  return failed({ kind: 'configurationInvalid', field: v.getDotPath(issue) ?? '', detail: issue.message });
}
