import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const enKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: 'Organizations you added or disconnected', why: 'So that you do not have to add them again.' },
  currentOrganization: { what: 'The organization you work in', why: 'So that the pane opens with it.' },
  bothAreMe: { what: 'That an account and this mailbox are both yours', why: 'So that you are asked only once.' },
  onlyWhenIAsk: { what: 'Whether the pane waits until you ask', why: 'So that nothing is sent before you press a button.' },
  welcomed: { what: 'That you have read what this add-in is for', why: 'So that you see it only once.' },
  synchronizingSwitch: {
    what: 'How far a change of the synchronizing organization has come',
    why: 'So that it can be finished or undone if the pane is closed in the middle.',
  },
  repair: { what: 'How far a change of your address in Dynamics 365 has come, with the old and the new address', why: 'So that it can be finished or undone if the pane is closed in the middle.' },
  outlookRepair: { what: 'Which steps you have ticked to change the address in Outlook, and the two addresses', why: 'So that you can go on after Outlook was closed.' },
  outlookRepairHere: { what: 'The same ticks once more', why: 'So that you can go on where Outlook has opened with another mailbox.' },
  recentRegarding: { what: 'Which records your messages were last regarding, without their names', why: 'So that they come first when you choose again.' },
  forgotten: { what: 'When you last had everything forgotten', why: 'So that no other device of yours brings it back.' },
  trackingAgreed: { what: 'In which organizations you have agreed to who sees what you track', why: 'So that you are asked only once.' },
  recipientChoices: { what: 'Which record you chose for an address that has several', why: 'So that the next message with that address gets the same one.' },
  lastAnswers: { what: 'The two addresses as they were last time, and when that was', why: 'So that you see something at once, before it is checked again.' },
  mirror: { what: 'A copy of what your mailbox keeps for this add-in', why: 'So that nothing is lost if Outlook cannot save it.' },
  tokens: { what: 'Your sign-in to each organization', why: 'So that Dynamics 365 answers. It is never written down anywhere.' },
  signInUnderWay: { what: 'For which organizations you are just signing in', why: 'So that the window knows it when Microsoft sends you back. It holds no password and no sign-in.' },
};
