import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the Chinese clients write them. */
const classic = { file: '文件', add: '添加帐户', connect: '连接', settings: '帐户设置', settingsItem: '帐户设置…', email: '电子邮件', setDefault: '设为默认值', close: '关闭' } as const;
const newOutlook = { settings: '设置', accounts: '帐户', email: '电子邮件帐户', emailNewer: '你的帐户', add: '添加帐户', manage: '管理', setPrimary: '设置为主帐户' } as const;
const mac = { outlook: 'Outlook', settings: '设置…', settingsOlder: '偏好设置', accounts: '帐户', add: '新建帐户…', setDefault: '设为默认值', fullName: '全名' } as const;
const phone = { settings: '设置', addMail: '添加邮件帐户', add: '添加帐户', mail: '邮件', setDefault: '默认帐户' } as const;
const microsoft365 = { users: '用户', active: '活跃用户', manage: '管理用户名和电子邮件', addAlias: '添加别名', setPrimary: '设置为主要', save: '保存更改' } as const;
const exchange = { recipients: '收件人', mailboxes: '邮箱', manage: '管理电子邮件地址类型', add: '添加电子邮件地址类型', smtp: 'SMTP', setPrimary: '设置为主电子邮件地址', ok: '确定', save: '保存' } as const;

const onPhone = {
  open: () => `点击您的个人资料图片，再点击齿轮图标“${phone.settings}”。`,
  read: () => '查看邮件帐户下方的地址。每个字符都要核对。',
  add: (address: string) => `在“${phone.settings}”中点击“${phone.addMail}”或“${phone.add}”，并以 ${address} 登录。`,
  setDefault: (address: string) => `在“${phone.settings}”的“${phone.mail}”下点击“${phone.setDefault}”，选择 ${address}。`,
};

const check = (address: string) => `打开邮箱 ${address} 中的一封邮件，并在那里打开 Mailbox Match。它会自动检查。`;

export const zhHansOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: '经典 Outlook for Windows',
    newWindows: '新版 Outlook for Windows',
    web: 'Outlook 网页版',
    mac: 'Outlook for Mac',
    ios: 'iPhone 和 iPad 版 Outlook',
    android: 'Android 版 Outlook',
  },
  parts: { find: '在 Outlook 中找到地址', change: '使用 Dynamics 365 中的地址' },
  steps: {
    'classicWindows.find.open': () => `依次选择“${classic.file}”、“${classic.settings}”和列表中的“${classic.settingsItem}”。`,
    'classicWindows.find.read': () => `在“${classic.email}”选项卡上，查看带有勾选标记的地址。每个字符都要核对。`,
    'classicWindows.change.add': (address) => `依次选择“${classic.file}”、“${classic.add}”，输入 ${address} 并选择“${classic.connect}”。`,
    'classicWindows.change.restart': () => '关闭 Outlook 并重新打开。您在此处的勾选会保留。',
    'classicWindows.change.open': () => `依次选择“${classic.file}”、“${classic.settings}”和列表中的“${classic.settingsItem}”。`,
    'classicWindows.change.setDefault': (address) => `选中 ${address}，然后选择“${classic.setDefault}”。`,
    'classicWindows.change.close': () => `选择“${classic.close}”。`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `选择齿轮图标“${newOutlook.settings}”，再选择“${newOutlook.accounts}”，然后选择“${newOutlook.email}”或“${newOutlook.emailNewer}”。`,
    'newWindows.find.read': () => '查看主帐户的地址。每个字符都要核对。',
    'newWindows.change.add': (address) => `在那里选择“${newOutlook.add}”，并以 ${address} 登录。`,
    'newWindows.change.manage': (address) => `选择 ${address} 旁边的“${newOutlook.manage}”。`,
    'newWindows.change.setPrimary': () => `选择“${newOutlook.setPrimary}”并确认。Outlook 会自动重启；您在此处的勾选会保留。`,
    'newWindows.change.check': check,
    'web.find.open': () => '选择顶部的个人资料图片。',
    'web.find.read': () => '查看姓名下方的地址。每个字符都要核对。',
    'web.change.signIn': (address) => `在浏览器的无痕窗口中打开 Outlook 网页版，并以 ${address} 登录。`,
    'web.change.check': check,
    'mac.find.open': () => `在菜单栏中选择“${mac.outlook}”，再选择“${mac.settings}”（旧版本中为“${mac.settingsOlder}”），然后选择“${mac.accounts}”。`,
    'mac.find.read': () => '选中帐户并查看其地址。每个字符都要核对。',
    'mac.change.add': (address) => `在同一窗口中选择“+”和“${mac.add}”，并以 ${address} 登录。`,
    'mac.change.setDefault': (address) => `选中 ${address}，选择列表下方的“…”或齿轮图标，然后选择“${mac.setDefault}”。`,
    'mac.change.fullName': () => `如果帐户的“${mac.fullName}”是空的，请填写。没有它，Outlook 不会向加载项提供地址。`,
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
  restarts: { byPerson: '需要关闭 Outlook 并重新打开。', byItself: 'Outlook 会自动关闭并重新打开。' },
  notes: {
    classicWindows: '只要还有其他帐户，就无法移除 Outlook 配置文件中的第一个工作帐户。如果不再需要它，请新建配置文件。',
    newWindows: '如果找不到某个按钮，说明贵公司已将其关闭。请联系 Microsoft 365 管理员。',
    web: 'Outlook 网页版一次只打开一个邮箱，并且无法在那里更改其地址。',
    mac: '新帐户会显示在旧帐户旁边；不会删除任何内容。',
    ios: '新帐户会显示在旧帐户旁边；不会删除任何内容。',
    android: 'Android 版 Outlook 显示的可能是您的登录名，而不是邮箱的地址。',
  },
  severalMailboxes: '如果您有多个邮箱：Outlook 只提供一个地址，通常是主帐户的地址。',
  sameMailbox: '两个地址都属于此邮箱。哪一个是主地址，只有 Microsoft 365 管理员可以更改。',
  adminCenters: { microsoft365: 'Microsoft 365 管理中心', exchange: 'Exchange 管理中心' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `打开 admin.microsoft.com，依次选择“${microsoft365.users}”、“${microsoft365.active}”和 ${person}。`,
    'microsoft365.manage': () => `选择“${microsoft365.manage}”。`,
    'microsoft365.addAlias': ({ address }) => `如果没有列出 ${address}，请选择“${microsoft365.addAlias}”并输入它。`,
    'microsoft365.setPrimary': ({ address }) => `为 ${address} 选择“${microsoft365.setPrimary}”。`,
    'microsoft365.save': () => `选择“${microsoft365.save}”。`,
    'exchange.open': ({ person }) => `打开 admin.exchange.microsoft.com，依次选择“${exchange.recipients}”、“${exchange.mailboxes}”和 ${person}。`,
    'exchange.manage': () => `选择“${exchange.manage}”。`,
    'exchange.add': ({ address }) => `如果没有列出 ${address}，请选择“${exchange.add}”和“${exchange.smtp}”，并输入它。`,
    'exchange.setPrimary': ({ address }) => `为 ${address} 勾选“${exchange.setPrimary}”，然后选择“${exchange.ok}”。`,
    'exchange.save': () => `选择“${exchange.save}”。`,
  },
  adminNotes: {
    microsoft365: '可能需要 24 小时，登录名通常也会随之更改。如果此人来自本地 Active Directory，需要在那里更改地址。',
    exchange: '如果该邮箱来自本地 Active Directory，需要在那里更改地址。',
  },
};
