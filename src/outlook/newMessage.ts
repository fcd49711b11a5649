/** A message for the person to look at and send. */
export interface Draft {
  readonly subject: string;
  readonly lines: readonly string[];
}

interface MailboxAsFound {
  readonly displayNewMessageForm?: (form: { readonly subject: string; readonly htmlBody: string }) => void;
}

/** Opens a new message for the person to send; false where this Outlook does not open one (phones, old versions). Only once Outlook is ready. */
export function openNewMessage({ subject, lines }: Draft): boolean {
  const mailbox: MailboxAsFound | undefined = Office.context.mailbox;
  if (typeof mailbox?.displayNewMessageForm !== 'function') return false;
  try {
    mailbox.displayNewMessageForm({ subject, htmlBody: lines.map((line) => `<p>${asMarkup(line)}</p>`).join('') });
    return true;
  } catch {
    // Office.js throws where the client has no such form.
    return false;
  }
}

const marks: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function asMarkup(text: string): string {
  return text.replace(/[&<>"]/g, (mark) => marks[mark] ?? mark);
}
