import { formatsOf } from '../formats.ts';
import type { RegardingTexts } from '../regardingTexts.ts';

const { plural } = formatsOf('ar');

export const arRegarding: RegardingTexts = {
  title: 'تعيين بخصوص',
  titleChange: 'تغيير بخصوص',
  whenTracked: 'يُعيَّن عند تعقب الرسالة.',
  message: 'الرسالة',
  noSubject: '(بلا موضوع)',
  now: 'بخصوص الآن',
  none: 'لا شيء',
  clear: 'مسح بخصوص',
  search: 'البحث عن سجل',
  lookIn: 'البحث في',
  usual: 'جهات الاتصال والحسابات والفرص والعملاء المتوقعين والحالات',
  searching: 'جارٍ البحث…',
  found: (count) =>
    plural(count, { zero: 'لم يُعثر على أي سجل', one: 'تم العثور على سجل واحد', two: 'تم العثور على سجلين', few: 'تم العثور على # سجلات', many: 'تم العثور على # سجلاً', other: 'تم العثور على # سجل' }),
  nothingFound: 'لم يُعثر على شيء. جرّب حروفًا أقل.',
  missing: (kinds) => `لم يتم البحث فيما يلي لأن Dynamics 365 لم يستجب: ${kinds}.`,
  recent: 'ما اخترته من قبل',
  suggested: 'من الأشخاص في الرسالة',
  results: 'النتائج',
  readingSuggestions: 'جارٍ البحث عن اقتراحات…',
  writing: 'جارٍ التعيين…',
  notThere: 'غير موجود بعد؟ أنشئه في Dynamics 365، ثم ابحث عنه هنا.',
  newRecord: { contact: 'جهة اتصال جديدة', lead: 'عميل متوقع جديد', opportunity: 'فرصة جديدة', incident: 'حالة جديدة' },
  opensDynamics: 'يفتح Dynamics 365',
  openCopy: 'فتح الرسالة في Dynamics 365',
  stopped: {
    changed: 'غيّر شخص ما هذه الرسالة في Dynamics 365 في هذه الأثناء. اطّلع على ما هي بخصوصه الآن، ثم اختر من جديد.',
    notTaken: 'لم يأخذ به Dynamics 365. اختر من جديد.',
    gone: 'لم تعد الرسالة موجودة في Dynamics 365. تعقبها من جديد أولاً.',
    finished: 'لا تسمح مؤسستك للوظيفة الإضافية بتغيير «بخصوص» في رسالة مكتملة. غيّره في Dynamics 365.',
    unknown: 'لم يصل رد، فربما تم التعيين وربما لم يتم. ارجع وتحقق من جديد.',
  },
};
