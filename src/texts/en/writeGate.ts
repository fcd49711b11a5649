import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name} (${URL.canParse(url) ? new URL(url).host : url})`;

const selectOwn = 'Select a message in your own mailbox and try again.';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: 'Are both of these you?',
    explanation: `You are signed in as ${username}, and the mailbox is ${mailbox}. Do not say yes if you share this mailbox with others.`,
    nextStep: 'Say that both are you to go on.',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: 'You are signed in as somebody else',
    explanation: {
      otherTenant: `${username} belongs to another company than this mailbox. Nothing was changed.`,
      notInDirectory: `${mailbox} is none of the addresses of ${username}. Nothing was changed.`,
    }[because],
    nextStep: 'Choose another account, the one of this mailbox.',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'This message is in a mailbox that is shared with you' : `This message is in the mailbox of ${owner}`,
    explanation: 'Only a mailbox that is yours alone can be matched with your user in Dynamics 365. Nothing was changed.',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'Outlook does not say whose mailbox this message is in',
    explanation: 'It may be shared with you, so nothing was changed.',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'Outlook does not say whose mailbox this is',
    explanation: 'Without its address nobody can tell that it is yours. Nothing was changed.',
    nextStep: 'Check that your account in Outlook has a full name and an email address, restart Outlook and try again.',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: 'Another organization would have been changed',
    explanation: `You were shown ${named(shown)}, not ${named(asked)}. Nothing was changed.`,
    nextStep: 'Go back, choose the organization that you mean and try again.',
  }),
  hostRefused: ({ organization }) => ({
    title: 'This address is not trusted',
    explanation: `${named(organization)} is at an address that this add-in may not sign in to. Nothing was sent there.`,
    nextStep: 'Show this to the administrator who installed the add-in.',
  }),
};

export const enWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: 'Both are me',
  insist: 'Go on with this account',
  askDirectory: 'Ask Microsoft whose addresses they are',
};
