import { formatsOf } from '../formats.ts';
import type { UntrackTexts } from '../untrackTexts.ts';
import { isolated } from './isolated.ts';

const { plural } = formatsOf('ar');
const laterOnes = (count: number, atLeast: string) =>
  plural(count, {
    zero: `# رسائل لاحقة${atLeast} من هذه المحادثة متعقَّبة وتبقى كذلك.`,
    one: `رسالة لاحقة واحدة${atLeast} من هذه المحادثة متعقَّبة وتبقى كذلك.`,
    two: `رسالتان لاحقتان${atLeast} من هذه المحادثة متعقَّبتان وتبقيان كذلك.`,
    few: `# رسائل لاحقة${atLeast} من هذه المحادثة متعقَّبة وتبقى كذلك.`,
    many: `# رسالة لاحقة${atLeast} من هذه المحادثة متعقَّبة وتبقى كذلك.`,
    other: `# رسالة لاحقة${atLeast} من هذه المحادثة متعقَّبة وتبقى كذلك.`,
  });

export const arUntrack: UntrackTexts = {
  title: 'هل تريد إلغاء تعقب هذه الرسالة؟',
  looking: 'جارٍ فحص النسخة في Dynamics 365…',
  message: 'الرسالة',
  whose: 'مالك النسخة',
  owner: {
    mine: () => 'أنت',
    theirs: (name) => (name === null ? 'أحد الزملاء' : isolated(name)),
    teams: (name) => (name === null ? 'أحد الفرق' : `${isolated(name)} (فريق)`),
  },
  staysInOutlook: 'تبقى الرسالة في Outlook كما هي.',
  attachments(count) {
    if (count === null) return 'لا يُعرف ما إذا كانت للنسخة مرفقات.';
    return plural(count, { zero: 'ليست للنسخة مرفقات.', one: 'للنسخة مرفق واحد.', two: 'للنسخة مرفقان.', few: 'للنسخة # مرفقات.', many: 'للنسخة # مرفقًا.', other: 'للنسخة # مرفق.' });
  },
  later(later) {
    if (later.known === 'no') return 'لا يمكن معرفة ما إذا كانت رسائل لاحقة من هذه المحادثة متعقَّبة.';
    if (later.count === 0) return 'لا توجد رسالة لاحقة متعقَّبة من هذه المحادثة، في حدود ما يمكنك رؤيته.';
    return laterOnes(later.count, later.known === 'exactly' ? '' : ' على الأقل');
  },
  because: {
    notMine: 'تبقى النسخة في Dynamics 365، لأنها ليست لك لتحذفها.',
    notAllowed: 'لا يسمح لك دورك بحذف رسائل البريد الإلكتروني، لذا تبقى النسخة في Dynamics 365.',
    rightsUnknown: 'لم يذكر Dynamics 365 ما إذا كان يحق لك حذف النسخة، لذا تبقى هناك.',
  },
  choose: 'ماذا تريد أن يحدث للنسخة في Dynamics 365؟',
  keep: 'الاحتفاظ بالنسخة',
  keepMeans: 'يتوقف تعقبك لها؛ ويظل الزملاء يرونها.',
  delete: 'حذف النسخة',
  deleteMeans: 'يفقدها الجميع مع مرفقاتها.',
  clearRegarding: (record) => `إزالتها أيضًا من ${isolated(record)}`,
  untrack: 'إلغاء التعقب',
  next: 'متابعة',
  confirmTitle: 'هل تريد حذف النسخة لدى الجميع؟',
  confirmMeans: 'سيفقدها كل من يراها. لا يمكن لأحد استعادتها، لكن يمكنك تعقب الرسالة من جديد.',
  goneFrom: (record) => `ستختفي من ${isolated(record)} أيضًا.`,
  withAttachments: (count) =>
    plural(count, {
      zero: 'لن يُحذف معها أي مرفق.',
      one: 'سيُحذف معها مرفق واحد.',
      two: 'سيُحذف معها مرفقان.',
      few: 'ستُحذف معها # مرفقات.',
      many: 'سيُحذف معها # مرفقًا.',
      other: 'سيُحذف معها # مرفق.',
    }),
  confirmDelete: 'الحذف لدى الجميع',
  running: 'جارٍ إلغاء التعقب…',
  done: 'تم',
  ended: {
    kept: 'لم تعد تتعقب هذه الرسالة. تبقى النسخة في Dynamics 365.',
    keptAndCleared: 'لم تعد تتعقب هذه الرسالة. تبقى النسخة في Dynamics 365، وليست بخصوص أي شيء.',
    keptWithRegarding: 'لم تعد تتعقب هذه الرسالة. تبقى النسخة في Dynamics 365، وتعذّرت إزالة ما هي بخصوصه.',
    notNoted: 'تعذّر على Outlook تسجيل ذلك في الرسالة، لذا ما زالت تُعدّ متعقَّبة. حدد هذه الرسالة وأعد المحاولة.',
    deleted: 'تم حذف النسخة في Dynamics 365. ما زالت الرسالة في Outlook هنا.',
    alreadyGone: 'لم تكن النسخة موجودة في Dynamics 365. الرسالة غير متعقَّبة.',
    changed: 'غيّر شخص ما النسخة في هذه الأثناء، لذا لم تُحذف. اطّلع عليها من جديد.',
    stillThere: 'ما زالت النسخة في Dynamics 365. أعد المحاولة.',
    mayNot: 'لم يعد Dynamics 365 يسمح لك بحذف النسخة، لذا ما زالت هناك. يمكنك الاحتفاظ بها وإيقاف التعقب.',
    unknown: 'لم يصل رد، فربما حُذفت النسخة وربما لم تُحذف. تحقق من جديد بعد قليل.',
  },
  undo: 'هل غيّرت رأيك؟ تعقب الرسالة من جديد.',
  lookAgain: 'التحقق من جديد',
};
