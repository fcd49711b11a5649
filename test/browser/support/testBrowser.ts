import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { resolverArguments } from '../../../sandbox/server/hosts.ts';
import { browserArguments, findBrowser } from '../../../scripts/support/browser.ts';

export async function launchBrowser(): Promise<Browser> {
  return chromium.launch({ executablePath: installedBrowser(), args: browserArguments });
}

/**
 * A browser for which every host is the sandbox, and which keeps storage apart by site as people's browsers do. Of
 * Playwright's own arguments, which switch that off, none is passed. Hosts in `elsewhere` are on another port.
 */
export async function launchProductionBrowser(port: number, elsewhere: Readonly<Record<string, number>> = {}): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'mailbox-match-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: installedBrowser(),
    ignoreDefaultArgs: true,
    args: ['--headless', '--remote-debugging-pipe', `--user-data-dir=${profile}`, ...browserArguments, ...resolverArguments(port, elsewhere), 'about:blank'],
    viewport: { width: 1280, height: 800 },
  });
  const close = async () => {
    await context.close();
    // The browser's helpers still write for a moment.
    await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
  };
  return { context, close };
}

function installedBrowser(): string {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser for the tests; npm test installs one.');
  return executablePath;
}
