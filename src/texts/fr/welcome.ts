import type { WelcomeTexts } from '../welcomeTexts.ts';

export const frWelcome: WelcomeTexts = {
  title: 'Ce que Mailbox Match fait pour vous',
  why: 'Dynamics 365 ne suit vos e-mails que s’il vous connaît sous l’adresse de cette boîte aux lettres. Mailbox Match',
  does: ['compare les deux adresses et montre ce qui diffère', 'trouve la cause et la répare avec vous', 'suit le message que vous lisez dans la bonne organisation'],
  limits: 'Il ne peut faire que ce que vous pouvez faire vous-même, et ne modifie rien avant votre accord.',
  signIn: 'Pour lire votre adresse dans Dynamics 365, il a besoin que vous vous connectiez une fois.',
  organization: 'Pour commencer, il doit savoir dans quelle organisation vous travaillez.',
  goOn: 'Continuer',
  skip: 'Passer',
};
