import type { Browser, BrowserContext, Frame, Page } from 'playwright-core';
import { keptRows } from '../../src/settings/keptItems.ts';
import { bundleHarness } from './kept/bundleHarness.ts';
import type { KeptHarness } from './kept/harness.ts';
import { until } from './outlook/outlookPage.ts';
import { type ProbeServer, startProbeServer } from './outlook/probeServer.ts';
import { blockForeignStorage } from './support/blockForeignStorage.ts';
import { launchBrowser } from './support/testBrowser.ts';

let browser: Browser;
let server: ProbeServer;
let context: BrowserContext;
let script: string;

beforeAll(async () => {
  [browser, script] = await Promise.all([launchBrowser(), bundleHarness()]);
});

beforeEach(async () => {
  [server, context] = await Promise.all([startProbeServer({ secure: false }), browser.newContext({ viewport: { width: 1500, height: 900 } })]);
  await blockForeignStorage(context);
});

afterEach(async () => {
  await context.close();
  await server.stop();
});

afterAll(() => browser?.close());

interface OpenedPane {
  readonly outlook: Page;
  readonly frame: Frame;
}

/** A further window of Outlook with its pane, in the same browser. */
async function openPane(addinHost: string | null = null): Promise<OpenedPane> {
  server.changeOutlook({ addinHost });
  const outlook = await context.newPage();
  await outlook.goto(`${server.origin}/`);
  const element = await outlook.waitForSelector('iframe[src*="/addin/taskpane.html"]');
  const frame = await element.contentFrame();
  if (!frame) throw new Error('The pane has no page.');
  await until(frame, () => (window as { probe?: { listening?: string } }).probe?.listening !== undefined);
  await frame.evaluate(script);
  return { outlook, frame };
}

/** What lies in the mailbox, as text. */
async function inMailbox(): Promise<string> {
  return (await fetch(`${server.origin}/outlook/kept`)).text();
}

async function untilInMailbox(...texts: readonly string[]): Promise<void> {
  const end = Date.now() + 6000;
  for (let held = ''; !texts.every((text) => held.includes(text)); held = await inMailbox()) {
    if (Date.now() > end) throw new Error(`Not all of ${texts.join(', ')} is in the mailbox: ${held}`);
  }
}

async function add({ frame }: OpenedPane, ...names: string[]) {
  return frame.evaluate(async (added) => {
    const { keeper, items } = window.kept as KeptHarness;
    const made = added.map((name) => ({ url: `https://${name.slice(0, 50)}.crm4.dynamics.com`, name, type: 'production', connected: true }) as const);
    const result = await keeper.change(items.organizations, (old) => [...old, ...made]);
    return result.ok ? 'kept' : result.problem;
  }, names);
}

function namesIn({ frame }: OpenedPane): Promise<string[]> {
  return frame.evaluate(() => {
    const { keeper, items } = window.kept as KeptHarness;
    return keeper.read(items.organizations).map(({ name }) => name).sort();
  });
}

const answerSaves = ({ outlook }: OpenedPane, answers: object[]) => outlook.evaluate((given) => window.sandboxOutlook?.set({ answers: given as never }), answers);
const remembers = ({ frame }: OpenedPane) => frame.evaluate(() => ({ ...window.kept?.keeper.remembers }));
const has = ({ frame }: OpenedPane, name: string) =>
  until(frame, (wanted) => window.kept?.keeper.read(window.kept.items.organizations).some((each) => each.name === wanted) === true, name);

describe.each([
  ['on one site with Outlook, where there is storage', null, true],
  ['on another site, where storage throws', '127.0.0.1', false],
])('two panes side by side %s', (_where, addinHost, device) => {
  it('both keep what they change at the same moment, and the next pane finds it all in the mailbox', async () => {
    const [one, other] = [await openPane(addinHost), await openPane(addinHost)];
    expect(await Promise.all([add(one, 'contoso'), add(other, 'fabrikam')])).toEqual(['kept', 'kept']);
    await Promise.all([has(one, 'fabrikam'), has(other, 'contoso')]);
    expect(await remembers(one)).toEqual({ roaming: true, device });
    // A save that follows from what the other has said may still be under way.
    await untilInMailbox('contoso', 'fabrikam');
    const next = await openPane(addinHost);
    await has(next, 'contoso');
    expect(await namesIn(next)).toEqual(['contoso', 'fabrikam']);
  });

  it('see what the other removes, and nothing brings it back', async () => {
    const [one, other] = [await openPane(addinHost), await openPane(addinHost)];
    await add(one, 'contoso');
    await has(other, 'contoso');
    await other.frame.evaluate(() => window.kept?.keeper.change(window.kept.items.organizations, () => []));
    await until(one.frame, () => window.kept?.keeper.read(window.kept.items.organizations).length === 0);
    await add(one, 'fabrikam');
    expect(await namesIn(await openPane(addinHost))).toEqual(['fabrikam']);
  });

  it('forget everything together', async () => {
    const [one, other] = [await openPane(addinHost), await openPane(addinHost)];
    await add(one, 'contoso');
    await has(other, 'contoso');
    const forgotten = await other.frame.evaluate(() => window.kept?.keeper.forget());
    expect(forgotten).toMatchObject({ left: ['forgotten'] });
    await until(one.frame, () => window.kept?.keeper.read(window.kept.items.organizations).length === 0);
    expect(await namesIn(await openPane(addinHost))).toEqual([]);
    if (device) expect(await one.frame.evaluate(() => Object.keys(window.localStorage))).toEqual([]);
  });
});

describe('what is kept', () => {
  it('lies where the table says, under no other names', async () => {
    const pane = await openPane();
    await add(pane, 'contoso');
    await pane.frame.evaluate(() => window.kept?.keeper.change(window.kept.items.lastAnswers, () => [{ url: 'https://contoso.crm4.dynamics.com', outlook: null, dynamics: null, checkedAt: 1 }]));
    const named = (store: string) => keptRows.filter((row) => row.store === store).map(({ key }) => key as string);
    const { roamingSettings } = JSON.parse(await inMailbox()) as { roamingSettings: object };
    expect(named('roaming')).toEqual(expect.arrayContaining(Object.keys(roamingSettings)));
    const onDevice = await pane.frame.evaluate(() => Object.keys(window.localStorage));
    // The mark that the library of the storage sets for itself, without anything in it.
    expect([...named('device').map((key) => `@MailboxMatch/${key}`), 'MailboxMatch']).toEqual(expect.arrayContaining(onDevice));
    expect(onDevice.sort()).toEqual(['@MailboxMatch/lastAnswers', '@MailboxMatch/mirror', 'MailboxMatch']);
    expect(await pane.frame.evaluate(() => document.cookie)).toBe('');
  });
});

describe('a mailbox', () => {
  it('that is full keeps nothing more, and the pane says so and goes on', async () => {
    const pane = await openPane();
    const long = Array.from({ length: 199 }, (_, index) => `o${index}${'x'.repeat(150)}`);
    expect(await add(pane, ...long)).toEqual({ kind: 'notRemembered', because: 'full', code: '9019', until: 'device' });
    expect([(await namesIn(pane)).length, await remembers(pane)]).toEqual([199, { roaming: false, device: true }]);
  });

  it('keeps fifty organizations', async () => {
    const pane = await openPane();
    const fifty = Array.from({ length: 50 }, (_, index) => `contoso-manufacturing-europe-${index}`);
    expect(await add(pane, ...fifty)).toBe('kept');
    expect(await namesIn(await openPane())).toEqual(fifty.sort());
  });

  it('that refuses to save is told with the code of Outlook', async () => {
    const pane = await openPane('127.0.0.1');
    await answerSaves(pane, [{ dispatchId: 404, errorCode: 9057 }]);
    expect(await add(pane, 'contoso')).toEqual({ kind: 'notRemembered', because: 'full', code: '9057', until: 'closing' });
    await answerSaves(pane, []);
    expect(await add(pane, 'fabrikam')).toBe('kept');
    const next = await openPane('127.0.0.1');
    await has(next, 'contoso');
    expect(await namesIn(next)).toEqual(['contoso', 'fabrikam']);
  });
});
