import * as v from 'valibot';
import { optionalTables } from '../dynamics/schema/optionalTables.ts';
import { unknowns } from '../dynamics/unknowns.ts';
import { guid } from './guid.ts';

const httpsOrigin = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9]+)?$/, 'must be the address the organization has in production, like https://contoso.crm4.dynamics.com'),
);

/** Further names are columns of the row, named as in the Web API; a lookup is `_ownerid_value` or `ownerid@odata.bind`. */
const user = v.looseObject({
  systemuserid: guid,
  azureactivedirectoryobjectid: v.pipe(v.optional(v.nullable(guid)), v.description('The oid of the account that is this user.')),
  fullname: v.string(),
  internalemailaddress: v.pipe(v.nullable(v.string()), v.description('Primary Email.')),
  domainname: v.string(),
  mailbox: v.pipe(v.optional(v.nullable(v.looseObject({}))), v.description('Columns of the mailbox row that differ from a healthy one. Null: the user has none.')),
  settings: v.pipe(v.optional(v.looseObject({})), v.description('Columns of the user settings row that differ from the usual.')),
  roles: v.pipe(v.optional(v.array(v.string()), ['Salesperson']), v.description('Names of built-in roles or of roles of this organization.')),
  businessUnit: v.pipe(v.optional(v.string()), v.description('The name of a business unit. The root unit when absent.')),
  directoryRoles: v.pipe(
    v.optional(v.array(v.picklist(['globalAdministrator', 'exchangeAdministrator'])), []),
    v.description('Roles in the directory that count when email addresses are approved.'),
  ),
  testResult: v.pipe(
    v.optional(v.picklist(['success', 'failure', 'never']), 'success'),
    v.description('How Test & Enable ends for the mailbox of this user; never: it stays scheduled.'),
  ),
});

const depth = v.picklist(['Basic', 'Local', 'Deep', 'Global']);

const role = v.strictObject({
  name: v.string(),
  privileges: v.pipe(v.record(v.string(), depth), v.description('Depths by privilege name, e.g. {"prvReadAccount": "Global"}.')),
});

const businessUnit = v.strictObject({
  id: v.optional(guid),
  name: v.string(),
  parent: v.pipe(v.optional(v.string()), v.description('The name of the parent unit. The root unit when absent.')),
});

const team = v.strictObject({
  id: guid,
  name: v.string(),
  businessUnit: v.optional(v.string()),
  members: v.pipe(v.optional(v.array(guid), []), v.description('Ids of users (systemuserid).')),
  roles: v.optional(v.array(v.string()), []),
});

const share = v.strictObject({
  table: v.pipe(v.string(), v.description('Logical name of the table, e.g. email.')),
  id: guid,
  principal: v.pipe(guid, v.description('Id of the user or team that the row is shared with.')),
  rights: v.array(v.picklist(['ReadAccess', 'WriteAccess', 'AppendAccess', 'AppendToAccess', 'DeleteAccess', 'ShareAccess', 'AssignAccess'])),
});

const serviceProtection = v.strictObject({
  requests: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 6000),
  executionSeconds: v.optional(v.pipe(v.number(), v.minValue(0)), 1200),
  concurrentRequests: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 52),
  windowSeconds: v.optional(v.pipe(v.number(), v.minValue(1)), 300),
  searchesPerSecond: v.pipe(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 1), v.description('Of Dataverse search, per user.')),
  searchesPerMinute: v.pipe(v.optional(v.pipe(v.number(), v.integer(), v.minValue(1)), 150), v.description('Of Dataverse search, for the whole organization.')),
});

/** One Dynamics 365 organization (environment) with its users. */
export const organization = v.strictObject({
  id: guid,
  url: httpsOrigin,
  uniqueName: v.string(),
  friendlyName: v.string(),
  type: v.optional(v.picklist(['production', 'sandbox', 'trial', 'developer', 'onPremises']), 'production'),
  version: v.optional(v.string(), '9.2.26103.00156'),
  generation: v.pipe(
    v.optional(v.picklist(['current', '2020']), 'current'),
    v.description('2020: names that are documented as newer than November 2020 do not exist. The same holds on-premises.'),
  ),
  absentTables: v.pipe(
    v.optional(v.array(v.picklist(optionalTables)), []),
    v.description('Tables of the sales and service apps that the organization does not have.'),
  ),
  state: v.pipe(
    v.optional(v.picklist(['enabled', 'administrationMode', 'disabled']), 'enabled'),
    v.description('administrationMode: only system administrators get in. disabled: nobody does.'),
  ),
  tenant: v.pipe(v.string(), v.description('The domain of the tenant that the organization belongs to.')),
  users: v.array(user),
  roles: v.pipe(v.optional(v.array(role), []), v.description('Roles besides the built-in ones, or in their place under the same name.')),
  businessUnits: v.pipe(v.optional(v.array(businessUnit), []), v.description('Units below the root unit, which every organization has.')),
  teams: v.optional(v.array(team), []),
  shares: v.pipe(v.optional(v.array(share), []), v.description('Rows that are shared with somebody.')),
  columns: v.pipe(v.optional(v.looseObject({})), v.description('Columns of the organization row that differ from the usual, e.g. maxuploadfilesize.')),
  orgdborgsettings: v.pipe(
    v.optional(v.record(v.string(), v.union([v.string(), v.number(), v.boolean()])), {}),
    v.description('Overridden settings of the organization, e.g. {"AutoTrackSentFolderItems": true}.'),
  ),
  rows: v.pipe(
    v.optional(v.record(v.string(), v.array(v.looseObject({}))), {}),
    v.description('Rows of other tables by entity set name, e.g. {"contacts": [{"firstname": "…", "_ownerid_value": "…"}]}.'),
  ),
  testSeconds: v.pipe(v.optional(v.pipe(v.number(), v.minValue(0)), 90), v.description('How long Test & Enable takes, in seconds of the sandbox clock.')),
  serviceProtection: v.pipe(v.optional(serviceProtection), v.description('Limits per user. Without this there are none.')),
  unknowns: v.pipe(v.optional(unknowns, {}), v.description('Answers to what is not known of the real service.')),
});
