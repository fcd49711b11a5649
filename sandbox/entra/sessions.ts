import { randomBytes } from 'node:crypto';
import type { SandboxRequest } from '../server/exchange.ts';

/** Who is signed in, by browser. Entra ID keeps several accounts in one session, of whatever tenants. */
export class Sessions {
  private readonly accounts = new Map<string, readonly string[]>();
  private readonly fromTheStart: readonly string[];
  private readonly cookieName: string;

  /** `fromTheStart`: ids of accounts that every new browser is signed in with. */
  constructor(cookieName: string, fromTheStart: readonly string[] = []) {
    this.cookieName = cookieName;
    this.fromTheStart = fromTheStart;
  }

  /** Ids of the accounts that are signed in, the last one first. */
  signedIn(request: SandboxRequest): readonly string[] {
    const id = this.idOf(request);
    return id === undefined ? this.fromTheStart : (this.accounts.get(id) ?? this.fromTheStart);
  }

  /** Adds the account; gives the cookie to set. */
  add(request: SandboxRequest, accountId: string): string {
    return this.keep(request, [accountId, ...this.signedIn(request).filter((other) => other !== accountId)]);
  }

  /** Signs everybody out, or one account. */
  remove(request: SandboxRequest, accountId?: string): string {
    return this.keep(request, accountId === undefined ? [] : this.signedIn(request).filter((other) => other !== accountId));
  }

  private keep(request: SandboxRequest, accounts: readonly string[]): string {
    const known = this.idOf(request);
    const id = known !== undefined && this.accounts.has(known) ? known : randomBytes(24).toString('base64url');
    this.accounts.set(id, accounts);
    // Hidden frames of applications on other sites ask with it; browsers take Secure on localhost without https too.
    return `${this.cookieName}=${id}; Path=/; HttpOnly; Secure; SameSite=None`;
  }

  private idOf(request: SandboxRequest): string | undefined {
    for (const pair of (request.headers['cookie'] ?? '').split(/;\s*/)) {
      const [name, value] = pair.split('=');
      if (name === this.cookieName && value !== undefined) return value;
    }
    return undefined;
  }
}
