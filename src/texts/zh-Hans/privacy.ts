import type { PrivacyTexts } from '../privacyTexts.ts';
import { zhHansKept } from './kept.ts';
import { zhHansReceivers, zhHansSent } from './sent.ts';

export const zhHansPrivacy: PrivacyTexts = {
  title: '设置和隐私',
  onlyWhenIAsk: '仅在我请求时',
  onlyWhenIAskExplanation: '在您按下按钮之前不发送任何内容。窗格显示的内容可能不是最新的。',
  forget: '清除此设备上的数据',
  forgetExplanation: '移除以上列出的所有内容，包括您邮箱中的。Outlook 本身仍保持登录。',
  forgotten: '已清除。Outlook 仍保持自己的登录；如需一并结束，请退出 Outlook。',
  notForgotten: '已从此浏览器移除，但您的邮箱未能更新。请稍后重试。',
  kept: '保存的内容',
  sent: '发送的内容',
  stores: {
    roaming: '在您的邮箱中，供您的所有设备使用',
    device: '在此浏览器中',
    memory: '直到窗格关闭',
    window: '在登录窗口中，直到其关闭',
  },
  keptItems: zhHansKept,
  sentRequests: zhHansSent,
  receivers: zhHansReceivers,
};
