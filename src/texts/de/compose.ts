import type { ComposeTexts } from '../composeTexts.ts';

const offered = 'Öffnen Sie die Nachricht dann mit diesem Bereich unter „Gesendete Elemente“: Er bietet an, sie nachzuverfolgen. Von selbst wird nichts nachverfolgt.';

export const deCompose: ComposeTexts = {
  nothingNow: 'Während Sie schreiben, wird nichts an Dynamics 365 gesendet.',
  want: 'Nach dem Senden anbieten, diese Nachricht nachzuverfolgen',
  after: {
    atOnce: offered,
    onceSaved: `Das wird vermerkt, wenn Outlook die Nachricht speichert oder sendet. ${offered}`,
    notOffered: 'Dieses Outlook kann es an der Nachricht nicht vermerken. Öffnen Sie sie nach dem Senden unter „Gesendete Elemente“ und verfolgen Sie sie dort nach.',
  },
  regarding: (record) => `Bezug: ${record}`,
  chooseRegarding: 'Bezug festlegen',
  changeRegarding: 'Bezug ändern',
  saving: 'Wird an der Nachricht vermerkt…',
  noted: 'An der Nachricht vermerkt.',
  notKept: 'Outlook hat es an der Nachricht nicht vermerkt. Versuchen Sie es erneut.',
};
