import type { Message } from '../../mail/message.ts';

/** Nothing may be loaded and nothing may run; styles are part of mail, pictures come along with it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const frame = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
const plainStyle = '<style>body{font-family:Segoe UI,system-ui,sans-serif;font-size:15px;margin:12px;overflow-wrap:anywhere}</style>';

export interface ImageReference {
  readonly contentId: string;
  readonly contentType: string;
  /** The place in the message's attachments. */
  readonly index: number;
}

/** The pictures of a message that its body shows. */
export function referencedImages({ html, attachments }: Pick<Message, 'html' | 'attachments'>): ImageReference[] {
  return attachments.flatMap(({ contentId, contentType }, index) =>
    contentId !== null && /^image\/(png|jpeg|gif|webp|bmp)$/i.test(contentType) && html.includes(`cid:${contentId}`)
      ? [{ contentId, contentType, index }]
      : [],
  );
}

/** The document of the sandboxed frame that shows a body. */
export function bodyDocument(html: string, images: Readonly<Record<string, string>>): string {
  const shown = Object.entries(images).reduce((text, [contentId, address]) => text.replaceAll(`cid:${contentId}`, address), html);
  return `${frame}${plainStyle}${shown}`;
}
