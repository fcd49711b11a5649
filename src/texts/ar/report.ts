import type { ReportTexts } from '../reportTexts.ts';
import { arOutlookSteps } from './outlookSteps.ts';

export const arReport: ReportTexts = {
  title: 'تقرير Mailbox Match لـ Dynamics 365',
  writtenAt: 'وقت الكتابة',
  masked: 'العناوين مختصرة، مثل n***n@contoso.com.',
  notMasked: 'العناوين معروضة كاملة، كما أراد الشخص.',
  addin: 'Mailbox Match',
  client: 'مفتوح في',
  clients: arOutlookSteps.clients,
  outlook: 'Outlook',
  exchange: 'Exchange',
  dynamics: 'Dynamics 365',
  system: 'نظام التشغيل',
  organization: 'المؤسسة',
  outlookAddress: 'العنوان في Outlook',
  dynamicsAddress: 'البريد الإلكتروني الأساسي في Dynamics 365',
  noAddress: 'لا يوجد',
  notRead: 'تعذّرت قراءته',
  differsUnseen: 'هذان عنوانان مختلفان؛ وهما يبدوان متطابقين عند اختصارهما فقط.',
  findings: 'ما تم التحقق منه',
  outcomes: { failed: 'فشل', notChecked: 'تعذّر التحقق', passed: 'نجح' },
  codes: 'الرموز',
  requestIds: 'معرّفات الطلبات',
  toFillIn: ['ماذا فعلت، خطوة بخطوة؟', 'ماذا يقول الخطأ بكل تفاصيله؟', 'ما الذي لا يمكنك فعله بسببه؟'],
};
