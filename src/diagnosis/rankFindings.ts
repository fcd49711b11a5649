import type { FindingId } from './findingEvidence.ts';
import { findingTraits } from './findingTraits.ts';

const isFindingId = (id: string): id is FindingId => Object.hasOwn(findingTraits, id);

/** All findings there are, in the order in which they are told: the order of the table. */
export const rankedFindings: readonly FindingId[] = Object.keys(findingTraits).filter(isFindingId);
