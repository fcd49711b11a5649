import { type ReactNode, useLayoutEffect, useRef } from 'react';
import { lostFocus, takeFocus } from './takeFocus.ts';

/**
 * The heading of a screen. Where the button that led here has gone with its screen, the heading takes the focus, so that
 * keyboard and screen reader go on from there; on opening nothing is focused.
 */
export function ScreenTitle({ children }: { readonly children: ReactNode }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (place.current && lostFocus()) takeFocus(place.current);
  }, []);
  return (
    <div ref={place} tabIndex={-1} className="screen-title">
      <h1>{children}</h1>
    </div>
  );
}
