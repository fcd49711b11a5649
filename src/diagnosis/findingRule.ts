import type { FindingEvidence, FindingId } from './findingEvidence.ts';
import type { Seen } from './seen.ts';

/** When a finding is made, and with which evidence; undefined where it is not. */
export type FindingRule<Id extends FindingId> = (seen: Seen) => FindingEvidence[Id] | undefined;

/** The rules of some findings. */
export type FindingRules<Id extends FindingId = FindingId> = { readonly [Each in Id]: FindingRule<Each> };
