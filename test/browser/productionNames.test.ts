import type { BrowserContext } from 'playwright-core';
import { SandboxProcess } from './support/sandboxProcess.ts';
import { rowOf, withOrganizations } from './support/severalOrganizations.ts';
import { launchProductionBrowser } from './support/testBrowser.ts';

let sandbox: SandboxProcess;
let context: BrowserContext;
let closeBrowser: (() => Promise<void>) | undefined;

beforeAll(async () => {
  sandbox = await SandboxProcess.start('--production-names');
  ({ context, close: closeBrowser } = await launchProductionBrowser(sandbox.port));
  // What the native hosts of Outlook put into the add-in's frame; Outlook on the web's own way is not known.
  await context.addInitScript({ content: await bridgeScript() });
});

afterAll(async () => {
  await closeBrowser?.();
  await sandbox?.close();
});

async function bridgeScript(): Promise<string> {
  const response = await fetch(`http://localhost:${sandbox.port}/outlook/frame/bridge.js`);
  return `if (location.hostname === 'addin.contoso.com') { ${await response.text()} }`;
}

describe('under the names of production', () => {
  it('gives the verdict with the built files, the content security policy and the Office.js address of production', async () => {
    await sandbox.reset();
    const page = await context.newPage();
    const lines: string[] = [];
    const hosts = new Set<string>();
    page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
    page.on('request', (request) => {
      if (/^https?:/.test(request.url())) hosts.add(new URL(request.url()).host);
    });
    await page.goto(sandbox.url);
    const pane = page.frameLocator('iframe[src^="https://addin.contoso.com/taskpane.html"]');
    await pane.locator('[data-verdict="different"]').waitFor();
    expect([...hosts].sort()).toEqual(['addin.contoso.com', 'ajax.aspnetcdn.com', 'appsforoffice.microsoft.com', 'contoso.crm4.dynamics.com', 'outlook.office.com']);
    expect(lines.filter((line) => /Content Security Policy|Trusted/i.test(line) && !/style/i.test(line))).toEqual([]);
    const asked = (await sandbox.log()).filter((line) => line.token);
    expect([...new Set(asked.map((line) => line.token?.audience))]).toEqual(['https://contoso.crm4.dynamics.com']);
    await page.close();
  });

  it('asks several organizations, each with a token of its own, and no other host', async () => {
    await sandbox.reset(withOrganizations({ name: 'Contoso' }, { name: 'Contoso Europe', synchronizes: true }, { name: 'Contoso Test', type: 'sandbox', primaryEmail: null }));
    const page = await context.newPage();
    const hosts = new Set<string>();
    page.on('request', (request) => hosts.add(new URL(request.url()).host));
    await page.goto(sandbox.url);
    const pane = page.frameLocator('iframe[src^="https://addin.contoso.com/taskpane.html"]');
    const current = pane.locator('[data-verdict] .badge-name');
    await current.getByText('Contoso Europe', { exact: true }).waitFor();
    await rowOf(pane, 'Contoso Test').getByText('No address in Dynamics 365').waitFor();
    await rowOf(pane, 'Contoso').getByRole('button').click();
    await current.getByText('Contoso', { exact: true }).waitFor();
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('https://contoso.crm4'));
    await page.reload();
    await current.getByText('Contoso', { exact: true }).waitFor();
    await rowOf(pane, 'Contoso Europe').getByText('Same address').waitFor();
    await rowOf(pane, 'Contoso Test').getByText('No address in Dynamics 365').waitFor();
    const organizations = ['contoso-europe.crm4.dynamics.com', 'contoso-test.crm4.dynamics.com', 'contoso.crm4.dynamics.com'];
    expect([...hosts].filter((host) => host !== '').sort()).toEqual(['addin.contoso.com', 'ajax.aspnetcdn.com', 'appsforoffice.microsoft.com', ...organizations, 'outlook.office.com'].sort());
    const asked = (await sandbox.log()).filter((line) => line.token);
    expect(asked.every(({ host, token }) => token?.audience === `https://${host}`)).toBe(true);
    // Once for each opening of the pane.
    const verdicts = asked.filter(({ path }) => path.includes('EqualUserId'));
    expect(verdicts.map(({ host }) => host).sort()).toEqual(organizations.flatMap((host) => [host, host]));
    await page.close();
  });

  it('works although the browser keeps storage away from the pane or apart from Outlook', async () => {
    await sandbox.reset();
    const page = await context.newPage();
    await page.goto(sandbox.url);
    await page.evaluate(() => localStorage.setItem('of outlook', 'x'));
    await page.frameLocator('iframe[src^="https://addin.contoso.com/"]').locator('[data-verdict="different"]').waitFor();
    const frame = page.frames().find((candidate) => candidate.url().startsWith('https://addin.contoso.com/'));
    const seen = await frame?.evaluate(() => {
      try {
        return Object.keys(localStorage);
      } catch (error) {
        return error instanceof Error ? error.name : 'unknown';
      }
    });
    expect(seen === 'SecurityError' || (Array.isArray(seen) && !seen.includes('of outlook'))).toBe(true);
    await page.close();
  });
});
