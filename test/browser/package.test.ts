import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { hostPackage, type PackageHost, runScript } from './support/packageHost.ts';
import { root, SandboxProcess } from './support/sandboxProcess.ts';
import { launchProductionBrowser } from './support/testBrowser.ts';

const origin = 'https://addin.contoso.com';

let host: PackageHost;
let sandbox: SandboxProcess;
let context: BrowserContext;
let closeBrowser: (() => Promise<void>) | undefined;

/** The application that the worlds of the sandbox know. */
const clientId = '5d7c1a52-0f0e-4b5c-9a4e-36d0c8a1f001';

beforeAll(async () => {
  [host, sandbox] = await Promise.all([
    hostPackage(origin, '--client-id', clientId, '--tenant', 'organizations', '--organizations', 'https://contoso.crm4.dynamics.com=Contoso'),
    SandboxProcess.start('--production-names'),
  ]);
  ({ context, close: closeBrowser } = await launchProductionBrowser(sandbox.port, { 'addin.contoso.com': host.port }));
  const bridge = await (await fetch(`http://localhost:${sandbox.port}/outlook/frame/bridge.js`)).text();
  await context.addInitScript({ content: `if (location.hostname === 'addin.contoso.com') { ${bridge} }` });
});

afterAll(async () => {
  await closeBrowser?.();
  await sandbox?.close();
  await host?.close();
});

const doctor = (...args: readonly string[]) => runScript('doctor', origin, '--at', `127.0.0.1:${host.port}`, '--ca', host.certificate, ...args);

async function openOutlook(): Promise<{ readonly page: Page; readonly asked: Request[]; readonly pane: ReturnType<Page['frameLocator']> }> {
  await sandbox.reset();
  const page = await context.newPage();
  const asked: Request[] = [];
  page.on('request', (request) => asked.push(request));
  await page.goto(sandbox.url);
  return { page, asked, pane: page.frameLocator(`iframe[src^="${origin}/taskpane.html"]`) };
}

describe('a package behind a web server with the settings in it', () => {
  it('gives the verdict in Outlook under the names of production', async () => {
    const { page, asked, pane } = await openOutlook();
    const refused: string[] = [];
    page.on('console', (message) => refused.push(message.text()));
    await pane.locator('[data-verdict="different"]').waitFor();
    const ours = asked.filter((request) => request.url().startsWith(`${origin}/`));
    const answers = await Promise.all(ours.map(async (request) => request.response()));
    expect(ours.map((request) => new URL(request.url()).pathname)).toEqual(expect.arrayContaining(['/taskpane.html', '/config.json']));
    for (const answer of answers) expect(answer?.status()).toBe(200);
    const policies = answers.map((answer) => answer?.headers()['content-security-policy']).filter((policy) => policy !== undefined);
    expect(policies).toEqual([expect.stringContaining("default-src 'none'")]);
    expect(refused.filter((line) => /Content Security Policy|Trusted/i.test(line) && !/style/i.test(line))).toEqual([]);
    await page.close();
  });

  it('satisfies the doctor, also about the version before', () => {
    const { code, output } = doctor('--before', path.join(root, 'manifest.xml'));
    // The manifest of the sources has the Id and the version that the package's were made of.
    expect(code).toBe(1);
    expect(output).toMatch(/WRONG {2}The Id is/);
    const alone = doctor();
    expect(alone.output).toMatch(/Nothing is wrong/);
    expect(alone.output).toMatch(/certificate is trusted/);
    expect(alone.output).toMatch(/Icons are there/);
    expect(alone.code).toBe(0);
  });

  it('takes nothing from the address of the page', async () => {
    const { page, asked, pane } = await openOutlook();
    await pane.locator('[data-verdict="different"]').waitFor();
    const frame = page.frames().find((candidate) => candidate.url().startsWith(origin));
    asked.length = 0;
    const evil = new URLSearchParams({ clientId: 'eeeeeeee-eeee-4eee-8eee-eeeeeeeeeeee', authority: 'https://evil.example/x', config: 'https://evil.example/config.json', organizations: 'https://evil.example', trustedOrigins: 'https://evil.example' });
    const address = new URL(frame?.url() ?? '');
    await frame?.goto(`${address.origin}${address.pathname}${address.search}${address.search === '' ? '?' : '&'}${evil.toString()}#clientId=x&access_token=y&config=https://evil.example/`);
    await pane.locator('[data-verdict="different"]').waitFor();
    expect(asked.map((request) => new URL(request.url()).hostname)).not.toContain('evil.example');
    expect(asked.map((request) => request.url()).filter((url) => new URL(url).pathname.endsWith('.json'))).toEqual([`${origin}/config.json`]);
    const tokens = (await sandbox.log()).filter((line) => line.token).map((line) => line.token?.audience);
    expect(new Set(tokens)).toEqual(new Set(['https://contoso.crm4.dynamics.com']));
    await page.close();
  });

  it('tells of a wrong configuration: the person whom to tell, the administrator which field, and the doctor too', async () => {
    const file = path.join(host.site, 'config.json');
    const right = readFileSync(file, 'utf8');
    writeFileSync(file, right.replace('"commercial"', '"moon"'));
    try {
      const { page, pane } = await openOutlook();
      await pane.getByText(/administrator/).first().waitFor();
      await pane.getByText(/cloud.*must be one of/).first().waitFor();
      expect((await sandbox.log()).filter((line) => line.token)).toEqual([]);
      await page.close();
      const { code, output } = doctor();
      expect(output).toMatch(/WRONG {2}config\.json: cloud must be one of/);
      expect(code).toBe(1);
    } finally {
      writeFileSync(file, right);
    }
  });
});
