import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name} (${URL.canParse(url) ? new URL(url).host : url})`;

const selectOwn = '自分のメールボックスのメールを選んで、もう一度お試しください。';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: '両方ともあなたですか?',
    explanation: `${username} でサインインしていて、メールボックスは ${mailbox} です。このメールボックスを他の人と共有している場合は、選ばないでください。`,
    nextStep: '続行するには [両方とも自分です] を選んでください。',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: '別の人のアカウントでサインインしています',
    explanation: {
      otherTenant: `${username} の会社は、このメールボックスの会社とは別です。何も変更していません。`,
      notInDirectory: `${mailbox} は ${username} のアドレスではありません。何も変更していません。`,
    }[because],
    nextStep: 'このメールボックスのアカウントを選んでください。',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? 'このメールは共有メールボックスにあります' : `このメールは ${owner} のメールボックスにあります`,
    explanation: 'Dynamics 365 のユーザーと照合できるのは、自分専用のメールボックスだけです。何も変更していません。',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'このメールが誰のメールボックスにあるのかわかりません',
    explanation: '共有メールボックスの可能性があるため、何も変更していません。',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'このメールボックスが誰のものかわかりません',
    explanation: 'アドレスがないと、あなたのものかどうか確認できません。何も変更していません。',
    nextStep: 'Outlook のアカウントに氏名とメール アドレスがあるか確認し、Outlook を再起動して、もう一度お試しください。',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: '別の組織を変更するところでした',
    explanation: `表示されていたのは ${named(asked)} ではなく ${named(shown)} です。何も変更していません。`,
    nextStep: '戻って目的の組織を選び、もう一度お試しください。',
  }),
  hostRefused: ({ organization }) => ({
    title: 'このアドレスは信頼されていません',
    explanation: `${named(organization)} は、このアドインがサインインできるアドレスではありません。何も送信していません。`,
    nextStep: 'アドインをインストールした管理者に見せてください。',
  }),
};

export const jaWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: '両方とも自分です',
  insist: 'このアカウントで続行',
  askDirectory: '誰のアドレスか Microsoft に問い合わせる',
};
