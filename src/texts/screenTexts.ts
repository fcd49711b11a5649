import type { Verdict } from '../diagnosis/diagnoseAddresses.ts';
import type { DiscoveredState } from '../organizations/discoveredOrganization.ts';
import type { HostRefusal } from '../organizations/hostPolicy.ts';

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
  readonly organizations: {
    readonly title: string;
    readonly add: string;
    readonly none: string;
    readonly use: string;
    readonly current: string;
    readonly connect: string;
    readonly disconnect: string;
    readonly remove: string;
    readonly listedByAdministrator: string;
    readonly details: (organization: string) => string;
    readonly alreadyThere: string;
    readonly synchronizes: string;
    readonly synchronizing: {
      readonly one: (organization: string) => string;
      readonly none: string;
      readonly several: (organizations: string) => string;
      readonly unknown: (organizations: string) => string;
    };
    readonly synchronize: string;
  };
  readonly add: {
    readonly title: string;
    readonly welcome: string;
    readonly welcomeExplanation: string;
    readonly find: string;
    readonly finding: string;
    readonly found: string;
    readonly foundNone: string;
    readonly connect: (organization: string) => string;
    readonly connecting: (organization: string) => string;
    readonly paste: string;
    readonly pasteHint: string;
    readonly online: (url: string) => string;
    readonly onPremises: (url: string) => string;
    readonly confirm: (host: string) => string;
    /** Why a found organization cannot be connected now. */
    readonly states: Readonly<Record<Exclude<DiscoveredState, 'ready'>, string>>;
    /** Why a pasted address is not taken, and what to do. */
    readonly refusals: Readonly<Record<HostRefusal, string>>;
  };
}
