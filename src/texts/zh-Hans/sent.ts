import type { Receiver, SentKey, SentTexts } from '../keptTexts.ts';

export const zhHansReceivers: Readonly<Record<Receiver, string>> = {
  addinHost: '管理员的 Web 服务器',
  officeHost: 'Microsoft',
  outlook: 'Outlook',
  signIn: 'Microsoft 的登录服务',
  onPremisesSignIn: '贵公司的登录服务',
  organization: '您在 Dynamics 365 中的组织',
  discovery: 'Microsoft 的组织列表',
  graph: '贵公司的 Microsoft 目录',
};

/** What is sent, in words. Nothing ever goes to anybody else. */
export const zhHansSent: Readonly<Record<SentKey, SentTexts>> = {
  addinFiles: { what: '请求此加载项的文件。不透露您的任何信息。', when: '窗格打开时。' },
  officeFiles: { what: '请求 Microsoft 的加载项文件。不透露您的任何信息。', when: '窗格打开时。' },
  settings: { what: '您在此加载项中的选择，保存到您的邮箱。', when: '您作出选择时。' },
  tokenFromOutlook: { what: '您要登录哪个组织。', when: '查询组织之前。' },
  tokenFromEntra: { what: '您要登录哪些组织，以及您在那里输入的内容。', when: '您选择“登录”而 Outlook 无法登录时；之后在后台，以保持登录。' },
  tokenFromAdfs: { what: '您要登录公司自己的服务器，以及您在那里输入的内容。', when: '您为此类组织选择“登录”时；之后在后台，以保持登录。' },
  currentUser: {
    what: '您的登录，以及查询那里有您的哪个地址、哪个帐户和哪些邮箱设置。',
    when: '窗格打开时、您再次检查时，以及每次更改前后，以查看结果。',
  },
  identity: { what: '您的登录，以及查询它是哪个组织；为报告还查询其版本。', when: '您连接组织时，以及打开给 IT 部门的报告时。' },
  cause: {
    what: '您的登录，以及查询您的权限、您在那里的邮箱的设置和警报，以及还有谁使用您的地址。',
    when: '您的地址或邮箱有问题时，以及您选择“检查全部”时。',
  },
  rights: { what: '您的登录，以及查询您在那里可以更改和批准什么。', when: '您选择同步组织之前，以及更改地址之前。' },
  addressChange: { what: '您的登录，以及您的新“主要电子邮件”。', when: '您确认在那里更改时。' },
  mailboxChange: { what: '您的登录，以及您同意更改的那里的邮箱设置。', when: '您确认更改时。' },
  trackedMessage: {
    what: '您的登录、打开的邮件的 Message-ID，以及查询它在那里是否已跟踪；首次跟踪之前还查询您的业务部门。您跟踪时：其主题、正文、时间和人员。',
    when: '此窗格打开期间您选择邮件时，以及您按下“跟踪”时。',
  },
  trackedFiles: { what: '您的登录，以及您跟踪的附件。', when: '您按下“跟踪”时。' },
  regardingSearch: {
    what: '您的登录、您为查找记录而输入的内容，以及查询与邮件中人员有关的未结事项。',
    when: '您选择邮件“关于”的记录时。',
  },
  copyChange: { what: '您的登录，以及已跟踪邮件关于什么，或它已完整。', when: '您设置、更改或清除“关于”时，以及其附件发送后。' },
  untrackQuestions: { what: '您的登录，以及查询您可以对已跟踪邮件做什么、该对话中之后的邮件是否已跟踪。', when: '您按下“取消跟踪”时。' },
  copyDelete: { what: '您的登录，以及要在那里删除已跟踪的邮件。', when: '您确认删除时。' },
  discovery: { what: '您的登录，以及查询您是哪些组织的用户。', when: '您查找组织时，以及窗格打开而没有组织时。' },
  directory: { what: '您的登录，以及查询哪些地址属于您。', when: '窗格需要判断此邮箱是否是您的时。' },
};
