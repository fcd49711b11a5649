import { useRef, useState } from 'react';
import { ActionButton } from './ActionButton.tsx';
import { type Copied, copyText } from './copyText.ts';
import { LinkButton } from './LinkButton.tsx';
import { useMoreTexts } from './useMoreTexts.ts';

interface CopyFieldProps {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
  /** Something else is what a person mostly does with the text. */
  readonly isSecond?: boolean;
}

/** A text to take away: shown whole, and copied with one press. */
export function CopyField({ label, text, rows, isSecond = false }: CopyFieldProps) {
  const { report } = useMoreTexts('cause').diagnosis;
  const field = useRef<HTMLTextAreaElement>(null);
  const [copied, setCopied] = useState<{ readonly text: string; readonly how: Copied }>();
  const copy = () => {
    if (field.current) void copyText(field.current).then((how) => setCopied({ text, how }));
  };
  const Button = isSecond ? LinkButton : ActionButton;
  return (
    <>
      <textarea ref={field} className="letter" aria-label={label} dir="auto" readOnly rows={rows} value={text} />
      <Button onClick={copy}>{report.copy}</Button>
      <p role="status">{copied?.text === text ? report[copied.how] : ''}</p>
    </>
  );
}
