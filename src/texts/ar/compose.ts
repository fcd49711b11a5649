import type { ComposeTexts } from '../composeTexts.ts';
import { isolated } from './isolated.ts';

const offered = 'ثم افتح الرسالة في «العناصر المرسلة» مع هذا الجزء: سيعرض عليك تعقبها. لا يتم تعقب أي شيء تلقائيًا.';

export const arCompose: ComposeTexts = {
  nothingNow: 'لا يُرسل أي شيء إلى Dynamics 365 أثناء الكتابة.',
  want: 'عرض تعقب هذه الرسالة بعد أن أرسلها',
  after: {
    atOnce: offered,
    onceSaved: `يُسجَّل ذلك عندما يحفظ Outlook الرسالة أو يرسلها. ${offered}`,
    notOffered: 'لا يستطيع إصدار Outlook هذا تسجيل ذلك في الرسالة. افتحها في «العناصر المرسلة» بعد الإرسال وتعقبها هناك.',
  },
  regarding: (record) => `بخصوص ${isolated(record)}`,
  chooseRegarding: 'اختيار ما هي بخصوصه',
  changeRegarding: 'تغيير ما هي بخصوصه',
  saving: 'جارٍ التسجيل في الرسالة…',
  noted: 'تم التسجيل في الرسالة.',
  notKept: 'لم يسجّل Outlook ذلك في الرسالة. أعد المحاولة.',
};
