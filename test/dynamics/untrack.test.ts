/** @jest-environment node */
import { deleteEmail } from '../../src/dynamics/changeEmail.ts';
import { countLaterMessages } from '../../src/dynamics/conversation.ts';
import { readEmailAccess } from '../../src/dynamics/emailAccess.ts';
import { findEmails } from '../../src/dynamics/findEmails.ts';
import type { EmailRow } from '../../src/tracking/emailRow.ts';
import { deleteCopy } from '../../src/tracking/deleteCopy.ts';
import { offerUntrack, ownerOf } from '../../src/tracking/untrackRule.ts';
import { type Client, connect, ids, rowsOf, users } from '../sandbox/dynamics/support.ts';
import { browserGlobals } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';
import { writingTo } from './writing.ts';

browserGlobals();

const organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' } as const;
const request = { ...asking, organization, token: 'nancy' };
const messageId = '<quote@fabrikam.com>';
const team = 'f1a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01';
const attachment = { filename: 'offer.pdf', mimetype: 'application/pdf', body: 'JVBERi0=' };

type Setting = NonNullable<Parameters<typeof connect>[0]>;
type Depth = 'Basic' | 'Local' | 'Deep' | 'Global';

const reader = { name: 'Reader', privileges: { prvReadUser: 'Global', prvReadTeam: 'Global', prvReadActivity: 'Global' } } as const;
const roleWith = (name: string, privilege: string, depth: Depth | undefined) => ({ name, privileges: depth === undefined ? {} : { [privilege]: depth } });

/** One copy, and Nancy with just these rights. */
function setUp({ owner = ids.nancy, remove, change, shares = [] }: { owner?: string; remove?: Depth | undefined; change?: Depth | undefined; shares?: Setting['shares'] }): Client {
  const client = connect({
    roles: [reader, roleWith('Deleter', 'prvDeleteActivity', remove), roleWith('Writer', 'prvWriteActivity', change)],
    users: [{ ...users.nancy, roles: ['Reader', 'Deleter', 'Writer'] }, users.dan, users.ada],
    teams: [{ id: team, name: 'Sales', members: [ids.nancy] }],
    shares,
    rows: { emails: [{ activityid: ids.email, subject: 'Quote', messageid: messageId, directioncode: false, statecode: 1, statuscode: 4, _ownerid_value: owner, email_activity_mime_attachment: [attachment] }] },
  });
  answerFrom((each) => client.dynamics.handle(each));
  return client;
}

async function readCopy(): Promise<EmailRow | undefined> {
  const found = await findEmails(request, messageId);
  if (!found.ok) throw new Error(found.problem.kind);
  return found.value[0];
}

async function copy(): Promise<EmailRow> {
  const row = await readCopy();
  if (!row) throw new Error('There is no copy.');
  return row;
}

async function offer() {
  const row = await copy();
  const access = await readEmailAccess(request, ids.nancy, row.id);
  return offerUntrack({ owner: ownerOf(row, ids.nancy), mayDelete: access.ok ? access.value.mayDelete : null, mayChange: access.ok ? access.value.mayChange : null });
}

const left = async (client: Client) => {
  const count = async (set: string) => rowsOf(await client.get(`${set}?$top=50`, 'ada')).length;
  return [await count('emails'), await count('activitymimeattachments')];
};

const remove = async () => deleteCopy(await copy(), { readRow: async () => ({ ok: true, value: await readCopy() }), remove: (row) => deleteEmail(writingTo(organization, 'nancy'), row) });

const owners = [
  ['Nancy', ids.nancy],
  ['Dan', ids.dan],
  ['a team of hers', team],
] as const;
const depths = [undefined, 'Basic', 'Local', 'Global'] as const;
const combinations = owners.flatMap(([whose, owner]) => depths.map((depth) => ({ whose, owner, depth, mayDelete: whose === 'Nancy' && depth !== undefined })));

describe('untracking', () => {
  it.each(combinations)('the copy of $whose with the right to delete of depth $depth: deleting is offered $mayDelete, and works where it is', async ({ owner, depth, mayDelete }) => {
    const client = setUp({ owner, remove: depth });
    expect((await offer()).mayDelete).toBe(mayDelete);
    if (!mayDelete) return expect(await left(client)).toEqual([1, 1]);
    expect(await remove()).toEqual({ kind: 'deleted' });
    expect(await left(client)).toEqual([0, 0]);
  });

  it('leaves the copy of somebody else, though it be shared with every right', async () => {
    setUp({ owner: ids.dan, remove: 'Basic', change: 'Basic', shares: [{ table: 'email', id: ids.email, principal: ids.nancy, rights: ['ReadAccess', 'WriteAccess', 'DeleteAccess'] }] });
    expect(await offer()).toEqual({ mayDelete: false, because: 'notMine', mayClearRegarding: false });
    expect(ownerOf(await copy(), ids.nancy)).toEqual({ whose: 'theirs', name: 'Dan Jump' });
  });

  it('names the team that owns the copy', async () => {
    setUp({ owner: team });
    expect(ownerOf(await copy(), ids.nancy)).toEqual({ whose: 'teams', name: 'Sales' });
  });

  it('says so where the right was taken away between looking and deleting', async () => {
    const client = setUp({ remove: 'Basic' });
    expect((await offer()).mayDelete).toBe(true);
    const row = await copy();
    const [role] = rowsOf(await client.get("roles?$select=roleid&$filter=name eq 'Deleter'", 'ada'));
    await client.send('DELETE', `systemusers(${ids.nancy})/systemuserroles_association(${String(role?.['roleid'])})/$ref`, undefined, {}, 'ada');
    expect(await deleteCopy(row, { readRow: async () => ({ ok: true, value: await readCopy() }), remove: (each) => deleteEmail(writingTo(organization, 'nancy'), each) })).toMatchObject({ kind: 'mayNot', problem: { code: '0x80040220' } });
    expect(await left(client)).toEqual([1, 1]);
  });

  it('does not delete what was changed since it was shown', async () => {
    const client = setUp({ remove: 'Basic' });
    const row = await copy();
    await client.send('PATCH', `emails(${ids.email})`, { subject: 'Changed' }, { 'if-match': '*' }, 'ada');
    expect(await deleteCopy(row, { readRow: async () => ({ ok: true, value: await readCopy() }), remove: (each) => deleteEmail(writingTo(organization, 'nancy'), each) })).toMatchObject({ kind: 'changed' });
    expect(await left(client)).toEqual([1, 1]);
  });

  it('is done where somebody was faster', async () => {
    const client = setUp({ remove: 'Basic' });
    const row = await copy();
    await client.send('DELETE', `emails(${ids.email})`, undefined, {}, 'ada');
    expect(await deleteCopy(row, { readRow: async () => ({ ok: true, value: await readCopy() }), remove: (each) => deleteEmail(writingTo(organization, 'nancy'), each) })).toEqual({ kind: 'alreadyGone' });
  });
});

describe('later messages of the conversation', () => {
  const later = (changes: Record<string, unknown>) => ({ subject: 'RE: Quote', createdon: '2026-11-03T10:00:00Z', directioncode: false, statecode: 1, statuscode: 4, ...changes });

  async function count(own: Record<string, unknown>, ...others: readonly Record<string, unknown>[]) {
    const client = connect({ rows: { emails: [{ activityid: ids.email, subject: 'Quote', messageid: messageId, directioncode: false, statecode: 1, statuscode: 4, ...own }, ...others] } });
    answerFrom((each) => client.dynamics.handle(each));
    return countLaterMessages(request, await copy());
  }

  it('are counted exactly where the copy has the mark of its conversation', async () => {
    const mark = { baseconversationindexhash: 4711 };
    expect(await count(mark, later(mark), later(mark), later({ baseconversationindexhash: 12 }), { ...later(mark), createdon: '2026-01-01T00:00:00Z' })).toEqual({ known: 'exactly', count: 2 });
  });

  it.each([
    ['answer it', { inreplyto: messageId }],
    ['answer it, without brackets', { inreplyto: 'quote@fabrikam.com' }],
    ['hang on it', { _parentactivityid_value: ids.email }],
    ['were found to belong to it', { _correlatedactivityid_value: ids.email }],
  ])('are at least those that %s', async (_what, link) => {
    expect(await count({}, later(link))).toEqual({ known: 'atLeast', count: 1 });
  });

  it('cannot be known where nothing leads to them', async () => {
    expect(await count({}, later({}))).toEqual({ known: 'no' });
  });
});
