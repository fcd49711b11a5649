import type { AddinManifest, CommandButton } from '../addin/manifest.ts';
import { isReport } from '../mail/itemKind.ts';
import type { MessageSummary } from '../mail/message.ts';
import type { Outlook } from './mailbox/outlook.ts';

const paneStates = ['closed', 'open', 'pinned'] as const;

export interface AddressOptions {
  /** `open`: as if its button had just been pressed. */
  readonly pane: (typeof paneStates)[number];
  /** The file name of the message to select, `none`, or null for the newest in the inbox that add-ins see. */
  readonly message: string | null;
}

/** What the address of the page says about how it opens. */
export function readAddress(search: string): AddressOptions {
  const query = new URLSearchParams(search);
  return { pane: paneStates.find((state) => state === query.get('pane')) ?? 'pinned', message: query.get('message') };
}

/** Selects a message on which add-ins are activated and opens the add-in's pane, so that a developer sees the add-in at once. */
export async function openFromAddress(outlook: Outlook, { pane, message }: AddressOptions): Promise<void> {
  const { messages, addin } = outlook.state.get().start;
  const isShown = ({ itemClass }: MessageSummary) => !isReport(itemClass) || outlook.state.get().settings.reports === 'asMessage';
  const first =
    message === null
      ? messages.find((each) => each.folder === 'Inbox' && each.fault === null && isShown(each))
      : messages.find((each) => each.file === message);
  if (first && message !== 'none') {
    outlook.openFolder(first.folder);
    await outlook.select(first);
  }
  const button = paneButton(addin.manifest);
  if (button && pane !== 'closed') outlook.openPane(button, { pinned: pane === 'pinned' });
}

function paneButton(manifest: AddinManifest | null): CommandButton | undefined {
  return manifest?.read.flatMap((group) => group.buttons).find((button) => button.action.kind === 'pane');
}
