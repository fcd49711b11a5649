import fc from 'fast-check';
import { failed, succeeded } from '../../src/diagnosis/problem.ts';
import { mailboxOfUser } from '../../src/organizations/mailboxOfUser.ts';
import { judgeSynchronizing, synchronizes, type SynchronizingRow } from '../../src/organizations/synchronizingMatrix.ts';
import { mailbox, marked, names, organizations } from './support/fakeMailboxes.ts';

const { contoso, test, europe } = organizations;
const hidden = failed({ kind: 'mailboxHidden' });
const rows = (...mailboxes: readonly SynchronizingRow['mailbox'][]): readonly SynchronizingRow[] => mailboxes.map((each, index) => ({ organization: organizations[names[index] ?? 'contoso'], mailbox: each }));
const yes = succeeded(mailbox(marked));
const no = succeeded(mailbox());
const silent = succeeded(mailbox({ isPrimary: null, isSyncOrganization: null }));

describe('how many organizations synchronize the mailbox', () => {
  it.each([
    ['no organization is connected', rows(), { kind: 'none' }],
    ['no organization is marked', rows(no, no), { kind: 'none' }],
    ['one is marked', rows(no, yes, no), { kind: 'one', organization: test }],
    ['two are marked', rows(yes, no, yes), { kind: 'several', organizations: [contoso, europe] }],
    ['two are marked and one is not known', rows(yes, yes, hidden), { kind: 'several', organizations: [contoso, test] }],
    ['one is marked and another is not known', rows(yes, hidden), { kind: 'unknown', notKnown: [test], synchronizing: [contoso] }],
    ['none is marked and one is not known', rows(no, hidden), { kind: 'unknown', notKnown: [test], synchronizing: [] }],
    ['a server does not say', rows(no, silent), { kind: 'unknown', notKnown: [test], synchronizing: [] }],
  ])('%s', (_what, matrix, verdict) => {
    expect(judgeSynchronizing(matrix, 'primary')).toEqual(verdict);
  });

  it.each([
    ['primary', true, false, true],
    ['primary', false, true, false],
    ['primary', null, true, null],
    ['syncOrganization', true, false, false],
    ['syncOrganization', false, true, true],
    ['both', true, null, true],
    ['both', false, true, true],
    ['both', false, null, null],
    ['both', false, false, false],
  ] as const)('by %s, with primary %s and syncOrganization %s: %s', (flag, isPrimary, isSyncOrganization, answer) => {
    expect(synchronizes({ isPrimary, isSyncOrganization }, flag)).toBe(answer);
  });

  it('names each organization once, whatever the servers say', () => {
    const any = fc.array(fc.constantFrom(yes, no, silent, hidden), { maxLength: 3 });
    fc.assert(
      fc.property(any, (mailboxes) => {
        const verdict = judgeSynchronizing(rows(...mailboxes), 'both');
        const marks = mailboxes.filter((each) => each === yes).length;
        const doubtful = mailboxes.filter((each) => each === silent || each === hidden).length;
        const expected = marks > 1 ? 'several' : doubtful > 0 ? 'unknown' : marks === 1 ? 'one' : 'none';
        expect(verdict.kind).toBe(expected);
      }),
    );
  });
});

describe('the mailbox of a user', () => {
  it('is there, may not be read, or is missing', () => {
    expect(mailboxOfUser({ mailbox: mailbox(), mayReadMailbox: true })).toEqual(succeeded(mailbox()));
    expect(mailboxOfUser({ mailbox: null, mayReadMailbox: false })).toEqual(hidden);
    expect(mailboxOfUser({ mailbox: null, mayReadMailbox: true })).toEqual(failed({ kind: 'mailboxMissing' }));
  });
});
