import { jaOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const jaReport: ReportTexts = {
  title: 'Mailbox Match for Dynamics 365 のレポート',
  writtenAt: '作成日時',
  masked: 'アドレスは n***n@contoso.com のように省略されています。',
  notMasked: '本人の希望により、アドレスは省略されていません。',
  addin: 'Mailbox Match',
  client: '使用環境',
  clients: jaOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'オペレーティング システム',
  organization: '組織',
  outlookAddress: 'Outlook のアドレス',
  dynamicsAddress: 'Dynamics 365 のプライマリ電子メール',
  noAddress: 'なし',
  notRead: '読み取れませんでした',
  differsUnseen: 'これらは異なるアドレスです。省略によって同じに見えています。',
  findings: '確認した内容',
  outcomes: { failed: '失敗', notChecked: '確認できず', passed: '合格' },
  codes: 'コード',
  requestIds: '要求 ID',
  toFillIn: ['どのような操作をしましたか (順を追って)?', 'エラーの全文は何ですか?', 'そのために何ができませんか?'],
};
