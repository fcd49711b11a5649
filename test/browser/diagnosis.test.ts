import { accessibilityFaults } from './support/axe.ts';
import type { OpenPane } from './support/openPane.ts';
import { press } from './support/severalOrganizations.ts';
import { setStage } from './support/stage.ts';
import { isAboutCause } from './support/whatWasSent.ts';

const stage = setStage({ watched: true });

/** Opens a world that ships. */
async function openWorld(file: string, faults: readonly object[] = []): Promise<OpenPane> {
  const { sandbox } = stage();
  return stage().open({ faults }, { before: () => sandbox.ask('POST', 'worlds', { file: `${file}.json` }) });
}

const settled = async ({ pane }: OpenPane) => {
  await pane.locator('[data-finding]').first().waitFor();
  await pane.getByText('Looking for the cause').waitFor({ state: 'detached' });
};
const finding = ({ pane }: OpenPane) => pane.locator('.finding').first();
const fits = ({ pane }: OpenPane) => pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth);

describe('the cause under the verdict', () => {
  it.each([
    ['default', 'localPartDiffers', 'Change it in Dynamics 365'],
    ['consumer-address', 'consumerAddressInOutlook', 'Change it in Outlook'],
    ['address-of-a-queue', 'addressTakenByQueue', 'Ask the administrator'],
    ['two-organizations', 'knownInOtherOrganization', 'Change it in Dynamics 365'],
    ['test-failed', 'testFailed', 'Run Test & Enable'],
    ['mailbox-not-approved', 'approvalPending', 'Get it approved'],
    ['shared-folder', 'sharedMailbox', undefined],
  ])('is in the world %s first %s, with the button %s', async (file, id, button) => {
    const opened = await openWorld(file);
    await settled(opened);
    expect(await finding(opened).getAttribute('data-finding')).toBe(id);
    const buttons = await finding(opened).locator('.action').allInnerTexts();
    expect(buttons).toEqual(button === undefined ? [] : [button]);
    expect(await fits(opened)).toBe(true);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect((await stage().sandbox.log()).filter(isAboutCause).length).toBeLessThanOrEqual(10);
  });

  it.each([
    ['no-licence', 'noLicense', 'Ask the administrator'],
    ['not-a-member', 'notAMember', 'Choose another organization'],
    ['blocked-by-policy', 'notSignedIn', undefined],
  ])('is in the world %s, which has no verdict, %s', async (file, id, button) => {
    const opened = await openWorld(file);
    await opened.pane.locator(`[data-finding="${id}"]`).waitFor({ state: 'attached' });
    if (button !== undefined) await opened.pane.getByRole('button', { name: button }).waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
  });

  it('is, where nothing is allowed yet, asked for by the welcome, and for who knows the pane that nobody is signed in', async () => {
    const { sandbox } = stage();
    const newcomer = await openWorld('consent-needed');
    await newcomer.pane.locator('[data-welcome]').waitFor();
    const { pane, page } = await stage().open({}, { before: () => sandbox.ask('POST', 'worlds', { file: 'consent-needed.json' }).then(() => sandbox.keepInMailbox({ welcomed: JSON.stringify([['', 1, true]]) })) });
    await pane.locator('[data-problem="consentNeeded"]').waitFor();
    await pane.locator('[data-finding="notSignedIn"]').waitFor({ state: 'attached' });
    await press(pane, 'Check everything');
    await pane.locator('[data-check="signIn"][data-outcome="failed"]').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is told once where another organization knows the mailbox', async () => {
    const opened = await openWorld('two-organizations');
    await settled(opened);
    expect(await finding(opened).getAttribute('data-finding')).toBe('knownInOtherOrganization');
    expect(await opened.pane.locator('.notice, h2, h3').filter({ hasText: 'You are known by this address in' }).count()).toBe(1);
    expect(await opened.pane.locator('main > *').first().innerText()).toMatch(/^You are known by this address in/);
    // So does whoever reads with a screen reader, once it has been said aloud.
    await opened.pane.locator('.visually-hidden[aria-live]', { hasNotText: /./ }).waitFor({ state: 'attached' });
    const heard = async () => (await opened.pane.locator('body').ariaSnapshot()).match(/You are known by this address in/g)?.length;
    while ((await heard()) !== 1);
  });

  it('folds everything else, and leads where its buttons say', async () => {
    const opened = await openWorld('default');
    await settled(opened);
    await opened.pane.getByText('2 more things').click();
    expect(await opened.pane.locator('details [data-finding]').evaluateAll((all) => all.map((each) => each.getAttribute('data-finding')))).toEqual(['companyDomainsNotKnown', 'tracksByItself']);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await press(opened.pane, 'Ask the administrator');
    await opened.pane.locator('h1', { hasText: /administrator/i }).waitFor();
  });

  it('is told all the same where one question gets no answer, and what is not known is said', async () => {
    const opened = await openWorld('default', [{ host: 'contoso.crm4.dynamics.com', path: '/queues', status: 403, code: '0x80040220' }, { host: 'contoso.crm4.dynamics.com', path: '/tracelogs', status: 500 }]);
    await settled(opened);
    expect(await finding(opened).getAttribute('data-finding')).toBe('localPartDiffers');
    await press(opened.pane, 'Check everything');
    await opened.pane.locator('[data-check="holders"][data-outcome="notChecked"]', { hasText: 'You may not read it.' }).waitFor();
    await opened.pane.locator('[data-check="serverErrors"][data-outcome="notChecked"]', { hasText: 'Dynamics 365 has a problem' }).waitFor();
    await stage().sandbox.ask('POST', 'faults', []);
    await stage().sandbox.ask('DELETE', 'log', {});
    await opened.pane.getByRole('button', { name: 'Check again: The server reports no errors' }).click();
    await opened.pane.locator('[data-check="serverErrors"][data-outcome="passed"]').waitFor();
    expect((await stage().sandbox.log()).filter(({ method }) => method === 'GET').map(({ path }) => path.split('?')[0]?.split('/').at(-1)?.replace(/\(.*/, '')).sort()).toEqual(['mailboxes', 'tracelogs']);
  });
});

describe('without a network', () => {
  it('the verdict stays, and what could not be asked for the cause is said, until it is asked again', async () => {
    const { sandbox } = stage();
    const opened = await stage().open({}, {
      before: async (page) => {
        await sandbox.ask('POST', 'worlds', { file: 'default.json' });
        await page.route(/systemuserroles_association/, async (route) => {
          await page.context().setOffline(true);
          await route.abort('internetdisconnected');
        });
      },
    });
    await settled(opened);
    await opened.pane.locator('[data-finding="localPartDiffers"]').waitFor();
    await opened.page.unroute(/systemuserroles_association/);
    await press(opened.pane, 'Check everything');
    await opened.pane.locator('[data-check="roles"][data-outcome="notChecked"]', { hasText: 'You are offline' }).waitFor();
    await opened.context.setOffline(false);
    await press(opened.pane, 'Check everything again');
    await opened.pane.locator('[data-check="roles"][data-outcome="passed"]', { hasText: 'Your security roles: ' }).waitFor();
  });
});

describe('checking everything', () => {
  it('lists what passed, failed and could not be checked, and copies a report without whole addresses', async () => {
    const opened = await openWorld('default');
    await opened.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await settled(opened);
    await press(opened.pane, 'Check everything');
    await opened.pane.locator('[data-finding="localPartDiffers"]').waitFor();
    const outcomes = await opened.pane.locator('[data-check]').evaluateAll((all) => all.map((each) => [each.getAttribute('data-check'), each.getAttribute('data-outcome')]));
    expect(outcomes.filter(([, outcome]) => outcome !== 'passed')).toEqual([['addresses', 'failed'], ['company', 'notChecked']]);
    expect(await fits(opened)).toBe(true);
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    await press(opened.pane, 'Report for IT');
    const text = () => opened.pane.getByRole('textbox').inputValue();
    await opened.pane.locator('textarea', { hasText: /^Dynamics 365: 9\.\d/m }).waitFor();
    expect(await text()).toContain('n***n@contoso.com');
    expect(await text()).toContain('[localPartDiffers]');
    expect(await text()).not.toMatch(/nanderson@|nancy\.anderson@|eyJ/);
    await opened.pane.getByRole('checkbox').check();
    expect(await text()).toContain('nancy.anderson@contoso.com');
    await press(opened.pane, 'Copy');
    await opened.pane.getByText('Copied.', { exact: true }).waitFor();
    expect(await opened.page.evaluate(() => navigator.clipboard.readText())).toBe(await text());
    expect(await accessibilityFaults(opened.page)).toEqual([]);
  });

  it('selects the report where the program lets nobody copy', async () => {
    const { sandbox } = stage();
    const opened = await stage().open({}, {
      before: async (page) => {
        await sandbox.ask('POST', 'worlds', { file: 'default.json' });
        await page.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: { writeText: () => Promise.reject(new DOMException('Not here', 'NotAllowedError')) } }));
      },
    });
    await settled(opened);
    await press(opened.pane, 'Check everything');
    await press(opened.pane, 'Report for IT');
    await press(opened.pane, 'Copy');
    await opened.pane.getByText('The text is selected').waitFor();
    const field = opened.pane.getByRole('textbox');
    expect(await field.evaluate((element: HTMLTextAreaElement) => element.value.slice(element.selectionStart, element.selectionEnd))).toBe(await field.inputValue());
  });
});

describe('a pasted error', () => {
  it('is explained on this device, and leads to where it is repaired', async () => {
    const opened = await openWorld('same');
    // The message is looked up after the verdict.
    await opened.pane.locator('[data-tracking="notTracked"]').waitFor();
    await press(opened.pane, 'What does an error mean?');
    await stage().sandbox.ask('DELETE', 'log', {});
    const field = opened.pane.getByRole('textbox', { name: 'The error' });
    await field.fill('Error 0x8005E272: something');
    await opened.pane.locator('[data-known-error="8005E272"]').waitFor();
    await field.fill('qwerty');
    await opened.pane.getByText('This error is not in the list of this add-in').waitFor();
    await field.fill('To track emails and perform synchronization, your Outlook email address should be the same as your email address in Microsoft Dynamics 365.');
    await opened.pane.locator('[data-known-error="address-mismatch"]').waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
    expect((await stage().sandbox.log()).filter(({ host }) => host !== 'localhost')).toEqual([]);
    await press(opened.pane, 'Check your address');
    await opened.pane.locator('[data-verdict="same"]').waitFor();
  });
});
