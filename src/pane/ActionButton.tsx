import type { ReactNode } from 'react';

/** The browser's own button: Fluent's would cost 40 KB before the first screen. */
export function ActionButton({ onClick, children }: { readonly onClick: () => void; readonly children: ReactNode }) {
  return (
    <button type="button" className="action" onClick={onClick}>
      {children}
    </button>
  );
}
