import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name} (${URL.canParse(url) ? new URL(url).host : url})`;

const selectOwn = 'Sélectionnez un message dans votre propre boîte aux lettres et réessayez.';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: 'Êtes-vous bien les deux\u00a0?',
    explanation: `Vous êtes connecté en tant que ${username}, et la boîte aux lettres est ${mailbox}. Ne dites pas oui si vous partagez cette boîte aux lettres avec d’autres.`,
    nextStep: 'Pour continuer, indiquez que les deux sont vous.',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: 'Vous êtes connecté avec le compte de quelqu’un d’autre',
    explanation: {
      otherTenant: `${username} appartient à une autre entreprise que cette boîte aux lettres. Rien n’a été modifié.`,
      notInDirectory: `${mailbox} ne fait pas partie des adresses de ${username}. Rien n’a été modifié.`,
    }[because],
    nextStep: 'Choisissez un autre compte, celui de cette boîte aux lettres.',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'Ce message est dans une boîte aux lettres partagée avec vous' : `Ce message est dans la boîte aux lettres de ${owner}`,
    explanation: 'Seule une boîte aux lettres qui n’est qu’à vous peut correspondre à votre utilisateur dans Dynamics 365. Rien n’a été modifié.',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'Outlook ne dit pas à qui est la boîte aux lettres de ce message',
    explanation: 'Elle est peut-être partagée avec vous\u00a0: rien n’a été modifié.',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'Outlook ne dit pas à qui est cette boîte aux lettres',
    explanation: 'Sans son adresse, impossible de savoir si elle est à vous. Rien n’a été modifié.',
    nextStep: 'Vérifiez que votre compte dans Outlook a un nom complet et une adresse e-mail, redémarrez Outlook et réessayez.',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: 'Une autre organisation aurait été modifiée',
    explanation: `Celle qui vous a été montrée est ${named(shown)}, et non ${named(asked)}. Rien n’a été modifié.`,
    nextStep: 'Revenez en arrière, choisissez l’organisation voulue et réessayez.',
  }),
  hostRefused: ({ organization }) => ({
    title: 'Cette adresse n’est pas approuvée',
    explanation: `${named(organization)} est à une adresse à laquelle ce complément ne peut pas se connecter. Rien n’y a été envoyé.`,
    nextStep: 'Montrez ceci à l’administrateur qui a installé le complément.',
  }),
};

export const frWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: 'Les deux, c’est moi',
  insist: 'Continuer avec ce compte',
  askDirectory: 'Demander à Microsoft à qui sont ces adresses',
};
