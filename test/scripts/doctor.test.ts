/** @jest-environment node */
import { once } from 'node:events';
import https from 'node:https';
import { strFromU8, unzipSync } from 'fflate';
import { generate } from 'selfsigned';
import type { Finding } from '../../scripts/doctor/finding.ts';
import { findingOfError, findingsOfCertificate } from '../../scripts/doctor/connection.ts';
import { examine, type Examination } from '../../scripts/doctor/examine.ts';
import { assemble } from '../../scripts/package/assemble.ts';
import { readManifestValues } from '../../scripts/package/fillManifest.ts';
import { readWishes } from '../../scripts/package/wishes.ts';
import { headersFor } from './support/azureRoutes.ts';
import { makeBuiltFolder, manifest } from './support/builtFolder.ts';

const origin = 'https://addin.contoso.com';

interface Served {
  status: number;
  headers: Record<string, string>;
  body: Buffer;
}

/** What the server of a test answers for each path. */
type Site = Map<string, Served>;

let server: https.Server;
let ca: string;
let port: number;
let good: Site;
let site: Site;

beforeAll(async () => {
  const files = makeBuiltFolder();
  const wishes = readWishes(['--url', origin, '--client-id', '11111111-2222-4333-8444-555555555555', '--tenant', 'contoso.com']);
  if (!('origin' in wishes)) throw new Error(wishes.join('\n'));
  const made = assemble(wishes, { built: files.built, manifest, version: '1.2.3' });
  files.remove();
  if (!('zip' in made)) throw new Error(made.join('\n'));
  const inside = unzipSync(made.zip);
  const settings = strFromU8(inside['hosts/azure-static-web-apps/staticwebapp.config.json'] ?? new Uint8Array());
  good = new Map(Object.entries(inside).filter(([name]) => name.startsWith('site/')).map(([name, bytes]) => [name.slice(4), { status: 200, headers: headersFor(settings, name.slice(4)), body: Buffer.from(bytes) }]));
  const pems = await generate([{ name: 'commonName', value: 'addin.contoso.com' }], { keySize: 2048, extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: 'addin.contoso.com' }] }] });
  ca = pems.cert;
  server = https.createServer({ cert: pems.cert, key: pems.private }, (request, response) => {
    const { status, headers, body } = site.get(request.url ?? '') ?? { status: 404, headers: {}, body: Buffer.from('') };
    response.writeHead(status, headers).end(body);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  port = typeof address === 'object' && address !== null ? address.port : 0;
});

afterAll(() => server.close());

beforeEach(() => {
  site = new Map([...good].map(([name, { status, headers, body }]) => [name, { status, headers: { ...headers }, body }]));
});

async function findings(wishes: Partial<Examination> = {}): Promise<Finding[]> {
  const found: Finding[] = [];
  const examination = { server: { origin, at: { host: '127.0.0.1', port }, ca }, version: '1.2.3', now: new Date(), ...wishes };
  for await (const finding of examine(examination)) found.push(finding);
  return found;
}

const served = (name: string) => {
  const file = site.get(name);
  if (!file) throw new Error(`The package has no ${name}.`);
  return file;
};
const hashed = '/taskpane.0123456789abcdef0123.js';
const textChanged = (name: string, from: string | RegExp, to: string) => {
  const text = served(name).body.toString('utf8');
  if (text.replace(from, to) === text) throw new Error(`${name} has no ${String(from)}.`);
  served(name).body = Buffer.from(text.replace(from, to));
};

describe('the doctor', () => {
  it('finds nothing wrong with a good copy', async () => {
    expect((await findings()).filter(({ level }) => level !== 'good')).toEqual([]);
  });

  it.each<readonly [string, () => void, Finding['level'], RegExp]>([
    ['a page that is not there', () => site.delete('/dialog.html'), 'fault', /dialog\.html is answered with HTTP 404/],
    ['a page that leads on', () => Object.assign(served('/redirect.html'), { status: 302, headers: { location: 'https://login.contoso.com' } }), 'fault', /leads on to https:\/\/login/],
    ['a page behind a sign-in', () => (served('/taskpane.html').status = 401), 'fault', /HTTP 401/],
    ['a header that forbids frames', () => (served('/taskpane.html').headers['X-Frame-Options'] = 'SAMEORIGIN'), 'fault', /x-frame-options: SAMEORIGIN/],
    ['a header that cuts the sign-in window off', () => (served('/dialog.html').headers['Cross-Origin-Opener-Policy'] = 'same-origin'), 'fault', /cross-origin-opener-policy/],
    ['no policy', () => delete served('/taskpane.html').headers['Content-Security-Policy'], 'fault', /lacks the Content-Security-Policy/],
    ['a policy that lacks a source', () => (served('/taskpane.html').headers['Content-Security-Policy'] = policyWithout('https://login.microsoftonline.com')), 'fault', /lacks connect-src https:\/\/login\.microsoftonline\.com/],
    ['a policy that allows more', () => (served('/taskpane.html').headers['Content-Security-Policy'] += " 'unsafe-inline'"), 'fault', /unsafe-inline.* too/],
    ['frames for another Outlook only', () => (served('/taskpane.html').headers['Content-Security-Policy'] = policyWithout('https://outlook.cloud.microsoft')), 'fault', /lacks frame-ancestors https:\/\/outlook\.cloud/],
    ['pages that are kept', () => (served('/taskpane.html').headers['Cache-Control'] = 'max-age=3600'), 'fault', /Browsers keep taskpane\.html/],
    ['scripts that are not kept', () => (served(hashed).headers['Cache-Control'] = 'no-cache'), 'warning', /fetched anew/],
    ['icons that Outlook may not keep', () => (served('/assets/icon-80.png').headers['Cache-Control'] = 'no-store'), 'fault', /may not keep assets\/icon-80/],
    ['a referrer that Microsoft does not see', () => (served('/taskpane.html').headers['Referrer-Policy'] = 'no-referrer'), 'fault', /Referrer-Policy: no-referrer/],
    ['types that browsers may guess', () => delete served(hashed).headers['X-Content-Type-Options'], 'warning', /lacks the header X-Content-Type-Options/],
    ['a script of the wrong type', () => (served(hashed).headers['Content-Type'] = 'text/plain'), 'fault', /comes as "text\/plain"/],
    ['a script that a page names and that is not there', () => site.delete(hashed), 'fault', /0123456789abcdef0123\.js is answered with HTTP 404/],
    ['an icon of the wrong size', () => (served('/assets/icon-80.png').body = served('/assets/icon-16.png').body), 'fault', /icon-80\.png is no picture of 80/],
    ['an icon that was copied as text', () => (served('/assets/icon-80.png').body = Buffer.from('PNG')), 'fault', /no picture/],
    ['no configuration', () => site.delete('/config.json'), 'fault', /config\.json is answered with HTTP 404/],
    ['a broken configuration', () => (served('/config.json').body = Buffer.from('{')), 'fault', /config\.json: .*not JSON/],
    ['a wrong field', () => textChanged('/config.json', /"clientId": "[^"]*"/, '"clientId": "x"'), 'fault', /config\.json: clientId must be a GUID/],
    ['a page of another cloud', () => textChanged('/taskpane.html', 'appsforoffice.microsoft.com/lib', 'appsforoffice.gcc.cdn.office.net/lib'), 'fault', /loads Office\.js from appsforoffice\.gcc/],
    ['a manifest for another host', () => textChanged('/manifest.xml', /addin\.contoso\.com/g, 'other.contoso.com'), 'fault', /is for https:\/\/other\.contoso\.com/],
    ['a broken manifest', () => textChanged('/manifest.xml', '</Hosts>', ''), 'fault', /manifest\.xml:\d+: .*well-formed/],
    ['an older version than this one', () => textChanged('/manifest.xml', '1.2.3.0', '1.2.2.0'), 'warning', /Version 1\.2\.2\.0 is hosted; this one is 1\.2\.3\.0/],
  ])('finds %s, and says what to do', async (_name, spoil, level, message) => {
    spoil();
    const found = await findings();
    expect(found).toContainEqual({ level, message: expect.stringMatching(message), remedy: expect.stringMatching(/\w{3}/) });
  });

  it('finds a version that is no higher than before, and another Id', async () => {
    const hosted = readManifestValues(served('/manifest.xml').body.toString('utf8'));
    if (!hosted) throw new Error('The package has no manifest.');
    expect(await findings({ before: { ...hosted, version: '1.2.2.9' } })).toContainEqual({ level: 'good', message: expect.stringMatching(/newer than 1\.2\.2\.9/) });
    expect(await findings({ before: hosted })).toContainEqual(expect.objectContaining({ level: 'fault', message: expect.stringMatching(/not higher than 1\.2\.3\.0/) }));
    expect(await findings({ before: { ...hosted, id: 'c4b1f1d2-8a55-4c0e-9d3f-5b7e0f6a2c10' } })).toContainEqual(expect.objectContaining({ level: 'fault', message: expect.stringMatching(/^The Id is/) }));
  });

  it('goes on behind a certificate that it does not trust, after saying so', async () => {
    const found = await findings({ server: { origin, at: { host: '127.0.0.1', port } } });
    expect(found).toContainEqual(expect.objectContaining({ level: 'fault', message: expect.stringMatching(/signed its certificate itself/) }));
    expect(found.length).toBeGreaterThan(5);
  });

  it('says that a certificate is for another host', async () => {
    const found = await findings({ server: { origin: 'https://other.contoso.com', at: { host: '127.0.0.1', port }, ca } });
    expect(found).toContainEqual(expect.objectContaining({ level: 'fault', message: 'The certificate is for another host.' }));
  });

  it('says that nothing answers, and stops', async () => {
    const closed = https.createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const address = closed.address();
    await new Promise((resolve) => closed.close(resolve));
    const found = await findings({ server: { origin, at: { host: '127.0.0.1', port: typeof address === 'object' && address !== null ? address.port : 0 } } });
    expect(found).toEqual([expect.objectContaining({ level: 'fault', message: expect.stringMatching(/nothing answers/) })]);
  });

  it.each(['ENOTFOUND', 'ECONNRESET', 'ETIMEDOUT', 'EPROTO', 'SOMETHING_ELSE'])('explains the error %s', (code) => {
    expect(findingOfError(Object.assign(new Error(code), { code }))).toMatchObject({ level: 'fault', remedy: expect.stringMatching(/\w{3}/) });
  });

  it('warns in time before a certificate ends', () => {
    const now = new Date('2026-01-01T00:00:00Z');
    const inDays = (days: number) => findingsOfCertificate({ validUntil: new Date(now.getTime() + days * 24 * 60 * 60 * 1000) }, now)[0]?.level;
    expect([inDays(1), inDays(20), inDays(22)]).toEqual(['warning', 'warning', 'good']);
  });
});

/** The policy of the pane without one of its sources. */
function policyWithout(source: string): string {
  const policy = served('/taskpane.html').headers['Content-Security-Policy'] ?? '';
  if (!policy.includes(source)) throw new Error(`The policy has no ${source}.`);
  return policy.replaceAll(` ${source}`, '');
}
