import * as v from 'valibot';

/** What Outlook shows and how it behaves. */
export const outlook = v.strictObject({
  account: v.pipe(v.string(), v.description('The sign-in name of the account that Outlook is signed in with.')),
  mailbox: v.strictObject({
    address: v.pipe(v.nullable(v.string()), v.description('What Office.js says in userProfile.emailAddress. Null: nothing at all.')),
    displayName: v.string(),
    accountType: v.optional(v.picklist(['office365', 'enterprise', 'outlookCom', 'gmail']), 'office365'),
    timeZone: v.optional(v.string(), 'W. Europe Standard Time'),
  }),
  language: v.optional(v.string(), 'en-US'),
  mail: v.pipe(v.optional(v.string(), '../mail'), v.description('Folder with .eml files, relative to the world file.')),
  bridge: v.pipe(
    v.optional(v.picklist(['present', 'absent', 'silent', 'failing']), 'present'),
    v.description('How Outlook offers nested app authentication.'),
  ),
  start: v.pipe(
    v.optional(v.picklist(['normal', 'silent']), 'normal'),
    v.description('silent: Outlook never answers, so that Office.js is never ready.'),
  ),
});
