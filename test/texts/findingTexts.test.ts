import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { enFindings } from '../../src/texts/en/findings.ts';
import { explainFinding } from '../../src/texts/findingTexts.ts';
import { findingCases } from '../diagnosis/support/findingCases.ts';
import { inOrder } from '../diagnosis/support/someFacts.ts';

const codeWords = /undefined|null|NaN|\[object|systemuser|OData|internalemail|mailbox row|\u200b/;

describe('what a person reads about a finding', () => {
  it.each(findingCases)('of %s (%s) is a title, one sentence of cause and one of what to do', (id, _place, change) => {
    const { first, folded } = diagnose({ ...inOrder, ...change });
    for (const finding of [first, ...folded].filter((one) => one.id === id)) {
      const { title, cause, whatToDo } = explainFinding(finding, enFindings);
      expect(title).toMatch(/^[A-Z].*[^.]$/);
      for (const sentence of [cause, whatToDo]) {
        expect(sentence).toMatch(/^[A-Z“].*\.$/);
        expect(sentence).not.toMatch(/\. [A-Z]/);
      }
      expect([title, cause, whatToDo].join(' ')).not.toMatch(codeWords);
    }
  });

  it('makes hidden characters visible', () => {
    const [, , change] = findingCases.find(([id]) => id === 'invisibleDifference') ?? [];
    expect(explainFinding(diagnose({ ...inOrder, ...change }).first, enFindings).cause).toContain('‹U+200B›');
  });

  it.each(Object.entries(enFindings.reasons))('gives the reason %s in one whole sentence', (_reason, sentence) => {
    expect(sentence).toMatch(/^[A-Z][^]*[^.]\.$/);
    expect(sentence).not.toMatch(codeWords);
  });
});
