import { failed, type Problem, type Result, succeeded } from '../../src/diagnosis/problem.ts';
import { changeRegarding, isRegarding } from '../../src/tracking/changeRegarding.ts';
import type { EmailRow } from '../../src/tracking/emailRow.ts';
import type { RegardingTarget } from '../../src/tracking/record.ts';
import { copy as before, me } from './support/someMessages.ts';

const wanted: RegardingTarget = { table: 'opportunity', id: '22222222-2222-4222-8222-22222222222a', name: '40 road bikes', set: 'opportunities', navigation: 'regardingobjectid_opportunity_email' };
const asWanted: EmailRow = { ...before, regarding: { table: 'opportunity', id: wanted.id.toUpperCase(), name: '40 road bikes' } };
const theirs: EmailRow = { ...before, regarding: { table: 'account', id: me, name: 'Fabrikam' } };
const host = 'contoso.crm4.dynamics.com';
const done = succeeded({ id: null });
const offline: Result<never> = failed({ kind: 'offline' });
const refused = (status: number, code = '') => failed({ kind: 'refused', status, code, message: '' });

describe('changing what a copy is regarding', () => {
  it.each<[string, Result<unknown>, Result<EmailRow | undefined>, string]>([
    ['the server has taken it', done, succeeded(asWanted), 'done'],
    ['the server has taken something else', done, succeeded(theirs), 'notTaken'],
    ['the copy went meanwhile', done, succeeded(undefined), 'gone'],
    ['nobody can look', done, offline, 'unknown'],
    ['the answer was lost but it is done', failed({ kind: 'outcomeUnknown', host }), succeeded(asWanted), 'done'],
    ['the answer was lost and it is not done', failed({ kind: 'outcomeUnknown', host }), succeeded(before), 'notTaken'],
    ['the answer was lost and nobody can look', failed({ kind: 'outcomeUnknown', host }), offline, 'unknown'],
    ['somebody else has changed the copy', failed({ kind: 'changedMeanwhile', code: '' }), succeeded(theirs), 'changed'],
    ['somebody else has made just this change', failed({ kind: 'changedMeanwhile', code: '' }), succeeded(asWanted), 'done'],
    ['the copy is gone', failed({ kind: 'rowGone', code: '' }), succeeded(undefined), 'gone'],
    ['what it is to be regarding is gone', failed({ kind: 'rowGone', code: '' }), succeeded(before), 'notTaken'],
  ])('where %s', async (_what, written, read, kind) => {
    const writes: unknown[] = [];
    const outcome = await changeRegarding(before, wanted, {
      readRow: async () => read,
      change: async (row, target) => {
        writes.push([row, target]);
        return written;
      },
    });
    expect(outcome.kind).toBe(kind);
    expect(writes).toEqual([[before, wanted]]);
  });

  it.each<[string, EmailRow, Result<never>, string]>([
    ['finished e-mail and a refusal of the operation', before, refused(405, '0x80040227'), 'finished'],
    ['finished e-mail and a refusal of the value', before, refused(400), 'finished'],
    ['finished e-mail and a duplicate', before, refused(412, '0x80040237'), 'problem'],
    ['open e-mail and a refusal of the value', { ...before, state: 'open' }, refused(400), 'problem'],
    ['person who may not', before, failed({ kind: 'mayNotChange', code: '0x80040220' }), 'problem'],
  ])('for a %s says why, without looking', async (_what, row, written, kind) => {
    const outcome = await changeRegarding(row, wanted, { readRow: () => Promise.reject(new Error('not asked')), change: async () => written });
    expect(outcome).toEqual({ kind, problem: problemOf(written) });
  });
});

const problemOf = (result: Result<never>): Problem | undefined => (result.ok ? undefined : result.problem);

describe('a copy is regarding', () => {
  it.each<[string, EmailRow, RegardingTarget | null, boolean]>([
    ['what it says', asWanted, wanted, true],
    ['nothing', before, null, true],
    ['not nothing, where it says something', asWanted, null, false],
    ['not something, where it says nothing', before, wanted, false],
    ['not a row of another table', { ...before, regarding: { table: 'lead', id: wanted.id, name: null } }, wanted, false],
    ['what it says, though its table is not told', { ...before, regarding: { table: null, id: wanted.id, name: null } }, wanted, true],
  ])('%s', (_what, row, target, expected) => {
    expect(isRegarding(row, target)).toBe(expected);
  });
});
