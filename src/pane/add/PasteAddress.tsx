import { TextField } from '@fluentui/react/lib/TextField';
import { useState } from 'react';
import { organizationName } from '../../organizations/organizationName.ts';
import { understandAddress } from '../../organizations/understandAddress.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import { ProblemMessage } from '../problem/ProblemMessage.tsx';
import { useTexts } from '../useTexts.ts';

interface PasteAddressProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Takes the whole address of a browser's address bar, says what was understood of it, and connects on request. */
export function PasteAddress({ state: { policy, adding }, actions }: PasteAddressProps) {
  const { add, organizations } = useTexts().screens;
  const [text, setText] = useState('');
  const [confirmed, setConfirmed] = useState(false);
  const understood = text.trim() === '' ? undefined : understandAddress(text, policy);
  const needsConfirmation = understood?.ok === true && understood.needsConfirmation;

  const connect = () => {
    if (!understood?.ok) return;
    actions.add({ url: understood.url, name: organizationName('', understood.url), type: understood.place === 'onPremises' ? 'onPremises' : 'production' }, confirmed, 'silently');
  };

  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        connect();
      }}
    >
      <TextField
        label={add.paste}
        description={add.pasteHint}
        value={text}
        autoComplete="off"
        spellCheck={false}
        errorMessage={understood && !understood.ok ? add.refusals[understood.refusal] : ''}
        onChange={(_event, value) => {
          setText(value ?? '');
          setConfirmed(false);
        }}
      />
      {understood?.ok && (
        <>
          <p role="status">{add[understood.place](understood.url)}</p>
          {needsConfirmation && (
            <label className="check">
              <input type="checkbox" checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
              {add.confirm(new URL(understood.url).host)}
            </label>
          )}
          {(!needsConfirmation || confirmed) && adding?.status !== 'connecting' && <ActionButton type="submit">{organizations.connect}</ActionButton>}
        </>
      )}
      {adding?.status === 'connecting' && <p role="status">{add.connecting(adding.organization.name)}</p>}
      {adding?.status === 'failed' && <ProblemMessage problem={adding.problem} onRetry={() => actions.add(adding.organization, confirmed, 'silently')} onSignIn={(how) => actions.add(adding.organization, confirmed, how)} />}
      {adding?.status === 'alreadyThere' && <p role="status">{organizations.alreadyThere}</p>}
    </form>
  );
}
