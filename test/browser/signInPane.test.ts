import type { BrowserContext, Page } from 'playwright-core';
import { hostOf, press, rowOf, withOrganizations } from './support/severalOrganizations.ts';
import { SandboxProcess, type WorldFile } from './support/sandboxProcess.ts';
import { launchProductionBrowser } from './support/testBrowser.ts';

let sandbox: SandboxProcess;
let context: BrowserContext;
let closeBrowser: (() => Promise<void>) | undefined;

beforeAll(async () => {
  sandbox = await SandboxProcess.start('--production-names');
  ({ context, close: closeBrowser } = await launchProductionBrowser(sandbox.port));
});

afterAll(async () => {
  await closeBrowser?.();
  await sandbox?.close();
});

const alan = { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', username: 'alan.steiner@contoso.com', name: 'Alan Steiner' };

/** Nancy is signed in first, and the mailbox is Alan’s. */
function withAlan(world: WorldFile): void {
  withOrganizations({ name: 'Contoso' }, { name: 'Contoso Test', type: 'sandbox' })(world);
  world.outlook.bridge = 'absent';
  world.outlook.mailbox.address = alan.username;
  world.accounts.push({ ...alan, tenant: 'contoso.com' });
  for (const { users } of world.organizations) {
    users.push({ systemuserid: 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02', fullname: alan.name, domainname: alan.username, internalemailaddress: alan.username, azureactivedirectoryobjectid: alan.id });
  }
}

describe('the pane in an Outlook without nested app authentication', () => {
  it('signs in in a window after a click, and goes on to the verdict', async () => {
    await sandbox.reset((world) => void (world.outlook.bridge = 'absent'));
    const page = await context.newPage();
    await page.goto(sandbox.url);
    const pane = page.frameLocator('iframe[src^="https://addin.contoso.com/taskpane.html"]');
    await pane.getByText('This Outlook cannot sign you in by itself.').waitFor();
    expect((await sandbox.log()).filter(({ token }) => token)).toEqual([]);
    const opened = context.waitForEvent('page');
    await pane.getByRole('button', { name: 'Sign in' }).click();
    const window = await opened;
    await window.getByRole('button', { name: 'Nancy Anderson' }).click();
    await pane.locator('[data-verdict="different"]').waitFor();
    expect(window.isClosed()).toBe(true);
    await page.close();
  });

  it('asks for each sign-in with the press that needs it, and the person types nothing twice', async () => {
    await sandbox.reset((world) => {
      withOrganizations({ name: 'Contoso' }, { name: 'Contoso Test', type: 'sandbox' })(world);
      world.outlook.bridge = 'absent';
      world.administrator = { lists: [] };
    });
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto(sandbox.url);
    const pane = page.frameLocator('iframe[src^="https://addin.contoso.com/taskpane.html"]');
    const found = context.waitForEvent('page');
    await press(pane, 'Sign in');
    await (await found).getByRole('button', { name: 'Nancy Anderson' }).click();
    const connected = context.waitForEvent('page');
    await press(pane, 'Connect Contoso');
    await pane.locator('[data-verdict="same"]').waitFor();
    expect((await connected).isClosed()).toBe(true);
    // The selected message, whose state a $batch asks for, may already have been looked up.
    expect((await sandbox.log()).filter((line) => !line.path.includes('$batch')).flatMap(({ token }) => token ?? []).map(({ audience }) => audience)).toEqual([
      'https://globaldisco.crm.dynamics.com',
      `https://${hostOf('Contoso')}`,
      `https://${hostOf('Contoso')}`,
    ]);
    await page.close();
  });

  it('signs in to all organizations as another account, and keeps the first where the person only closes the window', async () => {
    await sandbox.reset(withAlan);
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto(sandbox.url);
    const pane = page.frameLocator('iframe[src^="https://addin.contoso.com/taskpane.html"]');
    const withWindow = async (button: string, act: (window: Page) => Promise<unknown>) => {
      const opened = context.waitForEvent('page');
      await press(pane, button);
      await act(await opened);
    };
    await withWindow('Sign in', (window) => window.getByRole('button', { name: 'Nancy Anderson' }).click());
    await pane.getByText('Signed in as nancy.anderson@contoso.com').waitFor();
    await press(pane, 'Organizations');
    await rowOf(pane, 'Contoso Test').getByRole('button').click();
    await press(pane, 'Make this the synchronizing organization');
    await pane.locator('[data-refusal="askBothAreMe"]').waitFor();
    await withWindow('Choose another account', async (window) => {
      await window.getByRole('heading', { level: 1 }).waitFor();
      await window.close();
    });
    await pane.locator('[data-problem="signInWindowClosed"]').waitFor();
    expect(await pane.locator('[data-refusal="askBothAreMe"]').innerText()).toContain('nancy.anderson@contoso.com');
    await withWindow('Choose another account', (window) => window.getByRole('button', { name: 'Alan Steiner' }).click());
    await pane.getByRole('button', { name: 'OK' }).waitFor();
    await press(pane, 'Back', 'Back');
    await pane.getByText('Signed in as alan.steiner@contoso.com').waitFor();
    await rowOf(pane, 'Contoso Test').getByText('Same address').waitFor();
    await page.close();
  });

  it('plans a repair anew where another account is chosen in it, and writes nothing where that one needs none', async () => {
    await sandbox.reset(withAlan);
    await context.clearCookies();
    const page = await context.newPage();
    await page.goto(sandbox.url);
    const pane = page.frameLocator('iframe[src^="https://addin.contoso.com/taskpane.html"]');
    const withWindow = async (button: string, name: string) => {
      const opened = context.waitForEvent('page');
      await press(pane, button);
      await (await opened).getByRole('button', { name }).click();
    };
    await withWindow('Sign in', 'Nancy Anderson');
    await press(pane, 'Make them the same');
    await withWindow('Choose another account', 'Alan Steiner');
    await pane.getByText('Dynamics 365 has the address of Outlook already.').waitFor();
    await press(pane, 'Back');
    await pane.getByText('Signed in as alan.steiner@contoso.com').waitFor();
    expect((await sandbox.log()).filter(({ method }) => method === 'PATCH')).toEqual([]);
    await page.close();
  });
});
