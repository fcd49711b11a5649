import { Fragment } from 'react';
import type { Message, Person } from '../../mail/message.ts';
import { collapsedRecipients } from '../protocol/initialData.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { Avatar } from './Avatar.tsx';
import { fullDate } from './dates.ts';
import { MessageBody } from './MessageBody.tsx';
import { NotificationBar } from './NotificationBar.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

interface MessageViewProps {
  readonly message: Message;
  readonly expanded: boolean;
}

export function MessageView({ message, expanded }: MessageViewProps) {
  const language = useOutlook((state) => state.settings.language);
  const categories = useOutlook((state) => state.kept.messages[message.file]?.categories);
  const { from, sender } = message;
  return (
    <article className="message">
      <h1 className="message-subject">
        <bdi>{message.subject || '(No subject)'}</bdi>
        {categories?.map((name) => (
          <span key={name} className="category">
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
              <time className="message-date">{message.received > 0 && fullDate(message.received, language)}</time>
            </div>
            {sender && from && sender.address !== from.address && <p className="address">Sent by {sender.name}</p>}
            <Recipients label="To" people={message.to} expanded={expanded} />
            <Recipients label="Cc" people={message.cc} expanded={expanded} />
          </div>
        </header>
        {message.meeting && (
          <p className="meeting">
            {fullDate(message.meeting.start, language)} – {fullDate(message.meeting.end, language)} {message.meeting.location}
          </p>
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
