/** Whether the person has got the message or sent it. Both copies of one mail have the same Message-ID. */
export type Direction = 'incoming' | 'outgoing';

/** Somebody in a message's header. `address` is as it was written there. */
export interface Person {
  readonly name: string;
  readonly address: string;
}

export interface AttachmentInfo {
  /** Good only while the message is selected. */
  readonly id: string;
  readonly name: string;
  readonly contentType: string;
  /** Bytes as Outlook counts them, which is about right. */
  readonly size: number;
  /** A link to a file elsewhere is `cloud`; a message or an appointment is `item`. */
  readonly kind: 'file' | 'item' | 'cloud';
  /** Belongs to the text, such as a picture in it. */
  readonly isInline: boolean;
  /** Without brackets; null where Outlook does not tell it. */
  readonly contentId: string | null;
}

/** What Outlook tells of a message as soon as it is selected. */
export interface OpenMessage {
  /** Empty in some clients. */
  readonly itemId: string;
  /** The header Message-ID, always in angle brackets. */
  readonly messageId: string;
  readonly direction: Direction;
  readonly subject: string;
  readonly from: Person | null;
  /** Differs from `from` where somebody has sent on behalf of somebody else. */
  readonly sender: Person | null;
  readonly attachments: readonly AttachmentInfo[];
  /** The addresses in From, Sender, To and Cc as far as Outlook shows them. */
  readonly addresses: readonly string[];
}

/** Why an item is not to be tracked as an e-mail. */
export type CannotTrack =
  | 'draft'
  | 'appointment'
  | 'meeting'
  | 'report'
  | 'encrypted'
  | 'protected'
  | 'otherItem'
  /** Without it nobody could tell whether the message is tracked already. A message just sent may get one soon. */
  | 'noMessageId'
  /** Longer than Dynamics 365 keeps. */
  | 'longMessageId'
  /** Outlook did not say what is selected. */
  | 'unreadable';

/** What is selected in Outlook. */
export type Selected =
  | { readonly kind: 'nothing' }
  /** Outlook is being asked. */
  | { readonly kind: 'reading' }
  | { readonly kind: 'cannot'; readonly because: CannotTrack }
  | { readonly kind: 'message'; readonly message: OpenMessage };

export type Importance = 'low' | 'normal' | 'high';

/** All of a message but its attachments' content; every part was read from the same message. */
export interface MessageContent {
  readonly message: OpenMessage;
  readonly to: readonly Person[];
  readonly cc: readonly Person[];
  readonly bcc: readonly Person[];
  /** Recipients that could not be read: a number, or null where nobody can tell whether there are more. */
  readonly missingRecipients: number | null;
  /** Milliseconds since 1970: when it was sent, or received where that is not known. */
  readonly time: number | null;
  readonly importance: Importance;
  /** Data, never shown by us. */
  readonly html: string;
}

/** Dynamics 365 keeps no longer ones. */
const longestMessageId = 320;

/** The Message-ID with its angle brackets, which some clients leave out; why not where there is none to be used. */
export function settleMessageId(text: string | null | undefined): { readonly messageId: string } | { readonly because: Extract<CannotTrack, 'noMessageId' | 'longMessageId'> } {
  const bare = (text ?? '').trim().replace(/^<(.*)>$/s, '$1').trim();
  if (bare === '') return { because: 'noMessageId' };
  const messageId = `<${bare}>`;
  return messageId.length > longestMessageId ? { because: 'longMessageId' } : { messageId };
}

/** Two readings of the same copy of the same message. */
export function isSameMessage(one: Pick<OpenMessage, 'messageId' | 'direction'>, other: Pick<OpenMessage, 'messageId' | 'direction'>): boolean {
  return one.messageId === other.messageId && one.direction === other.direction;
}
