import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('en');

export const enScreens: ScreenTexts = {
  back: 'Back',
  cancel: 'Cancel',
  list,
  home: {
    heading: 'Your organizations',
    which: 'Which organization do you work in?',
    others: 'Your other organizations',
    knownElsewhere: ({ here, notHere }) => `You are known by this address in ${here}, not in ${notHere}.`,
    organizations: 'Organizations',
    privacy: 'Settings and privacy',
    checkEverything: 'Check everything',
    pasteError: 'What does an error mean?',
    help: 'Help',
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
    cannotTell: 'Cannot be told here',
    emptyInOutlook: 'No address in Outlook',
    emptyInDynamics: 'No address in Dynamics 365',
    emptyInBoth: 'No address on either side',
    notConnected: 'Not connected',
    notAsked: 'Not checked yet',
    signingIn: 'Signing in…',
    asking: 'Asking…',
    waiting: 'Busy, waiting…',
  },
};
