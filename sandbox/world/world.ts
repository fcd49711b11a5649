import * as v from 'valibot';
import { guid } from './guid.ts';
import { organization } from './organization.ts';
import { outlook } from './outlook.ts';

/** A world file says who is who: accounts, the mailbox Outlook shows, organizations, their users. */

const tenant = v.strictObject({ id: guid, domain: v.string() });

const account = v.strictObject({
  id: v.pipe(guid, v.description('The object id (oid) of the account.')),
  tenant: v.pipe(v.string(), v.description('The domain of one of the tenants.')),
  username: v.pipe(v.string(), v.description('The sign-in name (UPN).')),
  name: v.string(),
});

export const worldSchema = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.string(),
  description: v.optional(v.string(), ''),
  app: v.optional(v.strictObject({ clientId: guid, name: v.string() }), {
    clientId: '5d7c1a52-0f0e-4b5c-9a4e-36d0c8a1f001',
    name: 'Mailbox Match for Dynamics 365',
  }),
  tenants: v.pipe(v.array(tenant), v.minLength(1)),
  accounts: v.pipe(v.array(account), v.minLength(1)),
  outlook,
  organizations: v.array(organization),
});

export type World = v.InferOutput<typeof worldSchema>;
export type Account = World['accounts'][number];
export type Organization = World['organizations'][number];
export type User = Organization['users'][number];
