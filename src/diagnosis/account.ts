/** The account that a token belongs to. */
export interface Account {
  /** MSAL's name for it: object id and tenant id of the account's home. */
  readonly homeId: string;
  readonly objectId: string;
  /** The tenant that issued the token; for a guest not the home tenant. */
  readonly tenantId: string;
  readonly homeTenantId: string;
  /** Sign-in name (UPN); not an e-mail address, though it looks like one. */
  readonly username: string;
}
