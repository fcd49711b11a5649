import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('ja');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `「${showCharacters(address)}」`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook では${shown(outlook)}、Dynamics 365 では${shown(dynamics)}`;

const askDynamics = 'Dynamics 365 管理者に依頼して、';
const askExchange = 'Microsoft 365 管理者に依頼して、';
const changeEither = '間違っている方だけを変更してください。';

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: 'アドレスの中の空白',
  zeroWidth: '目に見えない文字',
  unicodeForm: '内部の表し方が異なる文字',
  internationalDomain: 'ドメインの書き方 (元の文字か「xn--…」か)',
  lookAlike: '見た目が同じ別の種類の文字',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: '読み取り/書き込み',
  administrative: '管理',
  read: '読み取り',
  supportUser: 'サポート ユーザー',
  nonInteractive: '非対話型',
  delegatedAdmin: '代理管理者',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: 'なし',
  dynamicsForOutlook: 'Dynamics 365 for Outlook',
  serverSide: 'サーバー側同期',
  forwardMailbox: '転送用メールボックス',
  unknown: '不明',
};

const things: Readonly<Record<Direction, string>> = { incoming: '受信メール', outgoing: '送信メール', appointments: '予定、連絡先、タスク' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: 'ユーザー', queue: 'キュー', mailbox: 'メールボックス' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['Dynamics 365 は受信メールをすべて追跡します', '個人用オプションが「すべての電子メール メッセージ」なので、私的なメールも含まれます。'],
  answers: ['Dynamics 365 は追跡中のメールへの返信を自動で追跡します', '個人用オプションが「Dynamics 365 電子メールへの返信の電子メール メッセージ」になっています。'],
  leadsContactsAccounts: ['Dynamics 365 は潜在顧客、取引先担当者、取引先企業からのメールを自動で追跡します', '個人用オプションが「Dynamics 365 の潜在顧客、取引先担当者、取引先企業からの電子メール メッセージ」になっています。'],
  anyRecordWithAddress: ['Dynamics 365 はメール アドレスのあるレコードからのメールを自動で追跡します', '個人用オプションが「電子メールが有効な Dynamics 365 レコードからの電子メール メッセージ」になっています。'],
  none: ['Dynamics 365 はメールを自動では追跡しません', '個人用オプションが「電子メール メッセージなし」なので、手動で追跡したメールだけが入ります。'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? 'サーバーは理由を示していません。' : 'サーバーが示した理由はわかりません。';
  return `サーバーのメッセージ: ${[shown(report.text), report.code].filter((text) => text !== '').join('、コード ')}。`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `このアドレスは${what}が使用中です`,
  cause: `${organization} では${shown(address)}を${list(rows.map(({ name }) => shown(name)))}も使っています (閲覧できる範囲)。`,
  whatToDo: `${askDynamics}そこから削除してもらうか、どちらがあなたか伝えてください。`,
});

export const jaFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: 'サインインしていません', cause: 'サインインしないと、あなたのアドレスを Dynamics 365 に問い合わせることができません。', whatToDo: 'サインインしてください。' }),
    notAMember: ({ organization }) => ({
      title: `${organization} にあなたのユーザーがありません`,
      cause: `サインインしているアカウントは ${organization} のメンバーではありません。`,
      whatToDo: '仕事で使う組織を選ぶか、その管理者に追加を依頼してください。',
    }),
    userDisabled: ({ organization }) => ({ title: `${organization} のあなたのユーザーは無効です`, cause: `${organization} では、無効なユーザーはメールを追跡できません。`, whatToDo: `${askDynamics}ユーザーを有効にしてもらってください。` }),
    noRoles: ({ organization }) => ({ title: `${organization} のセキュリティ ロールがありません`, cause: 'セキュリティ ロールがないと、何も読み取れず、変更もできません。', whatToDo: `${askDynamics}セキュリティ ロールを割り当ててもらってください。` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} からあなたのアドレスを取得できません`, cause: '問い合わせに対して、使える応答がありませんでした。', whatToDo: 'もう一度お試しください。' }),
    organizationNotAsked: ({ organization }) => ({ title: `${organization} にはまだ問い合わせていません`, cause: 'そこでのあなたのユーザーについて、まだ何もわかりません。', whatToDo: '今すぐ確認してください。' }),
    noLicense: ({ organization }) => ({ title: `${organization} のライセンスがありません`, cause: 'ライセンスがないと、Dynamics 365 でメールを扱えません。', whatToDo: `${askExchange}Dynamics 365 のライセンスを割り当ててもらってください。` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `${organization} でメールを扱う権限がありません`,
      cause: `ユーザーのアクセス モードは「${accessModes[accessMode]}」ですが、追跡には「読み取り/書き込み」が必要です。`,
      whatToDo: `${askDynamics}アクセス モードを「読み取り/書き込み」にしてもらってください。`,
    }),
    outlookNotTelling: () => ({ title: 'Outlook からこのメールボックスのアドレスを取得できません', cause: 'Outlook が応答しませんでした。', whatToDo: 'Outlook を再起動してから、もう一度確認してください。' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: '別の人のアカウントでサインインしています',
      cause: {
        otherTenant: `${shown(username)}の会社は、メールボックス${shown(mailbox)}の会社とは別です。`,
        notInDirectory: `${shown(mailbox)}は${shown(username)}のアドレスではありません。`,
        otherUser: `${shown(username)}でサインインしていますが、メールボックス${shown(mailbox)}は別のユーザーのものです。`,
      }[because],
      whatToDo: 'このメールボックスのアカウントを選んでください。',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? 'このメールは共有メールボックスにあります' : `このメールは${shown(owner)}のメールボックスにあります`,
      cause: 'Dynamics 365 のユーザーと照合できるのは、自分のメールボックスだけです。',
      whatToDo: '自分のメールボックスのメールを選んでください。',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: 'アドレスが一致しているかどうか判断できません',
      cause: `${bothShown(seen)}ですが、Android の Outlook はアドレスの代わりにサインイン名を返すことがあります。`,
      whatToDo: 'アドインから Microsoft にアドレスを問い合わせるか、パソコンの Outlook で確認してください。',
    }),
    sharingNotTold: () => ({ title: 'このメールが誰のメールボックスにあるのかわかりません', cause: '共有メールボックスの可能性があります。', whatToDo: '変更する前に、自分のメールボックスのメールを選んでください。' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: 'このメールボックスがあなたのものか確認できません',
      cause: `${shown(username)}でサインインしていて、メールボックスは${shown(mailbox)}です。`,
      whatToDo: '両方ともあなたであれば、変更する前に [両方とも自分です] を選んでください。',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: 'Android ではアドレスがサインイン名かもしれません',
      cause: `Outlook は${shown(address)}を返しましたが、実際のアドレスが別でもこうなることがあります。`,
      whatToDo: '追跡がうまくいかない場合は、パソコンの Outlook でもう一度確認してください。',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'Outlook はアドレスの代わりにサインイン名を返しています',
      cause: `Outlook は${shown(told)}を返しましたが、Microsoft 365 ではメールボックスのアドレスは${shown(primary)}です。`,
      whatToDo: '対応は不要です (実際のアドレスで比較しました)。',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: 'どちらにもアドレスがありません',
      cause: `Outlook はこのメールボックスのアドレスを返さず、${organization} のプライマリ電子メールも空です。`,
      whatToDo: 'まず Outlook のアカウントに氏名とメール アドレスがあるか確認し、Outlook を再起動してください。',
    }),
    outlookAddressMissing: () => ({ title: 'Outlook にアドレスがありません', cause: 'Outlook はこのメールボックスのアドレスを返しません。', whatToDo: 'Outlook のアカウントに氏名とメール アドレスがあるか確認し、Outlook を再起動してください。' }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} にあなたのアドレスがありません`, cause: 'ユーザーのプライマリ電子メールが空です。', whatToDo: `プライマリ電子メールに${shown(outlook)}を入力してください。` }),
    addressesSame: ({ address }) => ({ title: 'アドレスは一致しています', cause: `どちらもあなたのアドレスは${shown(address)}です。`, whatToDo: '対応は不要です。' }),
    addressesSameExceptCase: (seen) => ({ title: '大文字と小文字以外は一致しています', cause: `${bothShown(seen)}ですが、メールでは同じアドレスです。`, whatToDo: '対応は不要です。' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: 'アドレスは同じに見えますが異なります',
      cause: `異なる点は${list(difference.kinds.map((kind) => invisibleThings[kind]))}で、${bothShown(seen)}です。`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? 'プライマリ電子メールを Outlook と同じ書き方にしてください。' : '間違っている方を、コピーせずに入力し直してください。',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'Outlook はメールボックスの別のアドレスを使っています',
      cause: `このメールボックスのメインのアドレスは${shown(dynamics)}で、${shown(outlook)}は追加のアドレスです。`,
      whatToDo: `Outlook のアカウントのアドレスを${shown(dynamics)}にしてください。`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 にはメールボックスの別のアドレスがあります',
      cause: `${shown(dynamics)}はこのメールボックスの追加のアドレスで、メールは${shown(outlook)}から送信されます。`,
      whatToDo: `プライマリ電子メールに${shown(outlook)}を入力してください。`,
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 にあるのはサインイン名です',
      cause: `サインイン名は${shown(dynamics)}ですがアドレスとは限らず、Outlook のメールボックスは${shown(outlook)}です。`,
      whatToDo: `それが自分のメールボックスならプライマリ電子メールに${shown(outlook)}を入力し、違えば Outlook で自分のメールボックスを開いてください。`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `このアドレスは ${organization} ではなく ${names(knownIn)} に登録されています`,
      cause: `そこではプライマリ電子メールが${shown(outlook)}ですが、${organization} では別のアドレスです。`,
      whatToDo: `使いたいのが ${names(knownIn)} ならそちらを選び、そうでなければ ${organization} のプライマリ電子メールを変更してください。`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'Dynamics 365 の方が 1 文字足りません',
        missing: 'Dynamics 365 の方が 1 文字多くなっています',
        replaced: '1 文字違います',
        swapped: '2 つの文字の順序が逆です',
      }[seen.edit],
      cause: `${bothShown(seen)}なので、どちらかが入力ミスと思われます。`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: '@ より後ろが異なります', cause: `${bothShown(seen)}で、社名の変更や複数のドメインがある会社でよく起こります。`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: '@ より前が異なります', cause: `${bothShown(seen)}で、Dynamics 365 はアドレス全体を比較します。`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: 'アドレスが異なります', cause: `${bothShown(seen)}で、共通点がありません。`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'Outlook で開いているのは個人用メールボックスです',
      cause: `${shown(address)}は個人向けメール サービスのアドレスで、Dynamics 365 には会社のアドレスが必要です。`,
      whatToDo: 'Outlook で会社のメールボックスを開いてください。',
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'Dynamics 365 に個人用アドレスがあります', cause: `${shown(address)}は個人向けメール サービスのアドレスです。`, whatToDo: 'プライマリ電子メールに会社のアドレスを入力してください。' }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'Outlook で開いているのは別の会社のメールボックスです',
      cause: `${shown(address)}のドメインは、管理者が自社のものとして登録したドメインに含まれていません。`,
      whatToDo: 'Outlook で会社のメールボックスを開いてください。',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 に別の会社のアドレスがあります',
      cause: `${shown(address)}のドメインは、管理者が自社のものとして登録したドメインに含まれていません。`,
      whatToDo: 'プライマリ電子メールに会社のアドレスを入力してください。',
    }),
    addressTakenByUser: taken('別のユーザー'),
    addressTakenByQueue: taken('キュー'),
    addressTakenByMailbox: taken('別のメールボックス'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: 'このアドレスを他の誰かが使っているかどうかわかりません',
      cause: `${organization} のすべての${list(kinds.map((kind) => holders[kind]))}を閲覧する権限がないか、まだ問い合わせていません。`,
      whatToDo: '対応は不要です (使用中なら Dynamics 365 が知らせます)。',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: 'どちらが会社のアドレスか判断できません',
      cause: `${bothShown(seen)}で、管理者が会社のドメインを登録していません。`,
      whatToDo: '個人用ではなく、会社のアドレスを選んでください。',
    }),

    mailboxMissing: ({ organization }) => ({ title: `${organization} にあなたのメールボックスがありません`, cause: 'Dynamics 365 は、メールボックス レコードのあるユーザーだけを同期します。', whatToDo: `${askDynamics}メールボックスを作成してもらってください。` }),
    mailboxInactive: ({ organization }) => ({ title: `${organization} のあなたのメールボックスは非アクティブです`, cause: '誰かがメールボックス レコードを非アクティブにしました。', whatToDo: `${askDynamics}アクティブにしてもらってください。` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} にあなたのアドレスが 2 つあります`,
      cause: `ユーザーは${shown(user)}ですが、メールボックス レコードは${mailbox === null || mailbox.trim() === '' ? '空' : shown(mailbox)}で、サーバーは後者で同期します。`,
      whatToDo: `${askDynamics}メールボックス レコードに${shown(user)}を入力してもらってください。`,
    }),
    noServerProfile: ({ organization }) => ({ title: 'メールボックスに電子メール サーバー プロファイルがありません', cause: `これがないと、${organization} はメールの場所がわかりません。`, whatToDo: `${askDynamics}メールボックス レコードで選んでもらってください。` }),
    incomingNotServerSide: ({ method }) => ({
      title: '受信メールはサーバーで追跡されません',
      cause: `メールボックス レコードの受信メールは「${methods[method]}」です。`,
      whatToDo: `${askDynamics}「サーバー側同期」にしてもらってください。`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'Dynamics 365 からメールを送信できません',
      cause: `メールボックス レコードの送信メールは「${methods[method]}」です。`,
      whatToDo: 'Dynamics 365 からメールを送信する場合は、管理者に依頼して「サーバー側同期」にしてもらってください。',
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: '予定、連絡先、タスクは同期されません',
      cause: `メールボックス レコードの「予定、連絡先、タスク」は「${methods[method]}」です。`,
      whatToDo: 'Dynamics 365 で使う場合は、管理者に依頼して「サーバー側同期」にしてもらってください。',
    }),
    approvalRejected: ({ organization }) => ({ title: 'アドレスが拒否されました', cause: `管理者は、${organization} でこのアドレスのメールを処理することを許可していません。`, whatToDo: 'Exchange 管理者またはグローバル管理者に承認を依頼してください。' }),
    approvalPending: ({ organization }) => ({
      title: 'アドレスは承認待ちです',
      cause: `${organization} は承認されるまでメールを処理せず、アドレスを変更した後も同様です。`,
      whatToDo: 'Exchange 管理者またはグローバル管理者に承認を依頼してください。',
    }),
    approvalEmpty: ({ organization }) => ({ title: 'アドレスが承認されていません', cause: `${organization} は、承認されていないアドレスのメールを処理しません。`, whatToDo: 'Exchange 管理者またはグローバル管理者に承認を依頼してください。' }),
    approvalNotRequired: ({ organization }) => ({ title: 'アドレスの承認は不要です', cause: `${organization} は、承認されていないアドレスのメールも処理します。`, whatToDo: '対応は不要です。' }),
    testRunning: ({ organization }) => ({ title: '「テストと有効化」を実行中です', cause: `${organization} がメールボックスを使えるかどうか試しており、数分かかります。`, whatToDo: 'しばらく待ってから、もう一度確認してください。' }),
    testFailed: (evidence) => ({ title: `${thingsOf(evidence.directions)}の「テストと有効化」が失敗しました`, cause: said(evidence), whatToDo: '「テストと有効化」をもう一度実行し、また失敗したら、これを Dynamics 365 管理者に見せてください。' }),
    testNeverRun: ({ organization, directions }) => ({
      title: `${thingsOf(directions)}の「テストと有効化」が一度も実行されていません`,
      cause: `${organization} は、このテストに成功するまでメールボックスを使いません。`,
      whatToDo: '「テストと有効化」を実行してください。',
    }),
    mailboxReportsError: (evidence) => ({ title: 'サーバーがメールボックスの問題を報告しています', cause: said(evidence), whatToDo: '後でもう一度確認し、変わらなければ、これを Dynamics 365 管理者に見せてください。' }),
    mailboxNotReadable: ({ organization }) => ({
      title: 'メールボックス レコードを確認できませんでした',
      cause: `${organization} で読み取る権限がないため、承認、「テストと有効化」、同期する組織についてはわかりません。`,
      whatToDo: `${askDynamics}メールボックス レコードを読み取る権限を付与してもらってください。`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: '複数の組織がメールボックスを同期しようとしています',
      cause: `${names(organizations)} が同期の対象になっていますが、メールボックスを同期できるのは 1 つの組織だけです。`,
      whatToDo: '同期する組織を選んでください。',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `メールボックスを同期しているのは ${organization} ではなく ${synchronizing.name} です`,
      cause: 'メールボックスを同期できるのは 1 つの組織だけです。',
      whatToDo: `${organization} で同期したい場合は、そこを同期する組織にしてください。`,
    }),
    nobodySynchronizes: () => ({
      title: '同期する組織が設定されていません',
      cause: '接続した組織のどれも、このメールボックスを同期していません。',
      whatToDo: '予定、連絡先、タスクが表示されない場合は、同期する組織を選んでください。',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: 'どの組織が同期しているのかわかりません', cause: `${names(notKnown)} に問い合わせることができないか、応答に含まれていません。`, whatToDo: '後でもう一度確認してください。' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: '変更するには、Dynamics 365 を開き、上部の歯車、[個人用設定] (または [オプション])、[電子メール] の順に選びます。' };
    },
  },
  fixers: { user: 'あなた', dynamicsAdmin: 'Dynamics 365 管理者', exchangeAdmin: 'Microsoft 365 管理者', network: 'IT 部門' },
  fixes: {
    signIn: 'サインイン',
    chooseAccount: '別のアカウントを選ぶ',
    chooseOrganization: '別の組織を選ぶ',
    selectOwnMessage: '自分のメールを選ぶ',
    tryAgain: '再試行',
    askDirectory: 'Microsoft にアドレスを問い合わせる',
    bothAreMe: '両方とも自分です',
    changeInDynamics: 'Dynamics 365 で変更する',
    changeInOutlook: 'Outlook で変更する',
    setAsPrimary: 'メインのアドレスにしてもらう',
    askAdministrator: '管理者に依頼する',
    approve: '承認を受ける',
    testAndEnable: '「テストと有効化」を実行する',
    makeSynchronizing: '同期する組織を選ぶ',
    changeFilter: '追跡する対象を変更する',
  },
  wrongSides: { dynamics: 'Dynamics 365 での変更をお勧めします', outlook: 'Outlook での変更をお勧めします', cannotTell: 'どちらが間違っているか判断できません' },
  reasons: {
    otherPerson: '別の人のアカウントでサインインしているため、2 つのアドレスは同じ人のものではありません。',
    sharedMailbox: 'このメールは自分のメールボックスのものではありません。',
    outlookEmpty: 'Outlook にまだアドレスがなく、他のすべてがそれに左右されます。',
    outlookMayTellSignInName: 'Android の Outlook は、アドレスの代わりにサインイン名を返すことがあります。',
    addressTaken: 'Outlook のアドレスは、この組織の他の誰かがすでに使っています。',
    bothConsumer: 'どちらも個人用アドレスですが、Dynamics 365 には会社のアドレスが必要です。',
    consumerInOutlook: 'Outlook のアドレスは個人用ですが、Dynamics 365 には会社のアドレスが必要です。',
    dynamicsIsPrimary: 'Dynamics 365 にあるのは、メールボックスのメインのアドレスです。最近そうなった場合は Outlook を再起動してください。1 日かかることがあります。',
    invisibleInOutlook: '余分な文字は Outlook のアドレスにあります。',
    invisibleInDynamics: 'Outlook のアドレスはメール サーバーから取得されますが、プライマリ電子メールは入力またはコピーされたものです。',
    dynamicsIsAlias: 'メールは Outlook のアドレスで送信され、Dynamics 365 には同じメールボックスの追加のアドレスがあります。',
    dynamicsIsSignInName: 'サインイン名はアドレスに似ていますが、アドレスではありません。',
    signInNameMayBeAddress: 'Dynamics 365 にあるのはサインイン名で、Outlook のメールボックスがあなたのものかどうかはわかりません。',
    consumerInDynamics: 'Dynamics 365 のアドレスは個人用です。',
    onlyDynamicsIsCompany: '会社のアドレスは Dynamics 365 の方だけです。',
    onlyOutlookIsCompany: '会社のアドレスは Outlook の方だけです。',
    dynamicsEmpty: 'Dynamics 365 にはまだアドレスがなく、Outlook にはあります。',
    knownInOtherOrganization: 'Outlook のアドレスは、あなたの別の組織に登録されています。',
    mailboxRowAgrees: 'Dynamics 365 のメールボックス レコードは、すでに Outlook のアドレスです。',
    outlookIsSignInName: 'Outlook のアドレスでサインインしているので、これはあなたのメールボックスです。',
    directoryKnowsOutlook: 'Microsoft 365 によると、Outlook のアドレスはあなたのものです。',
    mistyped: 'Outlook のアドレスはメール サーバーから取得されるので、プライマリ電子メールの入力ミスと思われます。',
    nothingSpeaks: 'どちらのアドレスが正しいかを示すものがありません。',
  },
};
