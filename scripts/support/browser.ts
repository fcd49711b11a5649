import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { chromium } from 'playwright-core';

/** Chromium without windows: opening a page costs it less than half the work of a whole browser. */
const headlessShell = 'chromium-headless-shell';

const commands = [headlessShell, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable', 'msedge'];

const usualPlaces: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  darwin: ['/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge', '/Applications/Chromium.app/Contents/MacOS/Chromium'],
  win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'].flatMap((file) =>
    [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']].filter((folder) => folder !== undefined).map((folder) => path.join(folder, file)),
  ),
};

/** Quiet: no updates, no look-ups; machines that run tests may have no network. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The browser that is there: the one named by BROWSER_PATH, or a Chromium, Chrome or Edge. */
export function findBrowser(): string | undefined {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined) return executable(named) ? named : undefined;
  return onPath(...commands) ?? [...(usualPlaces[process.platform] ?? []), chromium.executablePath()].find(executable);
}

/** The first of the commands that is there. */
function onPath(...wanted: readonly string[]): string | undefined {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return wanted.flatMap((command) => folders.map((folder) => path.join(folder, command))).find(executable);
}

function executable(file: string): boolean {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** Finds a browser or installs one: Debian's headless shell when root on Debian, else Playwright's own download. Throws a sentence that says what to install. */
export function ensureBrowser(): string {
  const named = process.env['BROWSER_PATH'];
  if (named !== undefined && !executable(named)) throw new Error(`BROWSER_PATH names ${named}, which cannot be run.`);
  if (named === undefined && onPath(headlessShell) === undefined) installFromDebian();
  const found = findBrowser() ?? (downloadWithPlaywright() ? findBrowser() : undefined);
  if (found !== undefined) return found;
  throw new Error('No browser for the tests. Install Chromium, Google Chrome or Microsoft Edge, or set BROWSER_PATH to one that is there, and try again.');
}

function installFromDebian(): void {
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) return;
  const install = (name: string) => run('apt-get', ['install', '-y', '--no-install-recommends', name]);
  const isNeeded = findBrowser() === undefined;
  // A browser that is there is good enough where apt does not know of a faster one.
  if (!isNeeded && !run('apt-cache', ['show', headlessShell])) return;
  console.log('Installing Chromium from the Debian packages (once)…');
  if (isNeeded && !run('apt-get', ['update'])) return;
  if (!install(headlessShell) && isNeeded) install('chromium');
}

function downloadWithPlaywright(): boolean {
  console.log('Downloading Chromium with Playwright (once)…');
  const cli = path.join(path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  return run(process.execPath, [cli, 'install', 'chromium']);
}

function run(command: string, args: readonly string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } }).status === 0;
}
