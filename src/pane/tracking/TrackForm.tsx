import { useState } from 'react';
import type { Organization } from '../../organizations/organization.ts';
import type { AttachmentChoice } from '../../tracking/attachmentPlan.ts';
import type { RegardingTarget } from '../../tracking/record.ts';
import type { TrackingState } from '../../tracking/trackingState.ts';
import type { TrackingTexts } from '../../texts/trackingTexts.ts';
import { ActionButton } from '../ActionButton.tsx';
import { RegardingLine } from '../regarding/RegardingLine.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { LinkButton } from '../LinkButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import { AttachmentChoices } from './AttachmentChoices.tsx';
import { BeforeTracking } from './BeforeTracking.tsx';
import { People } from './People.tsx';
import type { Tracking } from './tracking.ts';

interface TrackFormProps {
  readonly tracking: Tracking;
  readonly shown: TrackingState;
  readonly organization: Organization;
  /** Chosen for it before it is tracked. */
  readonly regarding: RegardingTarget | undefined;
  /** Name of the person there, whose the copy will be; null where the organization does not tell it. */
  readonly owner: string | null;
  readonly actions: PaneActions;
}

/** Track in one click; before the first time in an organization, who sees it; for those who want, what is taken along. */
export function TrackForm({ tracking, regarding, shown, organization, owner, actions }: TrackFormProps) {
  const { tracking: words, regarding: regardingWords } = useMoreTexts('message');
  const [attachments, setAttachments] = useState<AttachmentChoice>('all');
  const [asking, setAsking] = useState(false);
  if (tracking.selected.kind !== 'message') return null;
  const { message } = tracking.selected;
  const track = () => void actions.tracking.track({ attachments, regarding, notice: words.notice(organization.name) });
  if (asking && !tracking.agreed) {
    return (
      <BeforeTracking
        organization={organization}
        message={message}
        owner={owner}
        unit={tracking.businessUnit}
        onAgree={() => {
          actions.tracking.agree();
          track();
        }}
        onNotNow={() => setAsking(false)}
      />
    );
  }
  return (
    <div className="track">
      <ActionButton onClick={tracking.agreed ? track : () => setAsking(true)}>{labelOf(shown, words)}</ActionButton>
      {shown.kind !== 'kept' && (
        <>
          <p className="for-helpers" dir="auto">
            {words.whoSees(organization.name)}
          </p>
          {shown.kind !== 'halfway' && (
            <>
              {regarding && (
                <RegardingLine id={regarding.id}>
                  {words.regarding} <bdi>{regarding.name}</bdi>
                </RegardingLine>
              )}
              <p>
                <LinkButton onClick={actions.copy.openRegarding}>{regarding ? regardingWords.titleChange : regardingWords.title}</LinkButton>
              </p>
            </>
          )}
          <details>
            <summary tabIndex={0}>{words.options.heading}</summary>
            {message.attachments.length > 0 && <AttachmentChoices attachments={message.attachments} choice={attachments} onChoose={setAttachments} />}
            <People tracking={tracking} addresses={message.addresses} actions={actions.tracking} />
          </details>
        </>
      )}
    </div>
  );
}

function labelOf({ kind }: TrackingState, words: TrackingTexts): string {
  if (kind === 'failed') return words.tryAgain;
  if (kind === 'halfway') return words.finish;
  return kind === 'kept' ? words.trackAgain : words.track;
}
