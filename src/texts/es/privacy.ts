import type { PrivacyTexts } from '../privacyTexts.ts';
import { esKept } from './kept.ts';
import { esReceivers, esSent } from './sent.ts';

export const esPrivacy: PrivacyTexts = {
  title: 'Configuración y privacidad',
  onlyWhenIAsk: 'Solo cuando yo lo pida',
  onlyWhenIAskExplanation: 'No se envía nada hasta que pulse un botón. Lo que muestra el panel puede entonces no estar al día.',
  forget: 'Olvidar en este dispositivo',
  forgetExplanation: 'Quita todo lo indicado arriba, también de su buzón. La sesión de Outlook sigue iniciada.',
  forgotten: 'Olvidado. Outlook conserva su propio inicio de sesión; cierre la sesión de Outlook para terminar también eso.',
  notForgotten: 'Quitado de este explorador, pero su buzón no lo aceptó. Vuelva a intentarlo más tarde.',
  kept: 'Qué se guarda',
  sent: 'Qué se envía',
  stores: {
    roaming: 'En su buzón, para todos sus dispositivos',
    device: 'En este explorador',
    memory: 'Hasta que se cierra el panel',
    window: 'En la ventana de inicio de sesión, hasta que se cierra',
  },
  keptItems: esKept,
  sentRequests: esSent,
  receivers: esReceivers,
};
