import type { FurtherQuestion } from '../diagnosis/facts.ts';
import type { Organization } from '../organizations/organization.ts';
import type { FindingId } from '../diagnosis/findingEvidence.ts';
import type { RequestKind } from '../repair/adminRequest.ts';
import type { CopyActions } from './copyActions.ts';
import type { View } from './paneState.ts';
import type { TrackingActions } from './tracking/trackingActions.ts';
import type { RepairHow } from './repair/repairing.ts';
import type { RepairingActions } from './repair/repairingActions.ts';
import type { Manner } from './withSignIn.ts';

/** What a person can do in the pane. Each starts something and returns at once; what comes of it is in the state. */
export interface PaneActions {
  /** Begins anew after nothing worked. */
  readonly startAgain: () => void;
  readonly show: (view: View) => void;
  /** Asks all connected organizations again. */
  readonly checkAll: () => void;
  readonly check: (url: string) => void;
  /** Looks for the cause in an organization that has answered; with `only`, for these things once more. */
  readonly lookCloser: (url: string, only?: readonly FurtherQuestion[]) => void;
  /** Asks an organization that has answered for its version. */
  readonly askVersion: (url: string) => void;
  /** Asks one organization for everything anew. */
  readonly checkEverything: (url: string) => void;
  /** Opens a window; from a click only. Signs in to this organization and to every other one that waits for it. */
  readonly signIn: (url: string, how: 'asking' | 'choosing') => void;
  /** Makes an organization the current one. */
  readonly choose: (url: string) => void;
  /** Connects an organization of the list again, once it has said that it is still the same. */
  readonly connect: (url: string, how: Manner) => void;
  readonly disconnect: (url: string) => void;
  readonly remove: (url: string) => void;
  readonly find: (how: Manner) => void;
  /** Connects an organization that is not known yet. */
  readonly add: (organization: Organization, confirmed: boolean, how: Manner) => void;
  readonly askFirst: (onlyWhenIAsk: boolean) => void;
  readonly forget: () => void;
  /** The person has read what this add-in is for. */
  readonly welcomed: () => void;
  /** Plans to make an organization the synchronizing one; nothing is written before `goOnSwitch`. */
  readonly synchronize: (url: string) => void;
  readonly goOnSwitch: (how: 'begin' | 'finish' | 'undo') => void;
  /** Signs in to all organizations that a half-way change, or its plan, is about, and goes on with it; from a click only. */
  readonly signInForSwitch: (how: 'asking' | 'choosing') => void;
  /** Stops between two requests; it can be gone on with. */
  readonly stopSwitch: () => void;
  readonly leaveSwitch: () => void;
  /** Opens a change that an earlier opening of the pane has left half-way. */
  readonly openUnfinished: () => void;
  /** Plans to mend one side; nothing is written before the person has confirmed it. */
  readonly repair: (url: string, how: RepairHow) => void;
  /** Prepares a request to the administrator who can mend what was found, for the person to send; `kind` where there is more than one way. */
  readonly askAdministrator: (url: string, about: FindingId, kind?: RequestKind) => void;
  /** What can be done about the repair that is planned or in progress. */
  readonly repairing: RepairingActions;
  /** What is done with the copy of the selected message. */
  readonly copy: CopyActions;
  /** What is done with the message that is selected in Outlook. */
  readonly tracking: TrackingActions;
  readonly sayBothAreMe: () => void;
  /** The account that has answered in this organization and the mailbox are both the person's. */
  readonly sayBothAreMeIn: (url: string) => void;
  readonly chooseAccount: () => void;
  /** Writes although somebody else is signed in, where the administrator allows it. */
  readonly insist: () => void;
  readonly askDirectory: () => void;
  /** Asks the gate again. */
  readonly lookAgain: () => void;
}

/** How a person clears up what the gate wants to know before anything is written. */
export type GateActions = Pick<PaneActions, 'sayBothAreMe' | 'chooseAccount' | 'insist' | 'askDirectory' | 'lookAgain'>;
