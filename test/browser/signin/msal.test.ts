import type { Browser, BrowserContext, Page } from 'playwright-core';
import { SandboxProcess } from '../support/sandboxProcess.ts';
import { launchBrowser } from '../support/testBrowser.ts';
import { Client, claimsOf } from './support/client.ts';
import { askMsal, MsalPage, type Outcome, outcomeOf, startSignIn } from './support/msalPage.ts';
import { clientId, contosoId, fabrikamId, nancyId, signInWorld } from './support/worlds.ts';

/** The real MSAL in a window of its own, as the add-in's sign-in dialog uses it. */

let browser: Browser;
let sandbox: SandboxProcess;
let dialog: MsalPage;
let context: BrowserContext;
let page: Page;
let client: Client;

beforeAll(async () => {
  [browser, sandbox, dialog] = await Promise.all([launchBrowser(), SandboxProcess.start('--https'), MsalPage.serve()]);
  client = new Client(sandbox.url);
});

afterAll(async () => {
  await browser?.close();
  await Promise.all([sandbox?.close(), dialog?.close()]);
});

const host = (name: string) => `${name}:${client.port}`;
const organization = () => `${client.origin('contoso.crm4.dynamics.com')}/user_impersonation`;

/** Metadata by configuration: MSAL wants an https authority, its endpoints may be http. */
function givenMetadata(tenant: string): object {
  const base = `${client.origin('login.microsoftonline.com')}/${tenant}`;
  return {
    authorityMetadata: JSON.stringify({
      issuer: `${base}/v2.0`,
      authorization_endpoint: `${base}/oauth2/v2.0/authorize`,
      token_endpoint: `${base}/oauth2/v2.0/token`,
      jwks_uri: `${base}/discovery/v2.0/keys`,
      end_session_endpoint: `${base}/oauth2/v2.0/logout`,
    }),
  };
}

function settings(auth: object = givenMetadata('organizations'), authority = `https://${host('login.microsoftonline.localhost')}/organizations`): object {
  return {
    auth: { clientId, authority, knownAuthorities: [new URL(authority).host], redirectUri: dialog.redirectUri, ...auth },
    cache: { cacheLocation: 'sessionStorage' },
  };
}

async function open(world: object = {}, using = settings()): Promise<void> {
  const response = await client.ask(`http://localhost:${client.port}/sandbox/world`, {
    json: signInWorld({ app: { clientId, name: 'Mailbox Match', redirectUris: [dialog.redirectUri, dialog.bridgeUri] }, ...world }),
    method: 'PUT',
  });
  expect(response.status).toBe(200);
  dialog.settings = using;
  context = await browser.newContext({ ignoreHTTPSErrors: true });
  page = await context.newPage();
  await page.goto(dialog.redirectUri);
}

afterEach(() => context?.close());

/** Signs in on the account picker. */
async function signIn(name = 'Nancy Anderson', request: object = { scopes: [organization()] }): Promise<Outcome> {
  await startSignIn(page, request);
  await page.getByRole('button', { name }).click();
  await page.waitForURL(`${dialog.redirectUri}*`);
  return (await outcomeOf(page)) ?? {};
}

const setFault = (change: object) => client.ask(`${client.origin('login.microsoftonline.com')}/sandbox/signin`, { json: change });

describe('the dialog with MSAL', () => {
  it('signs in with the keyboard alone, renews silently, and gets tokens of further resources, several at once', async () => {
    await open();
    await startSignIn(page, { scopes: [organization()] });
    await page.getByRole('heading', { name: 'Pick an account' }).waitFor();
    expect(await page.getByRole('button').allInnerTexts()).toEqual(['Nancy Anderson\nnancy@contoso.com', 'Omar "the <Great>" Haddad\nomar@contoso.com', 'Fay Fabrikam\nfay@fabrikam.com', 'Next', 'Cancel']);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${dialog.redirectUri}*`);
    const first = await outcomeOf(page);
    expect(first).toMatchObject({ username: 'nancy@contoso.com', homeAccountId: `${nancyId}.${contosoId}`, tenantId: contosoId });
    expect(claimsOf(first?.token)).toMatchObject({ aud: client.origin('contoso.crm4.dynamics.com'), upn: 'nancy@contoso.com', oid: nancyId });

    const renewed = await askMsal(page, 'acquireTokenSilent', { scopes: [organization()], forceRefresh: true });
    expect(renewed.token).not.toBe(first?.token);
    const discovery = await askMsal(page, 'acquireTokenSilent', { scopes: [`${client.origin('globaldisco.crm.dynamics.com')}/user_impersonation`] });
    expect(claimsOf(discovery.token)['aud']).toBe(client.origin('globaldisco.crm.dynamics.com'));
    const together = await Promise.all(['former', 'hidden', 'fabrikam'].map((name) => askMsal(page, 'acquireTokenSilent', { scopes: [`${client.origin(`${name}.crm4.dynamics.com`)}/.default`] })));
    expect(together.map(({ error }) => error)).toEqual([undefined, undefined, undefined]);
    const graph = await askMsal(page, 'acquireTokenSilent', { scopes: ['User.Read'] });
    expect(claimsOf(graph.token)['aud']).toBe(client.origin('graph.microsoft.com'));

    const hidden = await askMsal(page, 'ssoSilent', { scopes: [organization()], loginHint: 'nancy@contoso.com', redirectUri: dialog.bridgeUri });
    expect(hidden).toMatchObject({ username: 'nancy@contoso.com' });
  });

  it.each([
    ['mfaRequired', 'interaction', 'invalid_grant', 'basic_action', '50076'],
    ['consentRequired', 'interaction', 'invalid_grant', 'consent_required', '65001'],
    ['blockedByConditionalAccess', 'interaction', 'invalid_grant', 'message_only', '53003'],
    // Without a suberror that it knows, MSAL asks once more in a hidden frame and tells what came back there.
    ['accountDisabled', 'server', 'access_denied', '', '50057'],
    ['notAssigned', 'server', 'access_denied', '', '50105'],
    ['wrongTenant', 'interaction', 'interaction_required', '', '50020'],
    ['applicationUnknown', 'server', 'unauthorized_client', '', '700016'],
  ])('is told %s as %s when it renews', async (fault, kind, error, subError, number) => {
    await open();
    await signIn();
    await setFault({ accounts: { 'nancy@contoso.com': fault } });
    const told = await askMsal(page, 'acquireTokenSilent', { scopes: [organization()], forceRefresh: true, redirectUri: dialog.bridgeUri });
    expect(told).toMatchObject({ kind, error, number });
    expect(told.subError ?? '').toBe(subError);
  });

  it('comes back with an error in the form of Entra ID when the person cancels, and asks for approval and consent on pages', async () => {
    await open();
    expect(await signIn('Cancel')).toMatchObject({ error: 'access_denied', kind: 'server' });
    await setFault({ accounts: { 'nancy@contoso.com': 'mfaRequired' } });
    await startSignIn(page, { scopes: [organization()], prompt: 'consent' });
    await page.getByRole('button', { name: 'Nancy Anderson' }).click();
    await page.getByRole('button', { name: 'Approve' }).click();
    await page.getByRole('heading', { name: 'Permissions requested' }).waitFor();
    await page.getByRole('button', { name: 'Accept' }).click();
    await page.waitForURL(`${dialog.redirectUri}*`);
    expect(await outcomeOf(page)).toMatchObject({ username: 'nancy@contoso.com' });
  });

  it('finds the endpoints by itself over https, signs a guest in to the other tenant, and is told of a wrong account', async () => {
    await open({}, settings({}, `https://${host('login.microsoftonline.localhost')}/${fabrikamId}`));
    expect(await signIn('Nancy Anderson', { scopes: [organization().replace('contoso', 'fabrikam')] })).toMatchObject({ tenantId: fabrikamId, homeAccountId: `${nancyId}.${contosoId}` });
    await startSignIn(page, { scopes: ['User.Read'], prompt: 'select_account' });
    await page.getByRole('button', { name: /Omar/ }).click();
    expect(await page.getByRole('alert').innerText()).toMatch(/^AADSTS50020: User account 'omar@contoso\.com'/);
    await page.getByRole('button', { name: 'Use a different account' }).click();
    await page.getByRole('textbox', { name: 'Use another account' }).fill('nobody@contoso.com');
    await page.keyboard.press('Enter');
    expect(await page.getByRole('alert').innerText()).toContain('nobody@contoso.com');
    await page.getByRole('textbox', { name: 'Use another account' }).fill('FAY@fabrikam.com');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${dialog.redirectUri}*`);
    expect(await outcomeOf(page)).toMatchObject({ username: 'fay@fabrikam.com' });
  });

  it('signs in to AD FS for an organization on a server of its own', async () => {
    await open({}, settings({}, `https://${host('adfs.contoso.localhost')}/adfs`));
    const audience = client.origin('crm.contoso.com');
    const outcome = await signIn('Nancy Anderson', { scopes: [`${audience}/user_impersonation`] });
    expect(claimsOf(outcome.token)).toMatchObject({ aud: audience, upn: 'nancy@contoso.com' });
    const renewed = await askMsal(page, 'acquireTokenSilent', { scopes: [`${audience}/user_impersonation`], forceRefresh: true });
    const answer = await client.ask(`${audience}/api/data/v9.1/WhoAmI`, { headers: { authorization: `Bearer ${renewed.token ?? ''}` } });
    expect(answer.status).toBe(200);
  });
});
