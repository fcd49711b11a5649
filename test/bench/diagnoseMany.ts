import fc from 'fast-check';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { anyFacts } from '../diagnosis/support/arbitraryFacts.ts';

/** Diagnoses thousands of different fact sets again and again; tells the parent the processor time of one, in milliseconds, for each round. */
const sets = fc.sample(anyFacts, { numRuns: 5000, seed: 20261122 });
const rounds = 40;
const times: number[] = [];
for (let round = 0; round < rounds; round += 1) {
  const begun = process.cpuUsage();
  for (const facts of sets) diagnose(facts);
  const { user, system } = process.cpuUsage(begun);
  times.push((user + system) / 1000 / sets.length);
}
// The first rounds are those in which the engine learns the code.
process.send?.(times.slice(rounds / 2));
