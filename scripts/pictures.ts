import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { startSandbox } from '../sandbox/sandbox.ts';
import { readWorld } from '../sandbox/world/readWorld.ts';
import { browserArguments, ensureBrowser } from './support/browser.ts';
import { build } from './support/build.ts';
import { root } from './support/run.ts';
import { builtAddIn } from './support/sandboxConfiguration.ts';
import { addressOf, screens, worldOf } from './support/screens.ts';
import type { Screen } from './support/waysToScreens.ts';

/** Makes the pictures of the README from the sandbox: Outlook with the pane, and each main screen as a pane of its usual width. */
const folder = path.join(root, 'docs', 'pictures');
const paneWidth = 320;

for (const what of ['addin', 'outlook'] as const) if ((await build(what)) !== 0) process.exit(1);
const world = await readWorld(path.join(root, 'sandbox/worlds/default.json'));
const sandbox = await startSandbox({ world, port: 0, names: 'http', pageFolder: path.join(root, 'build/outlook'), addIn: builtAddIn(root) });
const browser = await chromium.launch({ executablePath: ensureBrowser(), args: browserArguments });

async function take(screen: Screen): Promise<void> {
  await send('PUT', 'sandbox/world', worldOf(screen));
  if (!screen.newcomer) await send('POST', 'outlook/kept', { what: 'roamingSettings', value: { welcomed: JSON.stringify([['', 1, true]]) } });
  const page = await browser.newPage({ viewport: { width: 1200, height: 720 }, reducedMotion: 'reduce' });
  await page.goto(addressOf(screen, sandbox.url));
  const pane = page.frameLocator('iframe[src*="/addin/taskpane.html"]');
  await page.addStyleTag({ content: `.addin-pane { width: ${paneWidth}px !important; flex: 0 0 ${paneWidth}px !important; }` });
  await screen.go(pane, page);
  if (screen.name === 'different') await page.screenshot({ path: path.join(folder, 'outlook.png') });
  const height = await pane.locator('main').evaluate((main) => main.getBoundingClientRect().height);
  // Room for Outlook's own head of the pane, and no more than a tall window has.
  await page.setViewportSize({ width: 1200, height: Math.min(1400, Math.ceil(height) + 200) });
  await page.locator('.addin-pane').screenshot({ path: path.join(folder, `${screen.name}.png`) });
  await page.close();
}

async function send(method: string, where: string, body: unknown): Promise<void> {
  const response = await fetch(new URL(where, sandbox.url), { method, headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) });
  if (!response.ok) throw new Error(`${method} ${where}: ${await response.text()}`);
}

try {
  mkdirSync(folder, { recursive: true });
  for (const screen of screens.filter(({ picture }) => picture)) await take(screen);
} finally {
  await browser.close();
  await sandbox.close();
}
console.log(`The pictures are in ${path.relative(process.cwd(), folder)}.`);
