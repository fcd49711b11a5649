/** @jest-environment node */
import fc from 'fast-check';
import { type Fact, known, notGot, unknown } from '../../src/diagnosis/facts.ts';
import { forecastRepair, type RepairFacts } from '../../src/repair/forecastRepair.ts';
import { planRepair } from '../../src/repair/planRepair.ts';
import { contoso, mailboxRow, nancy, userRow } from '../diagnosis/support/someFacts.ts';

const facts: RepairFacts = {
  user: { ...userRow, primaryEmail: 'nanderson@contoso.com' },
  wanted: nancy,
  isOnPremises: false,
  mayWriteUser: known(true),
  mayWriteMailbox: known(true),
  hasApprovePrivilege: known(false),
  isSystemAdministrator: unknown('notTold'),
  isDelegatedApprover: unknown('notTold'),
  approvalRequired: known(true),
  selfApprovalNeedsPrivilege: known(false),
  holders: { user: known([]), queue: known([]), mailbox: known([]) },
};

const administrator = { hasApprovePrivilege: known(true), isSystemAdministrator: known(true) } as const;
const otherSignInName = { user: { ...facts.user, signInName: 'nancy@contoso.onmicrosoft.com' } } as const;

describe('who approves', () => {
  it.each<[string, Partial<RepairFacts>, string]>([
    ['the sign-in name is the address', {}, 'test'],
    ['the sign-in name is another, and nobody gave a right', otherSignInName, 'administrator'],
    ['the setting cannot be read', { selfApprovalNeedsPrivilege: unknown('mayNotRead') }, 'cannotBeKnown'],
    ['the setting cannot be read, but the privilege is held', { selfApprovalNeedsPrivilege: unknown('mayNotRead'), hasApprovePrivilege: known(true) }, 'test'],
    ['the setting asks for the privilege', { selfApprovalNeedsPrivilege: known(true) }, 'administrator'],
    ['a system administrator, whose role in the directory nobody knows', { ...otherSignInName, ...administrator }, 'personPerhaps'],
    ['a system administrator who is a delegated approver', { ...otherSignInName, ...administrator, isDelegatedApprover: known(true) }, 'person'],
    ['a system administrator on-premises', { ...administrator, isOnPremises: true }, 'person'],
    ['on-premises there is no approving oneself', { isOnPremises: true }, 'administrator'],
    ['the mailbox row may not be changed', { mayWriteMailbox: known(false) }, 'administrator'],
    ['whether the mailbox row may be changed was not told', { ...otherSignInName, ...administrator, mayWriteMailbox: notGot({ kind: 'offline' }) }, 'cannotBeKnown'],
    ['no approval is asked for', { approvalRequired: known(false) }, 'nobody'],
  ])('%s', (_sentence, change, who) => {
    expect(forecastRepair({ ...facts, ...change }).whoApproves).toBe(who);
  });

  it('is never guessed: what is unknown never becomes more certain than any answer to it', () => {
    const yesNo = fc.constantFrom<Fact<boolean>>(known(true), known(false), unknown('mayNotRead'));
    const answers = fc.record({ mayWriteMailbox: yesNo, hasApprovePrivilege: yesNo, selfApprovalNeedsPrivilege: yesNo, isOnPremises: fc.boolean() });
    fc.assert(
      fc.property(answers, (given) => {
        const who = forecastRepair({ ...facts, ...given }).whoApproves;
        const knowns = (fact: Fact<boolean>): readonly Fact<boolean>[] => (fact.state === 'known' ? [fact] : [known(true), known(false)]);
        const possible = knowns(given.mayWriteMailbox).flatMap((mayWriteMailbox) =>
          knowns(given.hasApprovePrivilege).flatMap((hasApprovePrivilege) => knowns(given.selfApprovalNeedsPrivilege).map((selfApprovalNeedsPrivilege) => forecastRepair({ ...facts, ...given, mayWriteMailbox, hasApprovePrivilege, selfApprovalNeedsPrivilege }).whoApproves)),
        );
        if (who === 'test' || who === 'administrator') expect(new Set(possible)).toEqual(new Set([who]));
      }),
    );
  });
});

describe('whether the address is free', () => {
  const holder = { id: 'eeeeeeee-0000-4000-8000-000000000009', name: 'Sales' };

  it('does not count the own rows', () => {
    const own = { user: known([{ id: userRow.id.toUpperCase(), name: 'Nancy' }]), queue: known([]), mailbox: known([{ id: mailboxRow.id, name: 'Nancy' }]) };
    expect(forecastRepair({ ...facts, holders: own }).addressFree).toEqual({ answer: 'yes' });
  });

  it('is certain where somebody has it, even if not all could be read', () => {
    const holders = { user: unknown('mayNotRead'), queue: known([holder]), mailbox: known([]) } as const;
    expect(forecastRepair({ ...facts, holders }).addressFree).toEqual({ answer: 'no', holders: [{ ...holder, kind: 'queue' }] });
  });

  it('cannot be known where some could not be read', () => {
    const holders = { user: known([]), queue: unknown('mayNotRead'), mailbox: known([]) } as const;
    expect(forecastRepair({ ...facts, holders }).addressFree).toEqual({ answer: 'cannotBeKnown', unread: ['queue'] });
  });
});

describe('the plan', () => {
  const plan = (change: Partial<RepairFacts>, goal: 'dynamics' | 'testAndEnable' = 'dynamics', companyDomains?: readonly string[]) => planRepair({ ...facts, ...change, organization: contoso, goal, companyDomains, now: 0 });

  it.each<[string, ReturnType<typeof plan>, string | undefined]>([
    ['everything is allowed', plan({}), undefined],
    ['the row may not be changed', plan({ mayWriteUser: known(false) }), 'mayNotWrite'],
    ['nobody knows whether it may', plan({ mayWriteUser: notGot({ kind: 'offline' }) }), undefined],
    ['somebody has the address', plan({ holders: { ...facts.holders, user: known([{ id: 'x', name: 'Y' }]) } }), 'addressTaken'],
    ['only the test is wanted, and the mailbox may not be changed', plan({ mayWriteMailbox: known(false) }, 'testAndEnable'), 'mayNotTest'],
    ['only the test is wanted, and the mailbox cannot be seen', plan({ user: { ...userRow, mailbox: null, mayReadMailbox: false } }, 'testAndEnable'), 'noMailbox'],
    ['only the test is wanted, of an address that others approve', plan({ user: { ...userRow, signInName: 'other@contoso.com', mailbox: { ...mailboxRow, approval: 'pending' } } }, 'testAndEnable'), 'needsApproval'],
  ])('where %s, is prevented by %s', (_sentence, { prevented }, expected) => {
    expect(prevented).toBe(expected);
  });

  it.each([
    ['nancy@gmail.com', undefined, 'consumer'],
    ['nancy@fabrikam.com', ['contoso.com'], 'notCompany'],
    [nancy, ['contoso.com'], undefined],
    [nancy, undefined, undefined],
  ])('asks a second time about %s where the company has %j: %s', (wanted, companyDomains, doubt) => {
    expect(plan({ wanted }, 'dynamics', companyDomains).doubt).toBe(doubt);
  });
});
