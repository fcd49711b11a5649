import { defaultWorld, SandboxProcess } from '../browser/support/sandboxProcess.ts';

jest.setTimeout(30_000);

let sandbox: SandboxProcess;
beforeAll(async () => {
  sandbox = await SandboxProcess.start();
});
afterAll(() => sandbox?.close());

const ids = { dan: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02', email: 'e0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01' };
const dan = { systemuserid: ids.dan, fullname: 'Dan', internalemailaddress: 'dan@contoso.com', domainname: 'dan@contoso.com' };
const reader = { name: 'Reader', privileges: { prvReadUser: 'Global', prvReadActivity: 'Global', prvDeleteActivity: 'Basic' } };

/** Opens a world in which Nancy reads every email, may delete her own, and there is one; its owner is hers unless said otherwise. */
async function start(unknowns: object, { owner, messageid = "<it's@fabrikam.com>" }: { owner?: string; messageid?: string } = {}): Promise<void> {
  const world = defaultWorld();
  const [contoso] = world.organizations;
  const [nancy] = contoso?.users ?? [];
  const email = { activityid: ids.email, subject: 'Quote', messageid, _ownerid_value: owner ?? 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01' };
  const organization = { ...contoso, unknowns, roles: [reader], users: [{ ...nancy, roles: ['Reader'] }, dan], rows: { emails: [email] } };
  await sandbox.ask('POST', 'faults', []);
  await sandbox.ask('PUT', 'world', { ...world, organizations: [organization] });
}

async function untrack(messageId = "<it's@fabrikam.com>", user = 'nancy.anderson@contoso.com'): Promise<{ status: number; json: unknown }> {
  const body = JSON.stringify({ organization: 'contoso', user, messageId });
  const response = await fetch(`http://localhost:${sandbox.port}/sandbox/official-app/untrack`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  return { status: response.status, json: await response.json() };
}

const done = (rows: 'deleted' | 'kept') => ({ status: 200, json: { rows, activityids: [ids.email] } });
const notFound = (messageId: string) => ({ status: 400, json: { error: `nancy.anderson@contoso.com can read no email with the message id "${messageId}".` } });

describe("Untrack of Microsoft's own app", () => {
  test.each([
    [{}, 'deleted', notFound("<it's@fabrikam.com>")],
    [{ officialUntrack: 'deletes' }, 'deleted', notFound("<it's@fabrikam.com>")],
    [{ officialUntrack: 'keeps' }, 'kept', done('kept')],
  ] as const)('with %o: the row is %s', async (unknowns, rows, secondTime) => {
    await start(unknowns);
    expect(await untrack()).toEqual(done(rows));
    expect(await untrack()).toEqual(secondTime);
  });

  test.each([["<it's@fabrikam.com>", "it's@fabrikam.com"], ["it's@fabrikam.com", "<it's@fabrikam.com>"]])('finds %s by %s', async (messageid, asked) => {
    await start({}, { messageid });
    expect(await untrack(asked)).toEqual(done('deleted'));
  });

  test('refuses as the Web API does', async () => {
    await start({}, { owner: ids.dan });
    expect(await untrack()).toMatchObject({ status: 403, json: { error: { code: '0x80040220' } } });
  });

  test('needs no right to delete where it keeps the row', async () => {
    await start({ officialUntrack: 'keeps' }, { owner: ids.dan });
    expect(await untrack()).toEqual(done('kept'));
  });

  test('says what it cannot do', async () => {
    await start({});
    expect(await untrack('<other@fabrikam.com>')).toEqual(notFound('<other@fabrikam.com>'));
    expect(await untrack('<a@b>', 'ty@contoso.com')).toMatchObject({ status: 400, json: { error: expect.stringMatching(/^There is no user "ty@contoso\.com"/) } });
    await sandbox.ask('POST', 'faults', [{ host: 'contoso.crm4.dynamics.com', status: 200, body: '{"value":[' }]);
    expect(await untrack()).toEqual({ status: 400, json: { error: 'The Web API answered with no list of emails.' } });
  });
});
