import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = 'Envíe esta respuesta a su administrador de Dynamics 365.';
const askMicrosoft365 = 'Envíe esta respuesta a su administrador de Microsoft 365.';
const askIt = 'Envíe esta respuesta a su departamento de TI.';

const otherOrganization = {
  fix: 'En la organización en la que trabaja, Probar y habilitar se tiene que ejecutar una vez con la opción de sincronizar este buzón solo con esa organización. Las demás deben dejar de sincronizarlo.',
  nextStep: 'Elija aquí qué organización sincroniza o pida a su administrador de Dynamics 365 que lo haga.',
};

export const esKnownErrors: PastedErrorTexts = {
  title: '¿Qué significa este error?',
  hint: 'Pegue un error de Outlook, de Dynamics 365 o de un administrador. No sale de este dispositivo.',
  foundBy: (found) => `Reconocido por «${found}»`,
  perhaps: 'Es una suposición a partir de palabras corrientes.',
  who: {
    user: 'usted',
    dynamicsAdmin: 'su administrador de Dynamics 365',
    exchangeAdmin: 'su administrador de Microsoft 365',
    network: 'su departamento de TI',
    nobody: 'nadie; se pasa solo',
  },
  unknown: {
    cause: 'Este error no está en la lista de este complemento, así que no se puede decir nada de su causa.',
    fix: 'Tiene que mirarlo alguien con más acceso.',
    nextStep: 'Copie el informe y envíelo, con el error completo, a su administrador.',
  },
  errors: {
    'address-mismatch': {
      cause: 'Outlook y Dynamics 365 tienen direcciones distintas de usted, o a uno le falta.',
      fix: 'Un lado tiene que adoptar la dirección del otro.',
      nextStep: 'Compruebe aquí su dirección; se le dirá qué lado cambiar.',
    },
    'address-not-recognised': {
      cause: 'Dynamics 365 no tiene ningún usuario con la dirección principal de este buzón.',
      fix: 'Su Correo electrónico principal en Dynamics 365 tiene que ser esta dirección, y puede que un administrador tenga que aprobarla. Después, reinicie Outlook.',
      nextStep: 'Compruebe aquí su dirección para ver ambos lados.',
    },
    'track-disabled': {
      cause: 'El servidor no sincroniza su buzón, o Dynamics 365 tiene una dirección distinta de la de Outlook.',
      fix: 'La dirección debe ser igual en ambos lados, y el servidor debe sincronizar su buzón.',
      nextStep: 'Elija aquí Comprobar todo para ver cuál de las dos cosas es.',
    },
    'act-not-configured': {
      cause: 'El servidor no sincroniza sus citas, contactos y tareas.',
      fix: 'En su registro de buzón, Citas, contactos y tareas tiene que estar en Sincronización del lado del servidor; después, Probar y habilitar.',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: 'El servidor no recoge su correo entrante: no está configurado, nunca se probó o la aplicación vino de otra organización.',
      fix: 'En su registro de buzón, Correo electrónico entrante tiene que estar en Sincronización del lado del servidor; después, Probar y habilitar. Si la aplicación vino de otra organización, hay que implementarla de nuevo desde la suya.',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: 'Su registro de buzón en Dynamics 365 está desactivado.',
      fix: 'Hay que activarlo y ejecutar Probar y habilitar.',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'Dynamics 365 no respondió a tiempo: datos antiguos en el explorador, una dirección que su red bloquea o un permiso que falta.',
      fix: 'A menudo basta con empezar de nuevo sin los datos antiguos. Si no, su red tiene que dejar pasar a Dynamics 365.',
      nextStep: 'Cierre Outlook, borre los datos almacenados del explorador y vuelva a abrir Outlook.',
    },
    'exchange-unreachable': {
      cause: 'Dynamics 365 no puede iniciar sesión en el servidor Exchange de su empresa; a menudo ha caducado un certificado.',
      fix: 'Hay que renovar el certificado o la configuración híbrida de Exchange.',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: 'El explorador impidió completar el inicio de sesión: cookies bloqueadas, almacenamiento lleno o zonas de seguridad que no encajan.',
      fix: 'Hay que permitir las cookies del inicio de sesión y borrar los datos antiguos. En Windows, puede que TI tenga que cambiar las zonas de seguridad.',
      nextStep: 'Borre los datos almacenados del explorador, reinicie Outlook y vuelva a iniciar sesión.',
    },
    'sign-in-trusted-sites': {
      cause: 'Windows pone Dynamics 365 y la página de inicio de sesión en zonas de seguridad distintas.',
      fix: 'Ambas direcciones tienen que estar en los Sitios de confianza de Windows.',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: 'La ventana de inicio de sesión tropieza con datos de inicio de sesión antiguos en este dispositivo.',
      fix: 'Hay que olvidar los datos antiguos.',
      nextStep: 'Cierre la ventana, elija aquí «Olvidar en este dispositivo» en Configuración y privacidad, y vuelva a iniciar sesión.',
    },
    'priv-read-org': {
      cause: 'Le falta permiso para leer la configuración de la organización.',
      fix: 'Necesita el rol de seguridad «Dynamics 365 App for Outlook User».',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: 'Le falta un rol de seguridad o un permiso que esta acción necesita.',
      fix: 'Necesita un rol de seguridad que tenga el permiso.',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: 'Su usuario en Dynamics 365 está deshabilitado o no pertenece a ninguna unidad de negocio.',
      fix: 'Hay que habilitar su usuario, para lo que hace falta una licencia.',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: 'Le falta permiso para usar Dynamics 365 en Outlook.',
      fix: 'Necesita un rol de seguridad con el permiso «Usar Dynamics 365 App for Outlook».',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: 'Su usuario puede administrar Dynamics 365, pero no trabajar en él.',
      fix: 'El modo de acceso de su usuario tiene que ser Lectura-escritura.',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: 'Le falta la licencia o el permiso para la aplicación.',
      fix: 'Necesita ambas cosas: una licencia y un rol de seguridad para la aplicación.',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'No se cargó una parte que Microsoft da a todos los complementos; no tiene conexión o su red la bloquea.',
      fix: 'Su red tiene que permitir appsforoffice.microsoft.com.',
      nextStep: 'Compruebe su conexión y vuelva a abrir el complemento; si no sirve, avise a su departamento de TI.',
    },
    'view-unavailable': {
      cause: 'No tiene permiso para una vista o un formulario que la aplicación quiere mostrar.',
      fix: 'Su rol de seguridad necesita permiso para leer las vistas y los formularios de la aplicación.',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: 'Los botones vienen de una parte de la aplicación que no está publicada o que su rol de seguridad no puede leer.',
      fix: 'La aplicación tiene que estar publicada, y su rol tiene que poder usarla.',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: 'El servidor aún no ha llevado el mensaje a Dynamics 365. Pasados más de 20 minutos, no está procesando su buzón.',
      fix: 'Su buzón tiene que superar Probar y habilitar; sus alertas dicen qué lo impide.',
      nextStep: 'Elija aquí Comprobar todo para ver qué lo impide.',
    },
    's2s-approval': {
      cause: 'Su dirección en Dynamics 365 no está aprobada, así que el servidor no toca su correo.',
      fix: 'Un administrador tiene que elegir Aprobar correo electrónico en su registro de buzón y después Probar y habilitar.',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: 'Un administrador ha rechazado su dirección en Dynamics 365.',
      fix: 'Hay que aprobar la dirección y ejecutar Probar y habilitar con la opción de sincronizar solo con esta organización.',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: 'Su buzón está configurado para sincronizarse con otra organización, así que el correo entrante no llega a esta.', ...otherOrganization },
    'wrong-org-outgoing': { cause: 'Su buzón está configurado para sincronizarse con otra organización, así que no se envía correo desde esta.', ...otherOrganization },
    'wrong-org-act': { cause: 'Su buzón está configurado para sincronizarse con otra organización, así que las citas, los contactos y las tareas no llegan a esta.', ...otherOrganization },
    'o365-approval': {
      cause: 'Su dirección la tiene que aprobar alguien que administre el correo de su empresa.',
      fix: 'Un administrador global o de Exchange que también sea administrador en Dynamics 365 elige Aprobar correo electrónico en su registro de buzón.',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'La dirección que Dynamics 365 tiene de usted no existe en el correo de su empresa.',
      fix: 'Su Correo electrónico principal en Dynamics 365 tiene que ser la dirección de su buzón.',
      nextStep: 'Compruebe aquí su dirección para ver ambos lados.',
    },
    '8005E259': {
      cause: 'A su usuario le faltan permisos que el servidor necesita para sincronizar su buzón.',
      fix: 'Necesita un rol de seguridad con esos permisos; después, Probar y habilitar.',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'Exchange no deja entrar a Dynamics 365 en su buzón.',
      fix: 'Exchange tiene que dar a la aplicación Dynamics 365 acceso a los buzones.',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: 'Su cuenta está deshabilitada en el directorio de su empresa.',
      fix: 'Hay que habilitar la cuenta.',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: 'No se puede acceder al buzón en Exchange Online: está en el servidor de su empresa, eliminado o sin licencia.',
      fix: 'El buzón se tiene que licenciar, restaurar o mover a Exchange Online.',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: 'No tiene licencia de Exchange, o su usuario solo puede administrar Dynamics 365.',
      fix: 'Necesita una licencia de Exchange y el modo de acceso Lectura-escritura en Dynamics 365.',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: 'Su registro de buzón no tiene perfil del servidor de correo electrónico, o tiene uno desactivado.',
      fix: 'Hay que elegir un perfil activo en su registro de buzón; después, Probar y habilitar.',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: 'Le falta una licencia.',
      fix: 'Hay que asignarle una licencia en el Centro de administración de Microsoft 365.',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'Dynamics 365 no puede averiguar dónde está su buzón.',
      fix: 'Hay que corregir Detección automática (Autodiscover) de su dominio de correo o escribir la ubicación en el perfil del servidor de correo electrónico.',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: 'El perfil del servidor de correo electrónico indica un servidor que no existe.',
      fix: 'Hay que corregir la dirección del servidor en el perfil del servidor de correo electrónico.',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: 'La dirección de su registro de buzón no pertenece a ningún buzón, o es un nombre de usuario en lugar de una dirección.',
      fix: 'El registro tiene que tener la dirección de su buzón.',
      nextStep: 'Compruebe aquí su dirección para ver ambos lados.',
    },
    'no-correlation': {
      cause: 'Su configuración solo hace seguimiento de respuestas a correo con seguimiento, y este mensaje no lo es.',
      fix: 'Puede elegir en sus opciones de Dynamics 365 qué mensajes tienen seguimiento, o hacer usted el seguimiento de este.',
      nextStep: 'Abra el mensaje en Outlook y elija Hacer seguimiento.',
    },
    'no-recipient': {
      cause: 'Ningún usuario ni cola de Dynamics 365 tiene la dirección a la que llegó el mensaje: una lista de distribución, otra dirección suya, CCO o una dirección que tienen dos.',
      fix: 'Hay que corregir la dirección en Dynamics 365 y volver a guardar el usuario.',
      nextStep: 'Compruebe aquí su dirección para ver ambos lados.',
    },
    duplicate: {
      cause: 'El mensaje ya está en Dynamics 365.',
      fix: 'No hay nada que reparar.',
      nextStep: 'Busque el mensaje en la escala de tiempo del registro.',
    },
    'invalid-recipient': {
      cause: 'El mensaje tiene un destinatario cuya dirección no es válida.',
      fix: 'Hay que corregir la dirección en Para o CC.',
      nextStep: 'Corrija la dirección y vuelva a enviar el mensaje.',
    },
    'plugin-abort': {
      cause: 'Una extensión que su empresa agregó a Dynamics 365 detuvo la acción.',
      fix: 'Tiene que mirarlo quien creó la extensión.',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'Dynamics 365 no pudo procesar el mensaje.',
      fix: 'Las alertas de su registro de buzón dicen por qué.',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'Outlook solo muestra la aplicación en los mensajes y versiones que admite, con el panel de lectura activado, las experiencias conectadas permitidas y sin cifrado.',
      fix: 'Pruebe con un mensaje corriente y el panel de lectura activado. Si sigue sin aparecer, puede que su administrador la haya desactivado.',
      nextStep: 'Seleccione un mensaje sin cifrar en su propio buzón y vuelva a mirar.',
    },
    'not-member': {
      cause: 'No es usuario de esa organización.',
      fix: 'Elija una organización de la que sea usuario o pida que le agreguen a esta.',
      nextStep: 'Elija aquí otra organización.',
    },
    throttled: {
      cause: 'Dynamics 365 ha recibido demasiadas solicitudes de su cuenta y hace una pausa.',
      fix: 'Se pasa en unos minutos.',
      nextStep: 'Espere cinco minutos y vuelva a intentarlo.',
    },
    approver: {
      cause: 'El rol que permite aprobar direcciones solo lo puede dar un administrador global o de Exchange, y solo a una persona, nunca a un equipo.',
      fix: 'Otro administrador tiene que dar el rol o aprobar la dirección.',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: 'La organización ya está en la lista.',
      fix: 'Úsela como está, o quítela primero y vuelva a conectarla.',
      nextStep: 'Elija la organización en la lista de aquí.',
    },
    'naa-origin': {
      cause: 'El complemento no está registrado para iniciar sesión a través de Outlook.',
      fix: 'El registro del complemento necesita la dirección de redirección que usa Outlook, que empieza por brk-multihub.',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'Outlook no dijo al complemento qué cuenta usa.',
      fix: 'Puede iniciar sesión usted, en una ventana.',
      nextStep: 'Elija aquí Iniciar sesión.',
    },
    'popup-blocked': {
      cause: 'La ventana de inicio de sesión se bloqueó, u otra sigue abierta.',
      fix: 'Cierre otras ventanas de inicio de sesión y permita esta.',
      nextStep: 'Vuelva a elegir Iniciar sesión y permita la ventana.',
    },
    consent: {
      cause: 'Su empresa aún no ha permitido el complemento, no se lo ha asignado o no lo conoce.',
      fix: 'Un administrador tiene que dar su consentimiento al complemento o asignárselo.',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: 'La organización está en mantenimiento, y solo entran administradores.',
      fix: 'Se abre de nuevo cuando termina el mantenimiento.',
      nextStep: 'Vuelva a intentarlo más tarde o pregunte a su administrador de Dynamics 365 cuánto durará.',
    },
    'tenant-closed': {
      cause: 'Su cuenta no puede entrar en la empresa a la que pertenece la organización.',
      fix: 'Un administrador de esa empresa tiene que dejar entrar su cuenta, o usted inicia sesión con otra.',
      nextStep: 'Inicie sesión con la cuenta que usa para esta organización.',
    },
    'row-gone': {
      cause: 'Un registro solicitado ya no existe, o usted no puede verlo.',
      fix: 'Si se eliminó por error, un administrador tiene que restaurarlo.',
      nextStep: 'Vuelva a comprobarlo; si sigue igual, avise a su administrador de Dynamics 365.',
    },
    'changed-meanwhile': {
      cause: 'Alguien más cambió el registro mientras usted trabajaba en él, así que no se escribió nada.',
      fix: 'Mire lo que dice ahora y vuelva a decidir.',
      nextStep: 'Vuelva a comprobarlo aquí.',
    },
    'do-not-track': {
      cause: 'De los mensajes de este tipo no se puede hacer seguimiento.',
      fix: 'No hay nada que reparar.',
      nextStep: 'Si lo necesita en Dynamics 365, escriba un mensaje corriente.',
    },
    'too-large': {
      cause: 'El mensaje es más grande de lo que acepta Dynamics 365.',
      fix: 'Se puede hacer seguimiento sin sus adjuntos más grandes.',
      nextStep: 'Quite los adjuntos grandes y vuelva a hacer el seguimiento.',
    },
    'sign-in-expired': {
      cause: 'Dynamics 365 ya no acepta su inicio de sesión.',
      fix: 'Se arregla iniciando sesión de nuevo.',
      nextStep: 'Vuelva a iniciar sesión.',
    },
    'server-busy': {
      cause: 'La base de datos de Dynamics 365 falló o tardó demasiado.',
      fix: 'Casi siempre se pasa solo.',
      nextStep: 'Vuelva a intentarlo dentro de unos minutos; si sigue igual, avise a su administrador de Dynamics 365.',
    },
  },
};
