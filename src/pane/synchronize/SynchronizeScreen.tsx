import type { PaneActions } from '../paneActions.ts';
import type { PaneState } from '../paneState.ts';

interface SynchronizeScreenProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

export function SynchronizeScreen(_props: SynchronizeScreenProps) {
  return <></>;
}
