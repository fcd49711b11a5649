import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

interface HeaderProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

export function Header({ menuOpen, onMenu }: HeaderProps) {
  const { outlook } = useHost();
  const search = useOutlook((state) => state.search);
  const name = useOutlook((state) => state.settings.mailbox.displayName);
  const account = useOutlook((state) => state.settings.account);
  const world = useOutlook((state) => state.start.world);
  return (
    <header className="header">
      <span className="launcher">
        <Icon name="grid" />
      </span>
      <span className="brand">Outlook</span>
      <label className="search">
        <Icon name="search" />
        <input type="search" placeholder="Search" aria-label="Search" value={search} onChange={(event) => outlook.search(event.target.value)} />
      </label>
      <span className="world" title="The world of this sandbox">
        {world}
      </span>
      <button type="button" className="header-button" aria-expanded={menuOpen} onClick={onMenu}>
        <Icon name="settings" />
        Sandbox
      </button>
      <span title={account}>
        <Avatar name={name} />
      </span>
    </header>
  );
}
