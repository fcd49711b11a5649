import type { CommandTexts } from '../commandTexts.ts';

export const enCommands: CommandTexts = {
  tracked: (organization) => `Tracked in ${organization}.`,
  alreadyTracked: (organization) => `This message is already tracked in ${organization}.`,
  pending: 'Dynamics 365 is about to track this message by itself.',
  untracked: (organization) => `No longer tracked by you. The copy stays in ${organization}; to delete it, open Mailbox Match.`,
  notTracked: (organization) => `This message is not tracked in ${organization}.`,
  cannotTrack: 'This message cannot be tracked. Open Mailbox Match to see why.',
  never: (domain) => `Not tracked: your administrator keeps messages with ${domain} out of Dynamics 365.`,
  openPane: {
    signIn: 'Nothing was changed. Open Mailbox Match and sign in first.',
    agree: 'Nothing was changed. Open Mailbox Match once and track there first, to see who can read what you track.',
    differs: 'Nothing was changed: Outlook and Dynamics 365 have different addresses for you. Open Mailbox Match to mend that.',
    choose: 'Nothing was changed. Open Mailbox Match and choose an organization first.',
    refused: 'Nothing was changed. Open Mailbox Match to see what has to be cleared up first.',
    failed: 'That did not work. Open Mailbox Match to see why.',
    tooLong: 'This takes too long. Open Mailbox Match to see what came of it.',
  },
};
