import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('en');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `“${showCharacters(address)}”`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook has ${shown(outlook)}, Dynamics 365 has ${shown(dynamics)}`;

const askDynamics = 'Ask your Dynamics 365 administrator';
const askExchange = 'Ask your Microsoft 365 administrator';
const changeEither = 'Change the one that is wrong; the other stays as it is.';

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'a space within the address',
  zeroWidth: 'a character that cannot be seen',
  unicodeForm: 'a letter that is stored in another way',
  internationalDomain: 'a domain that is written in its own letters on one side and as “xn--…” on the other',
  lookAlike: 'a letter from another alphabet that looks the same',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: 'Read-Write',
  administrative: 'Administrative',
  read: 'Read',
  supportUser: 'Support User',
  nonInteractive: 'Non-interactive',
  delegatedAdmin: 'Delegated Admin',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: 'None',
  dynamicsForOutlook: 'Dynamics 365 for Outlook',
  serverSide: 'Server-Side Synchronization',
  forwardMailbox: 'Forward Mailbox',
  unknown: 'unknown',
};

const things: Readonly<Record<Direction, string>> = { incoming: 'incoming mail', outgoing: 'outgoing mail', appointments: 'appointments, contacts and tasks' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'users', queue: 'queues', mailbox: 'mailboxes' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['Dynamics 365 tracks all mail that you receive', 'Your personal options say “All email messages”, private mail included.'],
  answers: ['Dynamics 365 tracks answers to tracked mail by itself', 'Your personal options say “Email messages in response to Dynamics 365 email”.'],
  leadsContactsAccounts: ['Dynamics 365 tracks mail from your leads, contacts and accounts by itself', 'Your personal options say “Email messages from Dynamics 365 Leads, Contacts and Accounts”.'],
  anyRecordWithAddress: ['Dynamics 365 tracks mail from any record with an email address by itself', 'Your personal options say “Email messages from Dynamics 365 records that are email enabled”.'],
  none: ['Dynamics 365 tracks no mail by itself', 'Your personal options say “No email messages”, so only what you track by hand gets there.'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'The server gives no reason.' : 'What the server says of it is not known.';
  return `The server says ${[shown(report.text), report.code].filter((text) => text !== '').join(', code ')}.`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `${what} already has this address`,
  cause: `In ${organization}, ${shown(address)} also belongs to ${list(rows.map(({ name }) => shown(name)))}, and of the rows that you may read that is all.`,
  whatToDo: `${askDynamics} to remove it there, or to say which of the two is you.`,
});

export const enFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'You are not signed in', cause: 'Without signing in, Dynamics 365 cannot be asked which address it has for you.', whatToDo: 'Sign in.' }),
    notAMember: ({ organization }) => ({
      title: `You have no user in ${organization}`,
      cause: `The account that you are signed in with is not a member of ${organization}.`,
      whatToDo: 'Choose the organization that you work with, or ask its administrator to add you.',
    }),
    userDisabled: ({ organization }) => ({ title: `Your user in ${organization} is disabled`, cause: `${organization} lets nobody track mail whose user is disabled.`, whatToDo: `${askDynamics} to enable your user.` }),
    noRoles: ({ organization }) => ({ title: `You have no security role in ${organization}`, cause: 'Without a security role you may read and change nothing there.', whatToDo: `${askDynamics} to give you a security role.` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} does not tell which address it has for you`, cause: 'The question did not get an answer that can be used.', whatToDo: 'Try again.' }),
    organizationNotAsked: ({ organization }) => ({ title: `${organization} has not been asked yet`, cause: 'Nothing is known of your user there.', whatToDo: 'Check now.' }),
    noLicense: ({ organization }) => ({ title: `You have no licence for ${organization}`, cause: 'Without a licence Dynamics 365 does not let you work with mail.', whatToDo: `${askExchange} to give you a Dynamics 365 licence.` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `You may not work with mail in ${organization}`,
      cause: `The access mode of your user is ${accessModes[accessMode]}, and tracking needs Read-Write.`,
      whatToDo: `${askDynamics} to set your access mode to Read-Write.`,
    }),
    outlookNotTelling: () => ({ title: 'Outlook does not tell the address of this mailbox', cause: 'Outlook has not answered.', whatToDo: 'Restart Outlook, then check again.' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: 'You are signed in as somebody else',
      cause: {
        otherTenant: `${shown(username)} belongs to another company than the mailbox ${shown(mailbox)}.`,
        notInDirectory: `${shown(mailbox)} is none of the addresses of ${shown(username)}.`,
        otherUser: `You are signed in as ${shown(username)}, and the mailbox ${shown(mailbox)} belongs to another user.`,
      }[because],
      whatToDo: 'Choose the account of this mailbox.',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'This message is in a mailbox that is shared with you' : `This message is in the mailbox of ${shown(owner)}`,
      cause: 'Only your own mailbox can be matched with your user in Dynamics 365.',
      whatToDo: 'Select a message in your own mailbox.',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'It cannot be told whether the addresses are the same',
      cause: `${bothShown(seen)}, but on Android Outlook may give your sign-in name instead of your address.`,
      whatToDo: 'Let the add-in ask Microsoft for your address, or look at it in Outlook on a computer.',
    }),
    sharingNotTold: () => ({ title: 'Outlook does not tell whose mailbox this message is in', cause: 'It may be shared with you.', whatToDo: 'Select a message in your own mailbox before you change anything.' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'It is not certain that you are the person of this mailbox',
      cause: `You are signed in as ${shown(username)}, and the mailbox is ${shown(mailbox)}.`,
      whatToDo: 'Say that both are you before you change anything, if they are.',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'On Android the address may be your sign-in name',
      cause: `Outlook gives ${shown(address)}, which it also does when your real address is another one.`,
      whatToDo: 'If tracking does not work, check again in Outlook on a computer.',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'Outlook gives your sign-in name as your address',
      cause: `Outlook says ${shown(told)}, and Microsoft 365 says that the address of your mailbox is ${shown(primary)}.`,
      whatToDo: 'Nothing: the real address was compared.',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'Neither side has an address',
      cause: `Outlook gives no address for this mailbox, and Primary Email is empty in ${organization}.`,
      whatToDo: 'Start with Outlook: check that your account has a full name and an email address, then restart Outlook.',
    }),
    outlookAddressMissing: () => ({ title: 'Outlook has no address', cause: 'Outlook gives no address for this mailbox.', whatToDo: 'Check that your account in Outlook has a full name and an email address, then restart Outlook.' }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} has no address for you`, cause: 'Primary Email of your user is empty.', whatToDo: `Put ${shown(outlook)} into Primary Email.` }),
    addressesSame: ({ address }) => ({ title: 'The addresses are the same', cause: `Both sides know you by ${shown(address)}.`, whatToDo: 'Nothing.' }),
    addressesSameExceptCase: (seen) => ({ title: 'The same but for letter case', cause: `${bothShown(seen)}, which is one address to mail.`, whatToDo: 'Nothing.' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'The addresses look the same but are not',
      cause: `They differ in ${list(difference.kinds.map((kind) => invisibleThings[kind]))}: ${bothShown(seen)}.`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'Write Primary Email just as Outlook does.' : 'Type the wrong one anew instead of copying it.',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'Outlook uses another address of your mailbox',
      cause: `${shown(dynamics)} is the main address of this mailbox, and ${shown(outlook)} only a further one.`,
      whatToDo: `Make ${shown(dynamics)} the address of your account in Outlook.`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 has another address of your mailbox',
      cause: `${shown(dynamics)} is a further address of this mailbox, but mail is sent as ${shown(outlook)}.`,
      whatToDo: `Put ${shown(outlook)} into Primary Email.`,
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 has the name that you sign in with',
      cause: `You sign in as ${shown(dynamics)}, which need not be an address, and Outlook is in the mailbox ${shown(outlook)}.`,
      whatToDo: `If that is your own mailbox, put ${shown(outlook)} into Primary Email; if not, open your own in Outlook.`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `You are known by this address in ${names(knownIn)}, not in ${organization}`,
      cause: `${shown(outlook)} is your Primary Email there, and ${organization} has another one.`,
      whatToDo: `Choose ${names(knownIn)} if you meant that; else change Primary Email in ${organization}.`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'Dynamics 365 lacks one character',
        missing: 'Dynamics 365 has one character too many',
        replaced: 'One character is different',
        swapped: 'Two characters are in the wrong order',
      }[seen.edit],
      cause: `${bothShown(seen)}, so one of them is probably mistyped.`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: 'The part after the @ is different', cause: `${bothShown(seen)}, as it happens when a company changes its name or has several.`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: 'The part before the @ is different', cause: `${bothShown(seen)}, and Dynamics 365 compares the whole address.`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'The addresses are different', cause: `${bothShown(seen)}, which have nothing in common.`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'Outlook is in a personal mailbox',
      cause: `${shown(address)} is from a mail service for private persons, and Dynamics 365 should have your company address.`,
      whatToDo: 'Open your company mailbox in Outlook.',
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'Dynamics 365 has a personal address', cause: `${shown(address)} is from a mail service for private persons.`, whatToDo: 'Put your company address into Primary Email.' }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'Outlook is in a mailbox of another company',
      cause: `${shown(address)} has none of the domains that your administrator listed as your company’s.`,
      whatToDo: 'Open your company mailbox in Outlook.',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 has an address of another company',
      cause: `${shown(address)} has none of the domains that your administrator listed as your company’s.`,
      whatToDo: 'Put your company address into Primary Email.',
    }),
    addressTakenByUser: taken('Another user'),
    addressTakenByQueue: taken('A queue'),
    addressTakenByMailbox: taken('Another mailbox'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'It is not known whether somebody else has this address',
      cause: `You may not read all ${list(kinds.map((kind) => holders[kind]))} in ${organization}, or they were not asked for.`,
      whatToDo: 'Nothing: Dynamics 365 will say so if the address is taken.',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'It cannot be told which is your company address',
      cause: `${bothShown(seen)}, and your administrator has not listed your company’s domains.`,
      whatToDo: 'Choose your company address, not a personal one.',
    }),

    mailboxMissing: ({ organization }) => ({ title: `Your user has no mailbox in ${organization}`, cause: 'Dynamics 365 synchronizes only users that have a mailbox record.', whatToDo: `${askDynamics} to create one.` }),
    mailboxInactive: ({ organization }) => ({ title: `Your mailbox in ${organization} is inactive`, cause: 'Somebody has deactivated its record.', whatToDo: `${askDynamics} to activate it.` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} has two addresses for you`,
      cause: `Your user has ${shown(user)}, but your mailbox record has ${mailbox === null || mailbox.trim() === '' ? 'none' : shown(mailbox)}, and the server synchronizes with that one.`,
      whatToDo: `${askDynamics} to put ${shown(user)} into your mailbox record.`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'Your mailbox has no email server profile', cause: `Without one ${organization} does not know where your mail is.`, whatToDo: `${askDynamics} to choose one in your mailbox record.` }),
    incomingNotServerSide: ({ method }) => ({
      title: 'Received mail is not tracked by the server',
      cause: `Incoming Email of your mailbox record is set to ${methods[method]}.`,
      whatToDo: `${askDynamics} to set it to Server-Side Synchronization.`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'Dynamics 365 cannot send mail for you',
      cause: `Outgoing Email of your mailbox record is set to ${methods[method]}.`,
      whatToDo: `If you send mail from Dynamics 365, ask your administrator to set it to Server-Side Synchronization.`,
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: 'Appointments, contacts and tasks are not synchronized',
      cause: `Appointments, Contacts, and Tasks of your mailbox record is set to ${methods[method]}.`,
      whatToDo: `If you want them in Dynamics 365, ask your administrator to set it to Server-Side Synchronization.`,
    }),
    approvalRejected: ({ organization }) => ({ title: 'Your address was rejected', cause: `An administrator has not let ${organization} process mail of this address.`, whatToDo: 'Ask an Exchange or Global administrator to approve it.' }),
    approvalPending: ({ organization }) => ({
      title: 'Your address waits for approval',
      cause: `${organization} processes no mail of an address before it is approved, also after every change of it.`,
      whatToDo: 'Ask an Exchange or Global administrator to approve it.',
    }),
    approvalEmpty: ({ organization }) => ({ title: 'Your address is not approved', cause: `${organization} processes no mail of an address before it is approved.`, whatToDo: 'Ask an Exchange or Global administrator to approve it.' }),
    approvalNotRequired: ({ organization }) => ({ title: 'Your address needs no approval', cause: `${organization} processes mail of addresses that are not approved, too.`, whatToDo: 'Nothing.' }),
    testRunning: ({ organization }) => ({ title: 'Test & Enable is running', cause: `${organization} is trying whether it can use your mailbox, which takes some minutes.`, whatToDo: 'Wait, then check again.' }),
    testFailed: (evidence) => ({ title: `Test & Enable failed for ${thingsOf(evidence.directions)}`, cause: said(evidence), whatToDo: 'Run Test & Enable again; if it fails again, show this to your Dynamics 365 administrator.' }),
    testNeverRun: ({ organization, directions }) => ({
      title: `Test & Enable was never run for ${thingsOf(directions)}`,
      cause: `${organization} does not use a mailbox before that test has succeeded.`,
      whatToDo: 'Run Test & Enable.',
    }),
    mailboxReportsError: (evidence) => ({ title: 'The server had trouble with your mailbox', cause: said(evidence), whatToDo: 'Check again later; if it stays, show this to your Dynamics 365 administrator.' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'Your mailbox record could not be checked',
      cause: `You may not read it in ${organization}, so approval, Test & Enable and the synchronizing organization are not known.`,
      whatToDo: `${askDynamics} for the right to read your mailbox record.`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: 'Several organizations want to synchronize your mailbox',
      cause: `${names(organizations)} are marked for it, but a mailbox can be synchronized with one only.`,
      whatToDo: 'Choose which one is to synchronize.',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `${synchronizing.name} synchronizes your mailbox, not ${organization}`,
      cause: 'A mailbox is synchronized with one organization only.',
      whatToDo: `If it is to be ${organization}, make that the synchronizing organization.`,
    }),
    nobodySynchronizes: () => ({
      title: 'No organization is marked as the synchronizing one',
      cause: 'None of your connected organizations says that it synchronizes this mailbox.',
      whatToDo: 'If appointments, contacts or tasks are missing, choose the synchronizing organization.',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'It is not known which organization synchronizes', cause: `${names(notKnown)} could not be asked, or does not say.`, whatToDo: 'Check again later.' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: 'To change it, open Dynamics 365, choose the gear at the top, then Personalization Settings (or Options), then Email.' };
    },
  },
  fixers: { user: 'you', dynamicsAdmin: 'your Dynamics 365 administrator', exchangeAdmin: 'your Microsoft 365 administrator', network: 'your IT department' },
  fixes: {
    signIn: 'Sign in',
    chooseAccount: 'Choose another account',
    chooseOrganization: 'Choose another organization',
    selectOwnMessage: 'Select a message of your own',
    tryAgain: 'Try again',
    askDirectory: 'Ask Microsoft for my address',
    bothAreMe: 'Both are me',
    changeInDynamics: 'Change it in Dynamics 365',
    changeInOutlook: 'Change it in Outlook',
    setAsPrimary: 'Have it made the main address',
    askAdministrator: 'Ask the administrator',
    approve: 'Get it approved',
    testAndEnable: 'Run Test & Enable',
    makeSynchronizing: 'Choose the synchronizing organization',
    changeFilter: 'Change what is tracked',
  },
  wrongSides: { dynamics: 'Best changed in Dynamics 365', outlook: 'Best changed in Outlook', cannotTell: 'It cannot be told which side is wrong' },
  reasons: {
    otherPerson: 'You are signed in as somebody else, so the two addresses do not belong together.',
    sharedMailbox: 'The message is not in your own mailbox.',
    outlookEmpty: 'Outlook has no address yet, and everything else depends on it.',
    outlookMayTellSignInName: 'On Android Outlook may give your sign-in name instead of your address.',
    addressTaken: 'Somebody else in this organization already has the address that Outlook uses.',
    bothConsumer: 'Both addresses are personal ones, and Dynamics 365 should have your company address.',
    consumerInOutlook: 'The address in Outlook is a personal one, and Dynamics 365 should have your company address.',
    dynamicsIsPrimary: 'Dynamics 365 has the main address of your mailbox. If that was changed only recently, restart Outlook; it can take a day.',
    invisibleInOutlook: 'The character that should not be there is in the address of Outlook.',
    invisibleInDynamics: 'Outlook gets its address from the mail server, and Primary Email was typed or copied.',
    dynamicsIsAlias: 'Mail is sent with the address of Outlook, and Dynamics 365 has a further one of the same mailbox.',
    dynamicsIsSignInName: 'A sign-in name is not an address, although it looks like one.',
    signInNameMayBeAddress: 'Dynamics 365 has the name that you sign in with, and nothing says whether the mailbox in Outlook is your own.',
    consumerInDynamics: 'The address in Dynamics 365 is a personal one.',
    onlyDynamicsIsCompany: 'Only the address in Dynamics 365 is one of your company.',
    onlyOutlookIsCompany: 'Only the address in Outlook is one of your company.',
    dynamicsEmpty: 'Dynamics 365 has no address yet, and Outlook has one.',
    knownInOtherOrganization: 'Another of your organizations knows you by the address of Outlook.',
    mailboxRowAgrees: 'Your mailbox record in Dynamics 365 already has the address of Outlook.',
    outlookIsSignInName: 'You sign in with the address of Outlook, so this is your own mailbox.',
    directoryKnowsOutlook: 'Microsoft 365 says that the address of Outlook is yours.',
    mistyped: 'Outlook gets its address from the mail server, so Primary Email is probably mistyped.',
    nothingSpeaks: 'Nothing says which of the two addresses is the right one.',
  },
};
