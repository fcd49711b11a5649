/** A message to which somebody gave the category that tracks: all that Dynamics 365 learns of the mailbox in Outlook. */
export interface CategorizedMessage {
  /** The address of the mailbox it lies in. */
  readonly mailbox: string;
  /** Names the message in its mailbox. */
  readonly file: string;
  /** With angle brackets; null when the message has none. */
  readonly messageId: string | null;
  readonly subject: string;
  readonly body: string;
  readonly from: string | null;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly received: Date;
  /** When it got the category. */
  readonly since: Date;
  /** When it lost the category again; null while it has it. */
  readonly until: Date | null;
}
