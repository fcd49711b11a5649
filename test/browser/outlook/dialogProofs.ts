import assert from 'node:assert/strict';
import type { Frame } from 'playwright-core';
import { OutlookPage, until } from './outlookPage.ts';
import type { ProbeServer } from './probeServer.ts';
import type { Proof, Stage } from './proof.ts';

/** Opens a dialog and writes down what it says; the answer is `open` or the code of the refusal. */
function openDialog(frame: Frame, address: string, options: object): Promise<string | number> {
  return frame.evaluate(
    ({ url, settings }) =>
      new Promise<string | number>((resolve) => {
        const seen: unknown[] = [];
        Object.assign(window, { seen });
        Office.context.ui.displayDialogAsync(url, settings, (result) => {
          if (result.status === Office.AsyncResultStatus.Failed) return resolve(result.error.code);
          Object.assign(window, { dialog: result.value });
          result.value.addEventHandler(Office.EventType.DialogMessageReceived, (event) => seen.push('message' in event ? event.message : event));
          result.value.addEventHandler(Office.EventType.DialogEventReceived, (event) => seen.push('error' in event ? event.error : event));
          resolve('open');
        });
      }),
    { url: address, settings: options },
  );
}

const seen = (frame: Frame) => frame.evaluate(() => (window as unknown as { seen: unknown[] }).seen);

async function messages(frame: Frame, count: number): Promise<unknown[]> {
  await until(frame, (wanted: number) => (window as unknown as { seen: unknown[] }).seen.length >= wanted, count);
  return seen(frame);
}

const start = async ({ browser, secure }: Stage) => {
  const outlook = await OutlookPage.open(browser, `${secure.origin}/?message=quote-request.eml`);
  return { outlook, frame: await outlook.ready(), address: `${secure.origin}/addin/dialog.html` };
};

/** A host that the manifest allows; nothing leaves this machine, its pages are those of the probe. */
const elsewhere = 'https://login.example.com';

async function serveElsewhere({ context }: OutlookPage, { answer }: ProbeServer): Promise<void> {
  await context.route(`${elsewhere}/**`, async (route) => {
    const { status, headers, body } = await answer({ method: 'GET', url: new URL(route.request().url()), headers: {}, body: Buffer.of() });
    await route.fulfill({ status, headers: { 'content-type': String(headers?.['content-type']) }, ...(body !== undefined && { body }) });
  });
}

export const dialogProofs: readonly Proof[] = [
  {
    name: 'dialog in a window',
    run: async (stage) => {
      const { outlook, frame, address } = await start(stage);
      const opened = outlook.context.waitForEvent('page');
      assert.equal(await openDialog(frame, address, { promptBeforeOpen: false }), 'open');
      const window = await opened;
      assert.deepEqual(await messages(frame, 1), ['dialog is ready']);
      await frame.evaluate(() => (globalThis as unknown as { dialog: Office.Dialog }).dialog.messageChild('hello'));
      assert.deepEqual(await messages(frame, 2), ['dialog is ready', 'heard hello']);
      assert.equal(await window.evaluate(() => 'nestedAppAuthBridge' in globalThis), false);
      assert.deepEqual(await window.evaluate((): unknown[] => [Reflect.get(Office.context, 'isDialog') as unknown, Office.context.mailbox]), [true, undefined]);
      assert.equal(await openDialog(frame, address, { promptBeforeOpen: false }), 12007);
      await outlook.close();
    },
  },
  {
    name: 'dialog in a window that Office.js asks the user for first: Ignore, Allow, closed by the user',
    run: async (stage) => {
      const { outlook, frame, address } = await start(stage);
      const ignored = openDialog(frame, address, {});
      await frame.getByText('wants to display a new window').waitFor();
      assert.equal(await frame.evaluate(() => document.getElementById('first')), null);
      await frame.getByRole('button', { name: 'Ignore' }).click();
      assert.equal(await ignored, 12009);
      assert.notEqual(await frame.evaluate(() => document.getElementById('first')), null);
      const allowed = openDialog(frame, address, {});
      const opened = outlook.context.waitForEvent('page');
      await frame.getByRole('button', { name: 'Allow' }).click();
      assert.equal(await allowed, 'open');
      assert.deepEqual(await messages(frame, 1), ['dialog is ready']);
      await (await opened).close();
      assert.deepEqual(await messages(frame, 2), ['dialog is ready', 12006]);
      await outlook.close();
    },
  },
  {
    name: 'dialog in a frame',
    run: async (stage) => {
      const { outlook, frame, address } = await start(stage);
      assert.equal(await openDialog(frame, address, { displayInIframe: true, width: 40, height: 40 }), 'open');
      assert.deepEqual(await messages(frame, 1), ['dialog is ready']);
      await frame.evaluate(() => (globalThis as unknown as { dialog: Office.Dialog }).dialog.messageChild('hello'));
      assert.deepEqual(await messages(frame, 2), ['dialog is ready', 'heard hello']);
      assert.equal(await frame.evaluate((url) => new Promise((resolve) => Office.context.ui.displayDialogAsync(url, { displayInIframe: true }, ({ error }) => resolve(error?.code))), address), 12007);
      await outlook.page.getByRole('button', { name: 'Close dialog' }).click();
      assert.deepEqual(await messages(frame, 3), ['dialog is ready', 'heard hello', 12006]);
      assert.equal(await openDialog(frame, address, { displayInIframe: true }), 'open');
      await messages(frame, 1);
      await frame.evaluate(() => (globalThis as unknown as { dialog: Office.Dialog }).dialog.close());
      await outlook.page.getByRole('dialog').waitFor({ state: 'detached' });
      await outlook.close();
    },
  },
  {
    name: 'dialogs that are refused: plain http, other domain, windows blocked',
    run: async (stage) => {
      const { outlook, frame } = await start(stage);
      assert.equal(await openDialog(frame, 'http://localhost:1/dialog.html', { promptBeforeOpen: false }), 12005);
      assert.equal(await openDialog(frame, 'https://elsewhere.example/dialog.html', { promptBeforeOpen: false }), 12004);
      assert.match(await frame.evaluate(() => {
        try {
          Office.context.ui.displayDialogAsync('dialog.html');
          return 'opened';
        } catch (error) {
          return String(error);
        }
      }), /TypeError/);
      const blocked = await outlook.reloading(() => outlook.set({ popups: 'blocked' }));
      assert.equal(await openDialog(blocked, `${stage.secure.origin}/addin/dialog.html`, { promptBeforeOpen: false }), 12011);
      await outlook.close();
    },
  },
  {
    name: 'a window that the add-in opens: through Outlook, or blocked',
    run: async (stage) => {
      const { outlook, address } = await start(stage);
      await outlook.set({ windowOpen: 'outlook' });
      const frame = await outlook.reloadPane();
      const opened = outlook.context.waitForEvent('page');
      assert.equal(await frame.evaluate((url) => window.open(url) === window, address), true);
      assert.equal((await opened).url(), address);
      await outlook.set({ windowOpen: 'browser' });
      const blocked = await outlook.reloading(() => outlook.set({ popups: 'blocked' }));
      assert.equal(await blocked.evaluate((url) => window.open(url), address), null);
      await outlook.page.getByText('The browser blocked a window of the add-in.').waitFor();
      await outlook.close();
    },
  },
  {
    name: 'dialog on another host of the manifest: there and back, and its message needs the address of the pane',
    run: async (stage) => {
      const { outlook, frame, address } = await start(stage);
      await serveElsewhere(outlook, stage.secure);
      const opened = outlook.context.waitForEvent('page');
      assert.equal(await openDialog(frame, address, { promptBeforeOpen: false }), 'open');
      const window = await opened;
      await messages(frame, 1);
      // The page itself goes there: a navigation from outside would cut it off its opener.
      const leave = (to: string) => window.evaluate((url) => location.assign(url), to);
      await leave(`${elsewhere}/addin/dialog.html`);
      await window.waitForURL(`${elsewhere}/**`);
      await until(window, () => (globalThis as { Office?: { context?: { ui?: { messageParent?: unknown } } } }).Office?.context?.ui?.messageParent !== undefined);
      await window.evaluate((origin) => {
        Office.context.ui.messageParent('nobody hears this');
        Office.context.ui.messageParent('from elsewhere', { targetOrigin: origin });
      }, stage.secure.origin);
      assert.deepEqual((await messages(frame, 2)).slice(1), ['from elsewhere']);
      await leave(address);
      assert.deepEqual((await messages(frame, 3)).slice(2), ['dialog is ready']);
      await outlook.close();
    },
  },
  ...(['same-origin', 'same-origin-allow-popups'] as const).map((policy): Proof => ({
    name: `a dialog page that cuts its opener off (${policy}) is closed, and the pane sees 12006`,
    run: async (stage) => {
      const { outlook, frame, address } = await start(stage);
      assert.equal(await openDialog(frame, `${address}?opener=${policy}`, { promptBeforeOpen: false }), 'open');
      assert.deepEqual(await messages(frame, 1), [12006]);
      await outlook.close();
    },
  })),
  {
    name: 'single sign-on of Office is refused',
    run: async (stage) => {
      const { outlook, frame } = await start(stage);
      const refused = await frame.evaluate(() => {
        const { auth } = Reflect.get(window, 'OfficeRuntime') as { auth: Office.Auth };
        return auth.getAccessToken({ allowSignInPrompt: false }).then(() => 'a token', ({ code }: { code: number }) => code);
      });
      assert.equal(refused, 13001);
      await outlook.close();
    },
  },
  {
    name: 'closing the container closes the pane',
    run: async (stage) => {
      const { outlook, frame } = await start(stage);
      await frame.evaluate(() => Office.context.ui.closeContainer());
      await outlook.page.locator('.addin-pane').waitFor({ state: 'detached' });
      await outlook.close();
    },
  },
];
