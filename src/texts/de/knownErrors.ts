import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = 'Senden Sie diese Antwort Ihrem Dynamics 365-Administrator.';
const askMicrosoft365 = 'Senden Sie diese Antwort Ihrem Microsoft 365-Administrator.';
const askIt = 'Senden Sie diese Antwort Ihrer IT-Abteilung.';
const seeBothSides = 'Prüfen Sie hier Ihre Adresse; dann sehen Sie beide Seiten.';

const otherOrganization = {
  fix: 'In der Organisation, in der Sie arbeiten, muss „Testen und aktivieren“ einmal laufen, mit der Option, dieses Postfach nur mit ihr zu synchronisieren. Die anderen sollten es nicht mehr synchronisieren.',
  nextStep: 'Wählen Sie hier, welche Organisation synchronisiert, oder bitten Sie Ihren Dynamics 365-Administrator darum.',
};

export const deKnownErrors: PastedErrorTexts = {
  title: 'Was bedeutet dieser Fehler?',
  hint: 'Fügen Sie einen Fehler aus Outlook, Dynamics 365 oder von einem Administrator ein. Er bleibt auf diesem Gerät.',
  foundBy: (found) => `Erkannt an „${found}“`,
  perhaps: 'Das ist aus Alltagswörtern geraten.',
  who: {
    user: 'Sie',
    dynamicsAdmin: 'Ihr Dynamics 365-Administrator',
    exchangeAdmin: 'Ihr Microsoft 365-Administrator',
    network: 'Ihre IT-Abteilung',
    nobody: 'niemand; es vergeht von selbst',
  },
  unknown: {
    cause: 'Dieser Fehler steht nicht in der Liste dieses Add-Ins; zu seiner Ursache lässt sich nichts sagen.',
    fix: 'Jemand mit mehr Einblick muss ihn sich ansehen.',
    nextStep: 'Kopieren Sie den Bericht und senden Sie ihn mit dem ganzen Fehler Ihrem Administrator.',
  },
  errors: {
    'address-mismatch': {
      cause: 'Outlook und Dynamics 365 haben verschiedene Adressen für Sie, oder auf einer Seite fehlt sie.',
      fix: 'Eine Seite muss die Adresse der anderen übernehmen.',
      nextStep: 'Prüfen Sie hier Ihre Adresse; dann erfahren Sie, welche Seite zu ändern ist.',
    },
    'address-not-recognised': {
      cause: 'Dynamics 365 hat keinen Benutzer mit der Hauptadresse dieses Postfachs.',
      fix: 'Ihre primäre E-Mail-Adresse in Dynamics 365 muss diese Adresse sein, und vielleicht muss ein Administrator sie genehmigen. Starten Sie danach Outlook neu.',
      nextStep: seeBothSides,
    },
    'track-disabled': {
      cause: 'Ihr Postfach wird nicht vom Server synchronisiert, oder Dynamics 365 hat eine andere Adresse für Sie als Outlook.',
      fix: 'Die Adresse muss auf beiden Seiten gleich sein, und der Server muss Ihr Postfach synchronisieren.',
      nextStep: 'Wählen Sie hier „Alles prüfen“, um zu sehen, woran es liegt.',
    },
    'act-not-configured': {
      cause: 'Der Server synchronisiert Ihre Termine, Kontakte und Aufgaben nicht.',
      fix: 'In Ihrem Postfachdatensatz muss „Termine, Kontakte und Aufgaben“ auf „Serverseitige Synchronisierung“ stehen; danach „Testen und aktivieren“.',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: 'Der Server holt Ihre eingehenden E-Mails nicht: Er ist nicht darauf eingestellt, wurde nie getestet, oder die App kam aus einer anderen Organisation.',
      fix: 'In Ihrem Postfachdatensatz muss „Eingehende E-Mail“ auf „Serverseitige Synchronisierung“ stehen; danach „Testen und aktivieren“. Kam die App aus einer anderen Organisation, muss sie aus Ihrer neu bereitgestellt werden.',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: 'Ihr Postfachdatensatz in Dynamics 365 ist deaktiviert.',
      fix: 'Er muss aktiviert werden, und „Testen und aktivieren“ muss laufen.',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'Dynamics 365 hat nicht rechtzeitig geantwortet: wegen alter Daten im Browser, einer Adresse, die Ihr Netzwerk sperrt, oder eines fehlenden Rechts.',
      fix: 'Oft hilft ein Neustart ohne die alten Daten. Sonst muss Ihr Netzwerk Dynamics 365 durchlassen.',
      nextStep: 'Schließen Sie Outlook, löschen Sie die gespeicherten Daten des Browsers und öffnen Sie Outlook wieder.',
    },
    'exchange-unreachable': {
      cause: 'Dynamics 365 kann sich am Exchange-Server Ihres Unternehmens nicht anmelden; oft ist ein Zertifikat abgelaufen.',
      fix: 'Das Zertifikat oder die Hybridkonfiguration von Exchange muss erneuert werden.',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: 'Der Browser ließ die Anmeldung nicht zu Ende kommen: blockierte Cookies, voller Speicher oder unpassende Sicherheitszonen.',
      fix: 'Cookies der Anmeldung müssen erlaubt und alte Anmeldedaten gelöscht werden. Unter Windows muss die IT vielleicht die Sicherheitszonen ändern.',
      nextStep: 'Löschen Sie die gespeicherten Daten des Browsers, starten Sie Outlook neu und melden Sie sich wieder an.',
    },
    'sign-in-trusted-sites': {
      cause: 'Windows ordnet Dynamics 365 und die Anmeldeseite verschiedenen Sicherheitszonen zu.',
      fix: 'Beide Adressen müssen in Windows zu den vertrauenswürdigen Sites gehören.',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: 'Das Anmeldefenster stolpert über alte Anmeldedaten auf diesem Gerät.',
      fix: 'Die alten Daten müssen vergessen werden.',
      nextStep: 'Schließen Sie das Fenster, wählen Sie hier unter „Einstellungen und Datenschutz“ die Option „Auf diesem Gerät vergessen“ und melden Sie sich wieder an.',
    },
    'priv-read-org': {
      cause: 'Ihnen fehlt das Recht, die Einstellungen der Organisation zu lesen.',
      fix: 'Sie brauchen die Sicherheitsrolle „Dynamics 365 App for Outlook User“.',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: 'Ihnen fehlt eine Sicherheitsrolle oder ein Recht, das diese Aktion braucht.',
      fix: 'Sie brauchen eine Sicherheitsrolle mit diesem Recht.',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: 'Ihr Benutzer in Dynamics 365 ist deaktiviert oder gehört zu keiner Unternehmenseinheit.',
      fix: 'Ihr Benutzer muss aktiviert werden; dafür ist eine Lizenz nötig.',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: 'Ihnen fehlt das Recht, Dynamics 365 in Outlook zu nutzen.',
      fix: 'Sie brauchen eine Sicherheitsrolle mit dem Recht „Use Dynamics 365 App for Outlook“.',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: 'Ihr Benutzer darf Dynamics 365 verwalten, aber nicht darin arbeiten.',
      fix: 'Der Zugriffsmodus Ihres Benutzers muss „Lesen/Schreiben“ sein.',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: 'Ihnen fehlt die Lizenz oder das Recht für die App.',
      fix: 'Sie brauchen beides: eine Lizenz und eine Sicherheitsrolle für die App.',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'Ein Teil, den Microsoft jedem Add-In gibt, wurde nicht geladen; Sie sind offline, oder Ihr Netzwerk sperrt ihn.',
      fix: 'Ihr Netzwerk muss appsforoffice.microsoft.com erlauben.',
      nextStep: 'Prüfen Sie Ihre Verbindung und öffnen Sie das Add-In wieder; wenn das nicht hilft, sagen Sie es Ihrer IT-Abteilung.',
    },
    'view-unavailable': {
      cause: 'Sie haben kein Recht auf eine Ansicht oder ein Formular, das die App zeigen will.',
      fix: 'Ihre Sicherheitsrolle braucht das Recht, die Ansichten und Formulare der App zu lesen.',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: 'Die Schaltflächen kommen aus einem Teil der App, der nicht veröffentlicht ist oder den Ihre Sicherheitsrolle nicht lesen darf.',
      fix: 'Die App muss veröffentlicht sein, und Ihre Rolle muss sie nutzen dürfen.',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: 'Der Server hat die Nachricht noch nicht in Dynamics 365 übernommen. Nach mehr als 20 Minuten verarbeitet er Ihr Postfach nicht.',
      fix: 'Ihr Postfach muss „Testen und aktivieren“ bestehen; seine Warnungen sagen, was hindert.',
      nextStep: 'Wählen Sie hier „Alles prüfen“, um zu sehen, was hindert.',
    },
    's2s-approval': {
      cause: 'Ihre Adresse ist in Dynamics 365 nicht genehmigt; deshalb rührt der Server Ihre E-Mails nicht an.',
      fix: 'Ein Administrator muss in Ihrem Postfachdatensatz „E-Mail genehmigen“ wählen, danach „Testen und aktivieren“.',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: 'Ein Administrator hat Ihre Adresse in Dynamics 365 abgelehnt.',
      fix: 'Die Adresse muss genehmigt werden, und „Testen und aktivieren“ muss mit der Option laufen, nur mit dieser Organisation zu synchronisieren.',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: 'Ihr Postfach wird mit einer anderen Organisation synchronisiert; eingehende E-Mails kommen deshalb nicht in diese.', ...otherOrganization },
    'wrong-org-outgoing': { cause: 'Ihr Postfach wird mit einer anderen Organisation synchronisiert; aus dieser werden deshalb keine E-Mails gesendet.', ...otherOrganization },
    'wrong-org-act': { cause: 'Ihr Postfach wird mit einer anderen Organisation synchronisiert; Termine, Kontakte und Aufgaben kommen deshalb nicht in diese.', ...otherOrganization },
    'o365-approval': {
      cause: 'Ihre Adresse muss von jemandem genehmigt werden, der die E-Mail Ihres Unternehmens verwaltet.',
      fix: 'Ein globaler oder Exchange-Administrator, der auch in Dynamics 365 Administrator ist, wählt in Ihrem Postfachdatensatz „E-Mail genehmigen“.',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'Die Adresse, die Dynamics 365 für Sie hat, gibt es in Ihrem Unternehmen nicht.',
      fix: 'Ihre primäre E-Mail-Adresse in Dynamics 365 muss die Adresse Ihres Postfachs sein.',
      nextStep: seeBothSides,
    },
    '8005E259': {
      cause: 'Ihrem Benutzer fehlen Rechte, die der Server braucht, um Ihr Postfach zu synchronisieren.',
      fix: 'Sie brauchen eine Sicherheitsrolle mit diesen Rechten; danach „Testen und aktivieren“.',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'Exchange lässt Dynamics 365 nicht in Ihr Postfach.',
      fix: 'Exchange muss der Dynamics 365-Anwendung Zugriff auf Postfächer geben.',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: 'Ihr Konto ist im Verzeichnis Ihres Unternehmens deaktiviert.',
      fix: 'Das Konto muss aktiviert werden.',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: 'Das Postfach ist in Exchange Online nicht erreichbar: Es liegt auf dem eigenen Server Ihres Unternehmens, ist gelöscht oder hat keine Lizenz.',
      fix: 'Das Postfach muss lizenziert, wiederhergestellt oder nach Exchange Online verschoben werden.',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: 'Sie haben keine Exchange-Lizenz, oder Ihr Benutzer darf Dynamics 365 nur verwalten.',
      fix: 'Sie brauchen eine Exchange-Lizenz und in Dynamics 365 den Zugriffsmodus „Lesen/Schreiben“.',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: 'Ihr Postfachdatensatz hat kein E-Mail-Serverprofil oder ein deaktiviertes.',
      fix: 'In Ihrem Postfachdatensatz muss ein aktives Profil gewählt werden; danach „Testen und aktivieren“.',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: 'Ihnen fehlt eine Lizenz.',
      fix: 'Im Microsoft 365 Admin Center muss Ihnen eine Lizenz zugewiesen werden.',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'Dynamics 365 findet nicht heraus, wo Ihr Postfach liegt.',
      fix: 'AutoErmittlung (Autodiscover) Ihrer Maildomäne muss berichtigt oder der Ort im E-Mail-Serverprofil eingetragen werden.',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: 'Im E-Mail-Serverprofil steht ein Server, den es nicht gibt.',
      fix: 'Die Serveradresse im E-Mail-Serverprofil muss berichtigt werden.',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: 'Die Adresse in Ihrem Postfachdatensatz gehört zu keinem Postfach, oder sie ist ein Benutzername statt einer Adresse.',
      fix: 'Im Datensatz muss die Adresse Ihres Postfachs stehen.',
      nextStep: seeBothSides,
    },
    'no-correlation': {
      cause: 'Nach Ihren Einstellungen werden nur Antworten auf nachverfolgte E-Mails nachverfolgt; diese Nachricht ist keine.',
      fix: 'In Ihren Dynamics 365-Optionen wählen Sie, welche Nachrichten nachverfolgt werden, oder Sie verfolgen diese selbst nach.',
      nextStep: 'Öffnen Sie die Nachricht in Outlook und wählen Sie „Nachverfolgen“.',
    },
    'no-recipient': {
      cause: 'Kein Benutzer und keine Warteschlange in Dynamics 365 hat die Adresse, an die die Nachricht ging: eine Verteilerliste, eine andere Adresse von Ihnen, Bcc oder eine Adresse, die zwei haben.',
      fix: 'Die Adresse in Dynamics 365 muss berichtigt und der Benutzer neu gespeichert werden.',
      nextStep: seeBothSides,
    },
    duplicate: {
      cause: 'Die Nachricht ist schon in Dynamics 365.',
      fix: 'Es gibt nichts zu beheben.',
      nextStep: 'Suchen Sie die Nachricht auf der Zeitachse des Datensatzes.',
    },
    'invalid-recipient': {
      cause: 'Die Nachricht hat einen Empfänger mit ungültiger Adresse.',
      fix: 'Die Adresse unter „An“ oder „Cc“ muss berichtigt werden.',
      nextStep: 'Berichtigen Sie die Adresse und senden Sie die Nachricht erneut.',
    },
    'plugin-abort': {
      cause: 'Eine Erweiterung, die Ihr Unternehmen in Dynamics 365 eingebaut hat, hat die Aktion abgebrochen.',
      fix: 'Wer die Erweiterung gebaut hat, muss sie sich ansehen.',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'Dynamics 365 konnte die Nachricht nicht verarbeiten.',
      fix: 'Die Warnungen Ihres Postfachdatensatzes sagen, warum.',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'Outlook zeigt die App nur bei Nachrichten und Versionen, die es unterstützt, mit eingeschaltetem Lesebereich, erlaubten verbundenen Erfahrungen und ohne Verschlüsselung.',
      fix: 'Probieren Sie es mit einer gewöhnlichen Nachricht und eingeschaltetem Lesebereich. Wenn die App weiter fehlt, hat Ihr Administrator sie vielleicht abgeschaltet.',
      nextStep: 'Wählen Sie eine unverschlüsselte Nachricht in Ihrem eigenen Postfach aus und sehen Sie noch einmal nach.',
    },
    'not-member': {
      cause: 'Sie sind kein Benutzer dieser Organisation.',
      fix: 'Wählen Sie eine Organisation, in der Sie Benutzer sind, oder lassen Sie sich zu dieser hinzufügen.',
      nextStep: 'Wählen Sie hier eine andere Organisation.',
    },
    throttled: {
      cause: 'Dynamics 365 hat zu viele Anfragen von Ihrem Konto bekommen und macht eine Pause.',
      fix: 'Das vergeht in wenigen Minuten.',
      nextStep: 'Warten Sie fünf Minuten und versuchen Sie es dann erneut.',
    },
    approver: {
      cause: 'Die Rolle, die Adressen genehmigen darf, kann nur ein globaler oder Exchange-Administrator geben, und nur einer Person, nie einem Team.',
      fix: 'Ein anderer Administrator muss die Rolle geben oder die Adresse genehmigen.',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: 'Die Organisation steht schon in der Liste.',
      fix: 'Nutzen Sie sie, wie sie ist, oder entfernen Sie sie und verbinden Sie sie neu.',
      nextStep: 'Wählen Sie die Organisation hier in der Liste.',
    },
    'naa-origin': {
      cause: 'Das Add-In ist nicht für die Anmeldung über Outlook registriert.',
      fix: 'Die Registrierung des Add-Ins braucht die Umleitungsadresse, die Outlook verwendet; sie beginnt mit brk-multihub.',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'Outlook hat dem Add-In nicht gesagt, welches Konto Sie verwenden.',
      fix: 'Sie können sich selbst in einem Fenster anmelden.',
      nextStep: 'Wählen Sie hier „Anmelden“.',
    },
    'popup-blocked': {
      cause: 'Das Anmeldefenster wurde blockiert, oder ein anderes ist noch offen.',
      fix: 'Schließen Sie andere Anmeldefenster und erlauben Sie dieses.',
      nextStep: 'Wählen Sie noch einmal „Anmelden“ und erlauben Sie das Fenster.',
    },
    consent: {
      cause: 'Ihr Unternehmen hat das Add-In noch nicht erlaubt, hat es Ihnen nicht zugewiesen oder kennt es nicht.',
      fix: 'Ein Administrator muss dem Add-In zustimmen oder es Ihnen zuweisen.',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: 'Die Organisation wird gewartet; nur Administratoren kommen hinein.',
      fix: 'Sie öffnet wieder, wenn die Wartung vorbei ist.',
      nextStep: 'Versuchen Sie es später erneut oder fragen Sie Ihren Dynamics 365-Administrator, wie lange es dauert.',
    },
    'tenant-closed': {
      cause: 'Ihr Konto hat keinen Zugang zu dem Unternehmen, zu dem die Organisation gehört.',
      fix: 'Ein Administrator dieses Unternehmens muss Ihr Konto zulassen, oder Sie melden sich mit einem anderen Konto an.',
      nextStep: 'Melden Sie sich mit dem Konto an, das Sie für diese Organisation verwenden.',
    },
    'row-gone': {
      cause: 'Einen angefragten Datensatz gibt es nicht mehr, oder Sie dürfen ihn nicht sehen.',
      fix: 'Wenn er versehentlich gelöscht wurde, muss ein Administrator ihn wiederherstellen.',
      nextStep: 'Prüfen Sie erneut; wenn es so bleibt, sagen Sie es Ihrem Dynamics 365-Administrator.',
    },
    'changed-meanwhile': {
      cause: 'Jemand anders hat den Datensatz geändert, während Sie daran arbeiteten; deshalb wurde nichts geschrieben.',
      fix: 'Sehen Sie nach, was jetzt darin steht, und entscheiden Sie neu.',
      nextStep: 'Prüfen Sie hier erneut.',
    },
    'do-not-track': {
      cause: 'Nachrichten dieser Art dürfen nicht nachverfolgt werden.',
      fix: 'Es gibt nichts zu beheben.',
      nextStep: 'Schreiben Sie eine gewöhnliche Nachricht, wenn Sie sie in Dynamics 365 brauchen.',
    },
    'too-large': {
      cause: 'Die Nachricht ist größer, als Dynamics 365 annimmt.',
      fix: 'Ohne ihre größten Anlagen lässt sie sich nachverfolgen.',
      nextStep: 'Lassen Sie große Anlagen weg und verfolgen Sie sie noch einmal nach.',
    },
    'sign-in-expired': {
      cause: 'Dynamics 365 akzeptiert Ihre Anmeldung nicht mehr.',
      fix: 'Eine neue Anmeldung behebt das.',
      nextStep: 'Melden Sie sich wieder an.',
    },
    'server-busy': {
      cause: 'Die Datenbank von Dynamics 365 hat versagt oder zu lange gebraucht.',
      fix: 'Das vergeht meist von selbst.',
      nextStep: 'Versuchen Sie es in ein paar Minuten erneut; wenn es so bleibt, sagen Sie es Ihrem Dynamics 365-Administrator.',
    },
  },
};
