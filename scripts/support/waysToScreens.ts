import type { FrameLocator, Page } from 'playwright-core';

/** A screen of the pane and the way to it, for everything that has to look at all of them: pictures, accessibility, layout. */
export interface Screen {
  readonly name: string;
  /** File in sandbox/worlds, without its ending. */
  readonly world: string;
  /** How Outlook differs from the world's. */
  readonly outlook?: object;
  /** Further rows of the tables of the first organization. */
  readonly rows?: Readonly<Record<string, readonly object[]>>;
  /** File of the message that is selected; left out: the newest. */
  readonly message?: string;
  /** The person has never used the add-in. */
  readonly newcomer?: true;
  /** The README shows it. */
  readonly picture?: true;
  /** Goes there. Finds things by what they are, not by words, so that it works in every language. */
  readonly go: (pane: FrameLocator, page: Page) => Promise<unknown>;
}

export const verdict = (pane: FrameLocator) => pane.locator('[data-verdict]').waitFor();
/** What is told beneath the verdict comes after it. */
export const cause = (pane: FrameLocator) => pane.locator('.finding').first().waitFor();
/** Where the addresses are the same, all there is to tell beneath is the message. */
export const message = (pane: FrameLocator) => pane.locator('[data-tracking]').waitFor();
/** The links below the home screen, from the end. */
export const homeLink = (index: number) => async (pane: FrameLocator) => {
  await verdict(pane);
  // What is found out meanwhile moves the links, so that a press of the mouse could end beside them.
  await pane.locator('main > .links > .link').nth(index).dispatchEvent('click');
};
export const organizations = homeLink(-3);
export const checks = homeLink(0);
export const pasteError = homeLink(-4);
export const privacy = homeLink(-2);

/** The steps of a repair in Dynamics 365, which are still to be confirmed. */
export async function repairPlan(pane: FrameLocator): Promise<void> {
  await pane.locator('.finding .links button').first().click();
  await pane.locator('.steps').waitFor();
}

/** The first write is refused: that of the user's row, or of the mailbox's where it came to that. */
export async function repairRefused(pane: FrameLocator, page: Page, table: 'systemusers' | 'mailboxes'): Promise<void> {
  await repairPlan(pane);
  await refuse(page, 'PATCH', table);
  await pane.locator('.links .action').click();
  await pane.locator('[data-failure="notPermitted"]').waitFor();
}

/** The steps in Outlook, of which the first is done. */
export async function outlookSteps(pane: FrameLocator): Promise<void> {
  await pane.locator('.finding .links button').nth(1).click();
  await pane.locator('.ticks input').first().check();
}

export async function repairRunning(pane: FrameLocator): Promise<void> {
  await repairPlan(pane);
  await pane.locator('.links .action').click();
  await pane.locator('.steps > [data-progress="started"]').waitFor();
}

/** From now on an organization answers like this. */
export const fault = (page: Page, how: object) => page.request.post(new URL('/sandbox/faults', page.url()).href, { data: [{ host: 'contoso.crm4.dynamics.com', ...how }] });

/** From now on the security roles do not allow this in Dynamics 365. */
export const refuse = (page: Page, method: 'POST' | 'PATCH' | 'DELETE', path: string) => fault(page, { method, path: `/${path}`, status: 403, code: '0x80040220' });

/** Time passes in Dynamics 365: Test & Enable has come to its end when the pane looks again. */
export const passTest = (page: Page) => page.request.post(new URL('/sandbox/clock', page.url()).href, { data: { advanceSeconds: 100 } });

export async function repairStopped(pane: FrameLocator): Promise<void> {
  await repairRunning(pane);
  await pane.locator('.screen > .action').click();
  await pane.locator('[data-failure]').waitFor();
}

/** The message that is tracked in its world. */
export const quote = 'quote-request.eml';
export const messageLink = (index: number) => async (pane: FrameLocator) => {
  await pane.locator('[data-tracking="tracked"]').waitFor();
  await pane.locator('[data-tracking] > .links .link').nth(index).click();
};

export async function untrack(pane: FrameLocator): Promise<void> {
  await messageLink(1)(pane);
  await pane.locator('.choice').waitFor();
}

/** To keep the copy is offered first, to delete it last. */
export async function chooseUntrack(pane: FrameLocator, which: 'first' | 'last'): Promise<void> {
  await untrack(pane);
  await pane.locator('.choice input')[which]().check();
  await pane.locator('.links .action').click();
}
