import { formatsOf } from '../formats.ts';
import { esScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('es');
const seconds = (count: number) => plural(count, { one: '# segundo', other: '# segundos' });

const reasonsToSignIn = {
  microsoftAsks: 'Microsoft necesita que confirme su inicio de sesión.',
  outlookCannot: 'Este Outlook no puede iniciar sesión por sí mismo.',
  outlookSilent: 'Outlook no respondió al inicio de sesión.',
  expired: 'Su inicio de sesión ha caducado.',
} as const;

const whyNotRemembered = {
  full: 'El espacio que Outlook da a este complemento en su buzón está lleno.',
  silent: 'Outlook no confirmó que se guardara en su buzón.',
  refused: 'Outlook no pudo guardarlo en su buzón.',
  unavailable: 'Outlook o su explorador no dejan que este complemento lo guarde.',
} as const;

const notRememberedNextStep = {
  device: 'Puede continuar. En sus otros dispositivos, vuelva a elegir lo mismo.',
  closing: 'Puede continuar. La próxima vez, vuelva a elegir lo mismo.',
} as const;

export const es: Texts = {
  screens: esScreens,
  productName: 'Mailbox Match',
  mustBeSame:
    'Para realizar el seguimiento de los correos electrónicos y la sincronización, su dirección de correo electrónico de Outlook debe ser la misma que su dirección de correo electrónico de Microsoft Dynamics 365.',
  starting: 'Iniciando…',
  takesLong: 'Esto tarda mucho. Cierre este panel y vuelva a abrirlo; necesita una versión actual de Outlook.',
  waitingForOutlook: 'Esperando a Outlook…',
  signingIn: 'Iniciando sesión…',
  signingInInWindow: 'Inicie sesión en la ventana que se ha abierto.',
  startAgain: 'Empezar de nuevo',
  asking: (organization) => `Preguntando a ${organization} qué dirección tiene de usted…`,
  waiting: (values) => `${values.organization} está ocupada. Se volverá a preguntar en ${seconds(values.seconds)}…`,
  organizationTypes: { production: 'Producción', sandbox: 'Espacio aislado', trial: 'Prueba', developer: 'Desarrollador', onPremises: 'Local' },
  currentOrganization: 'Organización',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'Correo electrónico principal',
  noAddress: 'Sin dirección',
  verdicts: {
    same: { title: 'Las direcciones son iguales', explanation: 'Dynamics 365 le conoce por la dirección de este buzón.' },
    sameExceptCase: {
      title: 'Iguales salvo mayúsculas y minúsculas',
      explanation: 'Las mayúsculas y minúsculas no importan para el correo. Dynamics 365 le conoce por la dirección de este buzón.',
    },
    different: {
      title: 'Las direcciones son distintas',
      explanation: 'Dynamics 365 hace seguimiento del correo de una dirección distinta de la de este buzón.',
      nextStep: 'Pida a su administrador de Dynamics 365 que ponga en Correo electrónico principal la dirección de Outlook y vuelva a comprobarlo.',
    },
    cannotTell: {
      title: 'No se puede saber si las direcciones son iguales',
      explanation: 'En Android, Outlook puede dar su nombre de inicio de sesión en lugar de su dirección.',
      nextStep: 'Mírelo en Outlook en un equipo.',
    },
    emptyInOutlook: {
      title: 'Outlook no tiene dirección',
      explanation: 'Outlook no dice qué dirección tiene este buzón.',
      nextStep: 'Compruebe que su cuenta de Outlook tiene nombre completo y dirección de correo electrónico, reinicie Outlook y vuelva a comprobarlo.',
    },
    emptyInDynamics: {
      title: 'Dynamics 365 no tiene su dirección',
      explanation: 'Correo electrónico principal está vacío en su registro de usuario.',
      nextStep: 'Pida a su administrador de Dynamics 365 que ponga la dirección de Outlook en Correo electrónico principal y vuelva a comprobarlo.',
    },
    emptyInBoth: {
      title: 'Ningún lado tiene una dirección',
      explanation: 'Outlook no dice qué dirección tiene este buzón, y Correo electrónico principal está vacío en Dynamics 365.',
      nextStep: 'Empiece por Outlook: compruebe que su cuenta tiene nombre completo y dirección de correo electrónico, reinicie Outlook y vuelva a comprobarlo.',
    },
  },
  difference: {
    heading: 'En qué se diferencian',
    onlyInOutlook: (text) => `Solo en Outlook: «${text}»`,
    onlyInDynamics: (text) => `Solo en Dynamics 365: «${text}»`,
    replaced: ({ outlook, dynamics }) => `En Outlook: «${outlook}»; en Dynamics 365: «${dynamics}»`,
    space: 'espacio',
  },
  signInWindow: {
    title: 'Iniciar sesión en Mailbox Match',
    done: 'Ha iniciado sesión. Puede cerrar esta ventana.',
    canBeClosed: 'Puede cerrar esta ventana.',
    notFromOutlook: 'Esta ventana pertenece a Mailbox Match en Outlook. Puede cerrarla.',
  },
  signedInAs: (username) => `Sesión iniciada como ${username}`,
  checkAgain: 'Volver a comprobar',
  retry: 'Reintentar',
  signIn: 'Iniciar sesión',
  requestId: (id) => `Solicitud ${id}`,
  code: (code) => `Código ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'No se puede leer la configuración de este complemento',
      explanation: `No se pudo cargar el archivo config.json (${detail}).`,
      nextStep: 'Vuelva a intentarlo. Si sigue igual, muéstrelo al administrador que instaló el complemento.',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'La configuración de este complemento es incorrecta',
      explanation: `En config.json: ${field === '' ? detail : `«${field}» ${detail}`}.`,
      nextStep: 'Muestre esto al administrador que instaló el complemento.',
    }),
    outsideOutlook: () => ({
      title: 'Esta página funciona dentro de Outlook',
      explanation: 'Se abrió en un explorador, donde no hay ningún buzón que mirar.',
      nextStep: 'Abra un mensaje en Outlook y elija allí Mailbox Match.',
    }),
    nothingSelected: () => ({
      title: 'Outlook no indica nada mientras no haya un mensaje seleccionado',
      explanation: 'Indica de quién es este buzón junto con el mensaje que se abre.',
      nextStep: 'Seleccione un mensaje y vuelva a intentarlo.',
    }),
    officeNotLoaded: () => ({
      title: 'No se pudo cargar una parte de Outlook',
      explanation: 'Puede que su red bloquee appsforoffice.microsoft.com, donde Microsoft la guarda.',
      nextStep: 'Vuelva a intentarlo. Si sigue igual, muéstrelo a su departamento de TI.',
    }),
    outlookSilent: (problem) => ({
      title: 'Outlook no responde',
      explanation: `No ha dicho nada durante ${seconds(problem.seconds)}.`,
      nextStep: 'Vuelva a intentarlo. Si no sirve, reinicie Outlook.',
    }),
    partNotLoaded: () => ({
      title: 'No se pudo cargar una parte de este complemento',
      nextStep: 'Compruebe su conexión y vuelva a intentarlo.',
    }),
    faultOfOurs: () => ({
      title: 'Algo falló en este complemento',
      explanation: 'No es culpa suya.',
      nextStep: 'Vuelva a intentarlo. Si se repite, muestre el código a su administrador.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'Aquí no se puede iniciar sesión',
      explanation: 'Este Outlook no ofrece inicio de sesión a los complementos.',
      nextStep: onTheWeb ? 'Abra el buzón en la aplicación Outlook para Windows o Mac.' : 'Actualice Outlook o abra el buzón en Outlook en la Web.',
    }),
    signInSilent: (problem) => ({
      title: 'El inicio de sesión tarda demasiado',
      explanation: `Outlook no respondió al inicio de sesión en ${seconds(problem.seconds)}.`,
      nextStep: 'Vuelva a intentarlo. Si sigue igual, reinicie Outlook.',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'Vuelva a iniciar sesión' : 'Inicie sesión',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: 'Elija Iniciar sesión.',
    }),
    signInCancelled: () => ({ title: 'No ha iniciado sesión', nextStep: 'Elija Iniciar sesión para continuar.' }),
    signInFailed: () => ({
      title: 'No se pudo iniciar sesión',
      explanation: 'Microsoft no pudo completar el inicio de sesión.',
      nextStep: 'Vuelva a intentarlo. Si sigue igual, muestre el código a su administrador.',
    }),
    consentNeeded: () => ({
      title: 'Permita que Mailbox Match use Dynamics 365 en su nombre',
      explanation: 'Microsoft lo pregunta una vez. Mailbox Match solo podrá hacer allí lo que puede hacer usted.',
      nextStep: 'Elija Iniciar sesión y acepte.',
    }),
    approvalNeeded: () => ({
      title: 'Su administrador tiene que aprobar Mailbox Match',
      explanation: 'En su empresa, los usuarios no pueden permitir aplicaciones por su cuenta.',
      nextStep: 'Pida a su administrador de Microsoft 365 que lo apruebe y vuelva a intentarlo.',
    }),
    accessBlocked: () => ({
      title: 'Su empresa no permite este inicio de sesión',
      explanation: 'Lo bloquea una directiva de acceso condicional, quizá por el lugar, el dispositivo o la aplicación.',
      nextStep: 'Muestre el código a su departamento de TI.',
    }),
    deviceNotAccepted: () => ({
      title: 'Su empresa no acepta este dispositivo',
      explanation: 'Solo permite iniciar sesión desde dispositivos que administra y que cumplen sus reglas.',
      nextStep: 'Use su dispositivo de empresa o muestre el código a su departamento de TI.',
    }),
    accountDisabled: () => ({
      title: 'Su cuenta está deshabilitada',
      explanation: 'Microsoft no deja que nadie inicie sesión con ella.',
      nextStep: 'Pida a su departamento de TI que la habilite.',
    }),
    passwordExpired: () => ({
      title: 'Su contraseña ha caducado',
      explanation: 'Microsoft le pide una nueva al iniciar sesión.',
      nextStep: 'Elija Iniciar sesión.',
    }),
    notAssigned: () => ({
      title: 'No tiene asignado Mailbox Match',
      explanation: 'Su empresa solo deja que lo usen ciertas personas.',
      nextStep: 'Pida a su administrador de Microsoft 365 que se lo asigne.',
    }),
    applicationUnknown: () => ({
      title: 'Su empresa no ha configurado Mailbox Match',
      explanation: 'Microsoft no conoce la aplicación en el directorio de su empresa.',
      nextStep: 'Muestre el código al administrador que instaló el complemento.',
    }),
    registrationWrong: () => ({
      title: 'Mailbox Match no está bien registrado',
      explanation: 'Su registro de aplicación en Microsoft no encaja con la forma en que inicia sesión.',
      nextStep: 'Muestre el código al administrador que instaló el complemento.',
    }),
    signInServiceFailing: () => ({
      title: 'El inicio de sesión de Microsoft tiene un problema',
      explanation: 'El problema no está de su lado.',
      nextStep: 'Vuelva a intentarlo dentro de unos minutos.',
    }),
    signInUnreachable: () => ({
      title: 'No se puede acceder al inicio de sesión de Microsoft',
      explanation: 'Tiene conexión, pero no llegó respuesta. Puede que un firewall lo bloquee.',
      nextStep: 'Vuelva a intentarlo. Si sigue igual, muestre el código a su departamento de TI.',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: 'No se pudo iniciar sesión en su propio servidor',
      explanation: `${code === 'window_closed' ? 'Si la ventana mostró un error, el servidor no está preparado. ' : ''}Hacen falta dos cosas: OAuth activado en Dynamics 365 con este complemento registrado en AD FS (Add-AdfsClient), y una implementación con acceso a Internet (IFD) que responda a complementos web (CORS).`,
      nextStep: 'Elija Iniciar sesión para reintentarlo. Si sigue igual, muestre esto al administrador del servidor.',
    }),
    signInWindowBlocked: () => ({
      title: 'Se bloqueó la ventana de inicio de sesión',
      explanation: 'Su explorador no deja que Outlook abra ventanas.',
      nextStep: 'Permita las ventanas emergentes para esta página y elija Iniciar sesión.',
    }),
    signInWindowClosed: () => ({
      title: 'Se cerró la ventana de inicio de sesión',
      explanation: 'Se cerró antes de que iniciara sesión. Si mostró un error, su departamento de TI puede ayudarle.',
      nextStep: 'Elija Iniciar sesión para volver a abrirla.',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'Ya hay abierta una ventana de este complemento',
      explanation: 'Outlook solo abre una a la vez.',
      nextStep: 'Cierre esa ventana y elija Iniciar sesión.',
    }),
    signInWindowRefused: () => ({
      title: 'Outlook no abre la ventana de inicio de sesión',
      explanation: 'El complemento tiene que estar hospedado en https, en un dominio que figure en su manifiesto.',
      nextStep: 'Muestre el código al administrador que instaló el complemento.',
    }),
    storageBlocked: () => ({
      title: 'Su explorador no guarda datos para el inicio de sesión',
      explanation: 'Sin ellos no se puede completar el inicio de sesión.',
      nextStep: 'Permita las cookies y los datos del sitio para este complemento y elija Iniciar sesión.',
    }),
    clockWrong: () => ({
      title: 'El reloj de este dispositivo parece estar mal',
      explanation: 'Dynamics 365 no acepta su inicio de sesión, y sus horas no coinciden con el reloj de aquí.',
      nextStep: 'Ponga la fecha y la hora en automático y vuelva a intentarlo.',
    }),
    hostRefused: ({ host }) => ({
      title: 'Esta dirección no es de confianza',
      explanation: `${host} no es una dirección de Dynamics 365 en la que este complemento pueda iniciar sesión. No se envió nada allí.`,
      nextStep: 'Muestre esto al administrador que instaló el complemento.',
    }),
    offline: () => ({
      title: 'No tiene conexión',
      explanation: 'Sin conexión no se puede comprobar nada.',
      nextStep: 'Conéctese a la red y vuelva a intentarlo.',
    }),
    unreachable: ({ host }) => ({
      title: 'No se puede acceder a Dynamics 365',
      explanation: `No llegó respuesta de ${host}. La dirección puede estar mal o un firewall puede bloquearla.`,
      nextStep: 'Abra Dynamics 365 en un explorador. Si allí funciona, vuelva a intentarlo aquí.',
    }),
    tooSlow: (problem) => ({
      title: 'Dynamics 365 tarda demasiado',
      explanation: `${problem.host} no respondió en ${seconds(problem.seconds)}.`,
      nextStep: 'Vuelva a intentarlo dentro de unos minutos.',
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 está ocupado',
      explanation: `Le pide esperar ${seconds(retryAfterSeconds)}.`,
      nextStep: 'Vuelva a intentarlo después.',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'Dynamics 365 no acepta su inicio de sesión',
      explanation: onPremises
        ? 'Puede haber caducado. Si no, el servidor no está preparado: OAuth tiene que estar activado en Dynamics 365, y este complemento registrado en AD FS.'
        : 'Puede haber caducado o haberse revocado.',
      nextStep: onPremises ? 'Elija Iniciar sesión. Si sigue igual, muéstrelo al administrador del servidor.' : 'Elija Iniciar sesión.',
    }),
    notAMember: () => ({
      title: 'No es usuario de esta organización',
      explanation: 'Dynamics 365 no conoce su cuenta aquí.',
      nextStep: 'Pida a su administrador de Dynamics 365 que le agregue.',
    }),
    userDisabled: () => ({
      title: 'Su cuenta está deshabilitada en Dynamics 365',
      nextStep: 'Pida a su administrador de Dynamics 365 que la habilite.',
    }),
    noRoles: () => ({
      title: 'No tiene ningún rol de seguridad en Dynamics 365',
      explanation: 'Sin uno no puede ver nada allí, ni siquiera su propia dirección.',
      nextStep: 'Pida un rol de seguridad a su administrador de Dynamics 365.',
    }),
    noLicense: () => ({
      title: 'No tiene licencia de Dynamics 365',
      explanation: 'Sin ella, Dynamics 365 no deja entrar a nadie.',
      nextStep: 'Pida una licencia de Dynamics 365 a su administrador de Microsoft 365.',
    }),
    ownUserHidden: () => ({
      title: 'No puede leer su propio usuario en Dynamics 365',
      explanation: 'Sus roles de seguridad no lo permiten.',
      nextStep: 'Pida a su administrador de Dynamics 365 permiso para leer usuarios.',
    }),
    privilegeMissing: () => ({
      title: 'No puede leer esto en Dynamics 365',
      explanation: 'Sus roles de seguridad no lo permiten.',
      nextStep: 'Pida permiso a su administrador de Dynamics 365.',
    }),
    mayNotChange: () => ({
      title: 'No puede cambiar esto en Dynamics 365',
      explanation: 'Sus roles de seguridad no lo permiten.',
      nextStep: 'Pida a su administrador de Dynamics 365 que lo haga o que le dé permiso.',
    }),
    changedMeanwhile: () => ({
      title: 'Alguien más ha cambiado esto en Dynamics 365',
      explanation: 'Ya no es lo que se le mostró, así que no se sobrescribió nada.',
      nextStep: 'Mire lo que hay ahora y vuelva a decidir.',
    }),
    rowGone: () => ({
      title: 'Esto ya no está en Dynamics 365',
      explanation: 'Se eliminó o usted ya no puede verlo.',
      nextStep: 'Vuelva a comprobarlo.',
    }),
    outcomeUnknown: ({ host }) => ({
      title: 'No es seguro que se hiciera el cambio',
      explanation: `No llegó una respuesta clara de ${host}. El cambio puede haberse hecho o no.`,
      nextStep: 'Vuelva a intentarlo: primero se lee lo que hay, y nada se hace dos veces.',
    }),
    mailboxHidden: () => ({
      title: 'No puede ver su buzón en Dynamics 365',
      explanation: 'Sus roles de seguridad no lo permiten, así que no se puede saber cómo se sincroniza.',
      nextStep: 'Pida a su administrador de Dynamics 365 permiso para leer y cambiar su buzón.',
    }),
    mailboxMissing: () => ({
      title: 'No tiene buzón en Dynamics 365',
      explanation: 'Su usuario no tiene allí un registro de buzón, así que no se puede sincronizar nada.',
      nextStep: 'Pida a su administrador de Dynamics 365 que lo cree.',
    }),
    organizationDisabled: () => ({
      title: 'Esta organización está deshabilitada',
      explanation: 'Nadie puede usarla por ahora.',
      nextStep: 'Pida a su administrador de Dynamics 365 que la habilite.',
    }),
    administrationMode: () => ({
      title: 'Esta organización está cerrada por mantenimiento',
      explanation: 'Está en modo de administración, en el que solo pueden usarla los administradores.',
      nextStep: 'Vuelva a intentarlo más tarde o pregunte a su administrador de Dynamics 365 cuánto durará.',
    }),
    noAccessToTenant: () => ({
      title: 'Su cuenta pertenece a otra empresa',
      explanation: 'Esta organización no deja entrar cuentas de su empresa.',
      nextStep: 'Inicie sesión con la cuenta que usa para esta organización.',
    }),
    otherOrganization: ({ host }) => ({
      title: 'Esta dirección lleva ahora a otra organización',
      explanation: `En ${host} responde una organización distinta que antes, así que no se conectó nada.`,
      nextStep: 'Si confía en la dirección, quítela de la lista y vuelva a agregarla.',
    }),
    noWebApi: ({ host }) => ({
      title: 'Un complemento web no puede usar este servidor',
      explanation: `${host} no tiene API web. CRM 2013 y CRM 2015 no la tienen; llegó con Dynamics CRM 2016.`,
      nextStep: 'Compruebe la dirección. Si es correcta, pregunte a su administrador si se actualizará el servidor.',
    }),
    windowsSignInWanted: () => ({
      title: 'Este servidor quiere el inicio de sesión de Windows',
      explanation: 'Se entra con la cuenta de Windows, lo que ningún complemento web puede hacer.',
      nextStep: 'Pida al administrador del servidor que configure el inicio de sesión con AD FS (implementación con acceso a Internet).',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'Este servidor no da una respuesta que se pueda leer aquí',
      explanation: `Puede que no se llegue a ${host}, que quiera el inicio de sesión de Windows, que sea anterior a CRM 2016 o que no responda a complementos web (CORS necesita una implementación con acceso a Internet y OAuth). Un explorador no dice cuál es la causa.`,
      nextStep: 'Abra el servidor en un explorador. Si allí funciona, muestre esto a su administrador.',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? 'Lo que eligió solo se recuerda en este dispositivo' : 'Lo que eligió se olvida al cerrar el panel',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? 'Quite las organizaciones que ya no necesite.' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'Dynamics 365 rechazó la solicitud',
      explanation: message === '' ? `Respondió con el estado ${status}.` : `Respondió con el estado ${status}: ${message}`,
      nextStep: 'Muestre esto a su administrador de Dynamics 365.',
    }),
    serverFailing: ({ status }) => ({
      title: 'Dynamics 365 tiene un problema',
      explanation: `Respondió con el estado ${status}. El problema no está de su lado.`,
      nextStep: 'Vuelva a intentarlo dentro de unos minutos.',
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'Dynamics 365 dio una respuesta inesperada',
      explanation: `En ${host} respondió algo que no es Dynamics 365, quizá una página de inicio de sesión o un proxy.`,
      nextStep: 'Abra Dynamics 365 en un explorador. Si allí funciona, vuelva a intentarlo aquí.',
    }),
  },
};
