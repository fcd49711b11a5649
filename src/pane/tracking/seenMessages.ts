import type { TrackNote } from '../../tracking/trackNotes.ts';
import type { Copies } from '../../tracking/trackingState.ts';

/** No more messages are remembered than this. */
const most = 500;

interface Seen {
  readonly copies: Copies;
  /** Of a Track that has ended while another message was selected. */
  readonly untold: readonly TrackNote[];
}

/** What an organization has answered for messages that were selected before, as long as the pane is open: ids and states only. */
export class SeenMessages {
  private readonly byKey = new Map<string, Seen>();

  copiesOf(key: string): Copies | undefined {
    return this.byKey.get(key)?.copies;
  }

  notesOf(key: string): readonly TrackNote[] {
    return this.byKey.get(key)?.untold ?? [];
  }

  /** Without `untold`, the notes of an earlier Track stay as long as there is a copy. */
  remember(key: string, copies: Copies, untold = copies.rows.length === 0 ? [] : this.notesOf(key)): void {
    this.byKey.delete(key);
    this.byKey.set(key, { copies, untold });
    const [oldest] = this.byKey.keys();
    if (this.byKey.size > most && oldest !== undefined) this.byKey.delete(oldest);
  }

  forget(key: string): void {
    this.byKey.delete(key);
  }
}
