import type { WelcomeTexts } from '../welcomeTexts.ts';

export const esWelcome: WelcomeTexts = {
  title: 'Qué hace Mailbox Match por usted',
  why: 'Dynamics 365 solo hace seguimiento de su correo si le conoce por la dirección de este buzón. Mailbox Match',
  does: ['compara las dos direcciones y muestra en qué se diferencian', 'averigua por qué y lo repara con usted', 'hace seguimiento del mensaje que lee en la organización correcta'],
  limits: 'Solo puede hacer lo que puede hacer usted, y no cambia nada sin que usted lo diga.',
  signIn: 'Para leer su dirección en Dynamics 365, necesita que inicie sesión una vez.',
  organization: 'Para empezar, necesita saber en qué organización trabaja.',
  goOn: 'Continuar',
  skip: 'Omitir',
};
