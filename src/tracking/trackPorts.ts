import type { Result } from '../diagnosis/problem.ts';
import type { PermitAnswer, WritePermit } from '../organizations/writeGate.ts';
import type { AttachmentLimits } from './attachmentPlan.ts';
import type { EmailBody } from './emailToCreate.ts';
import type { EmailRow } from './emailRow.ts';
import type { AttachmentInfo, MessageContent } from './message.ts';
import type { RecipientMatches } from './recipientMatches.ts';
import type { TrackFailure, TrackProgress } from './trackCourse.ts';

/** Something read from the message in Outlook, or why the Track stops. */
export type Reading<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: TrackFailure };

export interface FileToAttach {
  /** Of its row. */
  readonly id: string;
  readonly name: string;
  readonly type: string;
  readonly base64: string;
}

/** What an e-mail can be created with in one go: wholly or not at all. */
export interface AtOnce {
  readonly files: readonly FileToAttach[];
  readonly closing: object;
}

/** What a Track needs of the world: one message in Outlook, one organization. */
export interface TrackPorts {
  /** Host of the organization, for problems. */
  readonly host: string;
  readonly readMessage: () => Promise<Reading<MessageContent>>;
  /** `link` for a file that lies elsewhere; stops with `otherMessage` where another message is selected. */
  readonly readAttachment: (attachment: AttachmentInfo) => Promise<Reading<{ readonly kind: 'base64'; readonly base64: string } | { readonly kind: 'link' }>>;
  readonly isStillSelected: () => Promise<boolean>;
  readonly prepare: (addresses: readonly string[], withLimits: boolean) => Promise<Result<{ readonly rows: readonly EmailRow[]; readonly matches: RecipientMatches; readonly limits: AttachmentLimits }>>;
  /** All copies of the message. */
  readonly find: () => Promise<Result<readonly EmailRow[]>>;
  /** Asked before every write. */
  readonly permit: () => PermitAnswer;
  /** Created, where it can be with its files and closed, and all copies read back. */
  readonly create: (permit: WritePermit, body: EmailBody, atOnce: AtOnce | undefined) => Promise<Result<{ readonly rows: Result<readonly EmailRow[]> }>>;
  readonly attached: (id: string) => Promise<Result<readonly { readonly name: string; readonly bytes: number }[]>>;
  readonly attach: (permit: WritePermit, id: string, file: FileToAttach, told: (share: number) => void) => Promise<Result<unknown>>;
  readonly close: (permit: WritePermit, row: EmailRow, closing: object) => Promise<Result<unknown>>;
  readonly delete: (permit: WritePermit, row: EmailRow) => Promise<Result<unknown>>;
  readonly tell: (progress: TrackProgress) => void;
  readonly newId: () => string;
}
