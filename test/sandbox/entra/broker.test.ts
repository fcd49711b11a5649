import { createBroker } from '../../../sandbox/entra/broker.ts';
import { changeSignIn } from '../../../sandbox/entra/control.ts';
import { clientId, fayId, known, nancyId, organization } from './support.ts';

type Answer = Record<string, unknown> & { error?: Record<string, unknown>; account?: Record<string, unknown>; token?: Record<string, unknown> };

/** Outlook's answers; tokens are the claims that would be signed. */
function begin(change: object = {}) {
  const { directory, state, world } = known(change);
  const broker = createBroker({
    directory,
    state,
    outlookAccount: world.outlook.account,
    now: () => new Date('2026-11-22T12:00:00Z'),
    key: { jwk: async () => ({}), sign: async (claims) => JSON.stringify(claims), verify: async () => undefined },
  });
  const ask = async (method: string, tokenParams: object = {}) =>
    JSON.parse(
      await broker(JSON.stringify({ messageType: 'NestedAppAuthRequest', method, requestId: 'r1', tokenParams: { clientId, scope: `${organization}/user_impersonation`, ...tokenParams } })),
    ) as Answer;
  return { ask, set: (faults: Parameters<typeof changeSignIn>[0]) => changeSignIn(faults, directory, state), broker };
}

describe('the broker', () => {
  it('says who it is and fetches tokens for the account of Outlook', async () => {
    const { ask } = begin();
    expect(await ask('GetInitContext')).toMatchObject({ success: true, initContext: { accountContext: { homeAccountId: `${nancyId}.8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11` } } });
    const { success, requestId, token, account } = await ask('GetToken');
    expect([success, requestId]).toEqual([true, 'r1']);
    expect(account).toMatchObject({ localAccountId: nancyId, username: 'nancy@contoso.com', environment: 'login.windows.net' });
    expect(JSON.parse(String(token?.['access_token']))).toMatchObject({ aud: organization, oid: nancyId, upn: 'nancy@contoso.com' });
  });

  it.each([
    ['interactionFirst', 'USER_INTERACTION_REQUIRED', true],
    ['consentNeeded', 'USER_INTERACTION_REQUIRED', true],
    ['userCancels', 'USER_INTERACTION_REQUIRED', 'USER_CANCEL'],
    ['originNotRegistered', 'PERSISTENT_ERROR', 'PERSISTENT_ERROR'],
    ['noNetwork', 'NO_NETWORK', 'NO_NETWORK'],
    ['disabled', 'DISABLED', 'DISABLED'],
    ['unavailable', 'NESTED_APP_AUTH_UNAVAILABLE', 'NESTED_APP_AUTH_UNAVAILABLE'],
    ['accountUnavailable', 'ACCOUNT_UNAVAILABLE', 'ACCOUNT_UNAVAILABLE'],
    ['transientError', 'TRANSIENT_ERROR', 'TRANSIENT_ERROR'],
    ['persistentError', 'PERSISTENT_ERROR', 'PERSISTENT_ERROR'],
  ] as const)('plays %s', async (answer, silent, asking) => {
    const { ask } = begin({ signIn: { broker: { answer } } });
    expect((await ask('GetToken')).error?.['status']).toBe(silent);
    const asked = await ask('GetTokenPopup');
    expect(asked.error?.['status'] ?? asked['success']).toBe(asking);
    const again = await ask('GetToken');
    expect(again.error?.['status'] ?? again['success']).toBe(asking === true ? true : silent);
  });

  it('answers tokens never when it is silent, but says who it is', async () => {
    const { ask } = begin({ signIn: { broker: { answer: 'silent' } } });
    expect((await ask('GetInitContext'))['success']).toBe(true);
    expect(await Promise.race([ask('GetToken'), new Promise((resolve) => setTimeout(() => resolve('nothing'), 20))])).toBe('nothing');
  });

  it('can answer with another account than that of Outlook, which it goes on to name as its own', async () => {
    const { ask, set } = begin();
    expect(set({ broker: { account: 'fay@fabrikam.com' } })).toBeUndefined();
    expect(await ask('GetInitContext')).toMatchObject({ initContext: { accountContext: { homeAccountId: `${nancyId}.8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11`, tenantId: '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c11' } } });
    expect((await ask('GetToken')).account).toMatchObject({ localAccountId: fayId, tenantId: '8d3b3c1e-3b0e-4c58-9a55-0a2f6f0d1c22' });
    expect(set({ broker: { account: 'nobody@contoso.com' } })).toBe('There is no account "nobody@contoso.com" in this world.');
  });

  it.each([
    ['mfaRequired', 'USER_INTERACTION_REQUIRED', true],
    ['consentRequired', 'USER_INTERACTION_REQUIRED', true],
    ['refreshTokenExpired', 'USER_INTERACTION_REQUIRED', true],
    ['blockedByConditionalAccess', 'USER_INTERACTION_REQUIRED', 'PERSISTENT_ERROR'],
    ['accountDisabled', 'PERSISTENT_ERROR', 'PERSISTENT_ERROR'],
    ['notAssigned', 'PERSISTENT_ERROR', 'PERSISTENT_ERROR'],
  ] as const)('passes %s of Entra ID on', async (fault, silent, asking) => {
    const { ask, set } = begin();
    set({ accounts: { 'nancy@contoso.com': fault } });
    const refused = (await ask('GetToken')).error;
    expect(refused?.['status']).toBe(silent);
    expect(refused?.['description']).toMatch(/^AADSTS\d+: /);
    const asked = await ask('GetTokenPopup');
    expect(asked.error?.['status'] ?? asked['success']).toBe(asking);
    expect((await ask('GetToken'))['success']).toBe(asking === true);
  });

  it('refuses what cannot be', async () => {
    const { ask, broker, set } = begin();
    expect((await ask('GetToken', { clientId: fayId })).error).toMatchObject({ status: 'PERSISTENT_ERROR', code: 'unauthorized_client' });
    expect((await ask('GetToken', { scope: 'https://unknown.example/.default' })).error).toMatchObject({ code: 'invalid_resource' });
    expect((await ask('GetToken', { authority: 'https://login.microsoftonline.com/fabrikam.com' })).error?.['description']).toMatch(/^AADSTS50020/);
    expect((await ask('Dance')).error).toMatchObject({ code: 'unsupported_method' });
    expect(JSON.parse(await broker('{'))).toMatchObject({ success: false });
    set({ outage: 'page' });
    expect((await ask('GetToken')).error).toMatchObject({ status: 'TRANSIENT_ERROR' });
  });
});
