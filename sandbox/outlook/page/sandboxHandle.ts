import { mailList } from './mailbox/mailList.ts';
import type { Settings } from './mailbox/state.ts';
import type { LogEntry } from './protocol/protocolLog.ts';
import type { OutlookHost } from './protocol/outlookHost.ts';

/** What a test in the browser can do without the mouse: the same as the menu of the sandbox. */
export interface SandboxHandle {
  /** Selects a message by its file name, or nothing. */
  select(file: string | null): Promise<void>;
  /** Changes how Outlook behaves; the fields are those of `outlook` in a world file. */
  set(change: Partial<Settings>): void;
  expandRecipients(): void;
  reloadPane(): void;
  log(): readonly LogEntry[];
}

declare global {
  interface Window {
    sandboxOutlook?: SandboxHandle;
  }
}

/** Puts the handle at `window.sandboxOutlook`. */
export function offerHandle(host: OutlookHost): void {
  const { outlook, log } = host;
  window.sandboxOutlook = {
    select: async (file) => {
      const found = mailList(outlook.state.get()).find((message) => message.file === file);
      if (file !== null && !found) throw new Error(`There is no message ${file} in this world.`);
      if (found) outlook.openFolder(found.folder);
      await outlook.select(found ?? null);
    },
    set: (change) => outlook.changeSettings(change),
    expandRecipients: () => outlook.expandRecipients(),
    reloadPane: () => outlook.reloadPane(),
    log: () => log.entries.get(),
  };
}
