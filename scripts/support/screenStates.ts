import type { FrameLocator, Page } from 'playwright-core';
import { checks, chooseUntrack, fault, messageLink, organizations, outlookSteps, passTest, pasteError, privacy, quote, refuse, repairRefused, repairRunning, type Screen, verdict } from './waysToScreens.ts';

/** States that the screens can be in besides the usual one: failed, refused, empty, half-way, ended. */

/** Nothing can be reached from here on; what the pane has loaded by then it has. */
const goOffline = (page: Page) => page.context().setOffline(true);

/** The one of the list that knows the mailbox, opened. */
async function sandboxRow(pane: FrameLocator): Promise<void> {
  await organizations(pane);
  await pane.locator('.organization[aria-expanded]', { has: pane.locator('[data-type="sandbox"]') }).click();
}

async function switchPlan(pane: FrameLocator): Promise<void> {
  await sandboxRow(pane);
  await pane.locator('.details .links .link').nth(1).click();
  await pane.locator('.links .action').waitFor();
}

async function switchRunning(pane: FrameLocator): Promise<void> {
  await switchPlan(pane);
  await pane.locator('.links .action').click();
  await pane.locator('.steps > [data-progress="started"]').waitFor();
}

async function switchStopped(pane: FrameLocator): Promise<void> {
  await switchRunning(pane);
  await pane.locator('.screen > .action').click();
  await pane.locator('.screen > [role="alert"]').waitFor();
}

async function regarding(pane: FrameLocator): Promise<void> {
  await messageLink(0)(pane);
  await pane.locator('select').waitFor();
}

const type = (pane: FrameLocator, typed: string) => pane.getByRole('combobox').first().fill(typed);

/** The list of records, with something typed. */
async function search(pane: FrameLocator, typed: string): Promise<void> {
  await regarding(pane);
  await type(pane, typed);
}

async function onlyWhenAsked(pane: FrameLocator): Promise<void> {
  await privacy(pane);
  await pane.getByRole('switch').click();
}

export const screenStates: readonly Screen[] = [
  {
    name: 'offline',
    world: 'default',
    async go(pane, page) {
      await verdict(pane);
      await goOffline(page);
      await pane.locator('[data-verdict] > .links .link').click();
      await pane.locator('[data-problem="offline"]').waitFor();
    },
  },
  {
    name: 'not-asked',
    world: 'same',
    async go(pane, page) {
      await onlyWhenAsked(pane);
      await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('onlyWhenIAsk'));
      await page.reload();
      await pane.locator('.screen > .action').waitFor();
    },
  },
  {
    name: 'forgotten',
    world: 'default',
    async go(pane) {
      await privacy(pane);
      await pane.locator('.screen > .action').click();
      await pane.locator('.action + [role="status"]:not(:empty)').waitFor();
    },
  },
  { name: 'welcome-organization', world: 'several-found', newcomer: true, go: (pane) => pane.locator('[data-welcome="organization"]').waitFor() },
  {
    name: 'add-understood',
    world: 'several-found',
    async go(pane, page) {
      await pane.locator('.paste input').fill(`http://contoso-trial.crm4.dynamics.localhost:${new URL(page.url()).port}/main.aspx`);
      await pane.locator('.paste .action').waitFor();
    },
  },
  {
    name: 'add-failed',
    world: 'several-found',
    async go(pane, page) {
      await fault(page, { host: 'contoso-trial.crm4.dynamics.com', status: 503 });
      await pane.locator('.found .action').last().click();
      await pane.locator('.found [data-problem]').waitFor();
    },
  },
  {
    name: 'organization-failed',
    world: 'three-organizations',
    async go(pane, page) {
      await sandboxRow(pane);
      await pane.locator('.details .links .link').last().click();
      await fault(page, { host: 'contoso-sandbox.crm4.dynamics.com', status: 503 });
      await pane.locator('.details .links .link').click();
      await pane.locator('.details [data-problem]').waitFor();
    },
  },
  { name: 'synchronize-running', world: 'three-organizations', go: switchRunning },
  { name: 'synchronize-stopped', world: 'three-organizations', go: switchStopped },
  {
    name: 'synchronize-ended',
    world: 'three-organizations',
    async go(pane, page) {
      await switchStopped(pane);
      await passTest(page);
      await pane.locator('.links .action').first().click();
      await pane.locator('.screen > [role="status"]:not(:empty):not(.visually-hidden)').waitFor();
    },
  },
  {
    name: 'checks-not-made',
    world: 'little-to-read',
    async go(pane) {
      await checks(pane);
      await pane.locator('.checks [data-outcome="notChecked"]').first().waitFor();
    },
  },
  {
    name: 'error-unknown',
    world: 'default',
    async go(pane) {
      await pasteError(pane);
      await pane.locator('textarea').fill('xyzzy');
      await pane.locator('.links .link').waitFor();
    },
  },
  {
    name: 'repair-unread',
    world: 'default',
    async go(pane, page) {
      const button = pane.locator('.finding .links button').first();
      await button.waitFor();
      await fault(page, { status: 503 });
      await button.click();
      await pane.locator('.screen > [data-problem]').waitFor();
    },
  },
  {
    name: 'repair-doubtful',
    world: 'consumer-address',
    async go(pane) {
      await pane.locator('.finding .links button').nth(1).click();
      await pane.locator('[data-refusal], [data-doubt]').first().waitFor();
    },
  },
  {
    name: 'repair-undone',
    world: 'default',
    async go(pane, page) {
      await repairRefused(pane, page, 'mailboxes');
      await pane.locator('.links .link').nth(1).click();
      await pane.locator('.verdict [role="status"]:not(:empty)').waitFor();
    },
  },
  {
    name: 'repair-unfinished',
    world: 'default',
    async go(pane) {
      await repairRunning(pane);
      await pane.locator('.screen > .link').click();
      await pane.locator('[data-finding="unfinishedRepair"]').waitFor();
    },
  },
  {
    name: 'leave-first',
    world: 'default',
    async go(pane) {
      await outlookSteps(pane);
      await pane.locator('.screen > .links .link').first().click();
      await pane.locator('.links .action').waitFor();
    },
  },
  {
    name: 'set-as-primary',
    world: 'graph-asked',
    async go(pane) {
      await pane.locator('.finding .links button').nth(3).click();
      await pane.locator('[data-finding="dynamicsHasAlias"] .links button').nth(3).click();
      for (const center of [0, 1]) await pane.locator('[data-same-mailbox] summary').nth(center).click();
    },
  },
  { name: 'report-of-mail', world: 'tracked-message', message: 'meeting-reply.eml', go: (pane) => pane.locator('[data-tracking="cannot"]').waitFor() },
  {
    name: 'message-not-looked-up',
    world: 'same',
    async go(pane, page) {
      await onlyWhenAsked(pane);
      await pane.locator('.screen > .link').click();
      await page.evaluate(() => window.sandboxOutlook?.select('sent-offer.eml'));
      await pane.locator('[data-tracking="notAsked"]').waitFor();
    },
  },
  {
    name: 'message-unknown',
    world: 'tracked-message',
    message: quote,
    async go(pane, page) {
      await pane.locator('[data-tracking="tracked"]').waitFor();
      await fault(page, { status: 503 });
      await page.evaluate(() => window.sandboxOutlook?.select('sent-offer.eml'));
      await pane.locator('[data-tracking="unknown"] [data-problem]').waitFor();
    },
  },
  {
    name: 'tracked-elsewhere',
    world: 'three-organizations',
    async go(pane) {
      await verdict(pane);
      await pane.locator('.organization', { has: pane.locator('[data-type="sandbox"]') }).click();
      await pane.locator('[data-tracking] > p > .link').last().click();
      await pane.locator('[data-tracking] ul li').first().waitFor();
    },
  },
  {
    name: 'people-to-choose-from',
    world: 'tracked-message',
    message: 'reply-in-thread.eml',
    rows: { contacts: [{ firstname: 'Ty', lastname: 'Carlson', emailaddress1: 'ty.carlson@fabrikam.com' }] },
    async go(pane) {
      await pane.locator('.track summary').click();
      await pane.locator('.track details > .link').click();
      await pane.locator('.people select').waitFor();
    },
  },
  {
    name: 'regarding-found',
    world: 'tracked-message',
    message: quote,
    async go(pane) {
      await search(pane, 'bikes');
      await pane.locator('.record').nth(1).waitFor();
      await pane.getByRole('combobox').first().press('ArrowDown');
    },
  },
  {
    name: 'regarding-not-found',
    world: 'tracked-message',
    message: quote,
    async go(pane) {
      await search(pane, 'nobody of that name');
      await pane.locator('.records').waitFor({ state: 'detached' });
      await pane.locator('[role="status"].quiet:not(:empty)').waitFor();
    },
  },
  {
    name: 'regarding-failed',
    world: 'tracked-message',
    message: quote,
    async go(pane, page) {
      await regarding(pane);
      await fault(page, { status: 503 });
      await type(pane, 'bikes');
      await pane.locator('[data-problem]').waitFor();
    },
  },
  {
    name: 'regarding-refused',
    world: 'tracked-message',
    message: quote,
    async go(pane, page) {
      await search(pane, 'bikes');
      await refuse(page, 'PATCH', 'emails');
      await pane.locator('.record').first().click();
      await pane.locator('[data-outcome]').waitFor();
    },
  },
  {
    name: 'untrack-failed',
    world: 'tracked-message',
    message: quote,
    async go(pane, page) {
      await pane.locator('[data-tracking="tracked"]').waitFor();
      await fault(page, { status: 503 });
      await messageLink(1)(pane);
      await pane.locator('[data-problem]').waitFor();
    },
  },
  {
    name: 'untrack-refused',
    world: 'tracked-message',
    message: quote,
    async go(pane, page) {
      await chooseUntrack(pane, 'last');
      await refuse(page, 'DELETE', 'emails');
      await pane.locator('.links .action').click();
      await pane.locator('[data-outcome]').waitFor();
    },
  },
  {
    name: 'kept',
    world: 'tracked-message',
    message: quote,
    async go(pane) {
      await chooseUntrack(pane, 'first');
      await pane.locator('[data-outcome]').waitFor();
      await pane.locator('.links .action').click();
      await pane.locator('[data-tracking="kept"]').waitFor();
    },
  },
];
