import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly onClick: () => void;
  /** What a screen reader says, where the words on the button leave out what it is about. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** A quiet button that looks like a link: what leads to another place, or matters less than the one action. */
export function LinkButton({ onClick, label, children }: LinkButtonProps) {
  return (
    <button type="button" className="link" aria-label={label} onClick={onClick}>
      {children}
    </button>
  );
}
