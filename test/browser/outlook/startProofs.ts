import assert from 'node:assert/strict';
import type { Frame, Page } from 'playwright-core';
import { OutlookPage, until } from './outlookPage.ts';
import type { Proof } from './proof.ts';

const item = 'mailbox.item';

const isReady = (place: Pick<Frame, 'evaluate'>) => place.evaluate(() => (window as unknown as { probe?: { ready?: unknown } }).probe?.ready !== undefined);

/** The clock of the page and of its frames is the proof's. */
const withClock = { before: (page: Page) => page.clock.install() };

/** Calls without waiting for the answer; what comes of it is looked at later. */
async function askForBody(frame: Frame): Promise<() => Promise<unknown>> {
  await frame.evaluate(() => {
    Object.assign(window, { outcome: 'nothing yet' });
    Office.context.mailbox.item?.body.getAsync(Office.CoercionType.Text, ({ value }) => Object.assign(window, { outcome: { value: value.length > 0 } }));
  });
  return () => frame.evaluate(() => (window as unknown as { outcome: unknown }).outcome);
}

/** How Office.js starts, and what keeps it from it. */
export const startProofs: readonly Proof[] = [
  {
    name: 'a page of the add-in in a frame that is not Outlook’s goes away from itself, unless it opts out',
    run: async ({ browser, plain }) => {
      const context = await browser.newContext();
      const page = await context.newPage();
      const framed = async (name: string) => {
        await page.goto(`${plain.origin}/addin/${name}`);
        await until(page, () => document.querySelector('iframe')?.contentDocument?.readyState === 'complete');
        return page.frames()[1];
      };
      await framed('framed.html');
      await until(page, () => document.querySelector('iframe')?.contentWindow?.location.href === 'about:blank');
      await page.addInitScript(() => Object.assign(window, { OsfOptOut: true }));
      const frame = await framed('framed.html');
      assert.ok(frame);
      await until(frame, () => (window as { probe?: { ready?: unknown } }).probe?.ready !== undefined);
      assert.deepEqual(await frame.evaluate(() => (window as unknown as { probe: { ready: unknown } }).probe.ready), { host: null, platform: null, addin: null });
      assert.equal(await frame.evaluate(() => (Office.context as { mailbox?: unknown }).mailbox), undefined);
      await context.close();
    },
  },
  {
    name: 'a tab that was Outlook before waits for ever: the session remembers the host',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/`, withClock);
      await outlook.ready();
      assert.match(String(await outlook.page.evaluate(() => sessionStorage.getItem('hostInfoValue'))), /^Outlook\$Web/);
      await outlook.page.goto(`${plain.origin}/addin/taskpane.html`);
      await until(outlook.page, () => (window as { probe?: unknown }).probe !== undefined);
      await outlook.page.clock.runFor(180_000);
      assert.equal(await isReady(outlook.page), false);
      await outlook.page.evaluate(() => sessionStorage.clear());
      await outlook.page.reload();
      await until(outlook.page, () => (window as { probe?: { ready?: unknown } }).probe?.ready !== undefined);
      await outlook.close();
    },
  },
  {
    name: 'Office.onReady within ten seconds of the library; later it is never called',
    run: async ({ browser, plain }) => {
      for (const inTime of [true, false]) {
        const outlook = await OutlookPage.open(browser, `${plain.origin}/`, {
          before: async (page) => {
            await page.clock.install();
            await page.route('**/addin/taskpane.js', (route) => route.fulfill({ contentType: 'text/javascript', body: 'window.probe = {};' }));
          },
        });
        const frame = await outlook.frame();
        await until(outlook.page, () => window.sandboxOutlook?.log().some(({ what, direction }) => what === 'initial data' && direction === 'to add-in') === true);
        await outlook.page.clock.runFor(8000);
        // What a timer of the page throws, the clock throws.
        if (!inTime) await assert.rejects(outlook.page.clock.runFor(5000), /Office\.js has not fully loaded/);
        await frame.evaluate(() => void Office.onReady((info) => Object.assign((window as unknown as { probe: object }).probe, { ready: info })));
        await outlook.page.clock.runFor(60_000);
        assert.equal(await isReady(frame), inTime);
        await outlook.close();
      }
    },
  },
  {
    name: 'an answer after 65 seconds comes too late, one before that does not',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?message=quote-request.eml`, withClock);
      const frame = await outlook.ready();
      for (const [delay, outcome] of [[60_000, { value: true }], [80_000, 'nothing yet']] as const) {
        await outlook.set({ answers: [{ dispatchId: 37, delay }] });
        const look = await askForBody(frame);
        await until(outlook.page, () => window.sandboxOutlook?.log().at(-1)?.what === 'item.body.getAsync (37)');
        // In steps: the clocks of Outlook and of the add-in run one after the other.
        for (let passed = 0; passed <= delay; passed += 5000) await outlook.page.clock.runFor(5000);
        await outlook.set({ answers: [] });
        // The answer to a call comes after whatever Outlook has sent before.
        assert.ok('value' in (await outlook.call(`${item}.categories.getAsync`)));
        assert.deepEqual(await look(), outcome);
      }
      await outlook.close();
    },
  },
  {
    name: 'a host that never answers: Office.js throws after 65 seconds and is never ready',
    run: async ({ browser, plain }) => {
      const outlook = await OutlookPage.open(browser, `${plain.origin}/?pane=closed`, withClock);
      await outlook.set({ start: 'silent' });
      await outlook.page.getByRole('button', { name: 'Open probe' }).click();
      const frame = await outlook.frame();
      await until(frame, () => document.readyState === 'complete' && (window as { probe?: unknown }).probe !== undefined);
      await outlook.page.clock.runFor(60_000);
      await assert.rejects(outlook.page.clock.runFor(10_000), /_appName/);
      await outlook.set({ start: 'normal' });
      await outlook.page.clock.runFor(10_000);
      assert.equal(await isReady(frame), false);
      await outlook.close();
    },
  },
  {
    name: 'times are those of the mailbox’s zone, wherever the browser is',
    run: async ({ browser, plain }) => {
      const zones = [
        ['W. Europe Standard Time', [{ hours: 4, timezoneOffset: 60 }, { hours: 5, timezoneOffset: 120 }]],
        ['Pacific Standard Time', [{ hours: 19, timezoneOffset: -480 }, { hours: 20, timezoneOffset: -420 }]],
        ['India Standard Time', [{ hours: 8, timezoneOffset: 330 }, { hours: 8, timezoneOffset: 330 }]],
        ['A zone that nobody knows', [{ hours: 12, timezoneOffset: 540 }, { hours: 12, timezoneOffset: 540 }]],
      ] as const;
      for (const [timeZone, expected] of zones) {
        plain.changeOutlook({ mailbox: { address: 'nancy.anderson@contoso.com', displayName: 'Nancy Anderson', accountType: 'office365', timeZone } });
        const outlook = await OutlookPage.open(browser, `${plain.origin}/`, { timezoneId: 'Asia/Tokyo' });
        const frame = await outlook.ready();
        assert.equal(await outlook.read('mailbox.userProfile.timeZone'), timeZone);
        const local = await frame.evaluate(() =>
          ['2026-01-02T03:04:05Z', '2026-07-02T03:04:05Z'].map((text) => {
            const { hours, timezoneOffset } = Office.context.mailbox.convertToLocalClientTime(new Date(text));
            return { hours, timezoneOffset };
          }),
        );
        assert.deepEqual(local, expected, timeZone);
        await outlook.close();
      }
    },
  },
];
