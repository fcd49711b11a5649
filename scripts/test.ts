import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import * as v from 'valibot';
import { build } from './support/build.ts';
import { ensureBrowser } from './support/browser.ts';
import { bin, runNode } from './support/run.ts';

/** What a stage has to add to the closing line. */
interface Count {
  readonly passed: number;
  readonly failed: number;
}

const scratch = mkdtempSync(path.join(os.tmpdir(), 'mailbox-match-test-'));
const summary = v.object({ numPassedTests: v.number(), numFailedTests: v.number(), numPendingTests: v.number(), numRuntimeErrorTestSuites: v.number() });

/** A stage that passes or fails as a whole. */
const whole = async (exitCode: Promise<number>): Promise<Count> => ((await exitCode) === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function jest(projects: readonly string[], environment: Readonly<Record<string, string>> = {}): Promise<Count> {
  const file = path.join(scratch, `${projects.join('-')}.json`);
  const code = await runNode(bin('jest'), ['--selectProjects', ...projects, '--json', `--outputFile=${file}`, '--silent=false'], environment);
  try {
    const { numPassedTests, numFailedTests, numPendingTests, numRuntimeErrorTestSuites } = v.parse(summary, JSON.parse(readFileSync(file, 'utf8')));
    // A test that is skipped, also because another one runs alone, proves nothing.
    const failed = numFailedTests + numPendingTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

function browser(): { BROWSER_PATH: string } | undefined {
  try {
    return { BROWSER_PATH: ensureBrowser() };
  } catch (error) {
    console.error(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}

const stages: readonly (readonly [name: string, run: () => Promise<Count>])[] = [
  ['Lint', () => whole(runNode(bin('eslint'), ['.', '--max-warnings', '0', '--concurrency', '2']))],
  ['Types', () => whole(runNode(bin('@typescript/native', 'tsc'), ['-p', '.']))],
  ['Manifest', () => whole(runNode('node_modules/tsx/dist/cli.mjs', ['scripts/validate.ts']))],
  ['Unit and sandbox tests', () => jest(['unit', 'sandbox'])],
  [
    'Builds of the add-in and the sandbox',
    async () => {
      const [addin, outlook] = await Promise.all([whole(build('addin')), whole(build('outlook'))]);
      return { passed: addin.passed + outlook.passed, failed: addin.failed + outlook.failed };
    },
  ],
  [
    'Browser tests',
    async () => {
      const environment = browser();
      return environment ? jest(['browser'], environment) : { passed: 0, failed: 1 };
    },
  ],
];

let passed = 0;
let failed = 0;
for (const [name, run] of stages) {
  console.log(`\n== ${name}`);
  const started = performance.now();
  const count = await run();
  passed += count.passed;
  failed += count.failed;
  console.log(`== ${name}: ${count.passed} passed, ${count.failed} failed, ${Math.round((performance.now() - started) / 1000)} s`);
}
rmSync(scratch, { recursive: true, force: true });
console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
