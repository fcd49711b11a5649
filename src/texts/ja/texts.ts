import { formatsOf } from '../formats.ts';
import { jaScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('ja');
const seconds = (count: number) => plural(count, { other: '# 秒' });

const reasonsToSignIn = {
  microsoftAsks: 'Microsoft がサインインの確認を求めています。',
  outlookCannot: 'この Outlook では自動でサインインできません。',
  outlookSilent: 'Outlook がサインインに応答しませんでした。',
  expired: 'サインインの有効期限が切れました。',
} as const;

const whyNotRemembered = {
  full: 'Outlook がメールボックス内でこのアドインに割り当てた領域がいっぱいです。',
  silent: 'メールボックスに保存されたことを Outlook から確認できませんでした。',
  refused: 'Outlook はメールボックスに保存できませんでした。',
  unavailable: 'Outlook またはブラウザーが、このアドインによる保存を許可していません。',
} as const;

const notRememberedNextStep = {
  device: 'このまま続行できます。他のデバイスでは、もう一度同じものを選んでください。',
  closing: 'このまま続行できます。次回は、もう一度同じものを選んでください。',
} as const;

export const ja: Texts = {
  screens: jaScreens,
  productName: 'Mailbox Match',
  mustBeSame: 'メールを追跡して同期するには、Outlook のメール アドレスと Microsoft Dynamics 365 のメール アドレスが同じである必要があります。',
  starting: '開始しています…',
  takesLong: '時間がかかっています。この作業ウィンドウを閉じて開き直してください。最新バージョンの Outlook が必要です。',
  waitingForOutlook: 'Outlook の応答を待っています…',
  signingIn: 'サインインしています…',
  signingInInWindow: '開いたウィンドウでサインインしてください。',
  startAgain: 'やり直す',
  asking: (organization) => `${organization} にあなたのアドレスを問い合わせています…`,
  waiting: (values) => `${values.organization} が混み合っています。${seconds(values.seconds)}後にもう一度問い合わせます…`,
  organizationTypes: { production: '実稼働', sandbox: 'サンドボックス', trial: '試用版', developer: '開発者', onPremises: 'オンプレミス' },
  currentOrganization: '組織',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'プライマリ電子メール',
  noAddress: 'アドレスなし',
  verdicts: {
    same: { title: 'アドレスは一致しています', explanation: 'Dynamics 365 に、このメールボックスのアドレスが登録されています。' },
    sameExceptCase: {
      title: '大文字と小文字以外は一致しています',
      explanation: 'メールでは大文字と小文字は区別されません。Dynamics 365 に、このメールボックスのアドレスが登録されています。',
    },
    different: {
      title: 'アドレスが異なります',
      explanation: 'Dynamics 365 は、このメールボックスとは別のアドレスのメールを追跡します。',
      nextStep: 'Dynamics 365 管理者に、プライマリ電子メールを Outlook のアドレスと同じにするよう依頼してから、もう一度確認してください。',
    },
    cannotTell: {
      title: 'アドレスが一致しているかどうか判断できません',
      explanation: 'Android の Outlook は、アドレスの代わりにサインイン名を返すことがあります。',
      nextStep: 'パソコンの Outlook で確認してください。',
    },
    emptyInOutlook: {
      title: 'Outlook にアドレスがありません',
      explanation: 'Outlook からこのメールボックスのアドレスを取得できません。',
      nextStep: 'Outlook のアカウントに氏名とメール アドレスがあるか確認し、Outlook を再起動してから、もう一度確認してください。',
    },
    emptyInDynamics: {
      title: 'Dynamics 365 にあなたのアドレスがありません',
      explanation: 'ユーザー レコードのプライマリ電子メールが空です。',
      nextStep: 'Dynamics 365 管理者に、プライマリ電子メールに Outlook のアドレスを入力するよう依頼してから、もう一度確認してください。',
    },
    emptyInBoth: {
      title: 'どちらにもアドレスがありません',
      explanation: 'Outlook からこのメールボックスのアドレスを取得できず、Dynamics 365 のプライマリ電子メールも空です。',
      nextStep: 'まず Outlook のアカウントに氏名とメール アドレスがあるか確認し、Outlook を再起動してから、もう一度確認してください。',
    },
  },
  difference: {
    heading: '異なる部分',
    onlyInOutlook: (text) => `Outlook のみ: 「${text}」`,
    onlyInDynamics: (text) => `Dynamics 365 のみ: 「${text}」`,
    replaced: ({ outlook, dynamics }) => `Outlook: 「${outlook}」、Dynamics 365: 「${dynamics}」`,
    space: '空白',
  },
  signInWindow: {
    title: 'Mailbox Match にサインイン',
    done: 'サインインしました。このウィンドウを閉じて構いません。',
    canBeClosed: 'このウィンドウを閉じて構いません。',
    notFromOutlook: 'これは Outlook の Mailbox Match 用のウィンドウです。閉じて構いません。',
  },
  signedInAs: (username) => `${username} でサインイン中`,
  checkAgain: 'もう一度確認',
  retry: '再試行',
  signIn: 'サインイン',
  requestId: (id) => `要求 ${id}`,
  code: (code) => `コード ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'このアドインの設定を読み取れません',
      explanation: `ファイル config.json を読み込めませんでした (${detail})。`,
      nextStep: 'もう一度お試しください。変わらなければ、アドインをインストールした管理者に見せてください。',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'このアドインの設定に誤りがあります',
      explanation: `config.json: ${field === '' ? detail : `「${field}」 ${detail}`}。`,
      nextStep: 'アドインをインストールした管理者に見せてください。',
    }),
    outsideOutlook: () => ({
      title: 'このページは Outlook の中で動作します',
      explanation: 'ブラウザーで開かれたため、確認するメールボックスがありません。',
      nextStep: 'Outlook でメールを開き、そこで Mailbox Match を選んでください。',
    }),
    nothingSelected: () => ({
      title: 'メールが選択されていないと、Outlook は何も伝えません',
      explanation: 'だれのメールボックスかは、開いたメールと一緒に伝えられます。',
      nextStep: 'メールを選択してから、もう一度お試しください。',
    }),
    officeNotLoaded: () => ({
      title: 'Outlook の部品を読み込めませんでした',
      explanation: 'Microsoft の配布元 appsforoffice.microsoft.com が、ネットワークでブロックされている可能性があります。',
      nextStep: 'もう一度お試しください。変わらなければ、IT 部門に見せてください。',
    }),
    outlookSilent: (problem) => ({
      title: 'Outlook が応答しません',
      explanation: `${seconds(problem.seconds)}間応答がありません。`,
      nextStep: 'もう一度お試しください。直らなければ、Outlook を再起動してください。',
    }),
    partNotLoaded: () => ({
      title: 'このアドインの一部を読み込めませんでした',
      nextStep: '接続を確認して、もう一度お試しください。',
    }),
    faultOfOurs: () => ({
      title: 'このアドインで問題が発生しました',
      explanation: 'あなたの操作が原因ではありません。',
      nextStep: 'もう一度お試しください。繰り返す場合は、コードを管理者に見せてください。',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'ここではサインインできません',
      explanation: 'この Outlook は、アドインにサインインを提供していません。',
      nextStep: onTheWeb ? 'Windows または Mac の Outlook アプリでメールボックスを開いてください。' : 'Outlook を更新するか、Outlook on the web でメールボックスを開いてください。',
    }),
    signInSilent: (problem) => ({
      title: 'サインインに時間がかかりすぎています',
      explanation: `Outlook が ${seconds(problem.seconds)}以内にサインインに応答しませんでした。`,
      nextStep: 'もう一度お試しください。変わらなければ、Outlook を再起動してください。',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'もう一度サインインしてください' : 'サインインしてください',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: '[サインイン] を選んでください。',
    }),
    signInCancelled: () => ({ title: 'サインインが行われませんでした', nextStep: '続行するには [サインイン] を選んでください。' }),
    signInFailed: () => ({
      title: 'サインインできませんでした',
      explanation: 'Microsoft がサインインを完了できませんでした。',
      nextStep: 'もう一度お試しください。変わらなければ、コードを管理者に見せてください。',
    }),
    consentNeeded: () => ({
      title: 'Mailbox Match による Dynamics 365 の使用を許可してください',
      explanation: 'Microsoft による確認は一度だけです。許可しても、Mailbox Match にできるのは、あなた自身に許可されている操作だけです。',
      nextStep: '[サインイン] を選び、承諾してください。',
    }),
    approvalNeeded: () => ({
      title: '管理者による Mailbox Match の承認が必要です',
      explanation: '会社の設定により、ユーザーが自分でアプリを許可することはできません。',
      nextStep: 'Microsoft 365 管理者に承認を依頼してから、もう一度お試しください。',
    }),
    accessBlocked: () => ({
      title: '会社がこのサインインを許可していません',
      explanation: '条件付きアクセス ポリシーによってブロックされています。場所、デバイス、アプリなどが理由です。',
      nextStep: 'コードを IT 部門に見せてください。',
    }),
    deviceNotAccepted: () => ({
      title: '会社がこのデバイスを許可していません',
      explanation: 'サインインできるのは、会社が管理し、規則を満たすデバイスだけです。',
      nextStep: '会社のデバイスを使うか、コードを IT 部門に見せてください。',
    }),
    accountDisabled: () => ({
      title: 'アカウントが無効です',
      explanation: 'このアカウントではサインインできません。',
      nextStep: 'IT 部門に、有効にするよう依頼してください。',
    }),
    passwordExpired: () => ({
      title: 'パスワードの有効期限が切れています',
      explanation: 'サインインの際に、新しいパスワードを求められます。',
      nextStep: '[サインイン] を選んでください。',
    }),
    notAssigned: () => ({
      title: 'Mailbox Match が割り当てられていません',
      explanation: '会社の設定により、特定のユーザーだけが使えます。',
      nextStep: 'Microsoft 365 管理者に割り当てを依頼してください。',
    }),
    applicationUnknown: () => ({
      title: '会社で Mailbox Match が設定されていません',
      explanation: '会社のディレクトリにこのアプリがありません。',
      nextStep: 'アドインをインストールした管理者にコードを見せてください。',
    }),
    registrationWrong: () => ({
      title: 'Mailbox Match が正しく登録されていません',
      explanation: 'Microsoft でのアプリの登録が、サインインの方法と合っていません。',
      nextStep: 'アドインをインストールした管理者にコードを見せてください。',
    }),
    signInServiceFailing: () => ({
      title: 'Microsoft のサインインに問題が発生しています',
      explanation: 'あなたの側に問題はありません。',
      nextStep: '数分後にもう一度お試しください。',
    }),
    signInUnreachable: () => ({
      title: 'Microsoft のサインインに接続できません',
      explanation: 'オンラインですが、応答がありません。ファイアウォールでブロックされている可能性があります。',
      nextStep: 'もう一度お試しください。変わらなければ、コードを IT 部門に見せてください。',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: '自社サーバーにサインインできませんでした',
      explanation: `${code === 'window_closed' ? 'ウィンドウにエラーが表示された場合、サーバーの準備ができていません。' : ''}次の 2 つが必要です: Dynamics 365 で OAuth を有効にして AD FS にこのアドインを登録すること (Add-AdfsClient)、Web アドインに応答する (CORS) インターネットに接続する展開 (IFD)。`,
      nextStep: 'もう一度 [サインイン] を選んでください。変わらなければ、サーバーの管理者に見せてください。',
    }),
    signInWindowBlocked: () => ({
      title: 'サインイン ウィンドウがブロックされました',
      explanation: 'ブラウザーが、Outlook によるウィンドウの表示を許可していません。',
      nextStep: 'このページのポップアップを許可してから、[サインイン] を選んでください。',
    }),
    signInWindowClosed: () => ({
      title: 'サインイン ウィンドウが閉じられました',
      explanation: 'サインインの前に閉じられました。エラーが表示された場合は、IT 部門に相談してください。',
      nextStep: '[サインイン] を選ぶと、もう一度開きます。',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'このアドインのウィンドウがすでに開いています',
      explanation: 'Outlook で一度に開けるのは 1 つだけです。',
      nextStep: 'そのウィンドウを閉じてから、[サインイン] を選んでください。',
    }),
    signInWindowRefused: () => ({
      title: 'Outlook がサインイン ウィンドウを開きません',
      explanation: 'アドインは、マニフェストに記載されたドメインで、https で公開する必要があります。',
      nextStep: 'アドインをインストールした管理者にコードを見せてください。',
    }),
    storageBlocked: () => ({
      title: 'ブラウザーがサインインのデータを保存しません',
      explanation: '保存できないと、サインインを完了できません。',
      nextStep: 'このアドインの Cookie とサイト データを許可してから、[サインイン] を選んでください。',
    }),
    clockWrong: () => ({
      title: 'このデバイスの時計がずれているようです',
      explanation: 'Dynamics 365 がサインインを受け付けず、時刻がこのデバイスと合っていません。',
      nextStep: '日付と時刻を自動設定にしてから、もう一度お試しください。',
    }),
    hostRefused: ({ host }) => ({
      title: 'このアドレスは信頼されていません',
      explanation: `${host} は、このアドインがサインインできる Dynamics 365 のアドレスではありません。何も送信していません。`,
      nextStep: 'アドインをインストールした管理者に見せてください。',
    }),
    offline: () => ({
      title: 'オフラインです',
      explanation: '接続がないと何も確認できません。',
      nextStep: 'ネットワークに接続して、もう一度お試しください。',
    }),
    unreachable: ({ host }) => ({
      title: 'Dynamics 365 に接続できません',
      explanation: `${host} から応答がありません。アドレスの誤りか、ファイアウォールによるブロックが考えられます。`,
      nextStep: 'ブラウザーで Dynamics 365 を開いてください。開ける場合は、ここでもう一度お試しください。',
    }),
    tooSlow: (problem) => ({
      title: 'Dynamics 365 の応答に時間がかかりすぎています',
      explanation: `${problem.host} が ${seconds(problem.seconds)}以内に応答しませんでした。`,
      nextStep: '数分後にもう一度お試しください。',
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 が混み合っています',
      explanation: `${seconds(retryAfterSeconds)}待つように求められています。`,
      nextStep: 'その後、もう一度お試しください。',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'Dynamics 365 がサインインを受け付けません',
      explanation: onPremises
        ? '有効期限が切れた可能性があります。そうでなければ、サーバーの準備ができていません。Dynamics 365 で OAuth を有効にし、AD FS にこのアドインを登録する必要があります。'
        : '有効期限が切れたか、取り消された可能性があります。',
      nextStep: onPremises ? '[サインイン] を選んでください。変わらなければ、サーバーの管理者に見せてください。' : '[サインイン] を選んでください。',
    }),
    notAMember: () => ({
      title: 'この組織のユーザーではありません',
      explanation: 'この Dynamics 365 にあなたのアカウントがありません。',
      nextStep: 'Dynamics 365 管理者に追加を依頼してください。',
    }),
    userDisabled: () => ({
      title: 'Dynamics 365 でアカウントが無効です',
      nextStep: 'Dynamics 365 管理者に、有効にするよう依頼してください。',
    }),
    noRoles: () => ({
      title: 'Dynamics 365 のセキュリティ ロールがありません',
      explanation: 'ロールがないと、自分のアドレスも含めて何も表示できません。',
      nextStep: 'Dynamics 365 管理者にセキュリティ ロールを依頼してください。',
    }),
    noLicense: () => ({
      title: 'Dynamics 365 のライセンスがありません',
      explanation: 'ライセンスがないと、Dynamics 365 を使えません。',
      nextStep: 'Microsoft 365 管理者に Dynamics 365 のライセンスを依頼してください。',
    }),
    ownUserHidden: () => ({
      title: 'Dynamics 365 で自分のユーザーを読み取れません',
      explanation: 'セキュリティ ロールで許可されていません。',
      nextStep: 'Dynamics 365 管理者に、ユーザーを読み取る権限を依頼してください。',
    }),
    privilegeMissing: () => ({
      title: 'Dynamics 365 でこれを読み取れません',
      explanation: 'セキュリティ ロールで許可されていません。',
      nextStep: 'Dynamics 365 管理者に、読み取る権限を依頼してください。',
    }),
    mayNotChange: () => ({
      title: 'Dynamics 365 でこれを変更できません',
      explanation: 'セキュリティ ロールで許可されていません。',
      nextStep: 'Dynamics 365 管理者に、変更または権限の付与を依頼してください。',
    }),
    changedMeanwhile: () => ({
      title: '他の人が Dynamics 365 でこれを変更しました',
      explanation: '表示されていた内容と異なるため、上書きしませんでした。',
      nextStep: '現在の内容を見て、改めて決めてください。',
    }),
    rowGone: () => ({
      title: 'これはもう Dynamics 365 にありません',
      explanation: '削除されたか、表示する権限がなくなりました。',
      nextStep: 'もう一度確認してください。',
    }),
    outcomeUnknown: ({ host }) => ({
      title: '変更されたかどうか確認できません',
      explanation: `${host} から明確な応答がありませんでした。変更された可能性も、されていない可能性もあります。`,
      nextStep: 'もう一度お試しください。先に現在の内容を読み取るので、二重に実行されることはありません。',
    }),
    mailboxHidden: () => ({
      title: 'Dynamics 365 で自分のメールボックスを表示できません',
      explanation: 'セキュリティ ロールで許可されていないため、同期の状態がわかりません。',
      nextStep: 'Dynamics 365 管理者に、メールボックスを読み取り、変更する権限を依頼してください。',
    }),
    mailboxMissing: () => ({
      title: 'Dynamics 365 にメールボックスがありません',
      explanation: 'ユーザーにメールボックス レコードがないため、同期できません。',
      nextStep: 'Dynamics 365 管理者に作成を依頼してください。',
    }),
    organizationDisabled: () => ({
      title: 'この組織は無効です',
      explanation: '現在は誰も使えません。',
      nextStep: 'Dynamics 365 管理者に、有効にするよう依頼してください。',
    }),
    administrationMode: () => ({
      title: 'この組織はメンテナンス中です',
      explanation: '管理モードのため、管理者だけが使えます。',
      nextStep: '後で試すか、いつまでかかるか Dynamics 365 管理者に尋ねてください。',
    }),
    noAccessToTenant: () => ({
      title: 'アカウントが別の会社のものです',
      explanation: 'この組織は、あなたの会社のアカウントを受け付けていません。',
      nextStep: 'この組織で使うアカウントでサインインしてください。',
    }),
    otherOrganization: ({ host }) => ({
      title: 'このアドレスは別の組織を指すようになりました',
      explanation: `${host} で以前とは別の組織が応答したため、接続しませんでした。`,
      nextStep: 'このアドレスを信頼できる場合は、一覧から削除して追加し直してください。',
    }),
    noWebApi: ({ host }) => ({
      title: 'このサーバーは Web アドインで使えません',
      explanation: `${host} には Web API がありません。CRM 2013 と CRM 2015 にはなく、Dynamics CRM 2016 で追加されました。`,
      nextStep: 'アドレスを確認してください。正しければ、サーバーを更新する予定があるか管理者に尋ねてください。',
    }),
    windowsSignInWanted: () => ({
      title: 'このサーバーは Windows サインインを求めています',
      explanation: 'Windows アカウントによるサインインは、Web アドインではできません。',
      nextStep: 'サーバーの管理者に、AD FS によるサインイン (インターネットに接続する展開) の設定を依頼してください。',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'このサーバーから読み取れる応答がありません',
      explanation: `${host} に接続できないか、Windows サインインが必要か、CRM 2016 より古いか、Web アドインに応答していません (CORS には、OAuth を使うインターネットに接続する展開が必要です)。どれに当たるか、ブラウザーからはわかりません。`,
      nextStep: 'ブラウザーでサーバーを開いてください。開ける場合は、これをサーバーの管理者に見せてください。',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? '選んだ内容はこのデバイスにだけ保存されます' : '選んだ内容は作業ウィンドウを閉じると失われます',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? '不要になった組織を削除してください。' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'Dynamics 365 が要求を拒否しました',
      explanation: message === '' ? `応答の状態は ${status} です。` : `応答の状態は ${status} です: ${message}`,
      nextStep: 'Dynamics 365 管理者に見せてください。',
    }),
    serverFailing: ({ status }) => ({
      title: 'Dynamics 365 に問題が発生しています',
      explanation: `応答の状態は ${status} です。あなたの側に問題はありません。`,
      nextStep: '数分後にもう一度お試しください。',
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'Dynamics 365 から予期しない応答がありました',
      explanation: `${host} で Dynamics 365 以外のもの (サインイン ページやプロキシなど) が応答しました。`,
      nextStep: 'ブラウザーで Dynamics 365 を開いてください。開ける場合は、ここでもう一度お試しください。',
    }),
  },
};
