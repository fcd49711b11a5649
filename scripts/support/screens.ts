import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { root } from './run.ts';

/** A screen of the pane and the way to it, for everything that has to look at all of them: pictures, accessibility, layout. */
export interface Screen {
  readonly name: string;
  /** File in sandbox/worlds, without its ending. */
  readonly world: string;
  /** How Outlook differs from the world's. */
  readonly outlook?: object;
  /** File of the message that is selected; left out: the newest. */
  readonly message?: string;
  /** The person has never used the add-in. */
  readonly newcomer?: true;
  /** The README shows it. */
  readonly picture?: true;
  /** Goes there. Finds things by what they are, not by words, so that it works in every language. */
  readonly go: (pane: FrameLocator, page: Page) => Promise<unknown>;
}

const verdict = (pane: FrameLocator) => pane.locator('[data-verdict]').waitFor();
/** The links below the home screen, from the end. */
const homeLink = (index: number) => async (pane: FrameLocator) => {
  await verdict(pane);
  // What is found out meanwhile moves the links, so that a press of the mouse could end beside them.
  await pane.locator('main > .links > .link').nth(index).dispatchEvent('click');
};
const organizations = homeLink(-3);
const checks = homeLink(0);

/** The steps of a repair in Dynamics 365, which are still to be confirmed. */
async function repairPlan(pane: FrameLocator): Promise<void> {
  await pane.locator('.finding .links button').first().click();
  await pane.locator('.steps').waitFor();
}

async function repairRunning(pane: FrameLocator): Promise<void> {
  await repairPlan(pane);
  await pane.locator('.links .action').click();
  await pane.locator('.steps > [data-progress="started"]').waitFor();
}

/** From now on the security roles do not allow this in Dynamics 365. */
const refuse = (page: Page, method: 'POST' | 'PATCH', path: string) =>
  page.request.post(new URL('/sandbox/faults', page.url()).href, { data: [{ host: 'contoso.crm4.dynamics.com', method, path: `/${path}`, status: 403, code: '0x80040220' }] });

async function repairStopped(pane: FrameLocator): Promise<void> {
  await repairRunning(pane);
  await pane.locator('.screen > .action').click();
  await pane.locator('[data-failure]').waitFor();
}

/** The message that is tracked in its world. */
const quote = 'quote-request.eml';
const messageLink = (index: number) => async (pane: FrameLocator) => {
  await pane.locator('[data-tracking="tracked"]').waitFor();
  await pane.locator('[data-tracking] > .links .link').nth(index).click();
};

async function untrack(pane: FrameLocator): Promise<void> {
  await messageLink(1)(pane);
  await pane.locator('.choice').waitFor();
}

/** To keep the copy is offered first, to delete it last. */
async function chooseUntrack(pane: FrameLocator, which: 'first' | 'last'): Promise<void> {
  await untrack(pane);
  await pane.locator('.choice input')[which]().check();
  await pane.locator('.links .action').click();
}

export const screens: readonly Screen[] = [
  { name: 'starting', world: 'default', outlook: { start: 'silent' }, go: (pane) => pane.locator('.progress').waitFor() },
  { name: 'signing-in', world: 'default', outlook: { bridge: 'silent' }, go: (pane) => pane.locator('.progress .waiting-ring').waitFor() },
  { name: 'different', world: 'default', picture: true, go: verdict },
  { name: 'same', world: 'same', go: verdict },
  { name: 'letter-case', world: 'letter-case', go: verdict },
  { name: 'dynamics-empty', world: 'dynamics-empty', go: verdict },
  { name: 'both-empty', world: 'both-empty', go: verdict },
  { name: 'other-person', world: 'signed-in-as-somebody-else', go: verdict },
  { name: 'shared', world: 'shared-folder', go: (pane) => pane.locator('[data-finding="sharedMailbox"]').waitFor() },
  { name: 'several', world: 'three-organizations', go: (pane) => pane.locator('.organizations > li').first().waitFor() },
  { name: 'problem', world: 'blocked-by-policy', go: (pane) => pane.locator('[data-problem]').waitFor() },
  { name: 'welcome', world: 'consent-needed', newcomer: true, picture: true, go: (pane) => pane.locator('[data-welcome]').waitFor() },
  {
    name: 'add',
    world: 'several-found',
    picture: true,
    async go(pane) {
      await pane.locator('.found').first().waitFor();
      await pane.locator('.paste input').fill('https://contoso.crm4.dynamics.com.evil.example');
    },
  },
  {
    name: 'organizations',
    world: 'three-organizations',
    picture: true,
    async go(pane) {
      await organizations(pane);
      await pane.locator('.organization[aria-expanded]').last().click();
    },
  },
  {
    name: 'synchronize',
    world: 'three-organizations',
    picture: true,
    async go(pane) {
      await organizations(pane);
      await pane.locator('.organization[aria-expanded]').last().click();
      await pane.locator('.details .links .link').nth(1).click();
      await pane.locator('.steps').waitFor();
    },
  },
  {
    name: 'checks',
    world: 'mailbox-not-approved',
    picture: true,
    async go(pane) {
      await checks(pane);
      await pane.locator('.checks [data-outcome="failed"]').first().waitFor();
    },
  },
  {
    name: 'report',
    world: 'default',
    async go(pane) {
      await checks(pane);
      await pane.locator('main > .links .link').last().click();
      await pane.locator('textarea').waitFor();
    },
  },
  {
    name: 'error',
    world: 'default',
    picture: true,
    async go(pane) {
      await homeLink(-4)(pane);
      await pane.locator('textarea').fill('IncomingIncorrectCrmOrgError');
      await pane.locator('[data-known-error]').first().waitFor();
    },
  },
  { name: 'repair-plan', world: 'default', picture: true, go: repairPlan },
  { name: 'repair-running', world: 'default', go: repairRunning },
  { name: 'repair-stopped', world: 'default', go: repairStopped },
  {
    name: 'repair-ended',
    world: 'default',
    async go(pane, page) {
      await repairStopped(pane);
      // Test & Enable has come to its end when the pane looks again.
      await page.request.post(new URL('/sandbox/clock', page.url()).href, { data: { advanceSeconds: 100 } });
      await pane.locator('.links .action').first().click();
      await pane.locator('.verdict [role="status"]').waitFor();
    },
  },
  {
    name: 'repair-refused',
    world: 'default',
    async go(pane, page) {
      await repairPlan(pane);
      await refuse(page, 'PATCH', 'systemusers');
      await pane.locator('.links .action').click();
      await pane.locator('[data-failure]').waitFor();
    },
  },
  {
    name: 'outlook-steps',
    world: 'default',
    async go(pane) {
      await pane.locator('.finding .links button').nth(1).click();
      await pane.locator('.ticks input').first().check();
    },
  },
  {
    name: 'request',
    world: 'may-not-change',
    async go(pane) {
      await pane.locator('.finding .links button').first().click();
      await pane.locator('.screen > .action').click();
      await pane.locator('textarea').waitFor();
    },
  },
  { name: 'tracked', world: 'tracked-message', message: quote, picture: true, go: (pane) => pane.locator('[data-tracking="tracked"] .copy').waitFor() },
  {
    name: 'before-tracking',
    world: 'tracked-message',
    message: 'order-confirmed.eml',
    async go(pane) {
      await pane.locator('.track .action').click();
      await pane.locator('[data-before-tracking]').waitFor();
    },
  },
  {
    name: 'track-options',
    world: 'tracked-message',
    message: 'attachments-of-each-kind.eml',
    async go(pane) {
      await pane.locator('.track summary').click();
      await pane.locator('.track details > .link').click();
      await pane.locator('.people').waitFor();
    },
  },
  {
    name: 'track-failed',
    world: 'tracked-message',
    message: 'order-confirmed.eml',
    async go(pane, page) {
      await pane.locator('.track .action').click();
      await pane.locator('[data-before-tracking]').waitFor();
      await refuse(page, 'POST', '$batch');
      await pane.locator('.links .action').click();
      await pane.locator('[data-tracking] [data-problem]').waitFor();
    },
  },
  {
    name: 'regarding',
    world: 'tracked-message',
    message: quote,
    async go(pane) {
      await messageLink(0)(pane);
      await pane.locator('.records').waitFor();
      await pane.locator('select').waitFor();
    },
  },
  { name: 'untrack', world: 'tracked-message', message: quote, go: untrack },
  {
    name: 'untrack-deleting',
    world: 'tracked-message',
    message: quote,
    async go(pane) {
      await chooseUntrack(pane, 'last');
      await pane.locator('.choice').waitFor({ state: 'detached' });
    },
  },
  {
    name: 'untrack-ended',
    world: 'tracked-message',
    message: quote,
    async go(pane) {
      await chooseUntrack(pane, 'first');
      await pane.locator('[data-outcome]').waitFor();
    },
  },
  {
    name: 'draft',
    world: 'tracked-message',
    async go(pane, page) {
      await page.getByRole('button', { name: 'New mail' }).click();
      await page.getByRole('toolbar').getByRole('button', { name: 'Mailbox Match', exact: true }).click();
      await pane.locator('[data-tracking="cannot"] input').check();
      await pane.locator('[data-tracking="cannot"] > .link').waitFor();
    },
  },
  {
    name: 'privacy',
    world: 'default',
    picture: true,
    async go(pane) {
      await homeLink(-2)(pane);
      await pane.locator('dl.table').first().waitFor();
    },
  },
  {
    name: 'help',
    world: 'same',
    picture: true,
    async go(pane) {
      await homeLink(-1)(pane);
      await pane.locator('.comparison').waitFor();
    },
  },
];

/** The world of a screen as it is sent to the sandbox; `outlook` changes it further. */
export function worldOf(screen: Screen, outlook: object = {}): unknown {
  const world = JSON.parse(readFileSync(path.join(root, 'sandbox/worlds', `${screen.world}.json`), 'utf8')) as { outlook: object };
  return { ...world, outlook: { ...world.outlook, ...screen.outlook, ...outlook } };
}

/** Where Outlook shows it, with its message. */
export function addressOf({ message }: Screen, outlook: string): string {
  return message === undefined ? outlook : new URL(`?message=${encodeURIComponent(message)}`, outlook).href;
}
