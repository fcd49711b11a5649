import type { DiagnosisTexts } from '../diagnosisTexts.ts';
import { formatsOf } from '../formats.ts';

const either = new Intl.ListFormat('ar', { type: 'disjunction' });
const { plural } = formatsOf('ar');

export const arDiagnosis: DiagnosisTexts = {
  looking: 'جارٍ البحث عن السبب…',
  lookForCause: 'البحث عن السبب',
  who: (fixers) => `من يمكنه إصلاحه: ${either.format(fixers)}`,
  more: (count) => plural(count, { zero: '# أمور أخرى', one: 'أمر آخر', two: 'أمران آخران', few: '# أمور أخرى', many: '# أمرًا آخر', other: '# أمر آخر' }),
  checks: {
    intro: 'كل ما يحتاج إليه التعقب والمزامنة، واحدًا تلو الآخر.',
    first: 'أصلح هذا أولاً',
    allPassed: 'لا يوجد ما يجب إصلاحه.',
    all: 'جميع عمليات التحقق',
    names: {
      signIn: 'لقد سجّلت الدخول',
      organization: 'يستجيب Dynamics 365',
      user: 'أنت مستخدم هناك',
      roles: 'لديك دور أمان',
      license: 'لديك ترخيص',
      accessMode: 'يحق لك القراءة والكتابة',
      outlookAddress: 'يذكر Outlook عنوانك',
      person: 'علبة البريد هذه لك',
      sharing: 'الرسالة في علبة بريدك أنت',
      dynamicsAddress: 'يوجد عنوان لك في Dynamics 365',
      addresses: 'العنوانان متطابقان',
      company: 'كلاهما من عناوين الشركة',
      holders: 'ليس عنوانك لدى أحد غيرك',
      mailbox: 'لديك سجل علبة بريد نشط',
      mailboxAddress: 'في سجل علبة بريدك عنوانك',
      serverProfile: 'لعلبة بريدك ملف تعريف خادم',
      incoming: 'يستقبل الخادم بريدك',
      outgoing: 'يرسل الخادم بريدك',
      appointments: 'يزامن الخادم المواعيد وجهات الاتصال والمهام',
      approval: 'تمت الموافقة على عنوانك',
      test: 'نجح «اختبار وتمكين»',
      serverErrors: 'لا يبلّغ الخادم عن أخطاء',
      synchronizing: 'تزامن هذه المؤسسة علبة بريدك',
      filter: 'ما يتم تعقبه تلقائيًا',
    },
    outcomes: { passed: 'نجح', failed: 'يجب إصلاحه', notChecked: 'تعذّر التحقق' },
    why: {
      notAsked: 'لم يُسأل عنه بعد.',
      switchedOff: 'لم يُعدّه المسؤول لديك.',
      notTold: 'سُئل عنه، لكن الرد لا يذكره.',
      mayNotRead: 'لا يحق لك قراءته.',
    },
    again: 'مرة أخرى',
    againOne: (check) => `إعادة التحقق: ${check}`,
    againAll: 'إعادة التحقق من كل شيء',
    asking: 'جارٍ التحقق…',
  },
  report: {
    make: 'تقرير لقسم تقنية المعلومات',
    title: 'تقرير لقسم تقنية المعلومات',
    hint: 'انسخ هذا وأرسله إلى من يساعدك. لا يتضمن أي رسالة، ولا يُرسل أي شيء من هنا.',
    full: 'عرض العناوين كاملة',
    copy: 'نسخ',
    copied: 'تم النسخ.',
    selected: 'لا يسمح Outlook للوظيفة الإضافية بالنسخ. النص محدد: اضغط على Ctrl+C، أو \u2068⌘C\u2069 على Mac.',
  },
  paste: {
    label: 'الخطأ',
    show: { home: 'التحقق من عنوانك', checks: 'التحقق من كل شيء', organizations: 'عرض المؤسسات', privacy: 'الإعدادات والخصوصية' },
    copyAnswer: 'نسخ هذا الرد',
  },
};
