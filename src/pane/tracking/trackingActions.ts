import type { AttachmentChoice } from '../../tracking/attachmentPlan.ts';
import type { PartyRecord } from '../../tracking/recipientMatches.ts';
import type { RegardingTarget } from '../../tracking/record.ts';
import type { ChangedCopy } from './copyNews.ts';

/** What Track is to take along. */
export interface TrackOptions {
  readonly attachments: AttachmentChoice;
  readonly regarding?: RegardingTarget | undefined;
  /** The line that is shown above the message afterwards. */
  readonly notice: string;
}

/** What a person can do with the message that is selected in Outlook. */
export interface TrackingActions {
  /** Begins to follow the selection; once is enough. */
  readonly follow: () => void;
  /** Asks the current organization anew. */
  readonly look: () => void;
  /** Reads the selected message anew, as after it has got its Message-ID. */
  readonly readAgain: () => void;
  /** Lets other windows that show this message look again, after its copy or our mark was changed. */
  readonly tellOthers: (changed: ChangedCopy) => void;
  /** Tracks it, after the person has agreed to who sees it; ends when it is noted on the message too. Never rejects. */
  readonly track: (options: TrackOptions) => Promise<void>;
  /** Stops between two requests; it can be gone on with. */
  readonly cancel: () => void;
  /** Agrees, for this organization, to who sees what is tracked. */
  readonly agree: () => void;
  /** Asks the other connected organizations. */
  readonly lookElsewhere: () => void;
  /** Asks who the people in the message are. */
  readonly findPeople: () => void;
  readonly choosePerson: (address: string, record: PartyRecord) => void;
  readonly sayBothAreMe: () => void;
  /** Goes on as the account that is signed in although it is somebody else's, where the administrator allows it. */
  readonly insist: () => void;
  readonly askDirectory: () => void;
}
