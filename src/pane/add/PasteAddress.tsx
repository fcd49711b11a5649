import { useState } from 'react';
import { organizationName } from '../../organizations/organizationName.ts';
import { understandAddress } from '../../organizations/understandAddress.ts';
import { ActionButton } from '../ActionButton.tsx';
import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';
import type { Manner } from '../withSignIn.ts';
import { ConnectingMessage } from './ConnectingMessage.tsx';
import { later } from '../later.ts';
import { useMoreTexts } from '../useMoreTexts.ts';

const TextField = later(() => import(/* webpackChunkName: "fluent" */ '../fluent.ts').then((file) => file.TextField));

interface PasteAddressProps {
  readonly text: string;
  readonly onChange: (text: string) => void;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Takes the whole address of a browser's address bar, says what was understood of it, and connects on request. */
export function PasteAddress({ text, onChange, state: { policy, adding }, actions }: PasteAddressProps) {
  const { add, organizations } = useMoreTexts('organizations');
  const [confirmed, setConfirmed] = useState(false);
  const understood = text.trim() === '' ? undefined : understandAddress(text, policy);
  const needsConfirmation = understood?.ok === true && understood.needsConfirmation;

  const isHere = understood?.ok === true && adding?.organization.url === understood.url;

  const connect = (how: Manner) => {
    if (!understood?.ok || (needsConfirmation && !confirmed)) return;
    actions.add({ url: understood.url, name: organizationName('', understood.url), type: understood.place === 'onPremises' ? 'onPremises' : 'production' }, confirmed, how);
  };

  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        connect('ifNeeded');
      }}
    >
      <TextField
        label={add.paste}
        onRenderDescription={() => <span className="quiet">{add.pasteHint}</span>}
        value={text}
        autoComplete="off"
        spellCheck={false}
        errorMessage={understood && !understood.ok ? add.refusals[understood.refusal] : ''}
        onChange={(_event, value) => {
          onChange(value ?? '');
          setConfirmed(false);
        }}
      />
      <p role="status">{understood?.ok && add[understood.place](understood.url)}</p>
      {understood?.ok && (
        <>
          {needsConfirmation && (
            <label className="check">
              <input type="checkbox" checked={confirmed} onChange={(event) => setConfirmed(event.target.checked)} />
              {add.confirm(new URL(understood.url).host)}
            </label>
          )}
          {(!needsConfirmation || confirmed) && !isHere && <ActionButton type="submit">{organizations.connect}</ActionButton>}
        </>
      )}
      {isHere && <ConnectingMessage adding={adding} onConnect={connect} />}
    </form>
  );
}
