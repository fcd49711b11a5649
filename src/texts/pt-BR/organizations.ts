import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const ptBrOrganizations: OrganizationsTexts = {
  title: 'Organizações',
  add: 'Adicionar uma organização',
  none: 'Nenhuma organização ainda. Adicione aquela a cujos registros seus emails pertencem.',
  use: 'Trabalhar nesta organização',
  current: 'Você trabalha nesta',
  connect: 'Conectar',
  disconnect: 'Desconectar',
  remove: 'Remover',
  listedByAdministrator: 'Listada pelo seu administrador',
  details: (organization) => `Mais sobre ${organization}`,
  alreadyThere: 'Esta organização já foi configurada.',
  synchronizes: 'Sincroniza',
  synchronizing: {
    one: (organization) => `${organization} sincroniza com esta caixa de correio.`,
    none: 'Nenhuma organização sincroniza com esta caixa de correio.',
    several: (organizations) => `${organizations} dizem que sincronizam com esta caixa de correio. Só uma pode.`,
    unknown: (organizations) => `Não dá para saber se há sincronização com esta caixa de correio em ${organizations}.`,
  },
  synchronize: 'Tornar a organização de sincronização',
};
