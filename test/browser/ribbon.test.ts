import type { OpenPane } from './support/openPane.ts';
import { press } from './support/severalOrganizations.ts';
import { setStage } from './support/stage.ts';
import { asked } from './support/whatWasSent.ts';
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

describe('the ribbon', () => {
  it('tracks nothing before the person has agreed in the pane', async () => {
    const opened = await openQuote(null);
    await pressRibbon(opened, 'Track');
    await opened.page.getByText('Nothing was changed. Open Mailbox Match once and track there first').waitFor();
    expect(await changed()).toEqual([]);
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
    expect(await changed()).toEqual([]);
  });
});

describe('a message that is written', () => {
  it('keeps the wish to be tracked, with what it is regarding, and sends nothing', async () => {
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
  });
});
