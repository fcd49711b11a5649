import type { WelcomeTexts } from '../welcomeTexts.ts';

export const deWelcome: WelcomeTexts = {
  title: 'Was Mailbox Match für Sie tut',
  why: 'Dynamics 365 verfolgt Ihre E-Mails nur nach, wenn es Sie unter der Adresse dieses Postfachs kennt. Mailbox Match',
  does: ['vergleicht die beiden Adressen und zeigt den Unterschied', 'findet die Ursache und behebt sie mit Ihnen', 'verfolgt die Nachricht, die Sie lesen, in der richtigen Organisation nach'],
  limits: 'Es kann nur, was Sie selbst dürfen, und ändert nichts, bevor Sie zustimmen.',
  signIn: 'Damit es Ihre Adresse in Dynamics 365 lesen kann, melden Sie sich bitte einmal an.',
  organization: 'Zu Beginn muss es wissen, in welcher Organisation Sie arbeiten.',
  goOn: 'Weiter',
  skip: 'Überspringen',
};
