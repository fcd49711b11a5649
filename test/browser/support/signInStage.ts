import type { BrowserContext, Frame, Page } from 'playwright-core';
import type { Problem, Result } from '../../../src/diagnosis/problem.ts';
import type { Resource, Token } from '../../../src/signin/signIn.ts';
import { signInWorld } from '../signin/support/worlds.ts';
import { SandboxProcess } from './sandboxProcess.ts';
import { launchProductionBrowser } from './testBrowser.ts';

/** A pane that only signs in, in Outlook under the names of production, in a browser that keeps storage apart by site. */
export interface SignInPane {
  readonly page: Page;
  readonly frame: Frame;
  readonly token: (resource: Resource, how?: 'silently' | 'renewed') => Promise<Result<Token>>;
  /** Presses the button, and no more. */
  readonly press: (resources: readonly [Resource, ...Resource[]], how?: 'asking' | 'choosing') => Promise<void>;
  /** What came of the last press. */
  readonly asked: () => Promise<Result<Token>>;
  /** Presses the button; `window` deals with the window that opens. Gives what came of it. */
  readonly ask: (resources: readonly [Resource, ...Resource[]], how?: 'asking' | 'choosing', window?: (window: Page) => Promise<unknown>) => Promise<Result<Token>>;
  readonly forget: () => Promise<void>;
  /** Signs in with nothing remembered, as a pane does that was opened anew. */
  readonly startAgain: () => Promise<void>;
}

/** Where a token could be left behind. */
export interface Seen {
  /** Of every request and every page that was shown, with what stands behind the hash. */
  readonly addresses: string[];
  readonly console: string[];
  /** What pages of the add-in wrote into the browser's storage. */
  readonly stored: string[];
}

export interface SignInStage {
  readonly sandbox: SandboxProcess;
  readonly context: BrowserContext;
  readonly seen: Seen;
  /** Opens Outlook with the pane, in the world of sign-in changed by `change`. */
  readonly open: (change?: object, before?: (page: Page) => Promise<unknown>) => Promise<SignInPane>;
  /** Changes how signing in fails from now on. */
  readonly signInFails: (change: object) => Promise<void>;
}

/** Sets the stage up; call it once at the top of a test file. */
export function setSignInStage(): () => SignInStage {
  let sandbox: SandboxProcess | undefined;
  let browser: Awaited<ReturnType<typeof launchProductionBrowser>> | undefined;
  const seen: Seen = { addresses: [], console: [], stored: [] };

  beforeAll(async () => {
    sandbox = await SandboxProcess.run('test/browser/signin/harness/start.ts');
    browser = await launchProductionBrowser(sandbox.port);
    // What the native hosts of Outlook put into the add-in's frame; without the bridge in the world it does nothing.
    const bridge = await (await fetch(`http://localhost:${sandbox.port}/outlook/frame/bridge.js`)).text();
    await browser.context.addInitScript({ content: `if (location.hostname === 'addin.contoso.com') { ${bridge} }` });
    await browser.context.exposeFunction('noteStored', (text: string) => seen.stored.push(text));
    await browser.context.addInitScript(noteWhatIsStored);
    browser.context.on('page', (page) => {
      page.on('framenavigated', (frame) => seen.addresses.push(frame.url()));
      page.on('console', (message) => seen.console.push(message.text()));
    });
    browser.context.on('request', (request) => seen.addresses.push(request.url()));
  }, 120_000);

  afterEach(async () => {
    await Promise.all(browser?.context.pages().slice(1).map((page) => page.close()) ?? []);
    await browser?.context.clearCookies();
  });

  afterAll(async () => {
    await browser?.close();
    await sandbox?.close();
  });

  return () => {
    if (!sandbox || !browser) throw new Error('The stage is not set yet.');
    const { context } = browser;
    const stage = sandbox;
    return {
      sandbox: stage,
      context,
      seen,
      async open(change = {}, before = async () => undefined) {
        await stage.ask('PUT', 'world', signInWorld(change));
        await stage.ask('POST', 'faults', []);
        await stage.ask('DELETE', 'log', {});
        for (const list of Object.values(seen) as string[][]) list.length = 0;
        const page = await context.newPage();
        await before(page);
        await page.goto(stage.url);
        return paneIn(page);
      },
      async signInFails(change) {
        const response = await fetch(`http://localhost:${stage.port}/services/login.microsoftonline.com/sandbox/signin`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(change) });
        if (!response.ok) throw new Error(await response.text());
      },
    };
  };
}

/** Runs in every page. */
function noteWhatIsStored(): void {
  if (window.location.hostname !== 'addin.contoso.com') return;
  const written = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as (key: string, value: string) => void;
  Storage.prototype.setItem = function note(key, value) {
    void (window as unknown as { noteStored: (text: string) => Promise<unknown> }).noteStored(`${key}=${value}`);
    written.call(this, key, value);
  };
}

async function paneIn(page: Page): Promise<SignInPane> {
  await page.frameLocator('iframe[src^="https://addin.contoso.com/"]').getByRole('button', { name: 'Sign in' }).waitFor();
  const frame = page.frames().find((candidate) => candidate.url().startsWith('https://addin.contoso.com/'));
  if (!frame) throw new Error('The pane is not open.');
  return signInPane(page, frame);
}

/** The harness in a frame of Outlook, or in a tab of its own. */
export function signInPane(page: Page, frame: Frame): SignInPane {
  const press = async (...asking: Parameters<SignInPane['press']>) => {
    await frame.evaluate(([resources, how = 'asking']) => void (window.harness!.asking = [resources, how]), asking);
    await frame.getByRole('button', { name: 'Sign in' }).click({ timeout: 5000 });
  };
  const asked = () => frame.evaluate(() => window.harness!.asked!);
  return {
    page,
    frame,
    press,
    asked,
    token: (resource, how = 'silently') => frame.evaluate(([wanted, manner]) => window.harness!.token(wanted, manner), [resource, how] as const),
    async ask(resources, how, deal) {
      const dealt = deal && page.context().waitForEvent('page').then(deal);
      await press(resources, how);
      await dealt;
      return asked();
    },
    forget: () => frame.evaluate(() => window.harness!.forget()),
    startAgain: () => frame.evaluate(() => window.harness!.startAgain()),
  };
}

/** The problem of a result; fails the test where there is a token. */
export function problemOf(result: Result<Token>): Problem {
  if (result.ok) throw new Error('There is a token.');
  return result.problem;
}
