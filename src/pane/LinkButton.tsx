import type { ReactNode } from 'react';

interface LinkButtonProps {
  readonly onClick: () => void;
  /** What a screen reader says, where the words on the button leave out what it is about. */
  readonly label?: string;
  /** Leads on although the screen was there before: its top is wanted, not where it was left. */
  readonly isOnward?: boolean;
  readonly children: ReactNode;
}

/** A quiet button that looks like a link: what leads to another place, or matters less than the one action. */
export function LinkButton({ onClick, label, isOnward, children }: LinkButtonProps) {
  return (
    <button type="button" className="link" aria-label={label} data-onward={isOnward} onClick={onClick}>
      {children}
    </button>
  );
}
