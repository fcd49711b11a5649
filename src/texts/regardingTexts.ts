import type { NewTable } from '../tracking/recordAddress.ts';
import type { RegardingOutcome } from '../tracking/changeRegarding.ts';

type Stopped = Exclude<RegardingOutcome['kind'], 'done' | 'problem'>;

/** What a person reads while choosing what a message is regarding. */
export interface RegardingTexts {
  readonly title: string;
  /** Where a record is chosen already. */
  readonly titleChange: string;
  /** Before the message is tracked. */
  readonly whenTracked: string;
  readonly message: string;
  readonly noSubject: string;
  readonly now: string;
  readonly none: string;
  readonly clear: string;
  readonly search: string;
  readonly lookIn: string;
  readonly usual: string;
  readonly searching: string;
  readonly found: (count: number) => string;
  readonly nothingFound: string;
  /** Kinds of records that could not be searched, joined. */
  readonly missing: (kinds: string) => string;
  readonly recent: string;
  readonly suggested: string;
  readonly results: string;
  readonly readingSuggestions: string;
  readonly writing: string;
  readonly notThere: string;
  readonly newRecord: Readonly<Record<NewTable, string>>;
  readonly opensDynamics: string;
  readonly openCopy: string;
  readonly stopped: { readonly [Kind in Stopped]: string };
}
