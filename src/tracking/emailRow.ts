import type { Direction } from './message.ts';

/** A row that another one points to; `name` is null where it may not be read. */
export interface RowReference {
  /** Logical name, such as `account`; null where the server does not tell it. */
  readonly table: string | null;
  readonly id: string;
  readonly name: string | null;
}

/** Why the server has tracked a message by itself (Microsoft: email, correlationmethod). */
export type Correlation = 'none' | 'skipped' | 'header' | 'inReplyTo' | 'trackingToken' | 'conversationIndex' | 'smartMatching' | 'custom' | 'unknown';

export type EmailState = 'open' | 'completed' | 'canceled' | 'unknown';

/** The copy of a message in Dynamics 365, as far as this person may read it. */
export interface EmailRow {
  readonly id: string;
  /** For writing only what has not changed since; empty where the server gave none. */
  readonly etag: string;
  /** As it is kept there, with or without brackets. */
  readonly messageId: string;
  readonly direction: Direction;
  readonly state: EmailState;
  readonly status: number | null;
  readonly owner: RowReference | null;
  /** Id of the user who owns it; null where a team does. */
  readonly owningUser: string | null;
  readonly createdBy: RowReference | null;
  /** As the server writes it. */
  readonly createdOn: string | null;
  readonly regarding: RowReference | null;
  readonly correlation: Correlation;
  /** The e-mail in Dynamics 365 that this one was found to belong to. */
  readonly correlatedTo: string | null;
  readonly parent: string | null;
  readonly attachments: number | null;
}

/** Oldest first. Times of creation have seconds only; within one, the version of the row tells, which counts up in an organization. */
export function byAge(one: Pick<EmailRow, 'createdOn' | 'etag' | 'id'>, other: Pick<EmailRow, 'createdOn' | 'etag' | 'id'>): number {
  const [first, second] = [one.createdOn ?? '', other.createdOn ?? ''];
  if (first !== second) return first < second ? -1 : 1;
  const versions = versionOf(one) - versionOf(other);
  if (versions !== 0) return versions;
  return one.id < other.id ? -1 : Number(one.id > other.id);
}

function versionOf({ etag }: Pick<EmailRow, 'etag'>): number {
  return Number(/\d+/.exec(etag)?.[0] ?? 0);
}

/** A row that a track of this person has begun and not finished: open, with the Message-ID, and made by them. */
export function isHalfway({ state, status, createdBy, owningUser }: EmailRow, me: string): boolean {
  return state === 'open' && status !== 8 && owningUser === me && createdBy?.id === me;
}
