import { fork } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { browserArguments, ensureBrowser } from '../../scripts/support/browser.ts';
import { root } from '../../scripts/support/run.ts';
import { firstMessage } from './firstMessage.ts';
import { hostOf } from './manyOrganizations.ts';
import { heapAfterChecks, timeSwitching, timeVerdicts } from './measureOrganizations.ts';
import { budget, megabytes, type Section } from './section.ts';
import { spread } from './statistics.ts';

const started = v.object({ product1: v.string(), product50: v.string(), tokens1: v.string(), tokens50: v.string() });

const organizations = 50;
/** The organization on the card never answers, the first of the list only after five seconds. */
const hindrances = [
  { host: hostOf(0), latency: 600_000 },
  { host: hostOf(1), latency: 5000 },
];
const healthy = organizations - hindrances.length;
const switches = 20;
const megabyte = 1024 * 1024;

const keys = ['single', 'first', 'third', 'all', 'firstHindered', 'healthy', 'oneToken', 'allTokens', 'switching'] as const;
/** Milliseconds, one for each opening; of `switching` one for each switch. */
type Times = Readonly<Record<(typeof keys)[number], number[]>>;

/** What 50 connected organizations on hosts of their own take, against the same page with one of them. */
export async function benchOrganizations(runs: number): Promise<Section> {
  const openings = Math.min(runs, 10);
  const rechecks = Math.min(50 * runs, 1000);
  const servers = fork(path.join(root, 'test/bench/organizationsServers.ts'), { execArgv: ['--import', 'tsx'], cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const { product1, product50, tokens1, tokens50 } = v.parse(started, await firstMessage(servers));
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });

  const times: Times = { single: [], first: [], third: [], all: [], firstHindered: [], healthy: [], oneToken: [], allTokens: [], switching: [] };
  let heaps: readonly number[];
  try {
    // One round that is thrown away: the servers compile on first use.
    for (let run = -1; run < openings; run += 1) {
      const [single = Number.NaN] = await timeVerdicts(browser, product1, [1]);
      const [first = Number.NaN, third = Number.NaN, all = Number.NaN] = await timeVerdicts(browser, product50, [1, 1 + hindrances.length, organizations]);
      const [firstHindered = Number.NaN, rest = Number.NaN] = await withFaults(product50, () => timeVerdicts(browser, product50, [1, healthy]));
      const [oneToken = Number.NaN] = await timeVerdicts(browser, tokens1, [1]);
      const [allTokens = Number.NaN] = await timeVerdicts(browser, tokens50, [1]);
      const switching = await timeSwitching(browser, product50, organizations, switches);
      const taken: Times = { single: [single], first: [first], third: [third], all: [all], firstHindered: [firstHindered], healthy: [rest], oneToken: [oneToken], allTokens: [allTokens], switching: [...switching] };
      if (run >= 0) for (const key of keys) times[key].push(...taken[key]);
      process.stdout.write(`\rRun ${Math.max(run + 1, 0)} of ${openings}`);
    }
    heaps = await heapAfterChecks(browser, product50, organizations, [rechecks / 10, rechecks]);
  } finally {
    await browser.close();
    servers.kill();
  }

  const median = (key: (typeof keys)[number]) => spread(times[key]).median;
  // The time of the single one has the first token in it.
  const tokens = Math.max(0, median('allTokens') - median('oneToken'));
  const allowed = 1.5 * median('single') + tokens;
  const [early = Number.NaN, late = Number.NaN] = heaps;
  const ratio = (what: string, one: number, other: number, limit: number) => budget(what, `${(one / other).toFixed(2)} (${one.toFixed(0)} / ${other.toFixed(0)} ms)`, limit.toFixed(2), one <= limit * other);
  return {
    title: `${organizations} organizations on hosts of their own: 4x CPU slowdown, 100 ms, 10 Mbit/s; ${openings} runs each, interleaved; median (quartiles)`,
    table: {
      '1 organization': { 'first verdict ms': show(times.single), 'all tokens alone ms': show(times.oneToken) },
      '50 organizations': { 'first verdict ms': show(times.first), 'third ms': show(times.third), 'all verdicts ms': show(times.all), 'all tokens alone ms': show(times.allTokens), 'switching ms, full speed': show(times.switching), [`heap MB after ${rechecks / 10} / ${rechecks} re-checks`]: `${megabytes(early)} / ${megabytes(late)}` },
      '50, one dead, one slow': { 'first verdict ms': show(times.firstHindered), 'all verdicts ms': `${show(times.healthy)} of the other ${healthy}` },
    },
    budgets: [
      ratio('All verdicts / (1.5 x single + tokens)', median('all'), allowed, 1),
      ratio('First verdict of 50 / single', median('first'), median('single'), 1.5),
      // The first that is asked and not held up is the third without them.
      ratio('First verdict, one dead, one slow / third without', median('firstHindered'), median('third'), 1.25),
      ratio(`The other ${healthy}, one dead, one slow / all without`, median('healthy'), median('all'), 1.25),
      budget(`Heap grown from re-check ${rechecks / 10} to ${rechecks}, MB`, megabytes(late - early), '1.0', late - early <= megabyte),
      budget('Switching repaints, ms, at full speed', median('switching').toFixed(0), '100', median('switching') <= 100),
    ],
    results: { openings, rechecks, tokens, allowed, heaps, ...Object.fromEntries(Object.entries(times).map(([key, values]) => [key, spread(values)])) },
  };
}

/** Does the work with the hindrances set in the sandbox. */
async function withFaults<Value>(url: string, work: () => Promise<Value>): Promise<Value> {
  const set = async (faults: readonly object[]) => {
    const response = await fetch(new URL('/sandbox/faults', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(faults) });
    if (!response.ok) throw new Error(await response.text());
  };
  await set(hindrances);
  try {
    return await work();
  } finally {
    await set([]);
  }
}

function show(values: readonly number[]): string {
  const { median, low, high } = spread(values);
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}
