import { mailList, unreadFiles } from '../mailbox/mailList.ts';
import type { OutlookState } from '../mailbox/state.ts';
import type { IconName } from './Icon.tsx';

export interface FolderEntry {
  readonly name: string;
  readonly icon: IconName;
  /** Unread messages; in Drafts, how many there are. */
  readonly count: number;
}

const wellKnown: readonly (readonly [string, IconName])[] = [
  ['Inbox', 'inbox'],
  ['Drafts', 'drafts'],
  ['Sent Items', 'sent'],
  ['Archive', 'archive'],
  ['Deleted Items', 'trash'],
];

/** The folders of the mailbox: those that every mailbox has, then those of the mail folder of the world. */
export function foldersOf(state: Pick<OutlookState, 'start' | 'drafts' | 'sent' | 'kept'>): readonly FolderEntry[] {
  const counts = new Map<string, number>([['Drafts', state.drafts.length]]);
  const unread = unreadFiles(state);
  for (const { folder, file } of mailList(state)) counts.set(folder, (counts.get(folder) ?? 0) + (unread.has(file) ? 1 : 0));
  const others = [...counts.keys()].filter((name) => !wellKnown.some(([known]) => known === name)).sort();
  const entries = [...wellKnown, ...others.map((name) => [name, 'folder'] as const)];
  return entries.map(([name, icon]) => ({ name, icon, count: counts.get(name) ?? 0 }));
}
