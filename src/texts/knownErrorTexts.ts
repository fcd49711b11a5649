import type { Fixer, KnownErrorId } from '../diagnosis/knownErrors/knownErrors.ts';

/** Why it happens, what repairs it, and the one thing to do now. */
export interface KnownErrorTexts {
  readonly cause: string;
  readonly fix: string;
  readonly nextStep: string;
}

/** What a person reads after pasting an error. */
export interface PastedErrorTexts {
  readonly title: string;
  readonly hint: string;
  readonly errors: Readonly<Record<KnownErrorId, KnownErrorTexts>>;
  /** Where nothing was recognised. */
  readonly unknown: KnownErrorTexts;
  /** Where everyday words gave it away, which may mean something else. */
  readonly perhaps: string;
  /** Who can put it right, as a part of a list within a sentence; `nobody` where it passes by itself. */
  readonly who: Readonly<Record<Fixer | 'nobody', string>>;
  readonly foundBy: (found: string) => string;
}
