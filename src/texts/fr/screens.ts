import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('fr');

export const frScreens: ScreenTexts = {
  back: 'Retour',
  cancel: 'Annuler',
  list,
  home: {
    heading: 'Vos organisations',
    which: 'Dans quelle organisation travaillez-vous\u00a0?',
    others: 'Vos autres organisations',
    knownElsewhere: ({ here, notHere }) => `Vous êtes connu sous cette adresse dans ${here}, pas dans ${notHere}.`,
    organizations: 'Organisations',
    privacy: 'Paramètres et confidentialité',
    checkEverything: 'Tout vérifier',
    pasteError: 'Que signifie une erreur\u00a0?',
    help: 'Aide',
    notAsked: 'Pas encore vérifié',
    notAskedExplanation: 'Vous avez choisi que rien ne soit envoyé avant votre demande. Ce que vous voyez ici n’est peut-être plus vrai.',
    checkNow: 'Vérifier maintenant',
    lastKnown: ({ verdict, age }) => `${verdict}, vu ${ago(age)}`,
    shared: (owner) => `Le message sélectionné est dans ${owner === null ? 'une boîte aux lettres partagée avec vous' : `la boîte aux lettres de ${owner}`}. Ce que vous voyez ici concerne votre propre boîte aux lettres.`,
    otherPerson: ({ username, mailbox }) => `Vous êtes connecté en tant que ${username}, qui n’est pas la personne de ${mailbox}. Rien ne peut être modifié avec ce compte.`,
    chooseAnotherAccount: 'Choisir un autre compte',
    unfinishedSwitch: 'Un changement d’organisation de synchronisation n’est pas terminé.',
    goOn: 'Regarder',
  },
  briefly: {
    same: 'Même adresse',
    sameExceptCase: 'Même adresse',
    different: 'Adresse différente',
    cannotTell: 'Impossible à dire ici',
    emptyInOutlook: 'Pas d’adresse dans Outlook',
    emptyInDynamics: 'Pas d’adresse dans Dynamics 365',
    emptyInBoth: 'Pas d’adresse des deux côtés',
    notConnected: 'Non connectée',
    notAsked: 'Pas encore vérifiée',
    signingIn: 'Connexion…',
    asking: 'Demande en cours…',
    waiting: 'Occupée, en attente…',
  },
};
