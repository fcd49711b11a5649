import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('en');

export const enUntrack: UntrackTexts = {
  title: 'Untrack this message?',
  looking: 'Looking at the copy in Dynamics 365…',
  message: 'Message',
  whose: 'Whose copy',
  owner: {
    mine: () => 'Yours',
    theirs: (name) => (name === null ? 'A colleague’s' : `${name}’s`),
    teams: (name) => (name === null ? 'A team’s' : `${name}’s (a team)`),
  },
  staysInOutlook: 'The message in Outlook stays as it is.',
  attachments(count) {
    if (count === null) return 'Whether the copy has attachments is not known.';
    return count === 0 ? 'The copy has no attachments.' : plural(count, { one: 'The copy has # attachment.', other: 'The copy has # attachments.' });
  },
  later(later) {
    if (later.known === 'no') return 'Whether later messages of this conversation are tracked cannot be known.';
    if (later.count === 0) return 'No later message of this conversation is tracked, as far as you can see.';
    if (later.known === 'exactly') return plural(later.count, { one: '# later message of this conversation is tracked and stays so.', other: '# later messages of this conversation are tracked and stay so.' });
    return plural(later.count, { one: 'At least # later message of this conversation is tracked and stays so.', other: 'At least # later messages of this conversation are tracked and stay so.' });
  },
  because: {
    notMine: 'The copy stays in Dynamics 365, since it is not yours to delete.',
    notAllowed: 'Your role does not let you delete e-mails, so the copy stays in Dynamics 365.',
    rightsUnknown: 'Dynamics 365 did not say whether you may delete the copy, so it stays there.',
  },
  choose: 'What should happen to the copy in Dynamics 365?',
  keep: 'Keep the copy',
  keepMeans: 'You stop tracking; colleagues still see it.',
  delete: 'Delete the copy',
  deleteMeans: 'Everybody loses it, with its attachments.',
  clearRegarding: (record) => `Also take it off ${record}`,
  untrack: 'Untrack',
  next: 'Continue',
  confirmTitle: 'Delete the copy for everybody?',
  confirmMeans: 'Everybody who sees it loses it. Nobody can bring it back, but you can track the message again.',
  goneFrom: (record) => `${record} will no longer have it.`,
  withAttachments: (count) => plural(count, { one: '# attachment will be deleted with it.', other: '# attachments will be deleted with it.' }),
  confirmDelete: 'Delete for everybody',
  running: 'Untracking…',
  done: 'Done',
  ended: {
    kept: 'You no longer track this message. The copy stays in Dynamics 365.',
    keptAndCleared: 'You no longer track this message. The copy stays in Dynamics 365, regarding nothing.',
    keptWithRegarding: 'You no longer track this message. The copy stays in Dynamics 365, and what it is regarding could not be taken away.',
    notNoted: 'Outlook could not note it on the message, so it still counts as tracked. Select this message and try again.',
    deleted: 'The copy in Dynamics 365 is deleted. The message in Outlook is still here.',
    alreadyGone: 'The copy was already gone from Dynamics 365. The message is not tracked.',
    changed: 'Somebody changed the copy meanwhile, so it was not deleted. Look at it again.',
    stillThere: 'The copy is still in Dynamics 365. Try again.',
    mayNot: 'Dynamics 365 does not let you delete the copy any more, so it is still there. You can keep it and stop tracking.',
    unknown: 'No answer came, so the copy may or may not be deleted. Look again in a moment.',
  },
  undo: 'Changed your mind? Track the message again.',
  lookAgain: 'Look again',
};
