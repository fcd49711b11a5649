import type { Attachment } from '../../mail/message.ts';

const units = ['bytes', 'KB', 'MB'] as const;

export function AttachmentList({ attachments }: { readonly attachments: readonly Attachment[] }) {
  const shown = attachments.filter((attachment) => !attachment.inline);
  if (shown.length === 0) return null;
  return (
    <ul className="attachments" aria-label="Attachments">
      {shown.map((attachment) => (
        <li key={attachment.id} className="attachment">
          <span className="attachment-kind" style={{ background: look(attachment).colour }} aria-hidden="true">
            {look(attachment).letters}
          </span>
          <span className="attachment-name" title={attachment.name}>
            <bdi>{attachment.name}</bdi>
            <span className="address">{attachment.kind === 'cloud' ? 'in the cloud' : sizeText(attachment.size)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}

/** Kinds of files by the end of the name: the letters and colour of their sign. */
const looks: readonly (readonly [pattern: RegExp, letters: string, colour: string])[] = [
  [/\.pdf$/i, 'PDF', '#b3261e'],
  [/\.(docx?|odt|rtf)$/i, 'W', '#185abd'],
  [/\.(xlsx?|csv|ods)$/i, 'X', '#107c41'],
  [/\.(pptx?|odp)$/i, 'P', '#c43e1c'],
  [/\.(png|jpe?g|gif|svg|webp|bmp|tiff?|heic)$/i, 'IMG', '#8764b8'],
  [/\.(zip|7z|gz|tar|rar)$/i, 'ZIP', '#8a6d00'],
  [/\.ics$/i, 'CAL', '#0f6cbd'],
  [/\.(eml|msg)$/i, 'MSG', '#0f6cbd'],
  [/\.(txt|log|md)$/i, 'TXT', '#616161'],
];

function look({ name, kind }: Attachment): { readonly letters: string; readonly colour: string } {
  const [, letters = kind === 'item' ? 'MSG' : 'FILE', colour = kind === 'item' ? '#0f6cbd' : '#616161'] = looks.find(([pattern]) => pattern.test(name)) ?? [];
  return { letters, colour };
}

function sizeText(bytes: number): string {
  const unit = Math.min(units.length - 1, Math.floor(Math.log2(Math.max(1, bytes)) / 10));
  return `${Math.round(bytes / 1024 ** unit)} ${units[unit]}`;
}
