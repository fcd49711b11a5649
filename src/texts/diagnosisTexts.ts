import type { CheckId, CheckOutcome } from '../diagnosis/checks.ts';
import type { NotKnownReason } from '../diagnosis/facts.ts';

/** What a person reads around findings: on the home screen, where everything is checked, and around the report. */
export interface DiagnosisTexts {
  readonly looking: string;
  readonly lookForCause: string;
  /** Who can repair it, the likeliest first. */
  readonly who: (fixers: readonly string[]) => string;
  readonly openRecord: string;
  /** Which roles the person has. */
  readonly roles: {
    readonly found: (names: string) => string;
    readonly none: string;
    readonly unread: string;
  };
  /** How many findings are folded. */
  readonly more: (count: number) => string;
  readonly checks: {
    readonly intro: string;
    readonly first: string;
    readonly allPassed: string;
    readonly all: string;
    readonly names: Readonly<Record<CheckId, string>>;
    readonly outcomes: Readonly<Record<CheckOutcome, string>>;
    readonly why: Readonly<Record<NotKnownReason, string>>;
    readonly again: string;
    readonly againOne: (check: string) => string;
    readonly againAll: string;
    readonly asking: string;
  };
  readonly report: {
    readonly make: string;
    readonly title: string;
    readonly hint: string;
    readonly full: string;
    readonly copy: string;
    readonly copied: string;
    /** Where a program may not copy. */
    readonly selected: string;
  };
  readonly paste: {
    readonly label: string;
    readonly show: Readonly<Record<'home' | 'checks' | 'organizations' | 'privacy', string>>;
    readonly copyAnswer: string;
  };
}
