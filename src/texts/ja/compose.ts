import type { ComposeTexts } from '../composeTexts.ts';

const offered = '送信後、[送信済みアイテム] でそのメールを開き、この作業ウィンドウで追跡してください。自動では追跡されません。';

export const jaCompose: ComposeTexts = {
  nothingNow: '作成中は、Dynamics 365 に何も送信されません。',
  want: '送信後に追跡を提案する',
  after: {
    atOnce: offered,
    onceSaved: `Outlook がメールを保存または送信するときに記録されます。${offered}`,
    notOffered: 'この Outlook ではメールに記録できません。送信後に [送信済みアイテム] で開き、そこで追跡してください。',
  },
  regarding: (record) => `関連: ${record}`,
  chooseRegarding: '関連を選ぶ',
  changeRegarding: '関連を変更',
  saving: 'メールに記録しています…',
  noted: 'メールに記録しました。',
  notKept: 'Outlook がメールに記録しませんでした。もう一度お試しください。',
};
