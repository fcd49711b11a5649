import type { Draft, RecipientField as Field } from '../mailbox/draft.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { Command } from './Command.tsx';
import { DraftBody } from './DraftBody.tsx';
import { EventFields } from './EventFields.tsx';
import { NotificationBar } from './NotificationBar.tsx';
import { useHost } from './OutlookContext.tsx';
import { RecipientField } from './RecipientField.tsx';

const words = {
  message: {
    subject: 'Subject',
    hint: 'Add a subject',
    save: 'Save draft',
    sent: 'A copy is in Sent Items. Nothing has left this sandbox.',
    recipients: [['to', 'To'], ['cc', 'Cc'], ['bcc', 'Bcc']],
  },
  event: {
    subject: 'Title',
    hint: 'Add a title',
    save: 'Save',
    sent: 'This sandbox has no calendar: the event is gone, and nobody was invited.',
    recipients: [['to', 'Required attendees'], ['cc', 'Optional attendees']],
  },
} as const satisfies Record<string, { readonly recipients: readonly (readonly [Field, string])[]; readonly [word: string]: unknown }>;

/** A message or an event being written. */
export function Composer({ draft }: { readonly draft: Draft }) {
  const { outlook } = useHost();
  const { subject, hint, save, sent, recipients } = draft.event ? words.event : words.message;
  const send = () => outlook.say(outlook.sendDraft(draft.id) ? sent : 'This message must have at least one recipient.');
  const subjectField = (
    <label className="composer-field subject">
      <span>{subject}</span>
      <input value={draft.subject} placeholder={hint} onChange={(event) => outlook.changeDraft(draft.id, { subject: event.target.value })} />
    </label>
  );
  return (
    <article className="message composer">
      <div className="composer-bar">
        <Command icon="sent" label="Send" primary onPress={send} />
        <Command icon="save" label={draft.itemId === null ? save : 'Saved'} onPress={() => outlook.saveDraft(draft.id)} />
        <Command icon="trash" label="Discard" onPress={() => outlook.closeDraft(draft.id, true)} />
        <span className="composer-from">From: {draft.from.address}</span>
      </div>
      <NotificationBar itemKey={draft.id} />
      <div className="message-card">
        {draft.event && subjectField}
        {recipients.map(([field, label]) => (
          <RecipientField key={field} draft={draft} field={field} label={label} />
        ))}
        {draft.event ? <EventFields id={draft.id} event={draft.event} /> : subjectField}
        <AttachmentList attachments={draft.attachments} />
        <DraftBody draft={draft} />
      </div>
    </article>
  );
}
