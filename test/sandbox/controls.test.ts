import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { type LogEntry, RequestLog, withoutSecrets } from '../../sandbox/server/log.ts';
import { parseWorld, WorldFault } from '../../sandbox/world/readWorld.ts';
import { defaultWorld, SandboxProcess, type WorldFile } from '../browser/support/sandboxProcess.ts';

jest.setTimeout(30_000);

/** A folder of worlds as somebody has it who is writing one. */
const folder = mkdtempSync(path.join(os.tmpdir(), 'sandbox-worlds-'));
const shipped = path.resolve('sandbox/worlds');
let sandbox: SandboxProcess;

beforeAll(async () => {
  for (const file of ['default.json', 'same.json', 'two-organizations.json']) copyFileSync(path.join(shipped, file), path.join(folder, file));
  writeFileSync(path.join(folder, 'broken.json'), '{ "name": ');
  const misspelt = { ...defaultWorld(), name: 'Misspelt column' };
  for (const { users } of misspelt.organizations) Object.assign(users[0] ?? {}, { internalemailadress: 'x' });
  writeFileSync(path.join(folder, 'misspelt.json'), JSON.stringify(misspelt));
  sandbox = await SandboxProcess.start('--world', path.join(folder, 'default.json'));
});

afterAll(async () => {
  await sandbox?.close();
  rmSync(folder, { recursive: true, force: true });
});

interface Answer {
  readonly status: number;
  readonly text: string;
}

async function send(method: string, address: string, body?: string, headers: Readonly<Record<string, string>> = { 'content-type': 'application/json' }): Promise<Answer> {
  const response = await fetch(`http://localhost:${sandbox.port}${address}`, { method, headers, ...(body === undefined ? {} : { body }) });
  return { status: response.status, text: await response.text() };
}

/** The sentence with which a control refuses. */
async function refusal(method: string, address: string, body: unknown): Promise<string> {
  const { status, text } = await send(method, address, typeof body === 'string' ? body : JSON.stringify(body));
  expect(status).toBe(400);
  return (JSON.parse(text) as { error: string }).error;
}

describe('the controls', () => {
  it.each(['/sandbox', '/sandbox/'])('are listed at %s', async (address) => {
    const { status, text } = await send('GET', address);
    expect(status).toBe(200);
    expect(text).toContain('POST   /sandbox/faults');
  });

  it('say where there is nothing, and what a path takes', async () => {
    expect(await send('GET', '/sandbox/nothing')).toMatchObject({ status: 404, text: expect.stringContaining('GET /sandbox/ lists what there is') });
    expect(await send('PATCH', '/sandbox/world', '{}')).toMatchObject({ status: 405, text: expect.stringContaining('/sandbox/world takes GET and PUT, not PATCH.') });
  });

  it('name the services that there are where there is none', async () => {
    expect(await send('GET', '/services/nowhere.crm4.dynamics.com/api/data/v9.2/WhoAmI')).toMatchObject({ status: 404, text: expect.stringMatching(/^There is no service nowhere\.crm4\.dynamics\.com in this world\. /) });
  });

  it('of signing in meet no faults and leave nothing in the log', async () => {
    await sandbox.ask('DELETE', 'log');
    await sandbox.ask('POST', 'faults', [{ drop: 'before' }]);
    expect(await send('POST', '/services/login.microsoftonline.com/sandbox/signin', '{"outage":"page"}')).toMatchObject({ status: 200 });
    expect(await send('GET', '/services/login.microsoftonline.com/sandbox/signin')).toMatchObject({ status: 200, text: expect.stringContaining('"page"') });
    expect(await sandbox.log()).toEqual([]);
    await sandbox.ask('POST', 'faults', []);
  });

  it('take no plain form, which a page of another site could post', async () => {
    expect(await send('POST', '/sandbox/clock', 'advanceSeconds=1', { 'content-type': 'application/x-www-form-urlencoded' })).toMatchObject({ status: 415 });
  });

  it.each([
    ['PUT', 'world', '{', /^The world is not JSON: /],
    ['PUT', 'world', [], /^The world: field "name": is missing\.$/],
    ['PUT', 'world', { ...defaultWorld(), tenants: [] }, /^The world: field "tenants": at least one is needed\.$/],
    ['PUT', 'world', { ...defaultWorld(), organizations: [{ ...defaultWorld().organizations[0], rows: { widgets: [] } }] }, /there is no entity set "widgets"\.$/],
    ['POST', 'worlds', { file: 'nothing.json' }, /nothing\.json cannot be read: /],
    ['POST', 'worlds', { file: '../package.json' }, /^"\.\.\/package\.json" is not the name of a file/],
    ['POST', 'worlds', { file: 'broken.json' }, /broken\.json is not JSON: /],
    ['POST', 'worlds', { file: 'misspelt.json' }, /^misspelt\.json: organization "contoso", field "users\.0\.internalemailadress": the table systemuser has no such column\.$/],
    ['POST', 'worlds', {}, /^What was sent: field "file": is missing\.$/],
    ['POST', 'faults', 'status=500', /^What was sent is not JSON: /],
    ['POST', 'faults', { status: 500 }, /^What was sent: must be a list in \[ \], not an object in \{ \}\.$/],
    ['POST', 'faults', [{ status: 500 }, { stauts: 500 }], /^What was sent: field "1\.stauts": there is no such field\.$/],
    ['POST', 'faults', [{ status: 1000 }], /^What was sent: field "0\.status": must be 599 or less, not 1000\.$/],
    ['POST', 'faults', [{ host: 'contoso.crm.dynamics.com' }], /^What was sent: field "0\.host": there is no service "contoso\.crm\.dynamics\.com" in this world\. There are: contoso\.crm4\.dynamics\.com, /],
    ['POST', 'faults', [{ contentType: 'text/html\r\nx: y', body: '' }], /^What was sent: field "0\.contentType": must be a header value/],
    ['POST', 'faults', [{ drop: 'sometimes' }], /^What was sent: field "0\.drop": must be "before" or "after", not "sometimes"\.$/],
    ['POST', 'clock', { advanceSeconds: -1 }, /^What was sent: field "advanceSeconds": must be 0 or more, not -1\.$/],
    ['POST', 'clock', { advanceSeconds: 1e300 }, /^The clock ends with the year 9998\.$/],
    ['POST', 'clock', {}, /^What was sent: field "advanceSeconds": is missing\.$/],
    ['POST', 'official-app/untrack', { organization: 'contoso', user: 'nancy.anderson@contoso.com', messageId: '' }, /^What was sent: field "messageId": /],
    ['POST', 'official-app/untrack', { organization: 'contoso', user: 'nancy.anderson@contoso.com', messageId: '<a@b>' }, /^nancy\.anderson@contoso\.com can read no email with the message id "<a@b>"\.$/],
    ['POST', 'token', { organization: 'fabrikam', user: 'x' }, /^There is no organization "fabrikam"\. There are: contoso\.$/],
    ['POST', 'token', { organization: 'contoso', user: 'ty@contoso.com' }, /^There is no user "ty@contoso\.com" in Contoso\./],
  ])('%s %s refuses bad input %# in one sentence', async (method, what, body, sentence) => {
    expect(await refusal(method, `/sandbox/${what}`, body)).toMatch(sentence);
  });

  it('stay up whatever is sent to them', async () => {
    const controls = fc.constantFrom(['PUT', 'world'], ['POST', 'worlds'], ['POST', 'faults'], ['POST', 'clock'], ['POST', 'token'], ['POST', 'official-app/untrack'], ['DELETE', 'log'], ['GET', 'worlds'], ['OPTIONS', 'world']);
    const fault = fc.record({ host: fc.constant('contoso.crm4.dynamics.com'), status: fc.jsonValue(), body: fc.string({ unit: 'binary' }), contentType: fc.string(), retryAfter: fc.double(), count: fc.integer(), drop: fc.jsonValue() }, { requiredKeys: [] });
    const body = fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.array(fault, { maxLength: 2 }).map((faults) => JSON.stringify(faults)), fc.record({ file: fc.string(), advanceSeconds: fc.double({ max: 86_400 }) }, { requiredKeys: [] }).map((value) => JSON.stringify(value)));
    await fc.assert(
      fc.asyncProperty(controls, body, async ([method = '', what = ''], text) => {
        const { status } = await send(method, `/sandbox/${what}`, method === 'GET' ? undefined : text);
        expect([200, 400, 405]).toContain(status);
      }),
      { numRuns: 300 },
    );
  });

  it('take or refuse every world that is a damaged one', async () => {
    const world = defaultWorld();
    const damaged = fc.tuple(fc.constantFrom(...pathsOf(world)), fc.oneof(fc.jsonValue(), fc.constant(undefined))).map(([where, value]) => replaced(world, where, value));
    await fc.assert(
      fc.asyncProperty(damaged, async (candidate) => {
        const { status, text } = await send('PUT', '/sandbox/world', JSON.stringify(candidate));
        if (status !== 200) expect({ status, text }).toEqual({ status: 400, text: expect.stringMatching(/"error": "The world.*\."/) });
      }),
      { numRuns: 200 },
    );
  });
});

/** Paths to every value of a JSON document. */
function pathsOf(value: unknown, before: readonly string[] = []): readonly (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [before];
  return [before, ...Object.entries(value).flatMap(([name, child]) => pathsOf(child, [...before, name]))];
}

/** The document with another value at one path. */
function replaced(document: unknown, [name, ...rest]: readonly string[], value: unknown): unknown {
  if (name === undefined) return value ?? null;
  if (Array.isArray(document)) return document.map((item, index) => (String(index) === name ? replaced(item, rest, value) : (item as unknown)));
  return Object.fromEntries(Object.entries(document as object).map(([key, child]) => [key, key === name ? replaced(child, rest, value) : (child as unknown)]));
}

describe('worlds', () => {
  const worlds = async () => (await sandbox.ask('GET', 'worlds')) as { file: string; isOpen: boolean; fault: string | null }[];

  it('say which is open and which cannot be', async () => {
    await sandbox.ask('POST', 'worlds', { file: 'same.json' });
    const listed = await worlds();
    expect(listed.filter(({ isOpen }) => isOpen).map(({ file }) => file)).toEqual(['same.json']);
    expect(listed.filter(({ fault }) => fault !== null)).toMatchObject([{ file: 'broken.json', fault: expect.stringMatching(/is not JSON/) }, { file: 'misspelt.json', fault: expect.stringMatching(/no such column/) }]);
  });

  it('stay as they were when another cannot be opened', async () => {
    await sandbox.ask('POST', 'worlds', { file: 'same.json' });
    await refusal('POST', '/sandbox/worlds', { file: 'misspelt.json' });
    expect(await sandbox.ask('GET', 'world')).toMatchObject({ name: 'The same address' });
  });

  it('bring their mail folder along, also when they are sent', async () => {
    const messages = async () => (JSON.parse((await send('GET', '/outlook/start')).text) as { messages: unknown[] }).messages.length;
    await sandbox.reset((world) => void Object.assign(world.outlook, { mail: path.resolve('sandbox/mail/Archive') }));
    expect(await messages()).toBe(1);
    await sandbox.reset((world) => void Object.assign(world.outlook, { mail: path.resolve('sandbox/mail') }));
    expect(await messages()).toBeGreaterThan(16);
  });

  it('are none of the files after one was sent that is none', async () => {
    await sandbox.reset((world) => void (world.outlook.bridge = 'absent'));
    expect((await worlds()).filter(({ isOpen }) => isOpen)).toEqual([]);
  });

  it.each<[string, (world: ReturnType<typeof looseWorld>) => void, string]>([
    ['a tenant of an account that does not exist', (world) => void (world.accounts[0].tenant = 'fabrikam.com'), 'field "accounts.0.tenant": there is no tenant with the domain "fabrikam.com" in this world.'],
    ['a tenant of an organization that does not exist', (world) => void (world.organizations[0].tenant = 'fabrikam.com'), 'field "organizations.0.tenant": there is no tenant with the domain "fabrikam.com" in this world.'],
    ['an account of Outlook that does not exist', (world) => void (world.outlook.account = 'ty@contoso.com'), 'field "outlook.account": there is no account with the sign-in name "ty@contoso.com" in this world.'],
    [
      'an account of a user that does not exist',
      (world) => void (world.organizations[0].users[0].azureactivedirectoryobjectid = '99999999-7b1e-4a36-8f6d-5f9f1f7f0a99'),
      'field "organizations.0.users.0.azureactivedirectoryobjectid": no account of contoso.com has the id "99999999-7b1e-4a36-8f6d-5f9f1f7f0a99"; leave it out for a user who never signs in.',
    ],
    ['a second organization in the same place', (world) => void world.organizations.push({ ...world.organizations[0], id: '6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e02', uniqueName: 'other' }), 'field "organizations.1.url": another organization is on this machine at "contoso.crm4.dynamics.localhost/".'],
    ['the same user twice', (world) => void world.organizations[0].users.push(world.organizations[0].users[0]), 'field "organizations.0.users.1.systemuserid": stands there twice: "a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01".'],
    ['an unknown answer to an unknown', (world) => void (world.organizations[0].unknowns = { ownUserRow: 'maybe' }), 'field "organizations.0.unknowns.ownUserRow": must be "writable" or "readOnly", not "maybe".'],
  ])('with %s are refused', (_what, change, sentence) => {
    const world = looseWorld();
    change(world);
    expect(() => parseWorld(JSON.stringify(world), 'a.json')).toThrow(new WorldFault(`a.json: ${sentence}`));
  });
});

interface LooseUser {
  azureactivedirectoryobjectid: string;
}
interface LooseOrganization {
  id: string;
  uniqueName: string;
  tenant: string;
  users: [LooseUser, ...LooseUser[]];
  unknowns?: object;
}
interface LooseWorld extends Omit<WorldFile, 'accounts' | 'organizations' | 'outlook'> {
  accounts: [{ tenant: string }];
  outlook: { account: string };
  organizations: [LooseOrganization, ...LooseOrganization[]];
}

const looseWorld = () => defaultWorld() as unknown as LooseWorld;

const host = 'contoso.crm4.dynamics.com';

/** Asks an emulated service by its name on this machine, which Node would not find by itself; 0 when the connection was cut. */
function askService(path: string, { service = host.replace('.com', '.localhost'), token = '' } = {}): Promise<number> {
  return new Promise((resolve) => {
    const headers = { host: service, ...(token === '' ? {} : { authorization: `Bearer ${token}` }) };
    const request = http.request({ port: sandbox.port, host: '127.0.0.1', path, headers, agent: false }, (response) => {
      response.resume();
      response.once('end', () => resolve(response.statusCode ?? 0));
    });
    request.once('error', () => resolve(0));
    request.end();
  });
}

const whoAmI = '/api/data/v9.2/WhoAmI';

async function tokenOfNancy(): Promise<string> {
  const { access_token: token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'nancy.anderson@contoso.com' })) as { access_token: string };
  return token;
}

describe('faults', () => {
  beforeEach(() => sandbox.reset());

  it('count down and are gone when used up', async () => {
    await sandbox.ask('POST', 'faults', [{ host, status: 503, count: 2 }]);
    expect(await askService(whoAmI)).toBe(503);
    expect(await sandbox.ask('GET', 'faults')).toEqual([{ host, status: 503, count: 1 }]);
    expect(await askService(whoAmI)).toBe(503);
    expect(await askService(whoAmI)).toBe(401);
    expect(await sandbox.ask('GET', 'faults')).toEqual([]);
  });

  it('leave the other services alone', async () => {
    await sandbox.ask('POST', 'faults', [{ host, status: 503 }]);
    expect(await askService('/common/discovery/instance', { service: 'login.microsoftonline.localhost' })).not.toBe(503);
  });

  it('play for tools too, whichever way they come in', async () => {
    await sandbox.ask('POST', 'faults', [{ host, status: 503 }]);
    expect(await send('GET', `/services/${host}${whoAmI}`)).toMatchObject({ status: 503 });
  });

  it('may be meant for one method, however it is written', async () => {
    await sandbox.ask('POST', 'faults', [{ host, method: 'patch', status: 412 }]);
    expect(await askService(whoAmI)).toBe(401);
    expect(await sandbox.ask('GET', 'faults')).toMatchObject([{ method: 'PATCH' }]);
  });

  it('can be a status that has no body', async () => {
    await sandbox.ask('POST', 'faults', [{ host, status: 204, body: 'nothing' }]);
    expect(await askService(whoAmI)).toBe(204);
  });

  it('name the services that a world has', async () => {
    await sandbox.ask('POST', 'worlds', { file: 'two-organizations.json' });
    expect(await sandbox.ask('GET', 'services')).toEqual(
      expect.arrayContaining([
        { host, name: 'Contoso' },
        { host: 'contoso-sandbox.crm4.dynamics.com', name: 'Contoso Sandbox' },
        { host: 'login.microsoftonline.com', name: 'Entra ID' },
        { host: 'globaldisco.crm.dynamics.com', name: 'Global Discovery' },
      ]),
    );
  });
});

describe('the clock', () => {
  it('goes forward as far as it is pushed', async () => {
    const { now: before } = (await sandbox.ask('GET', 'clock')) as { now: string };
    const { now: after } = (await sandbox.ask('POST', 'clock', { advanceSeconds: 3600 })) as { now: string };
    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(3_600_000);
  });
});

describe('the log', () => {
  beforeEach(() => sandbox.reset());

  it('holds requests that a fault refused or cut, and not those of the controls', async () => {
    await sandbox.ask('POST', 'faults', [{ host, status: 503, count: 1 }, { host, drop: 'before', count: 1 }]);
    await askService(whoAmI);
    await askService(whoAmI);
    expect(await sandbox.log()).toMatchObject([{ host, method: 'GET', path: whoAmI, status: 503 }, { host, path: whoAmI, status: 0 }]);
  });

  it('holds requests through the way in for tools under the name of the service', async () => {
    await send('GET', `/services/${host}${whoAmI}?$select=x`, undefined, { authorization: `Bearer ${await tokenOfNancy()}` });
    const [line] = await sandbox.log();
    expect(line).toMatchObject({ host, path: `${whoAmI}?$select=x`, token: { account: 'nancy.anderson@contoso.com' } });
  });

  it('never holds a token, whatever the address says', async () => {
    const token = await tokenOfNancy();
    await askService(whoAmI, { token });
    await askService(`/contoso.com/oauth2/v2.0/logout?id_token_hint=${token}&post_logout_redirect_uri=x`, { service: 'login.microsoftonline.localhost' });
    await askService(`/addin/redirect.html?code=${token}&state=1`, { service: 'localhost' });
    const text = JSON.stringify(await sandbox.log());
    expect(text).toContain('id_token_hint=…&post_logout_redirect_uri=x');
    expect(text).toContain('code=…&state=1');
    expect(text).not.toContain(token.slice(0, 20));
  });

  it.each([
    ['/token?client_secret=s3cret&grant_type=x', '/token?client_secret=…&grant_type=x'],
    ['/a?CODE=1', '/a?CODE=…'],
    ['/a?co%64e=1#x', '/a?co%64e=…#x'],
    ['/a?refresh_token=1&refresh_token=2', '/a?refresh_token=…&refresh_token=…'],
    ['/a?%zz=1&access_token=', '/a?%zz=1&access_token=…'],
    ['/systemusers?$select=code&$filter=name eq \'a\'', '/systemusers?$select=code&$filter=name eq \'a\''],
  ])('writes %s as %s', (path, written) => {
    expect(withoutSecrets(path)).toBe(written);
  });

  it('forgets the oldest above 5,000', () => {
    const log = new RequestLog();
    const entry: LogEntry = { time: '', host, method: 'GET', path: '/', status: 200, milliseconds: 1 };
    for (let index = 0; index < 5010; index += 1) log.add({ ...entry, path: `/${index}` });
    expect(log.all()).toHaveLength(5000);
    expect(log.all()[0]?.path).toBe('/10');
  });
});
