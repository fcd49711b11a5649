import { deOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const deReport: ReportTexts = {
  title: 'Bericht von Mailbox Match for Dynamics 365',
  writtenAt: 'Erstellt',
  masked: 'Adressen sind gekürzt, etwa n***n@contoso.com.',
  notMasked: 'Adressen sind ganz gezeigt, wie die Person es wollte.',
  addin: 'Mailbox Match',
  client: 'Geöffnet in',
  clients: deOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'Betriebssystem',
  organization: 'Organisation',
  outlookAddress: 'Adresse in Outlook',
  dynamicsAddress: 'Primäre E-Mail-Adresse in Dynamics 365',
  noAddress: 'keine',
  notRead: 'konnte nicht gelesen werden',
  differsUnseen: 'Das sind zwei verschiedene Adressen; nur gekürzt sehen sie gleich aus.',
  findings: 'Was geprüft wurde',
  outcomes: { failed: 'Fehlgeschlagen', notChecked: 'Konnte nicht geprüft werden', passed: 'Bestanden' },
  codes: 'Codes',
  requestIds: 'Anfrage-IDs',
  toFillIn: ['Was haben Sie getan, Schritt für Schritt?', 'Was sagt der Fehler, mit allen Einzelheiten?', 'Was können Sie deshalb nicht tun?'],
};
