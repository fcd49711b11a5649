import { failed, type Result, succeeded } from '../../src/diagnosis/problem.ts';
import { deleteCopy } from '../../src/tracking/deleteCopy.ts';
import type { EmailRow } from '../../src/tracking/emailRow.ts';
import { copy as row } from './support/someMessages.ts';

const host = 'contoso.crm4.dynamics.com';
const offline: Result<never> = failed({ kind: 'offline' });

describe('deleting a copy', () => {
  it.each<[string, Result<unknown>, Result<EmailRow | undefined> | undefined, string]>([
    ['has worked', succeeded({ id: null }), succeeded(undefined), 'deleted'],
    ['was said to have worked and has not', succeeded({ id: null }), succeeded(row), 'stillThere'],
    ['has worked, as far as anybody can tell', succeeded({ id: null }), offline, 'unknown'],
    ['has worked though the answer was lost', failed({ kind: 'outcomeUnknown', host }), succeeded(undefined), 'deleted'],
    ['has not worked and the answer was lost', failed({ kind: 'outcomeUnknown', host }), succeeded(row), 'stillThere'],
    ['came too late', failed({ kind: 'rowGone', code: '' }), undefined, 'alreadyGone'],
    ['was stopped because the copy was changed', failed({ kind: 'changedMeanwhile', code: '' }), succeeded(row), 'changed'],
    ['was stopped because the copy was changed and then deleted', failed({ kind: 'changedMeanwhile', code: '' }), succeeded(undefined), 'alreadyGone'],
    ['is not allowed, whatever was said before', failed({ kind: 'mayNotChange', code: '0x80040220' }), undefined, 'mayNot'],
    ['met something else', failed({ kind: 'throttled', retryAfterSeconds: 60 }), undefined, 'problem'],
  ])('%s', async (_what, removed, read, kind) => {
    let sent = 0;
    const outcome = await deleteCopy(row, {
      readRow: () => (read ? Promise.resolve(read) : Promise.reject(new Error('not asked'))),
      remove: async () => {
        sent += 1;
        return removed;
      },
    });
    expect([outcome.kind, sent]).toEqual([kind, 1]);
  });
});
