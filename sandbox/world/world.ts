import * as v from 'valibot';
import { account, app, organizationSignIn, signIn, tenant } from './entra.ts';
import { organization } from './organization.ts';
import { outlook } from './outlook.ts';

/** A world file says who is who: accounts, the mailbox Outlook shows, organizations, their users. */

/** What the administrator of the add-in wrote into its configuration. */
const administrator = v.strictObject({
  lists: v.pipe(v.optional(v.array(v.string())), v.description('Addresses of the organizations that the configuration lists. Left out: all of this world.')),
  settings: v.pipe(v.optional(v.looseObject({}), {}), v.description('Further fields of the configuration, e.g. {"graph": true}; the add-in says what is wrong with them.')),
});

const whole = v.strictObject({
  $schema: v.optional(v.string()),
  name: v.string(),
  description: v.optional(v.string(), ''),
  app: v.optional(app, {
    clientId: '5d7c1a52-0f0e-4b5c-9a4e-36d0c8a1f001',
    name: 'Mailbox Match for Dynamics 365',
  }),
  tenants: v.pipe(v.array(tenant), v.minLength(1)),
  accounts: v.pipe(v.array(account), v.minLength(1)),
  signIn: v.optional(signIn, {}),
  outlook,
  administrator: v.optional(administrator, {}),
  organizations: v.array(v.strictObject({ ...organization.entries, ...organizationSignIn })),
});

type Whole = v.InferOutput<typeof whole>;

const hasTenants = ({ tenants }: Whole, domains: readonly string[]) => domains.every((domain) => tenants.some((known) => known.domain === domain));

const hasAccounts = ({ accounts }: Whole, usernames: readonly (string | null)[]) => usernames.every((username) => username === null || accounts.some((known) => known.username === username));

export const worldSchema = v.pipe(
  whole,
  v.forward(
    v.check(({ administrator, organizations }) => (administrator.lists ?? []).every((url) => organizations.some((known) => known.url === url)), 'lists an organization that is not in this world'),
    ['administrator', 'lists'],
  ),
  v.forward(
    v.check((world) => hasTenants(world, world.accounts.flatMap(({ guestIn }) => guestIn.map((guest) => guest.tenant))), 'names a tenant that is not in this world'),
    ['accounts'],
  ),
  v.forward(
    v.check((world) => hasTenants(world, world.app.unknownIn), 'names a tenant that is not in this world'),
    ['app', 'unknownIn'],
  ),
  v.forward(
    v.check((world) => hasAccounts(world, [...world.signIn.signedIn, world.signIn.broker.account]), 'names an account that is not in this world'),
    ['signIn'],
  ),
);

export type World = v.InferOutput<typeof worldSchema>;
export type Account = World['accounts'][number];
export type Organization = World['organizations'][number];
export type User = Organization['users'][number];
