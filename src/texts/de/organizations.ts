import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const deOrganizations: OrganizationsTexts = {
  title: 'Organisationen',
  add: 'Organisation hinzufügen',
  none: 'Noch keine Organisation. Fügen Sie die hinzu, zu deren Datensätzen Ihre E-Mails gehören.',
  use: 'In dieser Organisation arbeiten',
  current: 'Hier arbeiten Sie',
  connect: 'Verbinden',
  disconnect: 'Trennen',
  remove: 'Entfernen',
  listedByAdministrator: 'Von Ihrem Administrator eingetragen',
  details: (organization) => `Mehr zu ${organization}`,
  alreadyThere: 'Diese Organisation wurde bereits konfiguriert.',
  synchronizes: 'Synchronisiert',
  synchronizing: {
    one: (organization) => `${organization} synchronisiert dieses Postfach.`,
    none: 'Keine Organisation synchronisiert dieses Postfach.',
    several: (organizations) => `${organizations} geben an, dieses Postfach zu synchronisieren. Das kann nur eine.`,
    unknown: (organizations) => `Ob dieses Postfach hier synchronisiert wird, lässt sich nicht sagen: ${organizations}.`,
  },
  synchronize: 'Zur synchronisierenden Organisation machen',
};
