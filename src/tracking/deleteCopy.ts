import type { Problem, Result } from '../diagnosis/problem.ts';
import type { EmailRow } from './emailRow.ts';

/** What deleting a copy needs of the world. */
export interface DeletePorts {
  /** The copy as it is now; undefined where it is gone. */
  readonly readRow: () => Promise<Result<EmailRow | undefined>>;
  /** Deletes once. */
  readonly remove: (row: EmailRow) => Promise<Result<unknown>>;
}

export type DeleteOutcome =
  | { readonly kind: 'deleted' }
  /** Somebody was faster. */
  | { readonly kind: 'alreadyGone' }
  /** Somebody has changed the copy since it was shown; it was not deleted. */
  | { readonly kind: 'changed'; readonly row: EmailRow }
  | { readonly kind: 'stillThere'; readonly row: EmailRow }
  /** The server says that the person may not; whatever it said before. */
  | { readonly kind: 'mayNot'; readonly problem: Problem }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** It may have been deleted; nobody can look at the moment. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** Deletes a copy that the person has seen and confirmed, and looks what came of it. Sent at most once. */
export async function deleteCopy(row: EmailRow, ports: DeletePorts): Promise<DeleteOutcome> {
  const answer = await ports.remove(row);
  if (answer.ok) return look(ports, 'stillThere');
  const { problem } = answer;
  switch (problem.kind) {
    case 'rowGone':
      return { kind: 'alreadyGone' };
    case 'outcomeUnknown':
      return look(ports, 'stillThere');
    case 'changedMeanwhile':
      return look(ports, 'changed');
    case 'mayNotChange':
      return { kind: 'mayNot', problem };
    default:
      return { kind: 'problem', problem };
  }
}

async function look({ readRow }: DeletePorts, otherwise: 'changed' | 'stillThere'): Promise<DeleteOutcome> {
  const answer = await readRow();
  if (!answer.ok) return { kind: 'unknown', problem: answer.problem };
  if (answer.value) return { kind: otherwise, row: answer.value };
  return { kind: otherwise === 'changed' ? 'alreadyGone' : 'deleted' };
}
