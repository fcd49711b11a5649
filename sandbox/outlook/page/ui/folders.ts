import { mailList } from '../mailbox/mailList.ts';
import type { OutlookState } from '../mailbox/state.ts';
import type { IconName } from './Icon.tsx';

export interface FolderEntry {
  readonly name: string;
  readonly icon: IconName;
  readonly count: number;
}

const wellKnown: readonly (readonly [string, IconName])[] = [
  ['Inbox', 'inbox'],
  ['Drafts', 'drafts'],
  ['Sent Items', 'sent'],
  ['Deleted Items', 'trash'],
  ['Archive', 'archive'],
];

/** The folders of the mailbox: those that every mailbox has, then those of the mail folder of the world. */
export function foldersOf(state: Pick<OutlookState, 'start' | 'drafts' | 'sent'>): readonly FolderEntry[] {
  const counts = new Map<string, number>([['Drafts', state.drafts.length]]);
  for (const { folder } of mailList(state)) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  const others = [...counts.keys()].filter((name) => !wellKnown.some(([known]) => known === name)).sort();
  const entries = [...wellKnown, ...others.map((name) => [name, 'folder'] as const)];
  return entries.map(([name, icon]) => ({ name, icon, count: counts.get(name) ?? 0 }));
}
