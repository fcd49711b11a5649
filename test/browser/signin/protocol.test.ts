import { SandboxProcess } from '../support/sandboxProcess.ts';
import { Client, claimsOf } from './support/client.ts';
import { Application } from './support/signIn.ts';
import { clientId, contosoId, fabrikamId, nancyId, redirectUri, signInWorld } from './support/worlds.ts';

/** The sign-in services as any client meets them, without a browser. */

let sandbox: SandboxProcess;
let app: Application;
let client: Client;

beforeAll(async () => {
  sandbox = await SandboxProcess.start();
});

afterAll(() => sandbox?.close());

/** Another world and another browser. */
async function begin(change: object = {}): Promise<void> {
  await sandbox.ask('PUT', 'world', signInWorld(change));
  client = new Client(sandbox.url);
  app = new Application(client);
}

beforeEach(() => begin());

const appIn = (change: object) => ({ app: { clientId, name: 'Mailbox Match', redirectUris: [redirectUri], ...change } });
const setFault = (change: object) => client.ask(`${app.login}/sandbox/signin`, { json: change });
const bearer = (token: unknown) => ({ headers: { authorization: `Bearer ${String(token)}` } });
const fayId = '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a03';

async function renew(token: unknown, more: Record<string, string> = {}, authority?: string) {
  return app.redeem({ grant_type: 'refresh_token', refresh_token: String(token), ...more }, authority);
}

describe('authorization', () => {
  it('knows the session: signs in without a page, by hint, and asks where there are several accounts', async () => {
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('error')).toBe('login_required');
    await app.signIn();
    expect((await app.authorize()).back?.searchParams.get('code')).toBeTruthy();
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('code')).toBeTruthy();
    await app.press(await app.authorize({ prompt: 'select_account' }), { account: fayId });
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('error_description')).toMatch(/^AADSTS16000: /);
    expect((await app.authorize()).text).toContain('Pick an account');
    for (const hint of [{ login_hint: 'FAY@fabrikam.com' }, { domain_hint: 'fabrikam.com' }]) {
      const { back } = await app.authorize({ prompt: 'none', ...hint });
      const tokens = (await app.redeemCode(back?.searchParams.get('code') ?? '')).json();
      expect(claimsOf(tokens['id_token'])).toMatchObject({ preferred_username: 'fay@fabrikam.com', tid: fabrikamId, nonce: 'n1' });
    }
    expect((await app.authorize({ prompt: 'login', login_hint: 'fay@fabrikam.com' })).text).toContain('Pick an account');
    const refused = (await app.authorize({ prompt: 'none', login_hint: 'omar@contoso.com' })).back;
    expect(Object.fromEntries(refused?.searchParams ?? [])).toMatchObject({ error: 'login_required', state: 's1', error_description: expect.stringMatching(/^AADSTS50058: .*Trace ID: .*Correlation ID: .*Timestamp: /) as unknown });
  });

  it('shows faults of the request on its own page unless the application can be trusted with them', async () => {
    const shown = async (more: Record<string, string>, authority?: string) => {
      const { status, text, back } = await app.authorize(more, authority);
      return back ? back.searchParams.get('error') : `${status} ${/AADSTS\d+/.exec(text)?.[0] ?? ''}`;
    };
    expect(await shown({ client_id: fabrikamId })).toBe('400 AADSTS700016');
    expect(await shown({ redirect_uri: 'https://evil.example/' })).toBe('400 AADSTS50011');
    expect(await shown({}, 'nowhere.example')).toBe('400 AADSTS90002');
    expect(await shown({ response_type: 'token' })).toBe('unsupported_response_type');
    expect(await shown({ prompt: 'maybe' })).toBe('invalid_request');
    expect(await shown({ code_challenge: '' })).toBe('invalid_request');
    expect(await shown({ scope: 'openid https://unknown.example/.default' })).toBe('invalid_resource');
    const posted = await app.press(await app.authorize({ response_mode: 'form_post' }), { account: nancyId });
    expect(posted.text).toMatch(/<form method="post" action="http:\/\/localhost:45999\/signin"><input type="hidden" name="code"/);
    expect((await client.ask(`${app.login}/organizations/signin/unknown`, { form: { account: nancyId } })).text).toContain('AADSTS165000');
  });

  it.each([
    ['blockedByConditionalAccess', 53003],
    ['deviceNotCompliant', 53000],
    ['accountDisabled', 50057],
    ['notAssigned', 50105],
    ['applicationUnknown', 700016],
    ['wrongTenant', 50020],
    ['guestNotAdded', 90072],
    ['redirectOrder', 7000471],
  ] as const)('plays %s on a page, in a silent redirect and when renewing', async (fault, code) => {
    const tokens = await app.signIn();
    expect((await setFault({ accounts: { 'nancy@contoso.com': fault } })).status).toBe(200);
    expect((await app.authorize({ login_hint: 'nancy@contoso.com' })).text).toContain(`AADSTS${code}: `);
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('error_description')).toContain(`AADSTS${code}: `);
    const refused = await renew(tokens['refresh_token'], { 'client-request-id': contosoId });
    expect(refused.status).toBe(400);
    expect(refused.headers['access-control-allow-origin']).toBe('*');
    expect(refused.json()).toMatchObject({ error_codes: [code], correlation_id: contosoId, timestamp: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\dZ$/) as unknown, trace_id: expect.any(String) as unknown });
    await setFault({ accounts: { 'nancy@contoso.com': 'none' } });
    expect((await renew(tokens['refresh_token'])).status).toBe(200);
  });

  it.each([
    ['mfaRequired', 50076, 'invalid_grant', 'basic_action', 'approve'],
    ['passwordExpired', 50055, 'invalid_grant', 'user_password_expired', 'newPassword'],
    ['consentRequired', 65001, 'invalid_grant', 'consent_required', 'consent'],
  ] as const)('plays %s until the person has dealt with it', async (fault, code, error, suberror, action) => {
    const tokens = await app.signIn();
    await setFault({ accounts: { 'nancy@contoso.com': fault } });
    expect((await renew(tokens['refresh_token'])).json()).toMatchObject({ error, suberror, error_codes: [code] });
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('error')).toMatch(/_required$/);
    expect((await app.press(await app.authorize(), { action })).back?.searchParams.get('code')).toBeTruthy();
    expect((await renew(tokens['refresh_token'])).status).toBe(200);
  });

  it('asks for consent once per account and resource, and only an administrator where the world says so', async () => {
    await begin(appIn({ consent: { dynamics: 'granted', graph: 'askUser' } }));
    const tokens = await app.signIn();
    expect((await renew(tokens['refresh_token'], { scope: 'User.Read' })).json()).toMatchObject({ error_codes: [65001], suberror: 'consent_required' });
    const asked = await app.authorize({ scope: 'openid User.Read' });
    expect(asked.text).toContain('Permissions requested');
    expect((await app.press(asked, { action: 'decline' })).back?.searchParams.get('error_subcode')).toBe('cancel');
    await app.press(await app.authorize({ scope: 'openid User.Read' }), { action: 'consent' });
    expect((await renew(tokens['refresh_token'], { scope: 'User.Read' })).status).toBe(200);
    await begin(appIn({ consent: { graph: 'askAdministrator' } }));
    await app.signIn();
    expect((await app.authorize({ scope: 'openid User.Read' })).text).toContain('Need admin approval');
  });
});

describe('tokens', () => {
  it('are renewed with the same refresh token as often as wanted, for every resource, and for a tenant as a guest', async () => {
    const first = await app.signIn();
    for (const scope of [app.scopeOf('fabrikam.crm4.dynamics.com'), app.scopeOf('contoso.api.crm4.dynamics.com'), 'User.Read']) {
      expect((await renew(first['refresh_token'], { scope })).status).toBe(200);
    }
    const guest = (await renew(first['refresh_token'], {}, fabrikamId)).json();
    expect(claimsOf(guest['access_token'])).toMatchObject({ tid: fabrikamId, oid: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0b01', idp: `https://sts.windows.net/${contosoId}/` });
    expect(claimsOf(guest['access_token'])).not.toHaveProperty('upn');
    const fay = await app.signIn(fayId);
    expect((await renew(fay['refresh_token'], {}, contosoId)).json()).toMatchObject({ error_codes: [50020] });
    await begin(appIn({ refreshTokens: 'once' }));
    const once = (await app.signIn())['refresh_token'];
    expect([(await renew(once)).status, (await renew(once)).status]).toEqual([200, 400]);
  });

  it('are refused with the number that Entra ID has for it', async () => {
    const back = (await app.press(await app.authorize(), { account: nancyId })).back;
    const code = back?.searchParams.get('code') ?? '';
    const numberOf = async (answer: Promise<{ json: () => Record<string, unknown> }>) => (await answer).json()['error_codes'];
    expect(await numberOf(app.redeemCode(code, { redirect_uri: 'http://localhost:45999/' }))).toEqual([500112]);
    expect(await numberOf(app.redeemCode(code, {}, fabrikamId))).toEqual([700005]);
    expect(await numberOf(app.redeemCode(code, { scope: `${app.scopeOf('contoso.crm4.dynamics.com')} User.Read` }))).toEqual([28000]);
    expect(await numberOf(app.redeemCode('invented'))).toEqual([9002313]);
    expect(await numberOf(app.redeem({ grant_type: 'password' }))).toEqual([70003]);
    expect(await numberOf(app.redeem({ client_id: fabrikamId }))).toEqual([700016]);
    expect(await numberOf(app.redeem({ grant_type: 'authorization_code', code }, 'common', {}))).toEqual([9002327]);
    expect((await app.redeemCode(code)).status).toBe(200);
    expect(await numberOf(app.redeemCode(code))).toEqual([54005]);
    const again = (await app.authorize()).back?.searchParams.get('code') ?? '';
    expect(await numberOf(app.redeemCode(again, { code_verifier: 'x'.repeat(43) }))).toEqual([501481]);
  });

  it('expire by the clock of the sandbox; a wrong clock of the directory makes them worthless', async () => {
    const whoAmI = (token: unknown) => client.ask(`${client.origin('contoso.crm4.dynamics.com')}/api/data/v9.2/WhoAmI`, bearer(token));
    const tokens = await app.signIn();
    expect((await whoAmI(tokens['access_token'])).status).toBe(200);
    for (const skewSeconds of [3600, -7200]) {
      await setFault({ skewSeconds });
      expect((await whoAmI((await renew(tokens['refresh_token'])).json()['access_token'])).status).toBe(401);
    }
    await setFault({ skewSeconds: 0 });
    await sandbox.ask('POST', 'clock', { advanceSeconds: 7200 });
    expect((await whoAmI(tokens['access_token'])).status).toBe(401);
    expect((await whoAmI((await renew(tokens['refresh_token'])).json()['access_token'])).status).toBe(200);
    await sandbox.ask('POST', 'clock', { advanceSeconds: 86_400 });
    expect((await renew(tokens['refresh_token'])).json()).toMatchObject({ error_codes: [700084], suberror: 'bad_token' });
  });

  it('stay out of the log of requests, and so do codes', async () => {
    await sandbox.ask('DELETE', 'log', {});
    const back = (await app.press(await app.authorize(), { account: nancyId })).back;
    const code = back?.searchParams.get('code') ?? '';
    const tokens = (await app.redeemCode(code)).json();
    await renew(tokens['refresh_token']);
    const log = JSON.stringify(await sandbox.log());
    expect(log).toContain('/oauth2/v2.0/token');
    for (const secret of [code, tokens['refresh_token'], tokens['access_token'], tokens['id_token']]) expect(log).not.toContain(secret);
  });

  it('do not come during an outage', async () => {
    const tokens = await app.signIn();
    await setFault({ outage: 'page' });
    const down = await renew(tokens['refresh_token']);
    expect(down).toMatchObject({ status: 503, text: expect.stringContaining('Service Unavailable') as unknown });
    await setFault({ outage: 'silence' });
    const waiting = renew(tokens['refresh_token']).catch((error: unknown) => String(error));
    expect(await Promise.race([waiting, new Promise((resolve) => setTimeout(() => resolve('still waiting'), 300))])).toBe('still waiting');
    await setFault({ outage: 'none' });
    expect((await renew(tokens['refresh_token'])).status).toBe(200);
    expect((await setFault({ accounts: { nobody: 'none' } })).json()['error']).toContain('nobody');
  });
});

describe('Microsoft Graph', () => {
  it('tells the addresses of the account to a token that is for it', async () => {
    const { refresh_token } = await app.signIn();
    const token = (await renew(refresh_token, { scope: 'User.Read' })).json()['access_token'];
    const me = (query: string, of: unknown = token) => client.ask(`${client.origin('graph.microsoft.com')}/v1.0/me${query}`, bearer(of));
    expect((await me('?$select=mail,userPrincipalName,proxyAddresses,otherMails,displayName,id')).json()).toEqual({
      '@odata.context': expect.any(String) as unknown,
      mail: 'nancy.anderson@contoso.com',
      userPrincipalName: 'nancy@contoso.com',
      proxyAddresses: ['SMTP:nancy.anderson@contoso.com', 'smtp:nancy@contoso.com'],
      otherMails: [],
      displayName: 'Nancy Anderson',
      id: nancyId,
    });
    expect((await me('')).json()).not.toHaveProperty('proxyAddresses');
    expect((await me('?$select=nothing')).status).toBe(400);
    expect((await me('', (await renew(refresh_token)).json()['access_token'])).status).toBe(401);
    const guest = (await renew(refresh_token, { scope: 'User.Read' }, 'fabrikam.com')).json()['access_token'];
    expect((await me('?$select=userPrincipalName', guest)).json()['userPrincipalName']).toBe('nancy_contoso.com#EXT#@fabrikam.com');
  });
});

describe('Global Discovery', () => {
  const instances = async (host: string, query = '', authority?: string) => {
    const { refresh_token } = await app.signIn();
    const token = (await renew(refresh_token, { scope: app.scopeOf(host) }, authority)).json()['access_token'];
    const answer = await client.ask(`${client.origin(host)}/api/discovery/v2.0/Instances${query}`, bearer(token));
    return { status: answer.status, value: answer.status === 200 ? (answer.json()['value'] as Record<string, unknown>[]) : [] };
  };
  const commercial = 'globaldisco.crm.dynamics.com';

  it('lists the organizations in which the account is an enabled user, with their states, cloud by cloud and tenant by tenant', async () => {
    const { value } = await instances(commercial);
    expect(value.map(({ UniqueName, State, StatusMessage, OrganizationType, Region }) => [UniqueName, State, StatusMessage, OrganizationType, Region])).toEqual([
      ['contoso', 0, 6, 0, 'EMEA'],
      ['contosotest', 1, 0, 5, 'NA'],
    ]);
    expect(value[0]).toMatchObject({ Id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e01', TenantId: contosoId, Url: `${client.origin('contoso.crm4.dynamics.com')}/`, ApiUrl: client.origin('contoso.api.crm4.dynamics.com') });
    expect((await instances('globaldisco.crm9.dynamics.com')).value.map(({ UniqueName }) => UniqueName)).toEqual(['government']);
    expect((await instances(commercial, '', 'fabrikam.com')).value.map(({ UniqueName }) => UniqueName)).toEqual(['fabrikam']);
    expect((await instances('globaldisco.crm.appsplatform.us')).value).toEqual([]);
  });

  it.each([
    ["?$filter=startswith(FriendlyName,'Organ') and State eq 0", ['contoso']],
    ["?$filter=UniqueName eq 'Contoso'", []],
    ["?$filter=not contains(UniqueName,'test')", ['contoso']],
    ['?$filter=Id eq 6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e01', ['contoso']],
    ["(UniqueName='contosotest')", ['contosotest']],
    ['(6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e01)', ['contoso']],
  ])('answers %s', async (query, names) => {
    expect((await instances(commercial, query)).value.map(({ UniqueName }) => UniqueName)).toEqual(names);
  });

  it('refuses what it does not know, foreign tokens and none', async () => {
    for (const query of ['?$orderby=Id', '?$select=Nothing', '?$filter=Nothing eq 1', '?$filter=Id eq']) expect((await instances(commercial, query)).status).toBe(400);
    expect((await instances(commercial, '?$select=Url')).value[0]).toEqual({ Url: `${client.origin('contoso.crm4.dynamics.com')}/` });
    const foreign = (await app.signIn())['access_token'];
    const answer = await client.ask(`${client.origin(commercial)}/api/discovery/v2.0/Instances`, bearer(foreign));
    expect(answer.status).toBe(401);
    expect(answer.headers['www-authenticate']).toContain(`resource_id=${client.origin(commercial)}/`);
    expect((await client.ask(`${client.origin(commercial)}/api/discovery/v2.0/Instances`, { method: 'OPTIONS' })).status).toBe(200);
  });

  it('leads to an .api host that takes the token of the other one', async () => {
    const token = (await app.signIn())['access_token'];
    expect((await client.ask(`${client.origin('contoso.api.crm4.dynamics.com')}/api/data/v9.2/WhoAmI`, bearer(token))).status).toBe(200);
  });
});

describe('AD FS', () => {
  const adfs = () => client.origin('adfs.contoso.com');
  const audience = () => client.origin('crm.contoso.com');
  const query = (more: Record<string, string>) => new URL(app.authorizeUrl({ scope: 'openid', resource: audience(), ...more })).search;
  const authorize = (more: Record<string, string> = {}) => client.ask(`${adfs()}/adfs/oauth2/authorize/${query(more)}`);

  it('refuses unknown clients on a page and several resources in the redirect', async () => {
    expect((await authorize({ client_id: fabrikamId })).text).toContain('MSIS9223');
    expect((await authorize({ redirect_uri: 'https://evil.example/' })).text).toContain('MSIS9224');
    expect((await authorize({ scope: `openid ${client.origin('other.contoso.com')}/user_impersonation` })).back?.searchParams.get('error_description')).toMatch(/^MSIS9721/);
    expect((await authorize({ resource: 'https://unknown.example' })).back?.searchParams.get('error_description')).toMatch(/^MSIS9602/);
    expect((await authorize({ prompt: 'none' })).back?.searchParams.get('error')).toBe('login_required');
    const picker = await authorize();
    expect(picker.text).not.toContain('fay@fabrikam.com');
    expect((await client.press(picker, adfs(), { action: 'cancel' })).back?.searchParams.get('error')).toBe('access_denied');
    const organizations = (signInWorld() as { organizations: { uniqueName: string }[] }).organizations.map((one) => (one.uniqueName === 'crm' ? { ...one, adfs: { url: 'https://sts.contoso.com', client: 'unknown', cors: 'absent' } } : one));
    await begin({ organizations });
    const elsewhere = client.origin('sts.contoso.com');
    expect((await client.ask(`${elsewhere}/adfs/oauth2/authorize/${query({})}`)).text).toContain('MSIS9223');
    const metadata = await client.ask(`${elsewhere}/adfs/.well-known/openid-configuration`);
    expect(metadata.headers['access-control-allow-origin']).toBeUndefined();
    expect((await client.ask(`${elsewhere}/adfs/oauth2/token`, { method: 'OPTIONS' })).status).toBe(405);
  });

  it('gives no token that an organization online takes, nor takes one from Entra ID', async () => {
    const back = (await client.press(await authorize(), adfs(), { account: nancyId })).back;
    const token = await app.redeemCode(back?.searchParams.get('code') ?? '');
    expect(token.json()['error_codes']).toEqual([9002313]);
    const cloud = (await app.signIn())['access_token'];
    expect((await client.ask(`${audience()}/api/data/v9.1/WhoAmI`, bearer(cloud))).status).toBe(401);
  });
});

describe('a browser that shows Outlook on the web', () => {
  it('is signed in from the start where the world says so, until it signs out', async () => {
    await begin({ signIn: { signedIn: ['nancy@contoso.com'] } });
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('code')).toBeTruthy();
    const gone = await client.ask(`${app.login}/common/oauth2/v2.0/logout?post_logout_redirect_uri=${encodeURIComponent(redirectUri)}`);
    expect(gone.headers.location).toBe(redirectUri);
    expect((await app.authorize({ prompt: 'none' })).back?.searchParams.get('error')).toBe('login_required');
  });
});

describe('a world', () => {
  it.each([
    [{ signIn: { signedIn: ['nobody@contoso.com'] } }, 'signIn'],
    [appIn({ unknownIn: ['nowhere.example'] }), 'app.unknownIn'],
  ])('is refused with the field that names what does not exist: %j', async (change, field) => {
    await expect(begin(change)).rejects.toThrow(`field \\"${field}\\"`);
  });
});
