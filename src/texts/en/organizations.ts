import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const enOrganizations: OrganizationsTexts = {
  title: 'Organizations',
  add: 'Add an organization',
  none: 'No organization yet. Add the one whose records your mail belongs to.',
  use: 'Work in this organization',
  current: 'You work in this one',
  connect: 'Connect',
  disconnect: 'Disconnect',
  remove: 'Remove',
  listedByAdministrator: 'Listed by your administrator',
  details: (organization) => `More about ${organization}`,
  alreadyThere: 'This organization has already been configured.',
  synchronizes: 'Synchronizes',
  synchronizing: {
    one: (organization) => `${organization} synchronizes with this mailbox.`,
    none: 'No organization synchronizes with this mailbox.',
    several: (organizations) => `${organizations} say that they synchronize with this mailbox. Only one can.`,
    unknown: (organizations) => `It cannot be told whether ${organizations} synchronizes with this mailbox.`,
  },
  synchronize: 'Make this the synchronizing organization',
};
