/** @jest-environment node */
import * as v from 'valibot';
import { apiBase } from '../../src/dynamics/apiBase.ts';
import { readWebApi } from '../../src/dynamics/webApi.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';
import { asking } from './emulated.ts';

browserGlobals();

let servers = 0;

/** A server that was never asked before, since what servers can is remembered. */
function newServer() {
  servers += 1;
  const organization = { url: `https://crm${servers}.contoso.com/Contoso`, type: 'onPremises' } as const;
  return { organization, host: `crm${servers}.contoso.com`, ask: (path = 'WhoAmI') => readWebApi({ ...asking, organization, path, token: 'secret' }, v.object({ UserId: v.string() })) };
}

const good = json({ UserId: 'nancy' });
const missing = json({ error: { code: '0x8006088a', message: '' } }, 404);
const versionsOf = (asked: readonly Request[]) => asked.map(({ url }) => /\/Contoso\/api\/data\/(v[\d.]+)\/WhoAmI$/.exec(url)?.[1]);

describe('a server on-premises', () => {
  it.each([
    ['v9.1', [good]],
    ['v9.0', [missing, good]],
    ['v8.2', [missing, missing, good]],
  ])('is asked under the versions that it may know, until %s answers', async (version, answers) => {
    const { organization, ask } = newServer();
    const asked = answerRequests(...answers);
    expect(await ask()).toMatchObject({ ok: true });
    expect(versionsOf(asked)).toEqual(['v9.1', 'v9.0', 'v8.2'].slice(0, answers.length));
    expect(apiBase(organization)).toBe(`${organization.url}/api/data/${version}/`);
    expect(await ask()).toMatchObject({ ok: true });
    expect(versionsOf(asked).slice(answers.length)).toEqual([version]);
  });

  it('has no Web API where it knows none of them', async () => {
    const { host, ask } = newServer();
    const asked = answerRequests(missing);
    expect(await ask()).toEqual({ ok: false, problem: { kind: 'noWebApi', host } });
    expect(asked).toHaveLength(3);
  });

  it('that has answered before only lacks what was asked for', async () => {
    const { ask } = newServer();
    const asked = answerRequests(good, missing);
    await ask();
    expect(await ask('Nothing')).toMatchObject({ problem: { kind: 'refused', status: 404 } });
    expect(asked).toHaveLength(2);
  });

  it('is not asked again under another version because of any other refusal', async () => {
    const { ask } = newServer();
    const asked = answerRequests(json({ error: { code: '0x80040220', message: '' } }, 403));
    expect(await ask()).toMatchObject({ problem: { kind: 'privilegeMissing' } });
    expect(asked).toHaveLength(1);
  });

  it('that gives no answer may be many things', async () => {
    const { host, ask } = newServer();
    answerRequests(() => new TypeError('Failed to fetch'));
    expect(await ask()).toEqual({ ok: false, problem: { kind: 'onPremisesSilent', host } });
  });

  it.each([
    ['nothing', {}, { kind: 'notAuthenticated', code: '', onPremises: true }],
    ['a bearer token', { 'WWW-Authenticate': 'Bearer authorization_uri=x' }, { kind: 'notAuthenticated', code: '', onPremises: true }],
    ['either', { 'WWW-Authenticate': 'Bearer, Negotiate' }, { kind: 'notAuthenticated', code: '', onPremises: true }],
    ['Windows sign-in', { 'WWW-Authenticate': 'Negotiate, NTLM' }, { kind: 'windowsSignInWanted' }],
  ])('that turns the token away and asks for %s', async (_what, headers, problem) => {
    const { ask } = newServer();
    answerRequests(json({}, 401, headers));
    expect(await ask()).toEqual({ ok: false, problem });
  });
});

describe('an organization online', () => {
  it('has one version and problems of its own', async () => {
    const organization = { url: 'https://contoso.crm4.dynamics.com', type: 'sandbox' } as const;
    const asked = answerRequests(missing);
    expect(await readWebApi({ ...asking, organization, path: 'WhoAmI', token: 'secret' }, v.object({}))).toMatchObject({ problem: { kind: 'refused', status: 404 } });
    expect(asked.map(({ url }) => url)).toEqual(['https://contoso.crm4.dynamics.com/api/data/v9.2/WhoAmI']);
  });
});
