import { signInHelps } from '../../diagnosis/signInHelps.ts';
import { serviceOrigin } from '../../organizations/hostPolicy.ts';
import { currentRow } from '../currentRow.ts';
import type { PaneState } from '../paneState.ts';

/** What the home screen is about to ask a person for; undefined where it asks nothing, as while it works or has a verdict. */
export function askedForWhat(state: PaneState): 'signIn' | 'organization' | undefined {
  if (!state.rows.some(({ known }) => known.connected)) return mayBeFoundWithoutAsking(state) ? undefined : 'organization';
  const current = currentRow(state);
  if (!current) return 'organization';
  return current.check.status === 'failed' && signInHelps.has(current.check.problem.kind) ? 'signIn' : undefined;
}

/** Organizations are looked for, or the only one that was found is being connected. */
function mayBeFoundWithoutAsking({ policy, onlyWhenIAsk, finding, adding }: PaneState): boolean {
  if (serviceOrigin(policy, 'discovery') === undefined || onlyWhenIAsk || adding?.status === 'failed') return false;
  if (adding?.status === 'connecting' || finding.status === 'notAsked' || finding.status === 'finding') return true;
  return finding.status === 'found' && finding.organizations.filter(({ state }) => state === 'ready').length === 1;
}
