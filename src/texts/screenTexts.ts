import type { Verdict } from '../diagnosis/diagnoseAddresses.ts';

/** What a person reads on the screens about organizations, beside verdicts and problems. Lists come joined by `list`. */
export interface ScreenTexts {
  readonly back: string;
  readonly cancel: string;
  /** Joins names: "A, B and C". */
  readonly list: (names: readonly string[]) => string;
  readonly home: {
    readonly heading: string;
    /** Asked where no rule says which organization the person works in. */
    readonly which: string;
    readonly others: string;
    readonly knownElsewhere: (values: { here: string; notHere: string }) => string;
    readonly organizations: string;
    readonly privacy: string;
    readonly checkEverything: string;
    readonly pasteError: string;
    readonly help: string;
    readonly notAsked: string;
    readonly notAskedExplanation: string;
    readonly checkNow: string;
    /** What was last known, and how long ago, in milliseconds. */
    readonly lastKnown: (values: { verdict: string; age: number }) => string;
    /** The owner's address, where Outlook tells it. */
    readonly shared: (owner: string | null) => string;
    readonly otherPerson: (values: { username: string; mailbox: string }) => string;
    readonly chooseAnotherAccount: string;
    /** A change of the synchronizing organization that is half-way. */
    readonly unfinishedSwitch: string;
    readonly goOn: string;
  };
  /** The state of one organization in a list, in a few words. */
  readonly briefly: Readonly<Record<Verdict | 'notConnected' | 'notAsked' | 'signingIn' | 'asking' | 'waiting', string>>;
}
