import { frOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const frReport: ReportTexts = {
  title: 'Rapport de Mailbox Match pour Dynamics 365',
  writtenAt: 'Écrit',
  masked: 'Les adresses sont abrégées, par exemple n***n@contoso.com.',
  notMasked: 'Les adresses sont affichées en entier, à la demande de la personne.',
  addin: 'Mailbox Match',
  client: 'Ouvert dans',
  clients: frOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'Système d’exploitation',
  organization: 'Organisation',
  outlookAddress: 'Adresse dans Outlook',
  dynamicsAddress: 'Adresse e-mail principale dans Dynamics 365',
  noAddress: 'aucune',
  notRead: 'n’a pas pu être lue',
  differsUnseen: 'Ce sont deux adresses différentes\u00a0; elles ne se ressemblent qu’une fois abrégées.',
  findings: 'Ce qui a été vérifié',
  outcomes: { failed: 'Échec', notChecked: 'N’a pas pu être vérifié', passed: 'Réussi' },
  codes: 'Codes',
  requestIds: 'ID de requête',
  toFillIn: ['Qu’avez-vous fait, étape par étape\u00a0?', 'Que dit l’erreur, avec tous ses détails\u00a0?', 'Qu’est-ce que cela vous empêche de faire\u00a0?'],
};
