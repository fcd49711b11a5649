import assert from 'node:assert/strict';
import { OutlookPage, callIn } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';

/** The traps of Outlook, each by its switch. */
export const trapProofs: readonly Proof[] = [
  {
    name: 'late, lost and failing answers; an answer for whatever is selected now',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const frame = await outlook.ready();
      await outlook.set({ answers: [{ dispatchId: 168, lost: true }, { dispatchId: 157, errorCode: 9041 }, { dispatchId: 37, delay: 600 }] });
      assert.deepEqual(await callIn(frame, `${item}.getAllInternetHeadersAsync`, [], 800), { unanswered: true });
      assert.deepEqual(await outlook.call(`${item}.categories.getAsync`), { code: 9041, name: 'NetworkError' });
      const late = frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Text, ({ value }) => resolve([value.includes('road bikes'), Office.context.mailbox.item?.subject]));
          }),
      );
      await outlook.page.waitForTimeout(100);
      await outlook.select('order-confirmed.eml');
      assert.deepEqual(await late, [true, 'RE: Order 7715 confirmed']);
      await outlook.set({ answers: [] });
      await frame.evaluate(() => Object.assign(window, { old: Office.context.mailbox.item }));
      await outlook.select('quote-request.eml');
      const now = await frame.evaluate(
        () => new Promise((resolve) => (window as unknown as { old: Office.MessageRead }).old.body.getAsync(Office.CoercionType.Text, ({ value }) => resolve(value))),
      );
      assert.match(String(now), /road bikes/);
      await outlook.close();
    },
  },
  {
    name: '20 recipients until expanded; missing Message-ID',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=sixty-recipients.eml&pane=closed`);
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      await outlook.ready();
      const count = async () => ((await outlook.read(`${item}.to`)) as unknown[]).length;
      assert.equal(await count(), 20);
      await outlook.page.getByRole('button', { name: 'and 40 more' }).click();
      await outlook.page.evaluate(() => window.sandboxOutlook?.reloadPane());
      await outlook.page.waitForTimeout(100);
      await outlook.ready();
      assert.equal(await count(), 60);
      await outlook.page.getByRole('button', { name: 'Pin', exact: true }).click();
      await outlook.select('no-message-id.eml');
      assert.equal(await outlook.read(`${item}.internetMessageId`), undefined);
      await outlook.set({ messageId: 'missingInSent' });
      await outlook.select('sent-offer.eml');
      assert.equal(await outlook.read(`${item}.internetMessageId`), undefined);
      await outlook.close();
    },
  },
  {
    name: 'profile without address',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`);
      await outlook.set({ mailbox: { address: null, displayName: 'Nancy Anderson', accountType: 'office365', timeZone: 'UTC' } });
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      await outlook.ready();
      assert.equal(await outlook.read('mailbox.userProfile.emailAddress'), undefined);
      await outlook.close();
    },
  },
  {
    name: 'Office.js is not ready while Outlook is silent, and ready very late',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`);
      await outlook.set({ start: 'silent' });
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      const frame = await outlook.frame();
      await outlook.page.waitForTimeout(2500);
      assert.equal(await frame.evaluate(() => (window as unknown as { probe: { ready?: unknown } }).probe.ready), undefined);
      await outlook.set({ start: 'normal' });
      await outlook.ready();
      await outlook.close();
    },
  },
  {
    name: 'the add-in on another site',
    run: async ({ browser, plain, secure }) => {
      for (const { origin } of [plain, secure]) {
        const outlook = await OutlookPage.open(browser, `${origin}/?pane=closed`);
        await outlook.set({ addinHost: '127.0.0.1' });
        await outlook.page.getByRole('button', { name: 'Open probe' }).click();
        const frame = await outlook.ready();
        const storage = await frame.evaluate(() => {
          try {
            window.localStorage.setItem('a', 'b');
            return 'works';
          } catch (error) {
            return error instanceof DOMException ? error.name : String(error);
          }
        });
        assert.equal(storage, 'SecurityError');
        await outlook.close();
      }
    },
  },
  {
    name: 'bridge: present, failing, silent, absent',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      const ask = async (method: string): Promise<unknown> =>
        (await outlook.ready()).evaluate(
          (name) =>
            new Promise((resolve) => {
              const { nestedAppAuthBridge: bridge } = window as unknown as {
                nestedAppAuthBridge?: { addEventListener(type: string, listener: (text: string) => void): void; postMessage(text: string): void };
              };
              if (!bridge) return resolve('absent');
              setTimeout(() => resolve('silent'), 700);
              bridge.addEventListener('message', (text) => resolve((JSON.parse(text) as { success: boolean }).success));
              bridge.postMessage(JSON.stringify({ messageType: 'NestedAppAuthRequest', method: name, requestId: 'request-1' }));
            }),
          method,
        );
      assert.equal(await ask('GetToken'), true);
      assert.equal(plain.bridgeRequests.length, 1);
      await outlook.set({ bridge: 'failing' });
      assert.deepEqual([await ask('GetInitContext'), await ask('GetToken')], [true, false]);
      await outlook.set({ bridge: 'silent' });
      assert.equal(await ask('GetInitContext'), 'silent');
      await outlook.set({ bridge: 'absent' });
      await outlook.page.waitForTimeout(100);
      assert.equal(await ask('GetInitContext'), 'absent');
      await outlook.close();
    },
  },
  {
    name: 'hostile mail stays in its frame, pictures of the message are shown',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed&message=hostile-markup.eml`);
      const dialogs: string[] = [];
      outlook.page.on('dialog', (dialog) => {
        dialogs.push(dialog.message());
        void dialog.dismiss();
      });
      await outlook.page.waitForTimeout(1500);
      assert.equal(await outlook.page.title(), 'Mail - Outlook');
      assert.deepEqual([dialogs, outlook.strayRequests], [[], []]);
      await outlook.select('newsletter-with-pictures.eml');
      await outlook.page.waitForTimeout(400);
      const pictures = outlook.page.frameLocator('.message-body').locator('img[src^="data:image/png"]');
      assert.equal(await pictures.count(), 2);
      await outlook.select('damaged.eml');
      await outlook.page.getByText('does not begin with the header').first().waitFor();
      await outlook.select('quote-request.eml');
      await outlook.page.frameLocator('.message-body').getByText('52,000 EUR').waitFor();
      assert.deepEqual(outlook.strayRequests, []);
      await outlook.close();
    },
  },
];
