import { type CommandButton, type CommandGroup, localizedFor } from '../../addin/manifest.ts';
import { addinImageAddress } from '../mailbox/addinPlace.ts';
import { forwardOf, replyTo } from '../mailbox/draft.ts';
import { currentItem } from '../mailbox/item.ts';
import { Icon, type IconName } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

const noGroups: readonly CommandGroup[] = [];

/** The commands of Outlook for what is selected, and those of the add-in. */
export function Ribbon() {
  const { outlook } = useHost();
  const selection = useOutlook((state) => state.selection);
  const itemKind = useOutlook((state) => currentItem(state)?.kind);
  const manifest = useOutlook((state) => state.start.addin.manifest);
  const fault = useOutlook((state) => state.start.addin.fault);
  const writing = selection.kind === 'draft';
  const message = selection.kind === 'message' ? selection.message : null;
  const groups = (writing ? manifest?.compose : manifest?.read) ?? noGroups;
  return (
    <div className="ribbon" role="toolbar" aria-label="Commands">
      <Command icon="mail" label="New mail" primary onPress={() => outlook.compose()} />
      <span className="divider" />
      <Command icon="reply" label="Reply" disabled={!message} onPress={() => message && outlook.compose(replyTo(message, { all: false, me: outlook.me }))} />
      <Command icon="replyAll" label="Reply all" disabled={!message} onPress={() => message && outlook.compose(replyTo(message, { all: true, me: outlook.me }))} />
      <Command icon="forward" label="Forward" disabled={!message} onPress={() => message && outlook.compose(forwardOf(message))} />
      {groups.map((group) => (
        <AddinGroup key={group.id} group={group} disabled={itemKind === undefined} />
      ))}
      {fault !== null && <span className="manifest-fault">{fault}</span>}
    </div>
  );
}

interface CommandProps {
  readonly icon: IconName;
  readonly label: string;
  readonly onPress: () => void;
  readonly disabled?: boolean;
  readonly primary?: boolean;
}

function Command({ icon, label, onPress, disabled = false, primary = false }: CommandProps) {
  return (
    <button type="button" className={primary ? 'command primary' : 'command'} disabled={disabled} onClick={onPress}>
      <Icon name={icon} />
      {label}
    </button>
  );
}

interface AddinGroupProps {
  readonly group: CommandGroup;
  readonly disabled: boolean;
}

function AddinGroup({ group, disabled }: AddinGroupProps) {
  const language = useOutlook((state) => state.settings.language);
  return (
    <>
      <span className="divider" />
      <span className="addin-group" role="group" aria-label={localizedFor(group.label, language)}>
        {group.buttons.map((button) => (
          <AddinButton key={button.id} button={button} disabled={disabled} />
        ))}
      </span>
    </>
  );
}

interface AddinButtonProps {
  readonly button: CommandButton;
  readonly disabled: boolean;
}

function AddinButton({ button, disabled }: AddinButtonProps) {
  const { outlook } = useHost();
  const language = useOutlook((state) => state.settings.language);
  const icon = useOutlook((state) => {
    const image = button.icons['32'] ?? button.icons['16'] ?? Object.values(button.icons)[0];
    return image && addinImageAddress(state, image);
  });
  return (
    <button
      type="button"
      className="command"
      disabled={disabled}
      title={`${localizedFor(button.title, language)}\n${localizedFor(button.description, language)}`}
      data-command={button.id}
      onClick={() => outlook.press(button)}
    >
      {icon !== undefined && <img src={icon} alt="" width="18" height="18" />}
      {localizedFor(button.label, language)}
    </button>
  );
}
