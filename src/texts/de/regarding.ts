import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('de');

export const deRegarding: RegardingTexts = {
  title: 'Bezug festlegen',
  titleChange: 'Bezug ändern',
  whenTracked: 'Er wird festgelegt, wenn Sie die Nachricht nachverfolgen.',
  message: 'Nachricht',
  noSubject: '(kein Betreff)',
  now: 'Bezug jetzt',
  none: 'Keiner',
  clear: 'Bezug entfernen',
  search: 'Datensatz suchen',
  lookIn: 'Suchen in',
  usual: 'Kontakte, Firmen, Verkaufschancen, Leads, Anfragen',
  searching: 'Wird gesucht…',
  found: (count) => plural(count, { one: '# Datensatz gefunden', other: '# Datensätze gefunden' }),
  nothingFound: 'Nichts gefunden. Versuchen Sie es mit weniger Buchstaben.',
  missing: (kinds) => `Nicht durchsucht, weil Dynamics 365 nicht geantwortet hat: ${kinds}.`,
  recent: 'Von Ihnen zuletzt gewählt',
  suggested: 'Zu den Personen der Nachricht',
  results: 'Gefunden',
  readingSuggestions: 'Vorschläge werden gesucht…',
  writing: 'Wird festgelegt…',
  notThere: 'Noch nicht da? Legen Sie ihn in Dynamics 365 an und suchen Sie ihn dann hier.',
  newRecord: { contact: 'Neuer Kontakt', lead: 'Neuer Lead', opportunity: 'Neue Verkaufschance', incident: 'Neue Anfrage' },
  opensDynamics: 'öffnet Dynamics 365',
  openCopy: 'Nachricht in Dynamics 365 öffnen',
  stopped: {
    changed: 'Jemand hat diese Nachricht in Dynamics 365 inzwischen geändert. Sehen Sie sich den jetzigen Bezug an und wählen Sie dann noch einmal.',
    notTaken: 'Dynamics 365 hat es nicht angenommen. Wählen Sie noch einmal.',
    gone: 'Die Nachricht ist nicht mehr in Dynamics 365. Verfolgen Sie sie zuerst wieder nach.',
    finished: 'Ihre Organisation lässt das Add-In den Bezug einer abgeschlossenen Nachricht nicht ändern. Ändern Sie ihn in Dynamics 365.',
    unknown: 'Es kam keine Antwort; vielleicht ist er festgelegt, vielleicht nicht. Gehen Sie zurück und sehen Sie noch einmal nach.',
  },
};
