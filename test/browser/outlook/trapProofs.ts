import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { OutlookPage, callIn, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';

/** What Office.js may say of the user: nothing, the sign-in name, or the shared mailbox that Outlook was opened with. */
const profiles = [
  [null, 'Nancy Anderson', 'office365'],
  ['nancy@contoso.onmicrosoft.com', 'Nancy Anderson', 'office365'],
  ['sales@contoso.com', 'Sales', 'enterprise'],
] as const;

/** What Office.js says of the client by `client` of the world: platform, host name. */
const clients = [
  ['newWindows', 'OfficeOnline', 'newOutlookWindows'],
  ['classicWindows', 'PC', 'Outlook'],
  ['mac', 'Mac', 'Outlook'],
  ['ios', 'iOS', 'OutlookIOS'],
  ['android', 'Android', 'OutlookAndroid'],
  ['web', 'OfficeOnline', 'OutlookWebApp'],
] as const;

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
      await outlook.set({ answers: [{ dispatchId: 157, errorCode: 12345 }] });
      assert.deepEqual(await outlook.call(`${item}.categories.getAsync`), { code: 12345, name: 'Internal Error' });
      await outlook.set({ answers: [{ dispatchId: 37, delay: 600 }] });
      const late = frame.evaluate(
        () =>
          new Promise((resolve) => {
            Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Text, ({ value }) => resolve([value.includes('road bikes'), Office.context.mailbox.item?.subject]));
          }),
      );
      // The call has been taken for the message of before; its answer waits.
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
      await outlook.reloadPane();
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
    name: 'profile without address, with the sign-in name, of a shared mailbox',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      await outlook.ready();
      for (const [address, displayName, accountType] of profiles) {
        await outlook.set({ mailbox: { address, displayName, accountType, timeZone: 'UTC' } });
        await outlook.reloadPane();
        assert.deepEqual(
          [await outlook.read('mailbox.userProfile.emailAddress'), await outlook.read('mailbox.userProfile.displayName'), await outlook.read('mailbox.userProfile.accountType')],
          [address ?? undefined, displayName, accountType],
        );
      }
      await outlook.close();
    },
  },
  {
    name: 'permissions of the manifest; no item',
    run: async ({ browser, plain }) => {
      const tried = [`${item}.body.getAsync`, `${item}.categories.getAsync`, `${item}.notificationMessages.getAllAsync`, 'mailbox.masterCategories.getAsync'] as const;
      const allowed: unknown[] = [];
      for (const permission of ['Restricted', 'ReadItem', 'ReadWriteMailbox'] as const) {
        plain.setPermission(permission);
        const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=attachments-of-each-kind.eml`);
        const frame = await outlook.frame();
        await until(frame, () => (window as { probe?: { ready?: unknown } }).probe?.ready !== undefined);
        const outcomes = [];
        for (const path of tried) outcomes.push(await callIn(frame, path, path.endsWith('body.getAsync') ? ['text'] : []));
        for (const outcome of outcomes) if ('thrown' in outcome) assert.match(outcome.thrown, /Elevated permission is required/);
        allowed.push([permission, ((await outlook.read(`${item}.attachments`)) as unknown[]).length, ...outcomes.map((outcome) => 'value' in outcome)]);
        if (permission === 'ReadWriteMailbox') {
          await outlook.ready();
          await outlook.select(null);
          assert.match(JSON.stringify(await outlook.call('mailbox.masterCategories.getAsync')), /thrown.*mailbox\.item is null/);
          assert.deepEqual(await outlook.call('roamingSettings.saveAsync'), { value: null });
        }
        await outlook.close();
      }
      assert.deepEqual(allowed, [
        ['Restricted', 0, false, false, false, false],
        ['ReadItem', 5, true, true, true, false],
        ['ReadWriteMailbox', 5, true, true, true, true],
      ]);
    },
  },
  {
    name: 'natives as MicrosoftAjax leaves them',
    run: async ({ browser, plain }) => {
      const natives = async () => {
        const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
        const frame = await outlook.ready();
        assert.match(JSON.stringify(await outlook.call(`${item}.body.getAsync`, 'text')), /52,000 EUR/);
        const found = await frame.evaluate(() => ['abc'.startsWith('b', 1), 'abc'.endsWith('b', 2), ' a '.trimEnd(), 'contains' in Array, 'format' in Date.prototype, 'format' in Number.prototype]);
        await outlook.close();
        return found;
      };
      assert.deepEqual(await natives(), [true, true, ' a', false, false, false]);
      plain.changeOutlook({ nativeOverrides: 'microsoftAjax' });
      assert.deepEqual(await natives(), [false, false, ' a', true, true, true]);
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      await outlook.ready();
      const frame = await outlook.reloading(() => outlook.set({ nativeOverrides: 'none' }));
      assert.equal(await frame.evaluate(() => 'abc'.startsWith('b', 1)), true);
      await outlook.close();
    },
  },
  {
    name: 'the name of each client, while everything else goes on as on the web',
    run: async ({ browser, plain }) => {
      plain.changeOutlook({ client: 'ios' });
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`);
      const named = (frame: Frame) => frame.evaluate(() => [Office.context.platform, Office.context.diagnostics.platform, Office.context.mailbox.diagnostics.hostName].map(String));
      assert.deepEqual(await named(await outlook.ready()), ['iOS', 'iOS', 'OutlookIOS']);
      for (const [client, platform, hostName] of clients) {
        const frame = await outlook.reloading(() => outlook.set({ client }));
        assert.deepEqual(await named(frame), [platform, platform, hostName]);
        assert.match(JSON.stringify(await outlook.call(`${item}.body.getAsync`, 'text')), /52,000 EUR/);
      }
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
      await until(frame, () => document.readyState === 'complete' && (window as { probe?: unknown }).probe !== undefined);
      assert.equal(await frame.evaluate(() => (window as unknown as { probe: { ready?: unknown } }).probe.ready), undefined);
      await outlook.set({ start: 'normal' });
      await outlook.ready();
      await outlook.close();
    },
  },
  {
    name: 'Office.js goes to its error page where it is told not to trust this Outlook',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`);
      await outlook.ready();
      await outlook.set({ start: 'untrusted' });
      await outlook.page.frameLocator('.addin-pane iframe').getByText('does not trust the page').waitFor();
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
      await outlook.reloading(() => outlook.set({ bridge: 'failing' }));
      assert.deepEqual([await ask('GetInitContext'), await ask('GetToken')], [true, false]);
      await outlook.reloading(() => outlook.set({ bridge: 'silent' }));
      assert.equal(await ask('GetInitContext'), 'silent');
      await outlook.reloading(() => outlook.set({ bridge: 'absent' }));
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
      await outlook.page.frameLocator('iframe.message-body').locator('body *').first().waitFor({ state: 'attached' });
      assert.equal(await outlook.page.title(), 'Mail - Outlook');
      assert.deepEqual([dialogs, outlook.strayRequests], [[], []]);
      await outlook.select('newsletter-with-pictures.eml');
      const pictures = outlook.page.frameLocator('iframe.message-body').locator('img[src^="data:image/png"]');
      await pictures.nth(1).waitFor();
      assert.equal(await pictures.count(), 2);
      await outlook.select('damaged.eml');
      await outlook.page.getByText('does not begin with the header').first().waitFor();
      await outlook.select('quote-request.eml');
      await outlook.page.frameLocator('iframe.message-body').getByText('52,000 EUR').waitFor();
      assert.deepEqual(outlook.strayRequests, []);
      await outlook.close();
    },
  },
];
