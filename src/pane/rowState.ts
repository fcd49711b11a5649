import { signInHelps } from '../diagnosis/signInHelps.ts';
import type { OrganizationRow } from './paneState.ts';

/** Whether the organization waits for the person to sign in. */
export function waitsForSignIn({ known, check }: OrganizationRow): boolean {
  return known.connected && check.status === 'failed' && signInHelps.has(check.problem.kind);
}

/** The row as if nobody had looked for the cause yet. */
export function withoutFurther(row: OrganizationRow): OrganizationRow {
  if (row.check.status !== 'answered') return row;
  const { further: _further, ...check } = row.check;
  return { ...row, check };
}
