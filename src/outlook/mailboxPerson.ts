/** What an Outlook runs on; the new Outlook for Windows counts as the web. */
export type Platform = 'windows' | 'web' | 'mac' | 'ios' | 'android' | 'universal';

/** Whose mailbox Outlook says it is, and which Outlook says so. Nothing that Outlook leaves out is made up. */
export interface MailboxPerson {
  /**
   * The mailbox's address; null where Outlook says there is none (office-js issue 790). On Android it is the sign-in name
   * (office-js issues 2269, 5144), in a mailbox opened in a tab of its own the address of that mailbox (issue 3837).
   */
  readonly address: string | null;
  readonly displayName?: string;
  /** Where the mailbox lives: `office365`, `enterprise` (on-premises Exchange), `outlookCom`, `gmail`. */
  readonly accountType?: string;
  readonly platform?: Platform;
  /** Version of Outlook. */
  readonly hostVersion?: string;
}

/** Whether the address that Outlook tells can be the sign-in name instead. */
export function addressMayBeSignInName({ platform }: Pick<MailboxPerson, 'platform'>): boolean {
  return platform === 'android';
}

/** The typings promise all of this; Outlook leaves much of it out (office-js issues 790, 3361; old versions on Windows). */
interface MailboxAsFound {
  readonly item?: object | null;
  readonly userProfile?: { readonly emailAddress?: string | null; readonly displayName?: string | null; readonly accountType?: string | null };
  readonly diagnostics?: { readonly hostVersion?: string };
}

/**
 * Whether Outlook has told nothing of the mailbox because nothing was selected when the pane opened. Office.js takes the
 * profile over once, at its start, so a message that is selected later does not bring it. What it has not got, it calls null.
 */
export function tellsNothing(): boolean {
  const mailbox: MailboxAsFound | undefined = Office.context.mailbox;
  const { emailAddress, displayName, accountType } = mailbox?.userProfile ?? {};
  return mailbox?.item == null && emailAddress == null && displayName == null && accountType == null;
}

/** Reads what Outlook has told already; asks it nothing, so that nothing waits for it. Only once Outlook is ready. */
export function readMailboxPerson(): MailboxPerson {
  const mailbox: MailboxAsFound | undefined = Office.context.mailbox;
  const { emailAddress, displayName, accountType } = mailbox?.userProfile ?? {};
  const platform = readPlatform();
  const hostVersion = mailbox?.diagnostics?.hostVersion;
  return {
    address: emailAddress ?? null,
    ...(displayName ? { displayName } : {}),
    ...(accountType ? { accountType } : {}),
    ...(platform ? { platform } : {}),
    ...(hostVersion ? { hostVersion } : {}),
  };
}

const platforms: ReadonlyMap<string, Platform> = new Map<string, Platform>([
  ['PC', 'windows'],
  ['OfficeOnline', 'web'],
  ['Mac', 'mac'],
  ['iOS', 'ios'],
  ['Android', 'android'],
  ['Universal', 'universal'],
]);

/** What this Outlook runs on; undefined where it does not say. */
export function readPlatform(): Platform | undefined {
  // The typings make numbers of what are texts.
  return platforms.get(String(Office.context.platform));
}
