import type { KeptKey, KeptTexts } from '../keptTexts.ts';

const askedOnce = 'حتى لا تُسأل إلا مرة واحدة.';
const finishOrUndo = 'ليمكن إكماله أو التراجع عنه إذا أُغلق الجزء قبل الانتهاء.';

/** What is kept, in words; the page shows where, too. */
export const arKept: Readonly<Record<KeptKey, KeptTexts>> = {
  organizations: { what: 'المؤسسات التي أضفتها أو قطعت الاتصال بها', why: 'حتى لا تضطر إلى إضافتها من جديد.' },
  currentOrganization: { what: 'المؤسسة التي تعمل فيها', why: 'ليُفتح الجزء عليها.' },
  bothAreMe: { what: 'أن حسابًا ما وعلبة البريد هذه كلاهما لك', why: askedOnce },
  onlyWhenIAsk: { what: 'ما إذا كان الجزء ينتظر حتى تطلب', why: 'حتى لا يُرسل أي شيء قبل أن تضغط على زر.' },
  welcomed: { what: 'أنك قرأت ما تقدمه هذه الوظيفة الإضافية', why: 'حتى لا تراه إلا مرة واحدة.' },
  synchronizingSwitch: { what: 'مدى تقدم تغيير مؤسسة المزامنة', why: finishOrUndo },
  repair: { what: 'مدى تقدم تغيير عنوانك في Dynamics 365، مع العنوانين القديم والجديد', why: finishOrUndo },
  outlookRepair: { what: 'الخطوات التي وضعت عليها علامة لتغيير العنوان في Outlook، والعنوانان', why: 'لتتمكن من المتابعة بعد إغلاق Outlook.' },
  outlookRepairHere: { what: 'العلامات نفسها مرة أخرى', why: 'لتتمكن من المتابعة إذا فُتح Outlook بعلبة بريد أخرى.' },
  recentRegarding: { what: 'السجلات التي كانت رسائلك الأخيرة بخصوصها، من دون أسمائها', why: 'لتظهر أولاً عندما تختار من جديد.' },
  forgotten: { what: 'متى طلبت آخر مرة نسيان كل شيء', why: 'حتى لا يعيده جهاز آخر من أجهزتك.' },
  trackingAgreed: { what: 'المؤسسات التي وافقت فيها على من يرى ما تتعقبه', why: askedOnce },
  recipientChoices: { what: 'السجل الذي اخترته لعنوان له عدة سجلات', why: 'لتأخذ الرسالة التالية بهذا العنوان السجل نفسه.' },
  lastAnswers: { what: 'العنوانان كما كانا آخر مرة، ومتى كان ذلك', why: 'لترى شيئًا على الفور، قبل التحقق من جديد.' },
  mirror: { what: 'نسخة مما تحفظه علبة بريدك لهذه الوظيفة الإضافية', why: 'حتى لا يضيع شيء إذا تعذّر على Outlook حفظه.' },
  tokens: { what: 'تسجيل دخولك إلى كل مؤسسة', why: 'ليستجيب Dynamics 365. لا يُكتب أبدًا في أي مكان.' },
  signInUnderWay: { what: 'المؤسسات التي تسجّل الدخول إليها الآن', why: 'لتعرفها النافذة عندما تعيدك Microsoft. لا تتضمن كلمة مرور ولا تسجيل دخول.' },
};
