import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';
import { isolated, quoted } from './isolated.ts';

const named = ({ name, url }: Organization) => `${isolated(name)} (${isolated(URL.canParse(url) ? new URL(url).host : url)})`;

const selectOwn = 'حدد رسالة في علبة بريدك أنت وأعد المحاولة.';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: 'هل كلاهما لك؟',
    explanation: `لقد سجّلت الدخول باسم ${quoted(username)}، وعلبة البريد هي ${quoted(mailbox)}. لا تؤكد ذلك إذا كنت تشارك علبة البريد هذه مع آخرين.`,
    nextStep: 'أكّد أن كليهما لك للمتابعة.',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: 'لقد سجّلت الدخول باسم شخص آخر',
    explanation: {
      otherTenant: `يتبع ${quoted(username)} شركة غير شركة علبة البريد هذه. لم يتغير أي شيء.`,
      notInDirectory: `ليس ${quoted(mailbox)} من عناوين ${quoted(username)}. لم يتغير أي شيء.`,
    }[because],
    nextStep: 'اختر حسابًا آخر، وهو حساب علبة البريد هذه.',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'هذه الرسالة في علبة بريد مشتركة معك' : `هذه الرسالة في علبة بريد ${quoted(owner)}`,
    explanation: 'لا يمكن أن تطابق المستخدم الخاص بك في Dynamics 365 إلا علبة بريد لك وحدك. لم يتغير أي شيء.',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'لا يذكر Outlook صاحب علبة البريد التي فيها هذه الرسالة',
    explanation: 'ربما تكون مشتركة معك، لذا لم يتغير أي شيء.',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'لا يذكر Outlook صاحب علبة البريد هذه',
    explanation: 'من دون عنوانها لا يمكن لأحد معرفة أنها لك. لم يتغير أي شيء.',
    nextStep: 'تأكد من أن لحسابك في Outlook اسمًا كاملاً وعنوان بريد إلكتروني، وأعد تشغيل Outlook وأعد المحاولة.',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: 'كانت مؤسسة أخرى ستتغير',
    explanation: `عُرضت عليك ${named(shown)}، وليس ${named(asked)}. لم يتغير أي شيء.`,
    nextStep: 'ارجع واختر المؤسسة التي تقصدها وأعد المحاولة.',
  }),
  hostRefused: ({ organization }) => ({
    title: 'هذا العنوان غير موثوق به',
    explanation: `عنوان ${named(organization)} ليس مما يُسمح لهذه الوظيفة الإضافية بتسجيل الدخول إليه. لم يُرسل أي شيء إليه.`,
    nextStep: 'اعرض هذا على المسؤول الذي ثبّت الوظيفة الإضافية.',
  }),
};

export const arWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: 'كلاهما لي',
  insist: 'المتابعة بهذا الحساب',
  askDirectory: 'سؤال Microsoft عن أصحاب العنوانين',
};
