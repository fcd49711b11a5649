/** @jest-environment node */
import type { Organization } from '../../src/organizations/organization.ts';
import { WritePermit } from '../../src/organizations/writeGate.ts';
import { patchMailbox } from '../../src/dynamics/mailboxRows.ts';
import { mayChangeRow } from '../../src/dynamics/rowRights.ts';
import { type WebApiChange, writeWebApi } from '../../src/dynamics/writeWebApi.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';

const settings = browserGlobals();

beforeEach(() => {
  settings.online = true;
});

const contoso: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' };
const elsewhere: Organization = { url: 'https://fabrikam.crm4.dynamics.com', name: 'Fabrikam', type: 'production' };
const username = 'nancy.anderson@contoso.com';
const account = { homeId: 'nancy', objectId: 'o', tenantId: 't', homeTenantId: 't', username };
const row = 'mailboxes(11111111-7b1e-4a36-8f6d-5f9f1f7f0a01)';
const change: WebApiChange = { method: 'PATCH', path: row, etag: 'W/"5"', body: { isactsyncorgflagset: true } };

function permitFor(organization: Organization): WritePermit {
  const answer = WritePermit.request({
    person: { mailbox: username, account },
    bothAreMe: [],
    otherAccount: { allowed: false, insistedOn: [] },
    sharing: { answer: 'own' },
    organization,
    shown: organization,
    hostPolicy: { cloud: 'commercial', trustedOrigins: [] },
  });
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.permit;
}

const token = { value: 'secret', resource: contoso.url, account };

function write(what: WebApiChange = change, permit = permitFor(contoso), as = token) {
  const told: string[] = [];
  const request = { permit, organization: contoso, token: as, waiting: (seconds: number) => void told.push(`waiting ${seconds}`), asking: () => void told.push('asking') };
  return { told, request, result: writeWebApi(request, what) };
}

const noContent = (headers: Record<string, string> = {}) => () => new Response(null, { status: 204, headers });
const refusal = (status: number, code = '', headers: Record<string, string> = {}) => json({ error: { code, message: 'The service says so.' } }, status, headers);
const host = 'contoso.crm4.dynamics.com';

describe('one write to the Web API', () => {
  it('goes to the organization with the version that was read, without cookies or redirects', async () => {
    const asked = answerRequests(noContent());
    await expect(write().result).resolves.toEqual({ ok: true, value: { id: null } });
    const [request] = asked;
    expect(request).toMatchObject({ url: `${contoso.url}/api/data/v9.2/${row}`, method: 'PATCH', credentials: 'omit', redirect: 'error' });
    expect(Object.fromEntries(request?.headers ?? [])).toMatchObject({ authorization: 'Bearer secret', 'if-match': 'W/"5"', 'content-type': 'application/json' });
    expect(await request?.json()).toEqual({ isactsyncorgflagset: true });
  });

  it('gives the id of a row that was created', async () => {
    const id = '22222222-7b1e-4a36-8f6d-5f9f1f7f0a01';
    const asked = answerRequests(noContent({ 'OData-EntityId': `${contoso.url}/api/data/v9.2/emails(${id})` }));
    await expect(write({ method: 'POST', path: 'emails', body: { subject: 'Quote' } }).result).resolves.toEqual({ ok: true, value: { id } });
    expect(asked[0]?.headers.has('if-match')).toBe(false);
  });

  it('deletes only the version that was read', async () => {
    const asked = answerRequests(noContent());
    await expect(write({ method: 'DELETE', path: row, etag: 'W/"6"' }).result).resolves.toMatchObject({ ok: true });
    expect([asked[0]?.method, asked[0]?.headers.get('if-match')]).toEqual(['DELETE', 'W/"6"']);
  });

  it.each([
    ['a permit for another organization', () => write(change, permitFor(elsewhere)), 'PermitForAnother'],
    ['a token of another account', () => write(change, permitFor(contoso), { ...token, account: { ...account, homeId: 'alan' } }), 'PermitForAnother'],
    ['a token for another organization', () => write(change, permitFor(contoso), { ...token, resource: elsewhere.url }), 'TokenForAnother'],
    ['a path that leads elsewhere', () => write({ ...change, path: '../../other' }), 'PathOutsideApi'],
  ])('sends nothing with %s', async (_what, attempt, code) => {
    const asked = answerRequests(noContent());
    await expect(attempt().result).resolves.toEqual({ ok: false, problem: { kind: 'faultOfOurs', code } });
    expect(asked).toEqual([]);
  });

  it.each(['', '*', 'W/""', '5'])('sends nothing where the version is %j', async (etag) => {
    const asked = answerRequests(noContent());
    await expect(write({ method: 'DELETE', path: row, etag }).result).resolves.toMatchObject({ ok: false, problem: { kind: 'unexpectedAnswer' } });
    expect(asked).toEqual([]);
  });

  it('sends nothing without a connection', async () => {
    settings.online = false;
    const asked = answerRequests(noContent());
    await expect(write().result).resolves.toEqual({ ok: false, problem: { kind: 'offline' } });
    expect(asked).toEqual([]);
  });

  it.each([
    ['no answer', () => new TypeError('Failed to fetch'), { kind: 'outcomeUnknown', host }],
    ['a web page', () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }), { kind: 'outcomeUnknown', host }],
    ['a failing gateway', refusal(503), { kind: 'outcomeUnknown', host }],
    ['a server that gave up waiting for us', refusal(408), { kind: 'outcomeUnknown', host }],
    ['a timed-out database', refusal(500, '0x80044151'), { kind: 'outcomeUnknown', host }],
    ['another version', refusal(412, '0x80060882'), { kind: 'changedMeanwhile', code: '0x80060882' }],
    ['another version, without a code', refusal(412), { kind: 'changedMeanwhile', code: '' }],
    ['a duplicate', refusal(412, '0x80040237'), { kind: 'refused', status: 412, code: '0x80040237', message: 'The service says so.' }],
    ['no right', refusal(403, '0x80040220'), { kind: 'mayNotChange', code: '0x80040220' }],
    ['no right, of an older server', refusal(500, '0x80040220'), { kind: 'mayNotChange', code: '0x80040220' }],
    ['a refusal without a code', refusal(403), { kind: 'mayNotChange', code: '' }],
    ['a row that is gone', refusal(404, '0x80040217'), { kind: 'rowGone', code: '0x80040217' }],
    ['a bad value', refusal(400, '0x8004431A'), { kind: 'refused', status: 400, code: '0x8004431A', message: 'The service says so.' }],
    ['a token that is not accepted', refusal(401), { kind: 'notAuthenticated', code: '' }],
    ['a long wait', refusal(429, '0x80072322', { 'Retry-After': '120' }), { kind: 'throttled', retryAfterSeconds: 120 }],
  ])('is sent once only after %s', async (_what, answer, problem) => {
    const asked = answerRequests(answer, noContent());
    await expect(write().result).resolves.toEqual({ ok: false, problem });
    expect(asked).toHaveLength(1);
  });

  it('is sent again where the service was busy and has not done it', async () => {
    const busy = refusal(429, '0x80072322', { 'Retry-After': '0' });
    const asked = answerRequests(busy, busy, noContent());
    const { told, result } = write();
    await expect(result).resolves.toMatchObject({ ok: true });
    expect([asked.length, told]).toEqual([3, ['waiting 0', 'asking', 'waiting 0', 'asking']]);
  });

  it('is not sent again for a lost connection after the service was busy', async () => {
    const asked = answerRequests(refusal(429, '', { 'Retry-After': '0' }), () => new TypeError('Failed to fetch'), noContent());
    await expect(write().result).resolves.toEqual({ ok: false, problem: { kind: 'outcomeUnknown', host } });
    expect(asked).toHaveLength(2);
  });

  it('carries no token in a problem', async () => {
    answerRequests(() => new TypeError('Failed to fetch secret'));
    expect(JSON.stringify(await write().result)).not.toContain('secret');
  });
});

describe('the mailbox row', () => {
  it('is written as it was read', async () => {
    const asked = answerRequests(noContent());
    await patchMailbox(write().request, { id: '11111111-7b1e-4a36-8f6d-5f9f1f7f0a01', etag: 'W/"7"' }, { actdeliverymethod: 2 });
    const request = asked.at(-1);
    expect([request?.url, request?.headers.get('if-match'), await request?.json()]).toEqual([`${contoso.url}/api/data/v9.2/${row}`, 'W/"7"', { actdeliverymethod: 2 }]);
  });

  it.each([
    ['ReadAccess, WriteAccess, AppendAccess', true],
    ['ReadAccess', false],
    ['None', false],
  ])('may be changed with %s: %s', async (AccessRights, may) => {
    const asked = answerRequests(json({ AccessRights }));
    const request = { organization: contoso, token: 'secret', signal: new AbortController().signal, waiting: () => undefined, asking: () => undefined };
    await expect(mayChangeRow(request, 'me', { set: 'mailboxes', id: 'box' })).resolves.toEqual({ ok: true, value: may });
    expect(decodeURIComponent(asked[0]?.url ?? '')).toBe(`${contoso.url}/api/data/v9.2/systemusers(me)/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t={'@odata.id':'mailboxes(box)'}`);
  });
});
