import { formatsOf } from '../formats.ts';
import { enScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('en');
const seconds = (count: number) => plural(count, { one: '# second', other: '# seconds' });

const reasonsToSignIn = {
  microsoftAsks: 'Microsoft needs you to confirm your sign-in.',
  outlookCannot: 'This Outlook cannot sign you in by itself.',
  outlookSilent: 'Outlook did not answer the sign-in.',
  expired: 'Your sign-in has expired.',
} as const;

const whyNotRemembered = {
  full: 'The space that Outlook gives this add-in in your mailbox is full.',
  silent: 'Outlook did not say that it was saved in your mailbox.',
  refused: 'Outlook could not save it in your mailbox.',
  unavailable: 'Outlook or your browser does not let this add-in keep it.',
} as const;

const notRememberedNextStep = {
  device: 'You can go on. On your other devices, choose the same again.',
  closing: 'You can go on. Next time, choose the same again.',
} as const;

export const en: Texts = {
  screens: enScreens,
  productName: 'Mailbox Match',
  mustBeSame:
    'To track emails and perform synchronization, your Outlook email address should be the same as your email address in Microsoft Dynamics 365.',
  starting: 'Starting…',
  takesLong: 'This takes long. Close this pane and open it again; it needs a current version of Outlook.',
  waitingForOutlook: 'Waiting for Outlook…',
  signingIn: 'Signing in…',
  signingInInWindow: 'Please sign in, in the window that has opened.',
  startAgain: 'Start again',
  asking: (organization) => `Asking ${organization} which address it has for you…`,
  waiting: (values) => `${values.organization} is busy. Asking again in ${seconds(values.seconds)}…`,
  organizationTypes: { production: 'Production', sandbox: 'Sandbox', trial: 'Trial', developer: 'Developer', onPremises: 'On-premises' },
  currentOrganization: 'Organization',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'Primary Email',
  noAddress: 'No address',
  verdicts: {
    same: { title: 'The addresses are the same', explanation: 'Dynamics 365 knows you by the address of this mailbox.' },
    sameExceptCase: {
      title: 'The same but for letter case',
      explanation: 'Capital and small letters make no difference to mail. Dynamics 365 knows you by the address of this mailbox.',
    },
    different: {
      title: 'The addresses are different',
      explanation: 'Dynamics 365 tracks mail for a different address than this mailbox’s.',
      nextStep: 'Ask your Dynamics 365 administrator to make Primary Email the same as the Outlook address, then check again.',
    },
    cannotTell: {
      title: 'It cannot be told whether the addresses are the same',
      explanation: 'On Android, Outlook may give the name that you sign in with instead of your address.',
      nextStep: 'Look at it in Outlook on a computer.',
    },
    emptyInOutlook: {
      title: 'Outlook has no address',
      explanation: 'Outlook does not say which address this mailbox has.',
      nextStep: 'Check that your account in Outlook has a full name and an email address, restart Outlook, then check again.',
    },
    emptyInDynamics: {
      title: 'Dynamics 365 has no address for you',
      explanation: 'Primary Email is empty in your user record.',
      nextStep: 'Ask your Dynamics 365 administrator to put the Outlook address into Primary Email, then check again.',
    },
    emptyInBoth: {
      title: 'Neither side has an address',
      explanation: 'Outlook does not say which address this mailbox has, and Primary Email is empty in Dynamics 365.',
      nextStep: 'Start with Outlook: check that your account has a full name and an email address, restart Outlook, then check again.',
    },
  },
  difference: {
    heading: 'What differs',
    onlyInOutlook: (text) => `Only in Outlook: “${text}”`,
    onlyInDynamics: (text) => `Only in Dynamics 365: “${text}”`,
    replaced: ({ outlook, dynamics }) => `In Outlook: “${outlook}”; in Dynamics 365: “${dynamics}”`,
    space: 'space',
  },
  signInWindow: {
    title: 'Sign in to Mailbox Match',
    done: 'You are signed in. You can close this window.',
    canBeClosed: 'You can close this window.',
    notFromOutlook: 'This window belongs to Mailbox Match in Outlook. You can close it.',
  },
  signedInAs: (username) => `Signed in as ${username}`,
  checkAgain: 'Check again',
  retry: 'Try again',
  signIn: 'Sign in',
  requestId: (id) => `Request ${id}`,
  code: (code) => `Code ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'The settings of this add-in cannot be read',
      explanation: `The file config.json could not be loaded (${detail}).`,
      nextStep: 'Try again. If it stays like this, show it to the administrator who installed the add-in.',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'The settings of this add-in are wrong',
      explanation: `In config.json, ${field === '' ? detail : `“${field}” ${detail}`}.`,
      nextStep: 'Show this to the administrator who installed the add-in.',
    }),
    outsideOutlook: () => ({
      title: 'This page works inside Outlook',
      explanation: 'It was opened in a browser, where there is no mailbox to look at.',
      nextStep: 'Open a message in Outlook and choose Mailbox Match there.',
    }),
    nothingSelected: () => ({
      title: 'Outlook tells nothing while no message is selected',
      explanation: 'It says whose mailbox this is together with the message that you open.',
      nextStep: 'Select a message, then try again.',
    }),
    officeNotLoaded: () => ({
      title: 'A part of Outlook could not be loaded',
      explanation: 'Your network may block appsforoffice.microsoft.com, where Microsoft keeps it.',
      nextStep: 'Try again. If it stays like this, show it to your IT department.',
    }),
    outlookSilent: (problem) => ({
      title: 'Outlook does not answer',
      explanation: `It has said nothing for ${seconds(problem.seconds)}.`,
      nextStep: 'Try again. If that does not help, restart Outlook.',
    }),
    partNotLoaded: () => ({
      title: 'A part of this add-in could not be loaded',
      nextStep: 'Check your connection and try again.',
    }),
    faultOfOurs: () => ({
      title: 'Something went wrong in this add-in',
      explanation: 'It is not your fault.',
      nextStep: 'Try again. If it happens again, show the code to your administrator.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'You cannot be signed in here',
      explanation: 'This Outlook does not offer sign-in to add-ins.',
      nextStep: onTheWeb ? 'Open the mailbox in the Outlook app for Windows or Mac.' : 'Update Outlook, or open the mailbox in Outlook on the web.',
    }),
    signInSilent: (problem) => ({
      title: 'Signing in takes too long',
      explanation: `Outlook did not answer the sign-in within ${seconds(problem.seconds)}.`,
      nextStep: 'Try again. If it stays like this, restart Outlook.',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'Please sign in again' : 'Please sign in',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: 'Choose Sign in.',
    }),
    signInCancelled: () => ({ title: 'You have not signed in', nextStep: 'Choose Sign in to go on.' }),
    signInFailed: () => ({
      title: 'Signing in did not work',
      explanation: 'Microsoft could not complete the sign-in.',
      nextStep: 'Try again. If it stays like this, show the code to your administrator.',
    }),
    consentNeeded: () => ({
      title: 'Please allow Mailbox Match to use Dynamics 365 for you',
      explanation: 'Microsoft asks you once. Mailbox Match can then do there only what you may do yourself.',
      nextStep: 'Choose Sign in and accept.',
    }),
    approvalNeeded: () => ({
      title: 'Your administrator has to approve Mailbox Match',
      explanation: 'In your company, people may not allow apps by themselves.',
      nextStep: 'Ask your Microsoft 365 administrator to approve it, then try again.',
    }),
    accessBlocked: () => ({
      title: 'Your company does not allow this sign-in',
      explanation: 'A Conditional Access policy blocks it, perhaps because of the place, the device or the app.',
      nextStep: 'Show the code to your IT department.',
    }),
    deviceNotAccepted: () => ({
      title: 'Your company does not accept this device',
      explanation: 'It only allows sign-in from devices that it manages and that meet its rules.',
      nextStep: 'Use your company device, or show the code to your IT department.',
    }),
    accountDisabled: () => ({
      title: 'Your account is disabled',
      explanation: 'Microsoft lets nobody sign in with it.',
      nextStep: 'Ask your IT department to enable it.',
    }),
    passwordExpired: () => ({
      title: 'Your password has expired',
      explanation: 'Microsoft asks you for a new one when you sign in.',
      nextStep: 'Choose Sign in.',
    }),
    notAssigned: () => ({
      title: 'Mailbox Match is not assigned to you',
      explanation: 'Your company lets only certain people use it.',
      nextStep: 'Ask your Microsoft 365 administrator to assign it to you.',
    }),
    applicationUnknown: () => ({
      title: 'Your company has not set up Mailbox Match',
      explanation: 'Microsoft does not know the app in the directory of your company.',
      nextStep: 'Show the code to the administrator who installed the add-in.',
    }),
    registrationWrong: () => ({
      title: 'Mailbox Match is not registered correctly',
      explanation: 'Its app registration at Microsoft does not fit the way it signs you in.',
      nextStep: 'Show the code to the administrator who installed the add-in.',
    }),
    signInServiceFailing: () => ({
      title: 'Microsoft’s sign-in has a problem',
      explanation: 'Nothing is wrong on your side.',
      nextStep: 'Try again in a few minutes.',
    }),
    signInUnreachable: () => ({
      title: 'Microsoft’s sign-in cannot be reached',
      explanation: 'You are online, but no answer came. A firewall may block it.',
      nextStep: 'Try again. If it stays like this, show the code to your IT department.',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: 'Signing in to your own server did not work',
      explanation: `${code === 'window_closed' ? 'If the window showed an error, the server is not prepared for it. ' : ''}It needs two things: OAuth switched on in Dynamics 365 with this add-in registered in AD FS (Add-AdfsClient), and an internet-facing deployment (IFD) that answers web add-ins (CORS).`,
      nextStep: 'Choose Sign in to try again. If it stays like this, show this to the administrator of the server.',
    }),
    signInWindowBlocked: () => ({
      title: 'The sign-in window was blocked',
      explanation: 'Your browser does not let Outlook open windows.',
      nextStep: 'Allow pop-up windows for this page, then choose Sign in.',
    }),
    signInWindowClosed: () => ({
      title: 'The sign-in window was closed',
      explanation: 'It closed before you were signed in. If it showed an error, your IT department can help with that.',
      nextStep: 'Choose Sign in to open it again.',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'A window of this add-in is already open',
      explanation: 'Outlook opens only one at a time.',
      nextStep: 'Close that window, then choose Sign in.',
    }),
    signInWindowRefused: () => ({
      title: 'Outlook does not open the sign-in window',
      explanation: 'The add-in has to be hosted over https, on a domain that its manifest lists.',
      nextStep: 'Show the code to the administrator who installed the add-in.',
    }),
    storageBlocked: () => ({
      title: 'Your browser keeps no data for the sign-in',
      explanation: 'Without it, signing in cannot be completed.',
      nextStep: 'Allow cookies and site data for this add-in, then choose Sign in.',
    }),
    clockWrong: () => ({
      title: 'The clock of this device seems to be wrong',
      explanation: 'Dynamics 365 does not accept your sign-in, and its times do not fit the clock here.',
      nextStep: 'Set date and time to automatic, then try again.',
    }),
    hostRefused: ({ host }) => ({
      title: 'This address is not trusted',
      explanation: `${host} is not a Dynamics 365 address that this add-in may sign in to. Nothing was sent there.`,
      nextStep: 'Show this to the administrator who installed the add-in.',
    }),
    offline: () => ({
      title: 'You are offline',
      explanation: 'Nothing can be checked without a connection.',
      nextStep: 'Connect to the network and try again.',
    }),
    unreachable: ({ host }) => ({
      title: 'Dynamics 365 cannot be reached',
      explanation: `No answer came from ${host}. The address may be wrong, or a firewall may block it.`,
      nextStep: 'Open Dynamics 365 in a browser. If it works there, try again here.',
    }),
    tooSlow: (problem) => ({
      title: 'Dynamics 365 takes too long',
      explanation: `${problem.host} did not answer within ${seconds(problem.seconds)}.`,
      nextStep: 'Try again in a few minutes.',
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 is busy',
      explanation: `It asks you to wait ${seconds(retryAfterSeconds)}.`,
      nextStep: 'Try again after that.',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'Dynamics 365 does not accept your sign-in',
      explanation: onPremises
        ? 'It may have expired. Otherwise the server is not prepared for it: OAuth has to be switched on in Dynamics 365, and this add-in registered in AD FS.'
        : 'It may have expired or been revoked.',
      nextStep: onPremises ? 'Choose Sign in. If it stays like this, show it to the administrator of the server.' : 'Choose Sign in.',
    }),
    notAMember: () => ({
      title: 'You are not a user of this organization',
      explanation: 'Dynamics 365 does not know your account here.',
      nextStep: 'Ask your Dynamics 365 administrator to add you.',
    }),
    userDisabled: () => ({
      title: 'Your account is disabled in Dynamics 365',
      nextStep: 'Ask your Dynamics 365 administrator to enable it.',
    }),
    noRoles: () => ({
      title: 'You have no security role in Dynamics 365',
      explanation: 'Without one you may not see anything there, not even your own address.',
      nextStep: 'Ask your Dynamics 365 administrator for a security role.',
    }),
    noLicense: () => ({
      title: 'You have no licence for Dynamics 365',
      explanation: 'Without one, Dynamics 365 lets nobody in.',
      nextStep: 'Ask your Microsoft 365 administrator for a Dynamics 365 licence.',
    }),
    ownUserHidden: () => ({
      title: 'You may not read your own user in Dynamics 365',
      explanation: 'Your security roles do not allow it.',
      nextStep: 'Ask your Dynamics 365 administrator for the right to read users.',
    }),
    privilegeMissing: () => ({
      title: 'You may not read this in Dynamics 365',
      explanation: 'Your security roles do not allow it.',
      nextStep: 'Ask your Dynamics 365 administrator for the right to do so.',
    }),
    mayNotChange: () => ({
      title: 'You may not change this in Dynamics 365',
      explanation: 'Your security roles do not allow it.',
      nextStep: 'Ask your Dynamics 365 administrator to do it, or for the right to.',
    }),
    changedMeanwhile: () => ({
      title: 'Somebody else has changed this in Dynamics 365',
      explanation: 'It is no longer what you were shown, so nothing was written over it.',
      nextStep: 'Look at what is there now and decide again.',
    }),
    rowGone: () => ({
      title: 'This is no longer in Dynamics 365',
      explanation: 'It was deleted, or you may not see it any more.',
      nextStep: 'Check again.',
    }),
    outcomeUnknown: ({ host }) => ({
      title: 'It is not certain whether the change was made',
      explanation: `No clear answer came from ${host}. The change may have been made or not.`,
      nextStep: 'Try again: what is there is read first, and nothing is done twice.',
    }),
    mailboxHidden: () => ({
      title: 'You may not see your mailbox in Dynamics 365',
      explanation: 'Your security roles do not allow it, so nobody can tell how it synchronizes.',
      nextStep: 'Ask your Dynamics 365 administrator for the right to read and change your mailbox.',
    }),
    mailboxMissing: () => ({
      title: 'You have no mailbox in Dynamics 365',
      explanation: 'Your user there has no mailbox record, so nothing can synchronize.',
      nextStep: 'Ask your Dynamics 365 administrator to create it.',
    }),
    organizationDisabled: () => ({
      title: 'This organization is disabled',
      explanation: 'Nobody can use it at present.',
      nextStep: 'Ask your Dynamics 365 administrator to enable it.',
    }),
    administrationMode: () => ({
      title: 'This organization is closed for maintenance',
      explanation: 'It is in administration mode, in which only administrators may use it.',
      nextStep: 'Try again later, or ask your Dynamics 365 administrator how long it takes.',
    }),
    noAccessToTenant: () => ({
      title: 'Your account belongs to another company',
      explanation: 'This organization does not let accounts of your company in.',
      nextStep: 'Sign in with the account that you use for this organization.',
    }),
    otherOrganization: ({ host }) => ({
      title: 'This address leads to another organization now',
      explanation: `Another organization than before answers at ${host}, so nothing was connected.`,
      nextStep: 'Remove it from the list and add it again if you trust the address.',
    }),
    noWebApi: ({ host }) => ({
      title: 'This server cannot be used by a web add-in',
      explanation: `${host} has no Web API. CRM 2013 and CRM 2015 have none; it came with Dynamics CRM 2016.`,
      nextStep: 'Check the address. If it is right, ask your administrator whether the server will be updated.',
    }),
    windowsSignInWanted: () => ({
      title: 'This server wants Windows sign-in',
      explanation: 'It signs people in with their Windows account, which no web add-in can do.',
      nextStep: 'Ask the administrator of the server to set up AD FS sign-in (internet-facing deployment).',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'This server gives no answer that can be read here',
      explanation: `${host} may be out of reach, want Windows sign-in, be older than CRM 2016, or not answer web add-ins (CORS needs an internet-facing deployment with OAuth). A browser does not tell which.`,
      nextStep: 'Open the server in a browser. If it works there, show this to its administrator.',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? 'What you chose is remembered on this device only' : 'What you chose is forgotten when you close the pane',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? 'Remove organizations that you no longer need.' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'Dynamics 365 refused the request',
      explanation: message === '' ? `It answered with status ${status}.` : `It answered with status ${status}: ${message}`,
      nextStep: 'Show this to your Dynamics 365 administrator.',
    }),
    serverFailing: ({ status }) => ({
      title: 'Dynamics 365 has a problem',
      explanation: `It answered with status ${status}. Nothing is wrong on your side.`,
      nextStep: 'Try again in a few minutes.',
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'Dynamics 365 gave an unexpected answer',
      explanation: `Something other than Dynamics 365 answered at ${host}, perhaps a sign-in page or a proxy.`,
      nextStep: 'Open Dynamics 365 in a browser. If it works there, try again here.',
    }),
  },
};
