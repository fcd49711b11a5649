import { formatsOf } from '../formats.ts';
import type { ScreenTexts } from '../screenTexts.ts';
import { isolated, quoted } from './isolated.ts';

const { ago, list } = formatsOf('ar');

export const arScreens: ScreenTexts = {
  back: 'رجوع',
  cancel: 'إلغاء الأمر',
  list: (names) => list(names.map(isolated)),
  home: {
    heading: 'مؤسساتك',
    which: 'في أي مؤسسة تعمل؟',
    others: 'مؤسساتك الأخرى',
    knownElsewhere: ({ here, notHere }) => `أنت معروف بهذا العنوان في ${isolated(here)}، وليس في ${isolated(notHere)}.`,
    organizations: 'المؤسسات',
    privacy: 'الإعدادات والخصوصية',
    checkEverything: 'التحقق من كل شيء',
    pasteError: 'ماذا يعني هذا الخطأ؟',
    help: 'المساعدة',
    notAsked: 'لم يتم التحقق بعد',
    notAskedExplanation: 'لقد اخترت عدم إرسال أي شيء قبل أن تطلب ذلك. ربما لم يعد ما تراه هنا صحيحًا.',
    checkNow: 'التحقق الآن',
    lastKnown: ({ verdict, age }) => `${verdict}، حسب آخر تحقق ${ago(age)}`,
    shared: (owner) => `الرسالة المحددة موجودة في ${owner === null ? 'علبة بريد مشتركة معك' : `علبة بريد ${quoted(owner)}`}. ما تراه هنا يخص علبة بريدك أنت.`,
    otherPerson: ({ username, mailbox }) => `لقد سجّلت الدخول باسم ${quoted(username)}، وهو ليس صاحب علبة البريد ${quoted(mailbox)}. لا يمكن تغيير أي شيء بهذا الحساب.`,
    chooseAnotherAccount: 'اختيار حساب آخر',
    unfinishedSwitch: 'لم يكتمل تغيير مؤسسة المزامنة.',
    goOn: 'عرض التغيير',
  },
  briefly: {
    same: 'العنوان نفسه',
    sameExceptCase: 'العنوان نفسه',
    different: 'عنوان مختلف',
    cannotTell: 'تتعذر معرفته هنا',
    emptyInOutlook: 'لا يوجد عنوان في Outlook',
    emptyInDynamics: 'لا يوجد عنوان في Dynamics 365',
    emptyInBoth: 'لا يوجد عنوان في أيّ من الجانبين',
    notConnected: 'غير متصلة',
    notAsked: 'لم يتم التحقق بعد',
    signingIn: 'جارٍ تسجيل الدخول…',
    asking: 'جارٍ السؤال…',
    waiting: 'مشغولة، جارٍ الانتظار…',
  },
};
