import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const deReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: 'Der Webserver Ihres Administrators',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'Die Anmeldung von Microsoft',
  onPremisesSignIn: 'Die Anmeldung Ihres Unternehmens',
  organization: 'Ihre Organisation in Dynamics 365',
  discovery: 'Die Organisationsliste von Microsoft',
  graph: 'Das Verzeichnis Ihres Unternehmens bei Microsoft',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const deSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: 'Fragt nach den Dateien dieses Add-Ins. Sagt nichts über Sie.', when: 'Wenn der Bereich öffnet.' },
  officeFiles: { what: 'Fragt nach den Dateien von Microsoft für Add-Ins. Sagt nichts über Sie.', when: 'Wenn der Bereich öffnet.' },
  settings: { what: 'Ihre Auswahl in diesem Add-In, zum Speichern in Ihrem Postfach.', when: 'Wenn Sie etwas auswählen.' },
  tokenFromOutlook: { what: 'Für welche Organisation Sie sich anmelden möchten.', when: 'Bevor eine Organisation gefragt wird.' },
  tokenFromEntra: {
    what: 'Für welche Organisationen Sie sich anmelden möchten, und was Sie dort eingeben.',
    when: 'Wenn Sie „Anmelden“ wählen und Outlook es nicht kann; danach im Hintergrund, damit Sie angemeldet bleiben.',
  },
  tokenFromAdfs: {
    what: 'Dass Sie sich beim eigenen Server Ihres Unternehmens anmelden möchten, und was Sie dort eingeben.',
    when: 'Wenn Sie für eine solche Organisation „Anmelden“ wählen; danach im Hintergrund, damit Sie angemeldet bleiben.',
  },
  currentUser: {
    what: 'Ihre Anmeldung und die Frage, welche Adresse, welches Konto und welche Postfacheinstellungen sie für Sie hat.',
    when: 'Wenn der Bereich öffnet, wenn Sie erneut prüfen und rund um jede Änderung, um zu sehen, was daraus wurde.',
  },
  identity: { what: 'Ihre Anmeldung und die Frage, welche Organisation es ist, für einen Bericht auch welche Version.', when: 'Wenn Sie eine Organisation verbinden und wenn Sie den Bericht für die IT öffnen.' },
  cause: {
    what: 'Ihre Anmeldung und Fragen nach Ihren Rechten, den Einstellungen und Warnungen Ihres Postfachs dort und danach, wer sonst Ihre Adresse hat.',
    when: 'Wenn mit Ihrer Adresse oder Ihrem Postfach etwas nicht stimmt und wenn Sie „Alles prüfen“ wählen.',
  },
  rights: { what: 'Ihre Anmeldung und die Frage, was Sie dort ändern und genehmigen dürfen.', when: 'Bevor Sie wählen, welche Organisation synchronisiert, und bevor eine Adresse geändert wird.' },
  addressChange: { what: 'Ihre Anmeldung und Ihre neue primäre E-Mail-Adresse.', when: 'Wenn Sie die Änderung dort bestätigt haben.' },
  mailboxChange: { what: 'Ihre Anmeldung und die Einstellungen Ihres Postfachs dort, deren Änderung Sie zugestimmt haben.', when: 'Wenn Sie die Änderung bestätigt haben.' },
  trackedMessage: {
    what: 'Ihre Anmeldung, die Message-ID der offenen Nachricht und die Frage, ob sie dort nachverfolgt wird, bis zum ersten Nachverfolgen auch, welche Unternehmenseinheit Ihre ist. Beim Nachverfolgen: Betreff, Text, Zeit und Personen.',
    when: 'Wenn Sie bei offenem Bereich eine Nachricht auswählen und wenn Sie „Nachverfolgen“ wählen.',
  },
  trackedFiles: { what: 'Ihre Anmeldung und die Anlagen, die Sie nachverfolgen.', when: 'Wenn Sie „Nachverfolgen“ wählen.' },
  regardingSearch: {
    what: 'Ihre Anmeldung, was Sie zum Suchen eines Datensatzes eingeben, und die Frage, was mit den Personen der Nachricht offen ist.',
    when: 'Wenn Sie den Bezug einer Nachricht wählen.',
  },
  copyChange: { what: 'Ihre Anmeldung und der Bezug der nachverfolgten Nachricht, oder dass sie vollständig ist.', when: 'Wenn Sie den Bezug festlegen, ändern oder entfernen und nachdem die Anlagen gesendet sind.' },
  untrackQuestions: {
    what: 'Ihre Anmeldung und die Fragen, was Sie mit der nachverfolgten Nachricht dürfen und ob spätere der Unterhaltung nachverfolgt werden.',
    when: 'Wenn Sie „Nachverfolgung aufheben“ wählen.',
  },
  copyDelete: { what: 'Ihre Anmeldung, und dass die nachverfolgte Nachricht dort gelöscht werden soll.', when: 'Wenn Sie das bestätigt haben.' },
  discovery: { what: 'Ihre Anmeldung und die Frage, in welchen Organisationen Sie Benutzer sind.', when: 'Wenn Sie Ihre Organisationen suchen und wenn der Bereich ohne eine öffnet.' },
  directory: { what: 'Ihre Anmeldung und die Frage, welche Adressen Ihnen gehören.', when: 'Wenn zu klären ist, ob dieses Postfach Ihres ist.' },
};
