/** @jest-environment node */
import type { Account } from '../../src/diagnosis/account.ts';
import { failed, type Problem, type Result, succeeded } from '../../src/diagnosis/problem.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import type { RoamingSettings } from '../../src/outlook/roamingSettings.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';
import { currentRow } from '../../src/pane/currentRow.ts';
import { PaneStore } from '../../src/pane/paneState.ts';
import { Session } from '../../src/pane/session.ts';
import { type Configuration, parseConfiguration } from '../../src/settings/configuration.ts';
import { openKeeper } from '../../src/settings/keeper.ts';
import { keptItems } from '../../src/settings/keptItems.ts';
import { preferencesInMemory } from '../../src/settings/preferencesInMemory.ts';
import type { SignIn, Token } from '../../src/signin/signIn.ts';
import { unlessAborted } from '../../src/signin/unlessAborted.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';

browserGlobals();

const contoso: Organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' };
const test: Organization = { url: 'https://contoso-test.crm4.dynamics.com', name: 'Contoso Test', type: 'sandbox' };
const account: Account = { homeId: 'oid.tid', objectId: 'oid', tenantId: 'tid', homeTenantId: 'tid', username: 'nancy@contoso.com' };
const nancy: Outlook = { address: 'nancy@contoso.com' };
const user = (address: string, mailbox: object | null = null) => json({ value: [{ systemuserid: '7d1f3c52-6a0e-4b8b-9a41-0c5a3a2f9e01', internalemailaddress: address, defaultmailbox: mailbox }] });

function configure(settings: object): Configuration {
  const parsed = parseConfiguration(JSON.stringify({ version: 1, clientId: '00000000-0000-0000-0000-000000000000', authority: 'https://login.microsoftonline.com/organizations', ...settings }));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
  return parsed.value;
}

interface Scene {
  readonly outlook?: Promise<Result<Outlook>>;
  readonly organizations?: readonly Organization[];
  readonly token?: (url: string, how: string) => Promise<Result<Token>>;
  readonly ask?: (urls: readonly string[]) => Promise<Result<Token>>;
  readonly kept?: RoamingSettings;
}

const token = (value: string, resource = contoso.url): Result<Token> => succeeded({ value, resource, account, expiresAt: Date.now() + 3_600_000 });

function open(scene: Scene = {}) {
  const asked: string[] = [];
  const signIn: SignIn = {
    token(resource, how, signal) {
      asked.push(`${how} ${resource.url}`);
      return unlessAborted(scene.token?.(resource.url, how) ?? Promise.resolve(token(`${how} ${resource.url}`, resource.url)), signal);
    },
    ask(resources, how) {
      asked.push(`${how} ${resources.map(({ url }) => url).join(' ')}`);
      return scene.ask?.(resources.map(({ url }) => url)) ?? Promise.resolve(token('asked'));
    },
    outlookAccount: () => account,
    forget: () => Promise.resolve(),
  };
  const configuration = configure({ organizations: scene.organizations ?? [contoso] });
  const store = new PaneStore();
  const told: string[] = [];
  store.subscribe(() => {
    const { start, rows } = store.state();
    const now = start.status === 'started' ? rows.map(({ check }) => check.status).join(' ') : start.status;
    if (told.at(-1) !== now) told.push(now);
  });
  const session = new Session(store, {
    configuration: () => Promise.resolve(succeeded(configuration)),
    outlook: () => scene.outlook ?? Promise.resolve(succeeded(nancy)),
    signIn: () => Promise.resolve(signIn),
    sharing: () => Promise.resolve({ answer: 'own' }),
    seen: () => Promise.resolve(),
    keeper: () => openKeeper({ settings: scene.kept, mailbox: nancy.address, allowed: () => true, loadPreferences: () => Promise.resolve(preferencesInMemory()), openChannel: () => ({ post: () => undefined, close: () => undefined }) }),
  });
  const settled = async () => {
    const pending = () => store.state().start.status !== 'stopped' && store.state().rows.some(({ check }) => ['signingIn', 'asking', 'waiting'].includes(check.status));
    do await new Promise(setImmediate);
    while (pending());
  };
  return { session, store, told, asked, settled };
}

const checkOf = (store: PaneStore, organization = contoso) => store.state().rows.find(({ known }) => known.organization.url === organization.url)?.check;
const problemOf = (store: PaneStore, organization = contoso): Problem | undefined => {
  const check = checkOf(store, organization);
  return check?.status === 'failed' ? check.problem : undefined;
};

describe('one opening of the pane', () => {
  it('goes from starting to a verdict and tells each step once', async () => {
    answerRequests(user('Nancy@contoso.com'));
    const { session, store, told, settled } = open();
    await session.start();
    await settled();
    expect(told.filter((state) => state !== 'waitingForOutlook')).toEqual(['starting', '', 'notAsked', 'signingIn', 'asking', 'answered'].filter((state) => told.includes(state)));
    expect(checkOf(store)).toMatchObject({ diagnosis: { verdict: 'sameExceptCase', outlook: 'nancy@contoso.com', dynamics: 'Nancy@contoso.com' }, account });
  });

  it('sends nothing before Outlook has answered, and says that it waits for it', async () => {
    const requests = answerRequests(user('nancy@contoso.com'));
    let answer: (result: Result<Outlook>) => void = () => undefined;
    const { session, told, asked, settled } = open({ outlook: new Promise((resolve) => (answer = resolve)) });
    const started = session.start();
    await settled();
    expect([told.at(-1), asked, requests]).toEqual(['waitingForOutlook', [], []]);
    answer(succeeded(nancy));
    await started;
    await settled();
    expect(told.at(-1)).toBe('answered');
  });

  it('stops where Outlook cannot be had, and sends nothing', async () => {
    const requests = answerRequests(user('nancy@contoso.com'));
    const { session, store, asked } = open({ outlook: Promise.resolve(failed({ kind: 'officeNotLoaded' })) });
    await session.start();
    expect(store.state().start).toEqual({ status: 'stopped', problem: { kind: 'officeNotLoaded' } });
    expect([asked, requests]).toEqual([[], []]);
  });

  it('asks all connected organizations side by side; one that is dead holds nobody', async () => {
    answerRequests(user('nancy@contoso.com'));
    const { session, store, settled } = open({ organizations: [contoso, test], token: (url) => (url === test.url ? new Promise(() => undefined) : Promise.resolve(token('x'))) });
    await session.start();
    while (checkOf(store)?.status !== 'answered') await new Promise(setImmediate);
    expect(checkOf(store, test)?.status).toBe('signingIn');
    expect(currentRow(store.state())?.known.organization.name).toBe('Contoso');
    void settled;
  });

  it('asks for no token for a host that may have none', async () => {
    const { session, store, asked, settled } = open({ organizations: [{ ...contoso, url: 'https://evil-dynamics.com' }] });
    await session.start();
    await settled();
    expect(asked).toEqual([]);
    expect(store.state().rows[0]?.check).toEqual({ status: 'failed', problem: { kind: 'hostRefused', host: 'evil-dynamics.com' } });
  });

  it('renews a token once that is not accepted, and gives up after the second', async () => {
    const requests = answerRequests(json({}, 401));
    const { session, store, asked, settled } = open();
    await session.start();
    await settled();
    expect(asked).toEqual([`silently ${contoso.url}`, `renewed ${contoso.url}`]);
    expect([requests.length, problemOf(store)?.kind]).toEqual([2, 'notAuthenticated']);
  });

  it('sends nothing where the person wants to be asked first, until they press a button', async () => {
    const requests = answerRequests(user('nancy@contoso.com'));
    const bag = new Map<string, unknown>();
    const kept: RoamingSettings = { get: (key) => bag.get(key), save: (values) => (Object.entries(values).forEach(([key, value]) => bag.set(key, value)), Promise.resolve(undefined)) };
    const first = open({ kept });
    await first.session.start();
    await first.settled();
    await first.session.ground?.keeper.change(keptItems.onlyWhenIAsk, () => true);
    requests.length = 0;

    const { session, store, asked, settled } = open({ kept });
    await session.start();
    await settled();
    expect([asked, requests, checkOf(store)?.status]).toEqual([[], [], 'notAsked']);
    session.checkAll();
    await settled();
    expect(checkOf(store)?.status).toBe('answered');
  });

  it('signs in to all organizations that wait for it with one question', async () => {
    answerRequests(user('nancy@contoso.com'));
    let signedIn = false;
    const { session, store, asked, settled } = open({
      organizations: [contoso, test],
      token: (url) => Promise.resolve(signedIn ? token(url) : failed({ kind: 'signInNeeded', code: 'x' })),
      ask: () => {
        signedIn = true;
        return Promise.resolve(token('asked'));
      },
    });
    await session.start();
    await settled();
    await session.signIn(test.url, 'asking');
    await settled();
    expect(asked.filter((each) => each.startsWith('asking'))).toEqual([`asking ${test.url} ${contoso.url}`]);
    expect([checkOf(store)?.status, checkOf(store, test)?.status]).toEqual(['answered', 'answered']);
  });

  it('says at each organization why the sign-in did not work', async () => {
    const { session, store, settled } = open({ token: () => Promise.resolve(failed({ kind: 'signInNeeded', code: 'x' })), ask: () => Promise.resolve(failed({ kind: 'signInCancelled' })) });
    await session.start();
    await settled();
    await session.signIn(contoso.url, 'asking');
    expect(problemOf(store)).toEqual({ kind: 'signInCancelled' });
  });

  it('keeps the own state of the others where the sign-in to one does not work', async () => {
    answerRequests(user('nancy@contoso.com'));
    let isOpen = false;
    const { session, store, settled } = open({
      organizations: [contoso, test],
      token: (url) => Promise.resolve(isOpen && url === test.url ? token(url, url) : failed({ kind: 'signInNeeded', code: 'x' })),
      ask: () => {
        isOpen = true;
        return Promise.resolve(failed({ kind: 'noAccessToTenant', code: 'y' }));
      },
    });
    await session.start();
    await settled();
    await session.signIn(contoso.url, 'asking');
    await settled();
    expect(problemOf(store)).toEqual({ kind: 'noAccessToTenant', code: 'y' });
    expect(checkOf(store, test)?.status).toBe('answered');
  });

  it('asks for all organizations where the person chooses another account, and keeps what there is where they do not', async () => {
    answerRequests(user('nancy@contoso.com'));
    const { session, store, asked, settled } = open({ organizations: [contoso, test], ask: () => Promise.resolve(failed({ kind: 'signInWindowClosed' })) });
    await session.start();
    await settled();
    expect(await session.signIn(test.url, 'choosing')).toEqual({ kind: 'signInWindowClosed' });
    await settled();
    expect(asked).toContain(`choosing ${test.url} ${contoso.url}`);
    expect([checkOf(store)?.status, checkOf(store, test)?.status]).toEqual(['answered', 'answered']);
  });

  it('keeps nothing of what was being asked when it is told to stop', async () => {
    answerRequests(user('nancy@contoso.com'));
    const { session, store, asked } = open({ token: () => new Promise(() => undefined) });
    await session.start();
    while (asked.length === 0) await new Promise(setImmediate);
    await session.stopAsking();
    expect(checkOf(store)).toEqual({ status: 'notAsked' });
  });

  it('drops what a newer check has overtaken', async () => {
    const gives: ((result: Result<Token>) => void)[] = [];
    answerRequests(user('nancy@contoso.com'));
    const { session, store, settled } = open({ token: () => new Promise((resolve) => gives.push(resolve)) });
    await session.start();
    await new Promise(setImmediate);
    session.check(contoso.url);
    gives[0]?.(failed({ kind: 'offline' }));
    await new Promise(setImmediate);
    expect(checkOf(store)?.status).toBe('signingIn');
    gives[1]?.(token('x'));
    await settled();
    expect(checkOf(store)?.status).toBe('answered');
  });
});
