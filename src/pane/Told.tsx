import { type ReactNode, useEffect, useState } from 'react';

/** Milliseconds that screen readers need to know of a region. */
const known = 150;

/** A result that comes together with its screen. Screen readers tell what changes in a region that was there before, so the words come a moment after it. */
export function Told({ children }: { readonly children: ReactNode }) {
  const [isKnown, setKnown] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setKnown(true), known);
    return () => clearTimeout(timer);
  }, []);
  return <p role="status">{isKnown && children}</p>;
}
