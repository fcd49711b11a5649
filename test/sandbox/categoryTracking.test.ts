import { defaultWorld, SandboxProcess } from '../browser/support/sandboxProcess.ts';

jest.setTimeout(30_000);

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await SandboxProcess.start();
});
afterAll(() => sandbox?.close());

/** Opens the default world with the address of Outlook in Dynamics 365 too, so that the mailbox is synchronized. */
async function openSynchronized(): Promise<void> {
  const world = defaultWorld();
  for (const user of world.organizations[0]?.users ?? []) user.internalemailaddress = world.outlook.mailbox.address;
  await sandbox.ask('PUT', 'world', world);
}

async function categorize(categories: readonly string[]): Promise<void> {
  const body = JSON.stringify({ what: 'message', file: 'quote-request.eml', value: { categories } });
  const response = await fetch(`http://localhost:${sandbox.port}/outlook/kept`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  expect(response.status).toBe(204);
}

async function rows(): Promise<number> {
  const { access_token: token, apiByPath } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'nancy.anderson@contoso.com' })) as { access_token: string; apiByPath: string };
  const response = await fetch(`${apiByPath}emails?$select=subject`, { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { value: unknown[] }).value.length;
}

const wait = (minutes: number) => sandbox.ask('POST', 'clock', { advanceSeconds: minutes * 60 });

test('a message that Outlook categorizes has a row in Dynamics 365 later, also after it lost the category; another world knows nothing of it', async () => {
  await openSynchronized();
  await categorize(['Tracked to Dynamics 365']);
  await wait(14);
  expect(await rows()).toBe(0);
  await wait(2);
  expect(await rows()).toBe(1);
  await categorize([]);
  await wait(60);
  expect(await rows()).toBe(1);
  await openSynchronized();
  expect(await rows()).toBe(0);
});
