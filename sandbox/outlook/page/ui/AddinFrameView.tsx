import { useLayoutEffect, useMemo, useRef } from 'react';
import { AddinFrame, type FramePurpose } from '../protocol/addinFrame.ts';
import { useHost, useOutlook } from './OutlookContext.tsx';

interface AddinFrameViewProps {
  readonly purpose: FramePurpose;
  readonly address: string;
  readonly title: string;
}

/** A frame with a page of the add-in. To load it anew, give it another key. */
export function AddinFrameView({ purpose, address, title }: AddinFrameViewProps) {
  const host = useHost();
  const language = useOutlook((state) => state.settings.language);
  const bridge = useOutlook((state) => state.settings.bridge);
  const popups = useOutlook((state) => state.settings.popups);
  const nativeOverrides = useOutlook((state) => state.settings.nativeOverrides);
  const client = useOutlook((state) => state.settings.client);
  // A silent Outlook can speak again without the page being loaded anew.
  const start = useOutlook((state) => (state.settings.start === 'untrusted' ? 'untrusted' : 'normal'));
  const element = useRef<HTMLIFrameElement>(null);
  const frame = useMemo(() => new AddinFrame(purpose, address, { language, bridge, popups, nativeOverrides, client, start }), [purpose, address, language, bridge, popups, nativeOverrides, client, start]);
  useLayoutEffect(() => {
    frame.element = element.current;
    return host.attach(frame);
  }, [host, frame]);
  return (
    <iframe
      key={frame.identity.appId}
      ref={element}
      className="addin-frame"
      title={title}
      name={frame.name}
      src={frame.address}
      sandbox={frame.sandbox}
      tabIndex={-1}
    />
  );
}
