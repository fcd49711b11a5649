import { fork } from 'node:child_process';
import path from 'node:path';
import { chromium } from 'playwright-core';
import * as v from 'valibot';
import { browserArguments, ensureBrowser } from '../../scripts/support/browser.ts';
import { root } from '../../scripts/support/run.ts';
import { firstMessage } from './firstMessage.ts';
import { budget, type Section } from './section.ts';
import { spread } from './statistics.ts';

/** Finding the cause: how many sets of facts one core diagnoses, and what a diagnosis asks. */
export async function benchDiagnosis(): Promise<Section> {
  const time = spread(await timesOfOne());
  const perSecond = 1000 / time.median;
  const rounds = roundsOf(await questionsOfDiagnosis());
  return {
    title: 'Finding the cause: 5,000 sets of facts of every kind; the default world, 200 ms for each answer',
    table: { diagnosis: { 'per second and core': perSecond.toFixed(0), 'a slower round': (1000 / time.high).toFixed(0), 'requests of each round': rounds.join(' + ') } },
    budgets: [budget('Sets of facts per second on one core', perSecond.toFixed(0), '10000', perSecond >= 10_000), budget('Rounds of requests from nothing to the cause', String(rounds.length), '2', rounds.length <= 2)],
    results: { time, perSecond, rounds },
  };
}

/** Milliseconds of processor time for one diagnosis. */
async function timesOfOne(): Promise<readonly number[]> {
  const child = fork(path.join(root, 'build/bench/diagnosis/diagnoseMany.cjs'), { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  return v.parse(v.array(v.number()), await firstMessage(child));
}

interface Question {
  readonly asked: number;
  readonly answered: number;
}

/** When the pane asked the organization what, until the cause was there. The message that is selected asks by itself (`$batch`). */
async function questionsOfDiagnosis(): Promise<readonly Question[]> {
  const server = fork(path.join(root, 'test/bench/defaultSandbox.ts'), { execArgv: ['--import', 'tsx'], cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
  try {
    const url = v.parse(v.string(), await firstMessage(server));
    const faults = [{ host: 'contoso.crm4.dynamics.com', latency: 200 }];
    await fetch(new URL('/sandbox/faults', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(faults) });
    const page = await browser.newPage();
    await page.goto(url);
    const pane = page.frameLocator('iframe[src*="/addin/taskpane.html"]');
    await pane.locator('.finding').first().waitFor();
    await pane.locator('.fold').first().waitFor();
    return await pane.locator('body').evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry): entry is PerformanceResourceTiming => /\/api\/data\//.test(entry.name) && !entry.name.endsWith('/$batch'))
        .map(({ startTime, responseEnd }) => ({ asked: startTime, answered: responseEnd })),
    );
  } finally {
    await browser.close();
    server.kill();
  }
}

/** How many requests were under way side by side, round by round: a new round begins where one is asked after another's answer. */
function roundsOf(questions: readonly Question[]): readonly number[] {
  const rounds: number[] = [];
  let firstAnswer = -Infinity;
  for (const { asked, answered } of [...questions].sort((one, other) => one.asked - other.asked)) {
    const isNext = asked >= firstAnswer;
    firstAnswer = isNext ? answered : Math.min(firstAnswer, answered);
    if (isNext) rounds.push(1);
    else rounds.push((rounds.pop() ?? 0) + 1);
  }
  return rounds;
}
