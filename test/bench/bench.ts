import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../../scripts/support/build.ts';
import { bin, root, runNode } from '../../scripts/support/run.ts';
import { benchDiagnosis } from './diagnosisBench.ts';
import { benchLanguages } from './languagesBench.ts';
import { benchOpening } from './openingBench.ts';
import { benchOrganizations } from './organizationsBench.ts';
import { benchSandbox } from './sandboxBench.ts';
import { benchTracking } from './trackingBench.ts';
import type { Section } from './section.ts';

const parts: Readonly<Record<string, (runs: number) => Promise<Section>>> = {
  opening: benchOpening,
  languages: benchLanguages,
  organizations: benchOrganizations,
  diagnosis: benchDiagnosis,
  tracking: (runs) => benchTracking(Math.min(runs, 40)),
  sandbox: (runs) => benchSandbox(Math.min(runs, 5)),
};

const { values } = parseArgs({ options: { runs: { type: 'string', default: '20' }, only: { type: 'string' }, 'no-build': { type: 'boolean', default: false } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) throw new Error('--runs takes a whole number above 0.');
if (values.only !== undefined && !(values.only in parts)) throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}.`);

if (!values['no-build']) {
  for (const what of ['addin', 'outlook'] as const) if ((await build(what)) !== 0) process.exit(1);
  if ((await runNode(bin('webpack-cli'), ['build', '--config', 'test/bench/webpack.config.js'])) !== 0) process.exit(1);
}

const report: Record<string, object> = {};
for (const [name, measure] of Object.entries(parts)) {
  if (values.only !== undefined && values.only !== name) continue;
  const { title, table, budgets, results } = await measure(runs);
  console.log(`\n${title}\n`);
  console.table(table);
  console.table(budgets);
  report[name] = { results, budgets };
}

const file = path.join(root, 'build', 'bench', 'results.json');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, JSON.stringify(report, null, 2));
console.log(`As JSON: ${path.relative(process.cwd(), file)}`);
