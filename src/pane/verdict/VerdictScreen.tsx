import { markDifference } from '../../addresses/markDifference.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { ReactNode } from 'react';
import { LinkButton } from '../LinkButton.tsx';
import type { Answer } from '../paneState.ts';
import { ScreenTitle } from '../ScreenTitle.tsx';
import { useTexts } from '../useTexts.ts';
import { DifferenceInWords } from './DifferenceInWords.tsx';
import { IdentityCard } from './IdentityCard.tsx';
import { OrganizationBadge } from './OrganizationBadge.tsx';

interface VerdictScreenProps {
  readonly organization: Organization;
  readonly answer: Pick<Answer, 'diagnosis' | 'account'>;
  readonly onCheckAgain: () => void;
  /** Why it is so and what to do, below the two addresses. */
  readonly children: ReactNode;
  /** What can be done with the selected message. */
  readonly message: ReactNode;
}

/** Whether Outlook and Dynamics 365 know the mailbox by the same address. */
export function VerdictScreen({ organization, answer: { diagnosis, account }, onCheckAgain, children, message }: VerdictScreenProps) {
  const texts = useTexts();
  const { title, explanation } = texts.verdicts[diagnosis.verdict];
  const parts = diagnosis.verdict === 'different' ? markDifference((diagnosis.outlook ?? '').trim(), (diagnosis.dynamics ?? '').trim()) : [];
  return (
    <div data-verdict={diagnosis.verdict}>
      <OrganizationBadge organization={organization} />
      <div className="verdict" data-synchronizes={diagnosis.synchronizes}>
        <ScreenTitle>{title}</ScreenTitle>
        {/* What is wrong is told below, with its cause. */}
        {diagnosis.synchronizes && <p>{explanation}</p>}
      </div>
      <IdentityCard diagnosis={diagnosis} parts={parts} />
      {parts.length > 0 && <DifferenceInWords parts={parts} />}
      {children}
      {!diagnosis.synchronizes && <blockquote className="rule">{texts.mustBeSame}</blockquote>}
      {message}
      <p className="links">
        <LinkButton onClick={onCheckAgain}>{texts.checkAgain}</LinkButton>
      </p>
      <p className="for-helpers">{texts.signedInAs(account.username)}</p>
    </div>
  );
}
