import type { WelcomeTexts } from '../welcomeTexts.ts';

export const enWelcome: WelcomeTexts = {
  title: 'What Mailbox Match does for you',
  why: 'Dynamics 365 tracks your mail only if it knows you by the address of this mailbox. Mailbox Match',
  does: ['compares the two addresses and shows what differs', 'finds out why, and repairs it with you', 'tracks the message you are reading in the right organization'],
  limits: 'It can do only what you may do yourself, and changes nothing before you say so.',
  signIn: 'To read your address in Dynamics 365, it needs you to sign in once.',
  organization: 'To begin, it needs to know which organization you work in.',
  goOn: 'Continue',
  skip: 'Skip',
};
