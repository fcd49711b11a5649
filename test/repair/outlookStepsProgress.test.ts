import fc from 'fast-check';
import { outlookClients, stepsFor } from '../../src/repair/outlookSteps.ts';
import { isTicked, mergeProgress, nextStep, nothingTicked, readStepProgress, type StepProgress, tickStep } from '../../src/repair/outlookStepsProgress.ts';

const ids = outlookClients.flatMap((client) => stepsFor(client).map(({ id }) => id));
const anyTicks = fc.array(fc.tuple(fc.constantFrom(...ids), fc.boolean(), fc.integer({ min: 0, max: 5 })));
const anyProgress: fc.Arbitrary<StepProgress> = anyTicks.map((ticks) => ticks.reduce<StepProgress>((progress, [id, ticked, at]) => tickStep(progress, id, ticked, at), nothingTicked));

describe('which steps are ticked', () => {
  it('is nothing at first', () => {
    expect(nextStep('classicWindows', nothingTicked)?.id).toBe('classicWindows.find.open');
  });

  it('goes on after a restart where it was', () => {
    const before = stepsFor('classicWindows')
      .slice(0, 4)
      .reduce<StepProgress>((progress, { id }, index) => tickStep(progress, id, true, index), nothingTicked);
    const after = readStepProgress(JSON.parse(JSON.stringify(before)));
    expect(after).toEqual(before);
    expect(nextStep('classicWindows', after)?.id).toBe('classicWindows.change.open');
  });

  it.each(outlookClients)('is all of %s when every step of it is', (client) => {
    const progress = stepsFor(client).reduce<StepProgress>((done, { id }) => tickStep(done, id, true, 1), nothingTicked);
    expect(nextStep(client, progress)).toBeUndefined();
  });

  it('takes the last tick, even of a device whose clock is behind', () => {
    fc.assert(
      fc.property(anyProgress, fc.constantFrom(...ids), fc.boolean(), (before, id, ticked) => {
        const after = tickStep(before, id, ticked, 0);
        expect(isTicked(after, id)).toBe(ticked);
        expect(isTicked(mergeProgress(before, after), id)).toBe(ticked);
      }),
    );
  });

  it('comes out the same whichever of two is merged first, in any grouping, and however often', () => {
    fc.assert(
      fc.property(anyProgress, anyProgress, anyProgress, (one, two, three) => {
        expect(mergeProgress(one, two)).toEqual(mergeProgress(two, one));
        expect(mergeProgress(mergeProgress(one, two), three)).toEqual(mergeProgress(one, mergeProgress(two, three)));
        expect(mergeProgress(one, one)).toEqual(one);
        expect(mergeProgress(one, nothingTicked)).toEqual(one);
      }),
    );
  });

  it('is read from whatever was kept, without what is broken', () => {
    const good = { 'mac.find.open': { ticked: true, at: 7 } };
    expect(readStepProgress({ ...good, 'mac.find.read': { ticked: 'yes', at: 7 }, 'mac.gone': { ticked: true, at: 7 }, 'mac.change.add': { ticked: true, at: -1 } })).toEqual(good);
    fc.assert(fc.property(fc.anything(), (kept) => typeof readStepProgress(kept) === 'object'));
  });
});
