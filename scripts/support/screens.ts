import { readFileSync } from 'node:fs';
import path from 'node:path';
import { root } from './run.ts';
import { screenStates } from './screenStates.ts';
import { cause, checks, chooseUntrack, homeLink, message, messageLink, organizations, outlookSteps, passTest, pasteError, privacy, quote, refuse, repairPlan, repairRefused, repairRunning, repairStopped, type Screen, untrack } from './waysToScreens.ts';

const mainScreens: readonly Screen[] = [
  { name: 'starting', world: 'default', outlook: { start: 'silent' }, go: (pane) => pane.locator('.progress').waitFor() },
  { name: 'signing-in', world: 'default', outlook: { bridge: 'silent' }, go: (pane) => pane.locator('.progress .waiting-ring').waitFor() },
  { name: 'different', world: 'default', picture: true, go: cause },
  { name: 'same', world: 'same', go: message },
  { name: 'letter-case', world: 'letter-case', go: message },
  { name: 'dynamics-empty', world: 'dynamics-empty', go: cause },
  { name: 'both-empty', world: 'both-empty', go: cause },
  { name: 'other-person', world: 'signed-in-as-somebody-else', go: cause },
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
      await pasteError(pane);
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
      await passTest(page);
      await pane.locator('.links .action').first().click();
      await pane.locator('.verdict [role="status"]').waitFor();
    },
  },
  {
    name: 'repair-refused',
    world: 'default',
    go: (pane, page) => repairRefused(pane, page, 'systemusers'),
  },
  { name: 'outlook-steps', world: 'default', go: outlookSteps },
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
      await privacy(pane);
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

/** Everything that a person can see: the screens, and the states that they can be in. */
export const screens: readonly Screen[] = [...mainScreens, ...screenStates];

/** The world of a screen as it is sent to the sandbox; `outlook` changes it further. */
export function worldOf(screen: Screen, outlook: object = {}): unknown {
  const world = JSON.parse(readFileSync(path.join(root, 'sandbox/worlds', `${screen.world}.json`), 'utf8')) as { outlook: object; organizations: readonly { rows?: Record<string, readonly object[]> }[] };
  const further = Object.entries(screen.rows ?? {});
  const organizations = world.organizations.map((each, index) => (index > 0 ? each : { ...each, rows: { ...each.rows, ...Object.fromEntries(further.map(([table, rows]) => [table, [...(each.rows?.[table] ?? []), ...rows]])) } }));
  return { ...world, organizations, outlook: { ...world.outlook, ...screen.outlook, ...outlook } };
}

/** Where Outlook shows it, with its message. */
export function addressOf({ message }: Screen, outlook: string): string {
  return message === undefined ? outlook : new URL(`?message=${encodeURIComponent(message)}`, outlook).href;
}
