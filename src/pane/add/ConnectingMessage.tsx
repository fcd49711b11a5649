import type { Adding } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import type { Manner } from '../withSignIn.ts';

interface ConnectingMessageProps {
  readonly adding: Adding;
  readonly onConnect: (how: Manner) => void;
}

/** How connecting an organization stands, at the place where it was asked for. */
export function ConnectingMessage({ adding, onConnect }: ConnectingMessageProps) {
  const { add, organizations } = useMoreTexts('organizations');
  switch (adding.status) {
    case 'connecting':
      return <p>{add.connecting(adding.organization.name)}</p>;
    case 'alreadyThere':
      return <p role="status">{organizations.alreadyThere}</p>;
    case 'failed':
      return <ProblemMessage problem={adding.problem} onRetry={() => onConnect('ifNeeded')} onSignIn={onConnect} />;
  }
}
