import type { Problem, Result } from '../diagnosis/problem.ts';
import type { EmailRow } from './emailRow.ts';
import { type RegardingTarget, sameRecord } from './record.ts';

/** What changing a copy needs of the world. */
export interface RegardingPorts {
  /** The copy as it is now; undefined where it is gone. */
  readonly readRow: () => Promise<Result<EmailRow | undefined>>;
  /** Writes once; null takes the regarding away. */
  readonly change: (row: EmailRow, wanted: RegardingTarget | null) => Promise<Result<unknown>>;
}

/** What came of it. `row` is the copy as the server says it is. */
export type RegardingOutcome =
  | { readonly kind: 'done'; readonly row: EmailRow }
  /** Somebody has changed the copy since it was shown; nothing was written. */
  | { readonly kind: 'changed'; readonly row: EmailRow }
  /** It was written, or perhaps was, and is not so. */
  | { readonly kind: 'notTaken'; readonly row: EmailRow }
  | { readonly kind: 'gone' }
  /** This organization lets nobody change what a finished e-mail is regarding, but in Dynamics 365 itself. */
  | { readonly kind: 'finished'; readonly problem: Problem }
  | { readonly kind: 'problem'; readonly problem: Problem }
  /** It may have been written; nobody can look at the moment. */
  | { readonly kind: 'unknown'; readonly problem: Problem };

/** Makes a copy regarding another row or none, and looks what came of it. Written at most once. */
export async function changeRegarding(row: EmailRow, wanted: RegardingTarget | null, ports: RegardingPorts): Promise<RegardingOutcome> {
  const answer = await ports.change(row, wanted);
  if (answer.ok) return look(ports, wanted, 'notTaken');
  const { problem } = answer;
  switch (problem.kind) {
    case 'outcomeUnknown':
      return look(ports, wanted, 'notTaken');
    case 'changedMeanwhile':
      return look(ports, wanted, 'changed');
    case 'rowGone':
      // The row that it is to be regarding may be the one that is gone.
      return look(ports, wanted, 'notTaken');
    case 'refused':
      return { kind: row.state !== 'open' && (problem.status === 400 || problem.status === 405) ? 'finished' : 'problem', problem };
    default:
      return { kind: 'problem', problem };
  }
}

async function look({ readRow }: RegardingPorts, wanted: RegardingTarget | null, otherwise: 'changed' | 'notTaken'): Promise<RegardingOutcome> {
  const answer = await readRow();
  if (!answer.ok) return { kind: 'unknown', problem: answer.problem };
  const row = answer.value;
  if (!row) return { kind: 'gone' };
  return { kind: isRegarding(row, wanted) ? 'done' : otherwise, row };
}

/** Whether a copy is regarding this row, or none. A lookup that does not tell its table is compared by id. */
export function isRegarding({ regarding }: Pick<EmailRow, 'regarding'>, wanted: RegardingTarget | null): boolean {
  if (!regarding || !wanted) return regarding === null && wanted === null;
  return sameRecord({ id: regarding.id, table: regarding.table ?? wanted.table }, wanted);
}
