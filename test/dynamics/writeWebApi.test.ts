/** @jest-environment node */
import fc from 'fast-check';
import * as v from 'valibot';
import { apiBase } from '../../src/dynamics/apiBase.ts';
import { patchMailbox } from '../../src/dynamics/mailboxRows.ts';
import { readWebApi } from '../../src/dynamics/webApi.ts';
import { type WebApiChange, writeWebApi, type WebApiWriteRequest } from '../../src/dynamics/writeWebApi.ts';
import { WritePermit } from '../../src/organizations/writeGate.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';
import { asking } from './emulated.ts';

const settings = browserGlobals();

beforeEach(() => {
  settings.online = true;
});

const id = '11111111-2222-3333-4444-555555555555';
const account = { homeId: 'nancy.contoso', objectId: 'nancy', tenantId: 'contoso', homeTenantId: 'contoso', username: 'nancy@contoso.com' };
const online = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' } as const;
const onPremises = { url: 'https://crm.contoso.com/Contoso', name: 'Contoso', type: 'onPremises' } as const;
const token = { value: 'secret', resource: online.url, account };

function permitFor(organization: typeof online | typeof onPremises): WritePermit {
  const hostPolicy = { cloud: 'commercial', trustedOrigins: ['https://crm.contoso.com'], confirmedOrigins: ['https://crm.contoso.com'] } as const;
  const answer = WritePermit.request({ person: { mailbox: 'nancy@contoso.com', account }, bothAreMe: [], otherAccount: { allowed: false, insistedOn: [] }, sharing: { answer: 'own' }, organization, shown: organization, hostPolicy });
  if (!answer.ok) throw new Error(answer.refusal.kind);
  return answer.permit;
}

const { waiting } = asking;
const request = (more: Partial<WebApiWriteRequest> = {}): WebApiWriteRequest => ({ permit: permitFor(online), organization: online, token, waiting, asking: asking.asking, ...more });
const requestOnPremises = () => request({ permit: permitFor(onPremises), organization: onPremises, token: { ...token, resource: 'https://crm.contoso.com' } });
const change: WebApiChange = { method: 'PATCH', path: `mailboxes(${id})`, etag: 'W/"1"', body: { emailaddress: 'nancy@contoso.com' } };
const done = () => new Response(null, { status: 204, headers: { 'OData-EntityId': `https://contoso.crm4.dynamics.com/api/data/v9.2/mailboxes(${id})` } });
const refusal = (status: number, code = '', headers: Record<string, string> = {}) => json({ error: { code, message: '' } }, status, headers);

describe('one write to the Web API', () => {
  it('goes to the organization with the token, for the row as it was read, without cookies, redirects or a cache', async () => {
    const asked = answerRequests(done);
    expect(await writeWebApi(request(), change)).toEqual({ ok: true, value: { id } });
    expect(asked).toHaveLength(1);
    expect(asked[0]).toMatchObject({ url: `https://contoso.crm4.dynamics.com/api/data/v9.2/mailboxes(${id})`, method: 'PATCH', credentials: 'omit', redirect: 'error', cache: 'no-store' });
    expect(asked[0]?.headers.get('authorization')).toBe('Bearer secret');
    expect(asked[0]?.headers.get('if-match')).toBe('W/"1"');
  });

  it('goes below the path of an organization on-premises', async () => {
    const asked = answerRequests(done);
    expect(await writeWebApi(requestOnPremises(), change)).toMatchObject({ ok: true });
    expect(asked.map(({ url }) => url)).toEqual([`https://crm.contoso.com/Contoso/api/data/v9.1/mailboxes(${id})`]);
  });

  it.each([
    ['the permit is for another organization', request({ organization: { ...online, url: 'https://fabrikam.crm4.dynamics.com' } }), 'PermitForAnother'],
    ['the permit is for another account', request({ token: { ...token, account: { homeId: 'alan.contoso' } } }), 'PermitForAnother'],
    ['the token is for another organization', request({ token: { ...token, resource: 'https://fabrikam.crm4.dynamics.com' } }), 'TokenForAnother'],
    ['the token is for another service', request({ token: { ...token, resource: 'https://graph.microsoft.com' } }), 'TokenForAnother'],
  ])('is not sent where %s', async (_because, wrong, code) => {
    const asked = answerRequests(done);
    expect(await writeWebApi(wrong, change)).toEqual({ ok: false, problem: { kind: 'faultOfOurs', code } });
    expect(asked).toEqual([]);
  });

  it.each(['', '*', 'W/"1', '1'])('is not sent for the version %j of a row', async (etag) => {
    const asked = answerRequests(done);
    expect(await writeWebApi(request(), { ...change, etag })).toMatchObject({ ok: false, problem: { kind: 'unexpectedAnswer' } });
    expect(asked).toEqual([]);
  });

  it.each([
    ['a short wait', [refusal(429, '', { 'Retry-After': '0' }), done], 2, undefined],
    ['a long wait', [refusal(429, '', { 'Retry-After': '120' })], 1, { kind: 'throttled', retryAfterSeconds: 120 }],
    ['a lost connection', [() => new TypeError('Failed to fetch')], 1, { kind: 'outcomeUnknown' }],
    ['a failing server', [refusal(503)], 1, { kind: 'outcomeUnknown' }],
    ['a web page', [() => new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })], 1, { kind: 'outcomeUnknown' }],
    ['a row that changed', [refusal(412, '0x80060882')], 1, { kind: 'changedMeanwhile' }],
    ['a row that is gone', [refusal(404, '0x80040217')], 1, { kind: 'rowGone' }],
    ['a missing privilege', [refusal(403, '0x80040220')], 1, { kind: 'mayNotChange' }],
  ])('is sent, after %s, as often as is safe', async (_what, answers, times, problem) => {
    const asked = answerRequests(...answers);
    expect(await writeWebApi(request(), change)).toMatchObject(problem ? { ok: false, problem } : { ok: true });
    expect(asked).toHaveLength(times);
  });
});

describe('an address that leaves the organization', () => {
  const leaving = [
    'mailboxes(x)/../../../../../Other/api/data/v9.2/mailboxes(1)',
    '../v9.0/mailboxes(1)',
    '..\\..\\..\\..\\Other/api/data/v9.1/mailboxes(1)',
    '%2e%2e/%2E./mailboxes(1)',
    '../../../../Other/api/data/v9.1/WhoAmI?$select=a',
    '.\t./.\n./mailboxes(1)',
  ];

  it.each(leaving)('is neither written to nor read: %j', async (path) => {
    const asked = answerRequests(done);
    const outside = { ok: false, problem: { kind: 'faultOfOurs', code: 'PathOutsideApi' } };
    expect(await writeWebApi(requestOnPremises(), { ...change, path })).toEqual(outside);
    expect(await readWebApi({ ...asking, organization: onPremises, path, token: 'secret' }, v.unknown())).toEqual(outside);
    expect(asked).toEqual([]);
  });

  it('does not come of an id that is none', async () => {
    const asked = answerRequests(done);
    expect(await patchMailbox(requestOnPremises(), { id: 'x)/../../../../../Other/api/data/v9.1/mailboxes(1', etag: 'W/"1"' }, {})).toMatchObject({ ok: false, problem: { code: 'PathOutsideApi' } });
    expect(asked).toEqual([]);
  });

  it('is never asked for, whatever the path is made of', async () => {
    const part = fc.oneof(fc.constantFrom('..', '.', '/', '\\', '%2e', '%2f', '%5c', ')', '(', '?', '#', '@', ':', '//', '\t', 'Other', 'api/data'), fc.string({ maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(part, { maxLength: 12 }), async (parts) => {
        const asked = answerRequests(done);
        await writeWebApi(requestOnPremises(), { ...change, path: parts.join('') });
        for (const { url } of asked) expect(new URL(url).href.startsWith(apiBase(onPremises))).toBe(true);
      }),
    );
  });
});
