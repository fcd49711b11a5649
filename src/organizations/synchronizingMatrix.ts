import type { DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import type { Result } from '../diagnosis/problem.ts';
import type { Organization } from './organization.ts';

/**
 * Which column of the mailbox says that an organization synchronizes it: `orgmarkedasprimaryforexchangesync`,
 * `isactsyncorgflagset`, or either of them. It is not documented which one the dialog of Dynamics 365 writes, so the
 * administrator's configuration says.
 */
export type SynchronizingFlag = 'primary' | 'syncOrganization' | 'both';

type Flags = Pick<DynamicsMailbox, 'isPrimary' | 'isSyncOrganization'>;

/** Whether the organization of this mailbox row says that it synchronizes the mailbox; null where it does not say. */
export function synchronizes({ isPrimary, isSyncOrganization }: Flags, flag: SynchronizingFlag): boolean | null {
  switch (flag) {
    case 'primary':
      return isPrimary;
    case 'syncOrganization':
      return isSyncOrganization;
    case 'both':
      if (isPrimary === true || isSyncOrganization === true) return true;
      return isPrimary === null || isSyncOrganization === null ? null : false;
  }
}

/** A connected organization with the mailbox as its server has it, or why that is not known. */
export interface SynchronizingRow {
  readonly organization: Organization;
  readonly mailbox: Result<DynamicsMailbox>;
}

/** How many of the connected organizations say that they synchronize the mailbox. `several` is certain even where others are not known. */
export type SynchronizingVerdict =
  | { readonly kind: 'none' }
  | { readonly kind: 'one'; readonly organization: Organization }
  | { readonly kind: 'several'; readonly organizations: readonly Organization[] }
  /** `notKnown` may or may not synchronize; `synchronizing` is the one that does, if any. */
  | { readonly kind: 'unknown'; readonly notKnown: readonly Organization[]; readonly synchronizing: readonly Organization[] };

/** Judges the mailbox flags of all connected organizations. Without any the answer is `none`. */
export function judgeSynchronizing(rows: readonly SynchronizingRow[], flag: SynchronizingFlag): SynchronizingVerdict {
  const saying = (answer: boolean | null) => rows.filter(({ mailbox }) => (mailbox.ok ? synchronizes(mailbox.value, flag) : null) === answer).map(({ organization }) => organization);
  const [synchronizing, notKnown] = [saying(true), saying(null)];
  const [only, another] = synchronizing;
  if (another) return { kind: 'several', organizations: synchronizing };
  if (notKnown.length > 0) return { kind: 'unknown', notKnown, synchronizing };
  return only ? { kind: 'one', organization: only } : { kind: 'none' };
}
