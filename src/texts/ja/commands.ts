import type { CommandTexts } from '../commandTexts.ts';

export const jaCommands: CommandTexts = {
  tracked: (organization) => `${organization} で追跡しました。`,
  alreadyTracked: (organization) => `このメールはすでに ${organization} で追跡されています。`,
  pending: 'Dynamics 365 がこのメールを自動で追跡するところです。',
  untracked: (organization) => `追跡を解除しました。コピーは ${organization} に残っています。削除するには Mailbox Match を開いてください。`,
  notTracked: (organization) => `このメールは ${organization} で追跡されていません。`,
  cannotTrack: 'このメールは追跡できません。理由は Mailbox Match を開いて確認してください。',
  never: (domain) => `追跡しませんでした。管理者の設定により、${domain} とのメールは Dynamics 365 に入りません。`,
  openPane: {
    signIn: '何も変更していません。先に Mailbox Match を開いてサインインしてください。',
    agree: '何も変更していません。初回は Mailbox Match を開いて追跡し、誰が読めるか確認してください。',
    differs: '何も変更していません。Outlook と Dynamics 365 でアドレスが異なります。Mailbox Match を開いて修復してください。',
    choose: '何も変更していません。先に Mailbox Match を開いて組織を選んでください。',
    refused: '何も変更していません。先に解決すべきことを Mailbox Match を開いて確認してください。',
    failed: 'うまくいきませんでした。理由は Mailbox Match を開いて確認してください。',
    tooLong: '時間がかかりすぎています。結果は Mailbox Match を開いて確認してください。',
  },
};
