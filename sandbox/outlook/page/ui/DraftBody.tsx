import { useEffect, useRef, useState } from 'react';
import { bodyDocument } from '../mailbox/bodyDocument.ts';
import type { Draft } from '../mailbox/draft.ts';
import { useHost } from './OutlookContext.tsx';

const mark = 'place-of-the-selection';

/**
 * The field for the body. It is a frame without scripts that Outlook may reach into: what an add-in or the quoted message
 * brings along stays as harmless as it is when read.
 */
export function DraftBody({ draft }: { readonly draft: Draft }) {
  const { outlook } = useHost();
  const frame = useRef<HTMLIFrameElement>(null);
  const typed = useRef(draft.html);
  const [shown, setShown] = useState(draft.html);

  // Only what was not typed here is put into the frame, or the cursor would jump at every key.
  if (draft.html !== typed.current && draft.html !== shown) {
    typed.current = draft.html;
    setShown(draft.html);
  }

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
        return text.body.getHTML().replace(`<!--${mark}-->`, () => html);
      },
    };
    return () => {
      outlook.editor = null;
    };
  }, [outlook, draft.id]);

  const begin = () => {
    const text = frame.current?.contentDocument;
    if (!text) return;
    text.body.contentEditable = 'true';
    text.body.setAttribute('aria-label', 'Message body');
    text.body.addEventListener('input', () => {
      typed.current = text.body.getHTML();
      outlook.changeDraft(draft.id, { html: typed.current });
    });
  };

  return <iframe ref={frame} className="message-body" title="Message body" sandbox="allow-same-origin" srcDoc={bodyDocument(shown, {})} onLoad={begin} />;
}
