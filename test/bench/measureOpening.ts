import type { Browser } from 'playwright-core';

/** What one opening of the pane took. Times in milliseconds from the start of the pane's navigation. */
export interface Opening {
  readonly firstPaint: number;
  /** NaN for a page that gives no verdict. */
  readonly verdict: number;
  /** Requests of the pane's page before the verdict, without preflights. */
  readonly requests: number;
  readonly preflights: number;
  readonly dynamicsRequests: number;
  /** Bytes of JavaScript as sent (gzip), without Office.js and what Outlook puts before it. */
  readonly scriptBeforeVerdict: number;
  readonly scriptInAll: number;
  /** JavaScript heap of the whole tab, Outlook's page included, after collecting garbage. */
  readonly heap: number;
}

/** 4 times slower processor, 100 ms and 10 Mbit/s. */
const slowdown = 4;
const network = { offline: false, latency: 100, downloadThroughput: (10 * 1024 * 1024) / 8, uploadThroughput: (10 * 1024 * 1024) / 8 };

const paneUrl = '/addin/taskpane.html';

/** Opens Outlook, slows everything down, opens the pane, and waits for what it is expected to show. */
export async function measureOpening(browser: Browser, url: string, givesVerdict: boolean): Promise<Opening> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 800 } });
  try {
    const page = await context.newPage();
    // The runner that compiles this file wraps functions in a helper which the page does not have.
    await page.addInitScript('globalThis.__name = (value) => value');
    await page.addInitScript(watchVerdict);
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
    await frame.waitForFunction((wanted) => performance.getEntriesByName('first-contentful-paint').length > 0 && (!wanted || performance.getEntriesByName('verdict').length > 0), givesVerdict, { polling: 50 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const timings = await frame.evaluate(() => {
      const verdict = performance.getEntriesByName('verdict')[0]?.startTime ?? Number.NaN;
      const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[];
      const before = resources.filter((entry) => Number.isNaN(verdict) || entry.startTime < verdict);
      const own = (entries: PerformanceResourceTiming[]) => entries.filter((entry) => /\.js$/.test(entry.name) && entry.name.includes('/addin/')).reduce((sum, entry) => sum + entry.encodedBodySize, 0);
      return {
        firstPaint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.NaN,
        verdict,
        // The page itself is no resource of its own.
        requests: before.length + 1,
        scriptBeforeVerdict: own(before),
        scriptInAll: own(resources),
      };
    });
    await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const asked = await dynamicsLog(url);
    const preflights = asked.filter((line) => line.method === 'OPTIONS').length;
    return { ...timings, preflights, dynamicsRequests: asked.length - preflights, heap: usedSize };
  } finally {
    await context.close();
  }
}

/** Runs in every frame: marks the moment after the verdict has been painted. */
function watchVerdict(): void {
  const look = () => {
    if (!document.querySelector('[data-verdict]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const channel = new MessageChannel();
      channel.port1.onmessage = () => performance.mark('verdict');
      channel.port2.postMessage(null);
    });
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ['data-verdict'] });
}

interface LogLine {
  readonly method: string;
  readonly path: string;
}

/** The requests that reached the emulated Dynamics 365, preflights included. */
async function dynamicsLog(url: string): Promise<readonly LogLine[]> {
  const response = await fetch(new URL('/sandbox/log', url));
  return ((await response.json()) as LogLine[]).filter((line) => line.path.startsWith('/api/data/'));
}
