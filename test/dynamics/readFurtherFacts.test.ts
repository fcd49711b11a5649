/** @jest-environment node */
import { type Fact, type FurtherFacts, known, unknown } from '../../src/diagnosis/facts.ts';
import { furtherQuestions, readFurtherFacts } from '../../src/dynamics/readFurtherFacts.ts';
import { connect, ids, origin } from '../sandbox/dynamics/support.ts';
import { type Answer, browserGlobals, json } from '../support/browserGlobals.ts';
import { answerFrom, asking } from './emulated.ts';

browserGlobals();

const organization = { url: origin, type: 'production' } as const;
const user = { id: ids.nancy, mailbox: { id: ids.mailbox } as never };
const address = 'nancy.anderson@contoso.com';
const read = (again?: Parameters<typeof readFurtherFacts>[1]) => readFurtherFacts({ ...asking, organization, token: 'nancy', user, address }, again);

const inWords = (fact: Fact<unknown>) => (fact.state === 'known' ? 'known' : fact.state === 'unknown' ? fact.reason : fact.problem.kind);
const states = ({ holders, ...facts }: FurtherFacts) => Object.fromEntries([...Object.entries(facts), ...Object.entries(holders)].map(([name, fact]) => [name, inWords(fact)]));
const allAre = (state: string) => ({ accessMode: state, isLicensed: state, roles: state, isSystemAdministrator: state, approvalRequired: state, incomingFilter: state, lastError: state, alerts: state, user: state, queue: state, mailbox: state });

/** Each request by a part of its address, and the facts that come of it. */
const questions: readonly (readonly [part: string, facts: readonly string[]])[] = [
  ['accessmode', ['accessMode', 'isLicensed']],
  ['systemuserroles_association', ['roles', 'isSystemAdministrator']],
  // Whoever has a role has one, whatever the teams have; a team may have the one of an administrator.
  ['teammembership_association', ['isSystemAdministrator']],
  ['requireapprovalforuseremail', ['approvalRequired']],
  ['incomingemailfilteringmethod', ['incomingFilter']],
  ['lastsyncerror', ['lastError']],
  ['tracelogs', ['alerts']],
  ['internalemailaddress%20eq', ['user']],
  ['queues', ['queue']],
  ['mailboxes?', ['mailbox']],
];

const refusal = (status: number, code = '', headers = {}) => json({ error: { code, message: '' } }, status, headers);

/** Each way in which a request can fail, and what is then known. */
const failures: readonly (readonly [what: string, answer: () => Answer, state: string])[] = [
  ['401', refusal(401), 'notAuthenticated'],
  ['403', refusal(403), 'mayNotRead'],
  ['403 for a privilege', refusal(403, '0x80040220'), 'mayNotRead'],
  ['404', refusal(404), 'notTold'],
  ['400', refusal(400), 'notTold'],
  ['429 for a long time', refusal(429, '0x80072322', { 'Retry-After': '100' }), 'throttled'],
  ['500', refusal(500), 'serverFailing'],
  ['a web page', () => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }), 'unexpectedAnswer'],
  ['another shape', json(7), 'unexpectedAnswer'],
];

/** Lets requests whose address has this part fail, and the emulated service answer all others. */
function failing(part: string, answer: () => Answer): void {
  answerFrom(connect().dynamics.handle);
  const { fetch } = globalThis;
  globalThis.fetch = async (input, init) => {
    const failed = new Request(input, init).url.includes(part) ? answer() : undefined;
    if (failed instanceof Error) throw failed;
    return failed ?? fetch(input, init);
  };
}

describe('what a diagnosis asks beyond the verdict', () => {
  it('is all known from the emulated service', async () => {
    answerFrom(connect().dynamics.handle);
    const facts = await read();
    expect(states(facts)).toEqual(allAre('known'));
    expect(facts).toMatchObject({ accessMode: { value: 'readWrite' }, isLicensed: { value: true }, roles: { value: ['Salesperson'] }, approvalRequired: { value: true }, incomingFilter: { value: 'answers' }, lastError: { value: null }, alerts: { value: [] } });
  });

  it('finds roles that only a team has', async () => {
    const nancy = { systemuserid: ids.nancy, azureactivedirectoryobjectid: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a01', fullname: 'Nancy Anderson', internalemailaddress: address, domainname: address, roles: [], mailbox: { mailboxid: ids.mailbox } };
    answerFrom(connect({ users: [nancy], teams: [{ id: 'f0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01', name: 'Sales', members: [ids.nancy], roles: ['Salesperson'] }] }).dynamics.handle);
    expect((await read()).roles).toEqual({ state: 'known', value: ['Salesperson'] });
  });

  it.each([
    ['its own role, whatever it is called', [{ name: 'Systemadministrator', _roletemplateid_value: '627090FF-40A3-4053-8790-584EDC5BE201' }], known(true)],
    ['a role of that name that somebody made', [{ name: 'System Administrator', _roletemplateid_value: null }], known(false)],
    ['no template told', [{ name: 'System Administrator' }], unknown('notTold')],
  ])('knows a System Administrator by the template: %s', async (_what, value, expected) => {
    failing('systemuserroles_association', json({ value }));
    expect((await read()).isSystemAdministrator).toEqual(expected);
  });

  it('takes an older server’s word for nothing where it leaves out the roles of teams', async () => {
    failing('association', json({ value: [] }));
    expect((await read()).roles).toEqual({ state: 'known', value: [] });
    failing('teammembership', json({ value: [{ teamroles_association: [], 'teamroles_association@odata.nextLink': 'x' }] }));
    expect((await read()).roles).toMatchObject({ state: 'known', value: ['Salesperson'] });
    failing('association', () => new Response(JSON.stringify({ value: [] })));
    const { fetch } = globalThis;
    globalThis.fetch = async (input, init) => (new Request(input, init).url.includes('teammembership') ? new Response(JSON.stringify({ value: [{}] })) : fetch(input, init));
    expect((await read()).roles).toEqual({ state: 'unknown', reason: 'notTold' });
  });

  it.each(questions.flatMap(([part, facts]) => failures.map(([what, answer, state]) => ({ part, facts, what, answer, state }))))('loses nothing but $facts when $part fails with $what', async ({ part, facts, answer, state }) => {
    failing(part, answer);
    expect(states(await read())).toEqual({ ...allAre('known'), ...Object.fromEntries(facts.map((fact) => [fact, state])) });
  });

  it('asks for one thing again and keeps the rest', async () => {
    const asked = answerFrom(connect().dynamics.handle);
    const before = await read();
    const first = asked.length;
    const after = await read({ before: { ...before, incomingFilter: { state: 'unknown', reason: 'notTold' } }, only: ['incomingFilter'] });
    expect([first, asked.length - first]).toEqual([10, 1]);
    expect(after).toEqual(before);
  });

  it('has every question in the list of all', () => {
    expect([...furtherQuestions].sort()).toEqual(['access', 'alerts', 'approvalRequired', 'incomingFilter', 'lastError', 'mailboxes', 'queues', 'roles', 'users']);
  });

  it.each([
    [{ lastsyncerror: 'x', lastsyncerrorcode: 0x8005e272 - 2 ** 32, lastsyncerroroccurredon: '2026-11-02T08:00:00Z' }, { text: 'x', code: '0x8005e272', on: '2026-11-02T08:00:00Z' }],
    [{ lastsyncerror: 'x', lastsyncerrorcode: 0, lastsyncerroroccurredon: '2026-11-02T08:00:00Z', lastsuccessfulsynccompletedon: '2026-11-02T09:00:00Z' }, null],
    [{ lastsyncerror: ' ', lastsyncerrorcode: null }, null],
  ])('reads the last error %j', async (row, expected) => {
    failing('lastsyncerror', json(row));
    expect((await read()).lastError).toEqual({ state: 'known', value: expected });
  });
});
