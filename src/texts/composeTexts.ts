import type { WishKept } from '../tracking/afterSending.ts';

/** What a person reads beside a message that they are writing. */
export interface ComposeTexts {
  readonly nothingNow: string;
  readonly want: string;
  /** What becomes of it, by what the client keeps. */
  readonly after: Readonly<Record<WishKept, string>>;
  readonly regarding: (record: string) => string;
  readonly chooseRegarding: string;
  readonly changeRegarding: string;
  readonly saving: string;
  readonly noted: string;
  readonly notKept: string;
}
