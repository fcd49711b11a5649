/** @jest-environment node */
import fc from 'fast-check';
import { checkIds, checkOf, checksOf } from '../../src/diagnosis/checks.ts';
import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type Facts, known, notGot, unknown } from '../../src/diagnosis/facts.ts';
import { orderedFixes } from '../../src/diagnosis/orderedFixes.ts';
import { rankedFindings } from '../../src/diagnosis/rankFindings.ts';
import { anyFacts } from './support/arbitraryFacts.ts';
import { findingCases } from './support/findingCases.ts';
import { directoryUser, inOrder, nancy, withAddresses, withUser } from './support/someFacts.ts';

const checked = (change: Partial<Facts>) => {
  const facts = { ...inOrder, ...change };
  return checksOf(facts, diagnose(facts));
};
const outcomes = (change: Partial<Facts>) => Object.fromEntries(checked(change).map(({ id, outcome }) => [id, outcome]));

describe('checking everything', () => {
  it('passes everything where all is in order, but for what nobody asked', () => {
    const results = outcomes({});
    expect(Object.keys(results).filter((id) => results[id] !== 'passed')).toEqual(['filter']);
  });

  it('tells each finding in exactly one check', () => {
    expect(rankedFindings.filter((id) => checkOf(id) === undefined)).toEqual([]);
  });

  it.each(findingCases.filter(([, place]) => place === 'first'))('fails the check of %s, unless it is good', (id, _place, change) => {
    const { first } = diagnose({ ...inOrder, ...change });
    const expected = first.severity === 'good' ? 'passed' : 'failed';
    expect(checked(change).find((check) => check.findings.some((finding) => finding.id === id))?.outcome).toBe(expected);
  });

  it.each<[string, Partial<Facts>, string]>([
    ['roles', { roles: unknown('mayNotRead') }, 'mayNotRead'],
    ['roles', { roles: notGot({ kind: 'offline' }) }, 'offline'],
    ['holders', { holders: { ...inOrder.holders, queue: unknown('mayNotRead') } }, 'mayNotRead'],
    ['serverErrors', { alerts: unknown('notTold') }, 'notTold'],
    ['mailboxAddress', withUser({ mailbox: null, mayReadMailbox: false }), 'mayNotRead'],
    ['approval', { user: notGot({ kind: 'offline' }) }, 'offline'],
    ['company', { companyDomains: unknown('switchedOff') }, 'switchedOff'],
  ])('says of %s why it could not be checked', (id, change, reason) => {
    const result = checked(change).find((check) => check.id === id);
    const why = result?.why;
    expect([result?.outcome, why?.state === 'unknown' ? why.reason : why?.problem.kind]).toEqual(['notChecked', reason]);
  });

  it('has of any facts every check once, in the same order, and every finding', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const advice = diagnose(facts);
        const results = checksOf(facts, advice);
        expect(results.map(({ id }) => id)).toEqual(checkIds);
        expect(new Set(results.flatMap(({ findings }) => findings))).toEqual(new Set([advice.first, ...advice.folded]));
        expect(results.every(({ outcome, findings }) => outcome !== 'passed' || findings.every(({ severity }) => severity === 'good' || severity === 'note'))).toBe(true);
      }),
      { numRuns: 40 },
    );
  });
});

describe('what is offered about a finding', () => {
  const offered = (change: Partial<Facts>) => {
    const { first, recommendation } = diagnose({ ...inOrder, ...change });
    return orderedFixes(first, recommendation);
  };

  it.each<[string, Partial<Facts>, readonly string[], boolean]>([
    ['the side of Dynamics 365 is wrong', withAddresses(nancy, 'nanderson@contoso.com'), ['changeInDynamics', 'changeInOutlook', 'askAdministrator', 'askDirectory'], true],
    ['the side of Outlook is wrong', withAddresses('nancy@gmail.com', nancy), ['changeInOutlook', 'changeInDynamics'], true],
    ['it cannot be told', { ...withAddresses(nancy, 'bert@contoso.com'), signIn: unknown('notAsked') }, ['changeInDynamics', 'changeInOutlook', 'askAdministrator', 'askDirectory'], false],
    ['Dynamics 365 has nothing that Outlook could take over', withAddresses(nancy, ''), ['changeInDynamics', 'askAdministrator'], true],
    ['Outlook tells an alias, of which nobody has to make the main address what it is already', { ...withAddresses('nanderson@contoso.com', nancy), directory: known({ ...directoryUser, addresses: [nancy, 'nanderson@contoso.com'] }) }, ['changeInOutlook', 'changeInDynamics'], true],
    ['neither side has an address', withAddresses('', ''), ['tryAgain'], true],
    ['there is only one way', { roles: { state: 'known', value: [] } }, ['askAdministrator'], true],
  ])('begins with what is recommended where %s', (_when, change, fixes, firstIsBest) => {
    expect(offered(change)).toEqual({ fixes, firstIsBest });
  });
});
