import type { Problem } from '../diagnosis/problem.ts';
import type { WriteRefusal } from '../organizations/writeGate.ts';

/** Where a Track stands that is under way. */
export type TrackProgress =
  | { readonly step: 'reading' }
  | { readonly step: 'resolving' }
  | { readonly step: 'creating' }
  /** `done` of `total` attachments; `bytes` of the one under way, as far as it is sent in parts. */
  | { readonly step: 'attaching'; readonly name: string; readonly done: number; readonly total: number; readonly share: number }
  | { readonly step: 'finishing' };

/** Why a Track stopped. A row that it has begun is found by its Message-ID, and the next Track finishes it. */
export type TrackFailure =
  | { readonly kind: 'problem'; readonly problem: Problem }
  | { readonly kind: 'refused'; readonly refusal: WriteRefusal }
  /** Another message was selected meanwhile, so nothing more was written. */
  | { readonly kind: 'otherMessage' }
  /** Outlook did not give this part of the message. */
  | { readonly kind: 'notRead'; readonly part: 'headers' | 'body' | 'attachment'; readonly name?: string; readonly code: string }
  | { readonly kind: 'canceled' }
  /** The organization refuses a second copy, and this person may not read the first. */
  | { readonly kind: 'hiddenCopy' };
