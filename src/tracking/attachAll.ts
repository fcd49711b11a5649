import { isDuplicate, type Problem } from '../diagnosis/problem.ts';
import { attachmentId } from './attachmentId.ts';
import type { AttachmentInfo } from './message.ts';
import { isAlike, readFile } from './readFile.ts';
import type { AttachmentRefusal, TrackNote } from './trackNotes.ts';
import type { Reading, TrackPorts } from './trackPorts.ts';

/** Sends attachments to a row, one after the other, so that only one is held at a time. What is there already is not sent again. */
export async function attachAll(id: string, attachments: readonly AttachmentInfo[], ports: TrackPorts, signal: AbortSignal): Promise<Reading<readonly TrackNote[]>> {
  if (attachments.length === 0) return { ok: true, value: [] };
  const before = await ports.attached(id);
  if (!before.ok) return { ok: false, failure: { kind: 'problem', problem: before.problem } };
  const there: There = { unclaimed: [...before.value], all: [...before.value], sent: [] };
  const notes: TrackNote[] = [];
  for (const [done, attachment] of attachments.entries()) {
    if (signal.aborted) return { ok: false, failure: { kind: 'canceled' } };
    const tell = (share: number) => ports.tell({ step: 'attaching', name: attachment.name, done, total: attachments.length, share });
    tell(0);
    const outcome = await attachOne(id, attachment, there, ports, tell);
    if (!outcome.ok) return signal.aborted ? { ok: false, failure: { kind: 'canceled' } } : outcome;
    if (outcome.value !== undefined) notes.push({ kind: 'attachmentLeftOut', name: attachment.name, because: outcome.value });
  }
  return { ok: true, value: notes };
}

interface File {
  readonly name: string;
  readonly bytes: number;
}

/** The files that the row has, as far as is known; those of an earlier Track stand for one attachment each. */
interface There {
  readonly unclaimed: File[];
  readonly all: File[];
  /** Those of the message that have had their turn. */
  readonly sent: File[];
}

/** Undefined where it is there now, else why it is left out. */
async function attachOne(id: string, attachment: AttachmentInfo, there: There, ports: TrackPorts, tell: (share: number) => void): Promise<Reading<AttachmentRefusal | undefined>> {
  const read = await readFile(attachment, ports);
  if (!read.ok) return read;
  if (typeof read.value === 'string') return { ok: true, value: read.value };
  const { name, type, bytes, base64 } = read.value;
  const file: File = { name, bytes };
  const isThis = (other: File) => isAlike(other, file);
  const before = there.sent.filter(isThis).length;
  there.sent.push(file);
  const sentBefore = there.unclaimed.findIndex(isThis);
  if (sentBefore >= 0) {
    there.unclaimed.splice(sentBefore, 1);
    return { ok: true, value: undefined };
  }
  const permit = ports.permit();
  if (!permit.ok) return { ok: false, failure: { kind: 'refused', refusal: permit.refusal } };
  const sent = await ports.attach(permit.permit, id, { id: await attachmentId({ email: id, ...file, before }), name, type, base64 }, tell);
  if (!sent.ok && isRefusal(sent.problem)) return { ok: true, value: 'refused' };
  if (!sent.ok) {
    const arrived = await hasArrived(sent.problem);
    if (arrived === undefined || (!arrived && !isTooLate(sent.problem))) return { ok: false, failure: { kind: 'problem', problem: sent.problem } };
    if (!arrived) return { ok: true, value: 'refused' };
  }
  there.all.push(file);
  return { ok: true, value: undefined };

  /** After a lost answer it may be there all the same; one that is called a duplicate, or comes too late, another pane has sent. Undefined where nobody can tell. */
  async function hasArrived(problem: Problem): Promise<boolean | undefined> {
    if (isDuplicate(problem)) return true;
    if (problem.kind !== 'outcomeUnknown' && !isTooLate(problem)) return false;
    const now = await ports.attached(id);
    return now.ok ? now.value.filter(isThis).length > there.all.filter(isThis).length : undefined;
  }
}

/** An e-mail that has been finished meanwhile takes no more files. */
function isTooLate(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.status === 405;
}

/** About this very file: its type, its size, or what a plug-in makes of it. */
function isRefusal(problem: Problem): boolean {
  return problem.kind === 'refused' && (problem.status === 400 || problem.status === 413);
}
