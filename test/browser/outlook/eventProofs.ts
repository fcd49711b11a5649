import assert from 'node:assert/strict';
import { OutlookPage, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

/** What Outlook tells a pane, and what a pinned pane sees. */
export const eventProofs: readonly Proof[] = [
  {
    name: 'item changed while pinned, no selection, reports; a pane that is not pinned closes',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      const subject = () => outlook.read('mailbox.item.subject');
      await outlook.page.locator('[data-file="order-confirmed.eml"]').click();
      await outlook.page.waitForTimeout(200);
      assert.equal(await subject(), 'RE: Order 7715 confirmed');
      assert.equal(await outlook.read('mailbox.item.normalizedSubject'), 'Order 7715 confirmed');
      await outlook.select(null);
      assert.equal(await outlook.read('mailbox.item'), null);
      await outlook.select('non-delivery-report.eml');
      assert.equal(await outlook.read('mailbox.item'), null);
      await outlook.set({ noSelection: 'itemless' });
      await outlook.select(null);
      assert.equal(await outlook.read('mailbox.item'), undefined);
      assert.ok('value' in (await outlook.call('mailbox.masterCategories.getAsync')));
      assert.equal(await frame.evaluate(() => (window as unknown as { probe: { events: unknown[] } }).probe.events.length), 4);
      await outlook.select('quote-request.eml');
      await outlook.page.getByRole('button', { name: 'Unpin' }).click();
      await outlook.select('order-confirmed.eml');
      assert.equal(await outlook.page.locator('.addin-pane').count(), 0);
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      await outlook.ready();
      assert.equal(await subject(), 'RE: Order 7715 confirmed');
      await outlook.close();
    },
  },
  {
    name: 'theme event',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      const frame = await outlook.ready();
      await frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.addHandlerAsync(
              Office.EventType.OfficeThemeChanged,
              (event: unknown) => Object.assign(window, { seenTheme: (event as { officeTheme: unknown }).officeTheme }),
              resolve,
            );
          }),
      );
      await outlook.set({ theme: 'dark' });
      await until(frame, () => 'seenTheme' in window);
      assert.equal(await frame.evaluate(() => (window as unknown as { seenTheme: Office.OfficeTheme }).seenTheme.bodyBackgroundColor), '#1f1f1f');
      await outlook.close();
    },
  },
  {
    name: 'a button that runs a function',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml&pane=closed`);
      for (let times = 0; times < 2; times++) {
        await outlook.page.getByRole('button', { name: 'Mark message' }).click();
        await outlook.page.locator('.notification', { hasText: 'Marked from runFunction' }).waitFor();
        await outlook.page.getByText('the add-in is working').waitFor({ state: 'hidden' });
        await outlook.page.getByRole('button', { name: 'Dismiss' }).click();
      }
      await outlook.close();
    },
  },
  {
    name: 'the keyboard goes round through the pane',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      const frame = await outlook.ready();
      const inFrame = () => frame.evaluate(() => document.activeElement?.id);
      await outlook.page.locator('.addin-pane').getByRole('button', { name: 'Close' }).focus();
      await outlook.page.keyboard.press('Tab');
      await outlook.page.waitForTimeout(150);
      assert.equal(await inFrame(), 'first');
      await outlook.page.keyboard.press('Tab');
      assert.equal(await inFrame(), 'last');
      await outlook.page.keyboard.press('Tab');
      await outlook.page.waitForTimeout(150);
      assert.equal(await outlook.page.evaluate(() => document.activeElement?.getAttribute('data-focus')), 'after-addin');
      await outlook.page.keyboard.press('Shift+Tab');
      await outlook.page.waitForTimeout(150);
      assert.equal(await inFrame(), 'last');
      await outlook.page.keyboard.press('Shift+Tab');
      await outlook.page.keyboard.press('Shift+Tab');
      await outlook.page.waitForTimeout(150);
      assert.equal(await outlook.page.evaluate(() => document.activeElement?.getAttribute('aria-label')), 'Close');
      await outlook.page.keyboard.press('Tab');
      await outlook.page.waitForTimeout(150);
      await outlook.page.keyboard.press('Escape');
      await outlook.page.waitForTimeout(150);
      assert.equal(await outlook.page.evaluate(() => document.activeElement?.getAttribute('data-focus')), 'message-list');
      await outlook.close();
    },
  },
];
