import { diagnose } from '../../diagnosis/diagnose.ts';
import type { Fix } from '../../diagnosis/findingTraits.ts';
import type { PaneActions } from '../paneActions.ts';
import type { OrganizationRow, PaneState } from '../paneState.ts';
import { useMoreTexts } from '../useMoreTexts.ts';
import { factsOf } from './factsOf.ts';
import { FixButtons } from './FixButtons.tsx';

/** The screen of the problem has its own button for these. */
const onScreen: ReadonlySet<Fix> = new Set<Fix>(['signIn', 'tryAgain']);

/** What else can be done where an organization gives no verdict, and by whom. */
export function FailureFixes({ state, row, actions }: { readonly state: PaneState; readonly row: OrganizationRow; readonly actions: PaneActions }) {
  const { diagnosis, findings } = useMoreTexts('cause');
  const { first } = diagnose(factsOf(state, row));
  const fixes = first.fixes.filter((fix) => !onScreen.has(fix));
  return (
    <div data-finding={first.id}>
      {fixes.length > 0 && <p className="quiet">{diagnosis.who(first.whoCanFix.map((fixer) => findings.fixers[fixer]))}</p>}
      <FixButtons finding={first} row={row} state={state} actions={actions} fixes={fixes} isFirstBest={false} />
    </div>
  );
}
