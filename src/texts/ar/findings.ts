import type { Invisible } from '../../addresses/invisibleDifference.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';
import { isolated, quoted } from './isolated.ts';

const { list } = formatsOf('ar');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => isolated(name)));
const bothShown = ({ outlook, dynamics }: BothSeen) => `في Outlook ${quoted(outlook)}، وفي Dynamics 365 ${quoted(dynamics)}`;

const askDynamics = 'اطلب من مسؤول Dynamics 365';
const askExchange = 'اطلب من مسؤول Microsoft 365';
const askApprover = 'اطلب من مسؤول Exchange أو المسؤول العام الموافقة عليه.';
const changeEither = 'غيّر العنوان الخاطئ؛ ويبقى الآخر كما هو.';
const checkAccount = 'تأكد من أن لحسابك في Outlook اسمًا كاملاً وعنوان بريد إلكتروني، ثم أعد تشغيل Outlook.';
const companyIntoPrimary = 'أدخل عنوان شركتك في البريد الإلكتروني الأساسي.';
const openCompanyMailbox = 'افتح علبة بريد شركتك في Outlook.';

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'مسافة داخل العنوان',
  zeroWidth: 'حرف لا يمكن رؤيته',
  unicodeForm: 'حرف مخزَّن بطريقة أخرى',
  internationalDomain: `مجال مكتوب بحروفه في جانب وبالشكل ${isolated('«xn--…»')} في الآخر`,
  lookAlike: 'حرف من أبجدية أخرى يبدو مثله',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: 'قراءة وكتابة',
  administrative: 'إداري',
  read: 'قراءة',
  supportUser: 'مستخدم الدعم',
  nonInteractive: 'غير تفاعلي',
  delegatedAdmin: 'مسؤول مفوَّض',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: '«بلا»',
  dynamicsForOutlook: '«Dynamics 365 for Outlook»',
  serverSide: '«المزامنة من جانب الخادم»',
  forwardMailbox: '«علبة بريد إعادة التوجيه»',
  unknown: 'قيمة غير معروفة',
};

const things: Readonly<Record<Direction, string>> = { incoming: 'البريد الوارد', outgoing: 'البريد الصادر', appointments: 'المواعيد وجهات الاتصال والمهام' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'المستخدمين', queue: 'قوائم الانتظار', mailbox: 'علب البريد' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['يتعقب Dynamics 365 كل البريد الذي تتلقاه', 'المحدد في خياراتك الشخصية هو «كافة رسائل البريد الإلكتروني»، بما فيها الخاصة.'],
  answers: ['يتعقب Dynamics 365 تلقائيًا الردود على البريد المتعقَّب', 'المحدد في خياراتك الشخصية هو «رسائل البريد الإلكتروني الواردة استجابةً لبريد Dynamics 365 الإلكتروني».'],
  leadsContactsAccounts: ['يتعقب Dynamics 365 تلقائيًا البريد من العملاء المتوقعين وجهات الاتصال والحسابات', 'المحدد في خياراتك الشخصية هو «رسائل البريد الإلكتروني من العملاء المتوقعين وجهات الاتصال والحسابات في Dynamics 365».'],
  anyRecordWithAddress: ['يتعقب Dynamics 365 تلقائيًا البريد من أي سجل له عنوان بريد إلكتروني', 'المحدد في خياراتك الشخصية هو «رسائل البريد الإلكتروني من سجلات Dynamics 365 الممكّنة للبريد الإلكتروني».'],
  none: ['لا يتعقب Dynamics 365 أي بريد تلقائيًا', 'المحدد في خياراتك الشخصية هو «بلا رسائل بريد إلكتروني»، فلا يصل إلى هناك إلا ما تتعقبه بنفسك.'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'لا يذكر الخادم سببًا.' : 'ما يقوله الخادم عن ذلك غير معروف.';
  return `يقول الخادم: ${quoted(report.text)}${report.code === '' ? '' : `، الرمز ${isolated(report.code)}`}.`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `هذا العنوان مستخدم لدى ${what}`,
  cause: `في ${isolated(organization)}، يخص ${quoted(address)} أيضًا ${list(rows.map(({ name }) => quoted(name)))}، وهذا كل ما يحق لك قراءته.`,
  whatToDo: `${askDynamics} إزالته من هناك، أو تحديد أيهما أنت.`,
});

export const arFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'لم تسجّل الدخول', cause: 'من دون تسجيل الدخول لا يمكن سؤال Dynamics 365 عن عنوانك المسجل لديه.', whatToDo: 'سجّل الدخول.' }),
    notAMember: ({ organization }) => ({
      title: `ليس لك مستخدم في ${isolated(organization)}`,
      cause: `الحساب الذي سجّلت الدخول به ليس عضوًا في ${isolated(organization)}.`,
      whatToDo: 'اختر المؤسسة التي تعمل معها، أو اطلب من مسؤولها إضافتك.',
    }),
    userDisabled: ({ organization }) => ({ title: `المستخدم الخاص بك في ${isolated(organization)} معطّل`, cause: `لا تسمح ${isolated(organization)} بتعقب البريد لمن كان المستخدم الخاص به معطّلاً.`, whatToDo: `${askDynamics} تمكين المستخدم الخاص بك.` }),
    noRoles: ({ organization }) => ({ title: `ليس لديك دور أمان في ${isolated(organization)}`, cause: 'من دون دور أمان لا يحق لك قراءة أي شيء هناك أو تغييره.', whatToDo: `${askDynamics} منحك دور أمان.` }),
    organizationNotAnswering: ({ organization }) => ({ title: `لا تذكر ${isolated(organization)} عنوانك المسجل لديها`, cause: 'لم يحصل السؤال على رد يمكن استخدامه.', whatToDo: 'أعد المحاولة.' }),
    organizationNotAsked: ({ organization }) => ({ title: `لم تُسأل ${isolated(organization)} بعد`, cause: 'لا يُعرف شيء عن المستخدم الخاص بك هناك.', whatToDo: 'تحقق الآن.' }),
    noLicense: ({ organization }) => ({ title: `ليس لديك ترخيص لـ ${isolated(organization)}`, cause: 'من دون ترخيص لا يسمح لك Dynamics 365 بالعمل مع البريد.', whatToDo: `${askExchange} منحك ترخيص Dynamics 365.` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `لا يحق لك العمل مع البريد في ${isolated(organization)}`,
      cause: `وضع الوصول للمستخدم الخاص بك هو «${accessModes[accessMode]}»، ويحتاج التعقب إلى «قراءة وكتابة».`,
      whatToDo: `${askDynamics} تعيين وضع وصولك إلى «قراءة وكتابة».`,
    }),
    outlookNotTelling: () => ({ title: 'لا يذكر Outlook عنوان علبة البريد هذه', cause: 'لم يستجب Outlook.', whatToDo: 'أعد تشغيل Outlook، ثم أعد التحقق.' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: 'لقد سجّلت الدخول باسم شخص آخر',
      cause: {
        otherTenant: `يتبع ${quoted(username)} شركة غير شركة علبة البريد ${quoted(mailbox)}.`,
        notInDirectory: `ليس ${quoted(mailbox)} من عناوين ${quoted(username)}.`,
        otherUser: `لقد سجّلت الدخول باسم ${quoted(username)}، وعلبة البريد ${quoted(mailbox)} لمستخدم آخر.`,
      }[because],
      whatToDo: 'اختر حساب علبة البريد هذه.',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'هذه الرسالة في علبة بريد مشتركة معك' : `هذه الرسالة في علبة بريد ${quoted(owner)}`,
      cause: 'لا يمكن أن تطابق المستخدم الخاص بك في Dynamics 365 إلا علبة بريدك أنت.',
      whatToDo: 'حدد رسالة في علبة بريدك أنت.',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'تتعذر معرفة ما إذا كان العنوانان متطابقين',
      cause: `${bothShown(seen)}، لكن Outlook على Android قد يعطي اسم تسجيل دخولك بدلاً من عنوانك.`,
      whatToDo: 'دع الوظيفة الإضافية تسأل Microsoft عن عنوانك، أو تحقق من ذلك في Outlook على كمبيوتر.',
    }),
    sharingNotTold: () => ({ title: 'لا يذكر Outlook صاحب علبة البريد التي فيها هذه الرسالة', cause: 'ربما تكون مشتركة معك.', whatToDo: 'حدد رسالة في علبة بريدك أنت قبل تغيير أي شيء.' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'ليس مؤكدًا أنك صاحب علبة البريد هذه',
      cause: `لقد سجّلت الدخول باسم ${quoted(username)}، وعلبة البريد هي ${quoted(mailbox)}.`,
      whatToDo: 'إن كان كلاهما لك، فأكّد ذلك قبل تغيير أي شيء.',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'قد يكون العنوان على Android هو اسم تسجيل دخولك',
      cause: `يعطي Outlook ${quoted(address)}، وقد يفعل ذلك حتى لو كان عنوانك الحقيقي غيره.`,
      whatToDo: 'إذا لم يعمل التعقب، فأعد التحقق في Outlook على كمبيوتر.',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'يعطي Outlook اسم تسجيل دخولك على أنه عنوانك',
      cause: `يقول Outlook ${quoted(told)}، ويقول Microsoft 365 إن عنوان علبة بريدك هو ${quoted(primary)}.`,
      whatToDo: 'لا شيء: تمت مقارنة العنوان الحقيقي.',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'لا يوجد عنوان في أيّ من الجانبين',
      cause: `لا يعطي Outlook عنوانًا لعلبة البريد هذه، والبريد الإلكتروني الأساسي فارغ في ${isolated(organization)}.`,
      whatToDo: `ابدأ بـ Outlook: ${checkAccount}`,
    }),
    outlookAddressMissing: () => ({ title: 'لا يوجد عنوان في Outlook', cause: 'لا يعطي Outlook عنوانًا لعلبة البريد هذه.', whatToDo: checkAccount }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `لا يوجد عنوان لك في ${isolated(organization)}`, cause: 'البريد الإلكتروني الأساسي للمستخدم الخاص بك فارغ.', whatToDo: `أدخل ${quoted(outlook)} في البريد الإلكتروني الأساسي.` }),
    addressesSame: ({ address }) => ({ title: 'العنوانان متطابقان', cause: `يعرفك الجانبان بالعنوان ${quoted(address)}.`, whatToDo: 'لا شيء.' }),
    addressesSameExceptCase: (seen) => ({ title: 'متطابقان ما عدا حالة الأحرف', cause: `${bothShown(seen)}، وهما عنوان واحد بالنسبة إلى البريد.`, whatToDo: 'لا شيء.' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'يبدو العنوانان متطابقين لكنهما ليسا كذلك',
      cause: `الاختلاف هو ${list(difference.kinds.map((kind) => invisibleThings[kind]))}: ${bothShown(seen)}.`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'اكتب البريد الإلكتروني الأساسي كما هو في Outlook تمامًا.' : 'اكتب العنوان الخاطئ من جديد بدلاً من نسخه.',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'يستخدم Outlook عنوانًا آخر لعلبة بريدك',
      cause: `العنوان الرئيسي لعلبة البريد هذه هو ${quoted(dynamics)}، وليس ${quoted(outlook)} إلا عنوانًا إضافيًا.`,
      whatToDo: `اجعل ${quoted(dynamics)} عنوان حسابك في Outlook.`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'لدى Dynamics 365 عنوان آخر لعلبة بريدك',
      cause: `إن ${quoted(dynamics)} عنوان إضافي لعلبة البريد هذه، لكن البريد يُرسل باسم ${quoted(outlook)}.`,
      whatToDo: `أدخل ${quoted(outlook)} في البريد الإلكتروني الأساسي.`,
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'لدى Dynamics 365 الاسم الذي تسجّل الدخول به',
      cause: `تسجّل الدخول باسم ${quoted(dynamics)}، وليس بالضرورة عنوانًا، وعلبة البريد في Outlook هي ${quoted(outlook)}.`,
      whatToDo: `إذا كانت علبة بريدك أنت، فأدخل ${quoted(outlook)} في البريد الإلكتروني الأساسي؛ وإلا فافتح علبة بريدك في Outlook.`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `أنت معروف بهذا العنوان في ${names(knownIn)}، وليس في ${isolated(organization)}`,
      cause: `إن ${quoted(outlook)} هو بريدك الإلكتروني الأساسي هناك، ولدى ${isolated(organization)} عنوان آخر.`,
      whatToDo: `اختر ${names(knownIn)} إن كنت تقصد ذلك؛ وإلا فغيّر البريد الإلكتروني الأساسي في ${isolated(organization)}.`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'ينقص العنوانَ في Dynamics 365 حرف واحد',
        missing: 'في عنوان Dynamics 365 حرف زائد',
        replaced: 'حرف واحد مختلف',
        swapped: 'حرفان ترتيبهما معكوس',
      }[seen.edit],
      cause: `${bothShown(seen)}، فالأرجح أن في أحدهما خطأ كتابيًا.`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: 'الجزء الذي بعد @ مختلف', cause: `${bothShown(seen)}، كما يحدث عندما تغيّر الشركة اسمها أو تكون لها عدة أسماء.`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: 'الجزء الذي قبل @ مختلف', cause: `${bothShown(seen)}، ويقارن Dynamics 365 العنوان كاملاً.`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'العنوانان مختلفان', cause: `${bothShown(seen)}، ولا شيء مشترك بينهما.`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'علبة البريد في Outlook شخصية',
      cause: `إن ${quoted(address)} من خدمة بريد للأفراد، ويجب أن يكون لدى Dynamics 365 عنوان شركتك.`,
      whatToDo: openCompanyMailbox,
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'لدى Dynamics 365 عنوان شخصي', cause: `إن ${quoted(address)} من خدمة بريد للأفراد.`, whatToDo: companyIntoPrimary }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'علبة البريد في Outlook لشركة أخرى',
      cause: `ليس ${quoted(address)} من المجالات التي أدرجها المسؤول لديك لشركتك.`,
      whatToDo: openCompanyMailbox,
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'لدى Dynamics 365 عنوان لشركة أخرى',
      cause: `ليس ${quoted(address)} من المجالات التي أدرجها المسؤول لديك لشركتك.`,
      whatToDo: companyIntoPrimary,
    }),
    addressTakenByUser: taken('مستخدم آخر'),
    addressTakenByQueue: taken('قائمة انتظار'),
    addressTakenByMailbox: taken('علبة بريد أخرى'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'لا يُعرف ما إذا كان هذا العنوان لدى غيرك',
      cause: `لا يحق لك قراءة كل ${list(kinds.map((kind) => holders[kind]))} في ${isolated(organization)}، أو لم يُسأل عنها.`,
      whatToDo: 'لا شيء: سيُعلمك Dynamics 365 إذا كان العنوان مستخدمًا.',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'تتعذر معرفة أي العنوانين لشركتك',
      cause: `${bothShown(seen)}، ولم يُدرج المسؤول لديك مجالات شركتك.`,
      whatToDo: 'اختر عنوان شركتك، لا عنوانًا شخصيًا.',
    }),

    mailboxMissing: ({ organization }) => ({ title: `ليست للمستخدم الخاص بك علبة بريد في ${isolated(organization)}`, cause: 'لا يزامن Dynamics 365 إلا المستخدمين الذين لديهم سجل علبة بريد.', whatToDo: `${askDynamics} إنشاء واحدة.` }),
    mailboxInactive: ({ organization }) => ({ title: `علبة بريدك في ${isolated(organization)} غير نشطة`, cause: 'ألغى شخص ما تنشيط سجلها.', whatToDo: `${askDynamics} تنشيطها.` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `لدى ${isolated(organization)} عنوانان لك`,
      cause: `عنوان المستخدم الخاص بك ${quoted(user)}، لكن ${mailbox === null || mailbox.trim() === '' ? 'لا عنوان في سجل علبة بريدك' : `العنوان في سجل علبة بريدك ${quoted(mailbox)}`}، وهو ما يعتمده الخادم في المزامنة.`,
      whatToDo: `${askDynamics} إدخال ${quoted(user)} في سجل علبة بريدك.`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'ليس لعلبة بريدك ملف تعريف خادم بريد إلكتروني', cause: `من دونه لا تعرف ${isolated(organization)} مكان بريدك.`, whatToDo: `${askDynamics} اختيار ملف في سجل علبة بريدك.` }),
    incomingNotServerSide: ({ method }) => ({
      title: 'لا يتعقب الخادم البريد الذي تتلقاه',
      cause: `«البريد الإلكتروني الوارد» في سجل علبة بريدك معيّن إلى ${isolated(methods[method])}.`,
      whatToDo: `${askDynamics} تعيينه إلى «المزامنة من جانب الخادم».`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'لا يستطيع Dynamics 365 إرسال البريد نيابةً عنك',
      cause: `«البريد الإلكتروني الصادر» في سجل علبة بريدك معيّن إلى ${isolated(methods[method])}.`,
      whatToDo: 'إذا كنت ترسل البريد من Dynamics 365، فاطلب من المسؤول لديك تعيينه إلى «المزامنة من جانب الخادم».',
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: 'لا تتم مزامنة المواعيد وجهات الاتصال والمهام',
      cause: `«المواعيد وجهات الاتصال والمهام» في سجل علبة بريدك معيّنة إلى ${isolated(methods[method])}.`,
      whatToDo: 'إذا كنت تريدها في Dynamics 365، فاطلب من المسؤول لديك تعيينها إلى «المزامنة من جانب الخادم».',
    }),
    approvalRejected: ({ organization }) => ({ title: 'تم رفض عنوانك', cause: `لم يسمح أحد المسؤولين لـ ${isolated(organization)} بمعالجة بريد هذا العنوان.`, whatToDo: askApprover }),
    approvalPending: ({ organization }) => ({
      title: 'عنوانك في انتظار الموافقة',
      cause: `لا تعالج ${isolated(organization)} بريد أي عنوان قبل الموافقة عليه، وكذلك بعد كل تغيير له.`,
      whatToDo: askApprover,
    }),
    approvalEmpty: ({ organization }) => ({ title: 'لم تتم الموافقة على عنوانك', cause: `لا تعالج ${isolated(organization)} بريد أي عنوان قبل الموافقة عليه.`, whatToDo: askApprover }),
    approvalNotRequired: ({ organization }) => ({ title: 'لا يحتاج عنوانك إلى موافقة', cause: `تعالج ${isolated(organization)} أيضًا بريد العناوين التي لم تتم الموافقة عليها.`, whatToDo: 'لا شيء.' }),
    testRunning: ({ organization }) => ({ title: 'يجري «اختبار وتمكين»', cause: `تجرّب ${isolated(organization)} ما إذا كان بإمكانها استخدام علبة بريدك، ويستغرق ذلك بضع دقائق.`, whatToDo: 'انتظر، ثم أعد التحقق.' }),
    testFailed: (evidence) => ({ title: `فشل «اختبار وتمكين» في ${thingsOf(evidence.directions)}`, cause: said(evidence), whatToDo: 'شغّل «اختبار وتمكين» من جديد؛ وإذا فشل ثانيةً، فاعرض هذا على مسؤول Dynamics 365.' }),
    testNeverRun: ({ organization, directions }) => ({
      title: `لم يُشغَّل «اختبار وتمكين» قط من أجل ${thingsOf(directions)}`,
      cause: `لا تستخدم ${isolated(organization)} علبة بريد قبل نجاح هذا الاختبار.`,
      whatToDo: 'شغّل «اختبار وتمكين».',
    }),
    mailboxReportsError: (evidence) => ({ title: 'واجه الخادم مشكلة في علبة بريدك', cause: said(evidence), whatToDo: 'أعد التحقق لاحقًا؛ وإذا استمر الأمر، فاعرض هذا على مسؤول Dynamics 365.' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'تعذّر التحقق من سجل علبة بريدك',
      cause: `لا يحق لك قراءته في ${isolated(organization)}، لذا لا تُعرف الموافقة ولا «اختبار وتمكين» ولا مؤسسة المزامنة.`,
      whatToDo: `${askDynamics} إذنًا بقراءة سجل علبة بريدك.`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: 'تريد عدة مؤسسات مزامنة علبة بريدك',
      cause: `كل من ${names(organizations)} محددة لذلك، لكن لا يمكن مزامنة علبة البريد إلا مع واحدة.`,
      whatToDo: 'اختر المؤسسة التي تُجري المزامنة.',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `تزامن ${isolated(synchronizing.name)} علبة بريدك، وليس ${isolated(organization)}`,
      cause: 'لا تتم مزامنة علبة البريد إلا مع مؤسسة واحدة.',
      whatToDo: `إذا كنت تريد ${isolated(organization)}، فاجعلها مؤسسة المزامنة.`,
    }),
    nobodySynchronizes: () => ({
      title: 'لا توجد مؤسسة محددة للمزامنة',
      cause: 'لا تفيد أي من مؤسساتك المتصلة بأنها تزامن علبة البريد هذه.',
      whatToDo: 'إذا كانت المواعيد أو جهات الاتصال أو المهام مفقودة، فاختر مؤسسة المزامنة.',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'لا يُعرف أي مؤسسة تُجري المزامنة', cause: `تعذّر سؤال ${names(notKnown)}، أو لم يتضمن الرد ذلك.`, whatToDo: 'أعد التحقق لاحقًا.' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: 'لتغييره افتح Dynamics 365، ثم اختر الترس في الأعلى، ثم إعدادات التخصيص (أو خيارات)، ثم البريد الإلكتروني.' };
    },
  },
  fixers: { user: 'أنت', dynamicsAdmin: 'مسؤول Dynamics 365', exchangeAdmin: 'مسؤول Microsoft 365', network: 'قسم تقنية المعلومات' },
  fixes: {
    signIn: 'تسجيل الدخول',
    chooseAccount: 'اختيار حساب آخر',
    chooseOrganization: 'اختيار مؤسسة أخرى',
    selectOwnMessage: 'تحديد رسالة من رسائلك',
    tryAgain: 'إعادة المحاولة',
    askDirectory: 'سؤال Microsoft عن عنواني',
    bothAreMe: 'كلاهما لي',
    changeInDynamics: 'تغييره في Dynamics 365',
    changeInOutlook: 'تغييره في Outlook',
    setAsPrimary: 'طلب جعله العنوان الرئيسي',
    askAdministrator: 'الطلب من المسؤول',
    approve: 'الحصول على الموافقة',
    testAndEnable: 'تشغيل «اختبار وتمكين»',
    makeSynchronizing: 'اختيار مؤسسة المزامنة',
    changeFilter: 'تغيير ما يتم تعقبه',
  },
  wrongSides: { dynamics: 'الأفضل تغييره في Dynamics 365', outlook: 'الأفضل تغييره في Outlook', cannotTell: 'تتعذر معرفة الجانب الخاطئ' },
  reasons: {
    otherPerson: 'لقد سجّلت الدخول باسم شخص آخر، فالعنوانان لا يخصان شخصًا واحدًا.',
    sharedMailbox: 'الرسالة ليست في علبة بريدك أنت.',
    outlookEmpty: 'لا يوجد عنوان في Outlook بعد، وكل شيء آخر يعتمد عليه.',
    outlookMayTellSignInName: 'قد يعطي Outlook على Android اسم تسجيل دخولك بدلاً من عنوانك.',
    addressTaken: 'العنوان الذي يستخدمه Outlook مستخدم بالفعل لدى غيرك في هذه المؤسسة.',
    bothConsumer: 'كلا العنوانين شخصي، ويجب أن يكون لدى Dynamics 365 عنوان شركتك.',
    consumerInOutlook: 'العنوان في Outlook شخصي، ويجب أن يكون لدى Dynamics 365 عنوان شركتك.',
    dynamicsIsPrimary: 'لدى Dynamics 365 العنوان الرئيسي لعلبة بريدك. إذا صار كذلك حديثًا فأعد تشغيل Outlook، وقد يستغرق ذلك يومًا.',
    invisibleInOutlook: 'الحرف الذي يجب ألا يكون موجودًا هو في عنوان Outlook.',
    invisibleInDynamics: 'يأخذ Outlook عنوانه من خادم البريد، أما البريد الإلكتروني الأساسي فقد كُتب أو نُسخ.',
    dynamicsIsAlias: 'يُرسل البريد بعنوان Outlook، ولدى Dynamics 365 عنوان إضافي لعلبة البريد نفسها.',
    dynamicsIsSignInName: 'اسم تسجيل الدخول ليس عنوانًا، وإن بدا كذلك.',
    signInNameMayBeAddress: 'لدى Dynamics 365 الاسم الذي تسجّل الدخول به، ولا شيء يبيّن ما إذا كانت علبة البريد في Outlook لك.',
    consumerInDynamics: 'العنوان في Dynamics 365 شخصي.',
    onlyDynamicsIsCompany: 'العنوان في Dynamics 365 وحده من عناوين شركتك.',
    onlyOutlookIsCompany: 'العنوان في Outlook وحده من عناوين شركتك.',
    dynamicsEmpty: 'لا يوجد عنوان في Dynamics 365 بعد، ويوجد عنوان في Outlook.',
    knownInOtherOrganization: 'تعرفك مؤسسة أخرى من مؤسساتك بعنوان Outlook.',
    mailboxRowAgrees: 'في سجل علبة بريدك في Dynamics 365 عنوان Outlook بالفعل.',
    outlookIsSignInName: 'تسجّل الدخول بعنوان Outlook، فهذه علبة بريدك أنت.',
    directoryKnowsOutlook: 'يقول Microsoft 365 إن عنوان Outlook لك.',
    mistyped: 'يأخذ Outlook عنوانه من خادم البريد، فالأرجح أن الخطأ الكتابي في البريد الإلكتروني الأساسي.',
    nothingSpeaks: 'لا شيء يبيّن أي العنوانين هو الصحيح.',
  },
};
