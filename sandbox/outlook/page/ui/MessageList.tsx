import type { KeyboardEvent } from 'react';
import type { MessageSummary } from '../../mail/message.ts';
import type { Draft } from '../mailbox/draft.ts';
import { mailList } from '../mailbox/mailList.ts';
import { htmlToText } from '../../mail/bodyText.ts';
import { Avatar } from './Avatar.tsx';
import { shortDate } from './dates.ts';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

export function MessageList() {
  const folder = useOutlook((state) => state.folder);
  const start = useOutlook((state) => state.start);
  const sent = useOutlook((state) => state.sent);
  const search = useOutlook((state) => state.search);
  const shown = mailList({ start, sent }).filter((message) => message.folder === folder && contains(message, search));
  return (
    <section className="list" aria-label="Messages">
      <h2 className="list-title">{folder}</h2>
      <div className="rows" role="listbox" aria-label={folder} tabIndex={0} data-focus="message-list" onKeyDown={moveWithArrows}>
        {folder === 'Drafts' ? <DraftRows /> : shown.map((message) => <MessageRow key={message.file} message={message} />)}
        {folder !== 'Drafts' && shown.length === 0 && <p className="empty">Nothing here</p>}
      </div>
    </section>
  );
}

function contains({ subject, from, to, preview }: MessageSummary, text: string): boolean {
  const people = (from ? [from, ...to] : to).flatMap(({ name, address }) => [name, address]);
  return [subject, preview, ...people].some((each) => each.toLowerCase().includes(text.trim().toLowerCase()));
}

/** Arrow keys press the row above or below, as in Outlook. */
function moveWithArrows(event: KeyboardEvent<HTMLElement>): void {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step === undefined) return;
  event.preventDefault();
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="option"]')];
  const selected = rows.findIndex((row) => row.ariaSelected === 'true');
  rows[selected + step]?.click();
  rows[selected + step]?.scrollIntoView({ block: 'nearest' });
}

function MessageRow({ message }: { readonly message: MessageSummary }) {
  const { outlook } = useHost();
  const language = useOutlook((state) => state.settings.language);
  const selected = useOutlook(({ selection }) => {
    if (selection.kind === 'message') return selection.message.file === message.file;
    return selection.kind === 'unreadable' && selection.summary.file === message.file;
  });
  const who = message.folder === 'Sent Items' ? message.to.map((person) => person.name).join('; ') : (message.from?.name ?? '');
  return (
    <div
      className={message.fault === null ? 'row' : 'row faulty'}
      role="option"
      aria-selected={selected}
      data-file={message.file}
      tabIndex={-1}
      onClick={() => void outlook.select(message)}
      onKeyDown={(event) => event.key === 'Enter' && void outlook.select(message)}
    >
      <Avatar name={who || '?'} />
      <span className="row-text">
        <span className="row-who">
          <bdi>{message.fault === null ? who || '(no sender)' : 'Unreadable file'}</bdi>
          {message.hasAttachments && <Icon name="attach" />}
          {message.fault !== null && <Icon name="warning" />}
        </span>
        <span className="row-subject">
          <bdi>{message.subject || '(No subject)'}</bdi>
          <span className="row-date">{message.received > 0 && shortDate(message.received, language)}</span>
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
        <span className="row-who draft-mark">[Draft] {draft.to.map((person) => person.name).join('; ')}</span>
        <span className="row-subject">{draft.subject || '(No subject)'}</span>
        <span className="row-preview">{htmlToText(draft.html).slice(0, 140)}</span>
      </span>
    </div>
  );
}
