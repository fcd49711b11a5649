import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('ja');

export const jaRegarding: RegardingTexts = {
  title: '関連を設定',
  titleChange: '関連を変更',
  whenTracked: 'メールを追跡するときに設定されます。',
  message: 'メール',
  noSubject: '(件名なし)',
  now: '現在の関連',
  none: 'なし',
  clear: '関連を解除',
  search: 'レコードを検索',
  lookIn: '検索対象',
  usual: '取引先担当者、取引先企業、営業案件、潜在顧客、サポート案件',
  searching: '検索しています…',
  found: (count) => plural(count, { other: '# 件のレコードが見つかりました' }),
  nothingFound: '見つかりませんでした。文字数を減らしてみてください。',
  missing: (kinds) => `Dynamics 365 が応答しなかったため、次は検索されていません: ${kinds}。`,
  recent: '以前に選んだもの',
  suggested: 'メールの関係者から',
  results: '検索結果',
  readingSuggestions: '候補を探しています…',
  writing: '設定しています…',
  notThere: 'まだない場合は、Dynamics 365 で作成してから、ここで検索してください。',
  newRecord: { contact: '新しい取引先担当者', lead: '新しい潜在顧客', opportunity: '新しい営業案件', incident: '新しいサポート案件' },
  opensDynamics: 'Dynamics 365 を開きます',
  openCopy: 'Dynamics 365 でメールを開く',
  stopped: {
    changed: 'その間に他の人が Dynamics 365 でこのメールを変更しました。現在の関連を確認して、選び直してください。',
    notTaken: 'Dynamics 365 に反映されませんでした。選び直してください。',
    gone: 'メールはもう Dynamics 365 にありません。先にもう一度追跡してください。',
    finished: 'この組織では、完了したメールの関連をアドインから変更できません。Dynamics 365 で変更してください。',
    unknown: '応答がなく、設定されたかどうかわかりません。戻って、もう一度確認してください。',
  },
};
