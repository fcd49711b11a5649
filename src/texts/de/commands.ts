import type { CommandTexts } from '../commandTexts.ts';

export const deCommands: CommandTexts = {
  tracked: (organization) => `In ${organization} nachverfolgt.`,
  alreadyTracked: (organization) => `Diese Nachricht wird in ${organization} schon nachverfolgt.`,
  pending: 'Dynamics 365 wird diese Nachricht gleich von selbst nachverfolgen.',
  untracked: (organization) => `Nachverfolgung aufgehoben. Die Kopie bleibt in ${organization}; löschen können Sie sie in Mailbox Match.`,
  notTracked: (organization) => `Diese Nachricht wird in ${organization} nicht nachverfolgt.`,
  cannotTrack: 'Diese Nachricht lässt sich nicht nachverfolgen. Warum, steht in Mailbox Match.',
  never: (domain) => `Nicht nachverfolgt: Ihr Administrator hält Nachrichten mit ${domain} aus Dynamics 365 heraus.`,
  openPane: {
    signIn: 'Nichts wurde geändert. Öffnen Sie Mailbox Match und melden Sie sich zuerst an.',
    agree: 'Nichts wurde geändert. Verfolgen Sie einmal in Mailbox Match nach; dort steht, wer lesen kann, was Sie nachverfolgen.',
    differs: 'Nichts wurde geändert: Outlook und Dynamics 365 haben verschiedene Adressen für Sie. Beheben Sie das in Mailbox Match.',
    choose: 'Nichts wurde geändert. Öffnen Sie Mailbox Match und wählen Sie zuerst eine Organisation.',
    refused: 'Nichts wurde geändert. Öffnen Sie Mailbox Match; dort steht, was zuerst zu klären ist.',
    failed: 'Das hat nicht geklappt. Öffnen Sie Mailbox Match; dort steht, warum.',
    tooLong: 'Das dauert zu lange. Öffnen Sie Mailbox Match; dort steht, was daraus wurde.',
  },
};
