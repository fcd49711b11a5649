import type { OrganizationsTexts } from '../organizationsTexts.ts';
import { isolated } from './isolated.ts';

export const arOrganizations: OrganizationsTexts = {
  title: 'المؤسسات',
  add: 'إضافة مؤسسة',
  none: 'لا توجد مؤسسة بعد. أضف المؤسسة التي يتبع بريدك سجلاتها.',
  use: 'العمل في هذه المؤسسة',
  current: 'تعمل في هذه المؤسسة',
  connect: 'توصيل',
  disconnect: 'قطع الاتصال',
  remove: 'إزالة',
  listedByAdministrator: 'أدرجها المسؤول لديك',
  details: (organization) => `المزيد عن ${isolated(organization)}`,
  alreadyThere: 'تم تكوين هذه المؤسسة بالفعل.',
  synchronizes: 'تُجري المزامنة',
  synchronizing: {
    one: (organization) => `تتم المزامنة بين ${isolated(organization)} وعلبة البريد هذه.`,
    none: 'لا تتم مزامنة أي مؤسسة مع علبة البريد هذه.',
    several: (organizations) => `تفيد ${isolated(organizations)} بأنها تتزامن مع علبة البريد هذه. لا يمكن ذلك إلا لواحدة.`,
    unknown: (organizations) => `تتعذر معرفة ما إذا كانت تتم مزامنة ${isolated(organizations)} مع علبة البريد هذه.`,
  },
  synchronize: 'جعلها مؤسسة المزامنة',
};
