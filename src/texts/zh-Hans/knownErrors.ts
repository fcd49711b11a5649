import type { PastedErrorTexts } from '../knownErrorTexts.ts';

const askDynamics = '请将此答复发送给 Dynamics 365 管理员。';
const askMicrosoft365 = '请将此答复发送给 Microsoft 365 管理员。';
const askIt = '请将此答复发送给 IT 部门。';
const seeBothSides = '请在此处检查您的地址，查看两边的情况。';

const otherOrganization = {
  fix: '需要在您工作的组织中运行一次“测试并启用”，并选中仅与该组织同步此邮箱的选项。其他组织不应再同步它。',
  nextStep: '请在此处选择同步组织，或让 Dynamics 365 管理员来做。',
};

export const zhHansKnownErrors: PastedErrorTexts = {
  title: '这个错误是什么意思？',
  hint: '请粘贴来自 Outlook、Dynamics 365 或管理员的错误。内容不会离开此设备。',
  foundBy: (found) => `根据“${found}”识别`,
  perhaps: '这是根据日常用语作出的猜测。',
  who: {
    user: '您',
    dynamicsAdmin: 'Dynamics 365 管理员',
    exchangeAdmin: 'Microsoft 365 管理员',
    network: 'IT 部门',
    nobody: '无需任何人，会自行恢复',
  },
  unknown: {
    cause: '此错误不在加载项的列表中，因此无法说明原因。',
    fix: '需要由更了解情况的人查看。',
    nextStep: '请复制报告，连同完整的错误一起发送给管理员。',
  },
  errors: {
    'address-mismatch': {
      cause: 'Outlook 和 Dynamics 365 中您的地址不同，或其中一边没有地址。',
      fix: '其中一边必须改用另一边的地址。',
      nextStep: '请在此处检查您的地址，会告诉您该更改哪一边。',
    },
    'address-not-recognised': {
      cause: 'Dynamics 365 中没有用户使用此邮箱的主地址。',
      fix: '您在 Dynamics 365 中的“主要电子邮件”必须是此地址，可能还需要管理员批准。之后请重启 Outlook。',
      nextStep: seeBothSides,
    },
    'track-disabled': {
      cause: '服务器没有同步您的邮箱，或 Dynamics 365 中您的地址与 Outlook 不同。',
      fix: '两边的地址必须相同，并且服务器必须同步您的邮箱。',
      nextStep: '请在此处选择“检查全部”，查看是哪一种情况。',
    },
    'act-not-configured': {
      cause: '服务器没有同步您的约会、联系人和任务。',
      fix: '邮箱记录中的“约会、联系人和任务”必须设为“服务器端同步”，然后运行“测试并启用”。',
      nextStep: askDynamics,
    },
    'incoming-not-configured': {
      cause: '服务器没有接收您的传入邮件：未设置、从未测试，或应用来自其他组织。',
      fix: '邮箱记录中的“传入电子邮件”必须设为“服务器端同步”，然后运行“测试并启用”。如果应用来自其他组织，需要从您的组织重新部署。',
      nextStep: askDynamics,
    },
    'mailbox-inactive': {
      cause: '您在 Dynamics 365 中的邮箱记录已停用。',
      fix: '需要将其激活，并运行“测试并启用”。',
      nextStep: askDynamics,
    },
    'server-unreachable': {
      cause: 'Dynamics 365 没有及时响应：可能是浏览器中的旧数据、被网络阻止的地址，或缺少权限。',
      fix: '清除旧数据后重新打开往往有效。如果无效，需要让您的网络放行 Dynamics 365。',
      nextStep: '请关闭 Outlook，清除浏览器存储的数据，再打开 Outlook。',
    },
    'exchange-unreachable': {
      cause: 'Dynamics 365 无法登录公司的 Exchange 服务器，通常是因为证书已过期。',
      fix: '需要更新 Exchange 的证书或混合配置。',
      nextStep: askMicrosoft365,
    },
    'auth-unsuccessful': {
      cause: '浏览器使登录无法完成：Cookie 被阻止、存储空间已满，或安全区域不匹配。',
      fix: '需要允许登录所用的 Cookie，并清除旧的登录数据。在 Windows 上，可能需要 IT 部门更改安全区域。',
      nextStep: '请清除浏览器存储的数据，重启 Outlook 后再次登录。',
    },
    'sign-in-trusted-sites': {
      cause: 'Windows 将 Dynamics 365 和登录页面放在了不同的安全区域。',
      fix: '这两个地址都必须在 Windows 的“受信任的站点”中。',
      nextStep: askIt,
    },
    'auth-popup-blank': {
      cause: '此设备上的旧登录数据妨碍了登录窗口。',
      fix: '需要清除旧数据。',
      nextStep: '请关闭该窗口，在此处的“设置和隐私”中选择“清除此设备上的数据”，然后再次登录。',
    },
    'priv-read-org': {
      cause: '您没有读取组织设置的权限。',
      fix: '您需要安全角色“Dynamics 365 App for Outlook User”。',
      nextStep: askDynamics,
    },
    'priv-none': {
      cause: '您缺少安全角色，或缺少此操作所需的权限。',
      fix: '您需要具有该权限的安全角色。',
      nextStep: askDynamics,
    },
    'user-disabled': {
      cause: '您在 Dynamics 365 中的用户已被禁用，或不属于任何业务部门。',
      fix: '需要启用您的用户，这需要许可证。',
      nextStep: askDynamics,
    },
    'priv-office-apps': {
      cause: '您没有在 Outlook 中使用 Dynamics 365 的权限。',
      fix: '您需要具有“使用 Dynamics 365 App for Outlook”权限的安全角色。',
      nextStep: askDynamics,
    },
    'access-mode': {
      cause: '您的用户可以管理 Dynamics 365，但不能在其中工作。',
      fix: '您的用户的访问模式必须是“读写”。',
      nextStep: askDynamics,
    },
    'not-authorized-app': {
      cause: '您缺少该应用的许可证或权限。',
      fix: '您两者都需要：许可证，以及该应用的安全角色。',
      nextStep: askDynamics,
    },
    'office-js-missing': {
      cause: 'Microsoft 提供给每个加载项的一个组件没有加载；您处于离线状态，或网络阻止了它。',
      fix: '您的网络必须允许 appsforoffice.microsoft.com。',
      nextStep: '请检查网络连接并重新打开加载项；如果无效，请告知 IT 部门。',
    },
    'view-unavailable': {
      cause: '您无权查看应用要显示的视图或窗体。',
      fix: '您的安全角色需要读取该应用的视图和窗体的权限。',
      nextStep: askDynamics,
    },
    'buttons-missing': {
      cause: '这些按钮来自应用中未发布或您的安全角色无权读取的部分。',
      fix: '必须发布该应用，并允许您的角色使用它。',
      nextStep: askDynamics,
    },
    'track-pending': {
      cause: '服务器尚未将邮件带入 Dynamics 365。如果超过 20 分钟，说明它没有处理您的邮箱。',
      fix: '您的邮箱必须通过“测试并启用”；其警报会说明受阻的原因。',
      nextStep: '请在此处选择“检查全部”，查看受阻的原因。',
    },
    's2s-approval': {
      cause: '您在 Dynamics 365 中的地址未获批准，因此服务器不处理您的邮件。',
      fix: '管理员需要在您的邮箱记录中选择“批准电子邮件”，然后选择“测试并启用”。',
      nextStep: askDynamics,
    },
    'incoming-rejected': {
      cause: '管理员拒绝了您在 Dynamics 365 中的地址。',
      fix: '需要批准该地址，并选中仅与此组织同步的选项来运行“测试并启用”。',
      nextStep: askDynamics,
    },
    'wrong-org-incoming': { cause: '您的邮箱设为与其他组织同步，因此传入邮件不会进入此组织。', ...otherOrganization },
    'wrong-org-outgoing': { cause: '您的邮箱设为与其他组织同步，因此邮件不会从此组织发送。', ...otherOrganization },
    'wrong-org-act': { cause: '您的邮箱设为与其他组织同步，因此约会、联系人和任务不会进入此组织。', ...otherOrganization },
    'o365-approval': {
      cause: '您的地址需要由管理公司邮件的人批准。',
      fix: '由同时是 Dynamics 365 管理员的全局管理员或 Exchange 管理员在您的邮箱记录中选择“批准电子邮件”。',
      nextStep: askMicrosoft365,
    },
    'no-user-for-address': {
      cause: 'Dynamics 365 中您的地址在公司的邮件系统中不存在。',
      fix: '您在 Dynamics 365 中的“主要电子邮件”必须是您邮箱的地址。',
      nextStep: seeBothSides,
    },
    '8005E259': {
      cause: '您的用户缺少服务器同步您的邮箱所需的权限。',
      fix: '您需要具有这些权限的安全角色；然后运行“测试并启用”。',
      nextStep: askDynamics,
    },
    '8005E272': {
      cause: 'Exchange 不允许 Dynamics 365 访问您的邮箱。',
      fix: 'Exchange 需要授予 Dynamics 365 应用程序访问邮箱的权限。',
      nextStep: askMicrosoft365,
    },
    '8005E273': {
      cause: '您的帐户在公司目录中已被禁用。',
      fix: '需要启用该帐户。',
      nextStep: askMicrosoft365,
    },
    '8005E274': {
      cause: '在 Exchange Online 中无法访问该邮箱：它在公司自己的服务器上、已被删除，或没有许可证。',
      fix: '需要为该邮箱分配许可证、恢复它，或将其迁移到 Exchange Online。',
      nextStep: askMicrosoft365,
    },
    '8005E276': {
      cause: '您没有 Exchange 许可证，或您的用户只能管理 Dynamics 365。',
      fix: '您需要 Exchange 许可证，以及 Dynamics 365 中的“读写”访问模式。',
      nextStep: askMicrosoft365,
    },
    'invalid-profile': {
      cause: '您的邮箱记录没有电子邮件服务器配置文件，或该配置文件已停用。',
      fix: '需要在您的邮箱记录中选择一个可用的配置文件；然后运行“测试并启用”。',
      nextStep: askDynamics,
    },
    'invalid-license': {
      cause: '您没有许可证。',
      fix: '需要在 Microsoft 365 管理中心为您分配许可证。',
      nextStep: askMicrosoft365,
    },
    autodiscover: {
      cause: 'Dynamics 365 找不到您的邮箱在哪里。',
      fix: '需要更正邮件域的自动发现，或在电子邮件服务器配置文件中填写位置。',
      nextStep: askMicrosoft365,
    },
    'host-not-found': {
      cause: '电子邮件服务器配置文件中的服务器不存在。',
      fix: '需要更正电子邮件服务器配置文件中的服务器地址。',
      nextStep: askDynamics,
    },
    'smtp-no-mailbox': {
      cause: '您的邮箱记录中的地址不属于任何邮箱，或是用户名而不是地址。',
      fix: '该记录中必须是您邮箱的地址。',
      nextStep: seeBothSides,
    },
    'no-correlation': {
      cause: '您的设置只跟踪对已跟踪邮件的答复，而这封邮件不是。',
      fix: '您可以在 Dynamics 365 选项中选择要跟踪哪些邮件，或自己跟踪这一封。',
      nextStep: '请在 Outlook 中打开该邮件并选择“跟踪”。',
    },
    'no-recipient': {
      cause: 'Dynamics 365 中没有用户或队列使用收到邮件的地址：可能是通讯组列表、您的另一个地址、密件抄送，或两者共用的地址。',
      fix: '需要更正 Dynamics 365 中的地址，并重新保存该用户。',
      nextStep: seeBothSides,
    },
    duplicate: {
      cause: '该邮件已在 Dynamics 365 中。',
      fix: '无需修复。',
      nextStep: '请在记录的时间线中查找该邮件。',
    },
    'invalid-recipient': {
      cause: '该邮件有一个收件人的地址无效。',
      fix: '需要更正“收件人”或“抄送”中的地址。',
      nextStep: '请更正地址后重新发送邮件。',
    },
    'plugin-abort': {
      cause: '贵公司添加到 Dynamics 365 的扩展中止了该操作。',
      fix: '需要由该扩展的开发者查看。',
      nextStep: askDynamics,
    },
    undeliverable: {
      cause: 'Dynamics 365 无法处理该邮件。',
      fix: '您的邮箱记录中的警报会说明原因。',
      nextStep: askDynamics,
    },
    'app-missing': {
      cause: 'Outlook 只对受支持的邮件和版本显示该应用，还需要打开阅读窗格、允许连接体验，且邮件未加密。',
      fix: '请打开阅读窗格，用一封普通邮件试试。如果仍不显示，可能是管理员将其关闭了。',
      nextStep: '请在自己的邮箱中选择一封未加密的邮件，再看一看。',
    },
    'not-member': {
      cause: '您不是该组织的用户。',
      fix: '请选择您是其用户的组织，或请人将您添加到此组织。',
      nextStep: '请在此处选择其他组织。',
    },
    throttled: {
      cause: 'Dynamics 365 收到了来自您帐户的过多请求，正在暂停处理。',
      fix: '几分钟内会恢复。',
      nextStep: '请等待五分钟后重试。',
    },
    approver: {
      cause: '可批准地址的角色只能由全局管理员或 Exchange 管理员授予，且只能授予个人，不能授予团队。',
      fix: '需要由其他管理员授予该角色或批准该地址。',
      nextStep: askMicrosoft365,
    },
    'already-configured': {
      cause: '该组织已在列表中。',
      fix: '请直接使用它，或先将其移除再重新连接。',
      nextStep: '请在此处的列表中选择该组织。',
    },
    'naa-origin': {
      cause: '该加载项没有注册通过 Outlook 登录。',
      fix: '加载项的注册中需要 Outlook 使用的重定向地址，以 brk-multihub 开头。',
      nextStep: askMicrosoft365,
    },
    'naa-no-account': {
      cause: 'Outlook 没有告诉加载项您使用的是哪个帐户。',
      fix: '您可以在窗口中自行登录。',
      nextStep: '请在此处选择“登录”。',
    },
    'popup-blocked': {
      cause: '登录窗口被阻止，或另一个登录窗口仍然打开。',
      fix: '请关闭其他登录窗口，并允许此窗口。',
      nextStep: '请再次选择“登录”并允许该窗口。',
    },
    consent: {
      cause: '贵公司尚未允许该加载项、没有将其分配给您，或不认识它。',
      fix: '需要管理员同意该加载项或将其分配给您。',
      nextStep: askMicrosoft365,
    },
    'administration-mode': {
      cause: '该组织正在维护，只有管理员可以进入。',
      fix: '维护结束后会重新开放。',
      nextStep: '请稍后重试，或询问 Dynamics 365 管理员需要多久。',
    },
    'tenant-closed': {
      cause: '您的帐户无权进入该组织所属的公司。',
      fix: '需要该公司的管理员允许您的帐户，或由您使用其他帐户登录。',
      nextStep: '请使用您用于该组织的帐户登录。',
    },
    'row-gone': {
      cause: '所请求的记录已不存在，或您无权查看。',
      fix: '如果是误删，需要管理员恢复它。',
      nextStep: '请再次检查；如果仍然如此，请告知 Dynamics 365 管理员。',
    },
    'changed-meanwhile': {
      cause: '在您操作期间有人更改了该记录，因此没有写入任何内容。',
      fix: '请查看现在的内容，然后重新决定。',
      nextStep: '请在此处再次检查。',
    },
    'do-not-track': {
      cause: '这类邮件不允许跟踪。',
      fix: '无需修复。',
      nextStep: '如果需要将其放入 Dynamics 365，请写一封普通邮件。',
    },
    'too-large': {
      cause: '该邮件超过了 Dynamics 365 允许的大小。',
      fix: '去掉最大的附件后可以跟踪。',
      nextStep: '请去掉较大的附件后再次跟踪。',
    },
    'sign-in-expired': {
      cause: 'Dynamics 365 不再接受您的登录。',
      fix: '重新登录即可解决。',
      nextStep: '请再次登录。',
    },
    'server-busy': {
      cause: 'Dynamics 365 的数据库出错或耗时过长。',
      fix: '多数情况下会自行恢复。',
      nextStep: '请几分钟后重试；如果仍然如此，请告知 Dynamics 365 管理员。',
    },
  },
};
