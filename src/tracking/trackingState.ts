import type { Problem } from '../diagnosis/problem.ts';
import { byAge, type EmailRow, isHalfway } from './emailRow.ts';
import type { CannotTrack, Selected } from './message.ts';
import type { RecordKey } from './record.ts';
import type { TrackFailure, TrackProgress } from './trackCourse.ts';

/** The copies of a message that an organization has told of. */
export interface Copies {
  readonly rows: readonly EmailRow[];
  /** The server seems to have one that this person may not read. It is a hint only. */
  readonly hiddenCopy: boolean;
}

/** What the organization has answered for the selected message. */
export type Lookup =
  /** Nobody has asked: the person wants to be asked first. */
  | { readonly status: 'notAsked' }
  /** `last`: what it answered when the message was selected before. */
  | { readonly status: 'asking'; readonly last?: Copies }
  | ({ readonly status: 'answered' } & Copies)
  | { readonly status: 'failed'; readonly problem: Problem };

/** What we have noted on the message itself, for this organization. */
export interface ItemMark {
  /** `stopped`: the person no longer wants it tracked, and its copy was kept. `wanted`: it was to be tracked when sent. */
  readonly kind: 'tracked' | 'stopped' | 'wanted';
  /** Milliseconds since 1970. */
  readonly at: number;
  /** What a wanted one is to be regarding. */
  readonly regarding?: RecordKey | undefined;
}

/** Everything that the state of the selected message follows from, in one organization. */
export interface TrackingFacts {
  readonly selected: Selected;
  readonly lookup: Lookup;
  /** Id of the signed-in user there. */
  readonly me: string;
  readonly mark: ItemMark | undefined;
  /** When the server was asked to track it by itself, in milliseconds since 1970. */
  readonly pendingSince: number | undefined;
  /** A domain in the message that the administrator wants kept out of Dynamics 365. */
  readonly neverTrack: string | undefined;
  /** What Track is doing, or has failed with. */
  readonly work: { readonly status: 'running'; readonly progress: TrackProgress } | { readonly status: 'failed'; readonly failure: TrackFailure } | undefined;
}

/** How long the server takes to track a message by itself, as Microsoft says. */
export const pendingMinutes = 15;

export type TrackingState =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'cannot'; readonly because: CannotTrack }
  | { readonly kind: 'never'; readonly domain: string }
  | { readonly kind: 'notAsked' }
  | { readonly kind: 'looking' }
  | { readonly kind: 'unknown'; readonly problem: Problem }
  /** `confirmed`: the server has said so just now, not when the message was selected before. `otherCopy`: the sent copy of a received message, or the other way round, is there. */
  | { readonly kind: 'notTracked'; readonly hiddenCopy: boolean; readonly otherCopy: EmailRow | undefined; readonly wanted: boolean; readonly confirmed: boolean }
  | { readonly kind: 'tracking'; readonly progress: TrackProgress }
  | { readonly kind: 'failed'; readonly failure: TrackFailure; readonly row: EmailRow | undefined }
  | { readonly kind: 'halfway'; readonly row: EmailRow }
  | { readonly kind: 'pending'; readonly since: number; readonly due: number }
  /** The server had the time it takes, and has not tracked it. */
  | { readonly kind: 'overdue'; readonly since: number }
  | { readonly kind: 'tracked'; readonly row: EmailRow; readonly mine: boolean; readonly confirmed: boolean }
  | { readonly kind: 'kept'; readonly row: EmailRow; readonly mine: boolean };

export type TrackingAction = 'look' | 'track' | 'cancel' | 'setRegarding' | 'untrack' | 'openRecord' | 'lookElsewhere' | 'checkMailbox';

/** What can be done in each state; the first is what the person most likely wants. */
const actions: { readonly [Kind in TrackingState['kind']]: readonly TrackingAction[] } = {
  nothing: [],
  reading: [],
  cannot: [],
  never: [],
  notAsked: ['look'],
  looking: [],
  unknown: ['look'],
  notTracked: ['track', 'lookElsewhere'],
  tracking: ['cancel'],
  failed: ['track', 'look'],
  halfway: ['track', 'untrack', 'openRecord'],
  pending: ['look', 'checkMailbox'],
  overdue: ['track', 'look', 'checkMailbox'],
  tracked: ['setRegarding', 'untrack', 'openRecord'],
  kept: ['track', 'openRecord'],
};

export function actionsOf({ kind }: TrackingState): readonly TrackingAction[] {
  return actions[kind];
}

/** The state of the selected message at a time in milliseconds since 1970. */
export function trackingState(facts: TrackingFacts, now: number): TrackingState {
  const { selected, lookup, work, neverTrack } = facts;
  if (work?.status === 'running') return { kind: 'tracking', progress: work.progress };
  if (selected.kind !== 'message') return selected.kind === 'cannot' ? selected : { kind: selected.kind };
  const known = lookup.status === 'answered' ? lookup : lookup.status === 'asking' ? lookup.last : undefined;
  const row = copyOf(known?.rows ?? [], facts);
  if (work?.status === 'failed') return { kind: 'failed', failure: work.failure, row };
  if (row) return withRow(row, facts);
  if (neverTrack !== undefined) return { kind: 'never', domain: neverTrack };
  if (known) return withoutRow(facts, known, now);
  if (lookup.status === 'failed') return { kind: 'unknown', problem: lookup.problem };
  return { kind: lookup.status === 'notAsked' ? 'notAsked' : 'looking' };
}

/** The copy that counts: the oldest with the direction of the message, a finished one before one that is not. */
export function copyOf(rows: readonly EmailRow[], { selected }: Pick<TrackingFacts, 'selected'>): EmailRow | undefined {
  if (selected.kind !== 'message') return undefined;
  const own = rows.filter(({ direction, state }) => direction === selected.message.direction && state !== 'canceled').sort(byAge);
  return own.find(({ state }) => state === 'completed') ?? own[0];
}

function withRow(row: EmailRow, { mark, me, lookup }: TrackingFacts): TrackingState {
  const mine = row.owningUser === me;
  if (isHalfway(row, me)) return { kind: 'halfway', row };
  return mark?.kind === 'stopped' ? { kind: 'kept', row, mine } : { kind: 'tracked', row, mine, confirmed: lookup.status === 'answered' };
}

function withoutRow({ pendingSince, mark, lookup }: TrackingFacts, { rows, hiddenCopy }: Copies, now: number): TrackingState {
  if (pendingSince === undefined) return { kind: 'notTracked', hiddenCopy, otherCopy: [...rows].sort(byAge)[0], wanted: mark?.kind === 'wanted', confirmed: lookup.status === 'answered' };
  const due = pendingSince + pendingMinutes * 60_000;
  return now < due ? { kind: 'pending', since: pendingSince, due } : { kind: 'overdue', since: pendingSince };
}
