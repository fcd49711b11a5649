import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';

const { plural } = formatsOf('zh-Hans');

export const zhHansUntrack: UntrackTexts = {
  title: '要取消跟踪此邮件吗？',
  looking: '正在查看 Dynamics 365 中的副本…',
  message: '邮件',
  whose: '副本归属',
  owner: {
    mine: () => '您',
    theirs: (name) => name ?? '某位同事',
    teams: (name) => (name === null ? '某个团队' : `${name}（团队）`),
  },
  staysInOutlook: 'Outlook 中的邮件保持不变。',
  attachments(count) {
    if (count === null) return '不清楚副本是否有附件。';
    return count === 0 ? '副本没有附件。' : plural(count, { other: '副本有 # 个附件。' });
  },
  later(later) {
    if (later.known === 'no') return '无法得知此对话中之后的邮件是否已跟踪。';
    if (later.count === 0) return '在您可查看的范围内，此对话中之后的邮件均未跟踪。';
    if (later.known === 'exactly') return plural(later.count, { other: '此对话中之后有 # 封邮件已跟踪，将保持不变。' });
    return plural(later.count, { other: '此对话中之后至少有 # 封邮件已跟踪，将保持不变。' });
  },
  because: {
    notMine: '副本不属于您，您不能删除，因此保留在 Dynamics 365 中。',
    notAllowed: '您的角色不允许删除电子邮件，因此副本保留在 Dynamics 365 中。',
    rightsUnknown: 'Dynamics 365 没有说明您是否可以删除副本，因此它保留在那里。',
  },
  choose: '要如何处理 Dynamics 365 中的副本？',
  keep: '保留副本',
  keepMeans: '您停止跟踪；同事仍能看到。',
  delete: '删除副本',
  deleteMeans: '所有人都将失去它及其附件。',
  clearRegarding: (record) => `同时从 ${record} 中移除`,
  untrack: '取消跟踪',
  next: '继续',
  confirmTitle: '要为所有人删除副本吗？',
  confirmMeans: '能看到它的所有人都将失去它。无法恢复，但您可以再次跟踪此邮件。',
  goneFrom: (record) => `它将从 ${record} 中消失。`,
  withAttachments: (count) => plural(count, { other: '# 个附件将一并删除。' }),
  confirmDelete: '为所有人删除',
  running: '正在取消跟踪…',
  done: '完成',
  ended: {
    kept: '您已不再跟踪此邮件。副本保留在 Dynamics 365 中。',
    keptAndCleared: '您已不再跟踪此邮件。副本保留在 Dynamics 365 中，“关于”已清除。',
    keptWithRegarding: '您已不再跟踪此邮件。副本保留在 Dynamics 365 中，但未能清除其“关于”。',
    notNoted: 'Outlook 无法在邮件上记下这一点，因此它仍算作已跟踪。请选择此邮件并重试。',
    deleted: 'Dynamics 365 中的副本已删除。Outlook 中的邮件仍在这里。',
    alreadyGone: '副本之前已不在 Dynamics 365 中。此邮件未跟踪。',
    changed: '其间有人更改了副本，因此没有删除。请再次查看。',
    stillThere: '副本仍在 Dynamics 365 中。请重试。',
    mayNot: 'Dynamics 365 不再允许您删除副本，因此它仍在那里。您可以保留它并停止跟踪。',
    unknown: '没有收到答复，因此副本可能已删除，也可能没有。请稍后再次查看。',
  },
  undo: '改变主意了？可以再次跟踪此邮件。',
  lookAgain: '再次查看',
};
