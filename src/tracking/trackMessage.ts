import { failed, isDuplicate, type Problem, type Result } from '../diagnosis/problem.ts';
import type { PermitAnswer, WritePermit } from '../organizations/writeGate.ts';
import { attachAll } from './attachAll.ts';
import { type AttachmentChoice, planAttachments } from './attachmentPlan.ts';
import { byAge, type EmailRow, isHalfway } from './emailRow.ts';
import { closing, emailToCreate, type EmailToCreate, type PartyRule, rulesFor } from './emailToCreate.ts';
import type { OpenMessage } from './message.ts';
import { readSmallFiles, type SmallFiles } from './smallFiles.ts';
import type { TrackFailure } from './trackCourse.ts';
import type { TrackNote } from './trackNotes.ts';
import type { Reading, TrackPorts } from './trackPorts.ts';
import { withPictures } from './withPictures.ts';

/** What the person wants to have tracked, and how. */
export interface TrackWish {
  readonly message: OpenMessage;
  readonly attachments: AttachmentChoice;
  readonly regarding: EmailToCreate['regarding'];
  /** Id of the signed-in user in the organization. */
  readonly me: string;
  /** Longest subject that the organization keeps. */
  readonly longestSubject: number;
}

export type TrackOutcome =
  | { readonly ok: true; readonly row: EmailRow; readonly rows: readonly EmailRow[]; readonly notes: readonly TrackNote[] }
  | { readonly ok: false; readonly failure: TrackFailure };

const stopped = (failure: TrackFailure): TrackOutcome => ({ ok: false, failure });
const problemOf = (problem: Problem): TrackOutcome => stopped({ kind: 'problem', problem });

/**
 * Puts a message into an organization, once: read, looked for, resolved, written, and read back. What an earlier Track has
 * begun is finished. The row in Dynamics 365 is the journal: it is found by the Message-ID, and says how far it has come.
 */
export async function trackMessage(wish: TrackWish, ports: TrackPorts, signal: AbortSignal): Promise<TrackOutcome> {
  try {
    return await track(wish, ports, signal);
  } catch (error) {
    if (signal.aborted) return stopped({ kind: 'canceled' });
    throw error;
  }
}

async function track(wish: TrackWish, ports: TrackPorts, signal: AbortSignal): Promise<TrackOutcome> {
  const { message, me } = wish;
  ports.tell({ step: 'reading' });
  const read = await ports.readMessage();
  if (!read.ok) return stopped(read.failure);
  const content = read.value;
  const pictured = await withPictures(content, ports, signal);
  if (!pictured.ok) return stopped(pictured.failure);
  const { html, placed, notes } = pictured.value;
  if (signal.aborted) return stopped({ kind: 'canceled' });

  ports.tell({ step: 'resolving' });
  const people = [content.message.from ?? content.message.sender, ...content.to, ...content.cc, ...content.bcc].flatMap((person) => (person ? [person.address] : []));
  const prepared = await ports.prepare(people, wish.attachments !== 'none' && message.attachments.length > 0);
  if (!prepared.ok) return problemOf(prepared.problem);
  const { rows, matches, limits } = prepared.value;
  const { send, leftOut } = planAttachments(message.attachments, wish.attachments, placed, limits);
  const known: readonly TrackNote[] = [...notes, ...leftOut, ...(content.missingRecipients === 0 ? [] : [{ kind: 'recipientsMissing' as const, missing: content.missingRecipients }])];

  const copies = own(rows, message);
  const begun = copies.find((row) => isHalfway(row, me));
  const there = copies.find((row) => row !== begun && (row.state === 'completed' || begun === undefined));
  if (there && !begun) return { ok: true, row: there, rows, notes: [{ kind: 'alreadyThere' }] };
  const id = ports.newId();
  const small: Reading<SmallFiles | undefined> = begun ? { ok: true, value: undefined } : await readSmallFiles(id, send, ports, signal);
  if (!small.ok) return stopped(small.failure);
  // The last look before writing: whoever has selected another message since does not mean this one.
  if (!(await ports.isStillSelected())) return stopped({ kind: 'otherMessage' });
  if (signal.aborted) return stopped({ kind: 'canceled' });
  const permit = ports.permit();
  if (!permit.ok) return stopped({ kind: 'refused', refusal: permit.refusal });

  const email: EmailToCreate = { id, content, html, matches, longestSubject: wish.longestSubject, regarding: wish.regarding };
  if (begun && there) return giveWay(begun, there, rows, message, ports);
  if (begun) return finish(begun, send, known, wish, ports, signal);
  ports.tell({ step: 'creating' });
  return create(email, { send, small: small.value }, known, wish, ports, permit.permit, signal);
}

/** The copies of this direction that count, oldest first. */
function own(rows: readonly EmailRow[], { direction }: OpenMessage): readonly EmailRow[] {
  return rows.filter((row) => row.direction === direction && row.state !== 'canceled').sort(byAge);
}

interface Attached {
  readonly send: OpenMessage['attachments'];
  /** Read already, to be created together with the row. */
  readonly small: SmallFiles | undefined;
}

async function create(email: EmailToCreate, { send, small }: Attached, known: readonly TrackNote[], wish: TrackWish, ports: TrackPorts, permit: WritePermit, signal: AbortSignal): Promise<TrackOutcome> {
  const { message } = wish;
  let written: Result<{ readonly rows: Result<readonly EmailRow[]> }> = failed({ kind: 'faultOfOurs', code: 'NoRule' });
  let notes = known;
  for (const { rule, files } of waysToCreate(email, small)) {
    const { body, partiesLeftOut } = emailToCreate(email, rule);
    written = await ports.create(permit, body, files && { files: files.files, closing: closing(message) });
    notes = [...known, ...(files?.notes ?? []), ...(partiesLeftOut === 0 ? [] : [{ kind: 'partiesLeftOut' as const, count: partiesLeftOut }])];
    if (written.ok || !mayHelpOtherwise(written.problem)) break;
  }
  const doubtful = !written.ok && (written.problem.kind === 'outcomeUnknown' || isDuplicate(written.problem));
  if (!written.ok && !doubtful) return problemOf(written.problem);
  // After a lost answer: look, then decide. A copy that is there already is found in the same way.
  const found = written.ok && written.value.rows.ok ? written.value.rows : await ports.find();
  if (!found.ok) return problemOf(written.ok ? found.problem : written.problem);
  const copies = own(found.value, message);
  const mine = copies.find(({ id }) => id === email.id);
  if (!mine) {
    const [theirs] = copies;
    if (theirs) return { ok: true, row: theirs, rows: found.value, notes: [{ kind: 'alreadyThere' }] };
    if (!written.ok && isDuplicate(written.problem)) return stopped({ kind: 'hiddenCopy' });
    return problemOf(written.ok ? { kind: 'unexpectedAnswer', host: ports.host } : written.problem);
  }
  const single = await keepOldest(mine, found.value, message, ports);
  if (single) return single;
  const complete = [...notes, ...(message.subject.length > wish.longestSubject ? [{ kind: 'subjectShortened' as const }] : [])];
  if (mine.state !== 'open') return { ok: true, row: mine, rows: found.value, notes: complete };
  return finish(mine, send, complete, wish, ports, signal);
}

/** With the files where they are small, then without, since one of them may be refused: then each is sent by itself. */
function waysToCreate(email: EmailToCreate, small: SmallFiles | undefined): readonly { readonly rule: PartyRule; readonly files: SmallFiles | undefined }[] {
  const without = small?.files.length === 0 ? [] : [undefined];
  return rulesFor(email).flatMap((rule) => [...(small ? [small] : []), ...without].map((files) => ({ rule, files })));
}

/** Refusals that another way to write the people or the files may get around. */
function mayHelpOtherwise(problem: Problem): boolean {
  return problem.kind === 'refused' && (problem.status === 400 || problem.status === 413 || problem.code.toLowerCase() === '0x80043506') && !isDuplicate(problem);
}

/** Where somebody else was faster, theirs stays and ours goes; undefined where there is nothing to settle. */
async function keepOldest(mine: EmailRow, rows: readonly EmailRow[], message: OpenMessage, ports: TrackPorts): Promise<TrackOutcome | undefined> {
  const [oldest] = own(rows, message);
  return !oldest || oldest.id === mine.id ? undefined : giveWay(mine, oldest, rows, message, ports);
}

async function giveWay(mine: EmailRow, theirs: EmailRow, rows: readonly EmailRow[], message: OpenMessage, ports: TrackPorts): Promise<TrackOutcome> {
  const permit = ports.permit();
  if (permit.ok) await ports.delete(permit.permit, mine);
  const left = await ports.find();
  const now = left.ok ? left.value : rows.filter(({ id }) => id !== mine.id);
  return { ok: true, row: own(now, message).find(({ id }) => id !== mine.id) ?? theirs, rows: now, notes: [{ kind: 'alreadyThere' }] };
}

/** Sends what is missing of the attachments, and closes the row. */
async function finish(row: EmailRow, send: OpenMessage['attachments'], known: readonly TrackNote[], wish: TrackWish, ports: TrackPorts, signal: AbortSignal): Promise<TrackOutcome> {
  const attached = await attachAll(row.id, send, ports, signal);
  if (!attached.ok) return stopped(attached.failure);
  const notes = [...known, ...attached.value];
  ports.tell({ step: 'finishing' });
  // Attachments have given the row a new version.
  const current = await readRow(row.id, ports);
  if (!current.ok) return problemOf(current.problem);
  if (current.value.row === undefined) return problemOf({ kind: 'rowGone', code: '' });
  if (current.value.row.state !== 'open') return { ok: true, row: current.value.row, rows: current.value.rows, notes };
  const permit = await stillPermitted(ports);
  if (!permit.ok) return stopped(permit.failure);
  const closed = await ports.close(permit.permit, current.value.row, closing(wish.message));
  const after = await readRow(row.id, ports);
  if (!after.ok) return problemOf(closed.ok ? after.problem : closed.problem);
  if (after.value.row?.state === 'completed') return { ok: true, row: after.value.row, rows: after.value.rows, notes };
  return problemOf(closed.ok ? { kind: 'unexpectedAnswer', host: ports.host } : closed.problem);
}

async function readRow(id: string, ports: TrackPorts): Promise<Result<{ readonly row: EmailRow | undefined; readonly rows: readonly EmailRow[] }>> {
  const found = await ports.find();
  return found.ok ? { ok: true, value: { row: found.value.find((each) => each.id === id), rows: found.value } } : found;
}

/** A permit for another write of the same Track. */
export async function stillPermitted(ports: Pick<TrackPorts, 'permit'>): Promise<{ readonly ok: true; readonly permit: WritePermit } | { readonly ok: false; readonly failure: TrackFailure }> {
  const permit: PermitAnswer = ports.permit();
  return permit.ok ? permit : { ok: false, failure: { kind: 'refused', refusal: permit.refusal } };
}
