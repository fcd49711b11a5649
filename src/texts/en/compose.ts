import type { ComposeTexts } from '../composeTexts.ts';

const offered = 'Then open the message in Sent Items with this pane: it offers to track it. Nothing is tracked by itself.';

export const enCompose: ComposeTexts = {
  nothingNow: 'Nothing is sent to Dynamics 365 while you write.',
  want: 'Offer to track this message after I send it',
  after: {
    atOnce: offered,
    onceSaved: `This is noted when Outlook saves or sends the message. ${offered}`,
    notOffered: 'This Outlook cannot note it on the message. Open it in Sent Items after sending, and track it there.',
  },
  regarding: (record) => `Regarding ${record}`,
  chooseRegarding: 'Choose what it is regarding',
  changeRegarding: 'Change what it is regarding',
  saving: 'Noting it on the message…',
  noted: 'Noted on the message.',
  notKept: 'Outlook did not note it on the message. Try again.',
};
