import * as v from 'valibot';
import { guid } from './guid.ts';

/** What a world says about signing in: tenants, accounts, the registered application, and what goes wrong. */

const faultNames = [
  'none',
  'mfaRequired',
  'sessionMissing',
  'consentRequired',
  'blockedByConditionalAccess',
  'deviceNotCompliant',
  'accountDisabled',
  'notAssigned',
  'applicationUnknown',
  'wrongTenant',
  'guestNotAdded',
  'redirectOrder',
  'refreshTokenExpired',
  'passwordExpired',
] as const;

/** What Entra ID answers for an account; `none` is success. */
export const signInFaultName = v.picklist(faultNames);
export type SignInFaultName = (typeof faultNames)[number];

/** How Outlook, as the broker of nested apps, answers a token request. */
export const brokerAnswer = v.picklist([
  'token',
  'silent',
  'interactionFirst',
  'userCancels',
  'consentNeeded',
  'originNotRegistered',
  'noNetwork',
  'disabled',
  'unavailable',
  'accountUnavailable',
  'transientError',
  'persistentError',
]);
export type BrokerAnswer = v.InferOutput<typeof brokerAnswer>;

export const outage = v.picklist(['none', 'page', 'silence']);
export type Outage = v.InferOutput<typeof outage>;

export const skewSeconds = v.pipe(v.number(), v.integer(), v.minValue(-86_400), v.maxValue(86_400));

const host = v.regex(/^https:\/\/[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be an https address without path, like https://adfs.contoso.com');

export const tenant = v.strictObject({ id: guid, domain: v.string() });

const guestMembership = v.strictObject({
  tenant: v.pipe(v.string(), v.description('The domain of the tenant in which the account is a guest.')),
  id: v.pipe(v.optional(guid), v.description('The object id of the guest there. Left out: made from the account and the tenant.')),
});

export const account = v.strictObject({
  id: v.pipe(guid, v.description('The object id (oid) of the account.')),
  tenant: v.pipe(v.string(), v.description('The domain of one of the tenants.')),
  username: v.pipe(v.string(), v.description('The sign-in name (UPN).')),
  name: v.string(),
  mail: v.pipe(v.optional(v.nullable(v.string())), v.description('The address that Microsoft Graph tells as mail. Left out: the sign-in name.')),
  proxyAddresses: v.pipe(
    v.optional(v.array(v.string())),
    v.description('All addresses of the mailbox as Microsoft Graph tells them, e.g. SMTP:nancy@contoso.com; the primary one with SMTP in capitals. Left out: mail alone.'),
  ),
  otherMails: v.optional(v.array(v.string()), []),
  guestIn: v.pipe(v.optional(v.array(guestMembership), []), v.description('Other tenants in which the account is a guest.')),
  signIn: v.pipe(v.optional(signInFaultName, 'none'), v.description('What Entra ID answers when this account signs in or renews a token.')),
});

const consent = (whose: string) =>
  v.pipe(
    v.optional(v.picklist(['granted', 'askUser', 'askAdministrator']), 'granted'),
    v.description(`Consent to ${whose}. granted: by an administrator, for everybody. askUser: each account is asked once. askAdministrator: an account can only ask for approval.`),
  );

export const app = v.strictObject({
  clientId: guid,
  name: v.string(),
  redirectUris: v.pipe(v.optional(v.array(v.pipe(v.string(), v.url())), []), v.description('Redirect addresses besides those of the add-in that the sandbox hosts.')),
  consent: v.optional(
    v.strictObject({ dynamics: consent('Dynamics 365, all organizations and Global Discovery'), graph: consent('Microsoft Graph') }),
    {},
  ),
  unknownIn: v.pipe(v.optional(v.array(v.string()), []), v.description('Domains of tenants in which nobody has registered or approved the application (AADSTS700016).')),
  refreshTokens: v.pipe(
    v.optional(v.picklist(['reusable', 'once']), 'reusable'),
    v.description('reusable: each answer brings a new refresh token and the old one goes on working, as with Entra ID. once: a used one is refused.'),
  ),
});

/** What happens to everybody who signs in. */
export const signIn = v.strictObject({
  outage: v.pipe(v.optional(outage, 'none'), v.description('page: Entra ID answers 503 with an HTML page. silence: it never answers.')),
  skewSeconds: v.pipe(
    v.optional(skewSeconds, 0),
    v.description('By how much the clock of Entra ID is wrong. Above zero: tokens are valid only in the future. Far enough below zero: they have expired when they arrive.'),
  ),
  signedIn: v.pipe(v.optional(v.array(v.string()), []), v.description('Sign-in names that every browser is signed in with from the start, as a browser is that shows Outlook on the web.')),
  broker: v.pipe(
    v.optional(
      v.strictObject({
        answer: v.optional(brokerAnswer, 'token'),
        account: v.pipe(v.optional(v.nullable(v.string()), null), v.description('The sign-in name of the account that tokens are for. Null: the one that Outlook is signed in with.')),
      }),
      {},
    ),
    v.description('How Outlook answers token requests of the add-in (nested app authentication).'),
  ),
  sovereignDiscoveryScope: v.pipe(
    v.optional(v.picklist(['accepted', 'refused']), 'accepted'),
    v.description('Whether Global Discovery of China and of the DoD takes tokens of the documented scope; nobody knows. refused: it answers 401.'),
  ),
});

/** What Active Directory Federation Services in front of an on-premises organization are like. */
export const adfs = v.strictObject({
  url: v.pipe(v.optional(v.pipe(v.string(), host)), v.description('Left out: https://adfs. and the domain of the tenant.')),
  client: v.pipe(v.optional(v.picklist(['registered', 'unknown']), 'registered'), v.description('Whether the administrator has registered the add-in (Add-AdfsClient).')),
  cors: v.pipe(v.optional(v.picklist(['answered', 'absent'])), v.description('Whether requests of other origins are answered. Left out: as the organization says in unknowns.corsOnPremises.')),
});

/** What Global Discovery says of an organization. */
export const discovery = v.strictObject({
  listed: v.pipe(v.optional(v.boolean(), true), v.description('false: left out for everybody, e.g. because of the security group of the environment.')),
  status: v.pipe(
    v.optional(v.picklist(['ready', 'locked', 'moving', 'failed', 'provisioning', 'inactive', 'new'])),
    v.description('Left out: ready, or inactive when the organization is disabled.'),
  ),
  region: v.optional(v.string()),
  environmentId: v.optional(v.string()),
  trialExpirationDate: v.optional(v.string()),
});

/** What an organization's part of the world says about signing in to it and finding it. */
export const organizationSignIn = {
  adfs: v.pipe(v.optional(adfs), v.description('Only for organizations of type onPremises.')),
  discovery: v.optional(discovery),
};
