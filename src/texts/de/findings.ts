import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('de');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `„${showCharacters(address)}“`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook hat ${shown(outlook)}, Dynamics 365 hat ${shown(dynamics)}`;

const askDynamics = 'Bitten Sie Ihren Dynamics 365-Administrator';
const askExchange = 'Bitten Sie Ihren Microsoft 365-Administrator';
const changeEither = 'Ändern Sie die falsche; die andere bleibt, wie sie ist.';
const checkOutlookAccount = 'Prüfen Sie, ob Ihr Konto in Outlook einen vollständigen Namen und eine E-Mail-Adresse hat, und starten Sie Outlook neu.';
const enterAsPrimary = (address: string) => `Tragen Sie ${shown(address)} als primäre E-Mail-Adresse ein.`;

/** In the nominative, after a colon. */
const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'ein Leerzeichen in der Adresse',
  zeroWidth: 'ein unsichtbares Zeichen',
  unicodeForm: 'ein Buchstabe, der anders gespeichert ist',
  internationalDomain: 'eine Domäne, die auf einer Seite mit ihren eigenen Buchstaben und auf der anderen als „xn--…“ geschrieben ist',
  lookAlike: 'ein gleich aussehender Buchstabe aus einem anderen Alphabet',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: 'Lesen/Schreiben',
  administrative: 'Administrativ',
  read: 'Lesen',
  supportUser: 'Supportbenutzer',
  nonInteractive: 'Nicht interaktiv',
  delegatedAdmin: 'Delegierter Administrator',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: '„Keine“',
  dynamicsForOutlook: '„Dynamics 365 for Outlook“',
  serverSide: '„Serverseitige Synchronisierung“',
  forwardMailbox: '„Weiterleitungspostfach“',
  unknown: 'etwas Unbekanntes',
};

const things: Readonly<Record<Direction, string>> = { incoming: 'eingehende E-Mails', outgoing: 'ausgehende E-Mails', appointments: 'Termine, Kontakte und Aufgaben' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'Benutzer', queue: 'Warteschlangen', mailbox: 'Postfächer' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['Dynamics 365 verfolgt alle E-Mails nach, die Sie empfangen', 'In Ihren persönlichen Optionen steht „Alle E-Mail-Nachrichten“; auch private zählen dazu.'],
  answers: ['Dynamics 365 verfolgt Antworten auf nachverfolgte E-Mails von selbst nach', 'In Ihren persönlichen Optionen steht „E-Mail-Nachrichten als Antwort auf Dynamics 365-E-Mail“.'],
  leadsContactsAccounts: [
    'Dynamics 365 verfolgt E-Mails von Ihren Leads, Kontakten und Firmen von selbst nach',
    'In Ihren persönlichen Optionen steht „E-Mail-Nachrichten von Dynamics 365-Leads, -Kontakten und -Firmen“.',
  ],
  anyRecordWithAddress: [
    'Dynamics 365 verfolgt E-Mails von jedem Datensatz mit E-Mail-Adresse von selbst nach',
    'In Ihren persönlichen Optionen steht „E-Mail-Nachrichten von Dynamics 365-Datensätzen, die für E-Mail aktiviert sind“.',
  ],
  none: ['Dynamics 365 verfolgt keine E-Mails von selbst nach', 'In Ihren persönlichen Optionen steht „Keine E-Mail-Nachrichten“; nur was Sie selbst nachverfolgen, kommt dorthin.'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'Der Server nennt keinen Grund.' : 'Was der Server dazu sagt, ist nicht bekannt.';
  return `Der Server sagt ${[shown(report.text), report.code].filter((text) => text !== '').join(', Code ')}.`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `${what} hat diese Adresse schon`,
  cause: `In ${organization} gehört ${shown(address)} auch zu ${list(rows.map(({ name }) => shown(name)))}; mehr sehen Sie mit Ihren Rechten nicht.`,
  whatToDo: `${askDynamics}, sie dort zu entfernen oder zu klären, wer von beiden Sie sind.`,
});

export const deFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'Sie sind nicht angemeldet', cause: 'Ohne Anmeldung lässt sich Dynamics 365 nicht fragen, welche Adresse es für Sie hat.', whatToDo: 'Melden Sie sich an.' }),
    notAMember: ({ organization }) => ({
      title: `Sie haben keinen Benutzer in ${organization}`,
      cause: `Das Konto, mit dem Sie angemeldet sind, gehört nicht zu ${organization}.`,
      whatToDo: 'Wählen Sie die Organisation, in der Sie arbeiten, oder bitten Sie deren Administrator, Sie hinzuzufügen.',
    }),
    userDisabled: ({ organization }) => ({
      title: `Ihr Benutzer in ${organization} ist deaktiviert`,
      cause: `Mit deaktiviertem Benutzer kann in ${organization} niemand E-Mails nachverfolgen.`,
      whatToDo: `${askDynamics}, Ihren Benutzer zu aktivieren.`,
    }),
    noRoles: ({ organization }) => ({ title: `Sie haben keine Sicherheitsrolle in ${organization}`, cause: 'Ohne Sicherheitsrolle dürfen Sie dort nichts lesen und nichts ändern.', whatToDo: `${askDynamics} um eine Sicherheitsrolle.` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} sagt nicht, welche Adresse dort für Sie eingetragen ist`, cause: 'Auf die Frage kam keine brauchbare Antwort.', whatToDo: 'Versuchen Sie es erneut.' }),
    organizationNotAsked: ({ organization }) => ({ title: `${organization} wurde noch nicht gefragt`, cause: 'Über Ihren Benutzer dort ist nichts bekannt.', whatToDo: 'Prüfen Sie jetzt.' }),
    noLicense: ({ organization }) => ({ title: `Sie haben keine Lizenz für ${organization}`, cause: 'Ohne Lizenz lässt Dynamics 365 Sie nicht mit E-Mails arbeiten.', whatToDo: `${askExchange} um eine Dynamics 365-Lizenz.` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `Sie dürfen in ${organization} nicht mit E-Mails arbeiten`,
      cause: `Der Zugriffsmodus Ihres Benutzers ist „${accessModes[accessMode]}“; zum Nachverfolgen muss er „${accessModes.readWrite}“ sein.`,
      whatToDo: `${askDynamics}, Ihren Zugriffsmodus auf „${accessModes.readWrite}“ zu setzen.`,
    }),
    outlookNotTelling: () => ({ title: 'Outlook nennt die Adresse dieses Postfachs nicht', cause: 'Outlook hat nicht geantwortet.', whatToDo: 'Starten Sie Outlook neu und prüfen Sie dann erneut.' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: 'Sie sind als jemand anders angemeldet',
      cause: {
        otherTenant: `${shown(username)} gehört zu einem anderen Unternehmen als das Postfach ${shown(mailbox)}.`,
        notInDirectory: `${shown(mailbox)} ist keine der Adressen von ${shown(username)}.`,
        otherUser: `Sie sind als ${shown(username)} angemeldet, und das Postfach ${shown(mailbox)} gehört einem anderen Benutzer.`,
      }[because],
      whatToDo: 'Wählen Sie das Konto dieses Postfachs.',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'Diese Nachricht liegt in einem für Sie freigegebenen Postfach' : `Diese Nachricht liegt im Postfach von ${shown(owner)}`,
      cause: 'Nur Ihr eigenes Postfach lässt sich mit Ihrem Benutzer in Dynamics 365 abgleichen.',
      whatToDo: 'Wählen Sie eine Nachricht in Ihrem eigenen Postfach aus.',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'Ob die Adressen übereinstimmen, lässt sich nicht sagen',
      cause: `${bothShown(seen)}, aber unter Android nennt Outlook manchmal Ihren Anmeldenamen statt Ihrer Adresse.`,
      whatToDo: 'Lassen Sie das Add-In Microsoft nach Ihrer Adresse fragen, oder sehen Sie in Outlook auf einem Computer nach.',
    }),
    sharingNotTold: () => ({ title: 'Outlook sagt nicht, in wessen Postfach diese Nachricht liegt', cause: 'Vielleicht ist es nur für Sie freigegeben.', whatToDo: 'Wählen Sie eine Nachricht in Ihrem eigenen Postfach aus, bevor Sie etwas ändern.' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'Ob dieses Postfach Ihnen gehört, ist nicht sicher',
      cause: `Sie sind als ${shown(username)} angemeldet, und das Postfach ist ${shown(mailbox)}.`,
      whatToDo: 'Wenn beides Sie sind, bestätigen Sie das, bevor Sie etwas ändern.',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'Unter Android ist die Adresse vielleicht nur Ihr Anmeldename',
      cause: `Outlook nennt ${shown(address)}, auch wenn Ihre wirkliche Adresse eine andere ist.`,
      whatToDo: 'Wenn das Nachverfolgen nicht klappt, prüfen Sie erneut in Outlook auf einem Computer.',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'Outlook nennt Ihren Anmeldenamen als Adresse',
      cause: `Outlook sagt ${shown(told)}; laut Microsoft 365 ist die Adresse Ihres Postfachs ${shown(primary)}.`,
      whatToDo: 'Nichts: Verglichen wurde die wirkliche Adresse.',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'Auf keiner Seite steht eine Adresse',
      cause: `Outlook nennt keine Adresse für dieses Postfach, und in ${organization} ist die primäre E-Mail-Adresse leer.`,
      whatToDo: `Beginnen Sie mit Outlook: ${checkOutlookAccount}`,
    }),
    outlookAddressMissing: () => ({ title: 'Outlook hat keine Adresse', cause: 'Outlook nennt keine Adresse für dieses Postfach.', whatToDo: checkOutlookAccount }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} hat keine Adresse für Sie`, cause: 'Die primäre E-Mail-Adresse Ihres Benutzers ist leer.', whatToDo: enterAsPrimary(outlook) }),
    addressesSame: ({ address }) => ({ title: 'Die Adressen stimmen überein', cause: `Beide Seiten kennen Sie unter ${shown(address)}.`, whatToDo: 'Nichts.' }),
    addressesSameExceptCase: (seen) => ({ title: 'Gleich bis auf Groß- und Kleinschreibung', cause: `${bothShown(seen)}; für E-Mails ist das dieselbe Adresse.`, whatToDo: 'Nichts.' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'Die Adressen sehen gleich aus, sind es aber nicht',
      cause: `${bothShown(seen)}; der Unterschied: ${list(difference.kinds.map((kind) => invisibleThings[kind]))}.`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'Schreiben Sie die primäre E-Mail-Adresse genau so wie Outlook.' : 'Tippen Sie die falsche neu ein, statt sie zu kopieren.',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'Outlook verwendet eine andere Adresse Ihres Postfachs',
      cause: `${shown(dynamics)} ist die Hauptadresse dieses Postfachs, ${shown(outlook)} nur eine weitere.`,
      whatToDo: `Machen Sie ${shown(dynamics)} zur Adresse Ihres Kontos in Outlook.`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 hat eine andere Adresse Ihres Postfachs',
      cause: `${shown(dynamics)} ist eine weitere Adresse dieses Postfachs, gesendet wird aber als ${shown(outlook)}.`,
      whatToDo: enterAsPrimary(outlook),
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 hat Ihren Anmeldenamen',
      cause: `Sie melden sich als ${shown(dynamics)} an, was keine Adresse sein muss, und Outlook zeigt das Postfach ${shown(outlook)}.`,
      whatToDo: `Wenn das Ihr eigenes Postfach ist, tragen Sie ${shown(outlook)} als primäre E-Mail-Adresse ein; sonst öffnen Sie Ihr eigenes in Outlook.`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `Unter dieser Adresse sind Sie in ${names(knownIn)} bekannt, nicht in ${organization}`,
      cause: `${shown(outlook)} ist dort Ihre primäre E-Mail-Adresse; in ${organization} ist es eine andere.`,
      whatToDo: `Wählen Sie ${names(knownIn)}, wenn Sie das meinten; sonst ändern Sie die primäre E-Mail-Adresse in ${organization}.`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'In Dynamics 365 fehlt ein Zeichen',
        missing: 'In Dynamics 365 ist ein Zeichen zu viel',
        replaced: 'Ein Zeichen ist anders',
        swapped: 'Zwei Zeichen sind vertauscht',
      }[seen.edit],
      cause: `${bothShown(seen)}; wahrscheinlich ist eine davon vertippt.`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: 'Der Teil nach dem @ ist verschieden', cause: `${bothShown(seen)}; das kommt vor, wenn ein Unternehmen umbenannt wird oder mehrere Domänen hat.`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: 'Der Teil vor dem @ ist verschieden', cause: `${bothShown(seen)}, und Dynamics 365 vergleicht die ganze Adresse.`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'Die Adressen sind verschieden', cause: `${bothShown(seen)}; sie haben nichts gemeinsam.`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'Outlook zeigt ein privates Postfach',
      cause: `${shown(address)} gehört zu einem Maildienst für Privatpersonen; Dynamics 365 sollte Ihre Firmenadresse haben.`,
      whatToDo: 'Öffnen Sie in Outlook Ihr Firmenpostfach.',
    }),
    consumerAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 hat eine private Adresse',
      cause: `${shown(address)} gehört zu einem Maildienst für Privatpersonen.`,
      whatToDo: 'Tragen Sie Ihre Firmenadresse als primäre E-Mail-Adresse ein.',
    }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'Outlook zeigt ein Postfach eines anderen Unternehmens',
      cause: `${shown(address)} hat keine der Domänen, die Ihr Administrator für Ihr Unternehmen eingetragen hat.`,
      whatToDo: 'Öffnen Sie in Outlook Ihr Firmenpostfach.',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 hat eine Adresse eines anderen Unternehmens',
      cause: `${shown(address)} hat keine der Domänen, die Ihr Administrator für Ihr Unternehmen eingetragen hat.`,
      whatToDo: 'Tragen Sie Ihre Firmenadresse als primäre E-Mail-Adresse ein.',
    }),
    addressTakenByUser: taken('Ein anderer Benutzer'),
    addressTakenByQueue: taken('Eine Warteschlange'),
    addressTakenByMailbox: taken('Ein anderes Postfach'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'Ob jemand anders diese Adresse hat, ist nicht bekannt',
      cause: `In ${organization} dürfen Sie nicht alle ${list(kinds.map((kind) => holders[kind]))} lesen, oder es wurde nicht danach gefragt.`,
      whatToDo: 'Nichts: Wenn die Adresse vergeben ist, meldet es Dynamics 365.',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'Welche Ihre Firmenadresse ist, lässt sich nicht sagen',
      cause: `${bothShown(seen)}, und Ihr Administrator hat die Domänen Ihres Unternehmens nicht eingetragen.`,
      whatToDo: 'Nehmen Sie Ihre Firmenadresse, keine private.',
    }),

    mailboxMissing: ({ organization }) => ({ title: `Ihr Benutzer hat kein Postfach in ${organization}`, cause: 'Dynamics 365 synchronisiert nur Benutzer mit Postfachdatensatz.', whatToDo: `${askDynamics}, einen anzulegen.` }),
    mailboxInactive: ({ organization }) => ({ title: `Ihr Postfach in ${organization} ist inaktiv`, cause: 'Jemand hat den Datensatz deaktiviert.', whatToDo: `${askDynamics}, ihn zu aktivieren.` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} hat zwei Adressen für Sie`,
      cause: `Ihr Benutzer hat ${shown(user)}, Ihr Postfachdatensatz aber ${mailbox === null || mailbox.trim() === '' ? 'keine' : shown(mailbox)}, und damit synchronisiert der Server.`,
      whatToDo: `${askDynamics}, ${shown(user)} in Ihren Postfachdatensatz einzutragen.`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'Ihr Postfach hat kein E-Mail-Serverprofil', cause: `Ohne Profil weiß ${organization} nicht, wo Ihre E-Mails sind.`, whatToDo: `${askDynamics}, in Ihrem Postfachdatensatz eines auszuwählen.` }),
    incomingNotServerSide: ({ method }) => ({
      title: 'Empfangene E-Mails verfolgt der Server nicht nach',
      cause: `In Ihrem Postfachdatensatz steht „Eingehende E-Mail“ auf ${methods[method]}.`,
      whatToDo: `${askDynamics}, es auf ${methods.serverSide} zu stellen.`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'Dynamics 365 kann keine E-Mails für Sie senden',
      cause: `In Ihrem Postfachdatensatz steht „Ausgehende E-Mail“ auf ${methods[method]}.`,
      whatToDo: `Wenn Sie aus Dynamics 365 E-Mails senden, bitten Sie Ihren Administrator, es auf ${methods.serverSide} zu stellen.`,
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: 'Termine, Kontakte und Aufgaben werden nicht synchronisiert',
      cause: `In Ihrem Postfachdatensatz steht „Termine, Kontakte und Aufgaben“ auf ${methods[method]}.`,
      whatToDo: `Wenn Sie sie in Dynamics 365 brauchen, bitten Sie Ihren Administrator, es auf ${methods.serverSide} zu stellen.`,
    }),
    approvalRejected: ({ organization }) => ({
      title: 'Ihre Adresse wurde abgelehnt',
      cause: `Ein Administrator lässt ${organization} keine E-Mails dieser Adresse verarbeiten.`,
      whatToDo: 'Bitten Sie einen Exchange- oder globalen Administrator, sie zu genehmigen.',
    }),
    approvalPending: ({ organization }) => ({
      title: 'Ihre Adresse wartet auf Genehmigung',
      cause: `${organization} verarbeitet E-Mails einer Adresse erst nach der Genehmigung, auch nach jeder Änderung.`,
      whatToDo: 'Bitten Sie einen Exchange- oder globalen Administrator, sie zu genehmigen.',
    }),
    approvalEmpty: ({ organization }) => ({
      title: 'Ihre Adresse ist nicht genehmigt',
      cause: `${organization} verarbeitet E-Mails einer Adresse erst nach der Genehmigung.`,
      whatToDo: 'Bitten Sie einen Exchange- oder globalen Administrator, sie zu genehmigen.',
    }),
    approvalNotRequired: ({ organization }) => ({ title: 'Ihre Adresse braucht keine Genehmigung', cause: `${organization} verarbeitet auch E-Mails nicht genehmigter Adressen.`, whatToDo: 'Nichts.' }),
    testRunning: ({ organization }) => ({ title: '„Testen und aktivieren“ läuft', cause: `${organization} probiert, ob Ihr Postfach nutzbar ist; das dauert einige Minuten.`, whatToDo: 'Warten Sie und prüfen Sie dann erneut.' }),
    testFailed: (evidence) => ({
      title: `„Testen und aktivieren“ ist fehlgeschlagen für ${thingsOf(evidence.directions)}`,
      cause: said(evidence),
      whatToDo: 'Starten Sie „Testen und aktivieren“ noch einmal; wenn es wieder fehlschlägt, zeigen Sie dies Ihrem Dynamics 365-Administrator.',
    }),
    testNeverRun: ({ organization, directions }) => ({
      title: `„Testen und aktivieren“ lief noch nie für ${thingsOf(directions)}`,
      cause: `${organization} nutzt ein Postfach erst, wenn dieser Test erfolgreich war.`,
      whatToDo: 'Starten Sie „Testen und aktivieren“.',
    }),
    mailboxReportsError: (evidence) => ({ title: 'Der Server hatte Probleme mit Ihrem Postfach', cause: said(evidence), whatToDo: 'Prüfen Sie später erneut; wenn es so bleibt, zeigen Sie dies Ihrem Dynamics 365-Administrator.' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'Ihr Postfachdatensatz konnte nicht geprüft werden',
      cause: `In ${organization} dürfen Sie ihn nicht lesen; Genehmigung, „Testen und aktivieren“ und die synchronisierende Organisation sind deshalb nicht bekannt.`,
      whatToDo: `${askDynamics} um das Recht, Ihren Postfachdatensatz zu lesen.`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: 'Mehrere Organisationen wollen Ihr Postfach synchronisieren',
      cause: `${names(organizations)} sind dafür vorgemerkt, aber ein Postfach kann nur mit einer synchronisiert werden.`,
      whatToDo: 'Wählen Sie, welche synchronisieren soll.',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `${synchronizing.name} synchronisiert Ihr Postfach, nicht ${organization}`,
      cause: 'Ein Postfach wird nur mit einer Organisation synchronisiert.',
      whatToDo: `Wenn es ${organization} sein soll, machen Sie diese zur synchronisierenden Organisation.`,
    }),
    nobodySynchronizes: () => ({
      title: 'Keine Organisation ist als synchronisierende vorgemerkt',
      cause: 'Keine Ihrer verbundenen Organisationen gibt an, dieses Postfach zu synchronisieren.',
      whatToDo: 'Wenn Termine, Kontakte oder Aufgaben fehlen, wählen Sie die synchronisierende Organisation.',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'Welche Organisation synchronisiert, ist nicht bekannt', cause: `Keine Auskunft von ${names(notKnown)}.`, whatToDo: 'Prüfen Sie später erneut.' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: 'Ändern können Sie es in Dynamics 365: oben das Zahnrad, dann „Personalisierungseinstellungen“ (oder „Optionen“), dann „E-Mail“.' };
    },
  },
  fixers: { user: 'Sie', dynamicsAdmin: 'Ihr Dynamics 365-Administrator', exchangeAdmin: 'Ihr Microsoft 365-Administrator', network: 'Ihre IT-Abteilung' },
  fixes: {
    signIn: 'Anmelden',
    chooseAccount: 'Anderes Konto wählen',
    chooseOrganization: 'Andere Organisation wählen',
    selectOwnMessage: 'Eine eigene Nachricht auswählen',
    tryAgain: 'Erneut versuchen',
    askDirectory: 'Microsoft nach meiner Adresse fragen',
    bothAreMe: 'Beides bin ich',
    changeInDynamics: 'In Dynamics 365 ändern',
    changeInOutlook: 'In Outlook ändern',
    setAsPrimary: 'Zur Hauptadresse machen lassen',
    askAdministrator: 'Administrator bitten',
    approve: 'Genehmigen lassen',
    testAndEnable: 'Testen und aktivieren',
    makeSynchronizing: 'Synchronisierende Organisation wählen',
    changeFilter: 'Ändern, was nachverfolgt wird',
  },
  wrongSides: { dynamics: 'Am besten in Dynamics 365 ändern', outlook: 'Am besten in Outlook ändern', cannotTell: 'Welche Seite falsch ist, lässt sich nicht sagen' },
  reasons: {
    otherPerson: 'Sie sind als jemand anders angemeldet; die beiden Adressen gehören also nicht zusammen.',
    sharedMailbox: 'Die Nachricht liegt nicht in Ihrem eigenen Postfach.',
    outlookEmpty: 'Outlook hat noch keine Adresse, und davon hängt alles andere ab.',
    outlookMayTellSignInName: 'Unter Android nennt Outlook manchmal Ihren Anmeldenamen statt Ihrer Adresse.',
    addressTaken: 'Jemand anders in dieser Organisation hat schon die Adresse, die Outlook verwendet.',
    bothConsumer: 'Beide Adressen sind privat; Dynamics 365 sollte Ihre Firmenadresse haben.',
    consumerInOutlook: 'Die Adresse in Outlook ist privat; Dynamics 365 sollte Ihre Firmenadresse haben.',
    dynamicsIsPrimary: 'Dynamics 365 hat die Hauptadresse Ihres Postfachs. Ist sie es erst seit Kurzem, starten Sie Outlook neu; es kann einen Tag dauern.',
    invisibleInOutlook: 'Das Zeichen, das dort nicht hingehört, steht in der Outlook-Adresse.',
    invisibleInDynamics: 'Outlook bekommt seine Adresse vom Mailserver; die primäre E-Mail-Adresse wurde getippt oder kopiert.',
    dynamicsIsAlias: 'Gesendet wird mit der Outlook-Adresse; Dynamics 365 hat eine weitere desselben Postfachs.',
    dynamicsIsSignInName: 'Ein Anmeldename ist keine Adresse, auch wenn er so aussieht.',
    signInNameMayBeAddress: 'Dynamics 365 hat Ihren Anmeldenamen, und nichts sagt, ob das Postfach in Outlook Ihr eigenes ist.',
    consumerInDynamics: 'Die Adresse in Dynamics 365 ist privat.',
    onlyDynamicsIsCompany: 'Nur die Adresse in Dynamics 365 gehört zu Ihrem Unternehmen.',
    onlyOutlookIsCompany: 'Nur die Adresse in Outlook gehört zu Ihrem Unternehmen.',
    dynamicsEmpty: 'Dynamics 365 hat noch keine Adresse, Outlook aber schon.',
    knownInOtherOrganization: 'Eine andere Ihrer Organisationen kennt Sie unter der Outlook-Adresse.',
    mailboxRowAgrees: 'Ihr Postfachdatensatz in Dynamics 365 hat schon die Outlook-Adresse.',
    outlookIsSignInName: 'Sie melden sich mit der Outlook-Adresse an; es ist also Ihr eigenes Postfach.',
    directoryKnowsOutlook: 'Laut Microsoft 365 gehört die Outlook-Adresse Ihnen.',
    mistyped: 'Outlook bekommt seine Adresse vom Mailserver; wahrscheinlich ist die primäre E-Mail-Adresse vertippt.',
    nothingSpeaks: 'Nichts sagt, welche der beiden Adressen die richtige ist.',
  },
};
