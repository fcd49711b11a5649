import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the Spanish clients write them. */
const classic = { file: 'Archivo', add: 'Agregar cuenta', connect: 'Conectar', settings: 'Configuración de la cuenta', settingsItem: 'Configuración de la cuenta…', email: 'Correo electrónico', setDefault: 'Establecer como predeterminado', close: 'Cerrar' } as const;
const newOutlook = { settings: 'Configuración', accounts: 'Cuentas', email: 'Cuentas de correo electrónico', emailNewer: 'Sus cuentas', add: 'Agregar cuenta', manage: 'Administrar', setPrimary: 'Establecer como cuenta principal' } as const;
const mac = { outlook: 'Outlook', settings: 'Configuración…', settingsOlder: 'Preferencias', accounts: 'Cuentas', add: 'Nueva cuenta…', setDefault: 'Establecer como predeterminada', fullName: 'Nombre completo' } as const;
const phone = { settings: 'Configuración', addMail: 'Agregar cuenta de correo', add: 'Agregar cuenta', mail: 'Correo', setDefault: 'Cuenta predeterminada' } as const;
const microsoft365 = { users: 'Usuarios', active: 'Usuarios activos', manage: 'Administrar nombre de usuario y correo electrónico', addAlias: 'Agregar un alias', setPrimary: 'Establecer como principal', save: 'Guardar cambios' } as const;
const exchange = { recipients: 'Destinatarios', mailboxes: 'Buzones', manage: 'Administrar tipos de direcciones de correo electrónico', add: 'Agregar tipo de dirección de correo electrónico', smtp: 'SMTP', setPrimary: 'Establecer como dirección de correo electrónico principal', ok: 'Aceptar', save: 'Guardar' } as const;

const onPhone = {
  open: () => `Pulse su foto de perfil y después el engranaje de ${phone.settings}.`,
  read: () => 'Lea la dirección bajo su cuenta de correo. Cada carácter cuenta.',
  add: (address: string) => `En ${phone.settings}, pulse ${phone.addMail} o ${phone.add} e inicie sesión con ${address}.`,
  setDefault: (address: string) => `En ${phone.settings}, bajo ${phone.mail}, pulse ${phone.setDefault} y elija ${address}.`,
};

const check = (address: string) => `Abra un mensaje en el buzón ${address} y abra allí Mailbox Match. Lo comprueba por sí mismo.`;

export const esOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: 'Outlook clásico para Windows',
    newWindows: 'Nuevo Outlook para Windows',
    web: 'Outlook en la Web',
    mac: 'Outlook para Mac',
    ios: 'Outlook para iPhone y iPad',
    android: 'Outlook para Android',
  },
  parts: { find: 'Encontrar la dirección en Outlook', change: 'Usar la dirección que tiene Dynamics 365' },
  steps: {
    'classicWindows.find.open': () => `Elija ${classic.file}, ${classic.settings} y, en la lista, ${classic.settingsItem}`,
    'classicWindows.find.read': () => `En la pestaña ${classic.email}, lea la dirección que tiene la marca. Cada carácter cuenta.`,
    'classicWindows.change.add': (address) => `Elija ${classic.file} y ${classic.add}, escriba ${address} y elija ${classic.connect}.`,
    'classicWindows.change.restart': () => 'Cierre Outlook y vuelva a abrirlo. Sus marcas aquí se conservan.',
    'classicWindows.change.open': () => `Elija ${classic.file}, ${classic.settings} y, en la lista, ${classic.settingsItem}`,
    'classicWindows.change.setDefault': (address) => `Seleccione ${address} y elija ${classic.setDefault}.`,
    'classicWindows.change.close': () => `Elija ${classic.close}.`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `Elija el engranaje de ${newOutlook.settings}, después ${newOutlook.accounts} y después ${newOutlook.email} o ${newOutlook.emailNewer}.`,
    'newWindows.find.read': () => 'Lea la dirección de la cuenta principal. Cada carácter cuenta.',
    'newWindows.change.add': (address) => `Allí, elija ${newOutlook.add} e inicie sesión con ${address}.`,
    'newWindows.change.manage': (address) => `Elija ${newOutlook.manage} junto a ${address}.`,
    'newWindows.change.setPrimary': () => `Elija ${newOutlook.setPrimary} y confirme. Outlook se reinicia por sí mismo; sus marcas aquí se conservan.`,
    'newWindows.change.check': check,
    'web.find.open': () => 'Elija su foto de perfil en la parte superior.',
    'web.find.read': () => 'Lea la dirección bajo su nombre. Cada carácter cuenta.',
    'web.change.signIn': (address) => `Abra Outlook en la Web en una ventana privada del explorador e inicie sesión con ${address}.`,
    'web.change.check': check,
    'mac.find.open': () => `Elija ${mac.outlook} en la barra de menús, después ${mac.settings} (${mac.settingsOlder} en versiones anteriores) y después ${mac.accounts}.`,
    'mac.find.read': () => 'Seleccione la cuenta y lea su dirección. Cada carácter cuenta.',
    'mac.change.add': (address) => `En la misma ventana, elija + y ${mac.add} e inicie sesión con ${address}.`,
    'mac.change.setDefault': (address) => `Seleccione ${address}, elija … o el engranaje bajo la lista y después ${mac.setDefault}.`,
    'mac.change.fullName': () => `Si ${mac.fullName} de la cuenta está vacío, rellénelo. Sin él, Outlook no da ninguna dirección a los complementos.`,
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
  restarts: { byPerson: 'Hay que cerrar Outlook y volver a abrirlo.', byItself: 'Outlook se cierra y se vuelve a abrir por sí mismo.' },
  notes: {
    classicWindows: 'La primera cuenta de trabajo de un perfil de Outlook no se puede quitar mientras haya otras. Si ya no la necesita, cree un perfil nuevo.',
    newWindows: 'Si no encuentra un botón, su empresa lo ha desactivado. Consulte a su administrador de Microsoft 365.',
    web: 'Outlook en la Web abre un buzón a la vez, y su dirección no se puede cambiar allí.',
    mac: 'La cuenta nueva aparece junto a la anterior; no se elimina nada.',
    ios: 'La cuenta nueva aparece junto a la anterior; no se elimina nada.',
    android: 'Outlook para Android puede mostrar su nombre de inicio de sesión en lugar de la dirección del buzón.',
  },
  severalMailboxes: 'Si tiene varios buzones: Outlook solo indica una dirección, casi siempre la de la cuenta principal.',
  sameMailbox: 'Ambas direcciones pertenecen a este buzón. Solo su administrador de Microsoft 365 puede cambiar cuál es la principal.',
  adminCenters: { microsoft365: 'Centro de administración de Microsoft 365', exchange: 'Centro de administración de Exchange' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `Abra admin.microsoft.com y elija ${microsoft365.users}, ${microsoft365.active} y ${person}.`,
    'microsoft365.manage': () => `Elija ${microsoft365.manage}.`,
    'microsoft365.addAlias': ({ address }) => `Si ${address} no aparece en la lista, elija ${microsoft365.addAlias} y escríbala.`,
    'microsoft365.setPrimary': ({ address }) => `Elija ${microsoft365.setPrimary} para ${address}.`,
    'microsoft365.save': () => `Elija ${microsoft365.save}.`,
    'exchange.open': ({ person }) => `Abra admin.exchange.microsoft.com y elija ${exchange.recipients}, ${exchange.mailboxes} y ${person}.`,
    'exchange.manage': () => `Elija ${exchange.manage}.`,
    'exchange.add': ({ address }) => `Si ${address} no aparece en la lista, elija ${exchange.add} y ${exchange.smtp}, y escríbala.`,
    'exchange.setPrimary': ({ address }) => `Para ${address}, marque ${exchange.setPrimary} y elija ${exchange.ok}.`,
    'exchange.save': () => `Elija ${exchange.save}.`,
  },
  adminNotes: {
    microsoft365: 'Puede tardar 24 horas, y normalmente cambia también el nombre de inicio de sesión. Si la persona viene de un Active Directory local, la dirección se tiene que cambiar allí.',
    exchange: 'Si el buzón viene de un Active Directory local, la dirección se tiene que cambiar allí.',
  },
};
