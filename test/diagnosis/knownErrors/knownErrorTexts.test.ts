import { knownErrors } from '../../../src/diagnosis/knownErrors/knownErrors.ts';
import { enKnownErrors } from '../../../src/texts/en/knownErrors.ts';

describe('what a person reads about a known error', () => {
  it.each([...knownErrors.map(({ id }) => ({ id, texts: enKnownErrors.errors[id] })), { id: 'unknown', texts: enKnownErrors.unknown }])('says for $id why, what repairs it and one thing to do, in whole sentences', ({ texts }) => {
    for (const text of [texts.cause, texts.fix, texts.nextStep]) {
      expect(text).toMatch(/^[A-Z].*\.$/);
      expect(text).not.toMatch(/undefined|systemuser|privilege|SMTP|OAuth|API/);
    }
    expect(texts.nextStep.split('. ')).toHaveLength(1);
  });
});
