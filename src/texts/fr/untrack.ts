import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('fr');

export const frUntrack: UntrackTexts = {
  title: 'Ne plus suivre ce message\u00a0?',
  looking: 'Lecture de la copie dans Dynamics 365…',
  message: 'Message',
  whose: 'À qui est la copie',
  owner: {
    mine: () => 'À vous',
    theirs: (name) => (name === null ? 'À un collègue' : `À ${name}`),
    teams: (name) => (name === null ? 'À une équipe' : `À ${name} (équipe)`),
  },
  staysInOutlook: 'Le message dans Outlook reste tel quel.',
  attachments(count) {
    if (count === null) return 'On ne sait pas si la copie a des pièces jointes.';
    return count === 0 ? 'La copie n’a pas de pièce jointe.' : plural(count, { one: 'La copie a # pièce jointe.', other: 'La copie a # pièces jointes.' });
  },
  later(later) {
    if (later.known === 'no') return 'On ne peut pas savoir si des messages plus récents de cette conversation sont suivis.';
    if (later.count === 0) return 'Aucun message plus récent de cette conversation n’est suivi, pour autant que vous puissiez le voir.';
    if (later.known === 'exactly') return plural(later.count, { one: '# message plus récent de cette conversation est suivi et le reste.', other: '# messages plus récents de cette conversation sont suivis et le restent.' });
    return plural(later.count, { one: 'Au moins # message plus récent de cette conversation est suivi et le reste.', other: 'Au moins # messages plus récents de cette conversation sont suivis et le restent.' });
  },
  because: {
    notMine: 'La copie reste dans Dynamics 365, car ce n’est pas à vous de la supprimer.',
    notAllowed: 'Votre rôle ne vous permet pas de supprimer des e-mails\u00a0: la copie reste dans Dynamics 365.',
    rightsUnknown: 'Dynamics 365 n’a pas dit si vous pouvez supprimer la copie\u00a0: elle y reste.',
  },
  choose: 'Que faire de la copie dans Dynamics 365\u00a0?',
  keep: 'Garder la copie',
  keepMeans: 'Vous cessez de suivre\u00a0; vos collègues la voient toujours.',
  delete: 'Supprimer la copie',
  deleteMeans: 'Tout le monde la perd, avec ses pièces jointes.',
  clearRegarding: (record) => `La détacher aussi de l’enregistrement ${record}`,
  untrack: 'Ne plus suivre',
  next: 'Continuer',
  confirmTitle: 'Supprimer la copie pour tout le monde\u00a0?',
  confirmMeans: 'Tous ceux qui la voient la perdent. Personne ne peut la rétablir, mais vous pouvez suivre le message à nouveau.',
  goneFrom: (record) => `L’enregistrement ${record} ne l’aura plus.`,
  withAttachments: (count) => plural(count, { one: '# pièce jointe sera supprimée avec elle.', other: '# pièces jointes seront supprimées avec elle.' }),
  confirmDelete: 'Supprimer pour tout le monde',
  running: 'Arrêt du suivi…',
  done: 'Fermer',
  ended: {
    kept: 'Vous ne suivez plus ce message. La copie reste dans Dynamics 365.',
    keptAndCleared: 'Vous ne suivez plus ce message. La copie reste dans Dynamics 365 et ne concerne plus rien.',
    keptWithRegarding: 'Vous ne suivez plus ce message. La copie reste dans Dynamics 365, et ce qu’elle concerne n’a pas pu être retiré.',
    notNoted: 'Outlook n’a pas pu le noter sur le message\u00a0: il compte toujours comme suivi. Sélectionnez ce message et réessayez.',
    deleted: 'La copie dans Dynamics 365 est supprimée. Le message dans Outlook est toujours là.',
    alreadyGone: 'La copie n’était déjà plus dans Dynamics 365. Le message n’est pas suivi.',
    changed: 'Quelqu’un a modifié la copie entre-temps\u00a0: elle n’a pas été supprimée. Regardez-la à nouveau.',
    stillThere: 'La copie est toujours dans Dynamics 365. Réessayez.',
    mayNot: 'Dynamics 365 ne vous laisse plus supprimer la copie\u00a0: elle est toujours là. Vous pouvez la garder et cesser de suivre.',
    unknown: 'Aucune réponse n’est arrivée\u00a0: la copie est peut-être supprimée, ou non. Regardez à nouveau dans un moment.',
  },
  undo: 'Vous avez changé d’avis\u00a0? Suivez le message à nouveau.',
  lookAgain: 'Regarder à nouveau',
};
