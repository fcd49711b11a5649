import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const esOrganizations: OrganizationsTexts = {
  title: 'Organizaciones',
  add: 'Agregar una organización',
  none: 'Aún no hay organizaciones. Agregue aquella a cuyos registros pertenece su correo.',
  use: 'Trabajar en esta organización',
  current: 'Trabaja en esta',
  connect: 'Conectar',
  disconnect: 'Desconectar',
  remove: 'Quitar',
  listedByAdministrator: 'Indicada por su administrador',
  details: (organization) => `Más sobre ${organization}`,
  alreadyThere: 'Esta organización ya está configurada.',
  synchronizes: 'Sincroniza',
  synchronizing: {
    one: (organization) => `${organization} se sincroniza con este buzón.`,
    none: 'Ninguna organización se sincroniza con este buzón.',
    several: (organizations) => `${organizations} dicen que se sincronizan con este buzón. Solo puede hacerlo una.`,
    unknown: (organizations) => `No se puede saber si hay sincronización de ${organizations} con este buzón.`,
  },
  synchronize: 'Convertirla en la organización de sincronización',
};
