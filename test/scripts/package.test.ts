/** @jest-environment node */
import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { XMLParser } from 'fast-xml-parser';
import { checkManifest } from '../../scripts/manifest/checkManifest.ts';
import { assemble } from '../../scripts/package/assemble.ts';
import { forbiddenHeaders } from '../../scripts/package/fileKinds.ts';
import { fillManifest, idForOrigin, isNewer, readManifestValues } from '../../scripts/package/fillManifest.ts';
import { readWishes, type Wishes } from '../../scripts/package/wishes.ts';
import { type CloudName, clouds } from '../../src/organizations/clouds.ts';
import { parseConfiguration } from '../../src/settings/configuration.ts';
import { officeAddresses } from '../../src/settings/officeSources.ts';
import { headersFor } from './support/azureRoutes.ts';
import { type BuiltFolder, makeBuiltFolder, manifest } from './support/builtFolder.ts';

const needed = ['--url', 'https://addin.contoso.com', '--client-id', '11111111-2222-4333-8444-555555555555', '--tenant', 'contoso.com'];

let files: BuiltFolder;

beforeAll(() => {
  files = makeBuiltFolder();
});

afterAll(() => files.remove());

function wishesOf(...args: readonly string[]): Wishes {
  const wishes = readWishes([...needed, ...args]);
  if (!('origin' in wishes)) throw new Error(wishes.join('\n'));
  return wishes;
}

const pack = (wishes: Wishes) => assemble(wishes, { built: files.built, manifest, version: '1.2.3' });

function packed(...args: readonly string[]): Readonly<Record<string, string>> {
  const made = pack(wishesOf(...args));
  if (!('zip' in made)) throw new Error(made.join('\n'));
  return Object.fromEntries(Object.entries(unzipSync(made.zip)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

const textOf = (inside: Readonly<Record<string, string>>, name: string) => inside[name] ?? '';

describe('what is asked for on the command line', () => {
  it.each([
    ['no address', ['--url', ''], /--url is missing.*--url https:\/\/addin\.contoso\.com/],
    ['no address at all', ['--url', 'addin contoso'], /--url is "addin contoso", which is no address/],
    ['http', ['--url', 'http://addin.contoso.com'], /https only: write --url https:\/\/addin\.contoso\.com\./],
    ['another scheme', ['--url', 'ftp://addin.contoso.com'], /https only/],
    ['a path', ['--url', 'https://www.contoso.com/addin'], /has "addin" behind the host.*write --url https:\/\/www\.contoso\.com\./],
    ['a query', ['--url', 'https://www.contoso.com/?a=b'], /behind the host/],
    ['a name and password', ['--url', 'https://me:pw@addin.contoso.com'], /password/],
    ['this machine', ['--url', 'https://localhost'], /others cannot find/],
    ['a number', ['--url', 'https://10.0.0.1'], /others cannot find/],
    ['no application', ['--client-id', ''], /--client-id is missing/],
    ['an application that is no GUID', ['--client-id', 'mailbox'], /--client-id is "mailbox"/],
    ['the placeholder', ['--client-id', '00000000-0000-0000-0000-000000000000'], /--client-id/],
    ['no tenant', ['--tenant', ''], /--tenant is missing/],
    ['personal accounts', ['--tenant', 'common'], /personal accounts/],
    ['an address as tenant', ['--tenant', 'https://contoso.com'], /--tenant is "https/],
    ['an unknown cloud', ['--cloud', 'moon'], /--cloud is "moon".*gccHigh/],
    ['a version of words', ['--version', 'next'], /--version is "next".*1\.0\.3\.0/],
    ['an organization without address', ['--organizations', 'Contoso'], /--organizations has "Contoso"/],
    ['an organization of an unknown type', ['--organizations', 'https://contoso.crm4.dynamics.com=Contoso=big'], /type "big"/],
    ['an unknown option', ['--colour', 'red'], /--colour/],
  ])('refuses %s, and says what to write instead', (_name, args, sentence) => {
    const wishes = readWishes([...needed, ...args]);
    expect(wishes).toContainEqual(expect.stringMatching(sentence));
  });

  it('names everything that is wrong at once', () => {
    expect(readWishes(['--url', 'http://x.y'])).toHaveLength(3);
  });

  it.each([
    ['an organization of another cloud', ['--cloud', 'china', '--organizations', 'https://contoso.crm4.dynamics.com'], /no organization of Dynamics 365 in the cloud "china"/],
    ['a look-alike', ['--organizations', 'https://contoso.crm4.dynamics.com.example.com'], /no organization of Dynamics 365/],
    ['http to an organization', ['--organizations', 'http://contoso.crm4.dynamics.com'], /no organization/],
    ['a path at an organization', ['--organizations', 'https://contoso.crm4.dynamics.com/main.aspx?x'], /organizations\.0\.url must be an address/],
  ])('refuses %s', (_name, args, sentence) => {
    expect(pack(wishesOf(...args))).toContainEqual(expect.stringMatching(sentence));
  });

  it.each([
    ['is not there', 'missing.json', undefined, /cannot be read/],
    ['is no JSON', 'broken.json', '{', /cannot be read/],
    ['is a list', 'list.json', '[]', /object in \{ \}/],
    ['has an unknown field', 'more.json', '{"colour":"red"}', /more\.json: colour is no setting/],
    ['has a wrong field', 'wrong.json', '{"graph":"yes"}', /wrong\.json: graph must be/],
    ['repeats the command line', 'twice.json', '{"clientId":"x"}', /clientId, which the command line says too/],
  ])('refuses a file of settings that %s', (_name, file, text, sentence) => {
    if (text !== undefined) files.write(file, text);
    expect(pack(wishesOf('--settings', path.join(files.folder, file)))).toContainEqual(expect.stringMatching(sentence));
  });
});

describe('the package', () => {
  it('is the same bytes for the same wishes, wherever its author lives', () => {
    const before = process.env['TZ'];
    const zips = ['Europe/Berlin', 'America/Los_Angeles'].map((zone) => {
      process.env['TZ'] = zone;
      const made = pack(wishesOf());
      return 'zip' in made ? Buffer.from(made.zip).toString('base64') : made.join('\n');
    });
    if (before === undefined) delete process.env['TZ'];
    else process.env['TZ'] = before;
    expect(zips[0]).toBe(zips[1]);
  });

  it.each(Object.keys(clouds) as CloudName[])('has the addresses of the cloud %s in pages, policy and configuration', (cloud) => {
    const inside = packed('--cloud', cloud);
    const office = officeAddresses[cloud];
    expect(textOf(inside, 'site/taskpane.html').match(/https:[^"]+/g)).toEqual([office]);
    expect(textOf(inside, 'hosts/nginx/mailbox-match.conf')).toContain(`script-src 'self' ${new URL(office).origin} `);
    const configuration = parseConfiguration(textOf(inside, 'site/config.json'));
    expect(configuration).toMatchObject({ ok: true, value: { cloud, clientId: needed[3] } });
    expect(textOf(inside, 'hosts/nginx/mailbox-match.conf')).toContain(clouds[cloud].contentSources[0]);
    expect(inside['site/config.example.json']).toBeUndefined();
  });

  it('has a manifest for the host that keeps to the rules, once to upload and once to host', () => {
    const inside = packed('--url', 'https://mail-match.fabrikam.example:8443');
    const text = textOf(inside, 'manifest.xml');
    expect(checkManifest(text)).toEqual([]);
    expect(text).not.toContain('contoso');
    expect(readManifestValues(text)).toMatchObject({ origin: 'https://mail-match.fabrikam.example:8443', version: '1.2.3.0' });
    expect(textOf(inside, 'site/manifest.xml')).toBe(text);
    expect(textOf(inside, 'deployment-guide.md')).toContain('brk-multihub://mail-match.fabrikam.example:8443');
  });

  it('gives every file the same headers on each web server: pages and settings are never kept, the rest is, and no frame is forbidden', () => {
    const inside = packed();
    const azure = textOf(inside, 'hosts/azure-static-web-apps/staticwebapp.config.json');
    const iis = headersInWebConfig(textOf(inside, 'hosts/iis/web.config'));
    const nginx = textOf(inside, 'hosts/nginx/mailbox-match.conf');
    for (const name of Object.keys(inside).filter((each) => each.startsWith('site/')).map((each) => each.slice('site/'.length))) {
      const { 'Content-Type': _type, ...headers } = headersFor(azure, `/${name}`);
      expect(iis[name]).toEqual(headers);
      expect(headersInNginx(nginx, `/${name}`)).toEqual(headers);
      expect(headers['Cache-Control']).toMatch(/\.html$|\.json$|\.xml$/.test(name) ? /^no-store$/ : /^public, max-age=/);
      expect(headers['Content-Security-Policy'] !== undefined).toBe(name.endsWith('.html'));
      for (const header of Object.keys(headers)) expect(Object.keys(forbiddenHeaders)).not.toContain(header.toLowerCase());
    }
    // The most that Azure takes.
    expect(azure.length).toBeLessThan(20_000);
  });

  it('has a guide with the redirects in the order that Entra ID takes, and a consent that asks for no more', () => {
    const guide = textOf(packed(), 'deployment-guide.md');
    const redirects = ['https://addin.contoso.com/redirect.html', 'https://addin.contoso.com/dialog.html', 'brk-multihub://addin.contoso.com'].map((address) => guide.indexOf(`\`${address}\``));
    expect(redirects).toEqual([...redirects].sort((one, other) => one - other));
    expect(Math.min(...redirects)).toBeGreaterThan(0);
    const consent = new URL(/<(https:\/\/login[^>]*)>/.exec(guide)?.[1] ?? '');
    expect(consent.searchParams.get('scope')?.split(' ')).toEqual(['openid', 'profile', 'offline_access', '00000007-0000-0000-c000-000000000000/user_impersonation']);
    expect(guide).not.toMatch(/undefined|null|\[object/);
  });

  it('asks for Microsoft Graph only where it is switched on', () => {
    const guide = textOf(packed('--settings', files.write('graph.json', '{"graph":true}')), 'deployment-guide.md');
    expect(guide).toContain('Microsoft Graph › Delegated permissions › User.Read');
    expect(guide).toContain(encodeURIComponent('https://graph.microsoft.com/User.Read'));
  });

  it('lets a further page frame the pane where the configuration says so', () => {
    const inside = packed('--settings', files.write('exchange.json', '{"outlookHosts":["https://mail.contoso.com"]}'));
    expect(textOf(inside, 'hosts/nginx/mailbox-match.conf')).toMatch(/frame-ancestors https:\/\/outlook\.office\.com [^;]*https:\/\/mail\.contoso\.com;/);
  });

  it('keeps the Id of the package before, and takes only a higher version', () => {
    const before = pack(wishesOf('--version', '1.2.3.4'));
    if (!('zip' in before)) throw new Error(before.join('\n'));
    const file = path.join(files.folder, 'before.zip');
    writeFileSync(file, before.zip);
    const [, id] = /<Id>(.*)<\/Id>/.exec(strFromU8(unzipSync(before.zip)['manifest.xml'] ?? new Uint8Array())) ?? [];
    expect(pack(wishesOf('--replaces', file))).toContainEqual(expect.stringMatching(/--version is 1\.2\.3\.0, but .* has 1\.2\.3\.4 already.*--version 1\.2\.3\.5/));
    const moved = packed('--replaces', file, '--version', '1.3.0.0', '--url', 'https://elsewhere.contoso.com');
    expect(textOf(moved, 'manifest.xml')).toContain(`<Id>${id ?? ''}</Id>`);
    expect(pack(wishesOf('--replaces', files.write('other.xml', '<x/>')))).toContainEqual(expect.stringMatching(/neither a package nor a manifest/));
  });

  it('refuses a build that lacks what the manifest names, or has what nobody knows', () => {
    const wishes = wishesOf();
    const lacking = assemble(wishes, { built: files.built, manifest: manifest.replaceAll('icon-80.png', 'icon-81.png'), version: '1.2.3' });
    expect(lacking).toContainEqual(expect.stringMatching(/names assets\/icon-81\.png/));
    const stranger = files.write('dist/stray.exe', 'x');
    expect(pack(wishes)).toContainEqual(expect.stringMatching(/stray\.exe/));
    rmSync(stranger);
  });

  it('leaves nothing in the folder of the build', () => {
    packed();
    expect(readdirSync(files.built)).not.toContain('config.json');
  });
});

describe('Ids and versions', () => {
  it('gives the same host the same Id, and another host another', () => {
    const id = readManifestValues(manifest)?.id ?? '';
    expect(idForOrigin(id, 'https://addin.contoso.com')).toBe(idForOrigin(id, 'https://addin.contoso.com'));
    expect(idForOrigin(id, 'https://addin.contoso.com')).not.toBe(idForOrigin(id, 'https://test.contoso.com'));
    expect(idForOrigin(id, 'https://addin.contoso.com')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  });

  it('changes nothing but the addresses, the Id and the version', () => {
    const values = { origin: 'https://addin.contoso.com', id: readManifestValues(manifest)?.id ?? '', version: readManifestValues(manifest)?.version ?? '' };
    expect(fillManifest(manifest, values).toLowerCase()).toBe(manifest.toLowerCase());
  });

  it('orders versions by their numbers', () => {
    const version = fc.array(fc.nat(99_999), { minLength: 4, maxLength: 4 });
    fc.assert(
      fc.property(version, version, (one, other) => {
        const difference = one.map((number, index) => number - (other[index] ?? 0)).find((each) => each !== 0) ?? 0;
        expect(isNewer(one.join('.'), other.join('.'))).toBe(difference > 0);
      }),
    );
    expect(isNewer('1.10.0.0', '1.9.0.0')).toBe(true);
    expect(isNewer('1.0', '1.0.0.0')).toBe(false);
  });
});

/** The headers of each file in a web.config. */
function headersInWebConfig(text: string): Record<string, Record<string, string>> {
  type Location = { '@path': string; 'system.webServer': { httpProtocol: { customHeaders: { add: { '@name': string; '@value': string }[] } } } };
  const parsed = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '@', isArray: (name) => name === 'location' || name === 'add' }).parse(text) as { configuration: { location: Location[] } };
  return Object.fromEntries(
    parsed.configuration.location.map((location) => [location['@path'], Object.fromEntries(location['system.webServer'].httpProtocol.customHeaders.add.map((header) => [header['@name'], header['@value']]))]),
  );
}

/** The headers of the first place whose pattern matches, as nginx chooses. */
function headersInNginx(text: string, file: string): Record<string, string> {
  const places = [...text.matchAll(/location ~ "([^\n]+)" \{\n([\s\S]*?)\n {4}\}/g)];
  const body = places.find(([, pattern = '']) => new RegExp(pattern).test(file))?.[2] ?? '';
  return Object.fromEntries([...body.matchAll(/add_header (\S+) "(.*)"(?: always)?;/g)].map(([, name = '', value = '']) => [name, value]));
}
