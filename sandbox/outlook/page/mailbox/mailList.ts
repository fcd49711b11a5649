import { type Kept, keptOf } from '../../mailbox/kept.ts';
import type { MessageSummary } from '../../mail/message.ts';
import type { OutlookState } from './state.ts';

type Mailbox = Pick<OutlookState, 'sent' | 'start' | 'kept'>;

const freshFor = 2 * 24 * 60 * 60_000;

/** Every message of the mailbox, newest first: what was sent from this page and what the mail folder of the world holds. */
export const mailList = latest(({ sent, start, kept }): readonly MessageSummary[] => {
  const all = [...sent.map(({ message }) => message), ...start.messages];
  return all.map((message) => ({ ...message, folder: keptOf(kept, message.file).folder ?? message.folder }));
});

/** The files of messages that nobody has read. They say nothing of it: at first it is what came in during the last two days of the inbox. */
export const unreadFiles = latest((mailbox): ReadonlySet<string> => {
  const messages = mailList(mailbox);
  const inbox = mailbox.start.messages.filter(({ folder, fault }) => folder === 'Inbox' && fault === null);
  const newest = Math.max(0, ...inbox.map(({ received }) => received));
  const fresh = new Set(inbox.filter(({ received }) => received > newest - freshFor).map(({ file }) => file));
  return new Set(messages.filter(({ file }) => !(keptOf(mailbox.kept, file).read ?? !fresh.has(file))).map(({ file }) => file));
});

/** Remembers the last result: every part of the page asks at every change, and large folders are slow to go through. */
function latest<R>(find: (mailbox: Mailbox) => R): (mailbox: Mailbox) => R {
  let last: { readonly sent: Mailbox['sent']; readonly start: Mailbox['start']; readonly kept: Kept; readonly found: R } | undefined;
  return ({ sent, start, kept }) => {
    if (last?.sent !== sent || last.start !== start || last.kept !== kept) last = { sent, start, kept, found: find({ sent, start, kept }) };
    return last.found;
  };
}
