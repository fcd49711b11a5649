import type { OutlookStepTexts } from '../outlookStepTexts.ts';
import { isolated, quoted } from './isolated.ts';

/** Menus and buttons as the Arabic clients write them. */
const classic = { file: '«ملف»', add: '«إضافة حساب»', connect: '«اتصال»', settings: '«إعدادات الحساب»', settingsItem: '«إعدادات الحساب…»', email: '«البريد الإلكتروني»', setDefault: '«تعيين كافتراضي»', close: '«إغلاق»' } as const;
const newOutlook = { settings: '«الإعدادات»', accounts: '«الحسابات»', email: '«حسابات البريد الإلكتروني»', emailNewer: '«حساباتك»', add: '«إضافة حساب»', manage: '«إدارة»', setPrimary: '«تعيين كحساب أساسي»' } as const;
const mac = { outlook: 'Outlook', settings: '«الإعدادات…»', settingsOlder: '«التفضيلات»', accounts: '«الحسابات»', add: '«حساب جديد…»', setDefault: '«تعيين كافتراضي»', fullName: '«الاسم الكامل»' } as const;
const phone = { settings: '«الإعدادات»', addMail: '«إضافة حساب بريد»', add: '«إضافة حساب»', mail: '«البريد»', setDefault: '«الحساب الافتراضي»' } as const;
const microsoft365 = { users: '«المستخدمون»', active: '«المستخدمون النشطون»', manage: '«إدارة اسم المستخدم والبريد الإلكتروني»', addAlias: '«إضافة اسم مستعار»', setPrimary: '«تعيين كأساسي»', save: '«حفظ التغييرات»' } as const;
const exchange = { recipients: '«المستلمون»', mailboxes: '«علب البريد»', manage: '«إدارة أنواع عناوين البريد الإلكتروني»', add: '«إضافة نوع عنوان بريد إلكتروني»', smtp: 'SMTP', setPrimary: '«تعيين كعنوان البريد الإلكتروني الأساسي»', ok: '«موافق»', save: '«حفظ»' } as const;

const everyCharacter = 'كل حرف مهم.';
const newBesideOld = 'يظهر الحساب الجديد بجانب القديم؛ ولا يُحذف أي شيء.';
const openAccountSettings = `حدد ${classic.file}، ثم ${classic.settings}، ثم ${classic.settingsItem} في القائمة.`;

const onPhone = {
  open: () => `اضغط على صورة ملفك الشخصي، ثم على الترس لفتح ${phone.settings}.`,
  read: () => `اقرأ العنوان أسفل حساب بريدك. ${everyCharacter}`,
  add: (address: string) => `في ${phone.settings}، اضغط على ${phone.addMail} أو ${phone.add}، وسجّل الدخول بالعنوان ${quoted(address)}.`,
  setDefault: (address: string) => `في ${phone.settings}، ضمن ${phone.mail}، اضغط على ${phone.setDefault} واختر ${quoted(address)}.`,
};

const check = (address: string) => `افتح رسالة في علبة البريد ${quoted(address)} وافتح Mailbox Match هناك. سيتم التحقق تلقائيًا.`;

export const arOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: 'Outlook الكلاسيكي لـ Windows',
    newWindows: 'Outlook الجديد لـ Windows',
    web: 'Outlook على الويب',
    mac: 'Outlook لـ Mac',
    ios: 'Outlook لـ iPhone وiPad',
    android: 'Outlook لـ Android',
  },
  parts: { find: 'العثور على العنوان في Outlook', change: 'استخدام العنوان الموجود في Dynamics 365' },
  steps: {
    'classicWindows.find.open': () => openAccountSettings,
    'classicWindows.find.read': () => `في علامة التبويب ${classic.email}، اقرأ العنوان الذي بجانبه علامة الاختيار. ${everyCharacter}`,
    'classicWindows.change.add': (address) => `حدد ${classic.file}، ثم ${classic.add}، واكتب ${quoted(address)} وحدد ${classic.connect}.`,
    'classicWindows.change.restart': () => 'أغلق Outlook وافتحه من جديد. تبقى علاماتك هنا.',
    'classicWindows.change.open': () => openAccountSettings,
    'classicWindows.change.setDefault': (address) => `حدد ${quoted(address)} ثم ${classic.setDefault}.`,
    'classicWindows.change.close': () => `حدد ${classic.close}.`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `حدد الترس لفتح ${newOutlook.settings}، ثم ${newOutlook.accounts}، ثم ${newOutlook.email} أو ${newOutlook.emailNewer}.`,
    'newWindows.find.read': () => `اقرأ عنوان الحساب الأساسي. ${everyCharacter}`,
    'newWindows.change.add': (address) => `هناك، حدد ${newOutlook.add} وسجّل الدخول بالعنوان ${quoted(address)}.`,
    'newWindows.change.manage': (address) => `حدد ${newOutlook.manage} بجانب ${quoted(address)}.`,
    'newWindows.change.setPrimary': () => `حدد ${newOutlook.setPrimary} وأكّد. يُعاد تشغيل Outlook تلقائيًا؛ وتبقى علاماتك هنا.`,
    'newWindows.change.check': check,
    'web.find.open': () => 'حدد صورة ملفك الشخصي في الأعلى.',
    'web.find.read': () => `اقرأ العنوان أسفل اسمك. ${everyCharacter}`,
    'web.change.signIn': (address) => `افتح Outlook على الويب في نافذة مستعرض خاصة وسجّل الدخول بالعنوان ${quoted(address)}.`,
    'web.change.check': check,
    'mac.find.open': () => `حدد ${mac.outlook} في شريط القوائم، ثم ${mac.settings} (${mac.settingsOlder} في الإصدارات الأقدم)، ثم ${mac.accounts}.`,
    'mac.find.read': () => `حدد الحساب واقرأ عنوانه. ${everyCharacter}`,
    'mac.change.add': (address) => `في النافذة نفسها، حدد +، ثم ${mac.add}، وسجّل الدخول بالعنوان ${quoted(address)}.`,
    'mac.change.setDefault': (address) => `حدد ${quoted(address)}، ثم … أو الترس أسفل القائمة، ثم ${mac.setDefault}.`,
    'mac.change.fullName': () => `إذا كان ${mac.fullName} للحساب فارغًا، فاملأه. من دونه لا يعطي Outlook الوظائف الإضافية أي عنوان.`,
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
  restarts: { byPerson: 'يجب إغلاق Outlook وفتحه من جديد.', byItself: 'يُغلق Outlook ويُفتح من جديد تلقائيًا.' },
  notes: {
    classicWindows: 'لا يمكن إزالة أول حساب عمل في ملف تعريف Outlook ما دامت فيه حسابات أخرى. إذا لم تعد بحاجة إليه، فأنشئ ملف تعريف جديدًا.',
    newWindows: 'إذا لم تجد زرًا، فقد أوقفته شركتك. اسأل مسؤول Microsoft 365.',
    web: 'يفتح Outlook على الويب علبة بريد واحدة في كل مرة، ولا يمكن تغيير عنوانها هناك.',
    mac: newBesideOld,
    ios: newBesideOld,
    android: 'قد يعرض Outlook لـ Android الاسم الذي تسجّل الدخول به بدلاً من عنوان علبة البريد.',
  },
  severalMailboxes: 'إذا كانت لديك عدة علب بريد: لا يذكر Outlook إلا عنوانًا واحدًا، وهو غالبًا عنوان الحساب الأساسي.',
  sameMailbox: 'كلا العنوانين لعلبة البريد هذه. ولا يستطيع تغيير العنوان الرئيسي منهما إلا مسؤول Microsoft 365.',
  adminCenters: { microsoft365: 'مركز إدارة Microsoft 365', exchange: 'مركز إدارة Exchange' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `افتح admin.microsoft.com، وحدد ${microsoft365.users}، ثم ${microsoft365.active}، ثم ${isolated(person)}.`,
    'microsoft365.manage': () => `حدد ${microsoft365.manage}.`,
    'microsoft365.addAlias': ({ address }) => `إذا لم يكن ${quoted(address)} مدرجًا، فحدد ${microsoft365.addAlias} وأدخله.`,
    'microsoft365.setPrimary': ({ address }) => `حدد ${microsoft365.setPrimary} للعنوان ${quoted(address)}.`,
    'microsoft365.save': () => `حدد ${microsoft365.save}.`,
    'exchange.open': ({ person }) => `افتح admin.exchange.microsoft.com، وحدد ${exchange.recipients}، ثم ${exchange.mailboxes}، ثم ${isolated(person)}.`,
    'exchange.manage': () => `حدد ${exchange.manage}.`,
    'exchange.add': ({ address }) => `إذا لم يكن ${quoted(address)} مدرجًا، فحدد ${exchange.add}، ثم ${exchange.smtp}، وأدخله.`,
    'exchange.setPrimary': ({ address }) => `للعنوان ${quoted(address)}، ضع علامة على ${exchange.setPrimary} وحدد ${exchange.ok}.`,
    'exchange.save': () => `حدد ${exchange.save}.`,
  },
  adminNotes: {
    microsoft365: 'قد يستغرق ذلك 24 ساعة، وعادةً ما يتغير اسم تسجيل الدخول أيضًا. إذا كان الشخص من Active Directory محلي، فيجب تغيير العنوان هناك.',
    exchange: 'إذا كانت علبة البريد من Active Directory محلي، فيجب تغيير العنوان هناك.',
  },
};
