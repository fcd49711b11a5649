import type { Browser } from 'playwright-core';
import { heapOf, openSlowPane } from './slowPane.ts';

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

/** Opens the pane slowly and waits for what it is expected to show. */
export async function measureOpening(browser: Browser, url: string, givesVerdict: boolean): Promise<Opening> {
  const pane = await openSlowPane(browser, url, givesVerdict ? [1] : []);
  try {
    const { frame, session } = pane;
    await frame.waitForFunction((wanted) => performance.getEntriesByName('first-contentful-paint').length > 0 && (!wanted || performance.getEntriesByName('verdicts 1').length > 0), givesVerdict, { polling: 50 });
    await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
    const timings = await frame.evaluate(() => {
      const verdict = performance.getEntriesByName('verdicts 1')[0]?.startTime ?? Number.NaN;
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
    const heap = await heapOf(pane);
    const asked = await dynamicsLog(url);
    const preflights = asked.filter((line) => line.method === 'OPTIONS').length;
    return { ...timings, preflights, dynamicsRequests: asked.length - preflights, heap };
  } finally {
    await pane.close();
  }
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
