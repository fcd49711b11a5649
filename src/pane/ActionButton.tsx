import type { ReactNode } from 'react';

interface ActionButtonProps {
  readonly onClick?: () => void;
  readonly type?: 'button' | 'submit';
  /** What a screen reader says, where the words on the button leave out what it is about. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** The browser's own button: Fluent's would cost 40 KB before the first screen. */
export function ActionButton({ onClick, type = 'button', label, children }: ActionButtonProps) {
  return (
    <button type={type} className="action" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
