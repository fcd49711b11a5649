import { type CommandButton, type CommandGroup, localizedFor } from '../../addin/manifest.ts';
import { addinImageAddress } from '../mailbox/addinPlace.ts';
import { forwardOf, replyTo } from '../mailbox/draft.ts';
import { newEvent } from '../mailbox/event.ts';
import { currentItem } from '../mailbox/item.ts';
import { mailList, unreadFiles } from '../mailbox/mailList.ts';
import { paneMode } from '../mailbox/state.ts';
import { CategorizeMenu } from './CategorizeMenu.tsx';
import { Command } from './Command.tsx';
import { Icon } from './Icon.tsx';
import { useHost, useOutlook } from './OutlookContext.tsx';

const noGroups: readonly CommandGroup[] = [];

interface RibbonProps {
  readonly foldersShown: boolean;
  readonly onFolders: () => void;
}

/** The commands of Outlook for what is selected, and those of the add-in. */
export function Ribbon({ foldersShown, onFolders }: RibbonProps) {
  const { outlook } = useHost();
  const itemKind = useOutlook((state) => currentItem(state)?.kind);
  const groups = useOutlook((state) => state.start.addin.manifest?.[paneMode(state)] ?? noGroups);
  const fault = useOutlook((state) => state.start.addin.fault);
  return (
    <div className="ribbon" role="toolbar" aria-label="Commands">
      <button type="button" className="plain" aria-label="Folder pane" title="Show or hide the folders" aria-expanded={foldersShown} onClick={onFolders}>
        <Icon name="menu" />
      </button>
      <Command icon="mail" label="New mail" primary onPress={() => outlook.compose()} />
      <Command icon="calendarAdd" label="New event" text="withRoom" onPress={() => outlook.compose({ event: newEvent(Date.now()) })} />
      <span className="divider" />
      <MessageCommands />
      {groups.map((group) => (
        <AddinGroup key={group.id} group={group} disabled={itemKind === undefined} />
      ))}
      {fault !== null && <span className="manifest-fault">{fault}</span>}
    </div>
  );
}

/** What can be done with the message that is read. */
function MessageCommands() {
  const { outlook } = useHost();
  const message = useOutlook(({ selection }) => (selection.kind === 'message' ? selection.message : null));
  const folder = useOutlook((state) => mailList(state).find(({ file }) => file === message?.file)?.folder);
  const unread = useOutlook((state) => message !== null && unreadFiles(state).has(message.file));
  const disabled = message === null;
  return (
    <>
      <Command icon="trash" label="Delete" text="withRoom" disabled={disabled || folder === 'Deleted Items'} onPress={() => message && void outlook.move(message.file, 'Deleted Items')} />
      <Command icon="archive" label="Archive" text="withRoom" disabled={disabled || folder === 'Archive'} onPress={() => message && void outlook.move(message.file, 'Archive')} />
      <Command icon="reply" label="Reply" text="withRoom" disabled={disabled} onPress={() => message && outlook.compose(replyTo(message, { all: false, me: outlook.me, zone: outlook.zone }))} />
      <Command icon="replyAll" label="Reply all" text="withRoom" disabled={disabled} onPress={() => message && outlook.compose(replyTo(message, { all: true, me: outlook.me, zone: outlook.zone }))} />
      <Command icon="forward" label="Forward" text="withRoom" disabled={disabled} onPress={() => message && outlook.compose(forwardOf(message, outlook.zone))} />
      <span className="divider" />
      <Command icon={unread ? 'mailRead' : 'mail'} label={unread ? 'Mark as read' : 'Mark as unread'} text="hidden" disabled={disabled} onPress={() => message && void outlook.markRead(message.file, unread)} />
      <CategorizeMenu />
    </>
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
