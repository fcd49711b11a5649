import { useState } from 'react';
import { administratorOf, centerAddresses, centersOf } from '../../repair/adminRequest.ts';
import { recordLink } from '../../repair/recordLink.ts';
import { letterOf } from '../../texts/letterOf.ts';
import { openNewMessage } from '../../outlook/newMessage.ts';
import { ActionButton } from '../ActionButton.tsx';
import { CopyField } from '../CopyField.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { SubScreen } from '../SubScreen.tsx';
import { useMoreTexts } from '../useMoreTexts.ts';
import { requestOf } from './requestOf.ts';

interface RequestScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** A request to the administrator who can do it, ready for the person to copy or to send. */
export function RequestScreen({ state, actions }: RequestScreenProps) {
  const { request: words } = useMoreTexts('repair');
  const { diagnosis, findings } = useMoreTexts('cause');
  const [told, setTold] = useState('');
  const { asking } = state;
  const request = asking && requestOf(state, asking, findings);
  if (!asking || !request) return null;
  const { subject, lines } = letterOf(request, words);
  const body = lines.join('\n\n');
  const administrator = administratorOf[request.kind];
  const link = recordLink(request.organization, request.kind, request.rows);

  return (
    <SubScreen title={words.title} onBack={actions.repairing.leaveRequest}>
      <p>{words.explanation[administrator]}</p>
      <CopyField label={words.title} text={`${subject}\n\n${body}`} rows={16} isSecond />
      <p className="links">
        <ActionButton onClick={() => setTold(openNewMessage({ subject, lines }) ? '' : words.notOpened)}>{words.write}</ActionButton>
        <a className="external" href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>{words.writeElsewhere}</a>
      </p>
      <p role="status">{told}</p>
      <p className="links">
        {link !== undefined && (
          <a href={link} className="external" target="_blank" rel="noopener noreferrer">
            {diagnosis.openRecord}
          </a>
        )}
        {centersOf(administrator, request.organization).map((center) => (
          <a key={center} href={centerAddresses[center]} className="external" target="_blank" rel="noopener noreferrer">
            {words.openCenter[center]}
          </a>
        ))}
      </p>
    </SubScreen>
  );
}
