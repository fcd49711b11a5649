import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const frOrganizations: OrganizationsTexts = {
  title: 'Organisations',
  add: 'Ajouter une organisation',
  none: 'Aucune organisation pour l’instant. Ajoutez celle à laquelle vos e-mails se rapportent.',
  use: 'Travailler dans cette organisation',
  current: 'Vous travaillez dans celle-ci',
  connect: 'Connecter',
  disconnect: 'Déconnecter',
  remove: 'Retirer',
  listedByAdministrator: 'Indiquée par votre administrateur',
  details: (organization) => `Plus d’informations sur ${organization}`,
  alreadyThere: 'Cette organisation a déjà été configurée.',
  synchronizes: 'Synchronise',
  synchronizing: {
    one: (organization) => `${organization} se synchronise avec cette boîte aux lettres.`,
    none: 'Aucune organisation ne se synchronise avec cette boîte aux lettres.',
    several: (organizations) => `${organizations} disent se synchroniser avec cette boîte aux lettres. Une seule le peut.`,
    unknown: (organizations) => `Impossible de savoir si la synchronisation avec cette boîte aux lettres a lieu dans ${organizations}.`,
  },
  synchronize: 'En faire l’organisation de synchronisation',
};
