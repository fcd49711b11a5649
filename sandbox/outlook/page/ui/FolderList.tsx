import { foldersOf } from './folders.ts';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

export function FolderList() {
  const { outlook } = useHost();
  const current = useOutlook((state) => state.folder);
  const start = useOutlook((state) => state.start);
  const drafts = useOutlook((state) => state.drafts);
  const sent = useOutlook((state) => state.sent);
  const owner = useOutlook((state) => state.settings.sharedFolder);
  const account = useOutlook((state) => state.settings.mailbox.address ?? state.settings.account);
  return (
    <nav className="folders" aria-label="Folders">
      <h2 className="folders-owner" title={owner ?? account}>
        {owner ?? account}
      </h2>
      <ul>
        {foldersOf({ start, drafts, sent }).map(({ name, icon, count }) => (
          <li key={name}>
            <button type="button" className="folder" aria-current={name === current || undefined} onClick={() => outlook.openFolder(name)}>
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
