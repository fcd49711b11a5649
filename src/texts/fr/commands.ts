import type { CommandTexts } from '../commandTexts.ts';

export const frCommands: CommandTexts = {
  tracked: (organization) => `Suivi dans ${organization}.`,
  alreadyTracked: (organization) => `Ce message est déjà suivi dans ${organization}.`,
  pending: 'Dynamics 365 va suivre ce message de lui-même.',
  untracked: (organization) => `Vous ne le suivez plus. La copie reste dans ${organization}\u00a0; Mailbox Match peut la supprimer.`,
  notTracked: (organization) => `Ce message n’est pas suivi dans ${organization}.`,
  cannotTrack: 'Ce message ne peut pas être suivi. Ouvrez Mailbox Match pour voir pourquoi.',
  never: (domain) => `Non suivi\u00a0: votre administrateur exclut les messages avec ${domain}.`,
  openPane: {
    signIn: 'Rien n’a été modifié. Ouvrez Mailbox Match et connectez-vous d’abord.',
    agree: 'Rien n’a été modifié. Suivez d’abord un message dans Mailbox Match, pour voir qui peut lire ce que vous suivez.',
    differs: 'Rien n’a été modifié\u00a0: Outlook et Dynamics 365 ont des adresses différentes pour vous. Ouvrez Mailbox Match pour y remédier.',
    choose: 'Rien n’a été modifié. Ouvrez Mailbox Match et choisissez d’abord une organisation.',
    refused: 'Rien n’a été modifié. Ouvrez Mailbox Match pour voir ce qu’il faut régler d’abord.',
    failed: 'Cela n’a pas fonctionné. Ouvrez Mailbox Match pour voir pourquoi.',
    tooLong: 'Cela prend trop de temps. Ouvrez Mailbox Match pour voir le résultat.',
  },
};
