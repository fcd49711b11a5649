import type { OpenPane } from './support/openPane.ts';
import { nancy, press } from './support/severalOrganizations.ts';
import { setStage } from './support/stage.ts';
import { asked, wronglySent } from './support/whatWasSent.ts';
import { ids, quote, withCopy } from './support/withCopy.ts';

const stage = setStage({ watched: true });

async function openQuote(owner: string | null): Promise<OpenPane> {
  const opened = await stage().open({ world: withCopy({ owner }) });
  await opened.page.waitForFunction(() => window.sandboxOutlook !== undefined);
  await opened.page.evaluate((file) => window.sandboxOutlook?.select(file), quote.file);
  await opened.pane.locator(`[data-tracking="${owner === null ? 'notTracked' : 'tracked'}"]`).waitFor();
  return opened;
}

const pressRibbon = ({ page }: OpenPane, name: string) => page.getByRole('toolbar', { name: 'Commands' }).getByRole('button', { name, exact: true }).click();
const changed = async () => asked(await stage().sandbox.log()).filter(({ method, path }) => method === 'PATCH' || method === 'DELETE' || (method === 'POST' && /\/emails/.test(path)));

/** As an independent client sees them. What the add-in has sent so far is judged; what the test itself asks is then forgotten. */
async function emails(): Promise<readonly Record<string, unknown>[]> {
  const { sandbox } = stage();
  expect(wronglySent(await sandbox.log(), sandbox.port)).toEqual([]);
  const { access_token: token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: nancy })) as { access_token: string };
  const response = await fetch(`http://localhost:${sandbox.port}/services/contoso.crm4.dynamics.com/api/data/v9.2/emails?$select=subject,directioncode,statecode,statuscode,_regardingobjectid_value`, { headers: { authorization: `Bearer ${token}` } });
  const { value } = (await response.json()) as { value: Record<string, unknown>[] };
  await sandbox.ask('DELETE', 'log', {});
  return value;
}

describe('the ribbon', () => {
  it('tracks nothing before the person has agreed in the pane', async () => {
    const opened = await openQuote(null);
    await pressRibbon(opened, 'Track');
    await opened.page.getByText('Nothing was changed. Open Mailbox Match once and track there first').waitFor();
    expect(await changed()).toEqual([]);
  });

  it('tracks to the end once the person has agreed in the pane, which shows it', async () => {
    const opened = await openQuote(null);
    const { page, pane } = opened;
    await press(pane, 'Track', 'I understand, track it');
    await pane.locator('[data-tracking="tracked"]').waitFor();
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('trackingAgreed'));
    await page.evaluate(() => window.sandboxOutlook?.select('order-confirmed.eml'));
    await pane.locator('[data-tracking="notTracked"]').waitFor();
    await pressRibbon(opened, 'Track');
    await page.getByText('Tracked in Contoso.').waitFor();
    expect((await emails()).map(({ subject, statecode }) => [subject, statecode]).sort()).toEqual([['Quote for 40 road bikes', 1], ['RE: Order 7715 confirmed', 1]]);
    await pane.locator('[data-tracking="tracked"]').waitFor();
  });

  it('tracks nothing twice: it says what is tracked already', async () => {
    const opened = await openQuote(ids.nancy);
    await pressRibbon(opened, 'Track');
    await opened.page.getByText('This message is already tracked in Contoso.').waitFor();
    expect(await changed()).toEqual([]);
  });

  it('untracks without ever deleting', async () => {
    const opened = await openQuote(ids.nancy);
    await pressRibbon(opened, 'Untrack');
    await opened.page.getByText('No longer tracked by you. The copy stays in Contoso').waitFor();
    await opened.pane.locator('[data-tracking="kept"]').waitFor();
    expect(await changed()).toEqual([]);
  });
});

describe('a message that is written', () => {
  it('keeps the wish to be tracked, with what it is regarding; it sends nothing before it is sent, and is tracked with one click then', async () => {
    const opened = await stage().open({ world: withCopy() });
    const { page, pane } = opened;
    await page.getByRole('button', { name: 'New mail' }).click();
    await pressRibbon(opened, 'Mailbox Match');
    await pane.getByText('Nothing is sent to Dynamics 365 while you write.').waitFor();
    await pane.getByRole('checkbox', { name: 'Offer to track this message after I send it' }).check();
    await pane.getByText('Noted on the message.').waitFor();
    await press(pane, 'Choose what it is regarding');
    await pane.getByRole('combobox', { name: 'Find a record' }).fill('road');
    await pane.locator('.records').getByRole('option', { name: '40 road bikes' }).click();
    await pane.getByText('Regarding 40 road bikes').waitFor();
    expect(await changed()).toEqual([]);
    await page.getByLabel('To', { exact: true }).fill('ty.carlson@fabrikam.com');
    await page.getByLabel('Subject').fill('Our offer');
    await page.getByRole('button', { name: 'Send' }).click();
    await page.getByText('A copy is in Sent Items').waitFor();
    await page.getByRole('button', { name: 'Sent Items' }).click();
    await page.getByRole('option', { name: 'Our offer' }).first().click();
    await pressRibbon(opened, 'Mailbox Match');
    await pane.locator('[data-tracking="notTracked"]').getByText('You wanted to track it when you wrote it.').waitFor();
    await pane.locator('.track').getByText('40 road bikes').waitFor();
    await press(pane, 'Track', 'I understand, track it');
    await pane.locator('[data-tracking="tracked"]').getByText('40 road bikes').waitFor();
    const [row] = (await emails()).filter(({ subject }) => subject === 'Our offer');
    expect(row).toMatchObject({ directioncode: true, statecode: 1, statuscode: 3, _regardingobjectid_value: ids.opportunity });
  });
});
