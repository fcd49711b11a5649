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
  await pane.locator('main > .links > .link').nth(index).click();
};
const organizations = homeLink(-3);
const checks = homeLink(0);

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
