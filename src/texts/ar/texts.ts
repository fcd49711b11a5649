import { formatsOf } from '../formats.ts';
import type { Texts } from '../texts.ts';
import { isolated } from './isolated.ts';
import { arScreens } from './screens.ts';

const { plural } = formatsOf('ar');
const seconds = (count: number) => plural(count, { zero: '# ثانية', one: 'ثانية واحدة', two: 'ثانيتين', few: '# ثوانٍ', many: '# ثانية', other: '# ثانية' });

const tryInMinutes = 'أعد المحاولة بعد بضع دقائق.';
const chooseSignIn = 'حدد «تسجيل الدخول».';
const showInstaller = 'اعرض هذا على المسؤول الذي ثبّت الوظيفة الإضافية.';
const showInstallerCode = 'اعرض الرمز على المسؤول الذي ثبّت الوظيفة الإضافية.';
const rolesForbid = 'أدوار الأمان الخاصة بك لا تسمح بذلك.';

const reasonsToSignIn = {
  microsoftAsks: 'تطلب Microsoft منك تأكيد تسجيل الدخول.',
  outlookCannot: 'لا يستطيع إصدار Outlook هذا تسجيل دخولك تلقائيًا.',
  outlookSilent: 'لم يستجب Outlook لطلب تسجيل الدخول.',
  expired: 'انتهت صلاحية تسجيل دخولك.',
} as const;

const whyNotRemembered = {
  full: 'امتلأت المساحة التي يمنحها Outlook لهذه الوظيفة الإضافية في علبة بريدك.',
  silent: 'لم يؤكد Outlook الحفظ في علبة بريدك.',
  refused: 'تعذّر على Outlook الحفظ في علبة بريدك.',
  unavailable: 'لا يسمح Outlook أو المستعرض لهذه الوظيفة الإضافية بالحفظ.',
} as const;

const notRememberedNextStep = {
  device: 'يمكنك المتابعة. أعد الاختيار نفسه على أجهزتك الأخرى.',
  closing: 'يمكنك المتابعة. أعد الاختيار نفسه في المرة القادمة.',
} as const;

export const ar: Texts = {
  screens: arScreens,
  productName: 'Mailbox Match',
  mustBeSame: 'لتعقب رسائل البريد الإلكتروني وإجراء المزامنة، يجب أن يكون عنوان بريدك الإلكتروني في Outlook هو نفسه عنوان بريدك الإلكتروني في Microsoft Dynamics 365.',
  starting: 'جارٍ البدء…',
  takesLong: 'يستغرق هذا وقتًا طويلاً. أغلق هذا الجزء وافتحه من جديد؛ فهو يحتاج إلى إصدار حديث من Outlook.',
  waitingForOutlook: 'في انتظار Outlook…',
  signingIn: 'جارٍ تسجيل الدخول…',
  signingInInWindow: 'سجّل الدخول في النافذة التي فُتحت.',
  startAgain: 'البدء من جديد',
  asking: (organization) => `جارٍ سؤال ${isolated(organization)} عن عنوانك المسجل لديها…`,
  waiting: (values) => `${isolated(values.organization)} مشغولة. سنسأل مجددًا خلال ${seconds(values.seconds)}…`,
  organizationTypes: { production: 'إنتاج', sandbox: 'بيئة معزولة', trial: 'إصدار تجريبي', developer: 'مطوّر', onPremises: 'محلي' },
  currentOrganization: 'المؤسسة',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: 'البريد الإلكتروني الأساسي',
  noAddress: 'لا يوجد عنوان',
  verdicts: {
    same: { title: 'العنوانان متطابقان', explanation: 'يعرفك Dynamics 365 بعنوان علبة البريد هذه.' },
    sameExceptCase: {
      title: 'متطابقان ما عدا حالة الأحرف',
      explanation: 'لا تفرّق خدمات البريد بين الأحرف الكبيرة والصغيرة. يعرفك Dynamics 365 بعنوان علبة البريد هذه.',
    },
    different: {
      title: 'العنوانان مختلفان',
      explanation: 'يتعقب Dynamics 365 البريد لعنوان غير عنوان علبة البريد هذه.',
      nextStep: 'اطلب من مسؤول Dynamics 365 جعل البريد الإلكتروني الأساسي مطابقًا لعنوان Outlook، ثم أعد التحقق.',
    },
    cannotTell: {
      title: 'تتعذر معرفة ما إذا كان العنوانان متطابقين',
      explanation: 'قد يعطي Outlook على Android الاسم الذي تسجّل الدخول به بدلاً من عنوانك.',
      nextStep: 'تحقق من ذلك في Outlook على كمبيوتر.',
    },
    emptyInOutlook: {
      title: 'لا يوجد عنوان في Outlook',
      explanation: 'لا يذكر Outlook عنوان علبة البريد هذه.',
      nextStep: 'تأكد من أن لحسابك في Outlook اسمًا كاملاً وعنوان بريد إلكتروني، وأعد تشغيل Outlook، ثم أعد التحقق.',
    },
    emptyInDynamics: {
      title: 'لا يوجد عنوان لك في Dynamics 365',
      explanation: 'البريد الإلكتروني الأساسي فارغ في سجل المستخدم الخاص بك.',
      nextStep: 'اطلب من مسؤول Dynamics 365 إدخال عنوان Outlook في البريد الإلكتروني الأساسي، ثم أعد التحقق.',
    },
    emptyInBoth: {
      title: 'لا يوجد عنوان في أيّ من الجانبين',
      explanation: 'لا يذكر Outlook عنوان علبة البريد هذه، والبريد الإلكتروني الأساسي فارغ في Dynamics 365.',
      nextStep: 'ابدأ بـ Outlook: تأكد من أن لحسابك اسمًا كاملاً وعنوان بريد إلكتروني، وأعد تشغيل Outlook، ثم أعد التحقق.',
    },
  },
  difference: {
    heading: 'موضع الاختلاف',
    onlyInOutlook: (text) => `في Outlook فقط: ${isolated(`«${text}»`)}`,
    onlyInDynamics: (text) => `في Dynamics 365 فقط: ${isolated(`«${text}»`)}`,
    replaced: ({ outlook, dynamics }) => `في Outlook: ${isolated(`«${outlook}»`)}؛ وفي Dynamics 365: ${isolated(`«${dynamics}»`)}`,
    space: 'مسافة',
  },
  signInWindow: {
    title: 'تسجيل الدخول إلى Mailbox Match',
    done: 'تم تسجيل دخولك. يمكنك إغلاق هذه النافذة.',
    canBeClosed: 'يمكنك إغلاق هذه النافذة.',
    notFromOutlook: 'هذه النافذة تابعة لـ Mailbox Match في Outlook. يمكنك إغلاقها.',
  },
  signedInAs: (username) => `تم تسجيل الدخول باسم ${isolated(username)}`,
  checkAgain: 'إعادة التحقق',
  retry: 'إعادة المحاولة',
  signIn: 'تسجيل الدخول',
  requestId: (id) => `الطلب ${isolated(id)}`,
  code: (code) => `الرمز ${isolated(code)}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: 'تتعذر قراءة إعدادات هذه الوظيفة الإضافية',
      explanation: `تعذّر تحميل الملف config.json (${isolated(detail)}).`,
      nextStep: 'أعد المحاولة. إذا استمر الأمر، فاعرض هذا على المسؤول الذي ثبّت الوظيفة الإضافية.',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: 'إعدادات هذه الوظيفة الإضافية غير صحيحة',
      explanation: `في الملف config.json: ${isolated(field === '' ? detail : `“${field}” ${detail}`)}.`,
      nextStep: showInstaller,
    }),
    outsideOutlook: () => ({
      title: 'تعمل هذه الصفحة داخل Outlook',
      explanation: 'لقد فُتحت في مستعرض، ولا توجد فيه علبة بريد لفحصها.',
      nextStep: 'افتح رسالة في Outlook وحدد Mailbox Match هناك.',
    }),
    nothingSelected: () => ({
      title: 'لا يعطي Outlook أي معلومات ما لم تُحدَّد رسالة',
      explanation: 'يذكر Outlook لمن علبة البريد هذه مع الرسالة التي تفتحها.',
      nextStep: 'حدد رسالة، ثم أعد المحاولة.',
    }),
    officeNotLoaded: () => ({
      title: 'تعذّر تحميل جزء من Outlook',
      explanation: 'ربما تحظر شبكتك appsforoffice.microsoft.com، حيث تحتفظ به Microsoft.',
      nextStep: 'أعد المحاولة. إذا استمر الأمر، فاعرض هذا على قسم تقنية المعلومات.',
    }),
    outlookSilent: (problem) => ({
      title: 'لا يستجيب Outlook',
      explanation: `لم يصدر عنه شيء منذ ${seconds(problem.seconds)}.`,
      nextStep: 'أعد المحاولة. إذا لم يفد ذلك، فأعد تشغيل Outlook.',
    }),
    partNotLoaded: () => ({
      title: 'تعذّر تحميل جزء من هذه الوظيفة الإضافية',
      nextStep: 'تحقق من اتصالك وأعد المحاولة.',
    }),
    faultOfOurs: () => ({
      title: 'حدث خطأ في هذه الوظيفة الإضافية',
      explanation: 'ليس الخطأ منك.',
      nextStep: 'أعد المحاولة. إذا تكرر الأمر، فاعرض الرمز على المسؤول لديك.',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: 'يتعذر تسجيل دخولك هنا',
      explanation: 'لا يوفر إصدار Outlook هذا تسجيل الدخول للوظائف الإضافية.',
      nextStep: onTheWeb ? 'افتح علبة البريد في تطبيق Outlook على Windows أو Mac.' : 'حدّث Outlook، أو افتح علبة البريد في Outlook على الويب.',
    }),
    signInSilent: (problem) => ({
      title: 'يستغرق تسجيل الدخول وقتًا طويلاً',
      explanation: `لم يستجب Outlook لطلب تسجيل الدخول خلال ${seconds(problem.seconds)}.`,
      nextStep: 'أعد المحاولة. إذا استمر الأمر، فأعد تشغيل Outlook.',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? 'سجّل الدخول من جديد' : 'سجّل الدخول',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: chooseSignIn,
    }),
    signInCancelled: () => ({ title: 'لم تسجّل الدخول', nextStep: 'حدد «تسجيل الدخول» للمتابعة.' }),
    signInFailed: () => ({
      title: 'لم ينجح تسجيل الدخول',
      explanation: 'تعذّر على Microsoft إكمال تسجيل الدخول.',
      nextStep: 'أعد المحاولة. إذا استمر الأمر، فاعرض الرمز على المسؤول لديك.',
    }),
    consentNeeded: () => ({
      title: 'اسمح لـ Mailbox Match باستخدام Dynamics 365 نيابةً عنك',
      explanation: 'تسألك Microsoft مرة واحدة. بعدها لا يستطيع Mailbox Match أن يفعل هناك إلا ما يُسمح لك بفعله.',
      nextStep: 'حدد «تسجيل الدخول» ووافق.',
    }),
    approvalNeeded: () => ({
      title: 'يجب أن يوافق المسؤول على Mailbox Match',
      explanation: 'في شركتك، لا يحق للأشخاص السماح بالتطبيقات بأنفسهم.',
      nextStep: 'اطلب من مسؤول Microsoft 365 الموافقة عليه، ثم أعد المحاولة.',
    }),
    accessBlocked: () => ({
      title: 'لا تسمح شركتك بتسجيل الدخول هذا',
      explanation: 'يمنعه نهج وصول مشروط، ربما بسبب المكان أو الجهاز أو التطبيق.',
      nextStep: 'اعرض الرمز على قسم تقنية المعلومات.',
    }),
    deviceNotAccepted: () => ({
      title: 'لا تقبل شركتك هذا الجهاز',
      explanation: 'لا تسمح بتسجيل الدخول إلا من أجهزة تديرها وتستوفي قواعدها.',
      nextStep: 'استخدم جهاز الشركة، أو اعرض الرمز على قسم تقنية المعلومات.',
    }),
    accountDisabled: () => ({
      title: 'حسابك معطّل',
      explanation: 'لا تسمح Microsoft لأحد بتسجيل الدخول به.',
      nextStep: 'اطلب من قسم تقنية المعلومات تمكينه.',
    }),
    passwordExpired: () => ({
      title: 'انتهت صلاحية كلمة مرورك',
      explanation: 'ستطلب منك Microsoft كلمة مرور جديدة عند تسجيل الدخول.',
      nextStep: chooseSignIn,
    }),
    notAssigned: () => ({
      title: 'لم يتم تعيين Mailbox Match لك',
      explanation: 'تسمح شركتك لأشخاص معينين فقط باستخدامه.',
      nextStep: 'اطلب من مسؤول Microsoft 365 تعيينه لك.',
    }),
    applicationUnknown: () => ({
      title: 'لم تُعدّ شركتك Mailbox Match',
      explanation: 'لا تعرف Microsoft التطبيق في دليل شركتك.',
      nextStep: showInstallerCode,
    }),
    registrationWrong: () => ({
      title: 'تسجيل Mailbox Match غير صحيح',
      explanation: 'لا يناسب تسجيل التطبيق لدى Microsoft الطريقة التي يسجّل بها دخولك.',
      nextStep: showInstallerCode,
    }),
    signInServiceFailing: () => ({
      title: 'توجد مشكلة في خدمة تسجيل الدخول من Microsoft',
      explanation: 'لا يوجد خطأ من جانبك.',
      nextStep: tryInMinutes,
    }),
    signInUnreachable: () => ({
      title: 'يتعذر الوصول إلى خدمة تسجيل الدخول من Microsoft',
      explanation: 'أنت متصل بالإنترنت، ولكن لم يصل رد. ربما يحظره جدار حماية.',
      nextStep: 'أعد المحاولة. إذا استمر الأمر، فاعرض الرمز على قسم تقنية المعلومات.',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: 'لم ينجح تسجيل الدخول إلى خادم شركتك',
      explanation: `${code === 'window_closed' ? 'إذا ظهر خطأ في النافذة، فالخادم غير مُعدّ لذلك. ' : ''}يلزم أمران: تشغيل OAuth في Dynamics 365 مع تسجيل هذه الوظيفة الإضافية في AD FS (Add-AdfsClient)، ونشر متاح عبر الإنترنت (IFD) يستجيب لوظائف الويب الإضافية (CORS).`,
      nextStep: 'حدد «تسجيل الدخول» لإعادة المحاولة. إذا استمر الأمر، فاعرض هذا على مسؤول الخادم.',
    }),
    signInWindowBlocked: () => ({
      title: 'تم حظر نافذة تسجيل الدخول',
      explanation: 'لا يسمح المستعرض لـ Outlook بفتح النوافذ.',
      nextStep: 'اسمح بالنوافذ المنبثقة لهذه الصفحة، ثم حدد «تسجيل الدخول».',
    }),
    signInWindowClosed: () => ({
      title: 'تم إغلاق نافذة تسجيل الدخول',
      explanation: 'أُغلقت قبل إكمال تسجيل دخولك. إذا ظهر فيها خطأ، فيمكن لقسم تقنية المعلومات مساعدتك.',
      nextStep: 'حدد «تسجيل الدخول» لفتحها من جديد.',
    }),
    signInWindowAlreadyOpen: () => ({
      title: 'توجد نافذة مفتوحة لهذه الوظيفة الإضافية',
      explanation: 'لا يفتح Outlook إلا نافذة واحدة في كل مرة.',
      nextStep: 'أغلق تلك النافذة، ثم حدد «تسجيل الدخول».',
    }),
    signInWindowRefused: () => ({
      title: 'لا يفتح Outlook نافذة تسجيل الدخول',
      explanation: 'يجب استضافة الوظيفة الإضافية عبر https، على مجال مدرج في بيانها.',
      nextStep: showInstallerCode,
    }),
    storageBlocked: () => ({
      title: 'لا يحفظ المستعرض بيانات تسجيل الدخول',
      explanation: 'يتعذر إكمال تسجيل الدخول من دونها.',
      nextStep: 'اسمح بملفات تعريف الارتباط وبيانات الموقع لهذه الوظيفة الإضافية، ثم حدد «تسجيل الدخول».',
    }),
    clockWrong: () => ({
      title: 'يبدو أن ساعة هذا الجهاز غير صحيحة',
      explanation: 'لا يقبل Dynamics 365 تسجيل دخولك، ولا توافق أوقاته الساعة هنا.',
      nextStep: 'اضبط التاريخ والوقت تلقائيًا، ثم أعد المحاولة.',
    }),
    hostRefused: ({ host }) => ({
      title: 'هذا العنوان غير موثوق به',
      explanation: `ليس ${isolated(host)} من عناوين Dynamics 365 التي يُسمح لهذه الوظيفة الإضافية بتسجيل الدخول إليها. لم يُرسل أي شيء إليه.`,
      nextStep: showInstaller,
    }),
    offline: () => ({
      title: 'أنت غير متصل بالإنترنت',
      explanation: 'لا يمكن التحقق من أي شيء من دون اتصال.',
      nextStep: 'اتصل بالشبكة وأعد المحاولة.',
    }),
    unreachable: ({ host }) => ({
      title: 'يتعذر الوصول إلى Dynamics 365',
      explanation: `لم يصل رد من ${isolated(host)}. ربما يكون العنوان خاطئًا، أو يحظره جدار حماية.`,
      nextStep: 'افتح Dynamics 365 في مستعرض. إذا عمل هناك، فأعد المحاولة هنا.',
    }),
    tooSlow: (problem) => ({
      title: 'يستغرق Dynamics 365 وقتًا طويلاً',
      explanation: `لم يستجب ${isolated(problem.host)} خلال ${seconds(problem.seconds)}.`,
      nextStep: tryInMinutes,
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'إن Dynamics 365 مشغول',
      explanation: `يطلب منك الانتظار لمدة ${seconds(retryAfterSeconds)}.`,
      nextStep: 'أعد المحاولة بعد ذلك.',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'لا يقبل Dynamics 365 تسجيل دخولك',
      explanation: onPremises
        ? 'ربما انتهت صلاحيته. وإلا فالخادم غير مُعدّ لذلك: يجب تشغيل OAuth في Dynamics 365 وتسجيل هذه الوظيفة الإضافية في AD FS.'
        : 'ربما انتهت صلاحيته أو تم إبطاله.',
      nextStep: onPremises ? 'حدد «تسجيل الدخول». إذا استمر الأمر، فاعرض هذا على مسؤول الخادم.' : chooseSignIn,
    }),
    notAMember: () => ({
      title: 'لست مستخدمًا في هذه المؤسسة',
      explanation: 'لا يعرف Dynamics 365 حسابك هنا.',
      nextStep: 'اطلب من مسؤول Dynamics 365 إضافتك.',
    }),
    userDisabled: () => ({
      title: 'حسابك معطّل في Dynamics 365',
      nextStep: 'اطلب من مسؤول Dynamics 365 تمكينه.',
    }),
    noRoles: () => ({
      title: 'ليس لديك دور أمان في Dynamics 365',
      explanation: 'من دونه لا يحق لك رؤية أي شيء هناك، ولا حتى عنوانك.',
      nextStep: 'اطلب دور أمان من مسؤول Dynamics 365.',
    }),
    noLicense: () => ({
      title: 'ليس لديك ترخيص لـ Dynamics 365',
      explanation: 'من دونه لا يسمح Dynamics 365 لأحد بالدخول.',
      nextStep: 'اطلب ترخيص Dynamics 365 من مسؤول Microsoft 365.',
    }),
    ownUserHidden: () => ({
      title: 'لا يحق لك قراءة سجل المستخدم الخاص بك في Dynamics 365',
      explanation: rolesForbid,
      nextStep: 'اطلب من مسؤول Dynamics 365 إذنًا بقراءة المستخدمين.',
    }),
    privilegeMissing: () => ({
      title: 'لا يحق لك قراءة هذا في Dynamics 365',
      explanation: rolesForbid,
      nextStep: 'اطلب الإذن بذلك من مسؤول Dynamics 365.',
    }),
    mayNotChange: () => ({
      title: 'لا يحق لك تغيير هذا في Dynamics 365',
      explanation: rolesForbid,
      nextStep: 'اطلب من مسؤول Dynamics 365 أن يفعل ذلك أو أن يمنحك الإذن به.',
    }),
    changedMeanwhile: () => ({
      title: 'غيّر شخص آخر هذا في Dynamics 365',
      explanation: 'لم يعد كما عُرض عليك، لذا لم يُكتب فوقه أي شيء.',
      nextStep: 'اطّلع على ما هو موجود الآن وقرّر من جديد.',
    }),
    rowGone: () => ({
      title: 'لم يعد هذا موجودًا في Dynamics 365',
      explanation: 'لقد حُذف، أو لم يعد يحق لك رؤيته.',
      nextStep: 'أعد التحقق.',
    }),
    outcomeUnknown: ({ host }) => ({
      title: 'ليس مؤكدًا أن التغيير قد تم',
      explanation: `لم يصل رد واضح من ${isolated(host)}. ربما تم التغيير وربما لم يتم.`,
      nextStep: 'أعد المحاولة: تُقرأ الحالة الراهنة أولاً، ولا يُنفَّذ شيء مرتين.',
    }),
    mailboxHidden: () => ({
      title: 'لا يحق لك رؤية علبة بريدك في Dynamics 365',
      explanation: 'أدوار الأمان الخاصة بك لا تسمح بذلك، لذا تتعذر معرفة كيفية مزامنتها.',
      nextStep: 'اطلب من مسؤول Dynamics 365 إذنًا بقراءة علبة بريدك وتغييرها.',
    }),
    mailboxMissing: () => ({
      title: 'ليست لديك علبة بريد في Dynamics 365',
      explanation: 'ليس للمستخدم الخاص بك هناك سجل علبة بريد، لذا لا يمكن مزامنة أي شيء.',
      nextStep: 'اطلب من مسؤول Dynamics 365 إنشاءه.',
    }),
    organizationDisabled: () => ({
      title: 'هذه المؤسسة معطّلة',
      explanation: 'لا يمكن لأحد استخدامها حاليًا.',
      nextStep: 'اطلب من مسؤول Dynamics 365 تمكينها.',
    }),
    administrationMode: () => ({
      title: 'هذه المؤسسة مغلقة للصيانة',
      explanation: 'إنها في وضع الإدارة، ولا يحق استخدامها إلا للمسؤولين.',
      nextStep: 'أعد المحاولة لاحقًا، أو اسأل مسؤول Dynamics 365 عن المدة.',
    }),
    noAccessToTenant: () => ({
      title: 'حسابك تابع لشركة أخرى',
      explanation: 'لا تسمح هذه المؤسسة بدخول حسابات شركتك.',
      nextStep: 'سجّل الدخول بالحساب الذي تستخدمه لهذه المؤسسة.',
    }),
    otherOrganization: ({ host }) => ({
      title: 'يؤدي هذا العنوان الآن إلى مؤسسة أخرى',
      explanation: `ترد على ${isolated(host)} مؤسسة غير التي كانت من قبل، لذا لم يتم توصيل أي شيء.`,
      nextStep: 'أزلها من القائمة وأضفها من جديد إذا كنت تثق بالعنوان.',
    }),
    noWebApi: ({ host }) => ({
      title: 'لا يمكن لوظيفة ويب إضافية استخدام هذا الخادم',
      explanation: `لا توجد واجهة Web API في ${isolated(host)}. فهي غير متوفرة في CRM 2013 ولا CRM 2015، وظهرت مع Dynamics CRM 2016.`,
      nextStep: 'تحقق من العنوان. إذا كان صحيحًا، فاسأل المسؤول لديك هل سيُحدَّث الخادم.',
    }),
    windowsSignInWanted: () => ({
      title: 'يطلب هذا الخادم تسجيل الدخول عبر Windows',
      explanation: 'يسجّل دخول الأشخاص بحساباتهم في Windows، وهذا ما لا تستطيعه أي وظيفة ويب إضافية.',
      nextStep: 'اطلب من مسؤول الخادم إعداد تسجيل الدخول عبر AD FS (نشر متاح عبر الإنترنت).',
    }),
    onPremisesSilent: ({ host }) => ({
      title: 'لا يعطي هذا الخادم ردًا يمكن قراءته هنا',
      explanation: `ربما يتعذر الوصول إلى ${isolated(host)}، أو يطلب تسجيل الدخول عبر Windows، أو هو أقدم من CRM 2016، أو لا يستجيب لوظائف الويب الإضافية (تحتاج CORS إلى نشر متاح عبر الإنترنت مع OAuth). لا يبيّن المستعرض أيها السبب.`,
      nextStep: 'افتح الخادم في مستعرض. إذا عمل هناك، فاعرض هذا على مسؤوله.',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? 'يُحفظ ما اخترته على هذا الجهاز فقط' : 'سيُنسى ما اخترته عند إغلاق الجزء',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? 'أزل المؤسسات التي لم تعد بحاجة إليها.' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'رفض Dynamics 365 الطلب',
      explanation: message === '' ? `كان الرد بالحالة ${status}.` : `كان الرد بالحالة ${status}: ${isolated(message)}`,
      nextStep: 'اعرض هذا على مسؤول Dynamics 365.',
    }),
    serverFailing: ({ status }) => ({
      title: 'توجد مشكلة في Dynamics 365',
      explanation: `كان الرد بالحالة ${status}. لا يوجد خطأ من جانبك.`,
      nextStep: tryInMinutes,
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'أعطى Dynamics 365 ردًا غير متوقع',
      explanation: `جاء الرد على ${isolated(host)} من شيء غير Dynamics 365، ربما صفحة تسجيل دخول أو وكيل.`,
      nextStep: 'افتح Dynamics 365 في مستعرض. إذا عمل هناك، فأعد المحاولة هنا.',
    }),
  },
};
