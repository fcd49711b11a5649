/** @jest-environment node */
import fc from 'fast-check';
import { mayUndo, resumeRepair, stepsTowards, undoRepair } from '../../src/repair/repairCourse.ts';
import { advanceRepair, currentRepairStep, readRepairJournal, type RepairFailure, type RepairJournal, repairStanding } from '../../src/repair/repairJournal.ts';
import { targetOf } from '../../src/repair/repairWrites.ts';

const journal: RepairJournal = {
  version: 1,
  plannedAt: 0,
  organization: 'https://contoso.crm4.dynamics.com',
  userId: 'dddddddd-0000-4000-8000-000000000001',
  mailboxId: 'bbbbbbbb-0000-4000-8000-000000000001',
  direction: 'forth',
  before: 'nanderson@contoso.com',
  wanted: 'nancy.anderson@contoso.com',
  approver: 'person',
  steps: stepsTowards('dynamics', true, 'person'),
};
const seen = { primaryEmail: journal.before, approval: 'approved' } as const;
const started = (given: RepairJournal) => advanceRepair(given, { kind: 'started', at: 1, seen, seenTestEnd: null });
const verified = (given: RepairJournal) => advanceRepair(started(given), { kind: 'verified', at: 2 });
const failed = (given: RepairJournal, failure: RepairFailure, nothingSent = false) => advanceRepair(given, { kind: 'failed', at: 3, failure, nothingSent });

describe('a repair in Dynamics 365', () => {
  it.each([
    ['dynamics', true, 'person', ['change', 'approve', 'begin', 'test']],
    ['dynamics', true, 'test', ['change', 'begin', 'test']],
    ['dynamics', false, 'person', ['change']],
    ['approve', true, 'administrator', ['approve', 'begin', 'test']],
    ['testAndEnable', true, 'nobody', ['begin', 'test']],
  ] as const)('towards %s, where the mailbox can be seen: %s, approved by %s, has the steps %j', (goal, hasMailbox, approver, actions) => {
    expect(stepsTowards(goal, hasMailbox, approver).map(({ action }) => action)).toEqual(actions);
  });

  it('can be undone from the first write until Test & Enable is asked for', () => {
    const changed = verified(journal);
    const approved = verified(changed);
    expect([journal, started(journal), changed, approved, started(approved), undoRepair(changed)].map(mayUndo)).toEqual([false, true, true, true, false, false]);
  });

  it('can be undone where the wish for Test & Enable is known not to have arrived', () => {
    const asking = started(verified(verified(journal)));
    expect([true, false].map((isOld) => mayUndo(failed(asking, { kind: 'answerLost', isOld })))).toEqual([true, false]);
  });

  it('is undone by writing what was there before, and nothing else', () => {
    const undone = undoRepair(verified(journal));
    expect([targetOf(undone), undone.steps]).toEqual([journal.before, [{ action: 'change', progress: 'planned' }]]);
    expect(repairStanding(verified(undone))).toBe('undone');
  });

  it('stands where its steps stand', () => {
    const all = verified(verified(verified(verified(journal))));
    expect([journal, started(journal), all, failed(started(journal), { kind: 'refused' }, true)].map(repairStanding)).toEqual(['untouched', 'halfway', 'finished', 'untouched']);
  });

  it('takes what somebody else wrote for the old value only after the person has said so', () => {
    const resumed = resumeRepair(failed(journal, { kind: 'changed', theirs: 'nancy@contoso.com' }, true));
    expect(currentRepairStep(resumed)).toEqual({ action: 'change', progress: 'planned', accepted: 'nancy@contoso.com' });
    expect(currentRepairStep(started(resumed))?.accepted).toBe('nancy@contoso.com');
  });

  it.each(['testFailed', 'needsApproval'] as const)('is tested anew after %s', (kind) => {
    const testing = verified(verified(verified(journal)));
    expect(resumeRepair(failed(testing, { kind })).steps.map(({ progress }) => progress)).toEqual(['verified', 'planned', 'planned', 'planned']);
  });

  it('is read back as it was kept, at every stage, and anything else is no journal', () => {
    const event = fc.constantFrom(started, verified, (given: RepairJournal) => failed(given, { kind: 'answerLost', isOld: false }), resumeRepair, undoRepair);
    fc.assert(
      fc.property(fc.array(event, { maxLength: 12 }), (events) => {
        const reached = events.reduce((given, happen) => happen(given), journal);
        expect(readRepairJournal(JSON.parse(JSON.stringify(reached)))).toEqual(reached);
      }),
    );
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(readRepairJournal(json)).toBeUndefined()));
  });
});
