import type { WelcomeTexts } from '../welcomeTexts.ts';

export const jaWelcome: WelcomeTexts = {
  title: 'Mailbox Match でできること',
  why: 'Dynamics 365 がメールを追跡するのは、このメールボックスのアドレスが登録されている場合だけです。Mailbox Match は次のことを行います。',
  does: ['2 つのアドレスを比較し、違いを示します', '原因を調べ、一緒に修復します', '読んでいるメールを正しい組織で追跡します'],
  limits: '行えるのはあなた自身に許可されている操作だけで、確認なしに変更することはありません。',
  signIn: 'Dynamics 365 のアドレスを読み取るため、一度サインインしてください。',
  organization: '始めるには、仕事で使う組織を指定してください。',
  goOn: '続行',
  skip: 'スキップ',
};
