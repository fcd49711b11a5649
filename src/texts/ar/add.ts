import type { AddTexts } from '../addTexts.ts';
import { isolated } from './isolated.ts';

const copyFromBar = 'انسخه من شريط عناوين Dynamics 365.';
const copyOnceMore = 'انسخه مرة أخرى من شريط العناوين.';

export const arAdd: AddTexts = {
  title: 'إضافة مؤسسة',
  welcome: 'هل يعرف Dynamics 365 علبة البريد هذه؟',
  welcomeExplanation: 'يقارن Mailbox Match عنوان علبة بريدك بعنوانك المسجل في Dynamics 365. عليه أولاً أن يعرف مؤسستك.',
  find: 'البحث عن مؤسساتي',
  finding: 'جارٍ البحث عن مؤسساتك…',
  found: 'ما عُثر عليه لحسابك',
  foundNone: 'لا تدرج Microsoft أي مؤسسة لحسابك. الصق عنوان مؤسستك أدناه.',
  connect: (organization) => `توصيل ${isolated(organization)}`,
  connecting: (organization) => `جارٍ توصيل ${isolated(organization)}…`,
  paste: 'أو الصق عنوانها',
  pasteHint: 'افتح Dynamics 365 في مستعرض، وانسخ العنوان كاملاً من شريط العناوين والصقه هنا.',
  online: (url) => `مفهوم: Dynamics 365 عبر الإنترنت على ${isolated(url)}`,
  onPremises: (url) => `مفهوم: Dynamics 365 على خادم شركتك ${isolated(url)}`,
  confirm: (host) => `أعرف ${isolated(host)} وأريد تسجيل الدخول إليه`,
  states: {
    disabled: 'معطّلة. اطلب من المسؤول لديك تمكينها.',
    locked: 'أقفلتها Microsoft. اسأل المسؤول لديك عن السبب.',
    moving: 'يجري نقلها إلى مكان آخر. أعد المحاولة لاحقًا.',
    failed: 'تعذّر إعدادها. اسأل المسؤول لديك.',
    provisioning: 'لا يزال إعدادها جاريًا. أعد المحاولة لاحقًا.',
  },
  refusals: {
    hiddenCharacters: `في هذا العنوان مسافة أو حرف غير مرئي. ${copyOnceMore}`,
    foreignLetters: `في هذا العنوان حروف من أبجدية أخرى قد تبدو كغيرها. ${copyFromBar}`,
    backslash: `في هذا العنوان شرطة مائلة عكسية. ${copyOnceMore}`,
    notAnAddress: 'هذا ليس عنوان ويب. انسخ العنوان كاملاً من شريط العناوين.',
    userInfo: `توجد علامة @ قبل اسم الخادم، وهي تخفي وجهة هذا العنوان. ${copyFromBar}`,
    disguised: `يؤدي هذا العنوان إلى غير ما يبدو عليه. ${copyFromBar}`,
    notHttps: `لا يبدأ هذا العنوان بـ ${isolated('https://')}، لذا قد يقرأ آخرون تسجيل الدخول إليه. اطلب من المسؤول لديك عنوانًا يبدأ بـ https.`,
    trailingDot: `توجد نقطة زائدة بعد اسم الخادم. ${copyOnceMore}`,
    ipNumber: 'في هذا العنوان رقم بدلاً من اسم. اطلب من المسؤول لديك العنوان بالاسم.',
    port: `لا منفذ في عنوان Dynamics 365 عبر الإنترنت. ${copyFromBar}`,
    notAnOrganization: 'هذا أحد عناوين Microsoft، لكنه ليس عنوان مؤسسة. افتح مؤسستك في مستعرض وانسخ عنوانها.',
    otherCloud: 'هذه المؤسسة في سحابة أخرى من Microsoft غير التي أُعدّت لها هذه الوظيفة الإضافية. اعرض هذا على المسؤول لديك.',
    lookAlike: 'يشبه هذا العنوان Dynamics 365 لكنه لا يخص أي مؤسسة هناك. لا تسجّل الدخول إليه. انسخ العنوان من شريط عناوين Dynamics 365.',
    notListed: 'هذا ليس Dynamics 365 عبر الإنترنت. إذا كان خادم شركتك، فاطلب من المسؤول لديك إدراجه في إعدادات هذه الوظيفة الإضافية.',
    notConfirmed: 'أكّد أولاً أنك تريد تسجيل الدخول إليه.',
  },
};
