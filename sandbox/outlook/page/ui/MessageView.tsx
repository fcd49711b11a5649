import { Fragment } from 'react';
import type { Message, Person } from '../../mail/message.ts';
import { keptOf } from '../../mailbox/kept.ts';
import { forwardOf, replyTo } from '../mailbox/draft.ts';
import { collapsedRecipients } from '../protocol/initialData.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { Avatar } from './Avatar.tsx';
import { CategoryMark, categoryColour } from './CategoryMark.tsx';
import { Command } from './Command.tsx';
import { fullDate, timeSpan } from './dates.ts';
import { Icon } from './Icon.tsx';
import { MessageBody } from './MessageBody.tsx';
import { NotificationBar } from './NotificationBar.tsx';
import { useDateStyle, useHost, useOutlook } from './OutlookContext.tsx';

interface MessageViewProps {
  readonly message: Message;
  readonly expanded: boolean;
}

export function MessageView({ message, expanded }: MessageViewProps) {
  const { outlook } = useHost();
  const dateStyle = useDateStyle();
  const categories = useOutlook((state) => keptOf(state.kept, message.file).categories);
  const known = useOutlook((state) => state.kept.masterCategories);
  const { from, sender } = message;
  return (
    <article className="message">
      <h1 className="message-subject">
        <bdi>{message.subject || '(No subject)'}</bdi>
        {categories.map((name) => (
          <span key={name} className="category">
            <CategoryMark colour={categoryColour(name, known)} />
            {name}
          </span>
        ))}
      </h1>
      <NotificationBar itemKey={message.file} />
      <div className="message-card">
        <header className="message-head">
          <Avatar name={from?.name ?? '?'} />
          <div className="message-people">
            <div className="message-line">
              <Author from={from} />
              <span className="message-actions">
                <Command icon="reply" label="Reply" text="hidden" onPress={() => outlook.compose(replyTo(message, { all: false, me: outlook.me, zone: outlook.zone }))} />
                <Command icon="replyAll" label="Reply all" text="hidden" onPress={() => outlook.compose(replyTo(message, { all: true, me: outlook.me, zone: outlook.zone }))} />
                <Command icon="forward" label="Forward" text="hidden" onPress={() => outlook.compose(forwardOf(message, outlook.zone))} />
              </span>
            </div>
            {sender && from && sender.address !== from.address && <p className="address">Sent by {sender.name}</p>}
            <p className="message-date">{message.received > 0 && <time>{fullDate(message.received, dateStyle)}</time>}</p>
            <Recipients label="To" people={message.to} expanded={expanded} />
            <Recipients label="Cc" people={message.cc} expanded={expanded} />
          </div>
        </header>
        {message.meeting && (
          <div className="meeting">
            <p>
              <Icon name="calendar" /> {timeSpan(message.meeting.start, message.meeting.end, dateStyle)}
            </p>
            {message.meeting.location !== '' && <p className="address">{message.meeting.location}</p>}
          </div>
        )}
        <AttachmentList attachments={message.attachments} />
        <MessageBody message={message} />
      </div>
    </article>
  );
}

/** Who wrote the message, on one line; the whole of it is in the tooltip. */
function Author({ from }: Pick<Message, 'from'>) {
  if (!from) return <p className="message-from">(no sender)</p>;
  return (
    <p className="message-from" title={`${from.name} <${from.address}>`}>
      <bdi>{from.name}</bdi> <span className="address">&lt;{from.address}&gt;</span>
    </p>
  );
}

interface RecipientsProps {
  readonly label: string;
  readonly people: readonly Person[];
  readonly expanded: boolean;
}

function Recipients({ label, people, expanded }: RecipientsProps) {
  const { outlook } = useHost();
  if (people.length === 0) return null;
  const shown = expanded ? people : people.slice(0, collapsedRecipients);
  const hidden = people.length - shown.length;
  return (
    <div className="recipients">
      <p className="recipient-names">
        {label}:{' '}
        {shown.map((person, index) => (
          <Fragment key={index}>
            <span className="recipient" title={person.address}>
              <bdi>{person.name}</bdi>
              {index < shown.length - 1 && ';'}
            </span>{' '}
          </Fragment>
        ))}
      </p>
      {hidden > 0 && (
        <button type="button" className="link" onClick={() => outlook.expandRecipients()}>
          and {hidden} more
        </button>
      )}
    </div>
  );
}
