import { accessibilityFaults } from './support/axe.ts';
import type { OpenPane } from './support/openPane.ts';
import { hostOf, press, rowOf, withOrganizations } from './support/severalOrganizations.ts';
import type { WorldFile } from './support/sandboxProcess.ts';
import { setStage } from './support/stage.ts';
import { asked, timesAsked } from './support/whatWasSent.ts';

const stage = setStage({ watched: true });

const three = withOrganizations({ name: 'Contoso', synchronizes: true }, { name: 'Contoso Europe' }, { name: 'Contoso Test', type: 'sandbox', primaryEmail: null });
const onceEach = Object.fromEntries(['Contoso', 'Contoso Europe', 'Contoso Test'].map((name) => [`GET ${hostOf(name)} systemusers`, 1]));

const openThree = (change: (world: WorldFile) => void = () => undefined) =>
  stage().open({
    world(world) {
      three(world);
      change(world);
    },
  });

async function untilAnswered({ pane }: OpenPane): Promise<void> {
  await pane.locator('[data-verdict="same"]').waitFor();
  await rowOf(pane, 'Contoso Europe').getByText('Same address').waitFor();
  await rowOf(pane, 'Contoso Test').getByText('No address in Dynamics 365').waitFor();
}

describe('only when I ask', () => {
  it('sends nothing when the pane opens, and each question once when the person asks', async () => {
    const { sandbox } = stage();
    const opened = await openThree();
    const { pane, page } = opened;
    await untilAnswered(opened);
    await press(pane, 'Settings and privacy');
    expect(await accessibilityFaults(page)).toEqual([]);
    expect(await pane.locator('main').evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
    await pane.getByRole('switch', { name: 'Only when I ask' }).click();
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('onlyWhenIAsk'));

    await sandbox.ask('DELETE', 'log', {});
    await page.reload();
    await pane.getByRole('heading', { level: 1, name: 'Which organization do you work in?' }).waitFor();
    await rowOf(pane, 'Contoso').getByRole('button').click();
    await pane.getByRole('heading', { level: 1, name: 'Not checked yet' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press(pane, 'Organizations', 'Add an organization');
    await pane.getByRole('button', { name: 'Find my organizations' }).waitFor();
    await press(pane, 'Back', 'Back');
    expect(asked(await sandbox.log())).toEqual([]);

    await press(pane, 'Check now');
    await untilAnswered(opened);
    expect(timesAsked(await sandbox.log())).toEqual(onceEach);
  });
});

describe('where nothing can be kept', () => {
  const cannotSave = (world: WorldFile) => {
    world.outlook.answers = [{ dispatchId: 404, errorCode: 9019 }];
  };
  const cannotStore = (world: WorldFile) => {
    world.outlook.addinHost = '127.0.0.1';
  };

  it('works, though the browser keeps storage away from the add-in', async () => {
    const opened = await openThree(cannotStore);
    await untilAnswered(opened);
    const frame = opened.page.frames().find((candidate) => candidate.url().includes('/addin/taskpane.html'));
    await expect(frame?.evaluate(() => localStorage.length)).rejects.toThrow(/denied|SecurityError/);
    await rowOf(opened.pane, 'Contoso Europe').getByRole('button').click();
    await opened.pane.locator('[data-verdict] .badge-name', { hasText: /^Contoso Europe$/ }).waitFor();
    // The mailbox remembers all the same.
    await opened.page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('contoso-europe'));
    await opened.page.reload();
    await opened.pane.locator('[data-verdict] .badge-name', { hasText: /^Contoso Europe$/ }).waitFor();
  });

  it('works with what the person chooses, and says that it will not remember', async () => {
    const opened = await openThree((world) => {
      cannotSave(world);
      cannotStore(world);
    });
    await untilAnswered(opened);
    await rowOf(opened.pane, 'Contoso Europe').getByRole('button').click();
    await opened.pane.locator('[data-verdict] .badge-name', { hasText: /^Contoso Europe$/ }).waitFor();
    await opened.pane.getByRole('alert').filter({ hasText: 'What you chose is forgotten when you close the pane' }).waitFor();
    expect(await accessibilityFaults(opened.page)).toEqual([]);
  });
});

describe('forget on this device', () => {
  it('removes what is kept, so that the next start knows nothing of it', async () => {
    const opened = await openThree();
    const { pane, page } = opened;
    await untilAnswered(opened);
    await rowOf(pane, 'Contoso Europe').getByRole('button').click();
    await page.waitForFunction(async () => (await (await fetch('/outlook/kept')).text()).includes('contoso-europe'));
    await press(pane, 'Settings and privacy', 'Forget on this device');
    await pane.getByRole('status').filter({ hasText: 'Forgotten.' }).waitFor();
    await page.waitForFunction(async () => !(await (await fetch('/outlook/kept')).text()).includes('contoso-europe'));
    await page.reload();
    await pane.locator('[data-verdict] .badge-name', { hasText: /^Contoso$/ }).waitFor();
  });
});
