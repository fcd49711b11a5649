import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the English clients write them; another language takes them from its own clients. */
const classic = { file: 'File', add: 'Add Account', connect: 'Connect', settings: 'Account Settings', settingsItem: 'Account Settings…', email: 'Email', setDefault: 'Set as Default', close: 'Close' } as const;
const newOutlook = { settings: 'Settings', accounts: 'Accounts', email: 'Email accounts', emailNewer: 'Your accounts', add: 'Add account', manage: 'Manage', setPrimary: 'Set as primary account' } as const;
const mac = { outlook: 'Outlook', settings: 'Settings…', settingsOlder: 'Preferences', accounts: 'Accounts', add: 'New Account…', setDefault: 'Set as Default', fullName: 'Full Name' } as const;
const phone = { settings: 'Settings', addMail: 'Add Mail Account', add: 'Add Account', mail: 'Mail', setDefault: 'Default Account' } as const;
const microsoft365 = { users: 'Users', active: 'Active users', manage: 'Manage username and email', addAlias: 'Add an alias', setPrimary: 'Set as primary', save: 'Save changes' } as const;
const exchange = { recipients: 'Recipients', mailboxes: 'Mailboxes', manage: 'Manage email address types', add: 'Add email address type', smtp: 'SMTP', setPrimary: 'Set as primary email address', ok: 'OK', save: 'Save' } as const;

const onPhone = {
  open: () => `Tap your profile picture, then the gear for ${phone.settings}.`,
  read: () => 'Read the address under your mail account. Every character counts.',
  add: (address: string) => `In ${phone.settings}, tap ${phone.addMail} or ${phone.add}, and sign in with ${address}.`,
  setDefault: (address: string) => `In ${phone.settings}, under ${phone.mail}, tap ${phone.setDefault} and choose ${address}.`,
};

const check = (address: string) => `Open a message in the mailbox ${address} and open Mailbox Match there. It checks by itself.`;

export const enOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: 'Classic Outlook for Windows',
    newWindows: 'New Outlook for Windows',
    web: 'Outlook on the web',
    mac: 'Outlook for Mac',
    ios: 'Outlook for iPhone and iPad',
    android: 'Outlook for Android',
  },
  parts: { find: 'Find the address in Outlook', change: 'Use the address that Dynamics 365 has' },
  steps: {
    'classicWindows.find.open': () => `Choose ${classic.file}, then ${classic.settings}, then ${classic.settingsItem} in the list.`,
    'classicWindows.find.read': () => `On the tab ${classic.email}, read the address with the check mark. Every character counts.`,
    'classicWindows.change.add': (address) => `Choose ${classic.file}, then ${classic.add}, type ${address} and choose ${classic.connect}.`,
    'classicWindows.change.restart': () => 'Close Outlook and open it again. Your check marks here stay.',
    'classicWindows.change.open': () => `Choose ${classic.file}, then ${classic.settings}, then ${classic.settingsItem} in the list.`,
    'classicWindows.change.setDefault': (address) => `Select ${address} and choose ${classic.setDefault}.`,
    'classicWindows.change.close': () => `Choose ${classic.close}.`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `Choose the gear for ${newOutlook.settings}, then ${newOutlook.accounts}, then ${newOutlook.email} or ${newOutlook.emailNewer}.`,
    'newWindows.find.read': () => 'Read the address of the primary account. Every character counts.',
    'newWindows.change.add': (address) => `There, choose ${newOutlook.add} and sign in with ${address}.`,
    'newWindows.change.manage': (address) => `Choose ${newOutlook.manage} beside ${address}.`,
    'newWindows.change.setPrimary': () => `Choose ${newOutlook.setPrimary} and confirm. Outlook starts again by itself; your check marks here stay.`,
    'newWindows.change.check': check,
    'web.find.open': () => 'Choose your profile picture at the top.',
    'web.find.read': () => 'Read the address under your name. Every character counts.',
    'web.change.signIn': (address) => `Open Outlook on the web in a private browser window and sign in with ${address}.`,
    'web.change.check': check,
    'mac.find.open': () => `Choose ${mac.outlook} in the menu bar, then ${mac.settings} (${mac.settingsOlder} in older versions), then ${mac.accounts}.`,
    'mac.find.read': () => 'Select the account and read its address. Every character counts.',
    'mac.change.add': (address) => `In the same window, choose +, then ${mac.add}, and sign in with ${address}.`,
    'mac.change.setDefault': (address) => `Select ${address}, choose … or the gear below the list, then ${mac.setDefault}.`,
    'mac.change.fullName': () => `If ${mac.fullName} of the account is empty, fill it in. Without it, Outlook tells add-ins no address.`,
    'mac.change.check': check,
    'ios.find.open': onPhone.open,
    'ios.find.read': onPhone.read,
    'ios.change.add': onPhone.add,
    'ios.change.setDefault': onPhone.setDefault,
    'ios.change.check': check,
    'android.find.open': onPhone.open,
    'android.find.read': onPhone.read,
    'android.change.add': onPhone.add,
    'android.change.setDefault': onPhone.setDefault,
    'android.change.check': check,
  },
  restarts: { byPerson: 'Outlook has to be closed and opened again.', byItself: 'Outlook closes and opens again by itself.' },
  notes: {
    classicWindows: 'The first work account of an Outlook profile cannot be removed while there are others. If you no longer need it, make a new profile.',
    newWindows: 'If you do not find a button, your company has switched it off. Ask your Microsoft 365 administrator.',
    web: 'Outlook on the web opens one mailbox at a time, and its address cannot be changed there.',
    mac: 'The new account appears beside the old one; nothing is deleted.',
    ios: 'The new account appears beside the old one; nothing is deleted.',
    android: 'Outlook for Android may show the name you sign in with instead of the address of the mailbox.',
  },
  severalMailboxes: 'If you have several mailboxes: Outlook tells only one address, mostly that of the primary account.',
  sameMailbox: 'Both addresses belong to this mailbox. Which of them is the main one, only your Microsoft 365 administrator can change.',
  adminCenters: { microsoft365: 'Microsoft 365 admin center', exchange: 'Exchange admin center' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `Open admin.microsoft.com, choose ${microsoft365.users}, then ${microsoft365.active}, then ${person}.`,
    'microsoft365.manage': () => `Choose ${microsoft365.manage}.`,
    'microsoft365.addAlias': ({ address }) => `If ${address} is not listed, choose ${microsoft365.addAlias} and enter it.`,
    'microsoft365.setPrimary': ({ address }) => `Choose ${microsoft365.setPrimary} for ${address}.`,
    'microsoft365.save': () => `Choose ${microsoft365.save}.`,
    'exchange.open': ({ person }) => `Open admin.exchange.microsoft.com, choose ${exchange.recipients}, then ${exchange.mailboxes}, then ${person}.`,
    'exchange.manage': () => `Choose ${exchange.manage}.`,
    'exchange.add': ({ address }) => `If ${address} is not listed, choose ${exchange.add}, then ${exchange.smtp}, and enter it.`,
    'exchange.setPrimary': ({ address }) => `For ${address}, tick ${exchange.setPrimary} and choose ${exchange.ok}.`,
    'exchange.save': () => `Choose ${exchange.save}.`,
  },
  adminNotes: {
    microsoft365: 'It can take 24 hours, and the name for signing in usually changes too. If the person comes from a local Active Directory, the address has to be changed there.',
    exchange: 'If the mailbox comes from a local Active Directory, the address has to be changed there.',
  },
};
