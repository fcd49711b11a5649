import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const esKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: 'Las organizaciones que agregó o desconectó', why: 'Para que no tenga que agregarlas otra vez.' },
  currentOrganization: { what: 'La organización en la que trabaja', why: 'Para que el panel se abra con ella.' },
  bothAreMe: { what: 'Que una cuenta y este buzón son suyos', why: 'Para que se le pregunte una sola vez.' },
  onlyWhenIAsk: { what: 'Si el panel espera a que usted pregunte', why: 'Para que no se envíe nada antes de pulsar un botón.' },
  welcomed: { what: 'Que ha leído para qué sirve este complemento', why: 'Para que lo vea una sola vez.' },
  synchronizingSwitch: {
    what: 'Hasta dónde ha llegado un cambio de la organización de sincronización',
    why: 'Para poder terminarlo o deshacerlo si el panel se cierra a la mitad.',
  },
  repair: { what: 'Hasta dónde ha llegado un cambio de su dirección en Dynamics 365, con la dirección anterior y la nueva', why: 'Para poder terminarlo o deshacerlo si el panel se cierra a la mitad.' },
  outlookRepair: { what: 'Qué pasos ha marcado para cambiar la dirección en Outlook, y las dos direcciones', why: 'Para que pueda continuar después de cerrar Outlook.' },
  outlookRepairHere: { what: 'Las mismas marcas otra vez', why: 'Para que pueda continuar donde Outlook se haya abierto con otro buzón.' },
  recentRegarding: { what: 'A qué registros se referían sus últimos mensajes, sin sus nombres', why: 'Para que aparezcan primero cuando vuelva a elegir.' },
  forgotten: { what: 'Cuándo hizo olvidar todo por última vez', why: 'Para que ningún otro dispositivo suyo lo recupere.' },
  trackingAgreed: { what: 'En qué organizaciones ha aceptado quién ve los mensajes con seguimiento', why: 'Para que se le pregunte una sola vez.' },
  recipientChoices: { what: 'Qué registro eligió para una dirección que tiene varios', why: 'Para que el próximo mensaje con esa dirección reciba el mismo.' },
  lastAnswers: { what: 'Las dos direcciones como estaban la última vez, y cuándo fue', why: 'Para que vea algo enseguida, antes de volver a comprobarlo.' },
  mirror: { what: 'Una copia de lo que su buzón guarda para este complemento', why: 'Para que no se pierda nada si Outlook no puede guardarlo.' },
  tokens: { what: 'Su inicio de sesión en cada organización', why: 'Para que Dynamics 365 responda. Nunca se escribe en ningún sitio.' },
  signInUnderWay: { what: 'En qué organizaciones está iniciando sesión', why: 'Para que la ventana lo sepa cuando Microsoft le devuelva a ella. No contiene contraseñas ni inicios de sesión.' },
};
