import { type Result, succeeded } from '../../diagnosis/problem.ts';
import { clearRegarding, deleteEmail } from '../../dynamics/changeEmail.ts';
import { countLaterMessages } from '../../dynamics/conversation.ts';
import { readEmailAccess } from '../../dynamics/emailAccess.ts';
import { findEmails } from '../../dynamics/findEmails.ts';
import { readRegardingNavigation } from '../../dynamics/regardingTables.ts';
import type { WritePermit } from '../../organizations/writeGate.ts';
import { writeItemMark } from '../../outlook/itemMark.ts';
import { changeRegarding } from '../../tracking/changeRegarding.ts';
import { deleteCopy } from '../../tracking/deleteCopy.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import { offerUntrack, ownerOf } from '../../tracking/untrackRule.ts';
import { askOrganization, writeToOrganization } from '../askOrganization.ts';
import type { PaneStore } from '../paneState.ts';
import type { Ground } from '../session.ts';
import { confirmationOf, requestPermit } from '../synchronize/switchPorts.ts';
import type { UntrackChoice, Untracking, UntrackOutcome, UntrackPreview } from './untracking.ts';

/** What untracking is about. */
export type UntrackSubject = Pick<Untracking, 'organization' | 'me' | 'messageId' | 'subject'>;

type Ask = <Value>(question: Parameters<typeof askOrganization<Value>>[4]) => Promise<Result<Value>>;

function asker(ground: Ground, store: PaneStore, { organization }: UntrackSubject): Ask {
  const { signal } = new AbortController();
  return (question) => askOrganization(ground, store, organization, signal, question);
}

/** The copy as it is now; undefined where it is gone. */
async function readCopy(ask: Ask, { messageId }: UntrackSubject, id: string): Promise<Result<EmailRow | undefined>> {
  const rows = await ask((request) => findEmails(request, messageId));
  return rows.ok ? succeeded(rows.value.find((row) => row.id === id)) : rows;
}

/** Looks up what untracking a copy would mean; undefined where it is gone already. */
export async function previewUntrack(ground: Ground, store: PaneStore, subject: UntrackSubject, id: string): Promise<Result<UntrackPreview | undefined>> {
  const ask = asker(ground, store, subject);
  const [copy, access] = await Promise.all([readCopy(ask, subject, id), ask((request) => readEmailAccess(request, subject.me, id))]);
  if (!copy.ok) return copy;
  const row = copy.value;
  if (!row) return succeeded(undefined);
  const later = await ask(async (request) => succeeded(await countLaterMessages(request, row)));
  const owner = ownerOf(row, subject.me);
  const rights = access.ok ? access.value : { mayDelete: null, mayChange: null };
  return succeeded({ row, owner, offer: offerUntrack({ owner, ...rights }), later: later.ok ? later.value : { known: 'no' } });
}

/** Does what the person has chosen and confirmed. */
export async function runUntrack(ground: Ground, store: PaneStore, subject: UntrackSubject, { row, offer }: UntrackPreview, choice: UntrackChoice): Promise<UntrackOutcome> {
  const ask = asker(ground, store, subject);
  if (choice.what === 'keep' && !choice.clearRegarding) return keep(subject, false);
  const permit = requestPermit(ground, store, subject.organization.url, await confirmationOf(store, store.state().tracking?.insistedOn ?? []));
  if (!permit.ok) return { kind: 'refused', refusal: permit.refusal };
  if (choice.what === 'delete') return offer.mayDelete ? remove(ground, subject, row, permit.permit, ask) : { kind: 'problem', problem: { kind: 'faultOfOurs', code: 'NotOffered' } };
  const outcome = await changeRegarding(row, null, {
    readRow: () => readCopy(ask, subject, row.id),
    change: async (copy) => {
      if (!copy.regarding) return succeeded(null);
      const table = copy.regarding.table ?? '';
      const navigation = await ask((request) => readRegardingNavigation(request, table));
      return navigation.ok ? writeToOrganization(ground, subject.organization, permit.permit, (request) => clearRegarding(request, copy, navigation.value)) : navigation;
    },
  });
  const kept = await keep(subject, outcome.kind === 'done');
  return kept.kind === 'kept' && outcome.kind !== 'done' ? { kind: 'keptWithRegarding', because: outcome } : kept;
}

function remove(ground: Ground, subject: UntrackSubject, row: EmailRow, permit: WritePermit, ask: Ask): Promise<UntrackOutcome> {
  return deleteCopy(row, {
    readRow: () => readCopy(ask, subject, row.id),
    remove: (copy) => writeToOrganization(ground, subject.organization, permit, (request) => deleteEmail(request, copy)),
  });
}

async function keep(subject: UntrackSubject, regardingCleared: boolean): Promise<UntrackOutcome> {
  return (await stopTracking(subject)) ? { kind: 'kept', regardingCleared } : { kind: 'notNoted' };
}

/** Notes on the selected message that the person no longer wants it tracked; nothing else tells it from a tracked one. False where Outlook did not keep that. */
export function stopTracking({ organization, messageId }: Pick<UntrackSubject, 'organization' | 'messageId'>): Promise<boolean> {
  return writeItemMark(messageId, organization.url, { kind: 'stopped', at: Date.now() });
}
