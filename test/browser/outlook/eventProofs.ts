import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { type Outcome, OutlookPage, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

type Seen = unknown[];

/** Writes down what an event of the item tells; the answer is that of Office.js. */
function watch(frame: Frame, event: string): Promise<Outcome> {
  return frame.evaluate((name) => {
    const seen: unknown[] = [];
    Object.assign(window, { seen, handler: (told: unknown) => seen.push(told) });
    return new Promise<Outcome>((resolve) => {
      Office.context.mailbox.item?.addHandlerAsync(name, (window as unknown as { handler: (told: unknown) => void }).handler, ({ status, error }) =>
        resolve(status === Office.AsyncResultStatus.Failed ? { code: error.code, name: error.name } : { value: null }),
      );
    });
  }, event);
}

const seenIn = (frame: Frame) => frame.evaluate(() => (window as unknown as { seen: Seen }).seen);

async function toldOf(frame: Frame, count: number): Promise<Seen> {
  await until(frame, (wanted) => (window as unknown as { seen: Seen }).seen.length >= wanted, count);
  return seenIn(frame);
}

const infobarClicked = 'olkInfobarClicked';
const insight = { type: 'insightMessage', message: 'Not in Dynamics 365', icon: 'icon16', actions: [{ actionType: 'showTaskPane', actionText: 'Look', commandId: 'openPane', contextData: { from: 'bar' } }] };

/** What Outlook tells a pane, and what a pinned pane sees. */
export const eventProofs: readonly Proof[] = [
  {
    name: 'item changed while pinned, no selection, reports; a pane that is not pinned closes',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      const subject = () => outlook.read('mailbox.item.subject');
      await outlook.click('order-confirmed.eml');
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
    name: 'a button whose function the add-in does not have',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml&pane=closed`);
      await outlook.page.getByRole('button', { name: 'No function' }).click();
      await outlook.page.getByText('The add-in has no such function (11101).').waitFor();
      await outlook.close();
    },
  },
  {
    name: 'a notification with an action: dismissed, and its action opens the pane with what it hands over',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      assert.deepEqual(await watch(frame, infobarClicked), { value: null });
      assert.deepEqual(await outlook.call('mailbox.item.notificationMessages.addAsync', 'one', insight), { value: null });
      await outlook.page.getByRole('button', { name: 'Dismiss' }).click();
      assert.deepEqual(await toldOf(frame, 1), [{ type: infobarClicked, infobarDetails: { actionType: 1, infobarType: 3 } }]);
      await outlook.call('mailbox.item.notificationMessages.addAsync', 'two', insight);
      await outlook.reloading(() => outlook.page.getByRole('button', { name: 'Look' }).click());
      assert.deepEqual(await outlook.call('mailbox.item.getInitializationContextAsync'), { value: '{"from":"bar"}' });
      await outlook.close();
    },
  },
  {
    name: 'handlers belong to one item; the same one is refused twice; without a handler the item stays',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      const dismissOne = async () => {
        await outlook.call('mailbox.item.notificationMessages.addAsync', 'one', insight);
        await outlook.page.getByRole('button', { name: 'Dismiss' }).click();
        await outlook.page.locator('.notification').waitFor({ state: 'detached' });
        // The answer to a call comes after whatever Outlook has told before.
        await outlook.call('mailbox.item.categories.getAsync');
        return seenIn(frame);
      };
      await watch(frame, infobarClicked);
      const again = await frame.evaluate(
        (name) =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.addHandlerAsync(name, (window as unknown as { handler: () => void }).handler, ({ error }) => resolve(error?.code));
          }),
        infobarClicked,
      );
      assert.equal(again, 5001);
      assert.equal((await dismissOne()).length, 1);
      await outlook.select('order-confirmed.eml');
      assert.equal((await dismissOne()).length, 1);
      await watch(frame, infobarClicked);
      assert.equal((await dismissOne()).length, 1);
      await frame.evaluate((name) => new Promise((resolve) => Office.context.mailbox.removeHandlerAsync(name, resolve)), 'olkItemSelectedChanged');
      await outlook.select('quote-request.eml');
      await outlook.call('mailbox.item.body.getAsync', 'text');
      assert.equal(await outlook.read('mailbox.item.subject'), 'RE: Order 7715 confirmed');
      await outlook.close();
    },
  },
  {
    name: 'the keyboard goes round through the pane',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      const frame = await outlook.ready();
      const focusIn = (id: string) => until(frame, (wanted) => document.hasFocus() && document.activeElement?.id === wanted, id);
      const focusOn = (place: string) => until(outlook.page, (wanted) => document.activeElement?.getAttribute('data-focus') === wanted, place);
      await outlook.page.locator('.addin-pane').getByRole('button', { name: 'Close' }).focus();
      await outlook.page.keyboard.press('Tab');
      await focusIn('first');
      await outlook.page.keyboard.press('Tab');
      await focusIn('last');
      await outlook.page.keyboard.press('Tab');
      await focusOn('after-addin');
      await outlook.page.keyboard.press('Shift+Tab');
      await focusIn('last');
      await outlook.page.keyboard.press('Shift+Tab');
      await focusIn('first');
      await outlook.page.keyboard.press('Shift+Tab');
      await focusOn('before-addin');
      await outlook.page.keyboard.press('Tab');
      await focusIn('first');
      await outlook.page.keyboard.press('Escape');
      await focusOn('message-list');
      await outlook.close();
    },
  },
];
