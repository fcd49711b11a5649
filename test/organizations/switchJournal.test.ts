import fc from 'fast-check';
import { finishSwitch, undoSwitch } from '../../src/organizations/switchCourse.ts';
import { advance, currentStep, readJournal, standingOf, type SwitchJournal, valuesOf } from '../../src/organizations/switchJournal.ts';
import { describeSteps } from '../../src/organizations/switchPlan.ts';
import { FakeMailboxes, mailbox, marked, organizations } from './support/fakeMailboxes.ts';

const fake = new FakeMailboxes({ contoso: mailbox(marked), test: mailbox(), europe: mailbox() });
const { journal: planned } = fake.plan('test', { flag: 'both', others: 'stop' });
const journal: SwitchJournal = planned ?? fail();
function fail(): never {
  throw new Error('no plan');
}

const seen = valuesOf(mailbox());
const started = { kind: 'started', at: 1, seen, seenTestEnd: null } as const;

describe('the journal of a switch', () => {
  it('follows its current step', () => {
    expect(standingOf(journal)).toBe('untouched');
    const begun = advance(journal, started);
    expect(currentStep(begun)).toMatchObject({ action: 'claim', progress: 'started', startedAt: 1, seen });
    expect(standingOf(begun)).toBe('halfway');
    const done = advance(begun, { kind: 'done', at: 2 });
    expect(currentStep(done)).toMatchObject({ action: 'claim', progress: 'done' });
    expect(currentStep(advance(done, { kind: 'verified', at: 3 }))).toMatchObject({ action: 'test', progress: 'planned' });
  });

  it('forgets a write that the service refused, and remembers one that may have arrived', () => {
    const begun = advance(journal, started);
    const refused = advance(begun, { kind: 'failed', at: 2, failure: { kind: 'refused' }, nothingSent: true });
    expect(currentStep(refused)).toEqual({ organization: organizations.test.url, action: 'claim', progress: 'planned', failure: { kind: 'refused' }, endedAt: 2 });
    expect(standingOf(refused)).toBe('untouched');
    expect(standingOf(advance(begun, { kind: 'failed', at: 2, failure: { kind: 'answerLost' }, nothingSent: false }))).toBe('halfway');
  });

  it('is finished or undone once each step is verified', () => {
    const ended = journal.steps.reduce((now) => advance(now, { kind: 'verified', at: 1 }), journal);
    expect([standingOf(ended), standingOf({ ...ended, direction: 'back' })]).toEqual(['finished', 'undone']);
    expect(advance(ended, started)).toBe(ended);
  });

  it('stays small: with three organizations less than 3 KB, holding no name and no address of a person', async () => {
    const finished = await fake.run(journal);
    const text = JSON.stringify(finished.journal);
    expect(text.length).toBeLessThan(3000);
    expect(text).not.toMatch(/@|nancy/i);
  });
});

describe('a journal from the storage', () => {
  const kept = (): SwitchJournal => JSON.parse(JSON.stringify(journal)) as SwitchJournal;

  it('comes back as it was', () => {
    expect(readJournal(kept())).toEqual(journal);
  });

  it.each([
    ['nothing', undefined],
    ['a text', 'journal'],
    ['another version', { ...kept(), version: 2 }],
    ['an unknown field', { ...kept(), token: 'x' }],
    ['no organization', { ...kept(), organizations: [] }],
    ['a target that is not among them', { ...kept(), target: 'https://evil.example' }],
    ['a step elsewhere', { ...kept(), steps: [{ organization: 'https://evil.example', action: 'claim', progress: 'planned' }] }],
    ['the same organization twice', { ...kept(), organizations: [...kept().organizations, ...kept().organizations] }],
    ['a mailbox id that leads elsewhere', { ...kept(), organizations: kept().organizations.map((each) => ({ ...each, mailboxId: 'x)/../systemusers(y' })) }],
    ['columns of its own', { ...kept(), steps: kept().steps.map((step) => ({ ...step, columns: { emailaddress: 'x' } })) }],
    ['a time that is none', { ...kept(), plannedAt: 'yesterday' }],
  ])('is dropped with %s', (_what, value) => {
    expect(readJournal(value)).toBeUndefined();
  });

  it('is dropped or sound, whatever was kept', () => {
    const anything = fc.anything({ withNullPrototype: true });
    const paths = ['version', 'plannedAt', 'direction', 'flag', 'others', 'target', 'targetTested', 'organizations', 'steps'] as const;
    const damaged = fc.tuple(fc.constantFrom(...paths), anything).map(([path, value]) => ({ ...kept(), [path]: value }));
    fc.assert(
      fc.property(fc.oneof(anything, damaged), (value) => {
        const read = readJournal(value);
        if (!read) return;
        for (const next of [finishSwitch(read), undoSwitch(read)]) expect(readJournal(JSON.parse(JSON.stringify(next)))).toEqual(next);
        expect(describeSteps(read)).toHaveLength(read.steps.length);
      }),
      { numRuns: 1000 },
    );
  });
});
