import * as v from 'valibot';

const switchOf = <const T extends readonly [string, ...string[]]>(values: T, initial: NoInfer<T[number]>, description: string) =>
  v.pipe(v.optional(v.picklist(values), initial), v.description(description));

/** What happens to the answers of one Office.js call. The numbers are the dispatch ids of the protocol, e.g. 37 for body.getAsync. */
const answerFault = v.strictObject({
  dispatchId: v.pipe(v.number(), v.integer()),
  delay: v.pipe(v.optional(v.pipe(v.number(), v.minValue(0))), v.description('Milliseconds until the answer is sent.')),
  lost: v.pipe(v.optional(v.boolean()), v.description('The call is done but never answered: the callback of the add-in is never called.')),
  errorCode: v.pipe(v.optional(v.pipe(v.number(), v.integer())), v.description('The call is not done and fails with this code.')),
});

/** The highest Mailbox set that the npm build of Office.js has the members for. */
const highestMailboxMinor = 12;

const requirementSets = v.pipe(
  v.record(v.string(), v.pipe(v.string(), v.regex(/^\d+\.\d+$/, 'must be a version as text, like "1.10"'))),
  v.check((sets) => {
    const [major = 1, minor = 0] = (sets['Mailbox'] ?? '1.1').split('.').map(Number);
    return major === 1 && minor <= highestMailboxMinor;
  }, `claims more than Mailbox 1.${highestMailboxMinor}, but this build of Office.js has no members of newer sets`),
);

/** What Outlook shows and how it behaves. */
export const outlook = v.strictObject({
  account: v.pipe(v.string(), v.description('The sign-in name of the account that Outlook is signed in with.')),
  mailbox: v.strictObject({
    address: v.pipe(
      v.nullable(v.string()),
      v.description('What Office.js says in userProfile.emailAddress. Null: nothing at all. It can be the sign-in name or the address of a shared mailbox instead.'),
    ),
    displayName: v.string(),
    accountType: v.optional(v.picklist(['office365', 'enterprise', 'outlookCom', 'gmail']), 'office365'),
    timeZone: v.pipe(v.optional(v.string(), 'W. Europe Standard Time'), v.description('As Exchange names it, e.g. Pacific Standard Time, or a place, e.g. Europe/Paris. A name that nobody knows is the zone of the browser.')),
  }),
  language: v.optional(v.string(), 'en-US'),
  theme: switchOf(['light', 'dark'], 'light', 'The colours Outlook starts with.'),
  mail: v.pipe(v.optional(v.string(), '../mail'), v.description('Folder with .eml files, relative to the world file.')),
  client: switchOf(
    ['web', 'newWindows', 'classicWindows', 'mac', 'ios', 'android'],
    'web',
    'Which client Office.js names itself to be in, with its version. What that client can do besides stands in requirementSets; page and protocol stay those of the web.',
  ),
  bridge: switchOf(
    ['present', 'absent', 'silent', 'failing'],
    'present',
    'How Outlook offers nested app authentication. silent: never answers. failing: says what it can do, then fails every token request. The requirement set is claimed all the same.',
  ),
  start: switchOf(
    ['normal', 'silent', 'untrusted'],
    'normal',
    'silent: Outlook does not answer, so that Office.js is not ready before the switch is turned back. untrusted: Office.js is told not to trust this Outlook and shows an error page; it asks only over plain http or where the add-in has another host name.',
  ),
  recipients: switchOf(
    ['collapsed', 'expanded'],
    'collapsed',
    'collapsed: an add-in sees 20 recipients per line of a message until the user expands them.',
  ),
  messageId: switchOf(
    ['present', 'missingInSent', 'missing'],
    'present',
    'Whether item.internetMessageId is told. missingInSent: not in Sent Items, as happens for a while after sending.',
  ),
  contentIds: switchOf(
    ['told', 'missing'],
    'told',
    'Whether the attachments of a message come with their contentId. missing: as in clients without Mailbox 1.16.',
  ),
  sharedFolder: v.pipe(
    v.optional(v.nullable(v.string()), null),
    v.description('The address of the colleague whose shared folder the messages are in. Null: they are in the own mailbox.'),
  ),
  noSelection: switchOf(
    ['null', 'itemless'],
    'null',
    'What a pinned pane is told when nothing is selected. null: no item at all. itemless: the mailbox without an item.',
  ),
  reports: switchOf(
    ['noItem', 'asMessage'],
    'noItem',
    'noItem: add-ins are not activated on non-delivery and other reports. asMessage: they are.',
  ),
  popups: switchOf(['allowed', 'blocked'], 'allowed', 'blocked: the add-in cannot open windows.'),
  windowOpen: switchOf(
    ['browser', 'outlook'],
    'browser',
    'Who opens the windows of window.open. outlook: Office.js hands the address to Outlook, and the add-in gets its own window as the answer.',
  ),
  nativeOverrides: switchOf(
    ['none', 'microsoftAjax'],
    'none',
    'microsoftAjax: the pages of the add-in get what the real MicrosoftAjax 3.5 does to natives, such as a startsWith without position. Decided when a page is loaded.',
  ),
  addinHost: v.pipe(
    v.optional(v.nullable(v.pipe(v.string(), v.regex(/^[a-z0-9.-]+$/i, 'must be a host name without port'))), null),
    v.description(
      'Host name that the pane is embedded from, for example 127.0.0.1 when Outlook is at localhost. On another site than Outlook, browsers keep storage away from the add-in, as in reality. Null: the host of Outlook.',
    ),
  ),
  requirementSets: v.pipe(
    v.optional(requirementSets, { Mailbox: '1.12', NestedAppAuth: '1.1', DialogApi: '1.2', IdentityAPI: '1.3' }),
    v.description('The requirement sets that Outlook claims.'),
  ),
  answers: v.pipe(v.optional(v.array(answerFault), []), v.description('Late, lost and failing answers to Office.js calls.')),
});
