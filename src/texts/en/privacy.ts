import type { PrivacyTexts } from '../privacyTexts.ts';
import { enKept } from './kept.ts';
import { enReceivers, enSent } from './sent.ts';

export const enPrivacy: PrivacyTexts = {
  title: 'Settings and privacy',
  onlyWhenIAsk: 'Only when I ask',
  onlyWhenIAskExplanation: 'Nothing is sent until you press a button. What the pane shows may then be out of date.',
  forget: 'Forget on this device',
  forgetExplanation: 'Removes everything listed above, from your mailbox too. Outlook itself stays signed in.',
  forgotten: 'Forgotten. Outlook still holds its own sign-in; sign out of Outlook to end that too.',
  notForgotten: 'Removed from this browser, but your mailbox did not take it. Try again later.',
  kept: 'What is kept',
  sent: 'What is sent',
  stores: {
    roaming: 'In your mailbox, for all your devices',
    device: 'In this browser',
    memory: 'Until the pane is closed',
    window: 'In the window for signing in, until it is closed',
  },
  keptItems: enKept,
  sentRequests: enSent,
  receivers: enReceivers,
};
