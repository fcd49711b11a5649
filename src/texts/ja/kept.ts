import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const jaKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: '追加または切断した組織', why: 'もう一度追加しなくて済むように。' },
  currentOrganization: { what: '仕事で使う組織', why: '作業ウィンドウを開いたときに表示するため。' },
  bothAreMe: { what: 'アカウントとこのメールボックスが両方ともあなたのものであること', why: '確認が一度で済むように。' },
  onlyWhenIAsk: { what: '求められるまで送信しない設定', why: 'ボタンを押すまで何も送信しないため。' },
  welcomed: { what: 'このアドインの説明を読んだこと', why: '説明の表示が一度で済むように。' },
  synchronizingSwitch: {
    what: '同期する組織の変更の進み具合',
    why: '途中で作業ウィンドウを閉じても、完了または取り消しできるように。',
  },
  repair: { what: 'Dynamics 365 のアドレス変更の進み具合と、新旧のアドレス', why: '途中で作業ウィンドウを閉じても、完了または取り消しできるように。' },
  outlookRepair: { what: 'Outlook のアドレス変更でチェックを付けた手順と、2 つのアドレス', why: 'Outlook を閉じた後も続けられるように。' },
  outlookRepairHere: { what: '同じチェックの控え', why: 'Outlook が別のメールボックスで開いたときも続けられるように。' },
  recentRegarding: { what: '最近メールに関連付けたレコード (名前は含まない)', why: '次に選ぶときに先頭に表示するため。' },
  forgotten: { what: '最後にすべてを消去した日時', why: '他のデバイスから復元されないように。' },
  trackingAgreed: { what: '追跡したメールを誰が見られるか同意した組織', why: '確認が一度で済むように。' },
  recipientChoices: { what: '複数のレコードがあるアドレスで選んだレコード', why: '次のメールでも同じレコードを使うため。' },
  lastAnswers: { what: '前回の 2 つのアドレスとその日時', why: '確認が終わる前に表示するため。' },
  mirror: { what: 'このアドインがメールボックスに保存した内容のコピー', why: 'Outlook が保存できなくても失われないように。' },
  tokens: { what: '各組織へのサインイン', why: 'Dynamics 365 に問い合わせるため。どこにも書き込まれません。' },
  signInUnderWay: { what: 'サインイン中の組織', why: 'Microsoft から戻ったときにウィンドウが判別するため。パスワードやサインインは含まれません。' },
};
