import type { MessageSummary } from '../../mail/message.ts';
import type { OutlookState } from './state.ts';

/** Every message of the mailbox, newest first: what was sent from this page and what the mail folder of the world holds. */
export function mailList({ sent, start }: Pick<OutlookState, 'sent' | 'start'>): readonly MessageSummary[] {
  return [...sent.map(({ message }) => message), ...start.messages];
}
