import type { Account } from '../diagnosis/account.ts';

/** A token for one resource, and whose it is. */
export interface Token {
  readonly value: string;
  /** Address of the resource; see `Resource`. Nobody else may get it. */
  readonly resource: string;
  readonly account: Account;
  /** Milliseconds since 1970, by the clock of this device. */
  readonly expiresAt: number;
  /** The times of the sign-in service do not fit the clock of this device, which explains it where the token is refused. */
  readonly clockIsOff?: true;
}

/** What a token is for: the origin of an organization, of Global Discovery or of Graph; on-premises organizations have an issuer of their own. */
export interface Resource {
  readonly url: string;
  readonly issuer: Issuer;
}

/** Microsoft Entra ID, or the AD FS of the administrator. */
export type Issuer = 'entra' | 'onPremises';
