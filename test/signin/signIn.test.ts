/**
 * @jest-environment jsdom
 * @jest-environment-options {"url": "https://addin.contoso.com/taskpane.html"}
 */
import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { webcrypto } from 'node:crypto';
import { requestInAddress } from '../../src/signin/dialogAddress.ts';
import { openSignIn, type Resource, type SignIn } from '../../src/signin/signIn.ts';
import { fakeDialogs, type FakeDialog } from '../support/fakeDialogs.ts';

Object.defineProperty(globalThis, 'crypto', { value: webcrypto });

type Request = { scopes: string[]; forceRefresh?: boolean };

/** Outlook's side: what it answers to silent requests and to those that may ask the person. */
const outlook = { silently: jest.fn<Promise<object>, [Request]>(), asking: jest.fn<Promise<object>, [Request]>(), made: 0 };

jest.mock('@azure/msal-browser', () => ({
  ...jest.requireActual<object>('@azure/msal-browser'),
  createNestablePublicClientApplication: async () => {
    outlook.made += 1;
    return { acquireTokenSilent: outlook.silently, acquireTokenPopup: outlook.asking };
  },
}));

const account = { homeAccountId: 'o.t', localAccountId: 'o', username: 'nancy@contoso.com' };
let issued = 0;
const answer = async () => ({ accessToken: `outlook ${++issued}`, tenantId: 't', account, expiresOn: new Date(Date.now() + 3_600_000), fromCache: false, idTokenClaims: {} });

const contoso: Resource = { url: 'https://contoso.crm4.dynamics.com', issuer: 'entra' };
const contosoTest: Resource = { url: 'https://contosotest.crm.dynamics.com', issuer: 'entra' };
const server: Resource = { url: 'https://crm.contoso.com', issuer: 'onPremises' };

let signIn: SignIn;
let dialogs: ReturnType<typeof fakeDialogs>;

beforeEach(() => {
  outlook.silently.mockReset().mockImplementation(answer);
  outlook.asking.mockReset().mockImplementation(answer);
  outlook.made = 0;
  Object.assign(window, { nestedAppAuthBridge: {} });
  dialogs = fakeDialogs();
  const entra = { clientId: 'c', authority: 'https://login.microsoftonline.com/organizations' };
  signIn = openSignIn({ ...entra, onPremises: { clientId: 'a', authority: 'https://adfs.contoso.com/adfs' }, graph: 'https://graph.microsoft.com' });
});

/** Waits for the window that is opened next, in which somebody signs in for everything that was asked. */
async function signInWindow(username = 'nancy@contoso.com', homeId = 'o.t', seconds = 3600): Promise<FakeDialog> {
  // The pane listens to the window in the turn after it was opened.
  do await new Promise((resolve) => setTimeout(resolve, 0));
  while (dialogs.opened.length === 0);
  const [dialog] = dialogs.opened.splice(0);
  if (!dialog) throw new Error('No window has opened.');
  const { id = '', resources = [] } = requestInAddress(new URL(dialog.address)) ?? {};
  for (const resource of resources) {
    const token = { value: `window ${++issued}`, resource, expiresAt: Date.now() + seconds * 1000, account: { homeId, objectId: 'o', tenantId: 't', homeTenantId: 't', username } };
    dialog.say(JSON.stringify({ kind: 'token', id, token }));
  }
  dialog.say(JSON.stringify({ kind: 'end', id }));
  return dialog;
}

const withoutBridge = () => Reflect.deleteProperty(window, 'nestedAppAuthBridge');

describe('signing in silently', () => {
  it('goes through Outlook, with the scope of the resource', async () => {
    await signIn.token(contoso, 'silently');
    await signIn.token({ url: 'https://graph.microsoft.com', issuer: 'entra' }, 'silently');
    await signIn.token(contoso, 'renewed');
    expect(outlook.silently.mock.calls.map(([{ scopes, forceRefresh }]) => [scopes, forceRefresh])).toEqual([
      [['https://contoso.crm4.dynamics.com/user_impersonation'], false],
      [['https://graph.microsoft.com/User.Read'], false],
      [['https://contoso.crm4.dynamics.com/user_impersonation'], true],
    ]);
    expect(outlook.made).toBe(1);
    expect(signIn.outlookAccount()).toMatchObject({ username: 'nancy@contoso.com' });
  });

  it('makes the client beforehand, and another once where Outlook was not ready for that', async () => {
    expect([outlook.made, outlook.silently.mock.calls.length]).toEqual([1, 0]);
    outlook.silently.mockRejectedValueOnce(new ClientAuthError('no_account_error', '')).mockRejectedValueOnce(new ClientAuthError('no_account_error', ''));
    const answers = await Promise.all([signIn.token(contoso, 'silently'), signIn.token(contosoTest, 'silently')]);
    expect(answers.map(({ ok }) => ok)).toEqual([true, true]);
    expect(outlook.made).toBe(2);
  });

  it('asks once for the same resource at the same time, and side by side for different ones', async () => {
    const held: ((value: object) => void)[] = [];
    outlook.silently.mockImplementation(() => new Promise((resolve) => held.push(resolve)));
    const asked = [signIn.token(contoso, 'silently'), signIn.token(contoso, 'silently'), signIn.token(contosoTest, 'silently')];
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(held).toHaveLength(2);
    for (const release of held) release(await answer());
    const [one, same, other] = await Promise.all(asked);
    expect(one).toEqual(same);
    expect(one).not.toEqual(other);
  });

  it('ends for the one who calls it off, and goes on for the others', async () => {
    let release: (value: object) => void = () => undefined;
    outlook.silently.mockImplementation(() => new Promise((resolve) => (release = resolve)));
    const calledOff = new AbortController();
    const first = signIn.token(contoso, 'silently', calledOff.signal);
    const second = signIn.token(contoso, 'silently');
    await new Promise((resolve) => setTimeout(resolve, 0));
    calledOff.abort();
    await expect(first).rejects.toMatchObject({ name: 'AbortError' });
    release(await answer());
    await expect(second).resolves.toMatchObject({ ok: true });
    await expect(signIn.token(contoso, 'silently', calledOff.signal)).rejects.toMatchObject({ name: 'AbortError' });
  });

  it.each([
    ['wants to ask', new InteractionRequiredAuthError('interaction_required', ''), { kind: 'signInNeeded', code: 'interaction_required' }],
    ['is offline', new ClientAuthError('no_network_connectivity', ''), { kind: 'offline' }],
    ['says that the account is disabled', new ServerError('invalid_grant', '', 'AADSTS50057: Disabled.'), { kind: 'accountDisabled', code: 'AADSTS50057' }],
    ['refuses its bridge', new ClientAuthError('nested_app_auth_bridge_disabled', ''), { kind: 'signInNeeded', code: 'bridge_absent', why: 'outlookCannot' }],
    ['has lost its bridge', new AuthError('no_account_error', ''), { kind: 'signInNeeded', code: 'bridge_absent', why: 'outlookCannot' }],
    ['fails', new ServerError('server_error', ''), { kind: 'signInNeeded', code: 'server_error', why: 'outlookCannot' }],
  ])('where Outlook %s', async (_what, error, problem) => {
    outlook.silently.mockRejectedValue(error);
    await expect(signIn.token(contoso, 'silently')).resolves.toEqual({ ok: false, problem });
  });

  it('waits for a silent Outlook once, and not again', async () => {
    jest.useFakeTimers();
    outlook.silently.mockImplementation(() => new Promise(() => undefined));
    const token = signIn.token(contoso, 'silently');
    await jest.advanceTimersByTimeAsync(15_000);
    const needed = { ok: false, problem: { kind: 'signInNeeded', code: 'bridge_silent', why: 'outlookSilent' } };
    expect(await token).toEqual(needed);
    expect(await signIn.token(contosoTest, 'silently')).toEqual(needed);
    expect(outlook.silently).toHaveBeenCalledTimes(1);
    jest.useRealTimers();
  });

  it('says what Outlook lacks where there is no window either', async () => {
    withoutBridge();
    Reflect.deleteProperty(globalThis, 'Office');
    await expect(signIn.token(contoso, 'silently')).resolves.toEqual({ ok: false, problem: { kind: 'signInUnavailable', onTheWeb: false } });
  });
});

describe('asking the person', () => {
  it('lets Outlook ask, and fetches the other tokens without asking', async () => {
    await expect(signIn.ask([contoso, contosoTest], 'asking')).resolves.toMatchObject({ ok: true });
    expect(outlook.asking).toHaveBeenCalledTimes(1);
    expect(outlook.silently).toHaveBeenCalledTimes(1);
    expect(dialogs.opened).toHaveLength(0);
  });

  it('takes what Outlook says where that is the person’s or Microsoft’s word', async () => {
    outlook.asking.mockRejectedValue(new ClientAuthError('user_canceled', ''));
    await expect(signIn.ask([contoso], 'asking')).resolves.toEqual({ ok: false, problem: { kind: 'signInCancelled' } });
    expect(dialogs.opened).toHaveLength(0);
  });

  it('opens a window where Outlook fails, and asks Outlook no more', async () => {
    outlook.asking.mockRejectedValue(new ServerError('server_error', ''));
    const asked = signIn.ask([contoso, contosoTest], 'asking');
    await signInWindow();
    await expect(asked).resolves.toMatchObject({ ok: true, value: { resource: contoso.url } });
    await expect(signIn.token(contosoTest, 'silently')).resolves.toMatchObject({ ok: true, value: { resource: contosoTest.url } });
    expect(outlook.silently).not.toHaveBeenCalled();
  });

  it('opens a window where Outlook is still asking, since the person has lost that one', async () => {
    outlook.asking.mockImplementation(() => new Promise(() => undefined));
    void signIn.ask([contoso], 'asking');
    const again = signIn.ask([contoso], 'asking');
    await signInWindow();
    await expect(again).resolves.toMatchObject({ ok: true });
  });

  it('opens one window for one issuer', async () => {
    const asked = signIn.ask([server, contoso], 'asking');
    const { address } = await signInWindow();
    await asked;
    expect(requestInAddress(new URL(address))).toMatchObject({ issuer: 'onPremises', resources: [server.url] });
  });

  it('asks for the same person again, and for anybody when choosing', async () => {
    withoutBridge();
    for (const [how, expected] of [['asking', undefined], ['asking', 'nancy@contoso.com'], ['choosing', undefined]] as const) {
      const asked = signIn.ask([contoso], how);
      const { address } = await signInWindow();
      await asked;
      expect(requestInAddress(new URL(address))?.expected).toBe(expected);
    }
  });
});

describe('tokens from a window', () => {
  beforeEach(withoutBridge);

  it('are given out until shortly before they expire', async () => {
    const asked = signIn.ask([contoso], 'asking');
    await signInWindow('nancy@contoso.com', 'o.t', 3600);
    await asked;
    const now = Date.now();
    const clock = jest.spyOn(Date, 'now');
    clock.mockReturnValue(now + 3_500_000);
    expect(await signIn.token(contoso, 'silently')).toMatchObject({ ok: true });
    clock.mockReturnValue(now + 3_590_000);
    expect(await signIn.token(contoso, 'silently')).toEqual({ ok: false, problem: { kind: 'signInNeeded', code: 'token_expired', why: 'expired' } });
    clock.mockRestore();
  });

  it('are not given out once more where a new one is wanted', async () => {
    const asked = signIn.ask([contoso], 'asking');
    await signInWindow();
    await asked;
    expect(await signIn.token(contoso, 'renewed')).toMatchObject({ ok: false, problem: { why: 'expired' } });
    expect(await signIn.token(contoso, 'silently')).toMatchObject({ ok: false, problem: { why: 'expired' } });
  });

  it('are those of one account: another one takes the place of all', async () => {
    const asked = signIn.ask([contoso, contosoTest], 'asking');
    await signInWindow();
    await asked;
    const chosen = signIn.ask([contoso], 'choosing');
    await signInWindow('omar@contoso.com', 'p.t');
    await chosen;
    Object.assign(window, { nestedAppAuthBridge: {} });
    expect(await signIn.token(contoso, 'silently')).toMatchObject({ ok: true, value: { account: { username: 'omar@contoso.com' } } });
    expect(await signIn.token(contosoTest, 'silently')).toMatchObject({ ok: false, problem: { kind: 'signInNeeded' } });
    expect(outlook.silently).not.toHaveBeenCalled();
  });

  it('are gone after forgetting, also those that come later', async () => {
    const asked = signIn.ask([contoso], 'asking');
    await new Promise((resolve) => setTimeout(resolve, 0));
    await signIn.forget();
    await signInWindow();
    await asked;
    expect(await signIn.token(contoso, 'silently')).toMatchObject({ ok: false, problem: { why: 'outlookCannot' } });
  });

  it('leave nothing of MSAL behind after forgetting', async () => {
    window.sessionStorage.setItem('msal.version', 'x');
    window.localStorage.setItem('msal.version', 'x');
    window.localStorage.setItem('mine', 'x');
    await signIn.forget();
    expect([Object.keys(window.sessionStorage), Object.keys(window.localStorage)]).toEqual([[], ['mine']]);
  });
});
