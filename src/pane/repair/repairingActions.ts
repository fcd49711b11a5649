import type { RequestKind } from '../../repair/adminRequest.ts';
import type { OutlookClient, OutlookStepId } from '../../repair/outlookSteps.ts';
import type { GateActions } from '../paneActions.ts';

/** What a person can do about the repair that is planned or in progress. */
export interface RepairingActions {
  /** Confirms the plan, goes on after a stop, or brings back what was before. */
  readonly goOn: (how: 'begin' | 'finish' | 'undo') => void;
  /** Plans anew, after what was there could not be read or has changed. */
  readonly planAgain: () => void;
  /** Opens a window; from a click only. Goes on with what the person was doing. */
  readonly signIn: (how: 'asking' | 'choosing') => void;
  /** The person has said a second time that an unusual address is meant. */
  readonly clearDoubt: () => void;
  /** Stops between two requests; it can be gone on with. */
  readonly stop: () => void;
  /** Goes back to the verdict; what has begun stays. */
  readonly leave: () => void;
  /** Shows the repair that has begun. */
  readonly open: () => void;
  /** Is no longer interested in the repair that has begun; what was written stays. */
  readonly drop: () => void;
  /** Answers the question whether one repair is to be left for the other. */
  readonly change: (to: 'other' | 'same') => void;
  readonly tick: (step: OutlookStepId, ticked: boolean) => void;
  /** Shows the steps of another client. */
  readonly showClient: (client: OutlookClient) => void;
  readonly ask: (kind: RequestKind) => void;
  readonly leaveRequest: () => void;
  readonly gate: GateActions;
}
