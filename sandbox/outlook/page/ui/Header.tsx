import { Avatar } from './Avatar.tsx';
import { Icon } from './Icon.tsx';
import { useOutlook } from './OutlookContext.tsx';

interface HeaderProps {
  readonly menuOpen: boolean;
  readonly onMenu: () => void;
}

export function Header({ menuOpen, onMenu }: HeaderProps) {
  const name = useOutlook((state) => state.settings.mailbox.displayName);
  const account = useOutlook((state) => state.settings.account);
  const world = useOutlook((state) => state.start.world);
  return (
    <header className="header">
      <span className="launcher">
        <Icon name="grid" />
      </span>
      <span className="brand">Outlook</span>
      <span className="search">
        <Icon name="search" />
        Search
      </span>
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
