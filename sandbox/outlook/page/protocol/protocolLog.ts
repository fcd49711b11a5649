import { Store } from '../mailbox/store.ts';

/** One message between Outlook and the add-in. */
export interface LogEntry {
  /** Milliseconds since the page was opened. */
  readonly time: number;
  readonly direction: 'from add-in' | 'to add-in';
  readonly frame: string;
  /** What it is about in a word, e.g. `item.body.getAsync (37)`. */
  readonly what: string;
  readonly data: unknown;
}

const mostEntries = 2000;

/** The messages of the protocol, so that a failing run can show what was said. */
export class ProtocolLog {
  readonly entries = new Store<readonly LogEntry[]>([]);

  add(entry: Omit<LogEntry, 'time'>): void {
    const time = Math.round(performance.now() * 10) / 10;
    this.entries.update((entries) => [...entries.slice(-mostEntries + 1), { time, ...entry }]);
  }

  clear(): void {
    this.entries.set([]);
  }

  /** The log as text for a file. */
  export(): string {
    return JSON.stringify(this.entries.get(), null, 2);
  }
}
