import fc from 'fast-check';
import { openKeeper } from '../../src/settings/keeper.ts';
import { keptItems } from '../../src/settings/keptItems.ts';
import { FakeBrowser, FakeDevice, FakeMailbox, openPane, organizationNamed, settled } from './support/keptWorld.ts';

const { organizations, currentOrganization, onlyWhenIAsk, lastAnswers } = keptItems;
const contoso = organizationNamed('contoso');
const fabrikam = organizationNamed('fabrikam');
const answer = { url: contoso.url, outlook: 'nancy@contoso.com', dynamics: null, checkedAt: 5 };
const names = (keeper: ReturnType<typeof openPane>) => keeper.read(organizations).map(({ name }) => name).sort();

describe('what is kept in the mailbox', () => {
  it('is there at once in the next pane', async () => {
    const mailboxIn = new FakeMailbox();
    const pane = openPane({ mailboxIn });
    const change = pane.change(organizations, (old) => [...old, contoso]);
    expect(names(pane)).toEqual(['contoso']);
    expect(await change).toEqual({ ok: true, value: undefined });
    await pane.change(currentOrganization, () => contoso.url);
    await pane.change(onlyWhenIAsk, () => true);
    const next = openPane({ mailboxIn });
    expect([next.read(organizations), next.read(currentOrganization), next.read(onlyWhenIAsk)]).toEqual([[contoso], contoso.url, true]);
  });

  it('holds what was removed no longer, and not what was set back', async () => {
    const mailboxIn = new FakeMailbox();
    const pane = openPane({ mailboxIn });
    await pane.change(organizations, () => [contoso, fabrikam]);
    await pane.change(organizations, (old) => old.filter(({ name }) => name !== 'contoso'));
    await pane.change(onlyWhenIAsk, () => true);
    await pane.change(onlyWhenIAsk, () => false);
    const next = openPane({ mailboxIn });
    expect([names(next), next.read(onlyWhenIAsk)]).toEqual([['fabrikam'], false]);
  });

  it('gives the same object until it changes, and tells listeners when it does', async () => {
    const pane = openPane();
    const listener = jest.fn();
    const stop = pane.subscribe(listener);
    const before = pane.read(organizations);
    expect(pane.read(organizations)).toBe(before);
    await pane.change(organizations, (old) => [...old, contoso]);
    expect(listener).toHaveBeenCalled();
    stop();
    listener.mockClear();
    await pane.change(organizations, () => []);
    expect(listener).not.toHaveBeenCalled();
  });

  it('is not saved where nothing changes', async () => {
    const mailboxIn = new FakeMailbox();
    expect(await openPane({ mailboxIn }).change(organizations, (old) => [...old])).toMatchObject({ ok: true });
    expect(mailboxIn.saves).toBe(0);
  });

  it('is saved once for all that is changed while another save is under way', async () => {
    const mailboxIn = new FakeMailbox();
    const pane = openPane({ mailboxIn });
    await Promise.all([pane.change(organizations, () => [contoso]), pane.change(currentOrganization, () => contoso.url), pane.change(onlyWhenIAsk, () => true)]);
    expect(mailboxIn.saves).toBe(1);
    expect(openPane({ mailboxIn }).read(onlyWhenIAsk)).toBe(true);
  });

  it('stays there, unseen, while its address may have no token', async () => {
    const mailboxIn = new FakeMailbox();
    await openPane({ mailboxIn }).change(organizations, () => [contoso]);
    const strict = openPane({ mailboxIn, allowed: (url) => url !== contoso.url });
    expect(names(strict)).toEqual([]);
    await strict.change(organizations, (old) => [...old, fabrikam]);
    expect(names(openPane({ mailboxIn }))).toEqual(['contoso', 'fabrikam']);
  });

  it.each([
    ['full', '9019'],
    ['silent', ''],
    ['refused', '5001'],
  ] as const)('is said to be remembered on the device only, where saving is %s', async (because, code) => {
    const mailboxIn = new FakeMailbox();
    mailboxIn.failure = { because, code };
    const device = new FakeDevice();
    const pane = openPane({ mailboxIn, device });
    expect(pane.remembers).toEqual({ roaming: true, device: true });
    expect(await pane.change(organizations, () => [contoso])).toEqual({ ok: false, problem: { kind: 'notRemembered', because, code, until: 'device' } });
    expect([names(pane), pane.remembers]).toEqual([['contoso'], { roaming: false, device: true }]);
    const next = openPane({ mailboxIn, device });
    expect(names(next)).toEqual([]);
    await next.openDevice();
    expect(names(next)).toEqual(['contoso']);
  });

  it('works without a mailbox that keeps and a device that stores, and says so', async () => {
    const device = new FakeDevice();
    device.lasting = false;
    const pane = openPane({ settings: undefined, device });
    expect(await pane.change(organizations, () => [contoso])).toMatchObject({ problem: { kind: 'notRemembered', because: 'unavailable', until: 'closing' } });
    expect([names(pane), pane.remembers]).toEqual([['contoso'], { roaming: false, device: false }]);
  });

  it('works although the code for the device does not load', async () => {
    const pane = openPane({ loadPreferences: () => Promise.reject(new Error('no such chunk')) });
    expect(await pane.change(organizations, () => [contoso])).toMatchObject({ ok: true });
    expect(await pane.change(lastAnswers, () => [answer])).toMatchObject({ problem: { until: 'closing' } });
    expect(pane.read(lastAnswers)).toEqual([answer]);
  });

  it('opens with any JSON in the mailbox and on the device', async () => {
    const keys = ['organizations', 'currentOrganization', 'bothAreMe', 'onlyWhenIAsk', 'synchronizingSwitch', 'forgotten'];
    await fc.assert(
      fc.asyncProperty(fc.array(fc.jsonValue(), { minLength: 6, maxLength: 6 }), fc.json(), async (values, stored) => {
        const mailboxIn = new FakeMailbox();
        mailboxIn.kept = Object.fromEntries(keys.map((key, index) => [key, values[index]]));
        const device = new FakeDevice();
        for (const key of ['lastAnswers', 'mirror']) device.stored.set(key, stored);
        const pane = openPane({ mailboxIn, device });
        await pane.openDevice();
        await pane.change(organizations, (old) => [...old, contoso]);
        expect(names(openPane({ mailboxIn, device }))).toEqual(['contoso']);
      }),
    );
  });
});

describe('two panes of one browser', () => {
  it('see at once what the other changes', async () => {
    const [mailboxIn, browser] = [new FakeMailbox(), new FakeBrowser()];
    const [one, other] = [openPane({ mailboxIn, browser }), openPane({ mailboxIn, browser })];
    const changed = one.change(organizations, () => [contoso]);
    await settled();
    expect(names(other)).toEqual(['contoso']);
    await changed;
  });

  it('both keep what they change at the same moment', async () => {
    const [mailboxIn, browser] = [new FakeMailbox(), new FakeBrowser()];
    const [one, other] = [openPane({ mailboxIn, browser }), openPane({ mailboxIn, browser })];
    await Promise.all([one.change(organizations, () => [contoso]), other.change(organizations, () => [fabrikam])]);
    await settled();
    expect(names(openPane({ mailboxIn }))).toEqual(['contoso', 'fabrikam']);
  });

  it('do not mix what belongs to different mailboxes', async () => {
    const [browser, device] = [new FakeBrowser(), new FakeDevice()];
    const nancy = openPane({ browser, device });
    const peter = openPane({ browser, device, mailbox: 'peter@contoso.com' });
    await nancy.change(organizations, () => [contoso]);
    await peter.openDevice();
    expect(names(peter)).toEqual([]);
  });

  it('take no notice of anything else on their channel', async () => {
    const browser = new FakeBrowser();
    const pane = openPane({ browser });
    const stranger = browser.openChannel('mailbox-match nancy@contoso.com', () => undefined);
    for (const message of [null, 'x', {}, { saved: true }, { saved: true, bag: [1] }, { saved: true, bag: { organizations: [[1]] } }]) stranger.post(message);
    await settled();
    expect(names(pane)).toEqual([]);
  });

  it('end with everything in the mailbox, however their changes, saves and messages cross', async () => {
    const change = fc.record({ pane: fc.nat(2), name: fc.constantFrom('a', 'b', 'c', 'd'), connected: fc.boolean(), remove: fc.boolean() });
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.array(change, { minLength: 1, maxLength: 8 }), async (scheduler, changes) => {
        const [mailboxIn, browser] = [new FakeMailbox(), new FakeBrowser()];
        mailboxIn.pass = () => scheduler.schedule(Promise.resolve());
        browser.pass = () => scheduler.schedule(Promise.resolve());
        let time = 1000;
        // No storage in common: they have only each other's messages.
        const panes = [0, 1, 2].map(() => openPane({ mailboxIn, browser, device: new FakeDevice(), now: () => time++ }));
        const done = changes.map(async ({ pane, name, connected, remove }) =>
          panes[pane]?.change(organizations, (old) => [...old.filter((each) => each.name !== name), ...(remove ? [] : [organizationNamed(name, { connected })])]),
        );
        await scheduler.waitFor(Promise.all(done));
        await scheduler.waitIdle();
        const [first, ...others] = [...panes, openPane({ mailboxIn })].map((pane) => [...pane.read(organizations)].sort((a, b) => a.name.localeCompare(b.name)));
        for (const other of others) expect(other).toEqual(first);
      }),
      { numRuns: 100 },
    );
  });
});

describe('a device', () => {
  it('gives back to the mailbox what another device overwrote', async () => {
    const [mailboxIn, here] = [new FakeMailbox(), new FakeDevice()];
    const [one, elsewhere] = [openPane({ mailboxIn, device: here }), openPane({ mailboxIn })];
    await one.change(organizations, () => [contoso]);
    await elsewhere.change(organizations, () => [fabrikam]);
    expect(names(openPane({ mailboxIn }))).toEqual(['fabrikam']);
    const next = openPane({ mailboxIn, device: here });
    await next.change(onlyWhenIAsk, () => true);
    expect(names(openPane({ mailboxIn }))).toEqual(['contoso', 'fabrikam']);
  });

  it('tells a pane that slept', async () => {
    const [mailboxIn, device] = [new FakeMailbox(), new FakeDevice()];
    const [asleep, awake] = [openPane({ mailboxIn, device }), openPane({ mailboxIn, device })];
    await asleep.openDevice();
    await awake.change(organizations, () => [contoso]);
    await asleep.change(organizations, (old) => [...old, fabrikam]);
    expect(names(openPane({ mailboxIn }))).toEqual(['contoso', 'fabrikam']);
  });

  it('keeps last answers, the newest sixty, and nothing that is none', async () => {
    const device = new FakeDevice();
    let time = 0;
    const pane = openPane({ device, now: () => ++time });
    for (let index = 0; index < 70; index++) await pane.change(lastAnswers, (old) => [...old, { ...answer, url: organizationNamed(`o${index}`).url }]);
    const next = openPane({ device });
    expect(next.read(lastAnswers)).toEqual([]);
    await next.openDevice();
    expect(next.read(lastAnswers)).toHaveLength(60);
    expect(next.read(lastAnswers).map(({ url }) => url)).not.toContain(organizationNamed('o9').url);
    expect(next.read(lastAnswers)).toBe(next.read(lastAnswers));
  });

  it('keeps nothing for a mailbox whose address Outlook does not tell, but last answers', async () => {
    const device = new FakeDevice();
    await openPane({ device, mailbox: null }).change(organizations, () => [contoso]);
    expect(device.stored.size).toBe(0);
  });
});

describe('forgetting', () => {
  it('removes everything, in the mailbox and on the device, and says what is left', async () => {
    const [mailboxIn, device] = [new FakeMailbox(), new FakeDevice()];
    const pane = openPane({ mailboxIn, device });
    await pane.change(organizations, () => [contoso]);
    await pane.change(lastAnswers, () => [answer]);
    expect(await pane.forget()).toEqual({ removed: ['organizations', 'lastAnswers', 'mirror'], left: ['forgotten'] });
    expect([pane.read(organizations), pane.read(lastAnswers), [...device.stored.keys()], Object.keys(mailboxIn.kept)]).toEqual([[], [], [], ['forgotten']]);
  });

  it('counts for other panes and other devices, which bring nothing back', async () => {
    const [mailboxIn, browser, elsewhere] = [new FakeMailbox(), new FakeBrowser(), new FakeDevice()];
    const other = openPane({ mailboxIn, browser });
    await openPane({ mailboxIn, device: elsewhere }).change(organizations, () => [contoso]);
    const pane = openPane({ mailboxIn, browser });
    await other.change(organizations, (old) => [...old, fabrikam]);
    await pane.forget();
    await settled();
    expect(names(other)).toEqual([]);
    const thereAgain = openPane({ mailboxIn, device: elsewhere });
    await thereAgain.openDevice();
    expect(names(thereAgain)).toEqual([]);
  });

  it('does not keep from choosing anew, although the clock goes backwards', async () => {
    const mailboxIn = new FakeMailbox();
    let time = 1000;
    const pane = openPane({ mailboxIn, now: () => time });
    await pane.change(organizations, () => [contoso]);
    await pane.forget();
    time = 10;
    await pane.change(organizations, () => [contoso]);
    await pane.change(lastAnswers, () => [answer]);
    expect([names(openPane({ mailboxIn })), pane.read(lastAnswers)]).toEqual([['contoso'], [answer]]);
    expect(await pane.forget()).toMatchObject({ left: ['forgotten'] });
    expect(names(openPane({ mailboxIn }))).toEqual([]);
  });

  it('says what the mailbox still holds when it could not be saved', async () => {
    const mailboxIn = new FakeMailbox();
    const pane = openPane({ mailboxIn });
    await pane.change(organizations, () => [contoso]);
    mailboxIn.failure = { because: 'silent', code: '' };
    expect(await pane.forget()).toEqual({ removed: ['mirror'], left: ['organizations'], failure: { because: 'silent', code: '' } });
  });
});

describe('opening', () => {
  it('works with what a browser offers by itself', async () => {
    const mailboxIn = new FakeMailbox();
    const pane = openKeeper({ settings: mailboxIn.open(), mailbox: 'nancy@contoso.com', allowed: () => true });
    await pane.change(organizations, () => [contoso]);
    const next = openKeeper({ settings: undefined, mailbox: 'Nancy@Contoso.com', allowed: () => true });
    await next.openDevice();
    expect(names(next)).toEqual(['contoso']);
    await next.forget();
    expect(Object.keys(window.localStorage)).toEqual([]);
  });
});
