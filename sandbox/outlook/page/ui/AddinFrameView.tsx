import { useLayoutEffect, useMemo, useRef } from 'react';
import { AddinFrame, type FramePurpose } from '../protocol/addinFrame.ts';
import { useHost, useOutlook } from './OutlookContext.tsx';

interface AddinFrameViewProps {
  readonly purpose: FramePurpose;
  readonly address: string;
  readonly title: string;
}

/** What a page of an add-in may do in Outlook on the web. */
const permissions = 'allow-scripts allow-same-origin allow-forms allow-downloads';
const windows = 'allow-popups allow-popups-to-escape-sandbox';

/** A frame with a page of the add-in. To load it anew, give it another key. */
export function AddinFrameView({ purpose, address, title }: AddinFrameViewProps) {
  const host = useHost();
  const language = useOutlook((state) => state.settings.language);
  const popups = useOutlook((state) => state.settings.popups);
  const element = useRef<HTMLIFrameElement>(null);
  const frame = useMemo(() => new AddinFrame(purpose, address, language), [purpose, address, language]);
  useLayoutEffect(() => {
    frame.element = element.current;
    return host.attach(frame);
  }, [host, frame]);
  return (
    <iframe
      key={`${frame.identity.appId} ${popups}`}
      ref={element}
      className="addin-frame"
      title={title}
      name={frame.name}
      src={frame.address}
      sandbox={popups === 'allowed' ? `${permissions} ${windows}` : permissions}
      tabIndex={-1}
    />
  );
}
