import * as v from 'valibot';
import { guid } from './guid.ts';

const httpsOrigin = v.pipe(
  v.string(),
  v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+(\/[A-Za-z0-9]+)?$/, 'must be the address the organization has in production, like https://contoso.crm4.dynamics.com'),
);

const user = v.looseObject({
  systemuserid: guid,
  azureactivedirectoryobjectid: v.pipe(v.optional(v.nullable(guid)), v.description('The oid of the account that is this user.')),
  fullname: v.string(),
  internalemailaddress: v.pipe(v.nullable(v.string()), v.description('Primary Email.')),
  domainname: v.string(),
  mailbox: v.pipe(v.optional(v.looseObject({})), v.description('Columns of the mailbox row that differ from a healthy one.')),
  roles: v.optional(v.array(v.string()), ['Salesperson']),
});

/** One Dynamics 365 organization (environment) with its users. */
export const organization = v.strictObject({
  id: guid,
  url: httpsOrigin,
  uniqueName: v.string(),
  friendlyName: v.string(),
  type: v.optional(v.picklist(['production', 'sandbox', 'trial', 'developer', 'onPremises']), 'production'),
  version: v.optional(v.string(), '9.2.26103.00156'),
  tenant: v.pipe(v.string(), v.description('The domain of the tenant that the organization belongs to.')),
  users: v.array(user),
});
