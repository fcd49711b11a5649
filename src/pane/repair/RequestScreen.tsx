import { useRef, useState } from 'react';
import { adminCenterOf, administratorOf, recordLink } from '../../repair/adminRequest.ts';
import { letterOf } from '../../texts/letterOf.ts';
import { openNewMessage } from '../../outlook/newMessage.ts';
import { ActionButton } from '../ActionButton.tsx';
import { LinkButton } from '../LinkButton.tsx';
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
  const { request: words, findings } = useMoreTexts();
  const text = useRef<HTMLTextAreaElement>(null);
  const [told, setTold] = useState('');
  const { asking } = state;
  const request = asking && requestOf(state, asking, findings);
  if (!asking || !request) return null;
  const { subject, lines } = letterOf(request, words);
  const body = lines.join('\n\n');
  const administrator = administratorOf[request.kind];
  const link = recordLink(request.organization, request.kind, request.rows);
  const center = adminCenterOf(administrator, request.organization);

  const copy = () => {
    navigator.clipboard.writeText(`${subject}\n\n${body}`).then(
      () => setTold(words.copied),
      () => {
        text.current?.select();
        setTold(words.copyByHand);
      },
    );
  };
  return (
    <SubScreen title={words.title} onBack={actions.repairing.leaveRequest}>
      <p>{words.explanation[administrator]}</p>
      <textarea ref={text} className="letter" readOnly rows={16} dir="auto" aria-label={subject} value={`${subject}\n\n${body}`} />
      <p className="links">
        <ActionButton onClick={() => setTold(openNewMessage({ subject, lines }) ? '' : words.notOpened)}>{words.write}</ActionButton>
        <LinkButton onClick={copy}>{words.copy}</LinkButton>
        <a href={`mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`}>{words.writeElsewhere}</a>
      </p>
      <p role="status">{told}</p>
      <p className="links">
        {link !== undefined && (
          <a href={link} target="_blank" rel="noopener noreferrer">
            {words.openRecord}
          </a>
        )}
        {center !== undefined && (
          <a href={center} target="_blank" rel="noopener noreferrer">
            {words.openCenter[administrator]}
          </a>
        )}
      </p>
    </SubScreen>
  );
}
