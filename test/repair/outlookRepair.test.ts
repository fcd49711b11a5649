/** @jest-environment node */
import fc from 'fast-check';
import { judgeOutlookRepair } from '../../src/repair/judgeOutlookRepair.ts';
import { beginOutlookRepair, joinOutlookRepairs, keptOutlookRepair, readOutlookRepair } from '../../src/repair/outlookRepair.ts';
import { isTicked, tickStep } from '../../src/repair/outlookStepsProgress.ts';

const [right, wrong, third] = ['nancy.anderson@contoso.com', 'nanderson@contoso.com', 'nancy@contoso.com'];
const repair = beginOutlookRepair({ organization: 'https://contoso.crm4.dynamics.com', outlook: wrong, wanted: right, client: 'classicWindows', isSameMailbox: false, begunAt: 1 });

describe('what has come of a repair in Outlook', () => {
  it.each([
    [right, right, 'fixed'],
    [right.toUpperCase(), right, 'fixed'],
    [third, third, 'fixed'],
    [wrong, right, 'sameAsBefore'],
    [third, right, 'anotherAddress'],
    [null, right, 'anotherAddress'],
    [wrong, third, 'dynamicsChanged'],
    [null, null, 'dynamicsChanged'],
  ])('Outlook has %s and Dynamics 365 %s: %s', (outlook, dynamics, result) => {
    expect(judgeOutlookRepair(repair, { outlook, dynamics })).toBe(result);
  });
});

describe('a repair in Outlook', () => {
  const ticked = { ...repair, ticks: tickStep(repair.ticks, 'classicWindows.change.add', true, 5) };

  it('is read back as it was kept, and anything else is none', () => {
    expect(readOutlookRepair(JSON.parse(JSON.stringify(keptOutlookRepair(ticked))))).toEqual(ticked);
    fc.assert(fc.property(fc.jsonValue(), (json) => expect(readOutlookRepair(json)).toBeUndefined()));
  });

  it('has the ticks of the mailbox and of this device, where both know it', () => {
    const other = { ...repair, ticks: tickStep(repair.ticks, 'classicWindows.change.restart', true, 6) };
    const joined = joinOutlookRepairs(ticked, other);
    expect(joined && (['classicWindows.change.add', 'classicWindows.change.restart'] as const).map((id) => isTicked(joined.ticks, id))).toEqual([true, true]);
  });

  it('is the newer one, where they are two, and the only one where there is one', () => {
    const newer = { ...repair, begunAt: 2 };
    expect([joinOutlookRepairs(repair, newer), joinOutlookRepairs(newer, repair), joinOutlookRepairs(undefined, repair), joinOutlookRepairs(undefined, undefined)]).toEqual([newer, newer, repair, undefined]);
  });
});
