import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('de');

export const deScreens: ScreenTexts = {
  back: 'Zurück',
  cancel: 'Abbrechen',
  list,
  home: {
    heading: 'Ihre Organisationen',
    which: 'In welcher Organisation arbeiten Sie?',
    others: 'Ihre anderen Organisationen',
    knownElsewhere: ({ here, notHere }) => `Unter dieser Adresse sind Sie in ${here} bekannt, nicht in ${notHere}.`,
    organizations: 'Organisationen',
    privacy: 'Einstellungen und Datenschutz',
    checkEverything: 'Alles prüfen',
    pasteError: 'Was bedeutet ein Fehler?',
    help: 'Hilfe',
    notAsked: 'Noch nicht geprüft',
    notAskedExplanation: 'Sie haben gewählt, dass nichts ungefragt gesendet wird. Was Sie hier sehen, stimmt vielleicht nicht mehr.',
    checkNow: 'Jetzt prüfen',
    lastKnown: ({ verdict, age }) => `${verdict} (Stand: ${ago(age)})`,
    shared: (owner) => `Die ausgewählte Nachricht liegt ${owner === null ? 'in einem für Sie freigegebenen Postfach' : `im Postfach von ${owner}`}. Was Sie hier sehen, betrifft Ihr eigenes Postfach.`,
    otherPerson: ({ username, mailbox }) => `Sie sind als ${username} angemeldet, aber ${mailbox} gehört jemand anderem. Mit diesem Konto lässt sich nichts ändern.`,
    chooseAnotherAccount: 'Anderes Konto wählen',
    unfinishedSwitch: 'Ein Wechsel der synchronisierenden Organisation ist nicht abgeschlossen.',
    goOn: 'Ansehen',
  },
  briefly: {
    same: 'Gleiche Adresse',
    sameExceptCase: 'Gleiche Adresse',
    different: 'Andere Adresse',
    cannotTell: 'Hier nicht feststellbar',
    emptyInOutlook: 'Keine Adresse in Outlook',
    emptyInDynamics: 'Keine Adresse in Dynamics 365',
    emptyInBoth: 'Auf beiden Seiten keine Adresse',
    notConnected: 'Nicht verbunden',
    notAsked: 'Noch nicht geprüft',
    signingIn: 'Anmeldung läuft…',
    asking: 'Wird gefragt…',
    waiting: 'Ausgelastet, warten…',
  },
};
