import path from 'node:path';
import fc from 'fast-check';
import { type OutlookOptions, createOutlookSite } from '../../../sandbox/outlook/outlookSite.ts';
import type { SandboxResponse } from '../../../sandbox/server/exchange.ts';
import { localPlace } from '../../../sandbox/server/hosts.ts';
import { readWorld } from '../../../sandbox/world/readWorld.ts';

async function open(change: Partial<OutlookOptions> = {}) {
  const { world, mailFolder } = await readWorld(path.resolve('sandbox/worlds/default.json'));
  const current = { world };
  const site = createOutlookSite({
    world: () => current.world,
    mailFolder: () => mailFolder,
    place: () => localPlace(3000, false),
    pageFolder: path.resolve('test/browser/outlook/addin'),
    manifest: () => Promise.resolve('<OfficeApp/>'),
    broker: (text) => Promise.resolve(text.toUpperCase()),
    ...change,
  });
  const ask = async (address: string, method = 'GET', body = ''): Promise<SandboxResponse> =>
    site({ method, url: new URL(`http://localhost:3000${address}`), headers: { 'content-type': 'application/json' }, body: Buffer.from(body) });
  return { ask, current, site };
}

const parsed = (response: SandboxResponse): unknown => JSON.parse(String(response.body));

test('Office.js is served unmodified, under its production path, cached when versioned', async () => {
  const { ask } = await open();
  const plain = await ask('/lib/1/hosted/office.js');
  expect(plain).toMatchObject({ status: 200, headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' } });
  expect((await ask('/lib/1/hosted/office.js?v=1')).headers).toMatchObject({ 'cache-control': 'public, max-age=31536000' });
  expect((await ask('/lib/1/hosted/en-us/outlook_strings.js')).status).toBe(200);
  expect((await ask('/lib/1/hosted/none.js')).status).toBe(404);
});

test.each(['AgaveErrorUX', 'agaveerrorux'])('the page that says Outlook is to be trusted is there as %s', async (spelling) => {
  const { ask } = await open();
  expect(String((await ask(`/lib/1/hosted/${spelling}/index.html`)).body)).toContain('trust.js');
  expect(String((await ask(`/lib/1/hosted/${spelling}/trust.js`)).body)).toContain('hostUserTrusted');
});

test.each(['/lib/1/hosted/..%2f..%2fpackage.json', '/outlook/frame/..%2faddinPage.ts', '/outlook/messages/..%2f..%2fpackage.json', '/%2e%2e/x', '/outlook/messages/%ff', '/nothing'])(
  '%s is not found',
  async (address) => {
    const { ask } = await open();
    expect((await ask(address)).status).toBe(404);
  },
);

test('the start names the messages and why the manifest cannot be used', async () => {
  const { ask } = await open();
  expect(parsed(await ask('/outlook/start'))).toMatchObject({ addin: { manifest: null, fault: 'The manifest is not that of a mail add-in.' }, messages: expect.any(Array) });
});

test('messages and attachments', async () => {
  const { ask } = await open();
  expect(parsed(await ask('/outlook/messages/Archive%2Flast-years-contract.eml'))).toMatchObject({ subject: 'Contract 2025, signed' });
  expect(parsed(await ask('/outlook/messages/attachments-of-each-kind.eml/attachments/4'))).toEqual({ content: 'https://contoso.sharepoint.com/sites/sales/Fabrikam.pptx', format: 'url' });
  expect((await ask('/outlook/messages/attachments-of-each-kind.eml/attachments/9')).status).toBe(404);
});

test('what is kept stays until another world or a reset', async () => {
  const { ask, current } = await open();
  const settings = async () => (parsed(await ask('/outlook/kept')) as { roamingSettings: unknown }).roamingSettings;
  const change = JSON.stringify({ what: 'roamingSettings', value: { a: '1' } });
  expect((await ask('/outlook/kept', 'POST', change)).status).toBe(204);
  expect(await settings()).toEqual({ a: '1' });
  expect((await ask('/outlook/kept', 'POST', 'nonsense')).status).toBe(400);
  expect((await ask('/outlook/kept', 'POST', '{"what":"other"}')).status).toBe(400);
  await ask('/outlook/reset', 'POST');
  expect(await settings()).toEqual({});
  await ask('/outlook/kept', 'POST', change);
  current.world = { ...current.world };
  expect(await settings()).toEqual({});
});

test('a request of the bridge goes to the broker as it is', async () => {
  const { ask } = await open();
  expect((await ask('/outlook/bridge', 'POST', '{"a":1}')).body).toBe('{"A":1}');
});

test('only JSON is taken, which pages of other sites cannot send', async () => {
  const { site } = await open();
  const request = { method: 'POST', url: new URL('http://localhost:3000/outlook/kept'), headers: { 'content-type': 'text/plain' }, body: Buffer.from('{}') };
  expect((await site(request)).status).toBe(415);
});

test('custom properties that Exchange would not take are refused, and do no harm', async () => {
  const { ask } = await open();
  for (const nested of ['x'.repeat(2500), '['.repeat(1300) + ']'.repeat(1300), '['.repeat(30_000) + ']'.repeat(30_000)]) {
    const value = nested.startsWith('[') ? nested : `"${nested}"`;
    expect(await ask('/outlook/kept', 'POST', `{"what":"message","file":"a.eml","value":{"properties":{"a":${value}}}}`)).toMatchObject({ status: 400, body: 'This cannot be kept: custom properties have at most 2500 characters.' });
  }
  expect((await ask('/outlook/kept')).status).toBe(200);
});

test('whatever is asked, there is an answer', async () => {
  const { ask } = await open();
  const part = fc.oneof(fc.constantFrom('outlook', 'messages', 'kept', 'bridge', 'attachments', 'lib', '1', 'hosted', '..', '%00', '%ff'), fc.webSegment());
  const address = fc.array(part, { maxLength: 5 }).map((parts) => `/${parts.join('/')}`);
  await fc.assert(
    fc.asyncProperty(address, fc.constantFrom('GET', 'HEAD', 'POST', 'PUT'), fc.oneof(fc.string(), fc.json()), async (path, method, body) => {
      expect([200, 204, 400, 404, 415, 503]).toContain((await ask(path, method, body)).status);
    }),
    { numRuns: 300 },
  );
}, 30_000);

test('a page that is not built yet says so', async () => {
  const { ask } = await open();
  expect(await ask('/')).toMatchObject({ status: 503, body: 'The page of Outlook is not built yet.' });
});
