import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const frReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: 'Le serveur web de votre administrateur',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'Le service de connexion de Microsoft',
  onPremisesSignIn: 'Le service de connexion de votre entreprise',
  organization: 'Votre organisation dans Dynamics 365',
  discovery: 'La liste des organisations de Microsoft',
  graph: 'L’annuaire de votre entreprise chez Microsoft',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const frSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: 'Demande les fichiers de ce complément. Ne dit rien de vous.', when: 'Quand le volet s’ouvre.' },
  officeFiles: { what: 'Demande les fichiers de Microsoft pour les compléments. Ne dit rien de vous.', when: 'Quand le volet s’ouvre.' },
  settings: { what: 'Vos choix dans ce complément, pour les conserver dans votre boîte aux lettres.', when: 'Quand vous choisissez quelque chose.' },
  tokenFromOutlook: { what: 'L’organisation à laquelle vous voulez vous connecter.', when: 'Avant qu’une organisation soit interrogée.' },
  tokenFromEntra: { what: 'Les organisations auxquelles vous voulez vous connecter, et ce que vous y tapez.', when: 'Quand vous choisissez «\u00a0Se connecter\u00a0» et qu’Outlook ne peut pas le faire\u00a0; puis en arrière-plan, pour que vous restiez connecté.' },
  tokenFromAdfs: { what: 'Que vous voulez vous connecter au serveur de votre entreprise, et ce que vous y tapez.', when: 'Quand vous choisissez «\u00a0Se connecter\u00a0» pour une telle organisation\u00a0; puis en arrière-plan, pour que vous restiez connecté.' },
  currentUser: {
    what: 'Votre connexion, et la question de savoir quelle adresse, quel compte et quels paramètres de boîte aux lettres elle a pour vous.',
    when: 'Quand le volet s’ouvre, quand vous vérifiez à nouveau, et autour de chaque modification, pour en voir le résultat.',
  },
  identity: { what: 'Votre connexion, et la question de savoir quelle organisation c’est et, pour un rapport, quelle version.', when: 'Quand vous connectez une organisation, et quand vous ouvrez le rapport pour l’informatique.' },
  cause: {
    what: 'Votre connexion, et des questions sur vos droits, sur les paramètres et alertes de votre boîte aux lettres, et sur qui d’autre a votre adresse.',
    when: 'Quand quelque chose ne va pas avec votre adresse ou votre boîte aux lettres, et quand vous choisissez «\u00a0Tout vérifier\u00a0».',
  },
  rights: { what: 'Votre connexion, et la question de savoir ce que vous pouvez y modifier et approuver.', when: 'Avant que vous choisissiez l’organisation de synchronisation, et avant qu’une adresse soit modifiée.' },
  addressChange: { what: 'Votre connexion, et votre nouvelle adresse e-mail principale.', when: 'Quand vous avez confirmé qu’elle y soit modifiée.' },
  mailboxChange: { what: 'Votre connexion, et les paramètres de votre boîte aux lettres que vous avez accepté de modifier.', when: 'Quand vous avez confirmé la modification.' },
  trackedMessage: {
    what: 'Votre connexion, le Message-ID du message ouvert, et la question de savoir s’il y est suivi et, jusqu’à votre premier suivi, quelle division est la vôtre. Quand vous le suivez\u00a0: son objet, son texte, son heure et ses personnes.',
    when: 'Quand vous sélectionnez un message alors que ce volet est ouvert, et quand vous choisissez «\u00a0Suivre\u00a0».',
  },
  trackedFiles: { what: 'Votre connexion, et les pièces jointes que vous suivez.', when: 'Quand vous choisissez «\u00a0Suivre\u00a0».' },
  regardingSearch: {
    what: 'Votre connexion, ce que vous tapez pour trouver un enregistrement, et la question de savoir ce qui est ouvert avec les personnes du message.',
    when: 'Quand vous choisissez ce qu’un message concerne.',
  },
  copyChange: { what: 'Votre connexion, et ce que le message suivi concerne, ou qu’il est complet.', when: 'Quand vous définissez, modifiez ou effacez ce qu’il concerne, et après l’envoi de ses pièces jointes.' },
  untrackQuestions: { what: 'Votre connexion, et les questions de savoir ce que vous pouvez faire du message suivi, et si de plus récents de la conversation sont suivis.', when: 'Quand vous choisissez «\u00a0Ne plus suivre\u00a0».' },
  copyDelete: { what: 'Votre connexion, et que le message suivi doit y être supprimé.', when: 'Quand vous l’avez confirmé.' },
  discovery: { what: 'Votre connexion, et la question de savoir de quelles organisations vous êtes utilisateur.', when: 'Quand vous recherchez vos organisations, et quand le volet s’ouvre sans aucune.' },
  directory: { what: 'Votre connexion, et la question de savoir quelles adresses sont les vôtres.', when: 'Quand le volet doit savoir si cette boîte aux lettres est la vôtre.' },
};
