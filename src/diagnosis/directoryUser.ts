/** What the directory (Microsoft Entra ID, asked through Microsoft Graph) says of the signed-in person. */
export interface DirectoryUser {
  /** Object id in the tenant whose directory answered. */
  readonly id: string;
  /** The sign-in name. */
  readonly userPrincipalName: string;
  readonly displayName: string | null;
  /** The primary address of the mailbox; null where the directory marks none. */
  readonly primaryAddress: string | null;
  /** All addresses of the mailbox, the primary one first. Empty where the person has no mailbox. */
  readonly addresses: readonly string[];
  /** Addresses elsewhere that were entered for the person, such as a private one. */
  readonly otherAddresses: readonly string[];
}
