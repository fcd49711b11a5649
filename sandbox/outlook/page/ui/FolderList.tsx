import { foldersOf } from './folders.ts';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

export function FolderList({ onOpen }: { readonly onOpen: () => void }) {
  const { outlook } = useHost();
  const current = useOutlook((state) => state.folder);
  const start = useOutlook((state) => state.start);
  const drafts = useOutlook((state) => state.drafts);
  const sent = useOutlook((state) => state.sent);
  const kept = useOutlook((state) => state.kept);
  const owner = useOutlook((state) => state.settings.sharedFolder);
  const account = useOutlook((state) => state.settings.mailbox.address ?? state.settings.account);
  const open = (name: string) => {
    outlook.openFolder(name);
    onOpen();
  };
  return (
    <nav className="folders" aria-label="Folders">
      <h2 className="folders-owner" title={owner ?? account}>
        <Icon name="chevron" />
        <span dir="auto">{owner ?? account}</span>
      </h2>
      <ul>
        {foldersOf({ start, drafts, sent, kept }).map(({ name, icon, count }) => (
          <li key={name}>
            <button type="button" className="folder" aria-current={name === current || undefined} onClick={() => open(name)}>
              <Icon name={icon} />
              <span className="folder-name">{name}</span>
              {count > 0 && <span className="folder-count">{count}</span>}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}
