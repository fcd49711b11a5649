import type { PrivacyTexts } from '../privacyTexts.ts';
import { jaKept } from './kept.ts';
import { jaReceivers, jaSent } from './sent.ts';

export const jaPrivacy: PrivacyTexts = {
  title: '設定とプライバシー',
  onlyWhenIAsk: '求めたときだけ送信する',
  onlyWhenIAskExplanation: 'ボタンを押すまで何も送信しません。そのため、表示内容が古い場合があります。',
  forget: 'このデバイスから消去',
  forgetExplanation: '上記のすべてを、メールボックスからも含めて消去します。Outlook 自体のサインインは残ります。',
  forgotten: '消去しました。Outlook 自体のサインインは残っています。それも終了するには、Outlook からサインアウトしてください。',
  notForgotten: 'このブラウザーからは消去しましたが、メールボックスからは消去できませんでした。後でもう一度お試しください。',
  kept: '保存されるもの',
  sent: '送信されるもの',
  stores: {
    roaming: 'メールボックスに保存 (すべてのデバイスで共通)',
    device: 'このブラウザーに保存',
    memory: '作業ウィンドウを閉じるまで',
    window: 'サインイン ウィンドウを閉じるまで',
  },
  keptItems: jaKept,
  sentRequests: jaSent,
  receivers: jaReceivers,
};
