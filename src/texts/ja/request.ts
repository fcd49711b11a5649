import { showCharacters } from '../../addresses/showCharacters.ts';
import type { RequestTexts } from '../requestTexts.ts';

const users = (organization: string) => `Power Platform 管理センター > 環境 > ${organization} > 設定 > ユーザーとアクセス許可 > ユーザー`;
const mailboxes = (organization: string) => `Power Platform 管理センター > 環境 > ${organization} > 設定 > メール > メールボックス`;
const usersOnPremises = '設定 > セキュリティ > ユーザー > 有効なユーザー';
const mailboxesOnPremises = '設定 > 電子メールの構成 > メールボックス';
const inMicrosoft365 = () => 'Microsoft 365 管理センター > ユーザー > アクティブなユーザー';

export const jaRequest: RequestTexts = {
  title: '管理者に依頼する',
  explanation: {
    dynamics: 'Dynamics 365 管理者へのメールです。送信するまで何も送られません。',
    both: 'Dynamics 365 管理者へのメールです。実行には Microsoft 365 のロールも必要です。送信するまで何も送られません。',
    microsoft365: 'Microsoft 365 管理者へのメールです。送信するまで何も送られません。',
  },
  subject: {
    changeAddress: ({ person }) => `Dynamics 365 の ${person} のプライマリ電子メール変更のお願い`,
    freeAddress: ({ wanted }) => `Dynamics 365 のアドレス ${wanted ?? ''} 解放のお願い`,
    approve: ({ person }) => `Dynamics 365 の ${person} のメール アドレス承認のお願い`,
    testAndEnable: ({ person }) => `Dynamics 365 の ${person} のメールボックスのテストと有効化のお願い`,
    mendMailbox: ({ person }) => `Dynamics 365 の ${person} のメールボックス確認のお願い`,
    giveAccess: ({ person, organization }) => `${organization.name} への ${person} のアクセス許可のお願い`,
    giveLicense: ({ person }) => `${person} への Dynamics 365 ライセンス割り当てのお願い`,
    setAsPrimary: ({ wanted, person }) => `${wanted ?? ''} を ${person} のプライマリ アドレスにするお願い`,
  },
  wish: {
    changeAddress: () => 'Outlook のアドレスと Dynamics 365 のプライマリ電子メールが異なるため、メールを追跡できません。プライマリ電子メールの変更をお願いします。',
    freeAddress: ({ wanted }) => `私のアドレス ${wanted ?? ''} が、Dynamics 365 で別のユーザーなどに使われています。そこから削除し、私のプライマリ電子メールに設定をお願いします。`,
    approve: () => '私のメール アドレスを承認し (電子メールの承認)、続いて「メールボックスのテストと有効化」の実行をお願いします。',
    testAndEnable: () => '私のメールボックスで「メールボックスのテストと有効化」を実行し、失敗した場合は通知の確認をお願いします。',
    mendMailbox: () => 'Dynamics 365 の私のメールボックスが、同期できる設定になっていません。設定を修正し、続いて「メールボックスのテストと有効化」の実行をお願いします。',
    giveAccess: () => 'この組織で作業できません。私のユーザーを有効にし、セキュリティ ロールの割り当てをお願いします。',
    giveLicense: () => '私のユーザーに Dynamics 365 のライセンスがありません。割り当てをお願いします。',
    setAsPrimary: ({ wanted }) => `Dynamics 365 のアドレスは ${wanted ?? ''} ですが、Outlook は同じメールボックスの別のアドレスを使っています。[ユーザー名とメールの管理] で、このアドレスの [プライマリに設定] を選んでください。`,
  },
  greeting: 'お疲れさまです。',
  closing: (person) => `よろしくお願いいたします。${person}`,
  facts: {
    person: (person) => `対象者: ${person}`,
    organization: ({ name, url }) => `組織: ${name}、${url}`,
    now: (address) => `現在のアドレス: ${showCharacters(address)}`,
    wanted: (address) => `希望するアドレス: ${showCharacters(address)}`,
    why: (sentence) => `理由: ${sentence}`,
    where: (page) => `場所: ${page}`,
    record: (link) => `レコード: ${link}`,
    who: (rule) => `実行できる人: ${rule}`,
  },
  noAddress: 'なし',
  pages: {
    changeAddress: (organization) => `${users(organization)} > 該当ユーザー > プライマリ電子メール`,
    freeAddress: users,
    giveAccess: users,
    approve: (organization) => `${mailboxes(organization)} > 該当メールボックス > 電子メールの承認`,
    testAndEnable: (organization) => `${mailboxes(organization)} > 該当メールボックス > メールボックスのテストと有効化`,
    mendMailbox: mailboxes,
    giveLicense: inMicrosoft365,
    setAsPrimary: inMicrosoft365,
  },
  pagesOnPremises: {
    changeAddress: `${usersOnPremises} > 該当ユーザー > プライマリ電子メール`,
    freeAddress: usersOnPremises,
    giveAccess: usersOnPremises,
    approve: `${mailboxesOnPremises} > 該当メールボックス > 電子メールの承認`,
    testAndEnable: `${mailboxesOnPremises} > 該当メールボックス > メールボックスのテストと有効化`,
    mendMailbox: mailboxesOnPremises,
  },
  rules: {
    dynamics: 'Dynamics 365 のシステム管理者',
    both: 'Dynamics 365 のシステム管理者で、Microsoft 365 の Exchange 管理者またはグローバル管理者でもある人、またはロール「Delegated Mailbox Approver」を持つ人',
    bothOnPremises: 'Dynamics 365 のシステム管理者',
    microsoft365: 'Microsoft 365 のユーザー管理者、Exchange 管理者、またはグローバル管理者',
  },
  write: '新しいメールとして開く',
  writeElsewhere: 'メール アプリで開く',
  notOpened: 'この Outlook では、ここから新しいメールを開けません。本文をコピーするか、メール アプリで開いてください。',
  openCenter: { dynamics: 'Power Platform 管理センターを開く', microsoft365: 'Microsoft 365 管理センターを開く' },
};
