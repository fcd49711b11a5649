import type { Problem } from '../../diagnosis/problem.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { WriteRefusal } from '../../organizations/writeGate.ts';
import type { RegardingOutcome } from '../../tracking/changeRegarding.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import type { NamedRecord, RegardingTable, RegardingTarget } from '../../tracking/record.ts';
import type { NewRecordFacts } from '../../tracking/recordAddress.ts';

/** What gets the regarding: a copy that is there, or the message once it is tracked. */
export type RegardingOf =
  | { readonly kind: 'copy'; readonly row: EmailRow }
  | { readonly kind: 'later'; readonly chosen: RegardingTarget | undefined };

export type RegardingTables =
  | { readonly status: 'reading' }
  | { readonly status: 'known'; readonly tables: readonly RegardingTable[] }
  | { readonly status: 'failed'; readonly problem: Problem };

export type RecordResults =
  | { readonly status: 'none' }
  | { readonly status: 'searching' }
  /** `missing`: tables that could not be searched, by their labels. */
  | { readonly status: 'found'; readonly records: readonly NamedRecord[]; readonly missing: readonly string[] }
  | { readonly status: 'failed'; readonly problem: Problem };

export type RegardingWork =
  | { readonly status: 'writing'; readonly wanted: NamedRecord | null }
  | { readonly status: 'stopped'; readonly wanted: NamedRecord | null; readonly outcome: Exclude<RegardingOutcome, { kind: 'done' }> | { readonly kind: 'refused'; readonly refusal: WriteRefusal } };

/** Choosing what a message is regarding. */
export interface Regarding {
  readonly organization: Organization;
  /** Id of the person there. */
  readonly me: string;
  /** What the choice is for; the message is known by its Message-ID, empty for a draft. */
  readonly messageId: string;
  /** Of the message, so that it is clear which one this is about. */
  readonly subject: string;
  readonly of: RegardingOf;
  /** What a new record can begin with. */
  readonly facts: NewRecordFacts | undefined;
  readonly tables: RegardingTables;
  readonly typed: string;
  /** The one table that is searched; the usual ones otherwise. */
  readonly table: string | undefined;
  readonly results: RecordResults;
  /** What the person chose before, and what the people in the message lead to. */
  readonly recent: readonly NamedRecord[];
  readonly suggested: 'reading' | readonly NamedRecord[];
  readonly work: RegardingWork | undefined;
}

/** A choice that waits for the message to be tracked. */
export interface ChosenRegarding {
  readonly organization: string;
  readonly messageId: string;
  readonly target: RegardingTarget;
}
