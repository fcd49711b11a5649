import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Centre d’administration Power Platform > Environnements > ${organization} > Paramètres > Utilisateurs + autorisations > Utilisateurs`;
const mailboxes = (organization: string) => `Centre d’administration Power Platform > Environnements > ${organization} > Paramètres > E-mail > Boîtes aux lettres`;
const usersOnPremises = 'Paramètres > Sécurité > Utilisateurs > Utilisateurs activés';
const mailboxesOnPremises = 'Paramètres > Configuration de la messagerie > Boîtes aux lettres';
const inMicrosoft365 = () => 'Centre d’administration Microsoft 365 > Utilisateurs > Utilisateurs actifs';

export const frRequest: RequestTexts = {
  title: 'Demander à votre administrateur',
  explanation: {
    dynamics: 'Ce message est pour votre administrateur Dynamics 365. Rien ne part avant que vous l’envoyiez.',
    both: 'Ce message est pour votre administrateur Dynamics 365, qui doit pour cela avoir aussi un rôle dans Microsoft 365. Rien ne part avant que vous l’envoyiez.',
    microsoft365: 'Ce message est pour votre administrateur Microsoft 365. Rien ne part avant que vous l’envoyiez.',
  },
  subject: {
    changeAddress: ({ person }) => `Adresse e-mail principale à modifier dans Dynamics 365\u00a0: ${person}`,
    freeAddress: ({ wanted }) => `Adresse à libérer dans Dynamics 365\u00a0: ${wanted ?? ''}`,
    approve: ({ person }) => `Adresse e-mail à approuver dans Dynamics 365\u00a0: ${person}`,
    testAndEnable: ({ person }) => `Boîte aux lettres à tester et activer dans Dynamics 365\u00a0: ${person}`,
    mendMailbox: ({ person }) => `Boîte aux lettres à vérifier dans Dynamics 365\u00a0: ${person}`,
    giveAccess: ({ person, organization }) => `Accès à donner dans ${organization.name}\u00a0: ${person}`,
    giveLicense: ({ person }) => `Licence Dynamics 365 à attribuer\u00a0: ${person}`,
    setAsPrimary: ({ wanted, person }) => `${wanted ?? ''} à définir comme adresse principale\u00a0: ${person}`,
  },
  wish: {
    changeAddress: () => 'Mon adresse dans Outlook et mon adresse e-mail principale dans Dynamics 365 diffèrent\u00a0: je ne peux pas suivre d’e-mails. Merci de modifier mon adresse e-mail principale.',
    freeAddress: ({ wanted }) => `Dans Dynamics 365, mon adresse ${wanted ?? ''} est attribuée ailleurs. Merci de l’y retirer et de la saisir comme mon adresse e-mail principale.`,
    approve: () => 'Merci d’approuver mon adresse e-mail («\u00a0Approuver l’adresse e-mail\u00a0»), puis de choisir «\u00a0Tester et activer la boîte aux lettres\u00a0».',
    testAndEnable: () => 'Merci de choisir «\u00a0Tester et activer la boîte aux lettres\u00a0» pour ma boîte aux lettres, et de regarder ses alertes en cas d’échec.',
    mendMailbox: () => 'Ma boîte aux lettres dans Dynamics 365 n’est pas configurée pour se synchroniser. Merci de la corriger, puis de choisir «\u00a0Tester et activer la boîte aux lettres\u00a0».',
    giveAccess: () => 'Je ne peux pas travailler dans cette organisation. Merci d’activer mon utilisateur et de me donner un rôle de sécurité.',
    giveLicense: () => 'Mon utilisateur n’a pas de licence pour Dynamics 365. Merci d’en attribuer une.',
    setAsPrimary: ({ wanted }) => `Dynamics 365 me connaît sous ${wanted ?? ''}, et Outlook sous une autre adresse de la même boîte aux lettres. Merci de choisir «\u00a0Gérer le nom d’utilisateur et l’e-mail\u00a0», puis «\u00a0Définir comme adresse principale\u00a0» pour celle-ci.`,
  },
  greeting: 'Bonjour,',
  closing: (person) => `Merci, ${person}`,
  facts: {
    person: (person) => `Qui\u00a0: ${person}`,
    organization: ({ name, url }) => `Organisation\u00a0: ${name}, ${url}`,
    now: (address) => `Adresse actuelle\u00a0: ${showCharacters(address)}`,
    wanted: (address) => `Adresse souhaitée\u00a0: ${showCharacters(address)}`,
    why: (sentence) => `Pourquoi\u00a0: ${sentence}`,
    where: (page) => `Où\u00a0: ${page}`,
    record: (link) => `Enregistrement\u00a0: ${link}`,
    who: (rule) => `Qui peut le faire\u00a0: ${rule}`,
  },
  noAddress: 'aucune',
  pages: {
    changeAddress: (organization) => `${users(organization)} > l’utilisateur > Adresse e-mail principale`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > la boîte aux lettres > Approuver l’adresse e-mail`,
    testAndEnable: (organization) => `${mailboxes(organization)} > la boîte aux lettres > Tester et activer la boîte aux lettres`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > l’utilisateur > Adresse e-mail principale`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > la boîte aux lettres > Approuver l’adresse e-mail`,
    testAndEnable: `${mailboxesOnPremises} > la boîte aux lettres > Tester et activer la boîte aux lettres`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'un administrateur système de Dynamics 365',
    both: 'un administrateur système de Dynamics 365 qui est aussi administrateur Exchange ou général dans Microsoft 365, ou a le rôle Delegated Mailbox Approver',
    bothOnPremises: 'un administrateur système de Dynamics 365',
    microsoft365: 'un administrateur d’utilisateurs, Exchange ou général dans Microsoft 365',
  },
  write: 'Ouvrir comme nouveau message',
  writeElsewhere: 'Ouvrir dans votre logiciel de messagerie',
  notOpened: 'Cet Outlook n’ouvre pas de nouveau message d’ici. Copiez le texte, ou ouvrez-le dans votre logiciel de messagerie.',
  openCenter: { dynamics: 'Ouvrir le centre d’administration Power Platform', microsoft365: 'Ouvrir le centre d’administration Microsoft 365' },
};
