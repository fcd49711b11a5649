import type { OutlookStepTexts } from '../outlookStepTexts.ts';

/** Menus and buttons as the Japanese clients write them. */
const classic = { file: 'ファイル', add: 'アカウントの追加', connect: '接続', settings: 'アカウント設定', settingsItem: 'アカウント設定...', email: 'メール', setDefault: '既定に設定', close: '閉じる' } as const;
const newOutlook = { settings: '設定', accounts: 'アカウント', email: 'メール アカウント', emailNewer: 'お使いのアカウント', add: 'アカウントの追加', manage: '管理', setPrimary: 'プライマリ アカウントとして設定' } as const;
const mac = { outlook: 'Outlook', settings: '設定...', settingsOlder: '環境設定', accounts: 'アカウント', add: '新しいアカウント...', setDefault: '既定に設定', fullName: '氏名' } as const;
const phone = { settings: '設定', addMail: 'メール アカウントを追加', add: 'アカウントを追加', mail: 'メール', setDefault: '既定のアカウント' } as const;
const microsoft365 = { users: 'ユーザー', active: 'アクティブなユーザー', manage: 'ユーザー名とメールの管理', addAlias: 'エイリアスを追加', setPrimary: 'プライマリに設定', save: '変更の保存' } as const;
const exchange = { recipients: '受信者', mailboxes: 'メールボックス', manage: 'メール アドレスの種類の管理', add: 'メール アドレスの種類を追加', smtp: 'SMTP', setPrimary: 'プライマリ メール アドレスとして設定', ok: 'OK', save: '保存' } as const;

const onPhone = {
  open: () => `プロフィール画像をタップし、歯車 ([${phone.settings}]) をタップします。`,
  read: () => 'メール アカウントの下のアドレスを、1 文字ずつ確認します。',
  add: (address: string) => `[${phone.settings}] で [${phone.addMail}] または [${phone.add}] をタップし、${address} でサインインします。`,
  setDefault: (address: string) => `[${phone.settings}] の [${phone.mail}] で [${phone.setDefault}] をタップし、${address} を選びます。`,
};

const check = (address: string) => `メールボックス ${address} のメールを開き、そこで Mailbox Match を開きます。自動で確認します。`;

export const jaOutlookSteps: OutlookStepTexts = {
  clients: {
    classicWindows: '従来の Outlook for Windows',
    newWindows: '新しい Outlook for Windows',
    web: 'Outlook on the web',
    mac: 'Outlook for Mac',
    ios: 'Outlook for iPhone/iPad',
    android: 'Outlook for Android',
  },
  parts: { find: 'Outlook のアドレスを調べる', change: 'Dynamics 365 のアドレスを使う' },
  steps: {
    'classicWindows.find.open': () => `[${classic.file}]、[${classic.settings}]、一覧の [${classic.settingsItem}] の順に選びます。`,
    'classicWindows.find.read': () => `[${classic.email}] タブで、チェック マークの付いたアドレスを 1 文字ずつ確認します。`,
    'classicWindows.change.add': (address) => `[${classic.file}]、[${classic.add}] の順に選び、${address} を入力して [${classic.connect}] を選びます。`,
    'classicWindows.change.restart': () => 'Outlook を閉じて開き直します。ここのチェックは残ります。',
    'classicWindows.change.open': () => `[${classic.file}]、[${classic.settings}]、一覧の [${classic.settingsItem}] の順に選びます。`,
    'classicWindows.change.setDefault': (address) => `${address} を選択し、[${classic.setDefault}] を選びます。`,
    'classicWindows.change.close': () => `[${classic.close}] を選びます。`,
    'classicWindows.change.check': check,
    'newWindows.find.open': () => `歯車 ([${newOutlook.settings}])、[${newOutlook.accounts}]、[${newOutlook.email}] または [${newOutlook.emailNewer}] の順に選びます。`,
    'newWindows.find.read': () => 'プライマリ アカウントのアドレスを 1 文字ずつ確認します。',
    'newWindows.change.add': (address) => `そこで [${newOutlook.add}] を選び、${address} でサインインします。`,
    'newWindows.change.manage': (address) => `${address} の横の [${newOutlook.manage}] を選びます。`,
    'newWindows.change.setPrimary': () => `[${newOutlook.setPrimary}] を選んで確定します。Outlook は自動で再起動し、ここのチェックは残ります。`,
    'newWindows.change.check': check,
    'web.find.open': () => '上部のプロフィール画像を選びます。',
    'web.find.read': () => '名前の下のアドレスを 1 文字ずつ確認します。',
    'web.change.signIn': (address) => `ブラウザーのプライベート ウィンドウで Outlook on the web を開き、${address} でサインインします。`,
    'web.change.check': check,
    'mac.find.open': () => `メニュー バーの [${mac.outlook}]、[${mac.settings}] (以前のバージョンでは [${mac.settingsOlder}])、[${mac.accounts}] の順に選びます。`,
    'mac.find.read': () => 'アカウントを選択し、アドレスを 1 文字ずつ確認します。',
    'mac.change.add': (address) => `同じウィンドウで [+]、[${mac.add}] の順に選び、${address} でサインインします。`,
    'mac.change.setDefault': (address) => `${address} を選択し、一覧の下の […] または歯車、[${mac.setDefault}] の順に選びます。`,
    'mac.change.fullName': () => `アカウントの [${mac.fullName}] が空なら入力します。空だと、Outlook はアドインにアドレスを渡しません。`,
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
  restarts: { byPerson: 'Outlook を閉じて開き直す必要があります。', byItself: 'Outlook は自動で再起動します。' },
  notes: {
    classicWindows: 'Outlook プロファイルの最初の職場アカウントは、他のアカウントがある間は削除できません。不要な場合は、新しいプロファイルを作成してください。',
    newWindows: 'ボタンが見つからない場合は、会社が無効にしています。Microsoft 365 管理者に問い合わせてください。',
    web: 'Outlook on the web は一度に 1 つのメールボックスを開き、そこでアドレスは変更できません。',
    mac: '新しいアカウントは以前のアカウントと並んで表示されます。何も削除されません。',
    ios: '新しいアカウントは以前のアカウントと並んで表示されます。何も削除されません。',
    android: 'Outlook for Android は、メールボックスのアドレスの代わりにサインイン名を表示することがあります。',
  },
  severalMailboxes: 'メールボックスが複数ある場合、Outlook が伝えるアドレスは 1 つだけで、多くはプライマリ アカウントのものです。',
  sameMailbox: 'どちらのアドレスもこのメールボックスのものです。どちらをメインにするかは、Microsoft 365 管理者だけが変更できます。',
  adminCenters: { microsoft365: 'Microsoft 365 管理センター', exchange: 'Exchange 管理センター' },
  adminSteps: {
    'microsoft365.open': ({ person }) => `admin.microsoft.com を開き、[${microsoft365.users}]、[${microsoft365.active}]、${person} の順に選びます。`,
    'microsoft365.manage': () => `[${microsoft365.manage}] を選びます。`,
    'microsoft365.addAlias': ({ address }) => `${address} が一覧になければ、[${microsoft365.addAlias}] を選んで入力します。`,
    'microsoft365.setPrimary': ({ address }) => `${address} の [${microsoft365.setPrimary}] を選びます。`,
    'microsoft365.save': () => `[${microsoft365.save}] を選びます。`,
    'exchange.open': ({ person }) => `admin.exchange.microsoft.com を開き、[${exchange.recipients}]、[${exchange.mailboxes}]、${person} の順に選びます。`,
    'exchange.manage': () => `[${exchange.manage}] を選びます。`,
    'exchange.add': ({ address }) => `${address} が一覧になければ、[${exchange.add}]、[${exchange.smtp}] の順に選んで入力します。`,
    'exchange.setPrimary': ({ address }) => `${address} で [${exchange.setPrimary}] をオンにし、[${exchange.ok}] を選びます。`,
    'exchange.save': () => `[${exchange.save}] を選びます。`,
  },
  adminNotes: {
    microsoft365: '反映に 24 時間かかることがあり、通常はサインイン名も変わります。オンプレミスの Active Directory のユーザーなら、アドレスはそこで変更する必要があります。',
    exchange: 'オンプレミスの Active Directory のメールボックスなら、アドレスはそこで変更する必要があります。',
  },
};
