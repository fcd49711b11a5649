import type { AddTexts } from '../../texts/addTexts.ts';
import type { Adding, Finding } from '../paneState.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

interface AddingStatusProps {
  readonly finding?: Finding;
  readonly adding: Adding | undefined;
}

/** What is said aloud of finding and connecting organizations. What the eye sees of it comes and goes, and so would not be said. */
export function AddingStatus({ finding, adding }: AddingStatusProps) {
  const { add } = useMoreTexts('organizations');
  return (
    <p className="visually-hidden" role="status">
      {adding?.status === 'connecting' ? add.connecting(adding.organization.name) : finding && findingSentence(finding, add)}
    </p>
  );
}

function findingSentence(finding: Finding, words: AddTexts): string {
  switch (finding.status) {
    case 'finding':
      return words.finding;
    case 'found':
      return finding.organizations.length === 0 ? words.foundNone : words.found;
    default:
      return '';
  }
}
