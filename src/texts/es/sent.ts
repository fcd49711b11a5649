import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const esReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: 'El servidor web de su administrador',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'El inicio de sesión de Microsoft',
  onPremisesSignIn: 'El inicio de sesión de su empresa',
  organization: 'Su organización en Dynamics 365',
  discovery: 'La lista de organizaciones de Microsoft',
  graph: 'El directorio de su empresa en Microsoft',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const esSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: 'Pide los archivos de este complemento. No dice nada de usted.', when: 'Al abrir el panel.' },
  officeFiles: { what: 'Pide los archivos de Microsoft para complementos. No dice nada de usted.', when: 'Al abrir el panel.' },
  settings: { what: 'Lo que elige en este complemento, para guardarlo en su buzón.', when: 'Cuando elige algo.' },
  tokenFromOutlook: { what: 'En qué organización quiere iniciar sesión.', when: 'Antes de preguntar a una organización.' },
  tokenFromEntra: { what: 'En qué organizaciones quiere iniciar sesión y lo que escribe allí.', when: 'Cuando elige Iniciar sesión y Outlook no puede hacerlo; después, en segundo plano, para mantener la sesión.' },
  tokenFromAdfs: { what: 'Que quiere iniciar sesión en el servidor de su empresa y lo que escribe allí.', when: 'Cuando elige Iniciar sesión para una organización así; después, en segundo plano, para mantener la sesión.' },
  currentUser: {
    what: 'Su inicio de sesión y la pregunta de qué dirección, qué cuenta y qué configuración de buzón tiene de usted.',
    when: 'Al abrir el panel, al volver a comprobar y en torno a cada cambio, para ver el resultado.',
  },
  identity: { what: 'Su inicio de sesión y la pregunta de qué organización es y, para un informe, qué versión.', when: 'Cuando conecta una organización y cuando abre el informe para TI.' },
  cause: {
    what: 'Su inicio de sesión y preguntas sobre sus permisos, la configuración y las alertas de su buzón allí, y quién más tiene su dirección.',
    when: 'Cuando algo falla en su dirección o su buzón, y cuando elige Comprobar todo.',
  },
  rights: { what: 'Su inicio de sesión y la pregunta de qué puede cambiar y aprobar allí.', when: 'Antes de elegir qué organización sincroniza y antes de cambiar una dirección.' },
  addressChange: { what: 'Su inicio de sesión y su nuevo Correo electrónico principal.', when: 'Cuando ha confirmado que se cambie allí.' },
  mailboxChange: { what: 'Su inicio de sesión y la configuración de su buzón allí que ha aceptado cambiar.', when: 'Cuando ha confirmado el cambio.' },
  trackedMessage: {
    what: 'Su inicio de sesión, el Message-ID del mensaje abierto y la pregunta de si tiene seguimiento allí y, hasta su primer seguimiento, cuál es su unidad de negocio. Al hacer seguimiento: su asunto, texto, hora y personas.',
    when: 'Cuando selecciona un mensaje con este panel abierto y cuando pulsa Hacer seguimiento.',
  },
  trackedFiles: { what: 'Su inicio de sesión y los adjuntos que incluye.', when: 'Cuando pulsa Hacer seguimiento.' },
  regardingSearch: {
    what: 'Su inicio de sesión, lo que escribe para buscar un registro y la pregunta de qué hay abierto con las personas del mensaje.',
    when: 'Cuando elige a qué se refiere un mensaje.',
  },
  copyChange: { what: 'Su inicio de sesión y a qué se refiere el mensaje con seguimiento, o que está completo.', when: 'Cuando establece, cambia o borra Referente a, y después de enviar sus adjuntos.' },
  untrackQuestions: { what: 'Su inicio de sesión y las preguntas de qué puede hacer con el mensaje con seguimiento y si lo tienen otros posteriores de la conversación.', when: 'Cuando pulsa Dejar de hacer seguimiento.' },
  copyDelete: { what: 'Su inicio de sesión y que se elimine allí el mensaje con seguimiento.', when: 'Cuando lo ha confirmado.' },
  discovery: { what: 'Su inicio de sesión y la pregunta de en qué organizaciones tiene usuario.', when: 'Cuando busca sus organizaciones y cuando el panel se abre sin ninguna.' },
  directory: { what: 'Su inicio de sesión y la pregunta de qué direcciones son suyas.', when: 'Cuando el panel tiene que saber si este buzón es suyo.' },
};
