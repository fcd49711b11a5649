import type { DiagnosisTexts } from '../diagnosisTexts.ts';
import { formatsOf } from '../formats.ts';

const { plural } = formatsOf('fr');
const either = new Intl.ListFormat('fr', { type: 'disjunction' });

export const frDiagnosis: DiagnosisTexts = {
  looking: 'Recherche de la cause…',
  lookForCause: 'Rechercher la cause',
  who: (fixers) => `Qui peut le réparer\u00a0: ${either.format(fixers)}`,
  more: (count) => plural(count, { one: '# autre point', other: '# autres points' }),
  checks: {
    intro: 'Tout ce dont le suivi et la synchronisation ont besoin, point par point.',
    first: 'À réparer d’abord',
    allPassed: 'Il n’y a rien à réparer.',
    all: 'Toutes les vérifications',
    names: {
      signIn: 'Vous êtes connecté',
      organization: 'Dynamics 365 répond',
      user: 'Vous y êtes utilisateur',
      roles: 'Vous avez un rôle de sécurité',
      license: 'Vous avez une licence',
      accessMode: 'Vous pouvez lire et écrire',
      outlookAddress: 'Outlook donne votre adresse',
      person: 'Cette boîte aux lettres est la vôtre',
      sharing: 'Le message est dans votre propre boîte aux lettres',
      dynamicsAddress: 'Dynamics 365 a une adresse pour vous',
      addresses: 'Les deux adresses sont identiques',
      company: 'Les deux sont des adresses professionnelles',
      holders: 'Personne d’autre n’a votre adresse',
      mailbox: 'Vous avez un enregistrement de boîte aux lettres actif',
      mailboxAddress: 'Votre enregistrement de boîte aux lettres a votre adresse',
      serverProfile: 'Votre boîte aux lettres a un profil de serveur',
      incoming: 'Le serveur reçoit vos e-mails',
      outgoing: 'Le serveur envoie vos e-mails',
      appointments: 'Le serveur synchronise rendez-vous, contacts et tâches',
      approval: 'Votre adresse est approuvée',
      test: '«\u00a0Tester et activer\u00a0» a réussi',
      serverErrors: 'Le serveur ne signale aucune erreur',
      synchronizing: 'Cette organisation synchronise votre boîte aux lettres',
      filter: 'Ce qui est suivi automatiquement',
    },
    outcomes: { passed: 'Réussi', failed: 'À réparer', notChecked: 'N’a pas pu être vérifié' },
    why: {
      notAsked: 'La question n’a pas encore été posée.',
      switchedOff: 'Votre administrateur ne l’a pas configuré.',
      notTold: 'La question a été posée, mais la réponse ne le dit pas.',
      mayNotRead: 'Vous ne pouvez pas le lire.',
    },
    again: 'Revérifier',
    againOne: (check) => `Revérifier\u00a0: ${check}`,
    againAll: 'Tout revérifier',
    asking: 'Vérification…',
  },
  report: {
    make: 'Rapport pour le service informatique',
    title: 'Rapport pour le service informatique',
    hint: 'Copiez ceci et envoyez-le à la personne qui vous aide. Il ne contient aucun message, et rien n’est envoyé d’ici.',
    full: 'Afficher les adresses entières',
    copy: 'Copier',
    copied: 'Copié.',
    selected: 'Outlook ne laisse pas le complément copier. Le texte est sélectionné\u00a0: appuyez sur Ctrl+C, ou ⌘C sur un Mac.',
  },
  paste: {
    label: 'L’erreur',
    show: { home: 'Vérifier votre adresse', checks: 'Tout vérifier', organizations: 'Afficher les organisations', privacy: 'Paramètres et confidentialité' },
    copyAnswer: 'Copier cette réponse',
  },
};
