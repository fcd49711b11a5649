import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Power Platform 管理中心 > 环境 > ${organization} > 设置 > 用户 + 权限 > 用户`;
const mailboxes = (organization: string) => `Power Platform 管理中心 > 环境 > ${organization} > 设置 > 电子邮件 > 邮箱`;
const usersOnPremises = '设置 > 安全 > 用户 > 已启用的用户';
const mailboxesOnPremises = '设置 > 电子邮件配置 > 邮箱';
const inMicrosoft365 = () => 'Microsoft 365 管理中心 > 用户 > 活跃用户';

export const zhHansRequest: RequestTexts = {
  title: '联系管理员',
  explanation: {
    dynamics: '此邮件是给 Dynamics 365 管理员的。在您发送之前不会发送任何内容。',
    both: '此邮件是给 Dynamics 365 管理员的，此人还需要 Microsoft 365 中的角色。在您发送之前不会发送任何内容。',
    microsoft365: '此邮件是给 Microsoft 365 管理员的。在您发送之前不会发送任何内容。',
  },
  subject: {
    changeAddress: ({ person }) => `请更改 ${person} 在 Dynamics 365 中的“主要电子邮件”`,
    freeAddress: ({ wanted }) => `请在 Dynamics 365 中释放地址 ${wanted ?? ''}`,
    approve: ({ person }) => `请在 Dynamics 365 中批准 ${person} 的电子邮件地址`,
    testAndEnable: ({ person }) => `请在 Dynamics 365 中测试并启用 ${person} 的邮箱`,
    mendMailbox: ({ person }) => `请在 Dynamics 365 中检查 ${person} 的邮箱`,
    giveAccess: ({ person, organization }) => `请授予 ${person} 对 ${organization.name} 的访问权限`,
    giveLicense: ({ person }) => `请为 ${person} 分配 Dynamics 365 许可证`,
    setAsPrimary: ({ wanted, person }) => `请将 ${wanted ?? ''} 设为 ${person} 的主地址`,
  },
  wish: {
    changeAddress: () => '我在 Outlook 中的地址与 Dynamics 365 中的“主要电子邮件”不同，因此无法跟踪邮件。请更改我的“主要电子邮件”。',
    freeAddress: ({ wanted }) => `我的地址 ${wanted ?? ''} 在 Dynamics 365 中属于他人或其他对象。请从那里删除，并填入我的“主要电子邮件”。`,
    approve: () => '请批准我的电子邮件地址（批准电子邮件），然后选择“测试并启用邮箱”。',
    testAndEnable: () => '请为我的邮箱选择“测试并启用邮箱”；如果失败，请查看其警报。',
    mendMailbox: () => '我在 Dynamics 365 中的邮箱设置无法同步。请修复，然后选择“测试并启用邮箱”。',
    giveAccess: () => '我无法在此组织中工作。请启用我的用户并为我分配安全角色。',
    giveLicense: () => '我的用户没有 Dynamics 365 许可证。请分配一个。',
    setAsPrimary: ({ wanted }) => `Dynamics 365 中我的地址是 ${wanted ?? ''}，而 Outlook 中是同一邮箱的另一个地址。请选择“管理用户名和电子邮件”，然后为它选择“设置为主要”。`,
  },
  greeting: '您好！',
  closing: (person) => `谢谢！${person}`,
  facts: {
    person: (person) => `人员：${person}`,
    organization: ({ name, url }) => `组织：${name}，${url}`,
    now: (address) => `当前地址：${showCharacters(address)}`,
    wanted: (address) => `所需地址：${showCharacters(address)}`,
    why: (sentence) => `原因：${sentence}`,
    where: (page) => `位置：${page}`,
    record: (link) => `记录：${link}`,
    who: (rule) => `谁可以操作：${rule}`,
  },
  noAddress: '无',
  pages: {
    changeAddress: (organization) => `${users(organization)} > 该用户 > 主要电子邮件`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > 该邮箱 > 批准电子邮件`,
    testAndEnable: (organization) => `${mailboxes(organization)} > 该邮箱 > 测试并启用邮箱`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > 该用户 > 主要电子邮件`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > 该邮箱 > 批准电子邮件`,
    testAndEnable: `${mailboxesOnPremises} > 该邮箱 > 测试并启用邮箱`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'Dynamics 365 的系统管理员',
    both: '同时是 Microsoft 365 中的 Exchange 管理员或全局管理员，或具有 Delegated Mailbox Approver 角色的 Dynamics 365 系统管理员',
    bothOnPremises: 'Dynamics 365 的系统管理员',
    microsoft365: 'Microsoft 365 中的用户管理员、Exchange 管理员或全局管理员',
  },
  write: '作为新邮件打开',
  writeElsewhere: '在邮件程序中打开',
  notOpened: '此 Outlook 无法从这里打开新邮件。请复制文本，或在邮件程序中打开。',
  openCenter: { dynamics: '打开 Power Platform 管理中心', microsoft365: '打开 Microsoft 365 管理中心' },
};
