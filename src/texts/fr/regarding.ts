import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('fr');

export const frRegarding: RegardingTexts = {
  title: 'Définir «\u00a0Concernant\u00a0»',
  titleChange: 'Modifier «\u00a0Concernant\u00a0»',
  whenTracked: 'Ce sera défini quand vous suivrez le message.',
  message: 'Message',
  noSubject: '(sans objet)',
  now: 'Concerne actuellement',
  none: 'Rien',
  clear: 'Effacer «\u00a0Concernant\u00a0»',
  search: 'Rechercher un enregistrement',
  lookIn: 'Rechercher dans',
  usual: 'Contacts, comptes, opportunités, prospects, incidents',
  searching: 'Recherche…',
  found: (count) => plural(count, { one: '# enregistrement trouvé', other: '# enregistrements trouvés' }),
  nothingFound: 'Rien trouvé. Essayez avec moins de lettres.',
  missing: (kinds) => `Non consulté, car Dynamics 365 n’a pas répondu\u00a0: ${kinds}.`,
  recent: 'Déjà choisis',
  suggested: 'D’après les personnes du message',
  results: 'Trouvés',
  readingSuggestions: 'Recherche de suggestions…',
  writing: 'Enregistrement…',
  notThere: 'Pas encore là\u00a0? Créez-le dans Dynamics 365, puis recherchez-le ici.',
  newRecord: { contact: 'Nouveau contact', lead: 'Nouveau prospect', opportunity: 'Nouvelle opportunité', incident: 'Nouvel incident' },
  opensDynamics: 'ouvre Dynamics 365',
  openCopy: 'Ouvrir le message dans Dynamics 365',
  stopped: {
    changed: 'Quelqu’un a modifié ce message dans Dynamics 365 entre-temps. Regardez ce qu’il concerne maintenant, puis choisissez à nouveau.',
    notTaken: 'Dynamics 365 ne l’a pas pris en compte. Choisissez à nouveau.',
    gone: 'Le message n’est plus dans Dynamics 365. Suivez-le d’abord à nouveau.',
    finished: 'Votre organisation n’autorise pas le complément à modifier ce que concerne un message terminé. Modifiez-le dans Dynamics 365.',
    unknown: 'Aucune réponse n’est arrivée\u00a0: c’est peut-être défini, ou non. Revenez en arrière et regardez à nouveau.',
  },
};
