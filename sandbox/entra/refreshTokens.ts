import { randomBytes } from 'node:crypto';

/** What a refresh token stands for. It is bound to account and application, but to no tenant and no resource. */
export interface RefreshGrant {
  readonly accountId: string;
  /** The tenant whose engine knows it. */
  readonly tenantId: string;
  /** The token of the engine. */
  readonly engineToken: string;
  /** When the person signed in; renewing does not prolong it. */
  readonly since: Date;
}

/** Refresh tokens of single-page applications live this long, from the sign-in on. */
export const refreshSeconds = 86_400;

const most = 10_000;

/** The refresh tokens that clients hold. Several can stand for the same grant, since using one does not end it. */
export class RefreshTokens {
  private readonly grants = new Map<string, RefreshGrant>();
  private readonly usableOnce: boolean;

  constructor(usableOnce: boolean) {
    this.usableOnce = usableOnce;
  }

  issue(grant: RefreshGrant): string {
    const token = `1.A${randomBytes(48).toString('base64url')}`;
    this.grants.set(token, grant);
    const [oldest] = this.grants.keys();
    if (this.grants.size > most && oldest !== undefined) this.grants.delete(oldest);
    return token;
  }

  use(token: string): RefreshGrant | undefined {
    const grant = this.grants.get(token);
    if (this.usableOnce) this.grants.delete(token);
    return grant;
  }
}

/** Seconds that are left; below zero when it has expired. */
export function secondsLeft({ since }: RefreshGrant, now: Date): number {
  return refreshSeconds - Math.floor((now.getTime() - since.getTime()) / 1000);
}
