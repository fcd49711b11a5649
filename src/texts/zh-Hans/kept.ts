import type { KeptKey, KeptTexts } from '../keptTexts.ts';

/** What is kept, in words; the page shows where, too. */
export const zhHansKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: '您添加或断开的组织', why: '让您不必再次添加。' },
  currentOrganization: { what: '您工作的组织', why: '让窗格打开时显示它。' },
  bothAreMe: { what: '某个帐户和此邮箱都是您的', why: '让您只被询问一次。' },
  onlyWhenIAsk: { what: '窗格是否等到您请求时才动作', why: '让您按下按钮之前不发送任何内容。' },
  welcomed: { what: '您已阅读此加载项的用途', why: '让您只看到一次。' },
  synchronizingSwitch: { what: '同步组织的更改进行到了哪一步', why: '让中途关闭窗格后仍能完成或撤消。' },
  repair: { what: 'Dynamics 365 中地址的更改进行到了哪一步，以及新旧地址', why: '让中途关闭窗格后仍能完成或撤消。' },
  outlookRepair: { what: '在 Outlook 中更改地址时您勾选的步骤，以及两个地址', why: '让您在 Outlook 关闭后可以继续。' },
  outlookRepairHere: { what: '同样的勾选，另存一份', why: '让您在 Outlook 以其他邮箱打开时可以继续。' },
  recentRegarding: { what: '您的邮件最近“关于”哪些记录，不含名称', why: '让您再次选择时，它们排在前面。' },
  forgotten: { what: '您上次清除全部数据的时间', why: '让您的其他设备不会将其恢复。' },
  trackingAgreed: { what: '您在哪些组织中已同意谁能看到您跟踪的内容', why: '让您只被询问一次。' },
  recipientChoices: { what: '对于有多条记录的地址，您选择了哪一条', why: '让该地址的下一封邮件使用同一条。' },
  lastAnswers: { what: '上次的两个地址及其时间', why: '让您在重新检查之前立即看到内容。' },
  mirror: { what: '您的邮箱为此加载项保存的内容的副本', why: '让 Outlook 无法保存时不会丢失。' },
  tokens: { what: '您对各组织的登录', why: '让 Dynamics 365 答复。绝不会写入任何地方。' },
  signInUnderWay: { what: '您正在登录哪些组织', why: '让 Microsoft 将您送回时窗口能识别。其中不含密码和登录信息。' },
};
