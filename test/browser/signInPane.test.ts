import type { BrowserContext } from 'playwright-core';
import { SandboxProcess } from './support/sandboxProcess.ts';
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
});
