import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import type { OpenOptions } from './support/openPane.ts';
import { setStage } from './support/stage.ts';

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

const stage = setStage();

/** Outlook with the menu of the sandbox open. */
async function openMenu(options?: OpenOptions): Promise<{ page: Page; menu: Locator }> {
  const { page } = await stage().open({}, options);
  await page.getByRole('button', { name: 'Sandbox' }).click();
  const menu = page.getByRole('complementary', { name: 'Sandbox' });
  await menu.getByRole('button', { name: /^Nancy's two addresses/ }).waitFor();
  return { page, menu };
}

/** The same, once the pane has asked all that it wants to know: what it asks would meet the faults. */
async function openMenuBesideQuietPane(): Promise<{ page: Page; menu: Locator }> {
  const { page, menu } = await openMenu();
  await page.frameLocator('iframe[src*="/addin/taskpane.html"]').locator('details.fold:not([data-find-address])').waitFor();
  return { page, menu };
}

const host = 'contoso.crm4.dynamics.com';

describe('the menu of worlds', () => {
  it('marks the open world, finds another by its words, and opens it with a page of its own', async () => {
    const { page, menu } = await openMenu();
    expect(await menu.locator('[aria-current="true"]').innerText()).toContain("Nancy's two addresses");
    await menu.getByRole('searchbox', { name: 'Find a world' }).fill('cyrillic');
    const found = menu.getByRole('list', { name: 'Worlds' }).getByRole('button');
    expect(await found.count()).toBe(1);
    await found.click();
    await page.locator('.header .world', { hasText: 'A look-alike letter' }).waitFor();
    await page.frameLocator('iframe[src*="/addin/taskpane.html"]').locator('[data-verdict="different"]').waitFor();
    await page.getByRole('button', { name: 'Sandbox' }).click();
    await menu.locator('[aria-current="true"]', { hasText: 'A look-alike letter' }).waitFor();
  });

  it('shows why a world cannot be opened, and offers no button for it', async () => {
    const { page, menu } = await openMenu();
    await page.route('**/sandbox/worlds', (route) =>
      route.fulfill({ json: [{ file: 'mine.json', name: 'mine.json', description: '', fault: 'mine.json: field "tenants": at least one is needed.', isOpen: false }] }),
    );
    await menu.getByRole('button', { name: 'Close sandbox menu' }).click();
    await page.getByRole('button', { name: 'Sandbox' }).click();
    await menu.getByText('mine.json: field "tenants": at least one is needed.').waitFor();
    expect(await menu.getByRole('list', { name: 'Worlds' }).getByRole('button').count()).toBe(0);
  });
});

describe('the menu of faults', () => {
  it('sets one, shows what is left of it, and removes it', async () => {
    const { menu } = await openMenuBesideQuietPane();
    await menu.getByRole('combobox', { name: 'Fault', exact: true }).selectOption({ label: '503, not available' });
    await menu.getByLabel('For how many requests').selectOption({ label: 'The next 3' });
    await menu.getByRole('button', { name: 'Add fault' }).click();
    const list = menu.getByRole('list', { name: 'Faults that are set' });
    await list.getByText('Contoso: 503, not available, 3 times more').waitFor();
    expect(await stage().sandbox.ask('GET', 'faults')).toMatchObject([{ host, status: 503, count: 3 }]);
    await list.getByRole('button', { name: 'Remove' }).click();
    await list.getByText('503').waitFor({ state: 'detached' });
    expect(await stage().sandbox.ask('GET', 'faults')).toEqual([]);
  });

  it('makes the add-in meet the fault, and counts it', async () => {
    const { page, menu } = await openMenu();
    const pane = page.frameLocator('iframe[src*="/addin/taskpane.html"]');
    await pane.locator('[data-verdict]').waitFor();
    await menu.getByRole('combobox', { name: 'Fault', exact: true }).selectOption({ label: '403, a privilege is missing' });
    await menu.getByLabel('For how many requests').selectOption({ label: 'The next 10' });
    await menu.getByRole('button', { name: 'Add fault' }).click();
    await menu.getByText('Contoso: 403, a privilege is missing, 10 times more').waitFor();
    await menu.getByRole('button', { name: 'Reload pane' }).click();
    await pane.locator('[data-problem="ownUserHidden"]').waitFor();
    await menu.getByRole('button', { name: 'Look again' }).click();
    await menu.getByText(/403, a privilege is missing, [1-9] times more/).waitFor();
  });

  it('has a fault for every way that is known, and each is one that the sandbox takes', async () => {
    const { menu } = await openMenuBesideQuietPane();
    const kinds = await menu.getByRole('combobox', { name: 'Fault', exact: true }).locator('option').count();
    expect(kinds).toBeGreaterThanOrEqual(13);
    for (let kind = 0; kind < kinds; kind += 1) {
      await menu.getByRole('combobox', { name: 'Fault', exact: true }).selectOption({ index: kind });
      await menu.getByRole('button', { name: 'Add fault' }).click();
      await menu.getByRole('list', { name: 'Faults that are set' }).getByRole('listitem').nth(kind).waitFor();
    }
    expect(await stage().sandbox.ask('GET', 'faults')).toHaveLength(kinds);
  });
});

describe('the clock and the requests', () => {
  it('push the clock', async () => {
    const { menu } = await openMenu();
    const time = menu.getByRole('status').filter({ hasText: 'in the sandbox' });
    const shown = await time.innerText();
    const before = await readClock();
    await menu.getByRole('button', { name: 'Push the clock by 1 h' }).click();
    await time.filter({ hasNotText: shown }).waitFor();
    expect(await readClock()).toBeGreaterThanOrEqual(before + 3_600_000);
  });

  it('show requests with account and audience of the token, forget them, and save them', async () => {
    const { page, menu } = await openMenu();
    await page.frameLocator('iframe[src*="/addin/taskpane.html"]').locator('[data-verdict]').waitFor();
    await menu.getByRole('button', { name: 'Read again' }).click();
    const list = menu.getByRole('list', { name: 'Requests' });
    await list.getByText(`${host}/api/data`).first().waitFor();
    await list.getByText('as nancy.anderson@contoso.com for').first().waitFor();
    expect(await list.getByText('localhost/outlook').count()).toBe(0);
    const [download] = await Promise.all([page.waitForEvent('download'), menu.getByRole('button', { name: 'Save as file' }).click()]);
    expect(download.suggestedFilename()).toBe('sandbox-requests.json');
    const saved = readFileSync(await download.path(), 'utf8');
    expect(saved).toContain(host);
    expect(saved).not.toMatch(/eyJ/);
    await menu.getByRole('button', { name: 'Clear' }).first().click();
    await menu.getByText('No requests.').waitFor();
  });
});

async function readClock(): Promise<number> {
  const { now } = (await stage().sandbox.ask('GET', 'clock')) as { now: string };
  return Date.parse(now);
}

describe('the menu as a whole', () => {
  it('is worked with the keyboard, such as to go offline, and accessible in both themes', async () => {
    const { page, menu } = await openMenuBesideQuietPane();
    await menu.getByRole('button', { name: 'Go offline' }).focus();
    await page.keyboard.press('Enter');
    await menu.getByText('Every service: Connection cut before the work was done, until removed').waitFor();
    expect(await stage().sandbox.ask('GET', 'faults')).toEqual([{ drop: 'before', count: 1_000_000 }]);
    await page.evaluate(axeSource);
    for (const theme of ['light', 'dark']) {
      await menu.getByLabel('Theme').selectOption(theme);
      expect(await page.evaluate(violations)).toEqual([]);
    }
  });

  it('asks nothing while it is idle', async () => {
    const { page, menu } = await openMenu({ clock: true });
    // An hour that passes while Office.js still waits for an answer would be too long for it.
    await page.frameLocator('iframe[src*="/addin/taskpane.html"]').locator('[data-verdict]').waitFor();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(`${request.method()} ${new URL(request.url()).pathname}`));
    await page.clock.fastForward(3_600_000);
    const answered = page.waitForResponse('**/sandbox/log');
    await menu.getByRole('button', { name: 'Read again' }).click();
    await answered;
    expect(asked.filter((line) => line.includes('/sandbox/'))).toEqual(['GET /sandbox/log']);
  });
});

const violations = 'axe.run(".sandbox-menu", { resultTypes: ["violations"] }).then(({ violations }) => violations.map(({ id, nodes }) => id + ": " + nodes.map(({ html }) => html).join(" ")))';
