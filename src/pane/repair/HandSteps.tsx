import type { Organization } from '../../organizations/organization.ts';
import { recordLink } from '../../repair/recordLink.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

interface HandStepsProps {
  readonly organization: Organization;
  readonly address: string;
  readonly userId: string;
}

/** The same change in Dynamics 365 itself, for whoever would rather do it there. */
export function HandSteps({ organization, address, userId }: HandStepsProps) {
  const { repair } = useMoreTexts('repair');
  return (
    <details className="fold">
      <summary tabIndex={0}>{repair.byHand}</summary>
      <ol>
        {repair.handSteps({ organization: organization.name, address }).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ol>
      <a href={recordLink(organization, 'changeAddress', { systemuser: userId })} className="external" target="_blank" rel="noopener noreferrer">
        {repair.openRecord}
      </a>
    </details>
  );
}
