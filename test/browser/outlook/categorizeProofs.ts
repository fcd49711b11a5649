import assert from 'node:assert/strict';
import { OutlookPage } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';
const tracking = 'Tracked to Dynamics 365';

/** What the user does to messages, as the add-in sees it. */
export const categorizeProofs: readonly Proof[] = [
  {
    name: 'categories that the user gives and takes away, with the mouse and with the keyboard',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      await outlook.ready();
      const { page } = outlook;
      const menu = page.getByRole('menu', { name: 'Categorize' });
      const names = async () => {
        const outcome = await outlook.call(`${item}.categories.getAsync`);
        return ('value' in outcome ? (outcome.value as Office.CategoryDetails[]) : []).map(({ displayName }) => displayName);
      };
      await page.getByRole('button', { name: 'Categorize' }).click();
      await menu.getByRole('menuitemcheckbox', { name: tracking }).click();
      await page.locator('.category', { hasText: tracking }).waitFor();
      assert.deepEqual(await names(), [tracking]);
      assert.match(JSON.stringify(await outlook.call('mailbox.masterCategories.getAsync')), /Tracked to Dynamics 365/);
      await page.keyboard.press('Home');
      await page.keyboard.press('Enter');
      await page.locator('.category', { hasText: 'Blue category' }).waitFor();
      assert.deepEqual(await names(), [tracking, 'Blue category']);
      assert.equal(await menu.getByRole('menuitemcheckbox', { name: tracking }).getAttribute('aria-checked'), 'true');
      await menu.getByRole('menuitemcheckbox', { name: tracking }).click();
      await page.locator('.category', { hasText: tracking }).waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      await menu.waitFor({ state: 'detached' });
      assert.equal(await page.evaluate(() => document.activeElement?.textContent), 'Categorize');
      await page.reload();
      await outlook.ready();
      assert.deepEqual(await names(), ['Blue category']);
      await outlook.close();
    },
  },
  {
    name: 'messages that are read, unread, deleted, archived, moved by the add-in',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const { page } = outlook;
      await outlook.ready();
      const unread = () => page.locator('.row.unread').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-file')));
      assert.deepEqual(await unread(), ['reply-in-thread.eml', 'non-latin-names.eml', 'no-message-id.eml', 'attachments-of-each-kind.eml']);
      await outlook.click('reply-in-thread.eml');
      assert.equal((await unread()).length, 3);
      await page.getByRole('button', { name: 'Mark as unread' }).click();
      await page.locator('.row.unread[data-file="reply-in-thread.eml"]').waitFor();
      await page.getByRole('button', { name: 'Delete', exact: true }).click();
      await page.locator('[data-file="reply-in-thread.eml"]').waitFor({ state: 'detached' });
      await page.locator('[data-file="non-latin-names.eml"][aria-selected="true"]').waitFor();
      await page.getByRole('toolbar').getByRole('button', { name: 'Archive' }).click();
      await page.locator('[data-file="no-message-id.eml"][aria-selected="true"]').waitFor();
      await page.getByRole('navigation', { name: 'Folders' }).getByRole('button', { name: 'Deleted Items' }).click();
      await page.locator('[data-file="reply-in-thread.eml"]').waitFor();
      await outlook.select('order-confirmed.eml');
      await (await outlook.ready()).evaluate(() => (Office.context.mailbox.item as unknown as { move(folder: string): void }).move('deletedItems'));
      await page.locator('[data-file="order-confirmed.eml"]').waitFor({ state: 'detached' });
      await outlook.close();
    },
  },
];
