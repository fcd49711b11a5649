import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { ensureBrowser } from '../../scripts/support/browser.ts';
import { build } from '../../scripts/support/build.ts';
import { bin, root, runNode } from '../../scripts/support/run.ts';
import { measureOpening, type Opening } from './measureOpening.ts';
import { spread, type Spread } from './statistics.ts';

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, 'no-build': { type: 'boolean', default: false } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0.');

const subjects = ['static', 'floor', 'product'] as const;
type Subject = (typeof subjects)[number];

if (!values['no-build']) {
  for (const what of ['addin', 'outlook'] as const) if ((await build(what)) !== 0) process.exit(1);
  if ((await runNode(bin('webpack-cli'), ['build', '--config', 'test/bench/webpack.config.js'])) !== 0) process.exit(1);
}

const servers = fork(path.join(root, 'test/bench/servers.ts'), { execArgv: ['--import', 'tsx'], cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
const addresses = v.parse(v.record(v.string(), v.string()), await message(servers));
const browser = await chromium.launch({
  executablePath: ensureBrowser(),
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
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
  row('First paint / static page', firstPaint.toFixed(2), '1.30', firstPaint <= 1.3),
  row('Verdict / floor', verdict.toFixed(2), '1.50', verdict <= 1.5),
  row('Dynamics requests', String(measure('product', 'dynamicsRequests').median), '1', measure('product', 'dynamicsRequests').median === 1),
  row('JS before the verdict, KB gzip', kilobytes(measure('product', 'scriptBeforeVerdict').median), '200', measure('product', 'scriptBeforeVerdict').median <= 200 * 1024),
  row('Heap with Outlook’s page, MB', megabytes(measure('product', 'heap').median), '30', measure('product', 'heap').median <= 30 * 1024 * 1024),
];

console.log(`\n\n4x CPU slowdown, 100 ms, 10 Mbit/s; ${runs} runs each, interleaved; median (quartiles)\n`);
console.table(
  Object.fromEntries(
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
);
console.table(budgets);
const file = path.join(root, 'build', 'bench', 'results.json');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify({ runs, results, budgets }, null, 2));
console.log(`As JSON: ${path.relative(process.cwd(), file)}`);

function message(child: ChildProcess): Promise<unknown> {
  return new Promise((resolve, reject) => {
    child.once('message', resolve);
    child.once('exit', (code) => reject(new Error(`The sandboxes ended with ${code ?? 'a signal'}.`)));
  });
}

/** Every script of the product, loaded or not. */
function allScript(): number {
  const dist = path.join(root, 'dist');
  return readdirSync(dist).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + gzipSync(readFileSync(path.join(dist, name))).length, 0);
}

function row(what: string, measured: string, budget: string, kept: boolean) {
  return { what, measured, budget, kept };
}

function show({ median, low, high }: Spread): string {
  return `${median.toFixed(0)} (${low.toFixed(0)}–${high.toFixed(0)})`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1024).toFixed(1);
}

function megabytes(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(1);
}
