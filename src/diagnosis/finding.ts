import type { FindingEvidence, FindingId } from './findingEvidence.ts';
import type { FindingTraits } from './findingTraits.ts';

/** One thing that was found out, with the values seen. Without the id it is any finding; `isFinding` tells which. */
export interface Finding<Id extends FindingId = FindingId> extends FindingTraits {
  readonly id: Id;
  readonly evidence: FindingEvidence[Id];
}

/** Whether it is that very finding, with its evidence. */
export function isFinding<Id extends FindingId>(finding: Finding, id: Id): finding is Finding<Id> {
  return finding.id === id;
}
