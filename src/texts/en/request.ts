import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Power Platform admin center > Environments > ${organization} > Settings > Users + permissions > Users`;
const mailboxes = (organization: string) => `Power Platform admin center > Environments > ${organization} > Settings > Email > Mailboxes`;
const usersOnPremises = 'Settings > Security > Users > Enabled Users';
const mailboxesOnPremises = 'Settings > Email Configuration > Mailboxes';
const inMicrosoft365 = () => 'Microsoft 365 admin center > Users > Active users';

export const enRequest: RequestTexts = {
  title: 'Ask your administrator',
  explanation: {
    dynamics: 'This message is for your Dynamics 365 administrator. Nothing is sent before you send it.',
    both: 'This message is for your Dynamics 365 administrator, who also needs a role in Microsoft 365 for it. Nothing is sent before you send it.',
    microsoft365: 'This message is for your Microsoft 365 administrator. Nothing is sent before you send it.',
  },
  subject: {
    changeAddress: ({ person }) => `Please change the Primary Email of ${person} in Dynamics 365`,
    freeAddress: ({ wanted }) => `Please free the address ${wanted ?? ''} in Dynamics 365`,
    approve: ({ person }) => `Please approve the email address of ${person} in Dynamics 365`,
    testAndEnable: ({ person }) => `Please test and enable the mailbox of ${person} in Dynamics 365`,
    mendMailbox: ({ person }) => `Please check the mailbox of ${person} in Dynamics 365`,
    giveAccess: ({ person, organization }) => `Please give ${person} access to ${organization.name}`,
    giveLicense: ({ person }) => `Please give ${person} a Dynamics 365 licence`,
    setAsPrimary: ({ wanted, person }) => `Please make ${wanted ?? ''} the primary address of ${person}`,
  },
  wish: {
    changeAddress: () => 'My address in Outlook and my Primary Email in Dynamics 365 differ, so I cannot track emails. Please change my Primary Email.',
    freeAddress: ({ wanted }) => `My address ${wanted ?? ''} belongs to somebody or something else in Dynamics 365. Please take it away there and enter it as my Primary Email.`,
    approve: () => 'Please approve my email address (Approve Email), then choose Test & Enable Mailbox.',
    testAndEnable: () => 'Please choose Test & Enable Mailbox for my mailbox and look at its alerts if that fails.',
    mendMailbox: () => 'My mailbox in Dynamics 365 is not set up so that it can synchronize. Please mend it, then choose Test & Enable Mailbox.',
    giveAccess: () => 'I cannot work in this organization. Please enable my user and give me a security role.',
    giveLicense: () => 'My user has no licence for Dynamics 365. Please assign one.',
    setAsPrimary: ({ wanted }) => `Dynamics 365 knows me by ${wanted ?? ''}, and Outlook by another address of the same mailbox. Please choose Manage username and email, then Set as primary for it.`,
  },
  greeting: 'Hello,',
  closing: (person) => `Thank you, ${person}`,
  facts: {
    person: (person) => `Who: ${person}`,
    organization: ({ name, url }) => `Organization: ${name}, ${url}`,
    now: (address) => `Address now: ${showCharacters(address)}`,
    wanted: (address) => `Address wanted: ${showCharacters(address)}`,
    why: (sentence) => `Why: ${sentence}`,
    where: (page) => `Where: ${page}`,
    record: (link) => `Record: ${link}`,
    who: (rule) => `Who may do it: ${rule}`,
  },
  noAddress: 'none',
  pages: {
    changeAddress: (organization) => `${users(organization)} > the user > Primary Email`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > the mailbox > Approve Email`,
    testAndEnable: (organization) => `${mailboxes(organization)} > the mailbox > Test & Enable Mailbox`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > the user > Primary Email`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > the mailbox > Approve Email`,
    testAndEnable: `${mailboxesOnPremises} > the mailbox > Test & Enable Mailbox`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'a System Administrator of Dynamics 365',
    both: 'a System Administrator of Dynamics 365 who also is Exchange or Global Administrator in Microsoft 365, or has the role Delegated Mailbox Approver',
    bothOnPremises: 'a System Administrator of Dynamics 365',
    microsoft365: 'a User, Exchange or Global Administrator in Microsoft 365',
  },
  write: 'Open as a new message',
  writeElsewhere: 'Open in your mail program',
  notOpened: 'This Outlook opens no new message from here. Copy the text, or open it in your mail program.',
  openCenter: { dynamics: 'Open the Power Platform admin center', microsoft365: 'Open the Microsoft 365 admin center' },
};
