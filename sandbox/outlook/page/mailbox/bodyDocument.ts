import type { Attachment } from '../../mail/message.ts';

/** Nothing may be loaded and nothing may run; styles are part of mail, pictures come along with it. */
const policy = "default-src 'none'; style-src 'unsafe-inline'; img-src data:; font-src data:";

const frame = `<!doctype html><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`;
const plainStyle = '<style>body{font-family:Segoe UI,system-ui,sans-serif;font-size:15px;margin:12px 0;overflow-wrap:anywhere}pre{font:inherit;white-space:pre-wrap}iframe,object,embed{display:none}</style>';
const darkStyle = '<style>:root{color-scheme:dark;background:#1f1f1f;color:#fff}</style>';

/** Mail that brings colours of its own is written for white paper. */
const ownColours = /\b(?:bgcolor|background|color)\b\s*[=:]/i;

export interface ImageReference<A> {
  readonly contentId: string;
  readonly attachment: A;
  /** The place in the attachments. */
  readonly index: number;
}

interface Body<A> {
  readonly html: string;
  readonly attachments: readonly A[];
}

/** The pictures among the attachments of a message or draft that its body shows. */
export function referencedImages<A extends Attachment>({ html, attachments }: Body<A>): ImageReference<A>[] {
  return attachments.flatMap((attachment, index) => {
    const { contentId, contentType } = attachment;
    const shown = contentId !== null && /^image\/(png|jpeg|gif|webp|bmp)$/i.test(contentType) && html.includes(`cid:${contentId}`);
    return shown ? [{ contentId, attachment, index }] : [];
  });
}

/** Addresses of pictures by their Content-ID. */
export type Pictures = Readonly<Record<string, string>>;

/** HTML that was shown with its pictures, as it is sent: they are named by their Content-ID again. */
export function withoutPictures(html: string, pictures: Pictures): string {
  return Object.entries(pictures).reduce((text, [contentId, address]) => text.replaceAll(address, `cid:${contentId}`), html);
}

/** The document of the sandboxed frame that shows a body. */
export function bodyDocument(html: string, pictures: Pictures, theme: 'light' | 'dark' = 'light'): string {
  const shown = Object.entries(pictures).reduce((text, [contentId, address]) => text.replaceAll(`cid:${contentId}`, address), html);
  const dark = theme === 'dark' && !ownColours.test(html) ? darkStyle : '';
  return `${frame}${plainStyle}${dark}${shown}`;
}
