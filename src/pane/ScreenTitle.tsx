import { type ReactNode, useLayoutEffect, useRef } from 'react';

/**
 * The heading of a screen. Where the button that led here has gone with its screen, the heading takes the focus, so that
 * keyboard and screen reader go on from there; on opening nothing is focused.
 */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const title = place.current;
    if (!title || !lostFocus()) return;
    // In Outlook on the web Office.js moves the focus; from something outside the tab order, Tab would leave the pane.
    title.tabIndex = 0;
    title.addEventListener('blur', () => (title.tabIndex = -1), { once: true });
    title.focus();
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="screen-title">
      <h1>{children}</h1>
    </div>
  );
}

/** The frame has the focus, but nothing in it. */
function lostFocus(): boolean {
  return document.hasFocus() && document.activeElement === document.body;
}
