import { zhHansOutlookSteps } from './outlookSteps.ts';
import type { ReportTexts } from '../reportTexts.ts';

export const zhHansReport: ReportTexts = {
  title: 'Mailbox Match for Dynamics 365 报告',
  writtenAt: '撰写时间',
  masked: '地址已缩短，例如 n***n@contoso.com。',
  notMasked: '按本人意愿显示完整地址。',
  addin: 'Mailbox Match',
  client: '打开位置',
  clients: zhHansOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: '操作系统',
  organization: '组织',
  outlookAddress: 'Outlook 中的地址',
  dynamicsAddress: 'Dynamics 365 中的“主要电子邮件”',
  noAddress: '无',
  notRead: '无法读取',
  differsUnseen: '这是两个不同的地址；只是缩短后看起来相同。',
  findings: '检查内容',
  outcomes: { failed: '未通过', notChecked: '无法检查', passed: '通过' },
  codes: '代码',
  requestIds: '请求 ID',
  toFillIn: ['您是如何操作的（逐步说明）？', '错误的内容是什么（包括所有详细信息）？', '因此您无法做什么？'],
};
