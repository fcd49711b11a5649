import { useState } from 'react';
import type { OutlookHost } from '../protocol/outlookHost.ts';
import { AddinPane } from './AddinPane.tsx';
import { FolderList } from './FolderList.tsx';
import { FrameDialogView } from './FrameDialogView.tsx';
import { FunctionsFrame } from './FunctionsFrame.tsx';
import { Header } from './Header.tsx';
import { ItemView } from './ItemView.tsx';
import { MessageList } from './MessageList.tsx';
import { OutlookContext } from './OutlookContext.tsx';
import { Rail } from './Rail.tsx';
import { Ribbon } from './Ribbon.tsx';
import { SandboxMenu } from './menu/SandboxMenu.tsx';
import { Themed } from './Themed.tsx';
import { Toast } from './Toast.tsx';

/** Up to this width in pixels there is no room for the folders, until the user asks for them. */
const narrow = 1200;

/** Outlook on the web, as far as an add-in and its user notice. */
export function App({ host }: { readonly host: OutlookHost }) {
  const [menuOpen, setMenuOpen] = useState(false);
  const [foldersShown, setFoldersShown] = useState(() => innerWidth > narrow);
  return (
    <OutlookContext.Provider value={host}>
      <Themed>
        <Header menuOpen={menuOpen} onMenu={() => setMenuOpen((open) => !open)} />
        <div className="outlook-body">
          <Rail />
          <div className="module">
            <Ribbon foldersShown={foldersShown} onFolders={() => setFoldersShown((shown) => !shown)} />
            <div className="columns">
              {foldersShown && <FolderList onOpen={() => setFoldersShown(innerWidth > narrow)} />}
              <MessageList />
              <ItemView />
              <AddinPane />
              {menuOpen && <SandboxMenu onClose={() => setMenuOpen(false)} />}
            </div>
          </div>
        </div>
        <FrameDialogView />
        <FunctionsFrame />
        <Toast />
      </Themed>
    </OutlookContext.Provider>
  );
}
