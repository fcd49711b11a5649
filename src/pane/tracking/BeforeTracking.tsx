import { useEffect, useRef } from 'react';
import type { Organization } from '../../organizations/organization.ts';
import type { OpenMessage } from '../../tracking/message.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
import { takeFocus } from '../takeFocus.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

interface BeforeTrackingProps {
  readonly organization: Organization;
  readonly message: OpenMessage;
  readonly owner: string | null;
  /** The owner's business unit, as far as it is known. */
  readonly unit: string | null;
  readonly onAgree: () => void;
  readonly onNotNow: () => void;
}

/** Who will see what is tracked; shown before the first time in an organization. */
export function BeforeTracking({ organization, message, owner, unit, onAgree, onNotNow }: BeforeTrackingProps) {
  const { before } = useMoreTexts('message').tracking;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    // The button that led here is gone.
    if (heading.current) takeFocus(heading.current);
  }, []);
  return (
    <div className="notice" data-before-tracking>
      <h3 ref={heading} tabIndex={-1} dir="auto">
        {before.heading(organization.name)}
      </h3>
      <ul>
        {before.points({ organization: organization.name, owner, unit, attachments: message.attachments.length }).map((point) => (
          <li key={point} dir="auto">
            {point}
          </li>
        ))}
      </ul>
      <p className="links">
        <ActionButton onClick={onAgree}>{before.agree}</ActionButton>
        <LinkButton onClick={onNotNow}>{before.notNow}</LinkButton>
      </p>
    </div>
  );
}
