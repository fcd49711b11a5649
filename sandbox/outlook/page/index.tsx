import { createRoot } from 'react-dom/client';
import { Outlook } from './mailbox/outlook.ts';
import { readStart } from './mailbox/server.ts';
import { openFromAddress, readAddress } from './openFromAddress.ts';
import { OutlookHost } from './protocol/outlookHost.ts';
import { offerHandle } from './sandboxHandle.ts';
import { App } from './ui/App.tsx';
import { StartFailed } from './ui/StartFailed.tsx';
import './ui/outlook.css';

async function open(): Promise<void> {
  const place = document.getElementById('outlook');
  if (!place) throw new Error('The page has no element #outlook.');
  const root = createRoot(place);
  try {
    const outlook = new Outlook(await readStart());
    const host = new OutlookHost(outlook);
    host.listen();
    offerHandle(host);
    await openFromAddress(outlook, readAddress(location.search));
    root.render(<App host={host} />);
  } catch (error) {
    root.render(<StartFailed reason={error instanceof Error ? error.message : String(error)} />);
  }
}

void open();
