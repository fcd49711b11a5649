import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = 'Send this answer to your Dynamics 365 administrator.';
const askMicrosoft365 = 'Send this answer to your Microsoft 365 administrator.';
const askIt = 'Send this answer to your IT department.';

const otherOrganization = {
  fix: 'In the organization you work in, Test & Enable has to run once with the option to synchronize this mailbox with that organization only. The others should no longer synchronize it.',
  nextStep: 'Choose here which organization synchronizes, or ask your Dynamics 365 administrator to do it.',
};

export const enKnownErrors: PastedErrorTexts = {
  title: 'What does this error mean?',
  hint: 'Paste an error from Outlook, Dynamics 365 or an administrator. It stays on this device.',
  foundBy: (found) => `Recognized by “${found}”`,
  perhaps: 'This is a guess from everyday words.',
  who: {
    user: 'you',
    dynamicsAdmin: 'your Dynamics 365 administrator',
    exchangeAdmin: 'your Microsoft 365 administrator',
    network: 'your IT department',
    nobody: 'nobody; it passes by itself',
  },
  unknown: {
    cause: 'This error is not in the list of this add-in, so nothing can be said about its cause.',
    fix: 'Somebody with more insight has to look at it.',
    nextStep: 'Copy the report and send it, with the whole error, to your administrator.',
  },
  errors: {
    'address-mismatch': {
      cause: 'Outlook and Dynamics 365 have different addresses for you, or one of them has none.',
      fix: 'One side has to take the address of the other.',
      nextStep: 'Check your address here; you will be told which side to change.',
    },
    'address-not-recognised': {
      cause: 'Dynamics 365 has no user with the main address of this mailbox.',
      fix: 'Your Primary Email in Dynamics 365 has to be this address, and an administrator may have to approve it. After that, restart Outlook.',
      nextStep: 'Check your address here to see both sides.',
    },
    'track-disabled': {
      cause: 'Your mailbox is not synchronized by the server, or Dynamics 365 has another address for you than Outlook.',
      fix: 'The address must be the same on both sides, and the server must synchronize your mailbox.',
      nextStep: 'Choose Check everything here to see which of the two it is.',
    },
    'act-not-configured': {
      cause: 'The server does not synchronize your appointments, contacts and tasks.',
      fix: 'In your mailbox record, Appointments, Contacts, and Tasks has to be Server-Side Synchronization; then Test & Enable.',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: 'The server does not bring in your incoming email: it is not set to, it was never tested, or the app came from another organization.',
      fix: 'In your mailbox record, Incoming Email has to be Server-Side Synchronization; then Test & Enable. If the app came from another organization, it has to be deployed again from yours.',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: 'Your mailbox record in Dynamics 365 is switched off.',
      fix: 'It has to be activated, and Test & Enable has to run.',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'Dynamics 365 did not answer in time: old data kept in the browser, an address that your network blocks, or a missing right.',
      fix: 'Often it helps to start again without the old data. If not, your network has to let Dynamics 365 through.',
      nextStep: 'Close Outlook, clear the browser’s stored data, and open Outlook again.',
    },
    'exchange-unreachable': {
      cause: 'Dynamics 365 cannot sign in to your company’s Exchange server; often a certificate has expired.',
      fix: 'The certificate or the hybrid setup of Exchange has to be renewed.',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: 'The browser kept the sign-in from being completed: blocked cookies, full storage, or security zones that do not fit.',
      fix: 'Cookies of the sign-in have to be allowed and old sign-in data cleared. On Windows, IT may have to change the security zones.',
      nextStep: 'Clear the browser’s stored data, restart Outlook and sign in again.',
    },
    'sign-in-trusted-sites': {
      cause: 'Windows puts Dynamics 365 and the sign-in page into different security zones.',
      fix: 'Both addresses have to be among the Trusted Sites of Windows.',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: 'The sign-in window stumbles over old sign-in data on this device.',
      fix: 'The old data has to be forgotten.',
      nextStep: 'Close the window, choose “Forget on this device” under Settings and privacy here, and sign in again.',
    },
    'priv-read-org': {
      cause: 'You lack the right to read the settings of the organization.',
      fix: 'You need the security role “Dynamics 365 App for Outlook User”.',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: 'You lack a security role, or a right that this action needs.',
      fix: 'You need a security role that has the right.',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: 'Your user in Dynamics 365 is disabled or belongs to no business unit.',
      fix: 'Your user has to be enabled, which takes a license.',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: 'You lack the right to use Dynamics 365 in Outlook.',
      fix: 'You need a security role with the right “Use Dynamics 365 App for Outlook”.',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: 'Your user may administer Dynamics 365 but not work in it.',
      fix: 'The access mode of your user has to be Read-Write.',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: 'You lack the license or the right for the app.',
      fix: 'You need both: a license, and a security role for the app.',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'A part that Microsoft gives to every add-in did not load; you are offline, or your network blocks it.',
      fix: 'Your network has to allow appsforoffice.microsoft.com.',
      nextStep: 'Check your connection and open the add-in again; if that does not help, tell your IT department.',
    },
    'view-unavailable': {
      cause: 'You have no right to a view or form that the app wants to show.',
      fix: 'Your security role needs the right to read the app’s views and forms.',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: 'The buttons come from a part of the app that is not published or that your security role may not read.',
      fix: 'The app has to be published, and your role has to be allowed to use it.',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: 'The server has not brought the message into Dynamics 365 yet. After more than 20 minutes, it is not processing your mailbox.',
      fix: 'Your mailbox has to pass Test & Enable; its alerts say what keeps it.',
      nextStep: 'Choose Check everything here to see what keeps it.',
    },
    's2s-approval': {
      cause: 'Your address in Dynamics 365 is not approved, so the server does not touch your mail.',
      fix: 'An administrator has to choose Approve Email in your mailbox record, then Test & Enable.',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: 'An administrator has rejected your address in Dynamics 365.',
      fix: 'The address has to be approved, and Test & Enable has to run with the option to synchronize with this organization only.',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: 'Your mailbox is set to synchronize with another organization, so incoming email does not come into this one.', ...otherOrganization },
    'wrong-org-outgoing': { cause: 'Your mailbox is set to synchronize with another organization, so email is not sent from this one.', ...otherOrganization },
    'wrong-org-act': { cause: 'Your mailbox is set to synchronize with another organization, so appointments, contacts and tasks stay out of this one.', ...otherOrganization },
    'o365-approval': {
      cause: 'Your address has to be approved by somebody who manages your company’s mail.',
      fix: 'A Global or Exchange administrator who is also an administrator in Dynamics 365 chooses Approve Email in your mailbox record.',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'The address that Dynamics 365 has for you does not exist in your company’s mail.',
      fix: 'Your Primary Email in Dynamics 365 has to be the address of your mailbox.',
      nextStep: 'Check your address here to see both sides.',
    },
    '8005E259': {
      cause: 'Your user lacks rights that the server needs to synchronize your mailbox.',
      fix: 'You need a security role with these rights; then Test & Enable.',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'Exchange does not let Dynamics 365 into your mailbox.',
      fix: 'Exchange has to give the Dynamics 365 application access to mailboxes.',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: 'Your account is disabled in your company’s directory.',
      fix: 'The account has to be enabled.',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: 'The mailbox cannot be reached in Exchange Online: it is on your company’s own server, deleted, or without a license.',
      fix: 'The mailbox has to be licensed, restored or moved to Exchange Online.',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: 'You have no Exchange license, or your user may only administer Dynamics 365.',
      fix: 'You need an Exchange license, and the access mode Read-Write in Dynamics 365.',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: 'Your mailbox record has no email server profile, or one that is switched off.',
      fix: 'An active profile has to be chosen in your mailbox record; then Test & Enable.',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: 'You lack a license.',
      fix: 'A license has to be assigned to you in the Microsoft 365 admin center.',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'Dynamics 365 cannot find out where your mailbox is.',
      fix: 'Autodiscover of your mail domain has to be corrected, or the location entered in the email server profile.',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: 'The email server profile names a server that does not exist.',
      fix: 'The server address in the email server profile has to be corrected.',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: 'The address in your mailbox record belongs to no mailbox, or it is a user name instead of an address.',
      fix: 'The record has to have the address of your mailbox.',
      nextStep: 'Check your address here to see both sides.',
    },
    'no-correlation': {
      cause: 'Your settings track only replies to tracked email, and this message is none.',
      fix: 'You can choose in your Dynamics 365 options which messages are tracked, or track this one yourself.',
      nextStep: 'Open the message in Outlook and choose Track.',
    },
    'no-recipient': {
      cause: 'No user or queue in Dynamics 365 has the address that the message came to: a distribution list, another address of yours, Bcc, or an address that two have.',
      fix: 'The address in Dynamics 365 has to be corrected and the user saved again.',
      nextStep: 'Check your address here to see both sides.',
    },
    duplicate: {
      cause: 'The message is already in Dynamics 365.',
      fix: 'There is nothing to repair.',
      nextStep: 'Look for the message in the timeline of the record.',
    },
    'invalid-recipient': {
      cause: 'The message has a recipient whose address is not valid.',
      fix: 'The address under To or Cc has to be corrected.',
      nextStep: 'Correct the address and send the message again.',
    },
    'plugin-abort': {
      cause: 'An extension that your company added to Dynamics 365 stopped the action.',
      fix: 'Whoever built the extension has to look at it.',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'Dynamics 365 could not process the message.',
      fix: 'The alerts of your mailbox record say why.',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'Outlook shows the app only for messages and versions it supports, with the reading pane on, connected experiences allowed, and no encryption.',
      fix: 'Try an ordinary message with the reading pane on. If it is still missing, your administrator may have switched it off.',
      nextStep: 'Select an unencrypted message in your own mailbox and look again.',
    },
    'not-member': {
      cause: 'You are not a user of that organization.',
      fix: 'Choose an organization that you are a user of, or have yourself added to this one.',
      nextStep: 'Choose another organization here.',
    },
    throttled: {
      cause: 'Dynamics 365 has received too many requests from your account and takes a break.',
      fix: 'It passes within minutes.',
      nextStep: 'Wait five minutes, then try again.',
    },
    approver: {
      cause: 'The role that may approve addresses can only be given by a Global or Exchange administrator, and only to a person, never to a team.',
      fix: 'Another administrator has to give the role or approve the address.',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: 'The organization is already in the list.',
      fix: 'Use it as it is, or remove it first and connect it again.',
      nextStep: 'Choose the organization in the list here.',
    },
    'naa-origin': {
      cause: 'The add-in is not registered for signing in through Outlook.',
      fix: 'The registration of the add-in needs the redirect address that Outlook uses, which begins with brk-multihub.',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'Outlook did not tell the add-in which account you use.',
      fix: 'You can sign in yourself, in a window.',
      nextStep: 'Choose Sign in here.',
    },
    'popup-blocked': {
      cause: 'The sign-in window was blocked, or another one is still open.',
      fix: 'Close other sign-in windows and allow this one.',
      nextStep: 'Choose Sign in again and allow the window.',
    },
    consent: {
      cause: 'Your company has not allowed the add-in yet, has not assigned it to you, or does not know it.',
      fix: 'An administrator has to give consent to the add-in or assign it to you.',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: 'The organization is being maintained, and only administrators get in.',
      fix: 'It opens again when the maintenance is over.',
      nextStep: 'Try again later, or ask your Dynamics 365 administrator how long it takes.',
    },
    'tenant-closed': {
      cause: 'Your account may not enter the company that the organization belongs to.',
      fix: 'An administrator of that company has to let your account in, or you sign in with another account.',
      nextStep: 'Sign in with the account that you use for this organization.',
    },
    'row-gone': {
      cause: 'A record that was asked for no longer exists, or you may not see it.',
      fix: 'If it was deleted by mistake, an administrator has to restore it.',
      nextStep: 'Check again; if it stays like this, tell your Dynamics 365 administrator.',
    },
    'changed-meanwhile': {
      cause: 'Somebody else changed the record while you were working on it, so nothing was written.',
      fix: 'Look at what it says now, and decide again.',
      nextStep: 'Check again here.',
    },
    'do-not-track': {
      cause: 'Messages of this kind may not be tracked.',
      fix: 'There is nothing to repair.',
      nextStep: 'Write an ordinary message if you need it in Dynamics 365.',
    },
    'too-large': {
      cause: 'The message is larger than Dynamics 365 takes.',
      fix: 'It can be tracked without its largest attachments.',
      nextStep: 'Remove large attachments and track it again.',
    },
    'sign-in-expired': {
      cause: 'Dynamics 365 does not accept your sign-in any more.',
      fix: 'A fresh sign-in puts it right.',
      nextStep: 'Sign in again.',
    },
    'server-busy': {
      cause: 'The database of Dynamics 365 failed or took too long.',
      fix: 'It mostly passes by itself.',
      nextStep: 'Try again in a few minutes; if it stays like this, tell your Dynamics 365 administrator.',
    },
  },
};
