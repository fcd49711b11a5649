export type OrganizationType = 'production' | 'sandbox' | 'trial' | 'developer' | 'onPremises';

/** A Dynamics 365 organization that the add-in can be connected to. */
export interface Organization {
  /** Address without trailing slash, e.g. `https://contoso.crm4.dynamics.com`: the audience of its tokens and the base of its links. */
  readonly url: string;
  readonly name: string;
  readonly type: OrganizationType;
}
