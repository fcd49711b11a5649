import { accessibilityFaults } from './support/axe.ts';
import type { OpenPane } from './support/openPane.ts';
import { setStage } from './support/stage.ts';
import { asked, isAboutCause } from './support/whatWasSent.ts';

const stage = setStage();

const rule = 'To track emails and perform synchronization, your Outlook email address should be the same as your email address in Microsoft Dynamics 365.';

function openWith(outlook: string | null, dynamics: string | null): Promise<OpenPane> {
  return stage().open({
    world: (world) => {
      world.outlook.mailbox.address = outlook;
      for (const user of world.organizations[0]?.users ?? []) user.internalemailaddress = dynamics;
    },
  });
}

describe('the verdict', () => {
  it.each([
    ['the addresses are the same', 'nancy@contoso.com', 'nancy@contoso.com', 'same', true],
    ['only letter case differs', 'Nancy@contoso.com', 'nancy@contoso.com', 'sameExceptCase', true],
    ['the addresses differ', 'nancy.anderson@contoso.com', 'nanderson@contoso.com', 'different', false],
    ['Outlook gives none', null, 'nancy@contoso.com', 'emptyInOutlook', false],
    ['Outlook gives an empty one', '', 'nancy@contoso.com', 'emptyInOutlook', false],
    ['Primary Email is empty', 'nancy@contoso.com', null, 'emptyInDynamics', false],
    ['neither side has one', null, null, 'emptyInBoth', false],
  ] as const)('when %s is shown on an accessible card after one Dynamics request', async (_when, outlook, dynamics, verdict, synchronizes) => {
    const { pane, page } = await openWith(outlook, dynamics);
    await pane.locator(`[data-verdict="${verdict}"]`).waitFor();
    expect(await pane.locator('h1').count()).toBe(1);
    expect(await pane.getByText(rule, { exact: true }).count()).toBe(synchronizes ? 0 : 1);
    expect(await pane.locator('.badge').innerText()).toMatch(/Contoso\s+Production/);
    const cards = await pane.locator('.card dd').allInnerTexts();
    expect(cards[0]).toContain(outlook || 'No address');
    expect(cards[1]).toContain(dynamics || 'No address');
    expect(await accessibilityFaults(page)).toEqual([]);
    const questions = asked(await stage().sandbox.log()).filter((line) => line.host === 'contoso.crm4.dynamics.com' && !isAboutCause(line));
    expect(questions).toHaveLength(1);
    expect(questions[0]).toMatchObject({ method: 'GET', status: 200, token: { account: 'nancy.anderson@contoso.com' } });
  });

  it('marks what differs for the eye and says it in words for the ear', async () => {
    const { pane } = await openWith('nancy.anderson@contoso.com', 'nanderson@contoso.com');
    await pane.getByText('Only in Outlook: “ancy.”').waitFor();
    expect(await pane.locator('mark').allInnerTexts()).toEqual(['ancy.']);
    const heard = await pane.locator('.card').ariaSnapshot();
    expect(heard).toContain('nancy.anderson@contoso.com');
    expect(heard).toContain('nanderson@contoso.com');
  });

  it('is looked up again with the keyboard alone', async () => {
    const { pane, page } = await openWith('nancy.anderson@contoso.com', 'nanderson@contoso.com');
    const button = pane.getByRole('button', { name: 'Check again' });
    await button.waitFor();
    await page.getByRole('button', { name: 'Close' }).last().focus();
    await pane.getByText('Looking for the cause').waitFor({ state: 'detached' });
    await page.keyboard.press('Tab');
    await page.waitForFunction(() => document.activeElement?.tagName === 'IFRAME');
    // What repairs it comes before.
    const hasFocus = () => button.evaluate((element) => element === element.ownerDocument.activeElement);
    for (let steps = 0; steps < 12 && !(await hasFocus()); steps += 1) await page.keyboard.press('Tab');
    expect(await hasFocus()).toBe(true);
    await stage().sandbox.ask('DELETE', 'log', {});
    const answered = page.waitForResponse((response) => response.url().includes('/systemusers') && response.request().method() === 'GET');
    await page.keyboard.press('Enter');
    await answered;
    await pane.locator('[data-verdict="different"]').waitFor();
    // The button has gone with the old screen; the focus is where the reading goes on.
    expect(await pane.locator('.screen-title').evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
  });

  it('is announced in a region that was there before', async () => {
    const { pane } = await openWith('nancy.anderson@contoso.com', 'nanderson@contoso.com');
    await pane.locator('[data-verdict]').waitFor();
    expect(await pane.getByRole('status').innerText()).toBe('The addresses are different');
  });

  it.each([
    ['quotes', `o'brien"x"@contoso.com`, `o'brien"x"@contoso.com`],
    ['markup', '<img src=x onerror=alert(1)>@contoso.com', '<img src=x onerror=alert(1)>@contoso.com'],
    ['a space inside', 'nan cy@contoso.com', 'nan cy@contoso.com'],
    ['a control character', 'nan\u0007cy@contoso.com', 'nan‹U+0007›cy@contoso.com'],
    ['a direction override', 'nan\u202ecy@contoso.com', 'nan‹U+202E›cy@contoso.com'],
    ['320 characters', `${'n'.repeat(64)}@${'c'.repeat(251)}.com`, `${'n'.repeat(64)}@${'c'.repeat(251)}.com`],
  ])('shows an address with %s as plain text that fits the pane', async (_what, address, shown) => {
    const { pane, page, console } = await openWith(address, 'nancy@contoso.com');
    await pane.locator('[data-verdict="different"]').waitFor();
    expect(await pane.locator('.card dd').first().locator('.visually-hidden').textContent()).toBe(shown);
    expect(await pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    expect(console.filter((line) => line.startsWith('exception'))).toEqual([]);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('what the pane keeps and sends', () => {
  it('puts no token into an address, the console or a storage, and breaks no rule of its own content security policy', async () => {
    const addresses: string[] = [];
    const { pane, page, console } = await stage().open({}, { before: async (page) => page.on('request', (request) => addresses.push(request.url())) });
    await pane.locator('[data-verdict]').waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes('/addin/'));
    const stored = await frame?.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
    const tokenLike = /eyJ[\w-]{10,}/;
    expect([...addresses, ...console, stored ?? ''].filter((text) => tokenLike.test(text))).toEqual([]);
    expect(addresses.filter((address) => !/^(https?:\/\/([a-z0-9-]+\.)*localhost:\d+\/|data:|blob:|about:)/.test(address))).toEqual([]);
    // Office.js itself sets one style attribute, which the policy refuses without harm.
    const violations = console.filter((line) => /Content Security Policy|Trusted/i.test(line) && !/style/i.test(line));
    expect(violations).toEqual([]);
  });

  it('gives the token to the organization and to nobody else', async () => {
    const { pane } = await stage().open();
    await pane.locator('[data-verdict]').waitFor();
    const withToken = (await stage().sandbox.log()).filter((line) => line.token);
    expect(new Set(withToken.map((line) => line.host))).toEqual(new Set(['contoso.crm4.dynamics.com']));
    expect(withToken.every((line) => line.token?.audience.startsWith('http://contoso.crm4.dynamics.localhost'))).toBe(true);
  });
});
