import { addinPageAddress } from '../mailbox/addinPlace.ts';
import { AddinFrameView } from './AddinFrameView.tsx';
import { useOutlook } from './OutlookContext.tsx';

/** The hidden page with the functions of ribbon buttons that open no pane; loaded when one is first pressed. */
export function FunctionsFrame() {
  const loaded = useOutlook((state) => state.functionsLoaded);
  const address = useOutlook((state) => {
    const file = state.start.addin.manifest?.functionFile;
    return file ? addinPageAddress(state, file) : null;
  });
  if (!loaded || address === null) return null;
  return (
    <div hidden>
      <AddinFrameView key={address} purpose="functions" address={address} title="" />
    </div>
  );
}
