import { SandboxProcess } from '../browser/support/sandboxProcess.ts';

jest.setTimeout(30_000);

const nancy = 'nancy.anderson@contoso.com';
let sandbox: SandboxProcess;

beforeAll(async () => {
  sandbox = await SandboxProcess.start();
});

afterAll(() => sandbox?.close());

/** The status with which Dynamics 365 answers a token that was issued while the account was in order. */
async function answerAfter(signIn: string, continuousAccess: string): Promise<number> {
  await sandbox.reset((world) => {
    for (const organization of world.organizations) organization.unknowns = { continuousAccess };
  });
  const { access_token: token, apiByPath } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: nancy })) as { access_token: string; apiByPath: string };
  const signInControl = `http://localhost:${sandbox.port}/services/login.microsoftonline.com/sandbox/signin`;
  const changed = await fetch(signInControl, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ accounts: { [nancy]: signIn } }) });
  expect(changed.status).toBe(200);
  return (await fetch(`${apiByPath}WhoAmI`, { headers: { authorization: `Bearer ${token}` } })).status;
}

it.each([
  ['accountDisabled', 'untilExpiry', 200],
  ['accountDisabled', 'refusedAtOnce', 401],
  ['passwordExpired', 'refusedAtOnce', 401],
  ['sessionMissing', 'refusedAtOnce', 200],
  ['none', 'refusedAtOnce', 200],
])('after "%s" a token is %s, and answered with %i', async (signIn, continuousAccess, status) => {
  expect(await answerAfter(signIn, continuousAccess)).toBe(status);
});
