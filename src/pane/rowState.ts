import { signInHelps } from '../diagnosis/signInHelps.ts';
import type { OrganizationRow } from './paneState.ts';

/** Whether the organization waits for the person to sign in. */
export function waitsForSignIn({ known, check }: OrganizationRow): boolean {
  return known.connected && check.status === 'failed' && signInHelps.has(check.problem.kind);
}
