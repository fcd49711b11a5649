import type { RequestTexts } from '../requestTexts.ts';
import { isolated, quoted } from './isolated.ts';

const noAddress = 'لا يوجد';
const shown = (address: string) => (address === noAddress ? address : quoted(address));
const users = (organization: string) => `مركز إدارة Power Platform > البيئات > ${isolated(organization)} > الإعدادات > المستخدمون + الأذونات > المستخدمون`;
const mailboxes = (organization: string) => `مركز إدارة Power Platform > البيئات > ${isolated(organization)} > الإعدادات > البريد الإلكتروني > علب البريد`;
const usersOnPremises = 'الإعدادات > الأمان > المستخدمون > المستخدمون الممكّنون';
const mailboxesOnPremises = 'الإعدادات > تكوين البريد الإلكتروني > علب البريد';
const inMicrosoft365 = () => 'مركز إدارة Microsoft 365 > المستخدمون > المستخدمون النشطون';

const primaryEmail = 'المستخدم > البريد الإلكتروني الأساسي';
const approveEmail = 'علبة البريد > الموافقة على البريد الإلكتروني (Approve Email)';
const testAndEnable = 'علبة البريد > اختبار علبة البريد وتمكينها (Test & Enable Mailbox)';

export const arRequest: RequestTexts = {
  title: 'الطلب من المسؤول',
  explanation: {
    dynamics: 'هذه الرسالة موجهة إلى مسؤول Dynamics 365. لا يُرسل أي شيء قبل أن ترسلها.',
    both: 'هذه الرسالة موجهة إلى مسؤول Dynamics 365، ويلزمه لذلك أيضًا دور في Microsoft 365. لا يُرسل أي شيء قبل أن ترسلها.',
    microsoft365: 'هذه الرسالة موجهة إلى مسؤول Microsoft 365. لا يُرسل أي شيء قبل أن ترسلها.',
  },
  subject: {
    changeAddress: ({ person }) => `يُرجى تغيير البريد الإلكتروني الأساسي لـ ${isolated(person)} في Dynamics 365`,
    freeAddress: ({ wanted }) => `يُرجى تحرير العنوان ${quoted(wanted ?? '')} في Dynamics 365`,
    approve: ({ person }) => `يُرجى الموافقة على عنوان البريد الإلكتروني لـ ${isolated(person)} في Dynamics 365`,
    testAndEnable: ({ person }) => `يُرجى اختبار علبة بريد ${isolated(person)} وتمكينها في Dynamics 365`,
    mendMailbox: ({ person }) => `يُرجى فحص علبة بريد ${isolated(person)} في Dynamics 365`,
    giveAccess: ({ person, organization }) => `يُرجى منح ${isolated(person)} حق الوصول إلى ${isolated(organization.name)}`,
    giveLicense: ({ person }) => `يُرجى منح ${isolated(person)} ترخيص Dynamics 365`,
    setAsPrimary: ({ wanted, person }) => `يُرجى جعل ${quoted(wanted ?? '')} العنوان الأساسي لـ ${isolated(person)}`,
  },
  wish: {
    changeAddress: () => 'يختلف عنواني في Outlook عن بريدي الإلكتروني الأساسي في Dynamics 365، لذا لا يمكنني تعقب رسائل البريد الإلكتروني. يُرجى تغيير بريدي الإلكتروني الأساسي.',
    freeAddress: ({ wanted }) => `عنواني ${quoted(wanted ?? '')} مستخدم لدى شخص أو شيء آخر في Dynamics 365. يُرجى إزالته من هناك وإدخاله بريدًا إلكترونيًا أساسيًا لي.`,
    approve: () => 'يُرجى الموافقة على عنوان بريدي الإلكتروني (Approve Email)، ثم تحديد «اختبار علبة البريد وتمكينها» (Test & Enable Mailbox).',
    testAndEnable: () => 'يُرجى تحديد «اختبار علبة البريد وتمكينها» (Test & Enable Mailbox) لعلبة بريدي، والاطلاع على تنبيهاتها إذا فشل ذلك.',
    mendMailbox: () => 'علبة بريدي في Dynamics 365 غير معدّة للمزامنة. يُرجى إصلاحها، ثم تحديد «اختبار علبة البريد وتمكينها» (Test & Enable Mailbox).',
    giveAccess: () => 'لا يمكنني العمل في هذه المؤسسة. يُرجى تمكين المستخدم الخاص بي ومنحي دور أمان.',
    giveLicense: () => 'ليس للمستخدم الخاص بي ترخيص لـ Dynamics 365. يُرجى تعيين ترخيص له.',
    setAsPrimary: ({ wanted }) => `يعرفني Dynamics 365 بالعنوان ${quoted(wanted ?? '')}، ويعرفني Outlook بعنوان آخر لعلبة البريد نفسها. يُرجى تحديد «إدارة اسم المستخدم والبريد الإلكتروني»، ثم «تعيين كأساسي» لهذا العنوان.`,
  },
  greeting: 'مرحبًا،',
  closing: (person) => `شكرًا لك، ${isolated(person)}`,
  facts: {
    person: (person) => `الشخص: ${isolated(person)}`,
    organization: ({ name, url }) => `المؤسسة: ${isolated(name)}، ${url}`,
    now: (address) => `العنوان الآن: ${shown(address)}`,
    wanted: (address) => `العنوان المطلوب: ${shown(address)}`,
    why: (sentence) => `السبب: ${sentence}`,
    where: (page) => `المكان: ${page}`,
    record: (link) => `السجل: ${link}`,
    who: (rule) => `من يحق له ذلك: ${rule}`,
  },
  noAddress,
  pages: {
    changeAddress: (organization) => `${users(organization)} > ${primaryEmail}`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > ${approveEmail}`,
    testAndEnable: (organization) => `${mailboxes(organization)} > ${testAndEnable}`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > ${primaryEmail}`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > ${approveEmail}`,
    testAndEnable: `${mailboxesOnPremises} > ${testAndEnable}`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'مسؤول النظام في Dynamics 365',
    both: 'مسؤول النظام في Dynamics 365 الذي هو أيضًا مسؤول Exchange أو المسؤول العام في Microsoft 365، أو لديه الدور «الموافق المفوَّض على علب البريد» (Delegated Mailbox Approver)',
    bothOnPremises: 'مسؤول النظام في Dynamics 365',
    microsoft365: 'مسؤول المستخدمين أو مسؤول Exchange أو المسؤول العام في Microsoft 365',
  },
  write: 'الفتح كرسالة جديدة',
  writeElsewhere: 'الفتح في برنامج البريد',
  notOpened: 'لا يفتح إصدار Outlook هذا رسالة جديدة من هنا. انسخ النص، أو افتحه في برنامج البريد.',
  openCenter: { dynamics: 'فتح مركز إدارة Power Platform', microsoft365: 'فتح مركز إدارة Microsoft 365' },
};
