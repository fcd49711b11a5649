import { AddinFrameView } from './AddinFrameView.tsx';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

/** A dialog of the add-in in a frame over Outlook. */
export function FrameDialogView() {
  const host = useHost();
  const dialog = useOutlook((state) => state.dialog);
  const name = useOutlook((state) => state.start.addin.manifest?.name.value ?? '');
  if (!dialog) return null;
  return (
    <div className="dialog-layer">
      <div className="dialog" role="dialog" aria-modal="true" aria-label={name} style={{ width: `${dialog.width}%`, height: `${dialog.height}%` }}>
        <header className="addin-head">
          <h2>{name}</h2>
          <button type="button" className="plain" aria-label="Close dialog" onClick={() => host.dialogClosed()}>
            <Icon name="close" />
          </button>
        </header>
        <AddinFrameView key={dialog.url} purpose="dialog" address={dialog.url} title={name} />
      </div>
    </div>
  );
}
