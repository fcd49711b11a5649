import { localizedFor } from '../../addin/manifest.ts';
import { addinPageAddress } from '../mailbox/addinPlace.ts';
import { shownPane } from '../mailbox/state.ts';
import { focusNotices } from '../protocol/keyboard.ts';
import { AddinFrameView } from './AddinFrameView.tsx';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

/** The task pane of the add-in. */
export function AddinPane() {
  const host = useHost();
  const pane = useOutlook(shownPane);
  const language = useOutlook((state) => state.settings.language);
  const name = useOutlook((state) => state.start.addin.manifest?.name);
  const address = useOutlook((state) => {
    const action = shownPane(state)?.button.action;
    return action?.kind === 'pane' ? addinPageAddress(state, action.url) : null;
  });
  if (!pane || address === null || pane.button.action.kind !== 'pane') return null;
  const title = name ? localizedFor(name, language) : '';
  const enter = (notice: number) => host.frame('pane')?.notice(notice);
  return (
    <aside className="addin-pane" aria-label={title}>
      <header className="addin-head">
        <h2 dir="auto">{title}</h2>
        {pane.button.action.pinnable && (
          <button
            type="button"
            className="plain"
            aria-label={pane.pinned ? 'Unpin' : 'Pin'}
            aria-pressed={pane.pinned}
            onClick={() => host.outlook.pinPane(!pane.pinned)}
          >
            <Icon name="pin" />
          </button>
        )}
        <button type="button" className="plain" aria-label="Close" data-focus="before-addin" onClick={() => host.outlook.closePane()}>
          <Icon name="close" />
        </button>
      </header>
      {/* The frame itself is no tab stop: Office.js moves the focus inside, Outlook outside, and they tell each other at the ends. */}
      <span tabIndex={0} onFocus={() => enter(focusNotices.tabIn)} />
      <AddinFrameView key={`${pane.load} ${address} ${language}`} purpose="pane" address={address} title={title} />
      <span tabIndex={0} onFocus={() => enter(focusNotices.tabInBackwards)} />
      <span className="after-addin" tabIndex={-1} data-focus="after-addin" />
    </aside>
  );
}
