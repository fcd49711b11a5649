import type { PrivacyTexts } from '../privacyTexts.ts';
import { deKept } from './kept.ts';
import { deReceivers, deSent } from './sent.ts';

export const dePrivacy: PrivacyTexts = {
  title: 'Einstellungen und Datenschutz',
  onlyWhenIAsk: 'Nur wenn ich frage',
  onlyWhenIAskExplanation: 'Es wird nichts gesendet, bis Sie eine Schaltfläche wählen. Was der Bereich zeigt, kann dann veraltet sein.',
  forget: 'Auf diesem Gerät vergessen',
  forgetExplanation: 'Entfernt alles oben Genannte, auch aus Ihrem Postfach. Outlook selbst bleibt angemeldet.',
  forgotten: 'Vergessen. Outlook behält seine eigene Anmeldung; melden Sie sich in Outlook ab, um auch diese zu beenden.',
  notForgotten: 'Aus diesem Browser entfernt, aber Ihr Postfach hat es nicht angenommen. Versuchen Sie es später erneut.',
  kept: 'Was gespeichert wird',
  sent: 'Was gesendet wird',
  stores: {
    roaming: 'In Ihrem Postfach, für alle Ihre Geräte',
    device: 'In diesem Browser',
    memory: 'Bis der Bereich geschlossen wird',
    window: 'Im Anmeldefenster, bis es geschlossen wird',
  },
  keptItems: deKept,
  sentRequests: deSent,
  receivers: deReceivers,
};
