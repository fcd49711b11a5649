import { readdirSync, readFileSync } from 'node:fs';
import { fork } from 'node:child_process';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { browserArguments, ensureBrowser } from '../../scripts/support/browser.ts';
import { root } from '../../scripts/support/run.ts';
import { firstMessage } from './firstMessage.ts';
import { measureOpening, type Opening } from './measureOpening.ts';
import { budget, kilobytes, megabytes, type Section } from './section.ts';
import { spread, type Spread } from './statistics.ts';

const subjects = ['static', 'floor', 'product'] as const;
type Subject = (typeof subjects)[number];

/** What opening the pane takes, against a static page and against the least that anybody could do. */
export async function benchOpening(runs: number): Promise<Section> {
  const servers = fork(path.join(root, 'test/bench/servers.ts'), { execArgv: ['--import', 'tsx'], cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const addresses = v.parse(v.record(v.string(), v.string()), await firstMessage(servers));
  const browser = await chromium.launch({
    executablePath: ensureBrowser(),
    args: browserArguments,
  });

  const openings: Record<Subject, Opening[]> = { static: [], floor: [], product: [] };
  try {
    // One round that is thrown away: the servers compile on first use.
    for (let run = -1; run < runs; run += 1) {
      for (const subject of subjects) {
        const opening = await measureOpening(browser, addresses[subject] ?? '', subject !== 'static');
        if (run >= 0) openings[subject].push(opening);
      }
      process.stdout.write(`\rRun ${Math.max(run + 1, 0)} of ${runs}`);
    }
  } finally {
    await browser.close();
    servers.kill();
  }

  const measure = (subject: Subject, key: keyof Opening): Spread => spread(openings[subject].map((opening) => opening[key]));
  const results = Object.fromEntries(
    subjects.map((subject) => [subject, Object.fromEntries((['firstPaint', 'verdict', 'requests', 'preflights', 'dynamicsRequests', 'scriptBeforeVerdict', 'scriptInAll', 'heap'] as const).map((key) => [key, measure(subject, key)]))]),
  );
  const firstPaint = measure('product', 'firstPaint').median / measure('static', 'firstPaint').median;
  const verdict = measure('product', 'verdict').median / measure('floor', 'verdict').median;
  const budgets = [
    budget('First paint / static page', firstPaint.toFixed(2), '1.30', firstPaint <= 1.3),
    budget('Verdict / floor', verdict.toFixed(2), '1.50', verdict <= 1.5),
    budget('Dynamics requests', String(measure('product', 'dynamicsRequests').median), '1', measure('product', 'dynamicsRequests').median === 1),
    budget('JS before the verdict, KB gzip', kilobytes(measure('product', 'scriptBeforeVerdict').median), '200', measure('product', 'scriptBeforeVerdict').median <= 200 * 1024),
    budget('Heap with Outlook’s page, MB', megabytes(measure('product', 'heap').median), '30', measure('product', 'heap').median <= 30 * 1024 * 1024),
  ];
  return {
    title: `Opening the pane: 4x CPU slowdown, 100 ms, 10 Mbit/s; ${runs} runs each, interleaved; median (quartiles)`,
    table: Object.fromEntries(
      subjects.map((subject) => [
        subject,
        {
          'first paint ms': show(measure(subject, 'firstPaint')),
          'verdict ms': subject === 'static' ? '' : show(measure(subject, 'verdict')),
          requests: measure(subject, 'requests').median,
          preflights: measure(subject, 'preflights').median,
          'JS KB gzip before / in all': `${kilobytes(measure(subject, 'scriptBeforeVerdict').median)} / ${subject === 'product' ? kilobytes(allScript()) : kilobytes(measure(subject, 'scriptInAll').median)}`,
          'heap MB': megabytes(measure(subject, 'heap').median),
        },
      ]),
    ),
    budgets,
    results: { runs, ...results },
  };
}

/** Every script of the product, loaded or not. */
function allScript(): number {
  const dist = path.join(root, 'dist');
  return readdirSync(dist).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + gzipSync(readFileSync(path.join(dist, name))).length, 0);
}

function show({ median, low, high }: Spread): string {
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}
