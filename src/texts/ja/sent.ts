import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const jaReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: '管理者の Web サーバー',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'Microsoft のサインイン',
  onPremisesSignIn: '会社のサインイン',
  organization: 'Dynamics 365 の組織',
  discovery: 'Microsoft の組織一覧',
  graph: 'Microsoft にある会社のディレクトリ',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const jaSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: 'このアドインのファイルの要求。あなたの情報は含まれません。', when: '作業ウィンドウを開いたとき。' },
  officeFiles: { what: 'アドイン用の Microsoft のファイルの要求。あなたの情報は含まれません。', when: '作業ウィンドウを開いたとき。' },
  settings: { what: 'このアドインで選んだ内容 (メールボックスに保存)。', when: '何かを選んだとき。' },
  tokenFromOutlook: { what: 'どの組織にサインインするか。', when: '組織に問い合わせる前。' },
  tokenFromEntra: { what: 'どの組織にサインインするか、およびそこで入力した内容。', when: '[サインイン] を選び、Outlook がサインインできないとき。その後は、サインインを保つために自動で。' },
  tokenFromAdfs: { what: '自社サーバーにサインインすること、およびそこで入力した内容。', when: 'その組織で [サインイン] を選んだとき。その後は、サインインを保つために自動で。' },
  currentUser: {
    what: 'サインイン、およびあなたのアドレス、アカウント、メールボックスの設定の問い合わせ。',
    when: '作業ウィンドウを開いたとき、もう一度確認したとき、および変更の前後に結果を確認するとき。',
  },
  identity: { what: 'サインイン、およびどの組織か、レポートではどのバージョンかの問い合わせ。', when: '組織に接続するとき、および IT 部門向けのレポートを開くとき。' },
  cause: {
    what: 'サインイン、および権限、メールボックスの設定と通知、同じアドレスを持つ他の人の問い合わせ。',
    when: 'アドレスまたはメールボックスに問題があるとき、および [すべて確認] を選んだとき。',
  },
  rights: { what: 'サインイン、および変更と承認の権限の問い合わせ。', when: '同期する組織を選ぶ前、およびアドレスを変更する前。' },
  addressChange: { what: 'サインイン、および新しいプライマリ電子メール。', when: '変更を確認したとき。' },
  mailboxChange: { what: 'サインイン、および変更に同意したメールボックスの設定。', when: '変更を確認したとき。' },
  trackedMessage: {
    what: 'サインイン、開いているメールの Message-ID、追跡されているかどうか、最初に追跡するまではあなたの部署の問い合わせ。追跡する場合は、件名、本文、日時、関係者。',
    when: 'この作業ウィンドウを開いた状態でメールを選んだとき、および [追跡] を押したとき。',
  },
  trackedFiles: { what: 'サインイン、および追跡する添付ファイル。', when: '[追跡] を押したとき。' },
  regardingSearch: {
    what: 'サインイン、レコードの検索で入力した内容、メールの関係者に関する進行中の案件の問い合わせ。',
    when: 'メールの関連を選ぶとき。',
  },
  copyChange: { what: 'サインイン、および追跡したメールの関連、または完了したこと。', when: '関連を設定、変更、解除したとき、および添付ファイルの送信後。' },
  untrackQuestions: { what: 'サインイン、および追跡したメールに対する権限と、スレッドの以降のメールが追跡されているかどうかの問い合わせ。', when: '[追跡を解除] を押したとき。' },
  copyDelete: { what: 'サインイン、および追跡したメールを削除すること。', when: '削除を確認したとき。' },
  discovery: { what: 'サインイン、およびあなたがどの組織のユーザーかの問い合わせ。', when: '組織を探すとき、および組織がない状態で作業ウィンドウを開いたとき。' },
  directory: { what: 'サインイン、およびどのアドレスがあなたのものかの問い合わせ。', when: 'このメールボックスがあなたのものか判断する必要があるとき。' },
};
