import type { Browser } from 'playwright-core';
import { launchBrowser } from '../support/testBrowser.ts';
import { composeProofs } from './composeProofs.ts';
import { categorizeProofs } from './categorizeProofs.ts';
import { dialogProofs } from './dialogProofs.ts';
import { eventProofs } from './eventProofs.ts';
import { type ProbeServer, startProbeServer } from './probeServer.ts';
import { organizeProofs } from './organizeProofs.ts';
import { readProofs } from './readProofs.ts';
import { startProofs } from './startProofs.ts';
import { trapProofs } from './trapProofs.ts';

/** Everything that the emulated Outlook says, proved with the real Office.js and an add-in that only probes it. */
const families = { reading: readProofs, events: eventProofs, composing: composeProofs, organizing: organizeProofs, categorizing: categorizeProofs, dialogs: dialogProofs, starting: startProofs, traps: trapProofs };

let browser: Browser;
let servers: ProbeServer[] = [];

beforeAll(async () => {
  browser = await launchBrowser();
});

afterEach(async () => {
  await Promise.all(browser.contexts().map((context) => context.close()));
  await Promise.all(servers.map((server) => server.stop()));
  servers = [];
});

afterAll(async () => {
  await browser?.close();
});

describe.each(Object.entries(families))('the real Office.js, %s', (_family, proofs) => {
  it.each(proofs)('$name', async ({ run }) => {
    const [plain, secure] = await Promise.all([startProbeServer({ secure: false }), startProbeServer({ secure: true })]);
    servers = [plain, secure];
    await run({ browser, plain, secure });
  });
});
