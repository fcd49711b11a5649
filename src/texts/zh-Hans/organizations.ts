import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const zhHansOrganizations: OrganizationsTexts = {
  title: '组织',
  add: '添加组织',
  none: '还没有组织。请添加保存您邮件记录的组织。',
  use: '在此组织中工作',
  current: '您正在此组织中工作',
  connect: '连接',
  disconnect: '断开连接',
  remove: '移除',
  listedByAdministrator: '由管理员列出',
  details: (organization) => `${organization} 的详细信息`,
  alreadyThere: '此组织已配置。',
  synchronizes: '正在同步',
  synchronizing: {
    one: (organization) => `${organization} 与此邮箱同步。`,
    none: '没有组织与此邮箱同步。',
    several: (organizations) => `${organizations} 都表明与此邮箱同步，但只能有一个。`,
    unknown: (organizations) => `无法判断 ${organizations} 是否与此邮箱同步。`,
  },
  synchronize: '设为同步组织',
};
