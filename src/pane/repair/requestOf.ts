import { diagnose } from '../../diagnosis/diagnose.ts';
import type { AdminRequest } from '../../repair/adminRequest.ts';
import { explainFinding, type FindingTexts } from '../../texts/findingTexts.ts';
import { factsOf } from '../diagnosis/factsOf.ts';
import type { PaneState } from '../paneState.ts';
import { addressOfOutlook } from './addressOfOutlook.ts';
import type { Asking } from './repairing.ts';
import { rowAt } from '../rowAt.ts';

/** The request as far as the pane knows its values; undefined where the organization has gone from the list. */
export function requestOf(state: PaneState, { url, kind, about }: Asking, findings: FindingTexts): AdminRequest | undefined {
  const row = rowAt(state.rows, url);
  if (!row) return undefined;
  const user = row.check.status === 'answered' ? row.check.user : undefined;
  const { first, folded } = diagnose(factsOf(state, row));
  const finding = [first, ...folded].find(({ id }) => id === about) ?? first;
  const told = addressOfOutlook(state);
  const [inOutlook, inDynamics] = [told.ok ? told.address : (state.outlook?.address ?? null), user?.primaryEmail ?? null];
  const isOfOutlook = kind === 'setAsPrimary';
  return {
    kind,
    organization: row.known.organization,
    person: user?.fullName ?? state.outlook?.displayName ?? inOutlook ?? '',
    now: isOfOutlook ? inOutlook : inDynamics,
    wanted: isOfOutlook ? inDynamics : inOutlook,
    why: explainFinding(finding, findings).cause,
    rows: { systemuser: user?.id, mailbox: user?.mailbox?.id },
  };
}
