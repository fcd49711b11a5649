import type { Issuer, Resource, Token } from './token.ts';

/** So long before a token expires it is no longer given out, so that it does not expire on its way. */
const marginMilliseconds = 60_000;

/** The tokens that came from windows, in memory only; at most those of one account for each issuer. */
export class TokenMemory {
  private readonly tokens = new Map<Issuer, Map<string, Token>>([
    ['entra', new Map()],
    ['onPremises', new Map()],
  ]);
  private readonly accounts = new Map<Issuer, string>();

  /** The token for the resource; undefined where there is none, or it is about to expire. */
  get({ issuer, url }: Resource): Token | undefined {
    const token = this.tokens.get(issuer)?.get(url);
    return token && token.expiresAt - marginMilliseconds > Date.now() ? token : undefined;
  }

  /** Keeps the tokens of one sign-in; those of another account go. */
  keep(issuer: Issuer, gained: ReadonlyMap<string, Token>): void {
    const [any] = gained.values();
    const kept = this.tokens.get(issuer);
    if (!any || !kept) return;
    const [former] = kept.values();
    if (former && former.account.homeId !== any.account.homeId) kept.clear();
    for (const [url, token] of gained) kept.set(url, token);
    this.accounts.set(issuer, any.account.username);
  }

  drop({ issuer, url }: Resource): void {
    this.tokens.get(issuer)?.delete(url);
  }

  /** The sign-in name of whoever signed in last in a window; stays when tokens expire. */
  lastAccount(issuer: Issuer): string | undefined {
    return this.accounts.get(issuer);
  }
}
