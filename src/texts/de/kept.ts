import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const deKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: 'Organisationen, die Sie hinzugefügt oder getrennt haben', why: 'Damit Sie sie nicht erneut hinzufügen müssen.' },
  currentOrganization: { what: 'Die Organisation, in der Sie arbeiten', why: 'Damit der Bereich mit ihr öffnet.' },
  bothAreMe: { what: 'Dass ein Konto und dieses Postfach beide Ihnen gehören', why: 'Damit Sie nur einmal gefragt werden.' },
  onlyWhenIAsk: { what: 'Ob der Bereich wartet, bis Sie fragen', why: 'Damit nichts gesendet wird, bevor Sie eine Schaltfläche wählen.' },
  welcomed: { what: 'Dass Sie gelesen haben, wofür dieses Add-In da ist', why: 'Damit Sie es nur einmal sehen.' },
  synchronizingSwitch: {
    what: 'Wie weit ein Wechsel der synchronisierenden Organisation ist',
    why: 'Damit er abgeschlossen oder rückgängig gemacht werden kann, wenn der Bereich mittendrin geschlossen wird.',
  },
  repair: {
    what: 'Wie weit eine Änderung Ihrer Adresse in Dynamics 365 ist, mit der alten und der neuen Adresse',
    why: 'Damit sie abgeschlossen oder rückgängig gemacht werden kann, wenn der Bereich mittendrin geschlossen wird.',
  },
  outlookRepair: { what: 'Welche Schritte zur Änderung der Adresse in Outlook Sie abgehakt haben, und die beiden Adressen', why: 'Damit Sie weitermachen können, nachdem Outlook geschlossen war.' },
  outlookRepairHere: { what: 'Dieselben Häkchen noch einmal', why: 'Damit Sie weitermachen können, wo Outlook mit einem anderen Postfach geöffnet hat.' },
  recentRegarding: { what: 'Auf welche Datensätze sich Ihre Nachrichten zuletzt bezogen, ohne deren Namen', why: 'Damit sie bei der nächsten Auswahl zuerst kommen.' },
  forgotten: { what: 'Wann Sie zuletzt alles vergessen ließen', why: 'Damit kein anderes Gerät von Ihnen es zurückbringt.' },
  trackingAgreed: { what: 'In welchen Organisationen Sie zugestimmt haben, wer sieht, was Sie nachverfolgen', why: 'Damit Sie nur einmal gefragt werden.' },
  recipientChoices: { what: 'Welchen Datensatz Sie für eine Adresse gewählt haben, die mehrere hat', why: 'Damit die nächste Nachricht mit dieser Adresse denselben bekommt.' },
  lastAnswers: { what: 'Die beiden Adressen vom letzten Mal, und wann das war', why: 'Damit Sie sofort etwas sehen, bevor neu geprüft wird.' },
  mirror: { what: 'Eine Kopie dessen, was Ihr Postfach für dieses Add-In speichert', why: 'Damit nichts verloren geht, wenn Outlook es nicht speichern kann.' },
  tokens: { what: 'Ihre Anmeldung bei jeder Organisation', why: 'Damit Dynamics 365 antwortet. Sie wird nie irgendwo gespeichert.' },
  signInUnderWay: { what: 'Für welche Organisationen Sie sich gerade anmelden', why: 'Damit das Fenster es weiß, wenn Microsoft Sie zurückschickt. Es enthält kein Kennwort und keine Anmeldung.' },
};
