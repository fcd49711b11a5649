import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Power Platform Admin Center > Umgebungen > ${organization} > Einstellungen > Benutzer + Berechtigungen > Benutzer`;
const mailboxes = (organization: string) => `Power Platform Admin Center > Umgebungen > ${organization} > Einstellungen > E-Mail > Postfächer`;
const usersOnPremises = 'Einstellungen > Sicherheit > Benutzer > Aktivierte Benutzer';
const mailboxesOnPremises = 'Einstellungen > E-Mail-Konfiguration > Postfächer';
const inMicrosoft365 = () => 'Microsoft 365 Admin Center > Benutzer > Aktive Benutzer';

export const deRequest: RequestTexts = {
  title: 'Bitten Sie Ihren Administrator',
  explanation: {
    dynamics: 'Diese Nachricht ist für Ihren Dynamics 365-Administrator. Gesendet wird erst, wenn Sie sie senden.',
    both: 'Diese Nachricht ist für Ihren Dynamics 365-Administrator, der dafür auch eine Rolle in Microsoft 365 braucht. Gesendet wird erst, wenn Sie sie senden.',
    microsoft365: 'Diese Nachricht ist für Ihren Microsoft 365-Administrator. Gesendet wird erst, wenn Sie sie senden.',
  },
  subject: {
    changeAddress: ({ person }) => `Bitte die primäre E-Mail-Adresse von ${person} in Dynamics 365 ändern`,
    freeAddress: ({ wanted }) => `Bitte die Adresse ${wanted ?? ''} in Dynamics 365 freigeben`,
    approve: ({ person }) => `Bitte die E-Mail-Adresse von ${person} in Dynamics 365 genehmigen`,
    testAndEnable: ({ person }) => `Bitte das Postfach von ${person} in Dynamics 365 testen und aktivieren`,
    mendMailbox: ({ person }) => `Bitte das Postfach von ${person} in Dynamics 365 prüfen`,
    giveAccess: ({ person, organization }) => `Bitte ${person} Zugriff auf ${organization.name} geben`,
    giveLicense: ({ person }) => `Bitte ${person} eine Dynamics 365-Lizenz zuweisen`,
    setAsPrimary: ({ wanted, person }) => `Bitte ${wanted ?? ''} zur Hauptadresse von ${person} machen`,
  },
  wish: {
    changeAddress: () => 'meine Adresse in Outlook und meine primäre E-Mail-Adresse in Dynamics 365 sind verschieden, deshalb kann ich keine E-Mails nachverfolgen. Bitte ändern Sie meine primäre E-Mail-Adresse.',
    freeAddress: ({ wanted }) => `meine Adresse ${wanted ?? ''} gehört in Dynamics 365 jemandem oder etwas anderem. Bitte entfernen Sie sie dort und tragen Sie sie als meine primäre E-Mail-Adresse ein.`,
    approve: () => 'bitte genehmigen Sie meine E-Mail-Adresse („E-Mail genehmigen“) und wählen Sie dann „Postfach testen und aktivieren“.',
    testAndEnable: () => 'bitte wählen Sie für mein Postfach „Postfach testen und aktivieren“ und sehen Sie in seine Warnungen, falls das fehlschlägt.',
    mendMailbox: () => 'mein Postfach in Dynamics 365 ist nicht so eingerichtet, dass es synchronisieren kann. Bitte bringen Sie es in Ordnung und wählen Sie dann „Postfach testen und aktivieren“.',
    giveAccess: () => 'ich kann in dieser Organisation nicht arbeiten. Bitte aktivieren Sie meinen Benutzer und geben Sie mir eine Sicherheitsrolle.',
    giveLicense: () => 'mein Benutzer hat keine Lizenz für Dynamics 365. Bitte weisen Sie eine zu.',
    setAsPrimary: ({ wanted }) => `Dynamics 365 kennt mich unter ${wanted ?? ''}, Outlook unter einer anderen Adresse desselben Postfachs. Bitte wählen Sie „Benutzername und E-Mail verwalten“ und für diese Adresse „Als primär festlegen“.`,
  },
  greeting: 'Guten Tag,',
  closing: (person) => `Vielen Dank, ${person}`,
  facts: {
    person: (person) => `Wer: ${person}`,
    organization: ({ name, url }) => `Organisation: ${name}, ${url}`,
    now: (address) => `Adresse jetzt: ${showCharacters(address)}`,
    wanted: (address) => `Gewünschte Adresse: ${showCharacters(address)}`,
    why: (sentence) => `Warum: ${sentence}`,
    where: (page) => `Wo: ${page}`,
    record: (link) => `Datensatz: ${link}`,
    who: (rule) => `Wer es darf: ${rule}`,
  },
  noAddress: 'keine',
  pages: {
    changeAddress: (organization) => `${users(organization)} > der Benutzer > Primäre E-Mail-Adresse`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > das Postfach > E-Mail genehmigen`,
    testAndEnable: (organization) => `${mailboxes(organization)} > das Postfach > Postfach testen und aktivieren`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > der Benutzer > Primäre E-Mail-Adresse`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > das Postfach > E-Mail genehmigen`,
    testAndEnable: `${mailboxesOnPremises} > das Postfach > Postfach testen und aktivieren`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'ein Systemadministrator von Dynamics 365',
    both: 'ein Systemadministrator von Dynamics 365, der auch Exchange- oder globaler Administrator in Microsoft 365 ist oder die Rolle „Delegated Mailbox Approver“ hat',
    bothOnPremises: 'ein Systemadministrator von Dynamics 365',
    microsoft365: 'ein Benutzer-, Exchange- oder globaler Administrator in Microsoft 365',
  },
  write: 'Als neue Nachricht öffnen',
  writeElsewhere: 'Im Mailprogramm öffnen',
  notOpened: 'Dieses Outlook öffnet von hier aus keine neue Nachricht. Kopieren Sie den Text oder öffnen Sie ihn in Ihrem Mailprogramm.',
  openCenter: { dynamics: 'Power Platform Admin Center öffnen', microsoft365: 'Microsoft 365 Admin Center öffnen' },
};
