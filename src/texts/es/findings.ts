import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('es');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `«${showCharacters(address)}»`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook tiene ${shown(outlook)} y Dynamics 365 tiene ${shown(dynamics)}`;

const askDynamics = 'Pida a su administrador de Dynamics 365';
const askExchange = 'Pida a su administrador de Microsoft 365';
const changeEither = 'Cambie la que sea incorrecta; la otra se queda como está.';

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'un espacio dentro de la dirección',
  zeroWidth: 'un carácter que no se ve',
  unicodeForm: 'una letra almacenada de otra manera',
  internationalDomain: 'un dominio escrito con sus propias letras en un lado y como «xn--…» en el otro',
  lookAlike: 'una letra de otro alfabeto que se ve igual',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: 'Lectura-escritura',
  administrative: 'Administrativo',
  read: 'Lectura',
  supportUser: 'Usuario de soporte técnico',
  nonInteractive: 'No interactivo',
  delegatedAdmin: 'Administrador delegado',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: 'Ninguno',
  dynamicsForOutlook: 'Dynamics 365 para Outlook',
  serverSide: 'Sincronización del lado del servidor',
  forwardMailbox: 'Buzón de reenvío',
  unknown: 'un valor desconocido',
};

const things: Readonly<Record<Direction, string>> = { incoming: 'correo entrante', outgoing: 'correo saliente', appointments: 'citas, contactos y tareas' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'usuarios', queue: 'colas', mailbox: 'buzones' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['Dynamics 365 hace seguimiento de todo el correo que recibe', 'Sus opciones personales dicen «Todos los mensajes de correo electrónico», también los privados.'],
  answers: ['Dynamics 365 hace seguimiento por sí mismo de las respuestas a correo con seguimiento', 'Sus opciones personales dicen «Mensajes de correo electrónico en respuesta a correo electrónico de Dynamics 365».'],
  leadsContactsAccounts: ['Dynamics 365 hace seguimiento por sí mismo del correo de sus clientes potenciales, contactos y cuentas', 'Sus opciones personales dicen «Mensajes de correo electrónico de clientes potenciales, contactos y cuentas de Dynamics 365».'],
  anyRecordWithAddress: ['Dynamics 365 hace seguimiento por sí mismo del correo de cualquier registro con dirección de correo electrónico', 'Sus opciones personales dicen «Mensajes de correo electrónico de registros de Dynamics 365 habilitados para correo electrónico».'],
  none: ['Dynamics 365 no hace seguimiento de ningún correo por sí mismo', 'Sus opciones personales dicen «Ningún mensaje de correo electrónico», así que solo llega lo que usted elige.'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'El servidor no da ningún motivo.' : 'No se sabe qué dice el servidor.';
  return `El servidor dice ${[shown(report.text), report.code].filter((text) => text !== '').join(', código ')}.`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `${what} ya tiene esta dirección`,
  cause: `En ${organization}, ${shown(address)} también pertenece a ${list(rows.map(({ name }) => shown(name)))}, y no hay más entre los registros que usted puede leer.`,
  whatToDo: `${askDynamics} que la quite de ahí o que diga cuál de los dos es usted.`,
});

export const esFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'No ha iniciado sesión', cause: 'Sin iniciar sesión no se puede preguntar a Dynamics 365 qué dirección tiene de usted.', whatToDo: 'Inicie sesión.' }),
    notAMember: ({ organization }) => ({
      title: `No tiene usuario en ${organization}`,
      cause: `La cuenta con la que inició sesión no es miembro de ${organization}.`,
      whatToDo: 'Elija la organización en la que trabaja o pida a su administrador que le agregue.',
    }),
    userDisabled: ({ organization }) => ({ title: `Su usuario en ${organization} está deshabilitado`, cause: `${organization} no permite hacer seguimiento de correo con un usuario deshabilitado.`, whatToDo: `${askDynamics} que habilite su usuario.` }),
    noRoles: ({ organization }) => ({ title: `No tiene ningún rol de seguridad en ${organization}`, cause: 'Sin un rol de seguridad no puede leer ni cambiar nada allí.', whatToDo: `${askDynamics} que le dé un rol de seguridad.` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} no dice qué dirección tiene de usted`, cause: 'La pregunta no obtuvo una respuesta que se pueda usar.', whatToDo: 'Vuelva a intentarlo.' }),
    organizationNotAsked: ({ organization }) => ({ title: `Aún no se ha preguntado a ${organization}`, cause: 'No se sabe nada de su usuario allí.', whatToDo: 'Compruébelo ahora.' }),
    noLicense: ({ organization }) => ({ title: `No tiene licencia para ${organization}`, cause: 'Sin licencia, Dynamics 365 no le deja trabajar con el correo.', whatToDo: `${askExchange} una licencia de Dynamics 365.` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `No puede trabajar con el correo en ${organization}`,
      cause: `El modo de acceso de su usuario es ${accessModes[accessMode]}, y el seguimiento necesita Lectura-escritura.`,
      whatToDo: `${askDynamics} que ponga su modo de acceso en Lectura-escritura.`,
    }),
    outlookNotTelling: () => ({ title: 'Outlook no dice la dirección de este buzón', cause: 'Outlook no ha respondido.', whatToDo: 'Reinicie Outlook y vuelva a comprobarlo.' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: 'Inició sesión como otra persona',
      cause: {
        otherTenant: `${shown(username)} pertenece a otra empresa que el buzón ${shown(mailbox)}.`,
        notInDirectory: `${shown(mailbox)} no es ninguna de las direcciones de ${shown(username)}.`,
        otherUser: `Inició sesión como ${shown(username)}, y el buzón ${shown(mailbox)} es de otro usuario.`,
      }[because],
      whatToDo: 'Elija la cuenta de este buzón.',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'Este mensaje está en un buzón compartido con usted' : `Este mensaje está en el buzón de ${shown(owner)}`,
      cause: 'Solo su propio buzón puede corresponder a su usuario en Dynamics 365.',
      whatToDo: 'Seleccione un mensaje en su propio buzón.',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'No se puede saber si las direcciones son iguales',
      cause: `${bothShown(seen)}, pero en Android Outlook puede dar su nombre de inicio de sesión en lugar de su dirección.`,
      whatToDo: 'Deje que el complemento pregunte su dirección a Microsoft o mírela en Outlook en un equipo.',
    }),
    sharingNotTold: () => ({ title: 'Outlook no dice de quién es el buzón de este mensaje', cause: 'Puede estar compartido con usted.', whatToDo: 'Seleccione un mensaje en su propio buzón antes de cambiar algo.' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'No es seguro que este buzón sea suyo',
      cause: `Inició sesión como ${shown(username)}, y el buzón es ${shown(mailbox)}.`,
      whatToDo: 'Si ambos son suyos, dígalo antes de cambiar algo.',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'En Android, la dirección puede ser su nombre de inicio de sesión',
      cause: `Outlook da ${shown(address)}, y lo hace también cuando su dirección real es otra.`,
      whatToDo: 'Si el seguimiento no funciona, vuelva a comprobarlo en Outlook en un equipo.',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'Outlook da como dirección su nombre de inicio de sesión',
      cause: `Outlook dice ${shown(told)}, y Microsoft 365 dice que la dirección de su buzón es ${shown(primary)}.`,
      whatToDo: 'Nada: se comparó la dirección real.',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'Ningún lado tiene una dirección',
      cause: `Outlook no da ninguna dirección de este buzón, y Correo electrónico principal está vacío en ${organization}.`,
      whatToDo: 'Empiece por Outlook: compruebe que su cuenta tiene nombre completo y dirección de correo electrónico, y reinicie Outlook.',
    }),
    outlookAddressMissing: () => ({ title: 'Outlook no tiene dirección', cause: 'Outlook no da ninguna dirección de este buzón.', whatToDo: 'Compruebe que su cuenta de Outlook tiene nombre completo y dirección de correo electrónico, y reinicie Outlook.' }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} no tiene su dirección`, cause: 'El Correo electrónico principal de su usuario está vacío.', whatToDo: `Ponga ${shown(outlook)} en Correo electrónico principal.` }),
    addressesSame: ({ address }) => ({ title: 'Las direcciones son iguales', cause: `Ambos lados le conocen por ${shown(address)}.`, whatToDo: 'Nada.' }),
    addressesSameExceptCase: (seen) => ({ title: 'Iguales salvo mayúsculas y minúsculas', cause: `${bothShown(seen)}; para el correo es la misma dirección.`, whatToDo: 'Nada.' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'Las direcciones parecen iguales, pero no lo son',
      cause: `Se diferencian en ${list(difference.kinds.map((kind) => invisibleThings[kind]))}: ${bothShown(seen)}.`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'Escriba Correo electrónico principal igual que en Outlook.' : 'Vuelva a escribir la incorrecta en lugar de copiarla.',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'Outlook usa otra dirección de su buzón',
      cause: `${shown(dynamics)} es la dirección principal de este buzón, y ${shown(outlook)} solo una adicional.`,
      whatToDo: `Haga que ${shown(dynamics)} sea la dirección de su cuenta en Outlook.`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 tiene otra dirección de su buzón',
      cause: `${shown(dynamics)} es una dirección adicional de este buzón, pero el correo se envía como ${shown(outlook)}.`,
      whatToDo: `Ponga ${shown(outlook)} en Correo electrónico principal.`,
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 tiene su nombre de inicio de sesión',
      cause: `Usted inicia sesión como ${shown(dynamics)}, que no tiene por qué ser una dirección, y Outlook está en el buzón ${shown(outlook)}.`,
      whatToDo: `Si ese es su propio buzón, ponga ${shown(outlook)} en Correo electrónico principal; si no, abra el suyo en Outlook.`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `Esta dirección se conoce en ${names(knownIn)}, no en ${organization}`,
      cause: `${shown(outlook)} es su Correo electrónico principal allí, y ${organization} tiene otro.`,
      whatToDo: `Elija ${names(knownIn)} si se refería a eso; si no, cambie Correo electrónico principal en ${organization}.`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'A Dynamics 365 le falta un carácter',
        missing: 'A Dynamics 365 le sobra un carácter',
        replaced: 'Un carácter es distinto',
        swapped: 'Dos caracteres están en el orden equivocado',
      }[seen.edit],
      cause: `${bothShown(seen)}, así que es probable que una esté mal escrita.`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: 'La parte después de la @ es distinta', cause: `${bothShown(seen)}, como ocurre cuando una empresa cambia de nombre o tiene varios.`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: 'La parte antes de la @ es distinta', cause: `${bothShown(seen)}; Dynamics 365 compara la dirección completa.`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'Las direcciones son distintas', cause: `${bothShown(seen)}, que no tienen nada en común.`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'Outlook está en un buzón personal',
      cause: `${shown(address)} es de un servicio de correo para particulares, y Dynamics 365 debe tener su dirección de empresa.`,
      whatToDo: 'Abra en Outlook el buzón de su empresa.',
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'Dynamics 365 tiene una dirección personal', cause: `${shown(address)} es de un servicio de correo para particulares.`, whatToDo: 'Ponga su dirección de empresa en Correo electrónico principal.' }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'Outlook está en un buzón de otra empresa',
      cause: `${shown(address)} no tiene ninguno de los dominios que su administrador indicó como los de su empresa.`,
      whatToDo: 'Abra en Outlook el buzón de su empresa.',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 tiene una dirección de otra empresa',
      cause: `${shown(address)} no tiene ninguno de los dominios que su administrador indicó como los de su empresa.`,
      whatToDo: 'Ponga su dirección de empresa en Correo electrónico principal.',
    }),
    addressTakenByUser: taken('Otro usuario'),
    addressTakenByQueue: taken('Una cola'),
    addressTakenByMailbox: taken('Otro buzón'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'No se sabe si alguien más tiene esta dirección',
      cause: `En ${organization} no puede leer todo (${list(kinds.map((kind) => holders[kind]))}), o no se preguntó.`,
      whatToDo: 'Nada: Dynamics 365 lo dirá si la dirección está ocupada.',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'No se puede saber cuál es su dirección de empresa',
      cause: `${bothShown(seen)}, y su administrador no ha indicado los dominios de su empresa.`,
      whatToDo: 'Elija su dirección de empresa, no una personal.',
    }),

    mailboxMissing: ({ organization }) => ({ title: `Su usuario no tiene buzón en ${organization}`, cause: 'Dynamics 365 solo sincroniza usuarios que tienen un registro de buzón.', whatToDo: `${askDynamics} que cree uno.` }),
    mailboxInactive: ({ organization }) => ({ title: `Su buzón en ${organization} está inactivo`, cause: 'Alguien ha desactivado su registro.', whatToDo: `${askDynamics} que lo active.` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} tiene dos direcciones de usted`,
      cause: `Su usuario tiene ${shown(user)}, pero su registro de buzón ${mailbox === null || mailbox.trim() === '' ? 'no tiene ninguna' : `tiene ${shown(mailbox)}`}, y el servidor sincroniza con esa.`,
      whatToDo: `${askDynamics} que ponga ${shown(user)} en su registro de buzón.`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'Su buzón no tiene perfil del servidor de correo electrónico', cause: `Sin él, ${organization} no sabe dónde está su correo.`, whatToDo: `${askDynamics} que elija uno en su registro de buzón.` }),
    incomingNotServerSide: ({ method }) => ({
      title: 'El servidor no hace seguimiento del correo recibido',
      cause: `Correo electrónico entrante de su registro de buzón está en ${methods[method]}.`,
      whatToDo: `${askDynamics} que lo ponga en Sincronización del lado del servidor.`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'Dynamics 365 no puede enviar correo por usted',
      cause: `Correo electrónico saliente de su registro de buzón está en ${methods[method]}.`,
      whatToDo: 'Si envía correo desde Dynamics 365, pida a su administrador que lo ponga en Sincronización del lado del servidor.',
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: 'Las citas, los contactos y las tareas no se sincronizan',
      cause: `Citas, contactos y tareas de su registro de buzón está en ${methods[method]}.`,
      whatToDo: 'Si los quiere en Dynamics 365, pida a su administrador que lo ponga en Sincronización del lado del servidor.',
    }),
    approvalRejected: ({ organization }) => ({ title: 'Su dirección fue rechazada', cause: `Un administrador no ha dejado que ${organization} procese el correo de esta dirección.`, whatToDo: 'Pida a un administrador de Exchange o global que la apruebe.' }),
    approvalPending: ({ organization }) => ({
      title: 'Su dirección espera aprobación',
      cause: `${organization} no procesa el correo de una dirección hasta que se aprueba, y hay que aprobarla tras cada cambio.`,
      whatToDo: 'Pida a un administrador de Exchange o global que la apruebe.',
    }),
    approvalEmpty: ({ organization }) => ({ title: 'Su dirección no está aprobada', cause: `${organization} no procesa el correo de una dirección hasta que se aprueba.`, whatToDo: 'Pida a un administrador de Exchange o global que la apruebe.' }),
    approvalNotRequired: ({ organization }) => ({ title: 'Su dirección no necesita aprobación', cause: `${organization} procesa también el correo de direcciones sin aprobar.`, whatToDo: 'Nada.' }),
    testRunning: ({ organization }) => ({ title: 'Probar y habilitar está en curso', cause: `${organization} está probando si puede usar su buzón, lo que tarda unos minutos.`, whatToDo: 'Espere y vuelva a comprobarlo.' }),
    testFailed: (evidence) => ({ title: `Probar y habilitar falló para ${thingsOf(evidence.directions)}`, cause: said(evidence), whatToDo: 'Ejecute Probar y habilitar otra vez; si vuelve a fallar, muestre esto a su administrador de Dynamics 365.' }),
    testNeverRun: ({ organization, directions }) => ({
      title: `Probar y habilitar nunca se ejecutó para ${thingsOf(directions)}`,
      cause: `${organization} no usa un buzón hasta que supera esa prueba.`,
      whatToDo: 'Ejecute Probar y habilitar.',
    }),
    mailboxReportsError: (evidence) => ({ title: 'El servidor tuvo problemas con su buzón', cause: said(evidence), whatToDo: 'Vuelva a comprobarlo más tarde; si sigue igual, muestre esto a su administrador de Dynamics 365.' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'No se pudo comprobar su registro de buzón',
      cause: `No puede leerlo en ${organization}, así que no se conocen la aprobación, Probar y habilitar ni la organización de sincronización.`,
      whatToDo: `${askDynamics} permiso para leer su registro de buzón.`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: 'Varias organizaciones quieren sincronizar su buzón',
      cause: `${names(organizations)} están marcadas para ello, pero un buzón solo se puede sincronizar con una.`,
      whatToDo: 'Elija cuál debe sincronizar.',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `${synchronizing.name} sincroniza su buzón, no ${organization}`,
      cause: 'Un buzón se sincroniza con una sola organización.',
      whatToDo: `Si debe ser ${organization}, conviértala en la organización de sincronización.`,
    }),
    nobodySynchronizes: () => ({
      title: 'Ninguna organización está marcada como la de sincronización',
      cause: 'Ninguna de sus organizaciones conectadas dice que sincroniza este buzón.',
      whatToDo: 'Si faltan citas, contactos o tareas, elija la organización de sincronización.',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'No se sabe qué organización sincroniza', cause: `No se pudo preguntar a ${names(notKnown)}, o no hay respuesta clara.`, whatToDo: 'Vuelva a comprobarlo más tarde.' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: 'Para cambiarlo, abra Dynamics 365 y elija el engranaje de arriba, luego Configuración de personalización (u Opciones) y Correo electrónico.' };
    },
  },
  fixers: { user: 'usted', dynamicsAdmin: 'su administrador de Dynamics 365', exchangeAdmin: 'su administrador de Microsoft 365', network: 'su departamento de TI' },
  fixes: {
    signIn: 'Iniciar sesión',
    chooseAccount: 'Elegir otra cuenta',
    chooseOrganization: 'Elegir otra organización',
    selectOwnMessage: 'Seleccionar un mensaje propio',
    tryAgain: 'Reintentar',
    askDirectory: 'Preguntar mi dirección a Microsoft',
    bothAreMe: 'Ambos son míos',
    changeInDynamics: 'Cambiarla en Dynamics 365',
    changeInOutlook: 'Cambiarla en Outlook',
    setAsPrimary: 'Pedir que sea la principal',
    askAdministrator: 'Pedir ayuda al administrador',
    approve: 'Hacer que se apruebe',
    testAndEnable: 'Ejecutar Probar y habilitar',
    makeSynchronizing: 'Elegir la organización de sincronización',
    changeFilter: 'Cambiar lo que tiene seguimiento',
  },
  wrongSides: { dynamics: 'Mejor cambiarla en Dynamics 365', outlook: 'Mejor cambiarla en Outlook', cannotTell: 'No se puede saber qué lado es el incorrecto' },
  reasons: {
    otherPerson: 'Inició sesión como otra persona, así que las dos direcciones no se corresponden.',
    sharedMailbox: 'El mensaje no está en su propio buzón.',
    outlookEmpty: 'Outlook aún no tiene dirección, y todo lo demás depende de ella.',
    outlookMayTellSignInName: 'En Android, Outlook puede dar su nombre de inicio de sesión en lugar de su dirección.',
    addressTaken: 'Alguien más en esta organización ya tiene la dirección que usa Outlook.',
    bothConsumer: 'Ambas direcciones son personales, y Dynamics 365 debe tener su dirección de empresa.',
    consumerInOutlook: 'La dirección de Outlook es personal, y Dynamics 365 debe tener su dirección de empresa.',
    dynamicsIsPrimary: 'Dynamics 365 tiene la dirección principal de su buzón. Si lo es desde hace poco, reinicie Outlook; puede tardar un día.',
    invisibleInOutlook: 'El carácter que sobra está en la dirección de Outlook.',
    invisibleInDynamics: 'Outlook recibe su dirección del servidor de correo; Correo electrónico principal se escribió o se copió.',
    dynamicsIsAlias: 'El correo se envía con la dirección de Outlook, y Dynamics 365 tiene una adicional del mismo buzón.',
    dynamicsIsSignInName: 'Un nombre de inicio de sesión no es una dirección, aunque lo parezca.',
    signInNameMayBeAddress: 'Dynamics 365 tiene su nombre de inicio de sesión, y nada indica si el buzón de Outlook es suyo.',
    consumerInDynamics: 'La dirección de Dynamics 365 es personal.',
    onlyDynamicsIsCompany: 'Solo la dirección de Dynamics 365 es de su empresa.',
    onlyOutlookIsCompany: 'Solo la dirección de Outlook es de su empresa.',
    dynamicsEmpty: 'Dynamics 365 aún no tiene dirección, y Outlook sí.',
    knownInOtherOrganization: 'Otra de sus organizaciones le conoce por la dirección de Outlook.',
    mailboxRowAgrees: 'Su registro de buzón en Dynamics 365 ya tiene la dirección de Outlook.',
    outlookIsSignInName: 'Usted inicia sesión con la dirección de Outlook, así que este buzón es suyo.',
    directoryKnowsOutlook: 'Microsoft 365 dice que la dirección de Outlook es suya.',
    mistyped: 'Outlook recibe su dirección del servidor de correo, así que Correo electrónico principal probablemente está mal escrito.',
    nothingSpeaks: 'Nada indica cuál de las dos direcciones es la correcta.',
  },
};
