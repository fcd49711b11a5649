import type { Attachment } from '../../mail/message.ts';
import { Icon } from './Icon.tsx';

const units = ['bytes', 'KB', 'MB'] as const;

export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const shown = attachments.filter((attachment) => !attachment.inline);
  if (shown.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Attachments">
      {shown.map((attachment) => (
        <li key={attachment.id} className="attachment">
          <Icon name={attachment.kind === 'item' ? 'mail' : 'attach'} />
          <span>
            <bdi>{attachment.name}</bdi>
            <span className="address">{attachment.kind === 'cloud' ? 'in the cloud' : sizeText(attachment.size)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

function sizeText(bytes: number): string {
  const unit = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Math.round(bytes / 1024 ** unit)} ${units[unit]}`;
}
