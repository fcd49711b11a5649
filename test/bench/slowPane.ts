import type { Browser, BrowserContext, CDPSession, Frame } from 'playwright-core';

/** The pane in a browser profile of its own, where everything has been slow since before it opened. */
export interface SlowPane {
  /** The page inside the pane. */
  readonly frame: Frame;
  readonly session: CDPSession;
  /** From now on as fast as the machine is. */
  speedUp(): Promise<void>;
  close(): Promise<void>;
}

/** 4 times slower processor, 100 ms and 10 Mbit/s. */
const slowdown = 4;
const network = { offline: false, latency: 100, downloadThroughput: (10 * 1024 * 1024) / 8, uploadThroughput: (10 * 1024 * 1024) / 8 };
const unhindered = { offline: false, latency: 0, downloadThroughput: -1, uploadThroughput: -1 };

const paneUrl = '/addin/taskpane.html';

/**
 * Opens Outlook, slows everything down, and opens the pane. The pane's page marks the moment at which so many verdicts have
 * been painted, for each of `counts`: `verdicts 1`.
 */
export async function openSlowPane(browser: Browser, url: string, counts: readonly number[]): Promise<SlowPane> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    return await openIn(context, url, counts);
  } catch (error) {
    await context.close();
    throw error;
  }
}

async function openIn(context: BrowserContext, url: string, counts: readonly number[]): Promise<SlowPane> {
  const page = await context.newPage();
  // The runner that compiles these files wraps functions in a helper which the page does not have.
  await page.addInitScript('globalThis.__name = (value) => value');
  await page.addInitScript(watchVerdicts, counts);
  await page.goto(`${url}?pane=closed`);
  const button = page.getByRole('button', { name: 'Mailbox Match' }).first();
  await button.waitFor();
  await page.waitForLoadState('networkidle');
  const session = await context.newCDPSession(page);
  await fetch(new URL('/sandbox/log', url), { method: 'DELETE', headers: { 'content-type': 'application/json' } });
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', network);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await button.click();
  const element = await page.waitForSelector(`iframe[src*="${paneUrl}"]`, { state: 'attached' });
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await frame.waitForURL(`**${paneUrl}*`);
  return {
    frame,
    session,
    async speedUp() {
      await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
      await session.send('Network.emulateNetworkConditions', unhindered);
      await session.send('Network.disable');
    },
    close: () => context.close(),
  };
}

/** JavaScript heap of the whole tab in bytes, Outlook's page included, after collecting garbage. */
export async function heapOf({ session }: SlowPane): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

/** Runs in every frame: marks the moments after so many verdicts have been painted, on the card and in the list. */
function watchVerdicts(counts: readonly number[]): void {
  const left = new Set(counts);
  const look = () => {
    const verdicts = document.querySelectorAll('[data-verdict], .organizations [data-mood="good"], .organizations [data-mood="bad"]').length;
    for (const count of left) {
      if (verdicts < count) continue;
      left.delete(count);
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => performance.mark(`verdicts ${count}`);
        channel.port2.postMessage(null);
      });
    }
    if (left.size === 0) observer.disconnect();
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-verdict', 'data-mood'] });
}
