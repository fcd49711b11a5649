import { type Answer, type Client, pkce } from './client.ts';
import { clientId, nancyId, redirectUri } from './worlds.ts';

export type Fields = Record<string, string>;

/** Sign-ins of the test's application with one browser. */
export class Application {
  readonly client: Client;
  private readonly secret = pkce();

  constructor(client: Client) {
    this.client = client;
  }

  get login(): string {
    return this.client.origin('login.microsoftonline.com');
  }

  scopeOf(productionHost: string): string {
    return `${this.client.origin(productionHost)}/user_impersonation`;
  }

  authorizeUrl(more: Fields = {}, authority = 'organizations'): string {
    const query = new URLSearchParams({
      client_id: clientId,
      response_type: 'code',
      response_mode: 'fragment',
      redirect_uri: redirectUri,
      scope: `openid profile offline_access ${this.scopeOf('contoso.crm4.dynamics.com')}`,
      state: 's1',
      nonce: 'n1',
      code_challenge: this.secret.challenge,
      code_challenge_method: 'S256',
      ...more,
    });
    return `${this.login}/${authority}/oauth2/v2.0/authorize?${query.toString()}`;
  }

  authorize(more: Fields = {}, authority?: string): Promise<Answer> {
    return this.client.ask(this.authorizeUrl(more, authority));
  }

  press(shown: Answer, fields: Fields): Promise<Answer> {
    return this.client.press(shown, this.login, fields);
  }

  redeem(fields: Fields, authority = 'organizations', headers: Fields = { origin: 'http://localhost:45999' }): Promise<Answer> {
    return this.client.ask(`${this.login}/${authority}/oauth2/v2.0/token`, {
      form: { client_id: clientId, scope: `openid profile offline_access ${this.scopeOf('contoso.crm4.dynamics.com')}`, ...fields },
      headers,
    });
  }

  redeemCode(code: string, more: Fields = {}, authority?: string): Promise<Answer> {
    return this.redeem({ grant_type: 'authorization_code', code, redirect_uri: redirectUri, code_verifier: this.secret.verifier, ...more }, authority);
  }

  /** Signs in on the page; gives the answer of the token endpoint. */
  async signIn(accountId = nancyId, authority?: string): Promise<Record<string, unknown>> {
    const back = await this.press(await this.authorize({ prompt: 'select_account' }, authority), { account: accountId });
    return (await this.redeemCode(back.back?.searchParams.get('code') ?? '', {}, authority)).json();
  }
}
