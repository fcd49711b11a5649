/** @jest-environment node */
import { primaryEmailNow } from '../../src/repair/primaryEmailNow.ts';
import { stepsTowards, undoRepair } from '../../src/repair/repairCourse.ts';
import { advanceRepair, type RepairJournal } from '../../src/repair/repairJournal.ts';

const [before, wanted] = ['nanderson@contoso.com', 'nancy.anderson@contoso.com'];
const journal: RepairJournal = { version: 1, plannedAt: 0, organization: 'https://contoso.crm4.dynamics.com', userId: 'dddddddd-0000-4000-8000-000000000001', mailboxId: null, direction: 'forth', before, wanted, approver: 'nobody', steps: stepsTowards('dynamics', false, 'nobody') };
const started = (given: RepairJournal) => advanceRepair(given, { kind: 'started', at: 1, seen: { primaryEmail: before, approval: null }, seenTestEnd: null });
const lost = (given: RepairJournal) => advanceRepair(started(given), { kind: 'failed', at: 2, failure: { kind: 'answerLost', isOld: false }, nothingSent: false });
const verified = (given: RepairJournal) => advanceRepair(started(given), { kind: 'verified', at: 2 });

it.each<[string, RepairJournal, string | undefined]>([
  ['nothing was written', journal, before],
  ['the change was read back', verified(journal), wanted],
  ['its answer was lost', lost(journal), undefined],
  ['undoing is still to come', undoRepair(verified(journal)), undefined],
  ['undoing was read back', verified(undoRepair(verified(journal))), before],
  ['only the mailbox is repaired', { ...journal, steps: stepsTowards('testAndEnable', true, 'nobody') }, undefined],
])('where %s, Primary Email is known as far as it was read', (_sentence, given, expected) => {
  expect(primaryEmailNow(given)?.address).toBe(expected);
});
