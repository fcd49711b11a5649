import { enScreens } from './enScreens.ts';
import type { Texts } from './texts.ts';

export const en: Texts = {
  screens: enScreens,
  productName: 'Mailbox Match',
  mustBeSame:
    'To track emails and perform synchronization, your Outlook email address should be the same as your email address in Microsoft Dynamics 365.',
  starting: 'Starting…',
  waitingForOutlook: 'Waiting for Outlook…',
  signingIn: 'Signing in…',
  signingInInWindow: 'Please sign in, in the window that has opened.',
  startAgain: 'Start again',
  asking: (organization) => `Asking ${organization} which address it has for you…`,
  waiting: ({ organization, seconds }) => `${organization} is busy. Asking again in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}…`,
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
    officeNotLoaded: () => ({
      title: 'A part of Outlook could not be loaded',
      explanation: 'Your network may block appsforoffice.microsoft.com, where Microsoft keeps it.',
      nextStep: 'Try again. If it stays like this, show it to your IT department.',
    }),
    outlookSilent: ({ seconds }) => ({
      title: 'Outlook does not answer',
      explanation: `It has said nothing for ${seconds} seconds.`,
      nextStep: 'Try again. If that does not help, restart Outlook.',
    }),
    partNotLoaded: () => ({
      title: 'A part of this add-in could not be loaded',
      nextStep: 'Check your connection and try again.',
    }),
    faultOfOurs: () => ({
      title: 'Something went wrong in this add-in',
      explanation: 'It is not your fault, and nothing was changed.',
      nextStep: 'Try again. If it happens again, show the code to your administrator.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'You cannot be signed in here',
      explanation: 'This Outlook does not offer sign-in to add-ins.',
      nextStep: onTheWeb ? 'Open the mailbox in the Outlook app for Windows or Mac.' : 'Update Outlook, or open the mailbox in Outlook on the web.',
    }),
    signInSilent: ({ seconds }) => ({
      title: 'Signing in takes too long',
      explanation: `Outlook did not answer the sign-in within ${seconds} seconds.`,
      nextStep: 'Try again. If it stays like this, restart Outlook.',
    }),
    signInNeeded: () => ({
      title: 'Please sign in',
      explanation: 'Microsoft needs you to confirm your sign-in.',
      nextStep: 'Choose Sign in.',
    }),
    signInCancelled: () => ({ title: 'You have not signed in', nextStep: 'Choose Sign in to go on.' }),
    signInFailed: () => ({
      title: 'Signing in did not work',
      explanation: 'Microsoft could not complete the sign-in.',
      nextStep: 'Try again. If it stays like this, show the code to your administrator.',
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
    tooSlow: ({ host, seconds }) => ({
      title: 'Dynamics 365 takes too long',
      explanation: `${host} did not answer within ${seconds} seconds.`,
      nextStep: 'Try again in a few minutes.',
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 is busy',
      explanation: `It asks you to wait ${retryAfterSeconds} ${retryAfterSeconds === 1 ? 'second' : 'seconds'}.`,
      nextStep: 'Try again after that.',
    }),
    notAuthenticated: () => ({
      title: 'Dynamics 365 does not accept your sign-in',
      explanation: 'It may have expired or been revoked.',
      nextStep: 'Choose Sign in.',
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
    privilegeMissing: () => ({
      title: 'You may not read your own user in Dynamics 365',
      explanation: 'Your security roles do not allow it.',
      nextStep: 'Ask your Dynamics 365 administrator for the right to read users.',
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
