import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';

const { ago, list } = formatsOf('ja');

export const jaScreens: ScreenTexts = {
  back: '戻る',
  cancel: 'キャンセル',
  list,
  home: {
    heading: 'あなたの組織',
    which: 'どの組織で仕事をしていますか?',
    others: '他の組織',
    knownElsewhere: ({ here, notHere }) => `このアドレスは ${notHere} ではなく ${here} に登録されています。`,
    organizations: '組織',
    privacy: '設定とプライバシー',
    checkEverything: 'すべて確認',
    pasteError: 'エラーの意味を調べる',
    help: 'ヘルプ',
    notAsked: 'まだ確認していません',
    notAskedExplanation: '求めるまで何も送信しない設定です。表示されている内容は現在と異なる可能性があります。',
    checkNow: '今すぐ確認',
    lastKnown: ({ verdict, age }) => `${verdict} (確認: ${ago(age)})`,
    shared: (owner) => `選択したメールは${owner === null ? '共有メールボックス' : ` ${owner} のメールボックス`}にあります。ここに表示されるのは、自分のメールボックスについての内容です。`,
    otherPerson: ({ username, mailbox }) => `${username} でサインインしていますが、${mailbox} の人ではありません。このアカウントでは何も変更できません。`,
    chooseAnotherAccount: '別のアカウントを選ぶ',
    unfinishedSwitch: '同期する組織の変更が完了していません。',
    goOn: '確認する',
  },
  briefly: {
    same: 'アドレスは同じ',
    sameExceptCase: 'アドレスは同じ',
    different: 'アドレスが異なる',
    cannotTell: 'ここでは判断不可',
    emptyInOutlook: 'Outlook にアドレスなし',
    emptyInDynamics: 'Dynamics 365 にアドレスなし',
    emptyInBoth: 'どちらにもアドレスなし',
    notConnected: '未接続',
    notAsked: '未確認',
    signingIn: 'サインイン中…',
    asking: '問い合わせ中…',
    waiting: '混雑のため待機中…',
  },
};
