import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startSandbox } from '../sandbox/sandbox.ts';
import { readWorld } from '../sandbox/world/readWorld.ts';
import { browserArguments, ensureBrowser } from './support/browser.ts';
import { build } from './support/build.ts';
import { root } from './support/run.ts';
import { builtAddIn } from './support/sandboxConfiguration.ts';

/** Makes the pictures of the README from the sandbox. */
const folder = path.join(root, 'docs', 'pictures');

for (const what of ['addin', 'outlook'] as const) if ((await build(what)) !== 0) process.exit(1);
const world = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
const sandbox = await startSandbox({ world, port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: builtAddIn(root) });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });
try {
  mkdirSync(folder, { recursive: true });
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 } });
  await page.goto(sandbox.url);
  await page.frameLocator('iframe[src*="/addin/taskpane.html"]').locator('[data-verdict]').waitFor();
  await page.screenshot({ path: path.join(folder, 'different.png') });
} finally {
  await browser.close();
  await sandbox.close();
}
console.log(`The pictures are in ${path.relative(process.cwd(), folder)}.`);
