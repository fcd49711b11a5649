import type { Finding } from './finding.ts';
import { findingTraits } from './findingTraits.ts';
import type { FindingId } from './findingEvidence.ts';
import type { FindingRule, FindingRules } from './findingRule.ts';
import { findingsOfAccess } from './findingsOfAccess.ts';
import { findingsOfAddresses } from './findingsOfAddresses.ts';
import { findingsOfMailbox } from './findingsOfMailbox.ts';
import { findingsOfPerson } from './findingsOfPerson.ts';
import { findingsOfSynchronizing } from './findingsOfSynchronizing.ts';
import { type Facts, type MissingFact, missingFacts } from './facts.ts';
import { rankedFindings } from './rankFindings.ts';
import { type Recommendation, recommendSide } from './recommendSide.ts';
import { seenIn, type Seen } from './seen.ts';

/*
 * From facts to findings to advice. A finding is made by one rule in a table of its group (findingsOf….ts), gets its
 * severity, fixers and fixes from findingTraits.ts, whose order is also the ranking, and its sentences from
 * texts/findingTexts.ts. To add one: its evidence in findingEvidence.ts; the compiler asks for the rest.
 */

/** What is told of one organization and the mailbox. */
export interface Advice {
  /** The one finding that is told. */
  readonly first: Finding;
  /** All others, folded under it, in the order of the ranking. */
  readonly folded: readonly Finding[];
  /** Which side to change; left out where there is nothing to change or the two addresses are not known. */
  readonly recommendation?: Recommendation;
  readonly notChecked: readonly MissingFact[];
}

const rules: FindingRules = { ...findingsOfAccess, ...findingsOfPerson, ...findingsOfAddresses, ...findingsOfMailbox, ...findingsOfSynchronizing };

/** Diagnoses one organization. Total and deterministic: any facts have exactly one finding that comes first. */
export function diagnose(facts: Facts): Advice {
  const seen = seenIn(facts);
  const found = rankedFindings.flatMap((id) => findingOf(id, seen));
  const [first = nothingCompared(seen), ...folded] = found;
  const recommendation = recommendSide(seen);
  return { first, folded, ...(recommendation ? { recommendation } : {}), notChecked: missingFacts(facts) };
}

function findingOf<Id extends FindingId>(id: Id, seen: Seen): readonly Finding<Id>[] {
  const rule: FindingRule<Id> = rules[id];
  const evidence = rule(seen);
  return evidence ? [{ id, ...findingTraits[id], evidence }] : [];
}

/** Known addresses always have a verdict, and unknown ones a finding that says so; the type does not know that. */
function nothingCompared({ organization }: Seen): Finding<'organizationNotAsked'> {
  return { id: 'organizationNotAsked', ...findingTraits.organizationNotAsked, evidence: { organization } };
}
