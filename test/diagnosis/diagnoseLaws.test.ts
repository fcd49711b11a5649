/** @jest-environment node */
import fc from 'fast-check';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { rankedFindings } from '../../src/diagnosis/rankFindings.ts';
import { enFindings } from '../../src/texts/en/findings.ts';
import { explainFinding } from '../../src/texts/findingTexts.ts';
import { anyFacts } from './support/arbitraryFacts.ts';

const verdicts = new Set(['outlookNotTelling', 'outlookMayTellSignInName', 'sameAsMaybeSignInName', 'bothAddressesMissing', 'outlookAddressMissing', 'dynamicsAddressMissing', 'addressesSame', 'addressesSameExceptCase']);
const differences = new Set(['invisibleDifference', 'oneEditApart', 'domainDiffers', 'localPartDiffers', 'addressesDiffer']);

describe('a diagnosis of any facts', () => {
  it('puts exactly one finding first and every other once below it, in the order of the ranking', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { first, folded } = diagnose(facts);
        const ids = [first, ...folded].map(({ id }) => id);
        expect(ids).toEqual(rankedFindings.filter((id) => ids.includes(id)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
      { numRuns: 40 },
    );
  });

  it('is the same each time, and changes no fact', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const before = structuredClone(facts);
        expect(diagnose(facts)).toEqual(diagnose(structuredClone(facts)));
        expect(facts).toEqual(before);
      }),
    );
  });

  it('says just one thing of how the two addresses stand to each other', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { first, folded, recommendation } = diagnose(facts);
        const ids: readonly string[] = [first, ...folded].map(({ id }) => id);
        const different = ids.filter((id) => differences.has(id));
        expect(different.length).toBeLessThanOrEqual(1);
        if (facts.user.state === 'known') expect(different.length > 0 || ids.some((id) => verdicts.has(id))).toBe(true);
        if (different.length > 0) expect(recommendation).toBeDefined();
        if (ids.includes('addressesSame')) expect(different).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });

  it('can be put into words', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const { first, folded } = diagnose(facts);
        for (const finding of [first, ...folded]) for (const text of Object.values(explainFinding(finding, enFindings))) expect(text).not.toMatch(/\b(undefined|null)\b|\[object/);
      }),
    );
  });
});
