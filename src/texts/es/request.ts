import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Centro de administración de Power Platform > Entornos > ${organization} > Configuración > Usuarios y permisos > Usuarios`;
const mailboxes = (organization: string) => `Centro de administración de Power Platform > Entornos > ${organization} > Configuración > Correo electrónico > Buzones`;
const usersOnPremises = 'Configuración > Seguridad > Usuarios > Usuarios habilitados';
const mailboxesOnPremises = 'Configuración > Configuración del correo electrónico > Buzones';
const inMicrosoft365 = () => 'Centro de administración de Microsoft 365 > Usuarios > Usuarios activos';

export const esRequest: RequestTexts = {
  title: 'Pedirlo al administrador',
  explanation: {
    dynamics: 'Este mensaje es para su administrador de Dynamics 365. No se envía nada hasta que usted lo envíe.',
    both: 'Este mensaje es para su administrador de Dynamics 365, que también necesita un rol en Microsoft 365. No se envía nada hasta que usted lo envíe.',
    microsoft365: 'Este mensaje es para su administrador de Microsoft 365. No se envía nada hasta que usted lo envíe.',
  },
  subject: {
    changeAddress: ({ person }) => `Cambiar el Correo electrónico principal de ${person} en Dynamics 365`,
    freeAddress: ({ wanted }) => `Liberar la dirección ${wanted ?? ''} en Dynamics 365`,
    approve: ({ person }) => `Aprobar la dirección de correo electrónico de ${person} en Dynamics 365`,
    testAndEnable: ({ person }) => `Probar y habilitar el buzón de ${person} en Dynamics 365`,
    mendMailbox: ({ person }) => `Revisar el buzón de ${person} en Dynamics 365`,
    giveAccess: ({ person, organization }) => `Dar a ${person} acceso a ${organization.name}`,
    giveLicense: ({ person }) => `Dar a ${person} una licencia de Dynamics 365`,
    setAsPrimary: ({ wanted, person }) => `Hacer que ${wanted ?? ''} sea la dirección principal de ${person}`,
  },
  wish: {
    changeAddress: () => 'Mi dirección de Outlook y mi Correo electrónico principal en Dynamics 365 son distintos, así que no puedo hacer seguimiento de correos. Por favor, cambie mi Correo electrónico principal.',
    freeAddress: ({ wanted }) => `Mi dirección ${wanted ?? ''} pertenece a otro usuario, cola o buzón en Dynamics 365. Por favor, quítela de ahí y póngala como mi Correo electrónico principal.`,
    approve: () => 'Por favor, apruebe mi dirección de correo electrónico (Aprobar correo electrónico) y elija después Probar y habilitar buzón.',
    testAndEnable: () => 'Por favor, elija Probar y habilitar buzón para mi buzón y, si falla, mire sus alertas.',
    mendMailbox: () => 'Mi buzón en Dynamics 365 no está configurado para poder sincronizarse. Por favor, corríjalo y elija después Probar y habilitar buzón.',
    giveAccess: () => 'No puedo trabajar en esta organización. Por favor, habilite mi usuario y deme un rol de seguridad.',
    giveLicense: () => 'Mi usuario no tiene licencia de Dynamics 365. Por favor, asígneme una.',
    setAsPrimary: ({ wanted }) => `Dynamics 365 me conoce por ${wanted ?? ''}, y Outlook por otra dirección del mismo buzón. Por favor, elija Administrar nombre de usuario y correo electrónico y, para ella, Establecer como principal.`,
  },
  greeting: 'Hola:',
  closing: (person) => `Gracias, ${person}`,
  facts: {
    person: (person) => `Quién: ${person}`,
    organization: ({ name, url }) => `Organización: ${name}, ${url}`,
    now: (address) => `Dirección actual: ${showCharacters(address)}`,
    wanted: (address) => `Dirección deseada: ${showCharacters(address)}`,
    why: (sentence) => `Por qué: ${sentence}`,
    where: (page) => `Dónde: ${page}`,
    record: (link) => `Registro: ${link}`,
    who: (rule) => `Quién puede hacerlo: ${rule}`,
  },
  noAddress: 'ninguna',
  pages: {
    changeAddress: (organization) => `${users(organization)} > el usuario > Correo electrónico principal`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > el buzón > Aprobar correo electrónico`,
    testAndEnable: (organization) => `${mailboxes(organization)} > el buzón > Probar y habilitar buzón`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > el usuario > Correo electrónico principal`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > el buzón > Aprobar correo electrónico`,
    testAndEnable: `${mailboxesOnPremises} > el buzón > Probar y habilitar buzón`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'un administrador del sistema de Dynamics 365',
    both: 'un administrador del sistema de Dynamics 365 que además sea administrador de Exchange o global en Microsoft 365, o que tenga el rol Aprobador de buzón delegado (Delegated Mailbox Approver)',
    bothOnPremises: 'un administrador del sistema de Dynamics 365',
    microsoft365: 'un administrador de usuarios, de Exchange o global en Microsoft 365',
  },
  write: 'Abrir como mensaje nuevo',
  writeElsewhere: 'Abrir en su programa de correo',
  notOpened: 'Este Outlook no abre mensajes nuevos desde aquí. Copie el texto o ábralo en su programa de correo.',
  openCenter: { dynamics: 'Abrir el Centro de administración de Power Platform', microsoft365: 'Abrir el Centro de administración de Microsoft 365' },
};
