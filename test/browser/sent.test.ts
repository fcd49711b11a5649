import type { Page } from 'playwright-core';
import { matchSent } from '../../src/settings/sentRequests.ts';
import type { Receiver } from '../../src/texts/keptTexts.ts';
import { setSignInStage } from './support/signInStage.ts';
import type { LogLine } from './support/sandboxProcess.ts';
import { withOrganizations } from './support/severalOrganizations.ts';
import { setStage } from './support/stage.ts';

const stage = setStage();
const signInStage = setSignInStage();

/** Who a request went to, by host and path; undefined for what Outlook itself and the pages of the sign-in service ask. */
const receivers: readonly (readonly [RegExp, Receiver | undefined])[] = [
  [/^localhost\/addin\//, 'addinHost'],
  [/^localhost\/lib\//, 'officeHost'],
  [/^localhost\//, undefined],
  [/^login\.microsoftonline\.com\/[^/]+\/signin\//, undefined],
  [/^login\.microsoftonline\.com\//, 'signIn'],
  [/^globaldisco\./, 'discovery'],
  [/^graph\./, 'graph'],
  [/\.dynamics\.com\//, 'organization'],
];

/** What was sent, each as the key of its row in the table or, where it has none, as it was sent. */
function sent(log: readonly LogLine[]): Set<string> {
  const rows = log
    // The browser's own question, without a token.
    .filter(({ method }) => method !== 'OPTIONS')
    .flatMap(({ host, method, path }) => {
      const place = receivers.find(([pattern]) => pattern.test(`${host}${path}`));
      if (place && !place[1]) return [];
      return [(place?.[1] && matchSent({ method, path }, place[1])?.key) ?? `${method} ${host}${path}`];
    });
  return new Set(rows);
}

describe('what the sandbox has seen is what the table says', () => {
  it('when the pane opens, compares, and looks for the selected message', async () => {
    const { sandbox, ...theStage } = stage();
    const { pane } = await theStage.open({ world: withOrganizations({ name: 'Contoso', synchronizes: true }) });
    await pane.locator('[data-tracking="notTracked"]').waitFor();
    expect(sent(await sandbox.log())).toEqual(new Set(['addinFiles', 'officeFiles', 'currentUser', 'trackedMessage']));
  });

  it('when the addresses differ, so that the pane looks for the cause', async () => {
    const { sandbox, ...theStage } = stage();
    const { pane } = await theStage.open();
    await pane.locator('[data-finding]').first().waitFor();
    await pane.getByText('Looking for the cause').waitFor({ state: 'detached' });
    expect(sent(await sandbox.log())).toEqual(new Set(['addinFiles', 'officeFiles', 'currentUser', 'cause']));
  });

  it('when the person signs in in a window', async () => {
    const { sandbox, ...theStage } = signInStage();
    const pane = await theStage.open({ outlook: { account: 'nancy@contoso.com', mailbox: { address: 'nancy@contoso.com', displayName: 'Nancy Anderson' }, mail: '../mail', bridge: 'absent' } });
    const press = async (window: Page) => {
      const closed = window.waitForEvent('close');
      await window.getByRole('button', { name: 'Nancy Anderson' }).click();
      await closed;
    };
    await pane.ask([{ url: 'https://contoso.crm4.dynamics.com', issuer: 'entra' }, { url: 'https://contosotest.crm.dynamics.com', issuer: 'entra' }], 'asking', press);
    expect(sent(await sandbox.log())).toEqual(new Set(['officeFiles', 'tokenFromEntra']));
  });
});
