import type { Person } from '../../mail/message.ts';
import type { Draft, RecipientField } from '../mailbox/draft.ts';
import { AttachmentList } from './AttachmentList.tsx';
import { DraftBody } from './DraftBody.tsx';
import { Icon } from './Icon.tsx';
import { NotificationBar } from './NotificationBar.tsx';
import { useHost } from './OutlookContext.tsx';

const recipientFields: readonly (readonly [RecipientField, string])[] = [
  ['to', 'To'],
  ['cc', 'Cc'],
  ['bcc', 'Bcc'],
];

/** A message being written. */
export function Composer({ draft }: { readonly draft: Draft }) {
  const { outlook } = useHost();
  return (
    <article className="message composer">
      <div className="composer-bar">
        <button
          type="button"
          className="command primary"
          onClick={() =>
            outlook.say(
              outlook.sendDraft(draft.id)
                ? 'A copy is in Sent Items. Nothing has left this sandbox.'
                : 'This message must have at least one recipient.',
            )
          }
        >
          <Icon name="sent" />
          Send
        </button>
        <button type="button" className="command" onClick={() => outlook.saveDraft(draft.id)}>
          <Icon name="save" />
          {draft.itemId === null ? 'Save draft' : 'Saved'}
        </button>
        <button type="button" className="command" onClick={() => outlook.closeDraft(draft.id, true)}>
          <Icon name="trash" />
          Discard
        </button>
      </div>
      <NotificationBar itemKey={draft.id} />
      <div className="message-card">
        {recipientFields.map(([field, label]) => (
          <label key={field} className="composer-field">
            <span>{label}</span>
            <input
              key={addressLine(draft[field])}
              defaultValue={addressLine(draft[field])}
              onBlur={(event) => outlook.changeRecipients(draft.id, field, readAddresses(event.target.value, draft[field]))}
            />
          </label>
        ))}
        <label className="composer-field">
          <span>Subject</span>
          <input value={draft.subject} onChange={(event) => outlook.changeDraft(draft.id, { subject: event.target.value })} />
        </label>
        <AttachmentList attachments={draft.attachments} />
        <DraftBody draft={draft} />
      </div>
    </article>
  );
}

function addressLine(people: readonly Person[]): string {
  return people.map((person) => person.address).join('; ');
}

/** Addresses as typed; someone who was in the field before keeps the name. */
function readAddresses(line: string, before: readonly Person[]): Person[] {
  const addresses = line.split(/[;,\s]+/).filter((address) => address.includes('@'));
  return addresses.map((address) => before.find((person) => person.address === address) ?? { address, name: address });
}
