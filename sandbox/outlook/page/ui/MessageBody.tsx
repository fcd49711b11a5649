import { useMemo } from 'react';
import type { Message } from '../../mail/message.ts';
import { bodyDocument, referencedImages } from '../mailbox/bodyDocument.ts';
import { useOutlook } from './OutlookContext.tsx';
import { usePictures } from './usePictures.ts';

/** The body of a message in a frame that runs no scripts and loads nothing: mail is written by strangers. */
export function MessageBody({ message }: { readonly message: Message }) {
  const theme = useOutlook((state) => state.settings.theme);
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
  // A frame whose document is replaced at once may stay empty, so it waits for its pictures.
  if (pictures === null) return <div className="message-body" aria-busy="true" />;
  return <iframe key={`${message.file} ${theme}`} className="message-body" title="Message body" sandbox="" srcDoc={bodyDocument(message.html, pictures, theme)} />;
}
