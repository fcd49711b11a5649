import { type KeyboardEvent, useState } from 'react';
import { keptOf } from '../../mailbox/kept.ts';
import { isMeetingMessage } from '../../mail/itemKind.ts';
import type { MessageSummary } from '../../mail/message.ts';
import type { Draft } from '../mailbox/draft.ts';
import { mailList, unreadFiles } from '../mailbox/mailList.ts';
import { htmlToText } from '../../mail/bodyText.ts';
import { Avatar } from './Avatar.tsx';
import { categoryColour } from './CategoryMark.tsx';
import { ageGroup, shortDate } from './dates.ts';
import { Icon } from './Icon.tsx';
import { useDateStyle, useHost, useOutlook } from './OutlookContext.tsx';

export function MessageList() {
  const folder = useOutlook((state) => state.folder);
  const all = useOutlook(mailList);
  const unread = useOutlook(unreadFiles);
  const search = useOutlook((state) => state.search);
  const { language, zone } = useDateStyle();
  const [now] = useState(() => Date.now());
  const shown = all.filter((message) => message.folder === folder && contains(message, search));
  const groups = groupedBy(shown, ({ received }) => ageGroup(received, now, zone));
  const date = (time: number) => shortDate(time, now, { language, zone });
  return (
    <section className="list" aria-label="Messages">
      <h2 className="list-title">{search.trim() === '' ? folder : `Results in ${folder}`}</h2>
      <div className="rows" role="listbox" aria-label={folder} tabIndex={0} data-focus="message-list" onKeyDown={moveWithArrows}>
        {folder === 'Drafts' && <DraftRows />}
        {groups.map(({ name, messages }) => (
          <div key={name} role="group" aria-label={name}>
            <p className="row-group" aria-hidden="true">
              {name}
            </p>
            {messages.map((message) => (
              <MessageRow key={message.file} message={message} unread={unread.has(message.file)} date={message.received > 0 ? date(message.received) : ''} />
            ))}
          </div>
        ))}
        {folder !== 'Drafts' && shown.length === 0 && <p className="empty">{search.trim() === '' ? 'Nothing in folder' : 'We didn’t find anything.'}</p>}
      </div>
    </section>
  );
}

/** Runs of messages that belong together, in their order. */
function groupedBy(messages: readonly MessageSummary[], groupOf: (message: MessageSummary) => string): readonly { readonly name: string; readonly messages: readonly MessageSummary[] }[] {
  const groups = new Map<string, MessageSummary[]>();
  for (const message of messages) {
    const name = groupOf(message);
    const own = groups.get(name) ?? [];
    own.push(message);
    groups.set(name, own);
  }
  return [...groups].map(([name, own]) => ({ name, messages: own }));
}

function contains({ subject, from, to, preview }: MessageSummary, text: string): boolean {
  const people = (from ? [from, ...to] : to).flatMap(({ name, address }) => [name, address]);
  return [subject, preview, ...people].some((each) => each.toLowerCase().includes(text.trim().toLowerCase()));
}

const steps: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => Math.max(0, at - 1),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

/** Arrow keys press the row above or below, as in Outlook. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
  const next = steps[event.key]?.(rows.findIndex((row) => row.ariaSelected === 'true'), rows.length);
  if (next === undefined) return;
  event.preventDefault();
  rows[next]?.click();
  rows[next]?.scrollIntoView({ block: 'nearest' });
}

interface MessageRowProps {
  readonly message: MessageSummary;
  readonly unread: boolean;
  readonly date: string;
}

function MessageRow({ message, unread, date }: MessageRowProps) {
  const { outlook } = useHost();
  const categories = useOutlook((state) => keptOf(state.kept, message.file).categories);
  const known = useOutlook((state) => state.kept.masterCategories);
  const selected = useOutlook(({ selection }) => {
    if (selection.kind === 'message') return selection.message.file === message.file;
    return selection.kind === 'unreadable' && selection.summary.file === message.file;
  });
  const who = message.folder === 'Sent Items' ? message.to.map((person) => person.name).join('; ') : (message.from?.name ?? '');
  return (
    <div
      className={`row${message.fault === null ? '' : ' faulty'}${unread ? ' unread' : ''}`}
      role="option"
      aria-selected={selected}
      aria-label={unread ? `Unread, ${who}, ${message.subject || '(No subject)'}, ${date}` : undefined}
      data-file={message.file}
      tabIndex={-1}
      onClick={() => void outlook.select(message)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') void outlook.select(message);
        if (event.key === 'Delete') void outlook.move(message.file, 'Deleted Items');
      }}
    >
      <Avatar name={who || '?'} />
      <span className="row-text">
        <span className="row-who">
          <bdi>{message.fault === null ? who || '(no sender)' : 'Unreadable file'}</bdi>
          <span className="row-marks">
            {categories.map((name) => (
              <span key={name} className="row-category" title={name} style={{ background: categoryColour(name, known) }} />
            ))}
            {message.hasAttachments && <Icon name="attach" />}
            {isMeetingMessage(message.itemClass) && <Icon name="calendar" />}
            {message.fault !== null && <Icon name="warning" />}
          </span>
        </span>
        <span className="row-subject">
          <bdi>{message.subject || '(No subject)'}</bdi>
          <span className="row-date">{date}</span>
        </span>
        <span className="row-preview">
          <bdi>{message.preview || 'No preview is available.'}</bdi>
        </span>
      </span>
    </div>
  );
}

function DraftRows() {
  const drafts = useOutlook((state) => state.drafts);
  if (drafts.length === 0) return <p className="empty">Nothing here</p>;
  return drafts.map((draft) => <DraftRow key={draft.id} draft={draft} />);
}

function DraftRow({ draft }: { readonly draft: Draft }) {
  const { outlook } = useHost();
  const selected = useOutlook(({ selection }) => selection.kind === 'draft' && selection.id === draft.id);
  return (
    <div
      className="row"
      role="option"
      aria-selected={selected}
      tabIndex={-1}
      onClick={() => outlook.openDraft(draft.id)}
      onKeyDown={(event) => event.key === 'Enter' && outlook.openDraft(draft.id)}
    >
      <Avatar name={draft.from.name} />
      <span className="row-text">
        <span className="row-who draft-mark">
          [{draft.event ? 'Event' : 'Draft'}] {draft.to.map((person) => person.name).join('; ')}
        </span>
        <span className="row-subject">{draft.subject || '(No subject)'}</span>
        <span className="row-preview">{htmlToText(draft.html).slice(0, 140)}</span>
      </span>
    </div>
  );
}
