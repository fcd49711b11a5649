import { formatsOf } from '../formats.ts';
import { zhHansScreens } from './screens.ts';
import type { Texts } from '../texts.ts';

const { plural } = formatsOf('zh-Hans');
const seconds = (count: number) => plural(count, { other: '# 秒' });

const reasonsToSignIn = {
  microsoftAsks: 'Microsoft 需要您确认登录。',
  outlookCannot: '此 Outlook 无法自动为您登录。',
  outlookSilent: 'Outlook 没有响应登录请求。',
  expired: '您的登录已过期。',
} as const;

const whyNotRemembered = {
  full: 'Outlook 在您的邮箱中分配给此加载项的空间已满。',
  silent: 'Outlook 没有确认已保存到您的邮箱。',
  refused: 'Outlook 无法将其保存到您的邮箱。',
  unavailable: 'Outlook 或浏览器不允许此加载项保存它。',
} as const;

const notRememberedNextStep = {
  device: '您可以继续。在其他设备上，请再选择一次。',
  closing: '您可以继续。下次请再选择一次。',
} as const;

const showInstaller = '请将此内容出示给安装加载项的管理员。';
const showInstallerCode = '请将代码出示给安装加载项的管理员。';
const showIt = '请将代码出示给 IT 部门。';
const chooseSignIn = '请选择“登录”。';
const minutesLater = '请几分钟后重试。';
const rolesForbid = '您的安全角色不允许这样做。';
const openInBrowser = '请在浏览器中打开 Dynamics 365。如果能打开，请在此处重试。';

export const zhHans: Texts = {
  screens: zhHansScreens,
  productName: 'Mailbox Match',
  mustBeSame: '若要跟踪电子邮件并执行同步，您的 Outlook 电子邮件地址应与您在 Microsoft Dynamics 365 中的电子邮件地址相同。',
  starting: '正在启动…',
  takesLong: '用时较长。请关闭此窗格后重新打开；它需要较新版本的 Outlook。',
  waitingForOutlook: '正在等待 Outlook…',
  signingIn: '正在登录…',
  signingInInWindow: '请在打开的窗口中登录。',
  startAgain: '重新开始',
  asking: (organization) => `正在向 ${organization} 查询您的地址…`,
  waiting: (values) => `${values.organization} 正忙。${seconds(values.seconds)}后再次查询…`,
  organizationTypes: { production: '生产', sandbox: '沙盒', trial: '试用', developer: '开发人员', onPremises: '本地' },
  currentOrganization: '组织',
  outlookSide: 'Outlook',
  dynamicsSide: 'Dynamics 365',
  primaryEmail: '主要电子邮件',
  noAddress: '无地址',
  verdicts: {
    same: { title: '两个地址相同', explanation: 'Dynamics 365 中登记的就是此邮箱的地址。' },
    sameExceptCase: {
      title: '只有大小写不同',
      explanation: '大小写对邮件没有影响。Dynamics 365 中登记的就是此邮箱的地址。',
    },
    different: {
      title: '两个地址不同',
      explanation: 'Dynamics 365 跟踪的是另一个地址的邮件，而不是此邮箱的。',
      nextStep: '请让 Dynamics 365 管理员将“主要电子邮件”改为 Outlook 的地址，然后再次检查。',
    },
    cannotTell: {
      title: '无法判断两个地址是否相同',
      explanation: 'Android 版 Outlook 给出的可能是登录名而不是地址。',
      nextStep: '请在电脑上的 Outlook 中查看。',
    },
    emptyInOutlook: {
      title: 'Outlook 中没有地址',
      explanation: 'Outlook 没有提供此邮箱的地址。',
      nextStep: '请检查您在 Outlook 中的帐户是否有全名和电子邮件地址，重启 Outlook，然后再次检查。',
    },
    emptyInDynamics: {
      title: 'Dynamics 365 中没有您的地址',
      explanation: '您的用户记录中“主要电子邮件”是空的。',
      nextStep: '请让 Dynamics 365 管理员将 Outlook 的地址填入“主要电子邮件”，然后再次检查。',
    },
    emptyInBoth: {
      title: '两边都没有地址',
      explanation: 'Outlook 没有提供此邮箱的地址，Dynamics 365 中的“主要电子邮件”也是空的。',
      nextStep: '请先从 Outlook 开始：检查您的帐户是否有全名和电子邮件地址，重启 Outlook，然后再次检查。',
    },
  },
  difference: {
    heading: '不同之处',
    onlyInOutlook: (text) => `仅在 Outlook 中：“${text}”`,
    onlyInDynamics: (text) => `仅在 Dynamics 365 中：“${text}”`,
    replaced: ({ outlook, dynamics }) => `Outlook 中：“${outlook}”；Dynamics 365 中：“${dynamics}”`,
    space: '空格',
  },
  signInWindow: {
    title: '登录 Mailbox Match',
    done: '您已登录，可以关闭此窗口。',
    canBeClosed: '您可以关闭此窗口。',
    notFromOutlook: '此窗口属于 Outlook 中的 Mailbox Match。您可以关闭它。',
  },
  signedInAs: (username) => `登录身份：${username}`,
  checkAgain: '再次检查',
  retry: '重试',
  signIn: '登录',
  requestId: (id) => `请求 ${id}`,
  code: (code) => `代码 ${code}`,
  problems: {
    configurationMissing: ({ detail }) => ({
      title: '无法读取此加载项的设置',
      explanation: `无法加载文件 config.json（${detail}）。`,
      nextStep: '请重试。如果仍然如此，请出示给安装加载项的管理员。',
    }),
    configurationInvalid: ({ field, detail }) => ({
      title: '此加载项的设置有误',
      explanation: `config.json 中：${field === '' ? detail : `“${field}” ${detail}`}。`,
      nextStep: showInstaller,
    }),
    outsideOutlook: () => ({
      title: '此页面在 Outlook 中使用',
      explanation: '它是在浏览器中打开的，这里没有可查看的邮箱。',
      nextStep: '请在 Outlook 中打开一封邮件，并在那里选择 Mailbox Match。',
    }),
    nothingSelected: () => ({
      title: '未选择邮件时，Outlook 不提供任何信息',
      explanation: '它会随您打开的邮件一起说明这是谁的邮箱。',
      nextStep: '请选择一封邮件，然后重试。',
    }),
    officeNotLoaded: () => ({
      title: 'Outlook 的一个组件无法加载',
      explanation: '您的网络可能阻止了 Microsoft 存放该组件的 appsforoffice.microsoft.com。',
      nextStep: '请重试。如果仍然如此，请出示给 IT 部门。',
    }),
    outlookSilent: (problem) => ({
      title: 'Outlook 没有响应',
      explanation: `它已有 ${seconds(problem.seconds)}没有响应。`,
      nextStep: '请重试。如果无效，请重启 Outlook。',
    }),
    partNotLoaded: () => ({
      title: '此加载项的一个部分无法加载',
      nextStep: '请检查网络连接后重试。',
    }),
    faultOfOurs: () => ({
      title: '此加载项出现问题',
      explanation: '这不是您的错。',
      nextStep: '请重试。如果再次发生，请将代码出示给管理员。',
    }),
    signInUnavailable: ({ onTheWeb }) => ({
      title: '无法在此处登录',
      explanation: '此 Outlook 不为加载项提供登录。',
      nextStep: onTheWeb ? '请在 Windows 版或 Mac 版 Outlook 应用中打开该邮箱。' : '请更新 Outlook，或在 Outlook 网页版中打开该邮箱。',
    }),
    signInSilent: (problem) => ({
      title: '登录用时过长',
      explanation: `Outlook 在 ${seconds(problem.seconds)}内没有响应登录请求。`,
      nextStep: '请重试。如果仍然如此，请重启 Outlook。',
    }),
    signInNeeded: ({ why }) => ({
      title: why === 'expired' ? '请再次登录' : '请登录',
      explanation: reasonsToSignIn[why ?? 'microsoftAsks'],
      nextStep: chooseSignIn,
    }),
    signInCancelled: () => ({ title: '您没有登录', nextStep: '请选择“登录”以继续。' }),
    signInFailed: () => ({
      title: '登录未成功',
      explanation: 'Microsoft 无法完成登录。',
      nextStep: '请重试。如果仍然如此，请将代码出示给管理员。',
    }),
    consentNeeded: () => ({
      title: '请允许 Mailbox Match 代表您使用 Dynamics 365',
      explanation: 'Microsoft 只会询问一次。之后 Mailbox Match 在那里只能做您本人有权做的事。',
      nextStep: '请选择“登录”并接受。',
    }),
    approvalNeeded: () => ({
      title: '需要管理员批准 Mailbox Match',
      explanation: '在贵公司，员工不能自行允许应用。',
      nextStep: '请让 Microsoft 365 管理员批准，然后重试。',
    }),
    accessBlocked: () => ({
      title: '贵公司不允许此次登录',
      explanation: '条件访问策略阻止了它，可能是因为位置、设备或应用。',
      nextStep: showIt,
    }),
    deviceNotAccepted: () => ({
      title: '贵公司不接受此设备',
      explanation: '只允许从公司管理且符合规定的设备登录。',
      nextStep: '请使用公司设备，或将代码出示给 IT 部门。',
    }),
    accountDisabled: () => ({
      title: '您的帐户已被禁用',
      explanation: 'Microsoft 不允许使用它登录。',
      nextStep: '请让 IT 部门启用它。',
    }),
    passwordExpired: () => ({
      title: '您的密码已过期',
      explanation: '登录时 Microsoft 会要求您设置新密码。',
      nextStep: chooseSignIn,
    }),
    notAssigned: () => ({
      title: 'Mailbox Match 没有分配给您',
      explanation: '贵公司只允许特定人员使用它。',
      nextStep: '请让 Microsoft 365 管理员将其分配给您。',
    }),
    applicationUnknown: () => ({
      title: '贵公司尚未设置 Mailbox Match',
      explanation: 'Microsoft 在贵公司的目录中找不到此应用。',
      nextStep: showInstallerCode,
    }),
    registrationWrong: () => ({
      title: 'Mailbox Match 的注册不正确',
      explanation: '它在 Microsoft 的应用注册与其登录方式不符。',
      nextStep: showInstallerCode,
    }),
    signInServiceFailing: () => ({
      title: 'Microsoft 的登录服务出现问题',
      explanation: '您这边没有问题。',
      nextStep: minutesLater,
    }),
    signInUnreachable: () => ({
      title: '无法连接 Microsoft 的登录服务',
      explanation: '您已联网，但没有收到答复。可能被防火墙阻止。',
      nextStep: '请重试。如果仍然如此，请将代码出示给 IT 部门。',
    }),
    onPremisesSignInFailed: ({ code }) => ({
      title: '登录公司自己的服务器未成功',
      explanation: `${code === 'window_closed' ? '如果窗口中显示了错误，说明服务器尚未做好准备。' : ''}需要两个条件：在 Dynamics 365 中启用 OAuth 并在 AD FS 中注册此加载项（Add-AdfsClient），以及允许 Web 加载项访问（CORS）的面向 Internet 的部署（IFD）。`,
      nextStep: '请选择“登录”重试。如果仍然如此，请将此内容出示给服务器管理员。',
    }),
    signInWindowBlocked: () => ({
      title: '登录窗口被阻止',
      explanation: '您的浏览器不允许 Outlook 打开窗口。',
      nextStep: '请允许此页面弹出窗口，然后选择“登录”。',
    }),
    signInWindowClosed: () => ({
      title: '登录窗口已关闭',
      explanation: '它在您登录之前关闭了。如果其中显示了错误，可以请 IT 部门帮助。',
      nextStep: '请选择“登录”重新打开它。',
    }),
    signInWindowAlreadyOpen: () => ({
      title: '此加载项的一个窗口已打开',
      explanation: 'Outlook 一次只能打开一个。',
      nextStep: '请关闭那个窗口，然后选择“登录”。',
    }),
    signInWindowRefused: () => ({
      title: 'Outlook 没有打开登录窗口',
      explanation: '此加载项必须通过 https 托管在其清单列出的域中。',
      nextStep: showInstallerCode,
    }),
    storageBlocked: () => ({
      title: '您的浏览器不保存登录数据',
      explanation: '没有这些数据，就无法完成登录。',
      nextStep: '请允许此加载项的 Cookie 和网站数据，然后选择“登录”。',
    }),
    clockWrong: () => ({
      title: '此设备的时钟似乎不准',
      explanation: 'Dynamics 365 不接受您的登录，且其时间与这里的时钟不符。',
      nextStep: '请将日期和时间设为自动，然后重试。',
    }),
    hostRefused: ({ host }) => ({
      title: '此地址不受信任',
      explanation: `${host} 不是此加载项可以登录的 Dynamics 365 地址。没有向那里发送任何内容。`,
      nextStep: showInstaller,
    }),
    offline: () => ({
      title: '您处于离线状态',
      explanation: '没有网络连接，就无法检查。',
      nextStep: '请连接网络后重试。',
    }),
    unreachable: ({ host }) => ({
      title: '无法连接 Dynamics 365',
      explanation: `${host} 没有答复。地址可能有误，或被防火墙阻止。`,
      nextStep: openInBrowser,
    }),
    tooSlow: (problem) => ({
      title: 'Dynamics 365 用时过长',
      explanation: `${problem.host} 在 ${seconds(problem.seconds)}内没有答复。`,
      nextStep: minutesLater,
    }),
    throttled: ({ retryAfterSeconds }) => ({
      title: 'Dynamics 365 正忙',
      explanation: `它请您等待 ${seconds(retryAfterSeconds)}。`,
      nextStep: '请在此之后重试。',
    }),
    notAuthenticated: ({ onPremises }) => ({
      title: 'Dynamics 365 不接受您的登录',
      explanation: onPremises ? '登录可能已过期。否则是服务器尚未做好准备：需要在 Dynamics 365 中启用 OAuth，并在 AD FS 中注册此加载项。' : '登录可能已过期或被撤销。',
      nextStep: onPremises ? '请选择“登录”。如果仍然如此，请出示给服务器管理员。' : chooseSignIn,
    }),
    notAMember: () => ({
      title: '您不是此组织的用户',
      explanation: 'Dynamics 365 在这里找不到您的帐户。',
      nextStep: '请让 Dynamics 365 管理员添加您。',
    }),
    userDisabled: () => ({
      title: '您的帐户在 Dynamics 365 中已被禁用',
      nextStep: '请让 Dynamics 365 管理员启用它。',
    }),
    noRoles: () => ({
      title: '您在 Dynamics 365 中没有安全角色',
      explanation: '没有安全角色，您在那里什么都看不到，包括自己的地址。',
      nextStep: '请让 Dynamics 365 管理员为您分配安全角色。',
    }),
    noLicense: () => ({
      title: '您没有 Dynamics 365 许可证',
      explanation: '没有许可证，就无法进入 Dynamics 365。',
      nextStep: '请让 Microsoft 365 管理员为您分配 Dynamics 365 许可证。',
    }),
    ownUserHidden: () => ({
      title: '您无权读取自己在 Dynamics 365 中的用户',
      explanation: rolesForbid,
      nextStep: '请让 Dynamics 365 管理员授予您读取用户的权限。',
    }),
    privilegeMissing: () => ({
      title: '您无权读取 Dynamics 365 中的这些内容',
      explanation: rolesForbid,
      nextStep: '请让 Dynamics 365 管理员授予您这项权限。',
    }),
    mayNotChange: () => ({
      title: '您无权在 Dynamics 365 中更改此内容',
      explanation: rolesForbid,
      nextStep: '请让 Dynamics 365 管理员来更改，或授予您权限。',
    }),
    changedMeanwhile: () => ({
      title: '有人在 Dynamics 365 中更改了此内容',
      explanation: '它已与向您显示的不同，因此没有覆盖它。',
      nextStep: '请查看现在的内容，然后重新决定。',
    }),
    rowGone: () => ({
      title: '此内容已不在 Dynamics 365 中',
      explanation: '它已被删除，或您无权再查看。',
      nextStep: '请再次检查。',
    }),
    outcomeUnknown: ({ host }) => ({
      title: '无法确定更改是否已完成',
      explanation: `${host} 没有给出明确的答复。更改可能已完成，也可能没有。`,
      nextStep: '请重试：会先读取现状，不会重复执行。',
    }),
    mailboxHidden: () => ({
      title: '您无权查看自己在 Dynamics 365 中的邮箱',
      explanation: '您的安全角色不允许这样做，因此无法得知它如何同步。',
      nextStep: '请让 Dynamics 365 管理员授予您读取和更改邮箱的权限。',
    }),
    mailboxMissing: () => ({
      title: '您在 Dynamics 365 中没有邮箱',
      explanation: '您在那里的用户没有邮箱记录，因此无法同步。',
      nextStep: '请让 Dynamics 365 管理员创建它。',
    }),
    organizationDisabled: () => ({
      title: '此组织已被禁用',
      explanation: '目前没有人可以使用它。',
      nextStep: '请让 Dynamics 365 管理员启用它。',
    }),
    administrationMode: () => ({
      title: '此组织因维护而关闭',
      explanation: '它处于管理模式，只有管理员可以使用。',
      nextStep: '请稍后重试，或询问 Dynamics 365 管理员需要多久。',
    }),
    noAccessToTenant: () => ({
      title: '您的帐户属于其他公司',
      explanation: '此组织不允许贵公司的帐户进入。',
      nextStep: '请使用您用于此组织的帐户登录。',
    }),
    otherOrganization: ({ host }) => ({
      title: '此地址现在指向另一个组织',
      explanation: `${host} 上现在是与之前不同的组织，因此没有连接。`,
      nextStep: '如果您信任该地址，请将其从列表中移除后重新添加。',
    }),
    noWebApi: ({ host }) => ({
      title: 'Web 加载项无法使用此服务器',
      explanation: `${host} 没有 Web API。CRM 2013 和 CRM 2015 没有，从 Dynamics CRM 2016 开始才有。`,
      nextStep: '请检查地址。如果无误，请询问管理员是否会更新服务器。',
    }),
    windowsSignInWanted: () => ({
      title: '此服务器要求 Windows 登录',
      explanation: '它使用 Windows 帐户登录，而 Web 加载项做不到。',
      nextStep: '请让服务器管理员设置 AD FS 登录（面向 Internet 的部署）。',
    }),
    onPremisesSilent: ({ host }) => ({
      title: '此服务器没有给出这里可读取的答复',
      explanation: `${host} 可能无法访问、要求 Windows 登录、早于 CRM 2016，或不允许 Web 加载项访问（CORS 需要带 OAuth 的面向 Internet 的部署）。浏览器不会说明是哪一种。`,
      nextStep: '请在浏览器中打开该服务器。如果能打开，请将此内容出示给其管理员。',
    }),
    notRemembered: ({ because, until }) => ({
      title: until === 'device' ? '您的选择只保存在此设备上' : '关闭窗格后，您的选择将不再保留',
      explanation: whyNotRemembered[because],
      nextStep: because === 'full' ? '请移除不再需要的组织。' : notRememberedNextStep[until],
    }),
    refused: ({ status, message }) => ({
      title: 'Dynamics 365 拒绝了请求',
      explanation: message === '' ? `返回的状态为 ${status}。` : `返回的状态为 ${status}：${message}`,
      nextStep: '请将此内容出示给 Dynamics 365 管理员。',
    }),
    serverFailing: ({ status }) => ({
      title: 'Dynamics 365 出现问题',
      explanation: `返回的状态为 ${status}。您这边没有问题。`,
      nextStep: minutesLater,
    }),
    unexpectedAnswer: ({ host }) => ({
      title: 'Dynamics 365 给出了意外的答复',
      explanation: `在 ${host} 答复的不是 Dynamics 365，可能是登录页面或代理。`,
      nextStep: openInBrowser,
    }),
  },
};
