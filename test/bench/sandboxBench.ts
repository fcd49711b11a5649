import { fork, spawn } from 'node:child_process';
import http from 'node:http';
import path from 'node:path';
import * as v from 'valibot';
import { root } from '../../scripts/support/run.ts';
import { firstMessage } from './firstMessage.ts';
import { budget, megabytes, type Section } from './section.ts';
import { spread } from './statistics.ts';

const started = v.object({ url: v.string(), heap: v.number() });
const tokenAnswer = v.object({ access_token: v.string() });

const megabyte = 1024 * 1024;
const requests = 5000;
const connections = 4;

/** What the sandbox itself takes: to start, to hold a large world, to answer the query for the signed-in user. */
export async function benchSandbox(starts: number): Promise<Section> {
  const times: number[] = [];
  for (let run = 0; run < starts; run += 1) times.push(await timeToStart());
  const start = spread(times);

  const child = fork(path.join(root, 'test/bench/largeSandbox.ts'), { execArgv: ['--expose-gc', '--import', 'tsx'], cwd: root, stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
  try {
    const { url, heap } = v.parse(started, await firstMessage(child));
    const perSecond = await userQueriesPerSecond(url);
    return {
      title: `The sandbox: ${starts} starts; 50 organizations with 1,000 users each; ${requests} user queries over ${connections} connections`,
      table: { sandbox: { 'start ms': start.median.toFixed(0), 'heap MB': megabytes(heap), 'user queries per second': perSecond.toFixed(0) } },
      budgets: [
        budget('Start after the build, ms', start.median.toFixed(0), '2000', start.median < 2000),
        budget('Heap with 50 x 1,000 users, MB', megabytes(heap), '200', heap < 200 * megabyte),
        budget('User queries per second', perSecond.toFixed(0), '1000', perSecond >= 1000),
      ],
      results: { start, heap, perSecond },
    };
  } finally {
    child.kill();
  }
}

/** From starting the program to its address on the screen, in milliseconds. */
async function timeToStart(): Promise<number> {
  const begun = performance.now();
  const child = spawn(process.execPath, ['--import', 'tsx', 'scripts/start.ts', '--no-build', '--no-open', '--port', '0'], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  try {
    for await (const chunk of child.stdout) if (/http:\/\//.test(String(chunk))) break;
    return performance.now() - begun;
  } finally {
    child.kill();
  }
}

async function userQueriesPerSecond(url: string): Promise<number> {
  const asked = await fetch(new URL('/sandbox/token', url), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ organization: 'contoso0', user: 'nanderson@contoso.com' }),
  });
  const { access_token: token } = v.parse(tokenAnswer, await asked.json());
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const query = "/api/data/v9.2/systemusers?$select=systemuserid,fullname,internalemailaddress&$expand=defaultmailbox($select=mailboxid,emailaddress)&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')";
  const ask = () =>
    new Promise<void>((resolve, reject) => {
      http
        .get({ agent, host: '127.0.0.1', port: new URL(url).port, path: query, headers: { host: 'contoso0.crm4.dynamics.localhost', authorization: `Bearer ${token}` } }, (response) => {
          response.resume();
          response.once('end', () => (response.statusCode === 200 ? resolve() : reject(new Error(`The user query was answered with ${response.statusCode ?? 'nothing'}.`))));
        })
        .once('error', reject);
    });
  for (let warm = 0; warm < 200; warm += 1) await ask();
  const begun = performance.now();
  let left = requests;
  await Promise.all(
    Array.from({ length: connections }, async () => {
      while (left > 0) {
        left -= 1;
        await ask();
      }
    }),
  );
  agent.destroy();
  return requests / ((performance.now() - begun) / 1000);
}
