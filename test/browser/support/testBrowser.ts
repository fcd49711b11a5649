import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from '../../../scripts/support/browser.ts';

/** Quiet: no updates, no look-ups; the test machines have no network. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

export async function launchBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === undefined) throw new Error('No browser for the tests; npm test installs one.');
  return chromium.launch({ executablePath, args: browserArguments });
}
