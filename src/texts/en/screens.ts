import type { ScreenTexts } from '../screenTexts.ts';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

const relative = new Intl.RelativeTimeFormat('en', { numeric: 'auto' });
const minute = 60_000;

function ago(age: number): string {
  if (age < minute) return 'just now';
  if (age < 60 * minute) return relative.format(-Math.round(age / minute), 'minute');
  if (age < 24 * 60 * minute) return relative.format(-Math.round(age / (60 * minute)), 'hour');
  return relative.format(-Math.round(age / (24 * 60 * minute)), 'day');
}

export const enScreens: ScreenTexts = {
  back: 'Back',
  cancel: 'Cancel',
  list: (names) => list.format(names),
  home: {
    heading: 'Your organizations',
    which: 'Which organization do you work in?',
    others: 'Your other organizations',
    show: (organization) => `Show ${organization}`,
    knownElsewhere: ({ here, notHere }) => `You are known by this address in ${here}, not in ${notHere}.`,
    organizations: 'Organizations',
    privacy: 'Settings and privacy',
    notAsked: 'Not checked yet',
    notAskedExplanation: 'You chose that nothing is sent before you ask. What you see here may no longer be so.',
    checkNow: 'Check now',
    lastKnown: ({ verdict, age }) => `${verdict}, as of ${ago(age)}`,
    shared: (owner) => `The selected message is in ${owner === null ? 'a mailbox that is shared with you' : `the mailbox of ${owner}`}. What you see here is about your own mailbox.`,
    otherPerson: ({ username, mailbox }) => `You are signed in as ${username}, which is not the person of ${mailbox}. Nothing can be changed with this account.`,
    chooseAnotherAccount: 'Choose another account',
    unfinishedSwitch: 'A change of the synchronizing organization is not finished.',
    goOn: 'Look at it',
  },
  briefly: {
    same: 'Same address',
    sameExceptCase: 'Same address',
    different: 'Different address',
    emptyInOutlook: 'No address in Outlook',
    emptyInDynamics: 'No address in Dynamics 365',
    emptyInBoth: 'No address on either side',
    notConnected: 'Not connected',
    notAsked: 'Not checked yet',
    signingIn: 'Signing in…',
    asking: 'Asking…',
    waiting: 'Busy, waiting…',
  },
  organizations: {
    title: 'Organizations',
    add: 'Add an organization',
    none: 'No organization yet.',
    use: 'Work in this organization',
    current: 'You work in this one',
    connect: 'Connect',
    disconnect: 'Disconnect',
    remove: 'Remove',
    listedByAdministrator: 'Listed by your administrator',
    details: (organization) => `More about ${organization}`,
    alreadyThere: 'This organization has already been configured.',
    synchronizes: 'Synchronizes',
    synchronizing: {
      one: (organization) => `${organization} synchronizes with this mailbox.`,
      none: 'No organization synchronizes with this mailbox.',
      several: (organizations) => `${organizations} all say that they synchronize with this mailbox. Only one can.`,
      unknown: (organizations) => `It cannot be told whether ${organizations} synchronizes with this mailbox.`,
    },
    synchronize: 'Make this the synchronizing organization',
  },
  add: {
    title: 'Add an organization',
    welcome: 'Does Dynamics 365 know this mailbox?',
    welcomeExplanation: 'Mailbox Match compares the address of your mailbox with the one Dynamics 365 has for you. First it needs to know your organization.',
    find: 'Find my organizations',
    finding: 'Looking for your organizations…',
    found: 'Found for your account',
    foundNone: 'Microsoft lists no organization for your account. Paste the address of yours below.',
    connect: (organization) => `Connect ${organization}`,
    connecting: (organization) => `Connecting ${organization}…`,
    connected: 'Connected',
    paste: 'Or paste its address',
    pasteHint: 'Open Dynamics 365 in a browser, copy the whole address from the address bar and paste it here.',
    online: (url) => `Understood: Dynamics 365 online at ${url}`,
    onPremises: (url) => `Understood: Dynamics 365 on your company’s own server at ${url}`,
    confirm: (host) => `I know ${host} and want to sign in there`,
    states: {
      disabled: 'Disabled. Ask your administrator to enable it.',
      locked: 'Locked by Microsoft. Ask your administrator why.',
      moving: 'Being moved to another place. Try again later.',
      failed: 'Could not be set up. Ask your administrator.',
      provisioning: 'Still being set up. Try again later.',
    },
    refusals: {
      hiddenCharacters: 'There is a space or an invisible character in this address. Copy it once more from the address bar.',
      foreignLetters: 'This address has letters of another alphabet in it, which can be made to look like others. Copy it from the address bar of Dynamics 365.',
      backslash: 'There is a backslash in this address. Copy it once more from the address bar.',
      notAnAddress: 'This is not a web address. Copy the whole address from the address bar.',
      userInfo: 'There is an @ before the name of the server, which hides where this address leads. Copy it from the address bar of Dynamics 365.',
      disguised: 'This address leads somewhere else than it seems to. Copy it from the address bar of Dynamics 365.',
      notHttps: 'This address does not begin with https://, so a sign-in there could be read by others. Ask your administrator for an address with https.',
      trailingDot: 'There is a dot too many after the name of the server. Copy the address once more from the address bar.',
      ipNumber: 'This address has a number in place of a name. Ask your administrator for the address with a name.',
      port: 'Dynamics 365 online has no port in its address. Copy it from the address bar of Dynamics 365.',
      notAnOrganization: 'This is an address of Microsoft’s, but not of an organization. Open your organization in a browser and copy its address.',
      otherCloud: 'This organization is in another Microsoft cloud than this add-in is set up for. Show this to your administrator.',
      lookAlike: 'This address looks like Dynamics 365 but belongs to no organization there. Do not sign in to it. Copy the address from the address bar of Dynamics 365.',
      notListed: 'This is not Dynamics 365 online. If it is your company’s own server, ask your administrator to list it in the settings of this add-in.',
      notConfirmed: 'Say first that you want to sign in there.',
    },
  },
};
