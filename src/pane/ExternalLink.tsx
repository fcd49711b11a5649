import type { ReactNode } from 'react';

interface ExternalLinkProps {
  readonly href: string;
  /** Said after the words to who cannot see where it leads. */
  readonly leadsTo: string;
  readonly children: ReactNode;
}

/** A page outside of the pane, in a tab of its own. */
export function ExternalLink({ href, leadsTo, children }: ExternalLinkProps) {
  return (
    <a className="external" href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <span className="visually-hidden"> ({leadsTo})</span>
    </a>
  );
}
