import type { ComposeTexts } from '../composeTexts.ts';

const offered = '之后请在“已发送邮件”中打开该邮件和此窗格：它会提示您跟踪。不会自动跟踪任何内容。';

export const zhHansCompose: ComposeTexts = {
  nothingNow: '撰写期间不会向 Dynamics 365 发送任何内容。',
  want: '发送后提示我跟踪此邮件',
  after: {
    atOnce: offered,
    onceSaved: `Outlook 保存或发送邮件时会记下这一点。${offered}`,
    notOffered: '此 Outlook 无法在邮件上记下这一点。发送后请在“已发送邮件”中打开它，并在那里跟踪。',
  },
  regarding: (record) => `关于 ${record}`,
  chooseRegarding: '选择“关于”的记录',
  changeRegarding: '更改“关于”的记录',
  saving: '正在记到邮件上…',
  noted: '已记到邮件上。',
  notKept: 'Outlook 没有将其记到邮件上。请重试。',
};
