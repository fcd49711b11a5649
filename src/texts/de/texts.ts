import { formatsOf } from '../formats.ts';
import { deScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('de');
const seconds = (count: number) => plural(count, { one: '# Sekunde', other: '# Sekunden' });

const reasonsToSignIn = {
  microsoftAsks: 'Microsoft möchte, dass Sie Ihre Anmeldung bestätigen.',
  outlookCannot: 'Dieses Outlook kann Sie nicht von selbst anmelden.',
  outlookSilent: 'Outlook hat auf die Anmeldung nicht geantwortet.',
  expired: 'Ihre Anmeldung ist abgelaufen.',
} as const;

const whyNotRemembered = {
  full: 'Der Platz, den Outlook diesem Add-In in Ihrem Postfach gibt, ist voll.',
  silent: 'Outlook hat nicht gemeldet, dass es in Ihrem Postfach gespeichert wurde.',
  refused: 'Outlook konnte es nicht in Ihrem Postfach speichern.',
  unavailable: 'Outlook oder Ihr Browser lässt das Add-In nichts speichern.',
} as const;

const notRememberedNextStep = {
  device: 'Sie können weiterarbeiten. Wählen Sie auf Ihren anderen Geräten noch einmal dasselbe.',
  closing: 'Sie können weiterarbeiten. Wählen Sie beim nächsten Mal noch einmal dasselbe.',
} as const;

export const de: Texts = {
  screens: deScreens,
  productName: 'Mailbox Match',
  mustBeSame: 'Um E-Mails nachzuverfolgen und zu synchronisieren, sollte Ihre Outlook-E-Mail-Adresse mit Ihrer E-Mail-Adresse in Microsoft Dynamics 365 übereinstimmen.',
  starting: 'Wird gestartet…',
  takesLong: 'Das dauert lange. Schließen Sie diesen Bereich und öffnen Sie ihn erneut; dafür ist eine aktuelle Outlook-Version nötig.',
  waitingForOutlook: 'Warten auf Outlook…',
  signingIn: 'Anmeldung läuft…',
  signingInInWindow: 'Bitte melden Sie sich in dem Fenster an, das sich geöffnet hat.',
  startAgain: 'Von vorn beginnen',
  asking: (organization) => `${organization} wird gefragt, welche Adresse dort für Sie eingetragen ist…`,
  waiting: (values) => `${values.organization} ist ausgelastet. Nächster Versuch in ${seconds(values.seconds)}…`,
  organizationTypes: { production: 'Produktion', sandbox: 'Sandbox', trial: 'Testversion', developer: 'Entwicklung', onPremises: 'Lokal' },
  currentOrganization: 'Organisation',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'Primäre E-Mail-Adresse',
  noAddress: 'Keine Adresse',
  verdicts: {
    same: { title: 'Die Adressen stimmen überein', explanation: 'Dynamics 365 kennt Sie unter der Adresse dieses Postfachs.' },
    sameExceptCase: {
      title: 'Gleich bis auf Groß- und Kleinschreibung',
      explanation: 'Groß- und Kleinschreibung spielt bei E-Mails keine Rolle. Dynamics 365 kennt Sie unter der Adresse dieses Postfachs.',
    },
    different: {
      title: 'Die Adressen sind verschieden',
      explanation: 'Dynamics 365 verfolgt E-Mails für eine andere Adresse nach als die dieses Postfachs.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, die Outlook-Adresse als primäre E-Mail-Adresse einzutragen, und prüfen Sie dann erneut.',
    },
    cannotTell: {
      title: 'Ob die Adressen übereinstimmen, lässt sich nicht sagen',
      explanation: 'Unter Android nennt Outlook manchmal Ihren Anmeldenamen statt Ihrer Adresse.',
      nextStep: 'Prüfen Sie es in Outlook auf einem Computer.',
    },
    emptyInOutlook: {
      title: 'Outlook hat keine Adresse',
      explanation: 'Outlook nennt keine Adresse für dieses Postfach.',
      nextStep: 'Prüfen Sie, ob Ihr Konto in Outlook einen vollständigen Namen und eine E-Mail-Adresse hat, starten Sie Outlook neu und prüfen Sie dann erneut.',
    },
    emptyInDynamics: {
      title: 'Dynamics 365 hat keine Adresse für Sie',
      explanation: 'In Ihrem Benutzerdatensatz ist die primäre E-Mail-Adresse leer.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, die Outlook-Adresse als primäre E-Mail-Adresse einzutragen, und prüfen Sie dann erneut.',
    },
    emptyInBoth: {
      title: 'Auf keiner Seite steht eine Adresse',
      explanation: 'Outlook nennt keine Adresse für dieses Postfach, und in Dynamics 365 ist die primäre E-Mail-Adresse leer.',
      nextStep: 'Beginnen Sie mit Outlook: Prüfen Sie, ob Ihr Konto einen vollständigen Namen und eine E-Mail-Adresse hat, starten Sie Outlook neu und prüfen Sie dann erneut.',
    },
  },
  difference: {
    heading: 'Der Unterschied',
    onlyInOutlook: (text) => `Nur in Outlook: „${text}“`,
    onlyInDynamics: (text) => `Nur in Dynamics 365: „${text}“`,
    replaced: ({ outlook, dynamics }) => `In Outlook: „${outlook}“; in Dynamics 365: „${dynamics}“`,
    space: 'Leerzeichen',
  },
  signInWindow: {
    title: 'Bei Mailbox Match anmelden',
    done: 'Sie sind angemeldet. Sie können dieses Fenster schließen.',
    canBeClosed: 'Sie können dieses Fenster schließen.',
    notFromOutlook: 'Dieses Fenster gehört zu Mailbox Match in Outlook. Sie können es schließen.',
  },
  signedInAs: (username) => `Angemeldet als ${username}`,
  checkAgain: 'Erneut prüfen',
  retry: 'Erneut versuchen',
  signIn: 'Anmelden',
  requestId: (id) => `Anfrage ${id}`,
  code: (code) => `Code ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'Die Einstellungen dieses Add-Ins sind nicht lesbar',
      explanation: `Die Datei config.json konnte nicht geladen werden (${detail}).`,
      nextStep: 'Versuchen Sie es erneut. Wenn das nicht hilft, zeigen Sie es dem Administrator, der das Add-In installiert hat.',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'Die Einstellungen dieses Add-Ins sind fehlerhaft',
      explanation: `In config.json: ${field === '' ? detail : `„${field}“ ${detail}`}.`,
      nextStep: 'Zeigen Sie dies dem Administrator, der das Add-In installiert hat.',
    }),
    outsideOutlook: () => ({
      title: 'Diese Seite funktioniert nur in Outlook',
      explanation: 'Sie wurde in einem Browser geöffnet; dort gibt es kein Postfach.',
      nextStep: 'Öffnen Sie in Outlook eine Nachricht und wählen Sie dort Mailbox Match.',
    }),
    nothingSelected: () => ({
      title: 'Ohne ausgewählte Nachricht sagt Outlook nichts',
      explanation: 'Wessen Postfach das ist, sagt Outlook zusammen mit der Nachricht, die Sie öffnen.',
      nextStep: 'Wählen Sie eine Nachricht aus und versuchen Sie es dann erneut.',
    }),
    officeNotLoaded: () => ({
      title: 'Ein Teil von Outlook konnte nicht geladen werden',
      explanation: 'Vielleicht sperrt Ihr Netzwerk appsforoffice.microsoft.com, wo Microsoft ihn bereitstellt.',
      nextStep: 'Versuchen Sie es erneut. Wenn das nicht hilft, zeigen Sie es Ihrer IT-Abteilung.',
    }),
    outlookSilent: (problem) => ({
      title: 'Outlook antwortet nicht',
      explanation: `Seit ${seconds(problem.seconds)} kam nichts.`,
      nextStep: 'Versuchen Sie es erneut. Wenn das nicht hilft, starten Sie Outlook neu.',
    }),
    partNotLoaded: () => ({
      title: 'Ein Teil dieses Add-Ins konnte nicht geladen werden',
      nextStep: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    }),
    faultOfOurs: () => ({
      title: 'In diesem Add-In ist ein Fehler aufgetreten',
      explanation: 'Es liegt nicht an Ihnen.',
      nextStep: 'Versuchen Sie es erneut. Wenn es wieder passiert, zeigen Sie den Code Ihrem Administrator.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'Hier können Sie nicht angemeldet werden',
      explanation: 'Dieses Outlook bietet Add-Ins keine Anmeldung.',
      nextStep: onTheWeb ? 'Öffnen Sie das Postfach in der Outlook-App für Windows oder Mac.' : 'Aktualisieren Sie Outlook oder öffnen Sie das Postfach in Outlook im Web.',
    }),
    signInSilent: (problem) => ({
      title: 'Die Anmeldung dauert zu lange',
      explanation: `Outlook hat innerhalb von ${seconds(problem.seconds)} nicht auf die Anmeldung geantwortet.`,
      nextStep: 'Versuchen Sie es erneut. Wenn das nicht hilft, starten Sie Outlook neu.',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'Bitte melden Sie sich erneut an' : 'Bitte melden Sie sich an',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: 'Wählen Sie „Anmelden“.',
    }),
    signInCancelled: () => ({ title: 'Sie haben sich nicht angemeldet', nextStep: 'Wählen Sie „Anmelden“, um fortzufahren.' }),
    signInFailed: () => ({
      title: 'Die Anmeldung hat nicht geklappt',
      explanation: 'Microsoft konnte die Anmeldung nicht abschließen.',
      nextStep: 'Versuchen Sie es erneut. Wenn das nicht hilft, zeigen Sie den Code Ihrem Administrator.',
    }),
    consentNeeded: () => ({
      title: 'Bitte erlauben Sie Mailbox Match, Dynamics 365 für Sie zu nutzen',
      explanation: 'Microsoft fragt Sie einmal. Mailbox Match kann dort dann nur, was Sie selbst dürfen.',
      nextStep: 'Wählen Sie „Anmelden“ und stimmen Sie zu.',
    }),
    approvalNeeded: () => ({
      title: 'Ihr Administrator muss Mailbox Match genehmigen',
      explanation: 'In Ihrem Unternehmen darf niemand Apps selbst erlauben.',
      nextStep: 'Bitten Sie Ihren Microsoft 365-Administrator um die Genehmigung und versuchen Sie es dann erneut.',
    }),
    accessBlocked: () => ({
      title: 'Ihr Unternehmen lässt diese Anmeldung nicht zu',
      explanation: 'Eine Richtlinie für bedingten Zugriff sperrt sie, vielleicht wegen Ort, Gerät oder App.',
      nextStep: 'Zeigen Sie den Code Ihrer IT-Abteilung.',
    }),
    deviceNotAccepted: () => ({
      title: 'Ihr Unternehmen akzeptiert dieses Gerät nicht',
      explanation: 'Anmelden kann man sich nur mit Geräten, die es verwaltet und die seine Regeln erfüllen.',
      nextStep: 'Nehmen Sie Ihr Firmengerät oder zeigen Sie den Code Ihrer IT-Abteilung.',
    }),
    accountDisabled: () => ({
      title: 'Ihr Konto ist deaktiviert',
      explanation: 'Microsoft lässt damit keine Anmeldung zu.',
      nextStep: 'Bitten Sie Ihre IT-Abteilung, es zu aktivieren.',
    }),
    passwordExpired: () => ({
      title: 'Ihr Kennwort ist abgelaufen',
      explanation: 'Microsoft fragt Sie bei der Anmeldung nach einem neuen.',
      nextStep: 'Wählen Sie „Anmelden“.',
    }),
    notAssigned: () => ({
      title: 'Mailbox Match ist Ihnen nicht zugewiesen',
      explanation: 'In Ihrem Unternehmen dürfen es nur bestimmte Personen nutzen.',
      nextStep: 'Bitten Sie Ihren Microsoft 365-Administrator, es Ihnen zuzuweisen.',
    }),
    applicationUnknown: () => ({
      title: 'Ihr Unternehmen hat Mailbox Match nicht eingerichtet',
      explanation: 'Im Verzeichnis Ihres Unternehmens kennt Microsoft die App nicht.',
      nextStep: 'Zeigen Sie den Code dem Administrator, der das Add-In installiert hat.',
    }),
    registrationWrong: () => ({
      title: 'Mailbox Match ist nicht richtig registriert',
      explanation: 'Die App-Registrierung bei Microsoft passt nicht zu der Art, wie Sie angemeldet werden.',
      nextStep: 'Zeigen Sie den Code dem Administrator, der das Add-In installiert hat.',
    }),
    signInServiceFailing: () => ({
      title: 'Die Anmeldung von Microsoft ist gestört',
      explanation: 'Auf Ihrer Seite ist alles in Ordnung.',
      nextStep: 'Versuchen Sie es in ein paar Minuten erneut.',
    }),
    signInUnreachable: () => ({
      title: 'Die Anmeldung von Microsoft ist nicht erreichbar',
      explanation: 'Sie sind online, aber es kam keine Antwort. Vielleicht sperrt eine Firewall sie.',
      nextStep: 'Versuchen Sie es erneut. Wenn das nicht hilft, zeigen Sie den Code Ihrer IT-Abteilung.',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: 'Die Anmeldung bei Ihrem eigenen Server hat nicht geklappt',
      explanation: `${code === 'window_closed' ? 'Falls das Fenster einen Fehler gezeigt hat, ist der Server nicht darauf vorbereitet. ' : ''}Nötig ist zweierlei: OAuth, eingeschaltet in Dynamics 365, mit diesem Add-In in AD FS registriert (Add-AdfsClient), und eine Bereitstellung mit Internetzugriff (IFD), die Web-Add-Ins antwortet (CORS).`,
      nextStep: 'Wählen Sie „Anmelden“ für einen neuen Versuch. Wenn das nicht hilft, zeigen Sie dies dem Administrator des Servers.',
    }),
    signInWindowBlocked: () => ({
      title: 'Das Anmeldefenster wurde blockiert',
      explanation: 'Ihr Browser lässt Outlook keine Fenster öffnen.',
      nextStep: 'Erlauben Sie Popups für diese Seite und wählen Sie dann „Anmelden“.',
    }),
    signInWindowClosed: () => ({
      title: 'Das Anmeldefenster wurde geschlossen',
      explanation: 'Da waren Sie noch nicht angemeldet. Falls es einen Fehler gezeigt hat, hilft Ihre IT-Abteilung.',
      nextStep: 'Wählen Sie „Anmelden“, um es wieder zu öffnen.',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'Ein Fenster dieses Add-Ins ist schon offen',
      explanation: 'Outlook öffnet immer nur eines.',
      nextStep: 'Schließen Sie es und wählen Sie dann „Anmelden“.',
    }),
    signInWindowRefused: () => ({
      title: 'Outlook öffnet das Anmeldefenster nicht',
      explanation: 'Das Add-In muss über https bereitgestellt werden, auf einer Domäne, die in seinem Manifest steht.',
      nextStep: 'Zeigen Sie den Code dem Administrator, der das Add-In installiert hat.',
    }),
    storageBlocked: () => ({
      title: 'Ihr Browser speichert keine Daten für die Anmeldung',
      explanation: 'Ohne sie kann die Anmeldung nicht abgeschlossen werden.',
      nextStep: 'Erlauben Sie diesem Add-In Cookies und Websitedaten und wählen Sie dann „Anmelden“.',
    }),
    clockWrong: () => ({
      title: 'Die Uhr dieses Geräts geht offenbar falsch',
      explanation: 'Dynamics 365 akzeptiert Ihre Anmeldung nicht, und seine Zeiten passen nicht zu dieser Uhr.',
      nextStep: 'Stellen Sie Datum und Uhrzeit auf automatisch und versuchen Sie es dann erneut.',
    }),
    hostRefused: ({ host }) => ({
      title: 'Diese Adresse ist nicht vertrauenswürdig',
      explanation: `${host} ist keine Dynamics 365-Adresse, bei der sich dieses Add-In anmelden darf. Dorthin wurde nichts gesendet.`,
      nextStep: 'Zeigen Sie dies dem Administrator, der das Add-In installiert hat.',
    }),
    offline: () => ({
      title: 'Sie sind offline',
      explanation: 'Ohne Verbindung lässt sich nichts prüfen.',
      nextStep: 'Stellen Sie die Verbindung her und versuchen Sie es erneut.',
    }),
    unreachable: ({ host }) => ({
      title: 'Dynamics 365 ist nicht erreichbar',
      explanation: `Von ${host} kam keine Antwort. Vielleicht ist die Adresse falsch, oder eine Firewall sperrt sie.`,
      nextStep: 'Öffnen Sie Dynamics 365 in einem Browser. Wenn es dort geht, versuchen Sie es hier erneut.',
    }),
    tooSlow: (problem) => ({
      title: 'Dynamics 365 braucht zu lange',
      explanation: `${problem.host} hat innerhalb von ${seconds(problem.seconds)} nicht geantwortet.`,
      nextStep: 'Versuchen Sie es in ein paar Minuten erneut.',
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 ist ausgelastet',
      explanation: `Bitte warten Sie ${seconds(retryAfterSeconds)}.`,
      nextStep: 'Versuchen Sie es danach erneut.',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'Dynamics 365 akzeptiert Ihre Anmeldung nicht',
      explanation: onPremises
        ? 'Vielleicht ist sie abgelaufen. Sonst ist der Server nicht vorbereitet: In Dynamics 365 muss OAuth eingeschaltet und dieses Add-In in AD FS registriert sein.'
        : 'Vielleicht ist sie abgelaufen oder wurde widerrufen.',
      nextStep: onPremises ? 'Wählen Sie „Anmelden“. Wenn das nicht hilft, zeigen Sie es dem Administrator des Servers.' : 'Wählen Sie „Anmelden“.',
    }),
    notAMember: () => ({
      title: 'Sie sind kein Benutzer dieser Organisation',
      explanation: 'Dynamics 365 kennt Ihr Konto hier nicht.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, Sie hinzuzufügen.',
    }),
    userDisabled: () => ({
      title: 'Ihr Konto ist in Dynamics 365 deaktiviert',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, es zu aktivieren.',
    }),
    noRoles: () => ({
      title: 'Sie haben in Dynamics 365 keine Sicherheitsrolle',
      explanation: 'Ohne sie sehen Sie dort nichts, auch nicht Ihre eigene Adresse.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator um eine Sicherheitsrolle.',
    }),
    noLicense: () => ({
      title: 'Sie haben keine Lizenz für Dynamics 365',
      explanation: 'Ohne Lizenz lässt Dynamics 365 niemanden hinein.',
      nextStep: 'Bitten Sie Ihren Microsoft 365-Administrator um eine Dynamics 365-Lizenz.',
    }),
    ownUserHidden: () => ({
      title: 'Sie dürfen Ihren eigenen Benutzer in Dynamics 365 nicht lesen',
      explanation: 'Ihre Sicherheitsrollen erlauben es nicht.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator um das Recht, Benutzer zu lesen.',
    }),
    privilegeMissing: () => ({
      title: 'Sie dürfen das in Dynamics 365 nicht lesen',
      explanation: 'Ihre Sicherheitsrollen erlauben es nicht.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator um das Recht dazu.',
    }),
    mayNotChange: () => ({
      title: 'Sie dürfen dies in Dynamics 365 nicht ändern',
      explanation: 'Ihre Sicherheitsrollen erlauben es nicht.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, es zu ändern oder Ihnen das Recht dazu zu geben.',
    }),
    changedMeanwhile: () => ({
      title: 'Jemand anders hat dies in Dynamics 365 geändert',
      explanation: 'Es ist nicht mehr, was Ihnen gezeigt wurde; deshalb wurde nichts überschrieben.',
      nextStep: 'Sehen Sie nach, was dort jetzt steht, und entscheiden Sie neu.',
    }),
    rowGone: () => ({
      title: 'Dies gibt es in Dynamics 365 nicht mehr',
      explanation: 'Es wurde gelöscht, oder Sie dürfen es nicht mehr sehen.',
      nextStep: 'Prüfen Sie erneut.',
    }),
    outcomeUnknown: ({ host }) => ({
      title: 'Ob die Änderung vorgenommen wurde, ist nicht sicher',
      explanation: `Von ${host} kam keine klare Antwort. Vielleicht wurde geändert, vielleicht nicht.`,
      nextStep: 'Versuchen Sie es erneut: Zuerst wird gelesen, was dort steht; nichts geschieht doppelt.',
    }),
    mailboxHidden: () => ({
      title: 'Sie dürfen Ihr Postfach in Dynamics 365 nicht sehen',
      explanation: 'Ihre Sicherheitsrollen erlauben es nicht; so lässt sich nicht sagen, wie es synchronisiert wird.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator um das Recht, Ihr Postfach zu lesen und zu ändern.',
    }),
    mailboxMissing: () => ({
      title: 'Sie haben kein Postfach in Dynamics 365',
      explanation: 'Ihr Benutzer hat dort keinen Postfachdatensatz, also kann nichts synchronisiert werden.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, ihn anzulegen.',
    }),
    organizationDisabled: () => ({
      title: 'Diese Organisation ist deaktiviert',
      explanation: 'Zurzeit kann niemand sie nutzen.',
      nextStep: 'Bitten Sie Ihren Dynamics 365-Administrator, sie zu aktivieren.',
    }),
    administrationMode: () => ({
      title: 'Diese Organisation wird gewartet',
      explanation: 'Sie ist im Verwaltungsmodus; nur Administratoren dürfen sie nutzen.',
      nextStep: 'Versuchen Sie es später erneut oder fragen Sie Ihren Dynamics 365-Administrator, wie lange es dauert.',
    }),
    noAccessToTenant: () => ({
      title: 'Ihr Konto gehört zu einem anderen Unternehmen',
      explanation: 'Diese Organisation lässt Konten Ihres Unternehmens nicht zu.',
      nextStep: 'Melden Sie sich mit dem Konto an, das Sie für diese Organisation verwenden.',
    }),
    otherOrganization: ({ host }) => ({
      title: 'Diese Adresse führt jetzt zu einer anderen Organisation',
      explanation: `Unter ${host} antwortet eine andere Organisation als bisher; deshalb wurde nichts verbunden.`,
      nextStep: 'Entfernen Sie sie aus der Liste und fügen Sie sie neu hinzu, wenn Sie der Adresse vertrauen.',
    }),
    noWebApi: ({ host }) => ({
      title: 'Diesen Server kann ein Web-Add-In nicht nutzen',
      explanation: `${host} hat keine Web-API. CRM 2013 und CRM 2015 haben keine; es gibt sie seit Dynamics CRM 2016.`,
      nextStep: 'Prüfen Sie die Adresse. Wenn sie stimmt, fragen Sie Ihren Administrator, ob der Server aktualisiert wird.',
    }),
    windowsSignInWanted: () => ({
      title: 'Dieser Server verlangt eine Windows-Anmeldung',
      explanation: 'Er meldet Benutzer mit ihrem Windows-Konto an; das kann kein Web-Add-In.',
      nextStep: 'Bitten Sie den Administrator des Servers, die Anmeldung über AD FS einzurichten (Bereitstellung mit Internetzugriff, IFD).',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'Dieser Server gibt keine Antwort, die hier lesbar ist',
      explanation: `${host} ist vielleicht nicht erreichbar, verlangt eine Windows-Anmeldung, ist älter als CRM 2016 oder antwortet Web-Add-Ins nicht (CORS braucht eine Bereitstellung mit Internetzugriff und OAuth). Was davon zutrifft, verrät ein Browser nicht.`,
      nextStep: 'Öffnen Sie den Server in einem Browser. Wenn es dort geht, zeigen Sie dies seinem Administrator.',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? 'Ihre Auswahl wird nur auf diesem Gerät gemerkt' : 'Ihre Auswahl geht verloren, wenn Sie den Bereich schließen',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? 'Entfernen Sie Organisationen, die Sie nicht mehr brauchen.' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'Dynamics 365 hat die Anfrage abgelehnt',
      explanation: message === '' ? `Die Antwort war Status ${status}.` : `Die Antwort war Status ${status}: ${message}`,
      nextStep: 'Zeigen Sie dies Ihrem Dynamics 365-Administrator.',
    }),
    serverFailing: ({ status }) => ({
      title: 'Dynamics 365 ist gestört',
      explanation: `Die Antwort war Status ${status}. Auf Ihrer Seite ist alles in Ordnung.`,
      nextStep: 'Versuchen Sie es in ein paar Minuten erneut.',
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'Dynamics 365 hat unerwartet geantwortet',
      explanation: `Unter ${host} hat etwas anderes als Dynamics 365 geantwortet, vielleicht eine Anmeldeseite oder ein Proxy.`,
      nextStep: 'Öffnen Sie Dynamics 365 in einem Browser. Wenn es dort geht, versuchen Sie es hier erneut.',
    }),
  },
};
