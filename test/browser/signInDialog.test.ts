import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from 'playwright-core';
import type { Resource } from '../../src/signin/signIn.ts';
import { faultsIn } from './support/axe.ts';
import { claimsOf } from './signin/support/client.ts';
import { root } from './support/sandboxProcess.ts';
import { problemOf, setSignInStage } from './support/signInStage.ts';

const stage = setSignInStage();

const online = (host: string): Resource => ({ url: `https://${host}`, issuer: 'entra' });
const contoso = online('contoso.crm4.dynamics.com');
const contosoTest = online('contosotest.crm.dynamics.com');
const hidden = online('hidden.crm4.dynamics.com');

const nancy = 'nancy@contoso.com';
const outlook = (rest: object = {}) => ({ outlook: { account: nancy, mailbox: { address: nancy, displayName: 'Nancy Anderson' }, mail: '../mail', ...rest } });
const withoutBridge = outlook({ bridge: 'absent' });

/** Does something on the page of the sign-in service, and waits for the window to go. */
const press =
  (...names: string[]) =>
  async (window: Page) => {
    const closed = window.waitForEvent('close');
    for (const name of names) await window.getByRole('button', { name }).click();
    await closed;
  };
const signInAs = (name: string) => press(name);
/** A window that needs nobody. */
const byItself = (window: Page) => window.waitForEvent('close');
const closeIt = async (window: Page) => {
  await window.getByRole('heading', { level: 1 }).waitFor();
  await window.close();
};

const blockStorage = `Object.defineProperty(window, 'sessionStorage', { get() { throw new DOMException('blocked', 'SecurityError'); } })`;

const anyToken = /eyJ[\w-]+\.eyJ[\w-]+\./;

describe('in a window of Outlook', () => {
  it('brings tokens for several organizations with one sign-in, and leaves none of them anywhere', async () => {
    const { open, seen, sandbox } = stage();
    const pane = await open(withoutBridge);
    expect(problemOf(await pane.token(contoso))).toEqual({ kind: 'signInNeeded', code: 'bridge_absent', why: 'outlookCannot' });

    const all = [contoso, contosoTest, hidden] as const;
    const first = await pane.ask(all, 'asking', signInAs('Nancy Anderson'));
    const tokens = [first, ...(await Promise.all(all.map((resource) => pane.token(resource))))];
    expect(tokens.map((token) => token.ok && claimsOf(token.value.value)['aud'])).toEqual([contoso, ...all].map(({ url }) => url));
    expect(first.ok && first.value.account).toMatchObject({ username: nancy, homeTenantId: expect.any(String), tenantId: expect.any(String) });

    // Signing in once is one page of the sign-in service and one token request for each organization.
    const asked = (await sandbox.log()).filter(({ host }) => host === 'login.microsoftonline.com');
    expect(asked.filter(({ path }) => path.includes('/authorize'))).toHaveLength(1);
    expect(asked.filter(({ method, path }) => method === 'POST' && path.includes('/token'))).toHaveLength(3);

    const kept = await pane.frame.evaluate(() => {
      try {
        return JSON.stringify([{ ...window.localStorage }, { ...window.sessionStorage }]);
      } catch (error) {
        return String(error);
      }
    });
    expect(seen.addresses.length).toBeGreaterThan(10);
    expect([...seen.addresses, ...seen.console, ...seen.stored, kept].filter((text) => anyToken.test(text))).toEqual([]);
    expect(seen.console.filter((line) => /Content Security Policy|Trusted/i.test(line) && !/style/i.test(line))).toEqual([]);
  });

  it('asks again when a token is to be renewed, and then needs no more than the window', async () => {
    const pane = await stage().open(withoutBridge);
    await pane.ask([contoso], 'asking', signInAs('Nancy Anderson'));
    const former = await pane.token(contoso);
    expect(problemOf(await pane.token(contoso, 'renewed'))).toEqual({ kind: 'signInNeeded', code: 'token_expired', why: 'expired' });
    const renewed = await pane.ask([contoso], 'asking', byItself);
    expect(renewed.ok && former.ok && renewed.value.value !== former.value.value).toBe(true);
  });

  it('lets the person choose another account, which then stands in place of Outlook’s', async () => {
    const pane = await stage().open(outlook());
    const own = await pane.token(contoso);
    expect(own.ok && own.value.account.username).toBe(nancy);
    const other = await pane.ask([contoso], 'choosing', signInAs('Omar'));
    expect(other.ok && other.value.account.username).toBe('omar@contoso.com');
    const again = await pane.token(contoso);
    expect(again.ok && again.value.account.username).toBe('omar@contoso.com');
    // An organization that was not asked about is not signed in to with the other account behind the person's back.
    expect(problemOf(await pane.token(contosoTest))).toMatchObject({ kind: 'signInNeeded' });
    await pane.forget();
    const outlooks = await pane.token(contoso);
    expect(outlooks.ok && outlooks.value.account.username).toBe(nancy);
  });

  it('forgets everything when told to', async () => {
    const pane = await stage().open(withoutBridge);
    await pane.ask([contoso], 'asking', signInAs('Nancy Anderson'));
    await pane.forget();
    expect(problemOf(await pane.token(contoso))).toMatchObject({ kind: 'signInNeeded', why: 'outlookCannot' });
  });

  it('tells which organization it has no token for, and brings the others', async () => {
    const pane = await stage().open(withoutBridge);
    const gone = online('gone.crm4.dynamics.com');
    expect(await pane.ask([contoso, gone], 'asking', signInAs('Nancy Anderson'))).toMatchObject({ ok: true });
    expect(await pane.token(contoso)).toMatchObject({ ok: true });
    expect(await pane.token(gone)).toMatchObject({ ok: false });
    expect(problemOf(await pane.ask([gone, contoso], 'asking', closeIt))).toMatchObject({ kind: 'signInWindowClosed' });
  });

  it('asks for no token for a host that the policy refuses, whatever its address says', async () => {
    const { open, seen } = stage();
    const pane = await open(withoutBridge);
    const evil = online('contoso.crm4.dynamics.com.evil.tld');
    expect(problemOf(await pane.ask([evil], 'asking', byItself))).toEqual({ kind: 'signInFailed', code: 'host_refused' });
    expect(problemOf(await pane.ask([evil, contoso], 'asking', signInAs('Nancy Anderson')))).toEqual({ kind: 'hostRefused', host: 'contoso.crm4.dynamics.com.evil.tld' });
    expect(await pane.token(contoso)).toMatchObject({ ok: true });
    expect(seen.addresses.filter((address) => address.startsWith('https://login.') && address.includes('evil'))).toEqual([]);
  });

  it('opened by anybody else does nothing', async () => {
    const { context, seen, open } = stage();
    await open(withoutBridge);
    const page = await context.newPage();
    await page.goto('https://addin.contoso.com/dialog.html?id=00000000-0000-4000-8000-000000000000&issuer=entra&how=asking&for=contoso.crm4.dynamics.com');
    await page.getByText('This window belongs to Mailbox Match in Outlook.').waitFor();
    expect(await faultsIn(page.mainFrame())).toEqual([]);
    expect(seen.addresses.filter((address) => address.startsWith('https://login.'))).toEqual([]);
  });
});

describe('a window that comes to nothing', () => {
  it('closed by the person', async () => {
    const pane = await stage().open(withoutBridge);
    expect(problemOf(await pane.ask([contoso], 'asking', closeIt))).toEqual({ kind: 'signInWindowClosed' });
  });

  it('cancelled by the person', async () => {
    const pane = await stage().open(withoutBridge);
    expect(problemOf(await pane.ask([contoso], 'asking', press('Cancel')))).toEqual({ kind: 'signInCancelled' });
  });

  it('blocked by the browser', async () => {
    const pane = await stage().open(outlook({ bridge: 'absent', popups: 'blocked' }));
    expect(problemOf(await pane.ask([contoso]))).toEqual({ kind: 'signInWindowBlocked' });
    // Office.js has put nothing over the pane: it can be clicked once more.
    expect(problemOf(await pane.ask([contoso]))).toEqual({ kind: 'signInWindowBlocked' });
  });

  it('blocked only once', async () => {
    const pane = await stage().open(withoutBridge);
    await pane.frame.evaluate(() => {
      const open = window.open.bind(window);
      window.open = () => {
        window.open = open;
        return null;
      };
    });
    expect(problemOf(await pane.ask([contoso]))).toEqual({ kind: 'signInWindowBlocked' });
    expect(await pane.ask([contoso], 'asking', signInAs('Nancy Anderson'))).toMatchObject({ ok: true });
  });

  it('while another one is open that is not for signing in', async () => {
    const pane = await stage().open(withoutBridge);
    const other = stage().context.waitForEvent('page');
    await pane.frame.evaluate(() => new Promise((resolve) => Office.context.ui.displayDialogAsync('https://addin.contoso.com/redirect.html', { promptBeforeOpen: false }, resolve)));
    await other;
    expect(problemOf(await pane.ask([contoso]))).toEqual({ kind: 'signInWindowAlreadyOpen' });
  });

  it('lost, so that the person asks again', async () => {
    const { context, open } = stage();
    const pane = await open(withoutBridge);
    const firstWindow = context.waitForEvent('page');
    await pane.press([contoso]);
    const lost = await firstWindow;
    await lost.getByRole('button', { name: 'Nancy Anderson' }).waitFor();
    const gone = lost.waitForEvent('close');
    const secondWindow = context.waitForEvent('page');
    await pane.press([contoso]);
    await gone;
    await signInAs('Nancy Anderson')(await secondWindow);
    expect(await pane.asked()).toMatchObject({ ok: true });
  });

  it('without storage to come back to', async () => {
    const pane = await stage().open(withoutBridge);
    // A script that the context adds comes too late for the first page of a window.
    const html = readFileSync(path.join(root, 'dist/dialog.html'), 'utf8').replace('<script', `<script>${blockStorage}</script><script`);
    await stage().context.route('**/dialog.html?*', (route) => route.fulfill({ contentType: 'text/html', body: html }), { times: 1 });
    const said = async (window: Page) => {
      await window.getByRole('alert').getByText('Your browser keeps no data for the sign-in').waitFor();
      expect(await faultsIn(window.mainFrame())).toEqual([]);
      await window.close();
    };
    expect(problemOf(await pane.ask([contoso], 'asking', said))).toEqual({ kind: 'signInWindowClosed' });
  });
});
