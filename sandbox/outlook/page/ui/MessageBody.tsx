import { useMemo } from 'react';
import type { Message } from '../../mail/message.ts';
import { bodyDocument, referencedImages } from '../mailbox/bodyDocument.ts';
import { usePictures } from './usePictures.ts';

/** The body of a message in a frame that runs no scripts and loads nothing: mail is written by strangers. */
export function MessageBody({ message }: { readonly message: Message }) {
  const wanted = useMemo(
    () =>
      referencedImages(message).map(({ contentId, attachment, index }) => ({
        contentId,
        contentType: attachment.contentType,
        place: { file: message.file, index },
      })),
    [message],
  );
  const pictures = usePictures(wanted);
  return <iframe className="message-body" title="Message body" sandbox="" srcDoc={bodyDocument(message.html, pictures)} />;
}
