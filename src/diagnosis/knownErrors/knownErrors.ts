/** Who can put an error right. */
export type Fixer = 'user' | 'dynamicsAdmin' | 'exchangeAdmin' | 'network';

/** How an error is told from others. */
export interface KnownErrorRow {
  readonly id: string;
  /** Most likely first; empty where it passes by itself. */
  readonly who: readonly Fixer[];
  /** Names and numbers that mean this error wherever they stand: HRESULTs as `0x` and eight digits, names of alerts, AADSTS numbers. */
  readonly codes?: readonly string[];
  /** Parts of the sentences that Microsoft's products show. `…` stands for a few words that vary. */
  readonly phrases?: readonly string[];
  /** What people say who see it, and names that are also everyday words; they count least. */
  readonly symptoms?: readonly string[];
}

/**
 * The errors that people meet between Outlook and Dynamics 365. Where several are found in a text, the upper row comes
 * first: what names one cause stands above what has many. Microsoft's product pages, support articles and lists of error
 * codes are the source of codes and phrases; ids stay as they are, since help pages and tests use them.
 */
export const knownErrors = [
  {
    id: 'address-mismatch',
    who: ['user', 'dynamicsAdmin'],
    phrases: ['your Outlook email address should be the same as your email address in', 'email address should be the same as your email address in Microsoft Dynamics 365', 'Outlook email address should be the same as the Dynamics 365 email address'],
    symptoms: ['addresses are different', 'addresses do not match', 'addresses don’t match'],
  },
  { id: 'address-not-recognised', who: ['dynamicsAdmin'], phrases: ['from an email address that we don’t recognize', 'from an email address that we do not recognize', 'from an email address we don’t recognize', 'from an email address that we don’t recognise'] },
  {
    id: 'wrong-org-incoming',
    who: ['dynamicsAdmin'],
    codes: ['IncomingIncorrectCrmOrgError'],
  },
  { id: 'wrong-org-outgoing', who: ['dynamicsAdmin'], codes: ['OutgoingIncorrectCrmOrgError'] },
  {
    id: 'wrong-org-act',
    who: ['dynamicsAdmin'],
    codes: ['ExchangeSyncIncorrectCrmOrgError'],
    phrases: ['configured for another Dynamics 365 organization', 'configured to synchronize with another Dynamics 365 organization', 'set to sync with a different organization'],
  },
  { id: 's2s-approval', who: ['dynamicsAdmin', 'exchangeAdmin'], codes: ['IncomingEmailS2SApprovalNeeded'] },
  { id: 'incoming-rejected', who: ['dynamicsAdmin', 'exchangeAdmin'], codes: ['IncomingEmailRejected'] },
  {
    id: 'o365-approval',
    who: ['exchangeAdmin'],
    phrases: [
      'requires an approval by an Office 365 administrator',
      'requires an approval by a Microsoft 365 administrator',
      'won’t be processed for this mailbox until',
      'will not be processed for this mailbox until',
      'can only be approved by a user with the Global Administrator',
    ],
  },
  { id: 'approver', who: ['exchangeAdmin'], codes: ['0x80090904', '0x80090905'], phrases: ['Delegated Mailbox Approver'] },
  { id: 'no-user-for-address', who: ['dynamicsAdmin'], phrases: ['no user was found with the email address', 'no user was found with this email address'] },
  { id: '8005E259', who: ['dynamicsAdmin'], codes: ['0x8005E259'] },
  { id: '8005E272', who: ['exchangeAdmin'], codes: ['0x8005E272'] },
  { id: '8005E273', who: ['exchangeAdmin'], codes: ['0x8005E273'] },
  { id: '8005E274', who: ['exchangeAdmin'], codes: ['0x8005E274', 'MailboxNotEnabledForRESTAPI'] },
  { id: '8005E276', who: ['exchangeAdmin'], codes: ['0x8005E276'] },
  { id: 'invalid-profile', who: ['dynamicsAdmin'], codes: ['InvalidIncomingEmailServerProfile', '0x8005E222'] },
  { id: 'invalid-license', who: ['exchangeAdmin'], codes: ['ErrorInvalidLicense', '0x8004D24B'] },
  { id: 'autodiscover', who: ['exchangeAdmin'], phrases: ['mailbox location could not be determined', 'location of the mailbox could not be determined'] },
  { id: 'host-not-found', who: ['dynamicsAdmin'], codes: ['HostNotFound'] },
  { id: 'smtp-no-mailbox', who: ['dynamicsAdmin', 'exchangeAdmin'], codes: ['ErrorNonExistentMailbox'], phrases: ['The SMTP address has no mailbox'] },
  { id: 'no-correlation', who: ['user'], codes: ['NoCorrelationMatch'] },
  { id: 'no-recipient', who: ['dynamicsAdmin'], codes: ['NoRecipientMatch', '0x80040B05'] },
  { id: 'invalid-recipient', who: ['user'], codes: ['0x80040B0B', 'UnknownIncomingEmailIntegrationError'] },
  { id: 'plugin-abort', who: ['dynamicsAdmin'], codes: ['IsvAborted', '0x80040265'] },
  { id: 'not-member', who: ['user', 'dynamicsAdmin'], codes: ['0x80072560'], phrases: ['not a member of the organization', 'not a member of this organization'] },
  {
    id: 'user-disabled',
    who: ['dynamicsAdmin'],
    codes: ['0x80040225'],
    phrases: ['profile is either disabled or you are not configured to any business unit', 'profile is either disabled or not configured'],
  },
  { id: 'access-mode', who: ['dynamicsAdmin'], phrases: ['only have administrative access', 'only has administrative access'] },
  { id: 'administration-mode', who: ['dynamicsAdmin'], codes: ['0x8004A113'] },
  { id: 'tenant-closed', who: ['dynamicsAdmin'], codes: ['0x80044507'] },
  { id: 'throttled', who: [], codes: ['0x80072321', '0x80072322', '0x80072326', '0x80072327'], phrases: ['too many requests', 'HTTP 429', 'status 429', 'error 429', 'number of requests exceeded the limit'] },
  { id: 'consent', who: ['exchangeAdmin'], codes: ['AADSTS65001', 'AADSTS50105', 'AADSTS700016', 'AADSTS90094'], phrases: ['Need admin approval', 'has not consented to use the application'] },
  { id: 'naa-origin', who: ['exchangeAdmin'], phrases: ['origin is not valid for Nested App Auth', 'brk-multihub'] },
  { id: 'naa-no-account', who: ['user'], codes: ['no_account_error'] },
  { id: 'popup-blocked', who: ['user'], codes: ['popup_window_error', '12007', '12009'], symptoms: ['popup blocked', 'pop-up blocked', 'popup was blocked', 'pop-up was blocked'] },
  { id: 'priv-read-org', who: ['dynamicsAdmin'], codes: ['prvReadOrganization'] },
  { id: 'priv-office-apps', who: ['dynamicsAdmin'], codes: ['prvUseOfficeApps'], phrases: ['Use Dynamics 365 for Office Apps', 'Use Dynamics 365 App for Outlook'] },
  {
    id: 'priv-none',
    who: ['dynamicsAdmin'],
    codes: ['0x80042F09', '0x80040220', '0x80040231', '0x80040256', '0x80040276', '0x8004020D', '0x80048405', '0x80048306', '0x8004A110'],
    phrases: ['required role or privilege to complete this action', 'no roles are assigned to user', 'is missing … privilege'],
  },
  { id: 'not-authorized-app', who: ['dynamicsAdmin'], phrases: ['haven’t been authorized to use this app', 'have not been authorized to use this app'] },
  { id: 'track-disabled', who: ['dynamicsAdmin'], phrases: ['Track and Set Regarding are currently disabled', 'Track and Set Regarding are disabled'] },
  {
    id: 'act-not-configured',
    who: ['dynamicsAdmin'],
    phrases: ['server-side sync for appointments, contacts, and tasks', 'server-side synchronization for appointments, contacts, and tasks', 'server-side sync for appointments, contacts and tasks'],
  },
  { id: 'incoming-not-configured', who: ['dynamicsAdmin'], phrases: ['server-side sync for incoming email', 'server-side synchronization for incoming email'] },
  { id: 'mailbox-inactive', who: ['dynamicsAdmin'], phrases: ['Your mailbox is inactive', 'mailbox is inactive'] },
  {
    id: 'server-unreachable',
    who: ['user', 'network'],
    phrases: ['unable to connect to your Microsoft Dynamics 365 server', 'unable to connect to your Dynamics 365 server', 'unable to connect to the Dynamics 365 server', 'can’t connect to your Microsoft Dynamics 365 server'],
  },
  { id: 'exchange-unreachable', who: ['exchangeAdmin'], phrases: ['Can’t connect to Exchange', 'Cannot connect to Exchange', 'unable to connect to Exchange'] },
  { id: 'auth-unsuccessful', who: ['user', 'network'], codes: ['QuotaExceeded', 'QuotaExceededError'], phrases: ['authentication was not successful', 'authentication wasn’t successful'] },
  { id: 'sign-in-trusted-sites', who: ['network'], phrases: ['Something went wrong during sign-in. Please try adding', 'went wrong during sign in … Trusted Sites'] },
  { id: 'auth-popup-blank', who: ['user'], symptoms: ['blank window', 'empty window', 'white window', 'blank sign-in', 'blank popup', 'blank pop-up', 'popup is blank', 'pop-up is blank', 'window is blank', 'window is empty', 'window stays blank', 'window stays empty', 'window stays white', 'window is white'] },
  { id: 'office-js-missing', who: ['network'], phrases: ['window.Office not available', 'window.Office is not available', 'didn’t load completely', 'did not load completely'] },
  { id: 'view-unavailable', who: ['dynamicsAdmin'], phrases: ['The view is not available', 'view isn’t available'] },
  { id: 'already-configured', who: ['user'], phrases: ['This organization has already been configured', 'organization is already configured'] },
  { id: 'row-gone', who: ['dynamicsAdmin'], codes: ['0x80040217', '0x80060891'] },
  { id: 'changed-meanwhile', who: ['user'], codes: ['0x80060882'] },
  { id: 'do-not-track', who: ['user'], codes: ['0x80044228'] },
  { id: 'too-large', who: ['user'], codes: ['0x8004418A', '0x8005E237'] },
  {
    id: 'sign-in-expired',
    who: ['user'],
    codes: ['0x8005F101', '0x8004A100', '0x8004A101', '0x8004A102', '0x8004A103', '0x8004A105', '0x80040204', '0x80040277', '0x80044300', '0x80044302', '0x80044308'],
  },
  { id: 'server-busy', who: ['user', 'dynamicsAdmin'], codes: ['0x80044150', '0x80044151'] },
  { id: 'track-pending', who: ['dynamicsAdmin'], phrases: ['Track pending', 'Tracking pending'] },
  { id: 'buttons-missing', who: ['dynamicsAdmin'], symptoms: ['Track … missing', 'Set Regarding … missing', 'no Track button', 'missing Track', 'missing Set Regarding', 'Track button … gone'] },
  { id: 'app-missing', who: ['user', 'exchangeAdmin'], symptoms: ['add-in … not visible', 'add-in … missing', 'app … does not appear', 'app … doesn’t appear', 'add-in … does not appear', 'add-in … doesn’t appear', 'don’t see the add-in', 'don’t see the app', 'app … not visible', 'app … missing', 'add-in … gone', 'can’t see the add-in', 'can’t see the app', 'can’t find the add-in', 'can’t find the app'] },
  { id: 'duplicate', who: ['user'], symptoms: ['Duplicate'] },
  { id: 'undeliverable', who: ['dynamicsAdmin'], symptoms: ['Undeliverable'] },
] as const satisfies readonly KnownErrorRow[];

export type KnownErrorId = (typeof knownErrors)[number]['id'];
