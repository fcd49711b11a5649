import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { blockForeignStorage } from '../support/blockForeignStorage.ts';

/** What became of a call: an answer, an exception in the page, or nothing within the time that is waited. */
export type Outcome =
  | { readonly value: unknown }
  | { readonly code: number; readonly name: string }
  | { readonly thrown: string }
  | { readonly unanswered: true };

interface OpenOptions {
  readonly timezoneId?: string;
  /** Called before anything is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
}

const patience = 4000;

/** Outlook in a browser tab, seen from its user and from inside the add-in. */
export class OutlookPage {
  readonly context: BrowserContext;
  readonly page: Page;
  /** Requests to anything but this machine. */
  readonly strayRequests: string[] = [];

  private constructor(context: BrowserContext, page: Page) {
    this.context = context;
    this.page = page;
    page.on('requestfinished', (request) => {
      if (/^https?:/.test(request.url()) && !/^https?:\/\/(localhost|127\.0\.0\.1)[:/]/.test(request.url())) this.strayRequests.push(request.url());
    });
  }

  /** The browser is in the time zone of the mailbox, unless said otherwise. */
  static async open(browser: Browser, address: string, { timezoneId = 'Europe/Berlin', before }: OpenOptions = {}): Promise<OutlookPage> {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, viewport: { width: 1500, height: 900 }, timezoneId });
    context.setDefaultTimeout(6000);
    await blockForeignStorage(context);
    const opened = new OutlookPage(context, await context.newPage());
    await before?.(opened.page);
    await opened.page.goto(address);
    await until(opened.page, () => window.sandboxOutlook !== undefined);
    return opened;
  }

  close(): Promise<void> {
    return this.context.close();
  }

  /** The frame of the pane, or the page of another name. */
  async frame(name = 'taskpane.html'): Promise<Frame> {
    for (let waited = 0; waited < patience; waited += 50) {
      const found = this.#paneFrame(name);
      if (found) return found;
      await this.page.waitForTimeout(50);
    }
    throw new Error(`There is no frame ${name}.`);
  }

  async ready(): Promise<Frame> {
    const frame = await this.frame();
    await until(frame, () => (window as { probe?: { listening?: string } }).probe?.listening !== undefined);
    return frame;
  }

  async select(file: string | null): Promise<void> {
    await this.#telling(() => this.page.evaluate((name) => window.sandboxOutlook?.select(name), file));
  }

  /** Clicks on a message of the list; a pinned pane knows it after that. */
  async click(file: string): Promise<void> {
    await this.#telling(() => this.page.locator(`[data-file="${file}"]`).click());
    await until(this.page, (name) => document.querySelector(`[data-file="${name}"]`)?.ariaSelected === 'true', file);
  }

  /** Does something, and waits until a pane that is told of another item because of it has that item. */
  async #telling(act: () => Promise<void>): Promise<void> {
    const count = (await this.#itemsTold()).length;
    await act();
    const told = await this.#itemsTold();
    const pane = this.#paneFrame();
    if (told.length === count || !pane) return;
    await until(pane, (id) => (Office.context.mailbox.item?.itemId ?? null) === id, told.at(-1) ?? null);
  }

  /** The items of which Outlook has told the pane, null for none. */
  #itemsTold(): Promise<(string | null)[]> {
    return this.page.evaluate(() =>
      (window.sandboxOutlook?.log() ?? [])
        .filter(({ what }) => what === 'event olkItemSelectedChanged')
        .map(({ data }) => (typeof data === 'object' && data !== null && 'id' in data && typeof data.id === 'string' ? data.id : null)),
    );
  }

  /** What Outlook and the add-in have said to each other, each in a word. */
  said(): Promise<string[]> {
    return this.page.evaluate(() => (window.sandboxOutlook?.log() ?? []).map(({ what }) => what));
  }

  /** Does something after which the pane is loaded anew; the answer is the new frame, ready. */
  async reloading(act: () => Promise<unknown>): Promise<Frame> {
    const before = await this.frame();
    await act();
    while (!before.isDetached()) await new Promise((resolve) => setTimeout(resolve, 10));
    return this.ready();
  }

  reloadPane(): Promise<Frame> {
    return this.reloading(() => this.page.evaluate(() => window.sandboxOutlook?.reloadPane()));
  }

  #paneFrame(name = 'taskpane.html'): Frame | undefined {
    return this.page.frames().find((frame) => new URL(frame.url(), 'http://none').pathname.endsWith(`/${name}`));
  }

  async set(change: object): Promise<void> {
    await this.page.evaluate((settings) => window.sandboxOutlook?.set(settings), change);
  }

  /** Calls a function of Office.js by its path below `Office.context`, with a callback as its last argument. */
  async call(path: string, ...args: readonly unknown[]): Promise<Outcome> {
    return callIn(await this.frame(), path, args);
  }

  /** A value below `Office.context`. */
  async read(path: string): Promise<unknown> {
    return (await this.frame()).evaluate((names) => names.split('.').reduce<unknown>((place, name) => (place as Record<string, unknown> | null | undefined)?.[name], Office.context), path);
  }
}

/** Waits until something is so in a page, or a frame has gone. Playwright's own waiting needs eval, which the policy of the pages forbids. */
export async function until<A>(place: Pick<Frame, 'evaluate'>, condition: (argument: A) => boolean, argument?: A): Promise<void> {
  const end = performance.now() + 6000;
  for (;;) {
    if ('isDetached' in place && (place as Frame).isDetached()) return;
    // A page that is just being left answers with an error.
    const holds = await (place as Frame).evaluate(condition as (given: unknown) => boolean, argument as unknown).catch(() => false);
    if (holds) return;
    if (performance.now() > end) throw new Error(`It never came true that ${condition.toString()}`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

export function callIn(frame: Frame, path: string, args: readonly unknown[], wait = patience): Promise<Outcome> {
  return frame.evaluate(
    ({ names, values, time }) =>
      new Promise<Outcome>((resolve) => {
        setTimeout(() => resolve({ unanswered: true }), time);
        const parts = names.split('.');
        const last = parts.pop() ?? '';
        try {
          const place = parts.reduce<Record<string, unknown>>((each, name) => each[name] as Record<string, unknown>, Office.context as unknown as Record<string, unknown>);
          const method = place[last] as (...all: unknown[]) => void;
          method.call(place, ...values, (result: Office.AsyncResult<unknown>) =>
            resolve(result.status === Office.AsyncResultStatus.Failed ? { code: result.error.code, name: result.error.name } : { value: result.value ?? null }),
          );
        } catch (error) {
          resolve({ thrown: error instanceof Error ? error.message : String(error) });
        }
      }),
    { names: path, values: args as unknown[], time: wait },
  );
}
