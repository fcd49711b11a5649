import type { Organization } from '../../organizations/organization.ts';
import type { WriteGateTexts, WriteRefusalCatalogue } from '../writeGateTexts.ts';

const named = ({ name, url }: Organization) => `${name}（${URL.canParse(url) ? new URL(url).host : url}）`;

const selectOwn = '请选择您自己邮箱中的邮件，然后重试。';

const refusals: WriteRefusalCatalogue = {
  askBothAreMe: ({ username, mailbox }) => ({
    title: '这两者都是您吗？',
    explanation: `您以 ${username} 登录，而邮箱是 ${mailbox}。如果您与他人共用此邮箱，请不要选择“是”。`,
    nextStep: '请确认两者都是您，以继续。',
  }),
  differentPerson: ({ because, username, mailbox }) => ({
    title: '您登录的是他人的帐户',
    explanation: {
      otherTenant: `${username} 与此邮箱不属于同一家公司。未更改任何内容。`,
      notInDirectory: `${mailbox} 不是 ${username} 的地址。未更改任何内容。`,
    }[because],
    nextStep: '请选择其他帐户，即此邮箱的帐户。',
  }),
  sharedMailbox: ({ owner }) => ({
    title: owner === null ? '此邮件在与您共享的邮箱中' : `此邮件在 ${owner} 的邮箱中`,
    explanation: '只有您独自使用的邮箱才能与您在 Dynamics 365 中的用户匹配。未更改任何内容。',
    nextStep: selectOwn,
  }),
  sharingUnknown: () => ({
    title: 'Outlook 没有说明此邮件在谁的邮箱中',
    explanation: '它可能在与您共享的邮箱中，因此未更改任何内容。',
    nextStep: selectOwn,
  }),
  mailboxUnknown: () => ({
    title: 'Outlook 没有说明这是谁的邮箱',
    explanation: '没有地址，就无法确认它是您的。未更改任何内容。',
    nextStep: '请检查您在 Outlook 中的帐户是否有全名和电子邮件地址，重启 Outlook 后重试。',
  }),
  otherOrganization: ({ asked, shown }) => ({
    title: '险些更改了另一个组织',
    explanation: `向您显示的是 ${named(shown)}，而不是 ${named(asked)}。未更改任何内容。`,
    nextStep: '请返回，选择您要的组织，然后重试。',
  }),
  hostRefused: ({ organization }) => ({
    title: '此地址不受信任',
    explanation: `${named(organization)} 的地址不是此加载项可以登录的。没有向那里发送任何内容。`,
    nextStep: '请将此内容出示给安装加载项的管理员。',
  }),
};

export const zhHansWriteGate: WriteGateTexts = {
  refusals,
  bothAreMe: '两者都是我',
  insist: '继续使用此帐户',
  askDirectory: '向 Microsoft 查询地址归属',
};
