import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the German clients write them. On the Mac, older versions call them the same in German. */
const classic = { file: '„Datei“', add: '„Konto hinzufügen“', connect: '„Verbinden“', settings: '„Kontoeinstellungen“', settingsItem: '„Kontoeinstellungen…“', email: '„E-Mail“', setDefault: '„Als Standard festlegen“', close: '„Schließen“' } as const;
const newOutlook = { settings: '„Einstellungen“', accounts: '„Konten“', email: '„E-Mail-Konten“', emailNewer: '„Ihre Konten“', add: '„Konto hinzufügen“', manage: '„Verwalten“', setPrimary: '„Als primäres Konto festlegen“' } as const;
const mac = { outlook: '„Outlook“', settings: '„Einstellungen…“', accounts: '„Konten“', add: '„Neues Konto…“', setDefault: '„Als Standard festlegen“', fullName: '„Vollständiger Name“' } as const;
const phone = { settings: '„Einstellungen“', addMail: '„E-Mail-Konto hinzufügen“', add: '„Konto hinzufügen“', mail: '„E-Mail“', setDefault: '„Standardkonto“' } as const;
const microsoft365 = { users: '„Benutzer“', active: '„Aktive Benutzer“', manage: '„Benutzername und E-Mail verwalten“', addAlias: '„Alias hinzufügen“', setPrimary: '„Als primär festlegen“', save: '„Änderungen speichern“' } as const;
const exchange = { recipients: '„Empfänger“', mailboxes: '„Postfächer“', manage: '„E-Mail-Adresstypen verwalten“', add: '„E-Mail-Adresstyp hinzufügen“', smtp: '„SMTP“', setPrimary: '„Als primäre E-Mail-Adresse festlegen“', ok: '„OK“', save: '„Speichern“' } as const;

const onPhone = {
  open: () => `Tippen Sie auf Ihr Profilbild und dann auf das Zahnrad für ${phone.settings}.`,
  read: () => 'Lesen Sie die Adresse unter Ihrem E-Mail-Konto. Jedes Zeichen zählt.',
  add: (address: string) => `Tippen Sie in ${phone.settings} auf ${phone.addMail} oder ${phone.add} und melden Sie sich mit ${address} an.`,
  setDefault: (address: string) => `Tippen Sie in ${phone.settings} unter ${phone.mail} auf ${phone.setDefault} und wählen Sie ${address}.`,
};

const check = (address: string) => `Öffnen Sie eine Nachricht im Postfach ${address} und dort Mailbox Match. Es prüft von selbst.`;

export const deOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: 'Klassisches Outlook für Windows',
    newWindows: 'Neues Outlook für Windows',
    web: 'Outlook im Web',
    mac: 'Outlook für Mac',
    ios: 'Outlook für iPhone und iPad',
    android: 'Outlook für Android',
  },
  parts: { find: 'Die Adresse in Outlook finden', change: 'Die Adresse verwenden, die Dynamics 365 hat' },
  steps: {
    'classicWindows.find.open': () => `Wählen Sie ${classic.file}, dann ${classic.settings}, dann in der Liste ${classic.settingsItem}.`,
    'classicWindows.find.read': () => `Lesen Sie auf der Registerkarte ${classic.email} die Adresse mit dem Häkchen. Jedes Zeichen zählt.`,
    'classicWindows.change.add': (address) => `Wählen Sie ${classic.file}, dann ${classic.add}, geben Sie ${address} ein und wählen Sie ${classic.connect}.`,
    'classicWindows.change.restart': () => 'Schließen Sie Outlook und öffnen Sie es wieder. Ihre Häkchen hier bleiben erhalten.',
    'classicWindows.change.open': () => `Wählen Sie ${classic.file}, dann ${classic.settings}, dann in der Liste ${classic.settingsItem}.`,
    'classicWindows.change.setDefault': (address) => `Markieren Sie ${address} und wählen Sie ${classic.setDefault}.`,
    'classicWindows.change.close': () => `Wählen Sie ${classic.close}.`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `Wählen Sie das Zahnrad für ${newOutlook.settings}, dann ${newOutlook.accounts}, dann ${newOutlook.email} oder ${newOutlook.emailNewer}.`,
    'newWindows.find.read': () => 'Lesen Sie die Adresse des primären Kontos. Jedes Zeichen zählt.',
    'newWindows.change.add': (address) => `Wählen Sie dort ${newOutlook.add} und melden Sie sich mit ${address} an.`,
    'newWindows.change.manage': (address) => `Wählen Sie neben ${address} ${newOutlook.manage}.`,
    'newWindows.change.setPrimary': () => `Wählen Sie ${newOutlook.setPrimary} und bestätigen Sie. Outlook startet von selbst neu; Ihre Häkchen hier bleiben erhalten.`,
    'newWindows.change.check': check,
    'web.find.open': () => 'Wählen Sie oben Ihr Profilbild.',
    'web.find.read': () => 'Lesen Sie die Adresse unter Ihrem Namen. Jedes Zeichen zählt.',
    'web.change.signIn': (address) => `Öffnen Sie Outlook im Web in einem privaten Browserfenster und melden Sie sich mit ${address} an.`,
    'web.change.check': check,
    'mac.find.open': () => `Wählen Sie in der Menüleiste ${mac.outlook}, dann ${mac.settings}, dann ${mac.accounts}.`,
    'mac.find.read': () => 'Markieren Sie das Konto und lesen Sie seine Adresse. Jedes Zeichen zählt.',
    'mac.change.add': (address) => `Wählen Sie im selben Fenster „+“, dann ${mac.add}, und melden Sie sich mit ${address} an.`,
    'mac.change.setDefault': (address) => `Markieren Sie ${address}, wählen Sie unter der Liste „…“ oder das Zahnrad, dann ${mac.setDefault}.`,
    'mac.change.fullName': () => `Wenn ${mac.fullName} des Kontos leer ist, füllen Sie ihn aus. Sonst nennt Outlook Add-Ins keine Adresse.`,
    'mac.change.check': check,
    'ios.find.open': onPhone.open,
    'ios.find.read': onPhone.read,
    'ios.change.add': onPhone.add,
    'ios.change.setDefault': onPhone.setDefault,
    'ios.change.check': check,
    'android.find.open': onPhone.open,
    'android.find.read': onPhone.read,
    'android.change.add': onPhone.add,
    'android.change.setDefault': onPhone.setDefault,
    'android.change.check': check,
  },
  restarts: { byPerson: 'Outlook muss geschlossen und wieder geöffnet werden.', byItself: 'Outlook schließt und öffnet sich von selbst.' },
  notes: {
    classicWindows: 'Das erste Arbeitskonto eines Outlook-Profils lässt sich nicht entfernen, solange es andere gibt. Wenn Sie es nicht mehr brauchen, legen Sie ein neues Profil an.',
    newWindows: 'Wenn Sie eine Schaltfläche nicht finden, hat Ihr Unternehmen sie abgeschaltet. Fragen Sie Ihren Microsoft 365-Administrator.',
    web: 'Outlook im Web öffnet immer ein Postfach, und dessen Adresse lässt sich dort nicht ändern.',
    mac: 'Das neue Konto erscheint neben dem alten; gelöscht wird nichts.',
    ios: 'Das neue Konto erscheint neben dem alten; gelöscht wird nichts.',
    android: 'Outlook für Android zeigt manchmal Ihren Anmeldenamen statt der Adresse des Postfachs.',
  },
  severalMailboxes: 'Wenn Sie mehrere Postfächer haben: Outlook nennt nur eine Adresse, meist die des primären Kontos.',
  sameMailbox: 'Beide Adressen gehören zu diesem Postfach. Welche davon die Hauptadresse ist, kann nur Ihr Microsoft 365-Administrator ändern.',
  adminCenters: { microsoft365: 'Microsoft 365 Admin Center', exchange: 'Exchange Admin Center' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `Öffnen Sie admin.microsoft.com und wählen Sie ${microsoft365.users}, dann ${microsoft365.active}, dann ${person}.`,
    'microsoft365.manage': () => `Wählen Sie ${microsoft365.manage}.`,
    'microsoft365.addAlias': ({ address }) => `Wenn ${address} nicht aufgeführt ist, wählen Sie ${microsoft365.addAlias} und geben Sie die Adresse ein.`,
    'microsoft365.setPrimary': ({ address }) => `Wählen Sie ${microsoft365.setPrimary} für ${address}.`,
    'microsoft365.save': () => `Wählen Sie ${microsoft365.save}.`,
    'exchange.open': ({ person }) => `Öffnen Sie admin.exchange.microsoft.com und wählen Sie ${exchange.recipients}, dann ${exchange.mailboxes}, dann ${person}.`,
    'exchange.manage': () => `Wählen Sie ${exchange.manage}.`,
    'exchange.add': ({ address }) => `Wenn ${address} nicht aufgeführt ist, wählen Sie ${exchange.add}, dann ${exchange.smtp}, und geben Sie die Adresse ein.`,
    'exchange.setPrimary': ({ address }) => `Aktivieren Sie für ${address} ${exchange.setPrimary} und wählen Sie ${exchange.ok}.`,
    'exchange.save': () => `Wählen Sie ${exchange.save}.`,
  },
  adminNotes: {
    microsoft365: 'Es kann 24 Stunden dauern, und meist ändert sich auch der Anmeldename. Wenn die Person aus einem lokalen Active Directory kommt, muss die Adresse dort geändert werden.',
    exchange: 'Wenn das Postfach aus einem lokalen Active Directory kommt, muss die Adresse dort geändert werden.',
  },
};
