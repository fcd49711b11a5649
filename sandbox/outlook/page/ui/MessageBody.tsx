import { useEffect, useState } from 'react';
import type { Message } from '../../mail/message.ts';
import { readAttachment } from '../mailbox/server.ts';
import { bodyDocument, referencedImages } from '../mailbox/bodyDocument.ts';

/** The body of a message in a frame that runs no scripts and loads nothing: mail is written by strangers. */
export function MessageBody({ message }: { readonly message: Message }) {
  const images = useImages(message);
  return <iframe className="message-body" title="Message body" sandbox="" srcDoc={bodyDocument(message.html, images)} />;
}

const noImages: Readonly<Record<string, string>> = {};

/** The pictures that come with the message, as data addresses by their Content-ID. */
function useImages(message: Message): Readonly<Record<string, string>> {
  const [images, setImages] = useState({ of: message.file, byContentId: noImages });
  useEffect(() => {
    const wanted = referencedImages(message);
    if (wanted.length === 0) return;
    let current = true;
    void Promise.all(
      wanted.map(async ({ contentId, contentType, index }) => {
        const { content } = await readAttachment(message.file, index);
        return [contentId, `data:${contentType};base64,${content}`] as const;
      }),
    ).then((entries) => current && setImages({ of: message.file, byContentId: Object.fromEntries(entries) }));
    return () => {
      current = false;
    };
  }, [message]);
  return images.of === message.file ? images.byContentId : noImages;
}
