import type { WelcomeTexts } from '../welcomeTexts.ts';

export const zhHansWelcome: WelcomeTexts = {
  title: 'Mailbox Match 能为您做什么',
  why: '只有 Dynamics 365 中登记了此邮箱的地址，才会跟踪您的邮件。Mailbox Match 会：',
  does: ['比较两个地址并显示不同之处', '找出原因，并与您一起修复', '在正确的组织中跟踪您正在阅读的邮件'],
  limits: '它只能做您本人有权做的事，未经您同意不会更改任何内容。',
  signIn: '要读取您在 Dynamics 365 中的地址，需要您登录一次。',
  organization: '首先，它需要知道您在哪个组织中工作。',
  goOn: '继续',
  skip: '跳过',
};
