import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = 'この回答を Dynamics 365 管理者に送ってください。';
const askMicrosoft365 = 'この回答を Microsoft 365 管理者に送ってください。';
const askIt = 'この回答を IT 部門に送ってください。';
const seeBothSides = 'ここでアドレスを確認し、両方を見比べてください。';

const otherOrganization = {
  fix: '仕事で使う組織で、このメールボックスをその組織とだけ同期するオプションを付けて「テストと有効化」を一度実行する必要があります。他の組織では同期をやめてください。',
  nextStep: 'ここで同期する組織を選ぶか、Dynamics 365 管理者に依頼してください。',
};

export const jaKnownErrors: PastedErrorTexts = {
  title: 'このエラーの意味は?',
  hint: 'Outlook や Dynamics 365、管理者からのエラーを貼り付けてください。このデバイスの外には送られません。',
  foundBy: (found) => `「${found}」で判別しました`,
  perhaps: '一般的な言葉からの推測です。',
  who: {
    user: 'あなた',
    dynamicsAdmin: 'Dynamics 365 管理者',
    exchangeAdmin: 'Microsoft 365 管理者',
    network: 'IT 部門',
    nobody: '不要 (自然に解消します)',
  },
  unknown: {
    cause: 'このエラーはこのアドインの一覧にないため、原因はわかりません。',
    fix: 'より詳しい人に見てもらう必要があります。',
    nextStep: 'レポートをコピーし、エラーの全文と一緒に管理者に送ってください。',
  },
  errors: {
    'address-mismatch': {
      cause: 'Outlook と Dynamics 365 であなたのアドレスが異なるか、どちらかにアドレスがありません。',
      fix: '一方をもう一方のアドレスに合わせる必要があります。',
      nextStep: 'ここでアドレスを確認してください。どちらを変更すべきかわかります。',
    },
    'address-not-recognised': {
      cause: 'このメールボックスのメインのアドレスを持つユーザーが Dynamics 365 にいません。',
      fix: 'Dynamics 365 のプライマリ電子メールをこのアドレスにする必要があり、管理者の承認が必要な場合もあります。その後、Outlook を再起動してください。',
      nextStep: seeBothSides,
    },
    'track-disabled': {
      cause: 'メールボックスがサーバーで同期されていないか、Dynamics 365 のアドレスが Outlook と異なります。',
      fix: 'アドレスが両方で一致し、サーバーがメールボックスを同期している必要があります。',
      nextStep: 'ここで [すべて確認] を選び、どちらが原因か調べてください。',
    },
    'act-not-configured': {
      cause: '予定、連絡先、タスクがサーバーで同期されていません。',
      fix: 'メールボックス レコードの「予定、連絡先、タスク」を「サーバー側同期」にし、「テストと有効化」を実行する必要があります。',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: '受信メールがサーバーで取り込まれていません。設定されていないか、テストされていないか、アプリが別の組織から展開されています。',
      fix: 'メールボックス レコードの受信メールを「サーバー側同期」にし、「テストと有効化」を実行する必要があります。アプリが別の組織のものなら、自分の組織から展開し直す必要があります。',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: 'Dynamics 365 のメールボックス レコードが非アクティブです。',
      fix: 'アクティブにして、「テストと有効化」を実行する必要があります。',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'Dynamics 365 が時間内に応答しませんでした。ブラウザーに残った古いデータ、ネットワークによるブロック、または権限の不足が考えられます。',
      fix: '古いデータを消してやり直すと直ることがよくあります。直らなければ、ネットワークで Dynamics 365 を許可する必要があります。',
      nextStep: 'Outlook を閉じ、ブラウザーの保存データを消去してから、Outlook を開き直してください。',
    },
    'exchange-unreachable': {
      cause: 'Dynamics 365 が会社の Exchange サーバーにサインインできません。証明書の期限切れがよくある原因です。',
      fix: '証明書または Exchange のハイブリッド構成を更新する必要があります。',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: 'ブラウザーがサインインの完了を妨げました。Cookie のブロック、保存領域の不足、またはセキュリティ ゾーンの不一致が考えられます。',
      fix: 'サインインの Cookie を許可し、古いサインイン データを消去する必要があります。Windows では、IT 部門によるセキュリティ ゾーンの変更が必要な場合があります。',
      nextStep: 'ブラウザーの保存データを消去し、Outlook を再起動して、もう一度サインインしてください。',
    },
    'sign-in-trusted-sites': {
      cause: 'Windows が Dynamics 365 とサインイン ページを別々のセキュリティ ゾーンに入れています。',
      fix: '両方のアドレスを Windows の「信頼済みサイト」に入れる必要があります。',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: 'このデバイスに残った古いサインイン データのため、サインイン ウィンドウが正しく動作しません。',
      fix: '古いデータを消去する必要があります。',
      nextStep: 'ウィンドウを閉じ、ここの [設定とプライバシー] で [このデバイスから消去] を選んでから、もう一度サインインしてください。',
    },
    'priv-read-org': {
      cause: '組織の設定を読み取る権限がありません。',
      fix: 'セキュリティ ロール「Dynamics 365 App for Outlook User」が必要です。',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: 'セキュリティ ロール、またはこの操作に必要な権限がありません。',
      fix: 'その権限を含むセキュリティ ロールが必要です。',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: 'Dynamics 365 のユーザーが無効か、どの部署にも属していません。',
      fix: 'ユーザーを有効にする必要があり、それにはライセンスが必要です。',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: 'Outlook で Dynamics 365 を使う権限がありません。',
      fix: '「Use Dynamics 365 App for Outlook」の権限を含むセキュリティ ロールが必要です。',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: 'あなたのユーザーは Dynamics 365 を管理できますが、業務には使えません。',
      fix: 'ユーザーのアクセス モードを「読み取り/書き込み」にする必要があります。',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: 'アプリのライセンスまたは権限がありません。',
      fix: 'ライセンスと、アプリのセキュリティ ロールの両方が必要です。',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'Microsoft がすべてのアドインに提供する部品を読み込めませんでした。オフラインか、ネットワークにブロックされています。',
      fix: 'ネットワークで appsforoffice.microsoft.com を許可する必要があります。',
      nextStep: '接続を確認してアドインを開き直してください。それでも直らなければ、IT 部門に連絡してください。',
    },
    'view-unavailable': {
      cause: 'アプリが表示しようとしているビューまたはフォームの権限がありません。',
      fix: 'セキュリティ ロールに、アプリのビューとフォームを読み取る権限が必要です。',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: 'ボタンを表示するアプリの部品が公開されていないか、セキュリティ ロールで読み取れません。',
      fix: 'アプリを公開し、ロールでの使用を許可する必要があります。',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: 'サーバーがまだメールを Dynamics 365 に取り込んでいません。20 分を過ぎている場合、サーバーはメールボックスを処理していません。',
      fix: 'メールボックスが「テストと有効化」に成功する必要があります。妨げている原因は通知でわかります。',
      nextStep: 'ここで [すべて確認] を選び、何が妨げているか調べてください。',
    },
    's2s-approval': {
      cause: 'Dynamics 365 でアドレスが承認されていないため、サーバーはメールを扱いません。',
      fix: '管理者がメールボックス レコードで [電子メールの承認]、続いて [テストと有効化] を選ぶ必要があります。',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: '管理者が Dynamics 365 であなたのアドレスを拒否しました。',
      fix: 'アドレスを承認し、この組織とだけ同期するオプションを付けて「テストと有効化」を実行する必要があります。',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: 'メールボックスは別の組織と同期する設定のため、受信メールはこの組織に入りません。', ...otherOrganization },
    'wrong-org-outgoing': { cause: 'メールボックスは別の組織と同期する設定のため、この組織からメールは送信されません。', ...otherOrganization },
    'wrong-org-act': { cause: 'メールボックスは別の組織と同期する設定のため、予定、連絡先、タスクはこの組織に入りません。', ...otherOrganization },
    'o365-approval': {
      cause: 'アドレスは、会社のメールの管理者が承認する必要があります。',
      fix: 'Dynamics 365 の管理者でもあるグローバル管理者または Exchange 管理者が、メールボックス レコードで [電子メールの承認] を選びます。',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'Dynamics 365 にあるアドレスは、会社のメールに存在しません。',
      fix: 'Dynamics 365 のプライマリ電子メールを、メールボックスのアドレスにする必要があります。',
      nextStep: seeBothSides,
    },
    '8005E259': {
      cause: 'サーバーがメールボックスを同期するために必要な権限が、あなたのユーザーにありません。',
      fix: 'その権限を含むセキュリティ ロールを割り当て、「テストと有効化」を実行する必要があります。',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'Exchange が Dynamics 365 によるメールボックスへのアクセスを許可していません。',
      fix: 'Exchange で、Dynamics 365 のアプリケーションにメールボックスへのアクセスを許可する必要があります。',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: '会社のディレクトリであなたのアカウントが無効です。',
      fix: 'アカウントを有効にする必要があります。',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: 'Exchange Online でメールボックスに接続できません。会社のサーバーにあるか、削除されたか、ライセンスがありません。',
      fix: 'ライセンスの割り当て、復元、または Exchange Online への移行が必要です。',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: 'Exchange のライセンスがないか、あなたのユーザーが Dynamics 365 の管理専用です。',
      fix: 'Exchange のライセンスと、Dynamics 365 のアクセス モード「読み取り/書き込み」が必要です。',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: 'メールボックス レコードに電子メール サーバー プロファイルがないか、非アクティブです。',
      fix: 'メールボックス レコードでアクティブなプロファイルを選び、「テストと有効化」を実行する必要があります。',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: 'ライセンスがありません。',
      fix: 'Microsoft 365 管理センターでライセンスを割り当てる必要があります。',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'Dynamics 365 がメールボックスの場所を見つけられません。',
      fix: 'メール ドメインの自動検出を修正するか、電子メール サーバー プロファイルに場所を入力する必要があります。',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: '電子メール サーバー プロファイルのサーバーが存在しません。',
      fix: '電子メール サーバー プロファイルのサーバー アドレスを修正する必要があります。',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: 'メールボックス レコードのアドレスに対応するメールボックスがないか、アドレスではなくユーザー名になっています。',
      fix: 'レコードのアドレスを、実際のメールボックスのアドレスにする必要があります。',
      nextStep: seeBothSides,
    },
    'no-correlation': {
      cause: '追跡中のメールへの返信だけを追跡する設定で、このメールはそれに当たりません。',
      fix: 'どのメールを追跡するかは Dynamics 365 のオプションで選べます。このメールだけ手動で追跡することもできます。',
      nextStep: 'Outlook でメールを開き、[追跡] を選んでください。',
    },
    'no-recipient': {
      cause: 'メールの宛先のアドレスを持つユーザーやキューが Dynamics 365 にありません。配布リスト、別のアドレス、Bcc、または 2 つに登録されたアドレスが考えられます。',
      fix: 'Dynamics 365 のアドレスを修正し、ユーザーを保存し直す必要があります。',
      nextStep: seeBothSides,
    },
    duplicate: {
      cause: 'このメールはすでに Dynamics 365 にあります。',
      fix: '修復するものはありません。',
      nextStep: 'レコードのタイムラインでメールを探してください。',
    },
    'invalid-recipient': {
      cause: 'メールの宛先に無効なアドレスがあります。',
      fix: '宛先または CC のアドレスを修正する必要があります。',
      nextStep: 'アドレスを直して、メールを送り直してください。',
    },
    'plugin-abort': {
      cause: '会社が Dynamics 365 に追加した拡張機能が処理を止めました。',
      fix: '拡張機能を作った人に調べてもらう必要があります。',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'Dynamics 365 がメールを処理できませんでした。',
      fix: '理由はメールボックス レコードの通知でわかります。',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'アプリが表示されるのは、対応するメールとバージョンで、閲覧ウィンドウが表示され、接続エクスペリエンスが許可され、暗号化されていない場合だけです。',
      fix: '閲覧ウィンドウを表示して、普通のメールで試してください。それでも表示されなければ、管理者が無効にしている可能性があります。',
      nextStep: '自分のメールボックスで暗号化されていないメールを選び、もう一度見てください。',
    },
    'not-member': {
      cause: 'あなたはその組織のユーザーではありません。',
      fix: '自分がユーザーである組織を選ぶか、この組織に追加してもらってください。',
      nextStep: 'ここで別の組織を選んでください。',
    },
    throttled: {
      cause: 'アカウントからの要求が多すぎるため、Dynamics 365 が一時的に受け付けていません。',
      fix: '数分で解消します。',
      nextStep: '5 分待ってから、もう一度お試しください。',
    },
    approver: {
      cause: 'アドレスを承認できるロールを付与できるのはグローバル管理者または Exchange 管理者だけで、付与先は個人に限られ、チームには付与できません。',
      fix: '別の管理者がロールを付与するか、アドレスを承認する必要があります。',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: 'この組織はすでに一覧にあります。',
      fix: 'そのまま使うか、いったん削除して接続し直してください。',
      nextStep: 'ここの一覧でその組織を選んでください。',
    },
    'naa-origin': {
      cause: 'アドインが Outlook 経由のサインイン用に登録されていません。',
      fix: 'アドインの登録に、Outlook が使うリダイレクト アドレス (brk-multihub で始まるもの) が必要です。',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'どのアカウントを使っているか、Outlook がアドインに知らせませんでした。',
      fix: 'ウィンドウから自分でサインインできます。',
      nextStep: 'ここで [サインイン] を選んでください。',
    },
    'popup-blocked': {
      cause: 'サインイン ウィンドウがブロックされたか、別のウィンドウがまだ開いています。',
      fix: '他のサインイン ウィンドウを閉じ、このウィンドウを許可してください。',
      nextStep: 'もう一度 [サインイン] を選び、ウィンドウを許可してください。',
    },
    consent: {
      cause: '会社がアドインをまだ許可していないか、あなたに割り当てていないか、登録していません。',
      fix: '管理者がアドインに同意するか、あなたに割り当てる必要があります。',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: '組織はメンテナンス中で、管理者だけが使えます。',
      fix: 'メンテナンスが終わると、また使えます。',
      nextStep: '後で試すか、いつまでかかるか Dynamics 365 管理者に尋ねてください。',
    },
    'tenant-closed': {
      cause: 'あなたのアカウントは、この組織の会社にアクセスできません。',
      fix: 'その会社の管理者にアカウントを許可してもらうか、別のアカウントでサインインする必要があります。',
      nextStep: 'この組織で使うアカウントでサインインしてください。',
    },
    'row-gone': {
      cause: '必要なレコードがもう存在しないか、表示する権限がありません。',
      fix: '誤って削除された場合は、管理者が復元する必要があります。',
      nextStep: 'もう一度確認し、変わらなければ Dynamics 365 管理者に連絡してください。',
    },
    'changed-meanwhile': {
      cause: '作業中に他の人がレコードを変更したため、何も書き込みませんでした。',
      fix: '現在の内容を見て、改めて決めてください。',
      nextStep: 'ここでもう一度確認してください。',
    },
    'do-not-track': {
      cause: 'この種類のメールは追跡できません。',
      fix: '修復するものはありません。',
      nextStep: 'Dynamics 365 に必要であれば、通常のメールを書いてください。',
    },
    'too-large': {
      cause: 'メールが Dynamics 365 の上限を超えています。',
      fix: '大きな添付ファイルを除けば追跡できます。',
      nextStep: '大きな添付ファイルを外して、もう一度追跡してください。',
    },
    'sign-in-expired': {
      cause: 'Dynamics 365 が現在のサインインを受け付けなくなりました。',
      fix: 'サインインし直すと直ります。',
      nextStep: 'もう一度サインインしてください。',
    },
    'server-busy': {
      cause: 'Dynamics 365 のデータベースが失敗したか、時間がかかりすぎました。',
      fix: 'たいていは自然に解消します。',
      nextStep: '数分後にもう一度お試しください。変わらなければ Dynamics 365 管理者に連絡してください。',
    },
  },
};
