import type { OutlookClient, OutlookStep, OutlookStepId } from '../repair/outlookSteps.ts';
import type { AdminCenter, AdminStepId } from '../repair/outlookStepsOfAdmin.ts';

/** What a person reads who changes the address on Outlook's side. */
export interface OutlookStepTexts {
  readonly clients: Readonly<Record<OutlookClient, string>>;
  readonly parts: Readonly<Record<OutlookStep['part'], string>>;
  /** `address` is the one that Dynamics 365 has. */
  readonly steps: Readonly<Record<OutlookStepId, (address: string) => string>>;
  readonly restarts: Readonly<Record<NonNullable<OutlookStep['restart']>, string>>;
  /** What to know of the client before beginning. */
  readonly notes: Readonly<Record<OutlookClient, string>>;
  /** That Outlook tells the address of the mailbox that is open, where somebody has several. */
  readonly severalMailboxes: string;
  /** Where both addresses are of one mailbox. */
  readonly sameMailbox: string;
  readonly adminCenters: Readonly<Record<AdminCenter, string>>;
  readonly adminSteps: Readonly<Record<AdminStepId, (values: { person: string; address: string }) => string>>;
  readonly adminNotes: Readonly<Record<AdminCenter, string>>;
}
