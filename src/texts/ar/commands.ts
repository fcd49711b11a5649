import type { CommandTexts } from '../commandTexts.ts';
import { isolated } from './isolated.ts';

export const arCommands: CommandTexts = {
  tracked: (organization) => `تم تعقبها في ${isolated(organization)}.`,
  alreadyTracked: (organization) => `هذه الرسالة متعقَّبة بالفعل في ${isolated(organization)}.`,
  pending: 'سيتعقب Dynamics 365 هذه الرسالة تلقائيًا بعد قليل.',
  untracked: (organization) => `لم تعد تتعقبها. تبقى النسخة في ${isolated(organization)}؛ لحذفها افتح Mailbox Match.`,
  notTracked: (organization) => `هذه الرسالة غير متعقَّبة في ${isolated(organization)}.`,
  cannotTrack: 'لا يمكن تعقب هذه الرسالة. افتح Mailbox Match لمعرفة السبب.',
  never: (domain) => `لم يتم التعقب: يُبقي المسؤول لديك رسائل ${isolated(domain)} خارج Dynamics 365.`,
  openPane: {
    signIn: 'لم يتغير أي شيء. افتح Mailbox Match وسجّل الدخول أولاً.',
    agree: 'لم يتغير أي شيء. افتح Mailbox Match وتعقب هناك مرة أولاً، لترى من يمكنه قراءة ما تتعقبه.',
    differs: 'لم يتغير أي شيء: لك عنوانان مختلفان في Outlook وDynamics 365. افتح Mailbox Match لإصلاح ذلك.',
    choose: 'لم يتغير أي شيء. افتح Mailbox Match واختر مؤسسة أولاً.',
    refused: 'لم يتغير أي شيء. افتح Mailbox Match لمعرفة ما يجب توضيحه أولاً.',
    failed: 'لم ينجح ذلك. افتح Mailbox Match لمعرفة السبب.',
    tooLong: 'يستغرق هذا وقتًا طويلاً. افتح Mailbox Match لمعرفة النتيجة.',
  },
};
