import type { Browser, BrowserContext, FrameLocator, Page } from 'playwright-core';
import { blockForeignStorage } from './blockForeignStorage.ts';

/** Outlook with the add-in's pane open in it, in a browser profile of its own. */
export interface OpenPane {
  readonly context: BrowserContext;
  readonly page: Page;
  /** The page inside the pane. */
  readonly pane: FrameLocator;
  /** Everything the pane and Outlook wrote to the console. */
  readonly console: readonly string[];
  close(): Promise<void>;
}

export interface OpenOptions {
  /** Called before anything is loaded. */
  readonly before?: (page: Page) => Promise<unknown>;
  /** The browser's clock is the test's: `page.clock` moves it. */
  readonly clock?: boolean;
}

export async function openPane(browser: Browser, url: string, { before, clock = false }: OpenOptions = {}): Promise<OpenPane> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, reducedMotion: 'reduce' });
  await blockForeignStorage(context);
  const page = await context.newPage();
  const lines: string[] = [];
  page.on('console', (message) => lines.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => lines.push(`exception: ${error.message}`));
  if (clock) await page.clock.install();
  await before?.(page);
  await page.goto(url);
  return { context, page, pane: page.frameLocator('iframe[src*="/addin/taskpane.html"]'), console: lines, close: () => context.close() };
}
