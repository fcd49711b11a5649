import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('zh-Hans');

export const zhHansRegarding: RegardingTexts = {
  title: '设置关于',
  titleChange: '更改关于',
  whenTracked: '在您跟踪此邮件时设置。',
  message: '邮件',
  noSubject: '（无主题）',
  now: '当前关于',
  none: '无',
  clear: '清除关于',
  search: '查找记录',
  lookIn: '查找范围',
  usual: '联系人、客户、商机、潜在顾客、案例',
  searching: '正在搜索…',
  found: (count) => plural(count, { other: '找到 # 条记录' }),
  nothingFound: '没有找到。请减少输入的字数。',
  missing: (kinds) => `Dynamics 365 没有答复，因此未搜索：${kinds}。`,
  recent: '您之前选择的',
  suggested: '根据邮件中的人员',
  results: '找到的',
  readingSuggestions: '正在查找建议…',
  writing: '正在设置…',
  notThere: '还没有？请在 Dynamics 365 中创建，然后在此处搜索。',
  newRecord: { contact: '新建联系人', lead: '新建潜在顾客', opportunity: '新建商机', incident: '新建案例' },
  opensDynamics: '打开 Dynamics 365',
  openCopy: '在 Dynamics 365 中打开此邮件',
  stopped: {
    changed: '其间有人在 Dynamics 365 中更改了此邮件。请查看它现在关于什么，然后重新选择。',
    notTaken: 'Dynamics 365 没有接受。请重新选择。',
    gone: '此邮件已不在 Dynamics 365 中。请先再次跟踪。',
    finished: '您的组织不允许加载项更改已完成邮件的“关于”。请在 Dynamics 365 中更改。',
    unknown: '没有收到答复，因此可能已设置，也可能没有。请返回并再次查看。',
  },
};
