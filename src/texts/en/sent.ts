import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const enReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: 'Your administrator’s web server',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'Microsoft’s sign-in',
  onPremisesSignIn: 'Your company’s sign-in',
  organization: 'Your organization in Dynamics 365',
  discovery: 'Microsoft’s list of organizations',
  graph: 'Microsoft’s directory of your company',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const enSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: 'Asks for the files of this add-in. Says nothing about you.', when: 'When the pane opens.' },
  officeFiles: { what: 'Asks for Microsoft’s files for add-ins. Says nothing about you.', when: 'When the pane opens.' },
  settings: { what: 'Your choices in this add-in, to be kept in your mailbox.', when: 'When you choose something.' },
  tokenFromOutlook: { what: 'For which organization you want to sign in.', when: 'Before an organization is asked.' },
  tokenFromEntra: { what: 'For which organizations you want to sign in, and what you type there.', when: 'When you choose Sign in and Outlook cannot do it; then in the background, so that you stay signed in.' },
  tokenFromAdfs: { what: 'That you want to sign in to your company’s own server, and what you type there.', when: 'When you choose Sign in for such an organization; then in the background, so that you stay signed in.' },
  currentUser: {
    what: 'Your sign-in, and the question which address, which account and which mailbox settings it has for you.',
    when: 'When the pane opens, when you check again, and around every change, to see what came of it.',
  },
  identity: { what: 'Your sign-in, and the question which organization it is; for a report, its version.', when: 'When you connect an organization, and when you open the report for IT.' },
  cause: {
    what: 'Your sign-in, and questions about your rights, the settings and alerts of your mailbox there, and who else has your address.',
    when: 'When something is wrong with your address or your mailbox, and when you choose Check everything.',
  },
  rights: { what: 'Your sign-in, and the question what you may change and approve there.', when: 'Before you choose which organization synchronizes, and before an address is changed.' },
  addressChange: { what: 'Your sign-in, and your new Primary Email.', when: 'When you have confirmed that it is changed there.' },
  mailboxChange: { what: 'Your sign-in, and the settings of your mailbox there that you have agreed to change.', when: 'When you have confirmed the change.' },
  trackedMessage: {
    what: 'Your sign-in, the Message-ID of the open message, and the question whether it is tracked there and, until you first track there, which business unit is yours. When you track it: its subject, text, time and people.',
    when: 'When you select a message while this pane is open, and when you press Track.',
  },
  trackedFiles: { what: 'Your sign-in, and the attachments that you track.', when: 'When you press Track.' },
  regardingSearch: {
    what: 'Your sign-in, what you type to find a record, and the question what is open with the people in the message.',
    when: 'When you choose what a message is regarding.',
  },
  copyChange: { what: 'Your sign-in, and what the tracked message is regarding, or that it is complete.', when: 'When you set, change or clear what it is regarding, and after its attachments are sent.' },
  untrackQuestions: { what: 'Your sign-in, and the questions what you may do with the tracked message, and whether later ones of the conversation are tracked.', when: 'When you press Untrack.' },
  copyDelete: { what: 'Your sign-in, and that the tracked message is to be deleted there.', when: 'When you have confirmed that.' },
  discovery: { what: 'Your sign-in, and the question which organizations you are a user of.', when: 'When you look for your organizations, and when the pane opens with none.' },
  directory: { what: 'Your sign-in, and the question which addresses belong to you.', when: 'When the pane has to tell whether this mailbox is yours.' },
};
