import type { OrganizationsTexts } from '../organizationsTexts.ts';

export const jaOrganizations: OrganizationsTexts = {
  title: '組織',
  add: '組織を追加',
  none: '組織がまだありません。メールを保存する組織を追加してください。',
  use: 'この組織で仕事をする',
  current: '現在の組織',
  connect: '接続',
  disconnect: '切断',
  remove: '削除',
  listedByAdministrator: '管理者が登録',
  details: (organization) => `${organization} の詳細`,
  alreadyThere: 'この組織はすでに構成されています。',
  synchronizes: '同期中',
  synchronizing: {
    one: (organization) => `${organization} がこのメールボックスと同期しています。`,
    none: 'このメールボックスと同期している組織はありません。',
    several: (organizations) => `${organizations} がこのメールボックスと同期する設定ですが、同期できるのは 1 つだけです。`,
    unknown: (organizations) => `${organizations} がこのメールボックスと同期しているかどうか判断できません。`,
  },
  synchronize: '同期する組織にする',
};
