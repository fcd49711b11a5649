/** @jest-environment node */
import { failed, type Problem, type Result, succeeded } from '../../src/diagnosis/problem.ts';
import type { Outlook } from '../../src/outlook/outlook.ts';
import { checkAddresses, type Sources } from '../../src/pane/checkAddresses.ts';
import type { PaneState } from '../../src/pane/paneState.ts';
import type { Configuration } from '../../src/settings/configuration.ts';
import type { Token } from '../../src/signin/signIn.ts';
import { answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';

const settings = browserGlobals();

beforeEach(() => {
  settings.bridge = true;
});

const organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' } as const;
const configuration: Configuration = { version: 1, clientId: '', authority: 'https://login.microsoftonline.com/organizations', cloud: 'commercial', organizations: [organization], trustedOrigins: [], graph: false, allowOtherAccount: false, synchronizing: { flag: 'primary', others: 'leave' } };
const nancy: Outlook = { address: 'nancy@contoso.com' };
const user = (address: string) => json({ value: [{ systemuserid: 'id', internalemailaddress: address }] });

interface Scene {
  readonly outlook?: Promise<Result<Outlook>>;
  readonly configuration?: Configuration;
  readonly token?: (how: string) => Promise<Result<Token>>;
}

function check(scene: Scene = {}, signal = new AbortController().signal) {
  const told: PaneState[] = [];
  const tokens: string[] = [];
  const sources: Sources = {
    configuration: () => Promise.resolve(succeeded(scene.configuration ?? configuration)),
    outlook: () => scene.outlook ?? Promise.resolve(succeeded(nancy)),
    signIn: () =>
      Promise.resolve({
        token: (_resource, how) => {
          tokens.push(how);
          return scene.token?.(how) ?? Promise.resolve(succeeded({ value: how, username: 'nancy@contoso.com' }));
        },
      }),
  };
  return { told, tokens, done: checkAddresses(sources, 'silently', (state) => told.push(state), signal) };
}

const statuses = (told: readonly PaneState[]) => told.map(({ status }) => status);
const problemOf = (state: PaneState | undefined): Problem | undefined => (state?.status === 'stopped' ? state.problem : undefined);

describe('one check', () => {
  it('goes from starting to a verdict and tells each step once', async () => {
    answerRequests(user('Nancy@contoso.com'));
    const { told, done } = check();
    await done;
    expect(statuses(told)).toEqual(['starting', 'signingIn', 'asking', 'answered']);
    expect(told.at(-1)).toMatchObject({ diagnosis: { verdict: 'sameExceptCase', outlook: 'nancy@contoso.com', dynamics: 'Nancy@contoso.com' }, organization: { name: 'Contoso' }, username: 'nancy@contoso.com' });
  });

  it('says that it waits for Outlook only where Outlook is the last', async () => {
    answerRequests(user('nancy@contoso.com'));
    let answer: (result: Result<Outlook>) => void = () => undefined;
    const { told, done } = check({ outlook: new Promise((resolve) => (answer = resolve)) });
    while (told.at(-1)?.status !== 'waitingForOutlook') await new Promise(setImmediate);
    answer(succeeded(nancy));
    await done;
    expect(statuses(told).slice(-2)).toEqual(['waitingForOutlook', 'answered']);
  });

  it('tells at once what is wrong with Outlook and sends nothing after it', async () => {
    const asked = answerRequests(user('nancy@contoso.com'));
    let give: (token: Result<Token>) => void = () => undefined;
    const { told, done } = check({ outlook: Promise.resolve(failed({ kind: 'officeNotLoaded' })), token: () => new Promise((resolve) => (give = resolve)) });
    await done;
    expect(problemOf(told.at(-1))).toEqual({ kind: 'officeNotLoaded' });
    give(succeeded({ value: 'late', username: 'nancy@contoso.com' }));
    await new Promise(setImmediate);
    expect([asked.length, told.at(-1)?.status]).toEqual([0, 'stopped']);
  });

  it('renews a token once that is not accepted', async () => {
    const asked = answerRequests(json({}, 401), user('nancy@contoso.com'));
    const { told, tokens, done } = check();
    await done;
    expect(tokens).toEqual(['silently', 'renewed']);
    expect(asked.map((request) => request.headers.get('authorization'))).toEqual(['Bearer silently', 'Bearer renewed']);
    expect(told.at(-1)?.status).toBe('answered');
  });

  it('gives up after the second token that is not accepted', async () => {
    const asked = answerRequests(json({}, 401));
    const { told, done } = check();
    await done;
    expect([asked.length, problemOf(told.at(-1))?.kind]).toEqual([2, 'notAuthenticated']);
  });

  it('asks for no token for a host that may have none', async () => {
    const { told, tokens, done } = check({ configuration: { ...configuration, organizations: [{ ...organization, url: 'https://evil-dynamics.com' }] } });
    await done;
    expect([tokens, problemOf(told.at(-1))]).toEqual([[], { kind: 'hostRefused', host: 'evil-dynamics.com' }]);
  });

  it('waits with the sign-in for Outlook where there is no bridge yet', async () => {
    answerRequests(user('nancy@contoso.com'));
    settings.bridge = false;
    let answer: (result: Result<Outlook>) => void = () => undefined;
    const { tokens, done } = check({ outlook: new Promise((resolve) => (answer = resolve)) });
    await new Promise(setImmediate);
    expect(tokens).toEqual([]);
    answer(succeeded(nancy));
    await done;
    expect(tokens).toEqual(['silently']);
  });

  it('reads the user without the mailbox where the mailbox may not be read', async () => {
    const asked = answerRequests(json({ error: { code: '0x80040220', message: '' } }, 403), user('nancy@contoso.com'));
    const { told, done } = check();
    await done;
    expect(asked.map((request) => request.url.includes('defaultmailbox'))).toEqual([true, false]);
    expect(told.at(-1)?.status).toBe('answered');
  });

  it('tells nothing more once a newer check has taken over', async () => {
    answerRequests(user('nancy@contoso.com'));
    const abort = new AbortController();
    const { told, done } = check({}, abort.signal);
    abort.abort();
    await expect(done).rejects.toThrow();
    expect(statuses(told)).toEqual(['starting']);
  });
});
