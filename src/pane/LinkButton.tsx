import type { ReactNode } from 'react';

/** A quiet button that looks like a link: what leads to another place, or matters less than the one action. */
export function LinkButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="link" onClick={onClick}>
      {children}
    </button>
  );
}
