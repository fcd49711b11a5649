import { readItemMark, writeItemMark } from '../../outlook/itemMark.ts';
import type { Organization } from '../../organizations/organization.ts';
import type { RecordKey } from '../../tracking/record.ts';
import { askOrganization } from '../askOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import { chosenFor } from '../regarding/chosenFor.ts';
import { RecordSource } from '../regarding/recordSource.ts';
import type { Ground } from '../session.ts';

/** A draft has no Message-ID. */
const ofDraft = '';

/** Reads what is noted on the draft, and the name of what it is to be regarding. */
export async function readWish(ground: Ground, store: PaneStore, organization: Organization, me: string): Promise<void> {
  store.change({ draftWish: { organization: organization.url, status: 'reading', wanted: false } });
  const mark = await readItemMark(ofDraft, organization.url);
  store.change({ draftWish: { organization: organization.url, status: 'known', wanted: mark?.kind === 'wanted' } });
  if (mark?.regarding) await takeRegarding(ground, store, organization, me, ofDraft, mark.regarding);
}

let last: Promise<void> = Promise.resolve();

/** Notes on the draft whether it is wanted, with what was chosen for it; after what was noted before. */
export function keepWish(store: PaneStore, organization: string, wanted: boolean): Promise<void> {
  const note = () => noteWish(store, organization, wanted);
  return (last = last.then(note, note));
}

async function noteWish(store: PaneStore, organization: string, wanted: boolean): Promise<void> {
  const before = store.state().draftWish?.wanted ?? false;
  const chosen = chosenFor(store.state());
  store.change({ draftWish: { organization, status: 'saving', wanted } });
  const kept = await writeItemMark(ofDraft, organization, wanted ? { kind: 'wanted', at: Date.now(), regarding: chosen && { table: chosen.table, id: chosen.id } } : undefined);
  store.change({ draftWish: { organization, status: kept ? 'known' : 'notKept', wanted: kept ? wanted : before } });
}

/** Takes over what was chosen while the message was written, where it is still there. */
export async function takeRegarding(ground: Ground, store: PaneStore, organization: Organization, me: string, messageId: string, key: RecordKey): Promise<void> {
  const source = new RecordSource(organization, me, (question, signal) => askOrganization(ground, store, organization, signal, question));
  const [record] = await source.named([key]);
  const target = record && (await source.target(record));
  if (target?.ok) store.change({ chosenRegarding: { organization: organization.url, messageId, target: target.value } });
}
