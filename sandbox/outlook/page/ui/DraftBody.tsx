import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Pictures, bodyDocument, referencedImages, withoutPictures } from '../mailbox/bodyDocument.ts';
import type { Draft } from '../mailbox/draft.ts';
import { useHost } from './OutlookContext.tsx';
import { usePictures } from './usePictures.ts';

const none: Pictures = {};
const mark = 'place-of-the-selection';

/**
 * The field for the body. It is a frame without scripts that Outlook may reach into: what an add-in or the quoted message
 * brings along stays as harmless as it is when read.
 */
export function DraftBody({ draft }: { readonly draft: Draft }) {
  const { outlook } = useHost();
  // Kept while the draft is open: another document would take away the cursor and what was typed last.
  const [theme] = useState(() => outlook.state.get().settings.theme);
  const frame = useRef<HTMLIFrameElement>(null);
  const typed = useRef(draft.html);
  const [shown, setShown] = useState(draft.html);

  // Only what was not typed here is put into the frame, or the cursor would jump at every key.
  if (draft.html !== typed.current && draft.html !== shown) {
    typed.current = draft.html;
    setShown(draft.html);
  }

  const { attachments } = draft;
  const wanted = useMemo(
    () =>
      referencedImages({ html: shown, attachments }).map(({ contentId, attachment: { contentType, content } }) => ({ contentId, contentType, place: content })),
    [shown, attachments],
  );
  const pictures = usePictures(wanted) ?? none;

  // Into the document that is shown already: another document would take the cursor away.
  const showPictures = useCallback(() => {
    for (const image of frame.current?.contentDocument?.images ?? []) {
      const address = pictures[(image.getAttribute('src') ?? '').replace(/^cid:/, '')];
      if (address !== undefined) image.src = address;
    }
  }, [pictures]);
  useEffect(showPictures, [showPictures]);

  useEffect(() => {
    outlook.editor = {
      id: draft.id,
      selectedText: () => frame.current?.contentDocument?.getSelection()?.toString() ?? '',
      replacingSelection: (html) => {
        const text = frame.current?.contentDocument;
        const selection = text?.getSelection();
        if (!text || !selection || selection.rangeCount === 0) return `${typed.current}${html}`;
        const range = selection.getRangeAt(0);
        range.deleteContents();
        range.insertNode(text.createComment(mark));
        return withoutPictures(text.body.getHTML(), pictures).replace(`<!--${mark}-->`, () => html);
      },
    };
    return () => {
      outlook.editor = null;
    };
  }, [outlook, draft.id, pictures]);

  // The listener lies with the document and outlives the render that put it there.
  const latestPictures = useRef(pictures);
  useEffect(() => {
    latestPictures.current = pictures;
  }, [pictures]);

  const begin = () => {
    const text = frame.current?.contentDocument;
    if (!text) return;
    text.body.contentEditable = 'true';
    text.body.setAttribute('aria-label', 'Message body');
    text.body.addEventListener('input', () => {
      typed.current = withoutPictures(text.body.getHTML(), latestPictures.current);
      outlook.changeDraft(draft.id, { html: typed.current });
    });
    showPictures();
  };

  return <iframe ref={frame} className="message-body" title="Message body" sandbox="allow-same-origin" srcDoc={bodyDocument(shown, {}, theme)} onLoad={begin} />;
}
