import type { CommandTexts } from '../commandTexts.ts';

export const zhHansCommands: CommandTexts = {
  tracked: (organization) => `已在 ${organization} 中跟踪。`,
  alreadyTracked: (organization) => `此邮件之前已在 ${organization} 中跟踪。`,
  pending: 'Dynamics 365 即将自动跟踪此邮件。',
  untracked: (organization) => `您已不再跟踪。副本保留在 ${organization} 中；如需删除，请打开 Mailbox Match。`,
  notTracked: (organization) => `此邮件未在 ${organization} 中跟踪。`,
  cannotTrack: '无法跟踪此邮件。请打开 Mailbox Match 查看原因。',
  never: (domain) => `未跟踪：管理员规定，与 ${domain} 往来的邮件不进入 Dynamics 365。`,
  openPane: {
    signIn: '未更改任何内容。请先打开 Mailbox Match 并登录。',
    agree: '未更改任何内容。请先打开 Mailbox Match 并在那里跟踪一次，了解谁能阅读您跟踪的内容。',
    differs: '未更改任何内容：Outlook 和 Dynamics 365 中您的地址不同。请打开 Mailbox Match 修复。',
    choose: '未更改任何内容。请先打开 Mailbox Match 并选择组织。',
    refused: '未更改任何内容。请打开 Mailbox Match，查看需要先解决什么。',
    failed: '未成功。请打开 Mailbox Match 查看原因。',
    tooLong: '用时过长。请打开 Mailbox Match 查看结果。',
  },
};
