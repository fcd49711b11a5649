import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the French clients write them. */
const classic = { file: 'Fichier', add: 'Ajouter un compte', connect: 'Connexion', settings: 'Paramètres du compte', settingsItem: 'Paramètres du compte…', email: 'Messagerie', setDefault: 'Définir par défaut', close: 'Fermer' } as const;
const newOutlook = { settings: 'Paramètres', accounts: 'Comptes', email: 'Comptes de messagerie', emailNewer: 'Vos comptes', add: 'Ajouter un compte', manage: 'Gérer', setPrimary: 'Définir comme compte principal' } as const;
const mac = { outlook: 'Outlook', settings: 'Paramètres…', settingsOlder: 'Préférences', accounts: 'Comptes', add: 'Nouveau compte…', setDefault: 'Définir par défaut', fullName: 'Nom complet' } as const;
const phone = { settings: 'Paramètres', addMail: 'Ajouter un compte de messagerie', add: 'Ajouter un compte', mail: 'Courrier', setDefault: 'Compte par défaut' } as const;
const microsoft365 = { users: 'Utilisateurs', active: 'Utilisateurs actifs', manage: 'Gérer le nom d’utilisateur et l’e-mail', addAlias: 'Ajouter un alias', setPrimary: 'Définir comme adresse principale', save: 'Enregistrer les modifications' } as const;
const exchange = { recipients: 'Destinataires', mailboxes: 'Boîtes aux lettres', manage: 'Gérer les types d’adresses e-mail', add: 'Ajouter un type d’adresse e-mail', smtp: 'SMTP', setPrimary: 'Définir comme adresse e-mail principale', ok: 'OK', save: 'Enregistrer' } as const;

const onPhone = {
  open: () => `Appuyez sur votre photo de profil, puis sur l’engrenage (${phone.settings}).`,
  read: () => 'Lisez l’adresse sous votre compte de messagerie. Chaque caractère compte.',
  add: (address: string) => `Dans «\u00a0${phone.settings}\u00a0», appuyez sur «\u00a0${phone.addMail}\u00a0» ou «\u00a0${phone.add}\u00a0», et connectez-vous avec ${address}.`,
  setDefault: (address: string) => `Dans «\u00a0${phone.settings}\u00a0», sous «\u00a0${phone.mail}\u00a0», appuyez sur «\u00a0${phone.setDefault}\u00a0» et choisissez ${address}.`,
};

const check = (address: string) => `Ouvrez un message dans la boîte aux lettres ${address}, puis Mailbox Match. La vérification se fait toute seule.`;

export const frOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: 'Outlook classique pour Windows',
    newWindows: 'Nouvel Outlook pour Windows',
    web: 'Outlook sur le web',
    mac: 'Outlook pour Mac',
    ios: 'Outlook pour iPhone et iPad',
    android: 'Outlook pour Android',
  },
  parts: { find: 'Trouver l’adresse dans Outlook', change: 'Utiliser l’adresse que Dynamics 365 a' },
  steps: {
    'classicWindows.find.open': () => `Choisissez «\u00a0${classic.file}\u00a0», puis «\u00a0${classic.settings}\u00a0», puis «\u00a0${classic.settingsItem}\u00a0» dans la liste.`,
    'classicWindows.find.read': () => `Sous l’onglet «\u00a0${classic.email}\u00a0», lisez l’adresse cochée. Chaque caractère compte.`,
    'classicWindows.change.add': (address) => `Choisissez «\u00a0${classic.file}\u00a0», puis «\u00a0${classic.add}\u00a0», tapez ${address} et choisissez «\u00a0${classic.connect}\u00a0».`,
    'classicWindows.change.restart': () => 'Fermez Outlook et rouvrez-le. Ce que vous avez coché ici reste.',
    'classicWindows.change.open': () => `Choisissez «\u00a0${classic.file}\u00a0», puis «\u00a0${classic.settings}\u00a0», puis «\u00a0${classic.settingsItem}\u00a0» dans la liste.`,
    'classicWindows.change.setDefault': (address) => `Sélectionnez ${address} et choisissez «\u00a0${classic.setDefault}\u00a0».`,
    'classicWindows.change.close': () => `Choisissez «\u00a0${classic.close}\u00a0».`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `Choisissez l’engrenage (${newOutlook.settings}), puis «\u00a0${newOutlook.accounts}\u00a0», puis «\u00a0${newOutlook.email}\u00a0» ou «\u00a0${newOutlook.emailNewer}\u00a0».`,
    'newWindows.find.read': () => 'Lisez l’adresse du compte principal. Chaque caractère compte.',
    'newWindows.change.add': (address) => `Au même endroit, choisissez «\u00a0${newOutlook.add}\u00a0» et connectez-vous avec ${address}.`,
    'newWindows.change.manage': (address) => `Choisissez «\u00a0${newOutlook.manage}\u00a0» à côté de ${address}.`,
    'newWindows.change.setPrimary': () => `Choisissez «\u00a0${newOutlook.setPrimary}\u00a0» et confirmez. Outlook redémarre tout seul\u00a0; ce que vous avez coché ici reste.`,
    'newWindows.change.check': check,
    'web.find.open': () => 'Choisissez votre photo de profil en haut.',
    'web.find.read': () => 'Lisez l’adresse sous votre nom. Chaque caractère compte.',
    'web.change.signIn': (address) => `Ouvrez Outlook sur le web dans une fenêtre de navigation privée et connectez-vous avec ${address}.`,
    'web.change.check': check,
    'mac.find.open': () => `Choisissez «\u00a0${mac.outlook}\u00a0» dans la barre des menus, puis «\u00a0${mac.settings}\u00a0» («\u00a0${mac.settingsOlder}\u00a0» dans les anciennes versions), puis «\u00a0${mac.accounts}\u00a0».`,
    'mac.find.read': () => 'Sélectionnez le compte et lisez son adresse. Chaque caractère compte.',
    'mac.change.add': (address) => `Dans la même fenêtre, choisissez +, puis «\u00a0${mac.add}\u00a0», et connectez-vous avec ${address}.`,
    'mac.change.setDefault': (address) => `Sélectionnez ${address}, choisissez … ou l’engrenage sous la liste, puis «\u00a0${mac.setDefault}\u00a0».`,
    'mac.change.fullName': () => `Si «\u00a0${mac.fullName}\u00a0» est vide pour ce compte, remplissez-le. Sinon, Outlook ne donne aucune adresse aux compléments.`,
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
  restarts: { byPerson: 'Il faut fermer Outlook et le rouvrir.', byItself: 'Outlook se ferme et se rouvre tout seul.' },
  notes: {
    classicWindows: 'Le premier compte professionnel d’un profil Outlook ne peut pas être retiré tant qu’il y en a d’autres. Si vous n’en avez plus besoin, créez un nouveau profil.',
    newWindows: 'S’il vous manque un bouton, votre entreprise l’a désactivé. Demandez à votre administrateur Microsoft 365.',
    web: 'Outlook sur le web ouvre une seule boîte aux lettres à la fois, et son adresse ne peut pas y être modifiée.',
    mac: 'Le nouveau compte apparaît à côté de l’ancien\u00a0; rien n’est supprimé.',
    ios: 'Le nouveau compte apparaît à côté de l’ancien\u00a0; rien n’est supprimé.',
    android: 'Outlook pour Android peut afficher votre nom de connexion au lieu de l’adresse de la boîte aux lettres.',
  },
  severalMailboxes: 'Si vous avez plusieurs boîtes aux lettres : Outlook n’indique qu’une adresse, le plus souvent celle du compte principal.',
  sameMailbox: 'Les deux adresses appartiennent à cette boîte aux lettres. Seul votre administrateur Microsoft 365 peut changer laquelle est la principale.',
  adminCenters: { microsoft365: 'Centre d’administration Microsoft 365', exchange: 'Centre d’administration Exchange' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `Ouvrez admin.microsoft.com, choisissez «\u00a0${microsoft365.users}\u00a0», puis «\u00a0${microsoft365.active}\u00a0», puis ${person}.`,
    'microsoft365.manage': () => `Choisissez «\u00a0${microsoft365.manage}\u00a0».`,
    'microsoft365.addAlias': ({ address }) => `Si ${address} n’y est pas, choisissez «\u00a0${microsoft365.addAlias}\u00a0» et saisissez-la.`,
    'microsoft365.setPrimary': ({ address }) => `Choisissez «\u00a0${microsoft365.setPrimary}\u00a0» pour ${address}.`,
    'microsoft365.save': () => `Choisissez «\u00a0${microsoft365.save}\u00a0».`,
    'exchange.open': ({ person }) => `Ouvrez admin.exchange.microsoft.com, choisissez «\u00a0${exchange.recipients}\u00a0», puis «\u00a0${exchange.mailboxes}\u00a0», puis ${person}.`,
    'exchange.manage': () => `Choisissez «\u00a0${exchange.manage}\u00a0».`,
    'exchange.add': ({ address }) => `Si ${address} n’y est pas, choisissez «\u00a0${exchange.add}\u00a0», puis «\u00a0${exchange.smtp}\u00a0», et saisissez-la.`,
    'exchange.setPrimary': ({ address }) => `Pour ${address}, cochez «\u00a0${exchange.setPrimary}\u00a0» et choisissez «\u00a0${exchange.ok}\u00a0».`,
    'exchange.save': () => `Choisissez «\u00a0${exchange.save}\u00a0».`,
  },
  adminNotes: {
    microsoft365: 'Cela peut prendre 24 heures, et le nom de connexion change généralement aussi. Si la personne vient d’un Active Directory local, l’adresse doit y être modifiée.',
    exchange: 'Si la boîte aux lettres vient d’un Active Directory local, l’adresse doit y être modifiée.',
  },
};
