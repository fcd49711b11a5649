import type { Invisible } from '../../addresses/invisibleDifference.ts';
import { showCharacters } from '../../addresses/showCharacters.ts';
import type { AccessMode, HolderKind, IncomingFilter, MailboxReport } from '../../diagnosis/facts.ts';
import type { BothSeen, Direction, ServerWords } from '../../diagnosis/findingEvidence.ts';
import type { DeliveryMethod } from '../../diagnosis/dynamicsUser.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { FindingTexts } from '../findingTexts.ts';
import { formatsOf } from '../formats.ts';

const { list } = formatsOf('zh-Hans');
const names = (organizations: readonly Organization[]) => list(organizations.map(({ name }) => name));
const shown = (address: string) => `“${showCharacters(address)}”`;
const bothShown = ({ outlook, dynamics }: BothSeen) => `Outlook 中是${shown(outlook)}，Dynamics 365 中是${shown(dynamics)}`;

const askDynamics = '请让 Dynamics 365 管理员';
const askExchange = '请让 Microsoft 365 管理员';
const askApprover = '请让 Exchange 管理员或全局管理员批准。';
const changeEither = '请更改有误的一方，另一方保持不变。';

const invisibleThings: Readonly<Record<Invisible, string>> = {
  space: '地址中的空格',
  zeroWidth: '看不见的字符',
  unicodeForm: '存储形式不同的字母',
  internationalDomain: '域名写法（一方是原文字，另一方是“xn--…”）',
  lookAlike: '外观相同但来自其他文字的字母',
};

const accessModes: Readonly<Record<AccessMode, string>> = {
  readWrite: '读写',
  administrative: '管理',
  read: '读取',
  supportUser: '支持用户',
  nonInteractive: '非交互式',
  delegatedAdmin: '委派管理员',
};

const methods: Readonly<Record<DeliveryMethod, string>> = {
  none: '无',
  dynamicsForOutlook: 'Dynamics 365 for Outlook',
  serverSide: '服务器端同步',
  forwardMailbox: '转发邮箱',
  unknown: '未知',
};

const things: Readonly<Record<Direction, string>> = { incoming: '传入邮件', outgoing: '传出邮件', appointments: '约会、联系人和任务' };
const thingsOf = (directions: readonly Direction[]) => list(directions.map((direction) => things[direction]));

const holders: Readonly<Record<HolderKind, string>> = { user: '用户', queue: '队列', mailbox: '邮箱' };

const filters: Readonly<Record<IncomingFilter, readonly [title: string, cause: string]>> = {
  all: ['Dynamics 365 会跟踪您收到的所有邮件', '您的个人选项是“所有电子邮件”，私人邮件也包括在内。'],
  answers: ['Dynamics 365 会自动跟踪对已跟踪邮件的答复', '您的个人选项是“答复 Dynamics 365 电子邮件的电子邮件”。'],
  leadsContactsAccounts: ['Dynamics 365 会自动跟踪来自潜在顾客、联系人和客户的邮件', '您的个人选项是“来自 Dynamics 365 潜在顾客、联系人和客户的电子邮件”。'],
  anyRecordWithAddress: ['Dynamics 365 会自动跟踪来自任何有电子邮件地址的记录的邮件', '您的个人选项是“来自启用了电子邮件的 Dynamics 365 记录的电子邮件”。'],
  none: ['Dynamics 365 不会自动跟踪邮件', '您的个人选项是“无电子邮件”，因此只有您手动跟踪的邮件才会进入。'],
};

function said({ lastError, alerts, isKnown }: ServerWords): string {
  const report: MailboxReport | undefined = lastError ?? alerts[0];
  if (!report) return isKnown ? '服务器没有说明原因。' : '不清楚服务器给出的原因。';
  return `服务器消息：${[shown(report.text), report.code].filter((text) => text !== '').join('，代码 ')}。`;
}

const taken = (what: string) => ({ address, holders: rows, organization }: { readonly address: string; readonly holders: readonly { readonly name: string }[]; readonly organization: string }) => ({
  title: `${what}已在使用此地址`,
  cause: `在 ${organization} 中，${shown(address)}还属于${list(rows.map(({ name }) => shown(name)))}（仅限您有权查看的范围）。`,
  whatToDo: `${askDynamics}从那里删除此地址，或说明哪一个才是您。`,
});

export const zhHansFindings: FindingTexts = {
  findings: {
    notSignedIn: () => ({ title: '您尚未登录', cause: '不登录就无法向 Dynamics 365 查询您的地址。', whatToDo: '请登录。' }),
    notAMember: ({ organization }) => ({
      title: `您在 ${organization} 中没有用户`,
      cause: `您登录的帐户不是 ${organization} 的成员。`,
      whatToDo: '请选择您工作的组织，或让其管理员添加您。',
    }),
    userDisabled: ({ organization }) => ({ title: `您在 ${organization} 中的用户已被禁用`, cause: `在 ${organization} 中，已禁用的用户不能跟踪邮件。`, whatToDo: `${askDynamics}启用您的用户。` }),
    noRoles: ({ organization }) => ({ title: `您在 ${organization} 中没有安全角色`, cause: '没有安全角色，就不能读取或更改其中的任何内容。', whatToDo: `${askDynamics}为您分配安全角色。` }),
    organizationNotAnswering: ({ organization }) => ({ title: `${organization} 没有提供您的地址`, cause: '查询没有得到可用的答复。', whatToDo: '请重试。' }),
    organizationNotAsked: ({ organization }) => ({ title: `尚未查询 ${organization}`, cause: '还不了解您在其中的用户。', whatToDo: '请立即检查。' }),
    noLicense: ({ organization }) => ({ title: `您没有 ${organization} 的许可证`, cause: '没有许可证，就不能在 Dynamics 365 中处理邮件。', whatToDo: `${askExchange}为您分配 Dynamics 365 许可证。` }),
    accessModeLimited: ({ organization, accessMode }) => ({
      title: `您无权在 ${organization} 中处理邮件`,
      cause: `您的用户的访问模式是“${accessModes[accessMode]}”，而跟踪需要“读写”。`,
      whatToDo: `${askDynamics}将您的访问模式设为“读写”。`,
    }),
    outlookNotTelling: () => ({ title: 'Outlook 没有提供此邮箱的地址', cause: 'Outlook 没有响应。', whatToDo: '请重启 Outlook，然后再次检查。' }),
    signedInAsSomebodyElse: ({ username, mailbox, because }) => ({
      title: '您登录的是他人的帐户',
      cause: {
        otherTenant: `${shown(username)}与邮箱${shown(mailbox)}不属于同一家公司。`,
        notInDirectory: `${shown(mailbox)}不是${shown(username)}的地址。`,
        otherUser: `您以${shown(username)}登录，而邮箱${shown(mailbox)}属于另一位用户。`,
      }[because],
      whatToDo: '请选择此邮箱的帐户。',
    }),
    sharedMailbox: ({ owner }) => ({
      title: owner === null ? '此邮件在与您共享的邮箱中' : `此邮件在${shown(owner)}的邮箱中`,
      cause: '只有您自己的邮箱才能与您在 Dynamics 365 中的用户匹配。',
      whatToDo: '请选择您自己邮箱中的邮件。',
    }),
    outlookMayTellSignInName: (seen) => ({
      title: '无法判断两个地址是否相同',
      cause: `${bothShown(seen)}，但 Android 版 Outlook 给出的可能是登录名而不是地址。`,
      whatToDo: '请让加载项向 Microsoft 查询您的地址，或在电脑上的 Outlook 中查看。',
    }),
    sharingNotTold: () => ({ title: 'Outlook 没有说明此邮件在谁的邮箱中', cause: '它可能在与您共享的邮箱中。', whatToDo: '更改任何内容之前，请先选择您自己邮箱中的邮件。' }),
    personNotConfirmed: ({ username, mailbox }) => ({
      title: '无法确定此邮箱是您本人的',
      cause: `您以${shown(username)}登录，而邮箱是${shown(mailbox)}。`,
      whatToDo: '如果两者都是您，请在更改之前选择“两者都是我”。',
    }),
    sameAsMaybeSignInName: ({ address }) => ({
      title: '在 Android 上，此地址可能是您的登录名',
      cause: `Outlook 给出的是${shown(address)}，即使您的实际地址不同，也可能如此。`,
      whatToDo: '如果跟踪不起作用，请在电脑上的 Outlook 中再次检查。',
    }),
    outlookTellsSignInName: ({ told, primary }) => ({
      title: 'Outlook 把您的登录名当作地址',
      cause: `Outlook 给出的是${shown(told)}，而 Microsoft 365 中此邮箱的地址是${shown(primary)}。`,
      whatToDo: '无需操作：已用实际地址进行比较。',
    }),

    bothAddressesMissing: ({ organization }) => ({
      title: '两边都没有地址',
      cause: `Outlook 没有提供此邮箱的地址，${organization} 中的“主要电子邮件”也是空的。`,
      whatToDo: '请先从 Outlook 开始：检查您的帐户是否有全名和电子邮件地址，然后重启 Outlook。',
    }),
    outlookAddressMissing: () => ({ title: 'Outlook 中没有地址', cause: 'Outlook 没有提供此邮箱的地址。', whatToDo: '请检查您在 Outlook 中的帐户是否有全名和电子邮件地址，然后重启 Outlook。' }),
    dynamicsAddressMissing: ({ organization, outlook }) => ({ title: `${organization} 中没有您的地址`, cause: '您的用户的“主要电子邮件”是空的。', whatToDo: `请将${shown(outlook)}填入“主要电子邮件”。` }),
    addressesSame: ({ address }) => ({ title: '两个地址相同', cause: `两边的地址都是${shown(address)}。`, whatToDo: '无需操作。' }),
    addressesSameExceptCase: (seen) => ({ title: '只有大小写不同', cause: `${bothShown(seen)}，对邮件来说这是同一个地址。`, whatToDo: '无需操作。' }),
    invisibleDifference: ({ difference, ...seen }) => ({
      title: '两个地址看起来相同，其实不同',
      cause: `不同之处是${list(difference.kinds.map((kind) => invisibleThings[kind]))}：${bothShown(seen)}。`,
      whatToDo: difference.kinds.every((kind) => kind === 'internationalDomain') ? '请按 Outlook 中的写法填写“主要电子邮件”。' : '请重新输入有误的一方，不要复制。',
    }),
    outlookTellsAlias: ({ outlook, dynamics }) => ({
      title: 'Outlook 使用的是您邮箱的另一个地址',
      cause: `此邮箱的主地址是${shown(dynamics)}，${shown(outlook)}只是附加地址。`,
      whatToDo: `请将 Outlook 帐户的地址改为${shown(dynamics)}。`,
    }),
    dynamicsHasAlias: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 中是您邮箱的另一个地址',
      cause: `${shown(dynamics)}是此邮箱的附加地址，而邮件以${shown(outlook)}发送。`,
      whatToDo: `请将${shown(outlook)}填入“主要电子邮件”。`,
    }),
    dynamicsHasSignInName: ({ outlook, dynamics }) => ({
      title: 'Dynamics 365 中是您的登录名',
      cause: `您以${shown(dynamics)}登录，它不一定是地址，而 Outlook 打开的邮箱是${shown(outlook)}。`,
      whatToDo: `如果那是您自己的邮箱，请将${shown(outlook)}填入“主要电子邮件”；否则请在 Outlook 中打开您自己的邮箱。`,
    }),
    knownInOtherOrganization: ({ organization, knownIn, outlook }) => ({
      title: `此地址登记在 ${names(knownIn)} 中，而不是 ${organization}`,
      cause: `在那里您的“主要电子邮件”是${shown(outlook)}，而 ${organization} 中是另一个地址。`,
      whatToDo: `如果您要用的是 ${names(knownIn)}，请选择它；否则请更改 ${organization} 中的“主要电子邮件”。`,
    }),
    oneEditApart: (seen) => ({
      title: {
        added: 'Dynamics 365 中少了一个字符',
        missing: 'Dynamics 365 中多了一个字符',
        replaced: '有一个字符不同',
        swapped: '有两个字符顺序颠倒',
      }[seen.edit],
      cause: `${bothShown(seen)}，其中一个很可能输错了。`,
      whatToDo: changeEither,
    }),
    domainDiffers: (seen) => ({ title: '@ 后面的部分不同', cause: `${bothShown(seen)}，这常见于公司更名或有多个域名的情况。`, whatToDo: changeEither }),
    localPartDiffers: (seen) => ({ title: '@ 前面的部分不同', cause: `${bothShown(seen)}，而 Dynamics 365 会比较整个地址。`, whatToDo: changeEither }),
    addressesDiffer: (seen) => ({ title: '两个地址不同', cause: `${bothShown(seen)}，两者毫无共同之处。`, whatToDo: changeEither }),

    consumerAddressInOutlook: ({ address }) => ({
      title: 'Outlook 打开的是个人邮箱',
      cause: `${shown(address)}来自个人邮件服务，而 Dynamics 365 中应使用您的公司地址。`,
      whatToDo: '请在 Outlook 中打开您的公司邮箱。',
    }),
    consumerAddressInDynamics: ({ address }) => ({ title: 'Dynamics 365 中是个人地址', cause: `${shown(address)}来自个人邮件服务。`, whatToDo: '请将您的公司地址填入“主要电子邮件”。' }),
    notCompanyAddressInOutlook: ({ address }) => ({
      title: 'Outlook 打开的是其他公司的邮箱',
      cause: `${shown(address)}的域名不在管理员列出的公司域名之中。`,
      whatToDo: '请在 Outlook 中打开您的公司邮箱。',
    }),
    notCompanyAddressInDynamics: ({ address }) => ({
      title: 'Dynamics 365 中是其他公司的地址',
      cause: `${shown(address)}的域名不在管理员列出的公司域名之中。`,
      whatToDo: '请将您的公司地址填入“主要电子邮件”。',
    }),
    addressTakenByUser: taken('另一位用户'),
    addressTakenByQueue: taken('某个队列'),
    addressTakenByMailbox: taken('另一个邮箱'),
    holdersNotReadable: ({ organization, kinds }) => ({
      title: '不清楚是否有他人在使用此地址',
      cause: `您无权查看 ${organization} 中的所有${list(kinds.map((kind) => holders[kind]))}，或尚未查询。`,
      whatToDo: '无需操作：如果地址已被使用，Dynamics 365 会提示。',
    }),
    companyDomainsNotKnown: (seen) => ({
      title: '无法判断哪个是您的公司地址',
      cause: `${bothShown(seen)}，而管理员没有列出公司的域名。`,
      whatToDo: '请选择您的公司地址，而不是个人地址。',
    }),

    mailboxMissing: ({ organization }) => ({ title: `您的用户在 ${organization} 中没有邮箱`, cause: 'Dynamics 365 只同步有邮箱记录的用户。', whatToDo: `${askDynamics}创建一个。` }),
    mailboxInactive: ({ organization }) => ({ title: `您在 ${organization} 中的邮箱已停用`, cause: '有人停用了该邮箱记录。', whatToDo: `${askDynamics}将其激活。` }),
    mailboxAddressDiffers: ({ organization, user, mailbox }) => ({
      title: `${organization} 中有您的两个地址`,
      cause: `您的用户是${shown(user)}，而邮箱记录${mailbox === null || mailbox.trim() === '' ? '是空的' : `是${shown(mailbox)}`}，服务器按后者同步。`,
      whatToDo: `${askDynamics}将${shown(user)}填入您的邮箱记录。`,
    }),
    noServerProfile: ({ organization }) => ({ title: '您的邮箱没有电子邮件服务器配置文件', cause: `没有它，${organization} 就不知道您的邮件在哪里。`, whatToDo: `${askDynamics}在您的邮箱记录中选择一个。` }),
    incomingNotServerSide: ({ method }) => ({
      title: '服务器不会跟踪收到的邮件',
      cause: `您的邮箱记录中“传入电子邮件”设为“${methods[method]}”。`,
      whatToDo: `${askDynamics}将其设为“服务器端同步”。`,
    }),
    outgoingNotServerSide: ({ method }) => ({
      title: 'Dynamics 365 无法替您发送邮件',
      cause: `您的邮箱记录中“传出电子邮件”设为“${methods[method]}”。`,
      whatToDo: '如果您要从 Dynamics 365 发送邮件，请让管理员将其设为“服务器端同步”。',
    }),
    appointmentsNotServerSide: ({ method }) => ({
      title: '约会、联系人和任务未同步',
      cause: `您的邮箱记录中“约会、联系人和任务”设为“${methods[method]}”。`,
      whatToDo: '如果您要在 Dynamics 365 中使用它们，请让管理员将其设为“服务器端同步”。',
    }),
    approvalRejected: ({ organization }) => ({ title: '您的地址被拒绝', cause: `管理员不允许 ${organization} 处理此地址的邮件。`, whatToDo: askApprover }),
    approvalPending: ({ organization }) => ({
      title: '您的地址正在等待批准',
      cause: `${organization} 在地址获批之前不处理其邮件，每次更改地址后也是如此。`,
      whatToDo: askApprover,
    }),
    approvalEmpty: ({ organization }) => ({ title: '您的地址未获批准', cause: `${organization} 在地址获批之前不处理其邮件。`, whatToDo: askApprover }),
    approvalNotRequired: ({ organization }) => ({ title: '您的地址无需批准', cause: `${organization} 也会处理未获批准的地址的邮件。`, whatToDo: '无需操作。' }),
    testRunning: ({ organization }) => ({ title: '“测试并启用”正在运行', cause: `${organization} 正在测试能否使用您的邮箱，这需要几分钟。`, whatToDo: '请稍候，然后再次检查。' }),
    testFailed: (evidence) => ({ title: `${thingsOf(evidence.directions)}的“测试并启用”失败`, cause: said(evidence), whatToDo: '请再次运行“测试并启用”；如果仍然失败，请将此内容出示给 Dynamics 365 管理员。' }),
    testNeverRun: ({ organization, directions }) => ({
      title: `从未对${thingsOf(directions)}运行“测试并启用”`,
      cause: `${organization} 在该测试成功之前不会使用邮箱。`,
      whatToDo: '请运行“测试并启用”。',
    }),
    mailboxReportsError: (evidence) => ({ title: '服务器处理您的邮箱时遇到问题', cause: said(evidence), whatToDo: '请稍后再次检查；如果仍然如此，请将此内容出示给 Dynamics 365 管理员。' }),
    mailboxNotReadable: ({ organization }) => ({
      title: '无法检查您的邮箱记录',
      cause: `您无权在 ${organization} 中读取它，因此不清楚批准、“测试并启用”和同步组织的情况。`,
      whatToDo: `${askDynamics}授予您读取邮箱记录的权限。`,
    }),

    severalSynchronize: ({ organizations }) => ({
      title: '多个组织要同步您的邮箱',
      cause: `${names(organizations)} 都设为同步，但一个邮箱只能与一个组织同步。`,
      whatToDo: '请选择要同步的组织。',
    }),
    otherOrganizationSynchronizes: ({ organization, synchronizing }) => ({
      title: `同步您邮箱的是 ${synchronizing.name}，不是 ${organization}`,
      cause: '一个邮箱只能与一个组织同步。',
      whatToDo: `如果应该是 ${organization}，请将其设为同步组织。`,
    }),
    nobodySynchronizes: () => ({
      title: '没有组织被设为同步组织',
      cause: '您连接的组织都没有表明在同步此邮箱。',
      whatToDo: '如果缺少约会、联系人或任务，请选择同步组织。',
    }),
    synchronizingNotKnown: ({ notKnown }) => ({ title: '不清楚哪个组织在同步', cause: `无法查询 ${names(notKnown)}，或答复中没有说明。`, whatToDo: '请稍后再次检查。' }),
    tracksByItself: ({ filter }) => {
      const [title, cause] = filters[filter];
      return { title, cause, whatToDo: '如需更改，请打开 Dynamics 365，选择顶部的齿轮，然后依次选择“个性化设置”（或“选项”）和“电子邮件”。' };
    },
  },
  fixers: { user: '您', dynamicsAdmin: 'Dynamics 365 管理员', exchangeAdmin: 'Microsoft 365 管理员', network: 'IT 部门' },
  fixes: {
    signIn: '登录',
    chooseAccount: '选择其他帐户',
    chooseOrganization: '选择其他组织',
    selectOwnMessage: '选择自己的邮件',
    tryAgain: '重试',
    askDirectory: '向 Microsoft 查询我的地址',
    bothAreMe: '两者都是我',
    changeInDynamics: '在 Dynamics 365 中更改',
    changeInOutlook: '在 Outlook 中更改',
    setAsPrimary: '请人设为主地址',
    askAdministrator: '联系管理员',
    approve: '获取批准',
    testAndEnable: '运行“测试并启用”',
    makeSynchronizing: '选择同步组织',
    changeFilter: '更改跟踪范围',
  },
  wrongSides: { dynamics: '建议在 Dynamics 365 中更改', outlook: '建议在 Outlook 中更改', cannotTell: '无法判断哪一边有误' },
  reasons: {
    otherPerson: '您登录的是他人的帐户，因此两个地址不属于同一个人。',
    sharedMailbox: '此邮件不在您自己的邮箱中。',
    outlookEmpty: 'Outlook 中还没有地址，而其他一切都取决于它。',
    outlookMayTellSignInName: 'Android 版 Outlook 给出的可能是登录名而不是地址。',
    addressTaken: '在此组织中，Outlook 使用的地址已被他人占用。',
    bothConsumer: '两个都是个人地址，而 Dynamics 365 中应使用您的公司地址。',
    consumerInOutlook: 'Outlook 中是个人地址，而 Dynamics 365 中应使用您的公司地址。',
    dynamicsIsPrimary: 'Dynamics 365 中的是您邮箱的主地址。如果是最近才设为主地址，请重新启动 Outlook；可能需要一天时间。',
    invisibleInOutlook: '多余的字符在 Outlook 的地址中。',
    invisibleInDynamics: 'Outlook 的地址来自邮件服务器，而“主要电子邮件”是输入或复制的。',
    dynamicsIsAlias: '邮件以 Outlook 中的地址发送，Dynamics 365 中的是同一邮箱的附加地址。',
    dynamicsIsSignInName: '登录名虽然看起来像地址，但不是地址。',
    signInNameMayBeAddress: 'Dynamics 365 中是您的登录名，无法确定 Outlook 中的邮箱是否是您自己的。',
    consumerInDynamics: 'Dynamics 365 中是个人地址。',
    onlyDynamicsIsCompany: '只有 Dynamics 365 中的地址属于您的公司。',
    onlyOutlookIsCompany: '只有 Outlook 中的地址属于您的公司。',
    dynamicsEmpty: 'Dynamics 365 中还没有地址，而 Outlook 中有。',
    knownInOtherOrganization: '您的另一个组织中登记的是 Outlook 的地址。',
    mailboxRowAgrees: '您在 Dynamics 365 中的邮箱记录已经是 Outlook 的地址。',
    outlookIsSignInName: '您以 Outlook 的地址登录，因此这是您自己的邮箱。',
    directoryKnowsOutlook: 'Microsoft 365 表明 Outlook 的地址是您的。',
    mistyped: 'Outlook 的地址来自邮件服务器，因此“主要电子邮件”很可能输错了。',
    nothingSpeaks: '没有依据表明哪个地址是正确的。',
  },
};
