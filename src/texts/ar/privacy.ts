import type { PrivacyTexts } from '../privacyTexts.ts';
import { arKept } from './kept.ts';
import { arReceivers, arSent } from './sent.ts';

export const arPrivacy: PrivacyTexts = {
  title: 'الإعدادات والخصوصية',
  onlyWhenIAsk: 'عندما أطلب فقط',
  onlyWhenIAskExplanation: 'لا يُرسل أي شيء حتى تضغط على زر. وقد يكون ما يعرضه الجزء عندئذٍ قديمًا.',
  forget: 'النسيان على هذا الجهاز',
  forgetExplanation: 'يزيل كل ما هو مذكور أعلاه، ومن علبة بريدك أيضًا. يبقى تسجيل الدخول في Outlook نفسه.',
  forgotten: 'تم النسيان. ما زال Outlook يحتفظ بتسجيل دخوله الخاص؛ سجّل الخروج من Outlook لإنهائه أيضًا.',
  notForgotten: 'تمت الإزالة من هذا المستعرض، لكن علبة بريدك لم تقبلها. أعد المحاولة لاحقًا.',
  kept: 'ما يُحفظ',
  sent: 'ما يُرسل',
  stores: {
    roaming: 'في علبة بريدك، لجميع أجهزتك',
    device: 'في هذا المستعرض',
    memory: 'حتى إغلاق الجزء',
    window: 'في نافذة تسجيل الدخول، حتى إغلاقها',
  },
  keptItems: arKept,
  sentRequests: arSent,
  receivers: arReceivers,
};
