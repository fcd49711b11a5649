import type { Account } from '../diagnosis/account.ts';
import type { BothAreMe } from '../diagnosis/bothAreMe.ts';
import type { FurtherFacts, FurtherQuestion } from '../diagnosis/facts.ts';
import type { AddressDiagnosis } from '../diagnosis/diagnoseAddresses.ts';
import type { Problem } from '../diagnosis/problem.ts';
import type { DirectoryUser } from '../diagnosis/directoryUser.ts';
import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { DiscoveredOrganization } from '../organizations/discoveredOrganization.ts';
import type { Sharing } from '../diagnosis/sharing.ts';
import type { HostPolicy } from '../organizations/hostPolicy.ts';
import type { KnownOrganization } from '../organizations/knownOrganizations.ts';
import type { Organization } from '../organizations/organization.ts';
import type { Outlook } from '../outlook/outlook.ts';
import type { Configuration } from '../settings/configuration.ts';
import type { Forgotten } from '../settings/keeper.ts';
import type { LastAnswer } from '../settings/keptItems.ts';
import type { DraftWish } from './compose/draftWish.ts';
import type { ChosenRegarding, Regarding } from './regarding/regarding.ts';
import type { Asking, Repairing } from './repair/repairing.ts';
import type { Switching } from './synchronize/switching.ts';
import type { Tracking } from './tracking/tracking.ts';
import type { Untracking } from './untrack/untracking.ts';

/** How far the pane has started. */
export type Start =
  | { readonly status: 'starting' }
  | { readonly status: 'waitingForOutlook' }
  /** Nothing works: no settings, no Outlook. */
  | { readonly status: 'stopped'; readonly problem: Problem }
  | { readonly status: 'started' };

/** Where the check of one organization stands. */
export type Check =
  /** Not connected, or the person wants to be asked first. */
  | { readonly status: 'notAsked' }
  /** `asking`: a window is open for the person, who may have lost it. */
  | { readonly status: 'signingIn'; readonly asking: boolean }
  | { readonly status: 'asking' }
  | { readonly status: 'waiting'; readonly seconds: number }
  | { readonly status: 'failed'; readonly problem: Problem }
  | ({ readonly status: 'answered' } & Answer);

export interface Answer {
  readonly diagnosis: AddressDiagnosis;
  readonly user: DynamicsUser;
  readonly account: Account;
  /** What was asked beyond the verdict; nothing before somebody wants the cause. */
  readonly further?: Further;
  /** The version of Dynamics 365, once a report has asked for it. */
  readonly version?: string;
}

/** Where looking for the cause stands. */
export interface Further {
  /** What is being asked just now; empty once all has been answered. */
  readonly asking: readonly FurtherQuestion[];
  readonly facts: FurtherFacts;
}

/** An organization and what is known about the mailbox in it. */
export interface OrganizationRow {
  readonly known: KnownOrganization;
  readonly check: Check;
}

/** Where looking for organizations stands. */
export type Finding =
  | { readonly status: 'notAsked' }
  | { readonly status: 'finding' }
  | { readonly status: 'found'; readonly organizations: readonly DiscoveredOrganization[] }
  | { readonly status: 'failed'; readonly problem: Problem };

/** Where connecting an organization stands. */
export type Adding =
  | { readonly status: 'connecting'; readonly organization: Organization }
  | { readonly status: 'alreadyThere'; readonly organization: Organization }
  | { readonly status: 'failed'; readonly organization: Organization; readonly problem: Problem };

export type View = 'home' | 'checks' | 'pasteError' | 'report' | 'regarding' | 'untrack' | 'repair' | 'request' | 'organizations' | 'add' | 'synchronize' | 'privacy' | 'help';

/** Everything the screens are a function of. */
export interface PaneState {
  readonly start: Start;
  readonly outlook: Outlook | undefined;
  /** Whose mailbox the message is in that was selected when the pane opened. */
  readonly sharing: Sharing;
  readonly rows: readonly OrganizationRow[];
  /** What the organizations answered when they were last asked, on this device. */
  readonly lastAnswers: readonly LastAnswer[];
  /** Address of the organization that the person chose to look at. */
  readonly chosen: string | undefined;
  readonly onlyWhenIAsk: boolean;
  /** Whether the person knows what this add-in is for: it was told, or it has been used on this device. */
  readonly welcomed: boolean;
  readonly finding: Finding;
  readonly adding: Adding | undefined;
  readonly view: View;
  /** A change of the synchronizing organization, planned, under way or half-way. */
  readonly switching: Switching | undefined;
  /** The selected message in the current organization; undefined until that is known to have the mailbox's address. */
  readonly tracking: Tracking | undefined;
  /** Choosing what a message is regarding. */
  readonly regarding: Regarding | undefined;
  /** What the message will be regarding once it is tracked. */
  readonly chosenRegarding: ChosenRegarding | undefined;
  /** What is wanted of the message that is being written. */
  readonly draftWish: DraftWish | undefined;
  /** Untracking that is looked at before, or in progress. */
  readonly untracking: Untracking | undefined;
  /** The repair of one of the two sides that is planned or in progress. */
  readonly repairing: Repairing | undefined;
  /** What an administrator is to be asked. */
  readonly asking: Asking | undefined;
  /** The account that Outlook itself is signed in with, where it has given a token. */
  readonly outlookAccount: Account | undefined;
  /** What Microsoft Graph says of the person, where it was asked and answered. */
  readonly directory: DirectoryUser | undefined;
  /** The administrator's settings, once they are read. */
  readonly configuration: Configuration | undefined;
  /** Who may have a token. */
  readonly policy: HostPolicy;
  /** Accounts and mailboxes that the person has said to be theirs, both. */
  readonly bothAreMe: readonly BothAreMe[];
  /** What has become of everything kept, after the person had it forgotten. */
  readonly forgotten: Forgotten | undefined;
  /** Something that could not be kept, which the person should know. */
  readonly notRemembered: Problem | undefined;
}

const beginning: PaneState = {
  start: { status: 'starting' },
  outlook: undefined,
  sharing: { answer: 'unknown' },
  rows: [],
  lastAnswers: [],
  chosen: undefined,
  onlyWhenIAsk: false,
  welcomed: true,
  finding: { status: 'notAsked' },
  adding: undefined,
  view: 'home',
  switching: undefined,
  tracking: undefined,
  regarding: undefined,
  chosenRegarding: undefined,
  draftWish: undefined,
  untracking: undefined,
  repairing: undefined,
  asking: undefined,
  outlookAccount: undefined,
  directory: undefined,
  configuration: undefined,
  policy: { cloud: 'commercial', trustedOrigins: [] },
  bothAreMe: [],
  forgotten: undefined,
  notRemembered: undefined,
};

/** Milliseconds between two pictures of a screen. */
const onePicture = 16;

/** Holds the state and tells whoever shows it. */
export class PaneStore {
  private current: PaneState = beginning;
  private readonly listeners = new Set<() => void>();

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  /** As `subscribe`, but many changes in a row are told once: the first at once, the rest with the next picture. */
  readonly subscribeCalmly = (listener: () => void): (() => void) => {
    let pause: ReturnType<typeof setTimeout> | undefined;
    let missed = false;
    const tell = () => {
      missed = pause !== undefined;
      if (missed) return;
      pause = setTimeout(() => {
        pause = undefined;
        if (missed) tell();
      }, onePicture);
      listener();
    };
    const unsubscribe = this.subscribe(tell);
    return () => {
      unsubscribe();
      clearTimeout(pause);
    };
  };

  readonly change = (changes: Partial<PaneState>): void => {
    this.current = { ...this.current, ...changes };
    for (const listener of this.listeners) listener();
  };

  /** Where the check of one organization stands now; nothing where the organization has gone. */
  readonly checked = (url: string, check: Check): void => {
    this.change({ rows: this.current.rows.map((row) => (row.known.organization.url === url ? { ...row, check } : row)) });
  };
}
