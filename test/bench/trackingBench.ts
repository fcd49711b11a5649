import { fork } from 'node:child_process';
import path from 'node:path';
import { chromium, type Frame, type Page } from 'playwright-core';
import * as v from 'valibot';
import { browserArguments, ensureBrowser } from '../../scripts/support/browser.ts';
import { root } from '../../scripts/support/run.ts';
import type { LogLine } from '../browser/support/sandboxProcess.ts';
import { measureCopyChanges, measureTrack } from './copyChanges.ts';
import { firstMessage } from './firstMessage.ts';
import { budget, megabytes, type Section } from './section.ts';
import { spread } from './statistics.ts';
import { largest } from './trackingMail.ts';

const host = 'contoso.crm4.dynamics.com';

/** The selected message: its state, passing many, Track with and without attachments, regarding and untracking. */
export async function benchTracking(runs: number): Promise<Section> {
  const server = fork(path.join(root, 'test/bench/trackingServer.ts'), { execArgv: ['--import', 'tsx'], cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const url = v.parse(v.string(), await firstMessage(server));
  const sandbox = controlsAt(url);
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: [...browserArguments, '--enable-precise-memory-info', '--js-flags=--expose-gc'] });
  try {
    const page = await browser.newPage();
    await page.goto(`${url}?message=plain-0.eml`);
    const frame = await paneOf(page);
    await frame.locator('[data-tracking="notTracked"]').waitFor();
    await frame.getByRole('button', { name: 'Track', exact: true }).click();
    await frame.getByRole('button', { name: 'I understand, track it' }).click();
    await frame.locator('[data-tracking="tracked"]').waitFor();

    await sandbox.ask('POST', 'faults', [{ host, latency: 100 }]);
    const ratios: number[] = [];
    const requests: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      await sandbox.ask('DELETE', 'log', {});
      ratios.push(await paintedAfterAnswer(page, frame, `plain-${run}.eml`));
      requests.push(await batches(sandbox));
    }
    const again: number[] = [];
    for (let run = 1; run <= runs; run += 1) {
      await select(page, 'plain-0.eml');
      await settled(frame, 'tracked');
      again.push(await shownAgain(page, frame, `plain-${run}.eml`));
    }
    await select(page, 'plain-0.eml');
    await settled(frame, 'tracked');
    const changes = await measureCopyChanges(frame, Math.min(runs, 10));
    await select(page, 'small.eml');
    await settled(frame, 'notTracked');
    const copies = { ...changes, 'Track with two files of 200 KB': await measureTrack(frame) };
    await sandbox.ask('POST', 'faults', []);

    await sandbox.ask('DELETE', 'log', {});
    await page.evaluate(async () => {
      for (let passed = 0; passed < 20; passed += 1) {
        void window.sandboxOutlook?.select(`plain-${1 + (passed % 5)}.eml`);
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      await window.sandboxOutlook?.select('plain-0.eml');
    });
    await settled(frame, 'tracked');
    const passing = await batches(sandbox);

    await select(page, 'large.eml');
    await frame.locator('[data-tracking="notTracked"]').waitFor();
    const before = await heapOf(frame);
    await frame.getByRole('button', { name: 'Track', exact: true }).click();
    let most = before;
    for (let done = false; !done; most = Math.max(most, await heapOf(frame))) done = (await frame.locator('[data-tracking="tracked"]').count()) > 0;
    const heap = most - before;

    const ratio = spread(ratios);
    const single = Math.max(...requests);
    const seen = spread(again);
    const track = copies['Track without attachments'];
    const heapLimit = 4 * largest + 30 * 1024 * 1024;
    return {
      title: `The selected message: 100 ms; ${runs} messages`,
      table: { 'state of a new message': { 'painted / answer': ratio.median.toFixed(3), requests: single }, 'state of a message seen before': { ms: seen.median.toFixed(0) }, 'twenty passed in 2 s': { requests: passing }, 'a file of 20 MB': { 'heap MB': megabytes(heap) }, ...Object.fromEntries(Object.entries(copies).map(([name, { ms, requests: asked, rounds }]) => [name, { ms: ms.median.toFixed(0), requests: asked, rounds }])) },
      budgets: [
        budget('State painted / its one request', ratio.median.toFixed(3), '1.2', ratio.median <= 1.2),
        budget('State of a message seen before, ms; its answer takes 100', seen.median.toFixed(0), '100', seen.median < 100),
        budget('Requests for the state of a message', String(single), '1', single === 1),
        budget('Requests for twenty messages passed in 2 s', String(passing), '1', passing <= 1),
        budget('Requests of Track without attachments', String(track.requests), '3', track.requests <= 3),
        budget('Rounds of Track without attachments', String(track.rounds), '2', track.rounds <= 2),
        budget('Heap for a file of 20 MB, Outlook’s page included, MB', megabytes(heap), megabytes(heapLimit), heap <= heapLimit),
      ],
      results: { ratio, seen, single, passing, heap, copies },
    };
  } finally {
    await browser.close();
    server.kill();
  }
}

interface Controls {
  readonly ask: (method: string, what: string, body: unknown) => Promise<unknown>;
  readonly log: () => Promise<readonly LogLine[]>;
}

function controlsAt(url: string): Controls {
  const send = async (what: string, init: RequestInit): Promise<unknown> => (await fetch(new URL(`/sandbox/${what}`, url), { headers: { 'content-type': 'application/json' }, ...init })).json();
  return { ask: (method, what, body) => send(what, { method, body: JSON.stringify(body) }), log: async () => (await send('log', {})) as LogLine[] };
}

async function paneOf(page: Page): Promise<Frame> {
  const element = await page.locator('iframe[src*="/addin/taskpane.html"]').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('The pane is not open.');
  return frame;
}

async function select(page: Page, file: string): Promise<void> {
  await page.evaluate((name) => window.sandboxOutlook?.select(name), file);
}

async function batches(sandbox: Controls): Promise<number> {
  return (await sandbox.log()).filter((line) => line.host === host && line.method !== 'OPTIONS').length;
}

/** Until the state is shown and has been looked at again. */
async function settled(frame: Frame, kind: 'tracked' | 'notTracked'): Promise<void> {
  await frame.locator(`[data-tracking="${kind}"]`).waitFor();
  await frame.getByText('looking again').waitFor({ state: 'detached' });
}

/** Milliseconds from selecting a message that was seen before, and was not tracked, to the picture with its state; a tracked one is shown. */
async function shownAgain(page: Page, frame: Frame, file: string): Promise<number> {
  const begun = await frame.evaluate(() => {
    const marks = window as unknown as { painted?: number };
    delete marks.painted;
    const observer = new MutationObserver(() => {
      if (!document.querySelector('[data-tracking="notTracked"]')) return;
      observer.disconnect();
      requestAnimationFrame(() => (marks.painted = performance.now()));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    return performance.now();
  });
  await select(page, file);
  await frame.waitForFunction(() => 'painted' in window);
  const painted = await frame.evaluate(() => (window as unknown as { painted: number }).painted);
  await settled(frame, 'notTracked');
  return painted - begun;
}

/** From sending the request to the picture with the answer in it, over the time that the answer took. */
async function paintedAfterAnswer(page: Page, frame: Frame, file: string): Promise<number> {
  await frame.evaluate(() => {
    performance.clearResourceTimings();
    const marks = window as unknown as { painted?: number };
    delete marks.painted;
    let left = false;
    const observer = new MutationObserver(() => {
      const kind = document.querySelector('[data-tracking]')?.getAttribute('data-tracking');
      left ||= kind !== 'notTracked' && kind !== 'tracked';
      if (!left || kind !== 'notTracked') return;
      observer.disconnect();
      requestAnimationFrame(() => (marks.painted = performance.now()));
    });
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
  });
  await select(page, file);
  await frame.waitForFunction(() => 'painted' in window);
  return frame.evaluate(() => {
    const { painted } = window as unknown as { painted: number };
    const asked = performance.getEntriesByType('resource').filter((entry): entry is PerformanceResourceTiming => entry.name.endsWith('/$batch')).at(-1);
    if (!asked) throw new Error('Nothing was asked.');
    return (painted - asked.startTime) / asked.duration;
  });
}

async function heapOf(frame: Frame): Promise<number> {
  return frame.evaluate(() => {
    (globalThis as { gc?: () => void }).gc?.();
    return (performance as unknown as { memory: { usedJSHeapSize: number } }).memory.usedJSHeapSize;
  });
}
