import type { Configuration } from '@azure/msal-browser';

/** Who issues tokens, and under which id it knows the add-in. */
export interface IssuerSettings {
  readonly clientId: string;
  /** `https://login.microsoftonline.com/` and the tenant, or the address of AD FS with `/adfs`. */
  readonly authority: string;
}

/**
 * MSAL's settings for a client that works without Outlook's bridge. The authority is the administrator's, so it is known;
 * that of AD FS is told by its path. `cp1` is not declared: claims challenges would come back that the person cannot answer here.
 */
export function msalSettings({ clientId, authority }: IssuerSettings, cacheLocation: 'memoryStorage' | 'sessionStorage', redirectUri?: string): Configuration {
  return {
    auth: { clientId, authority, knownAuthorities: [new URL(authority).host], ...(redirectUri === undefined ? {} : { redirectUri }) },
    cache: { cacheLocation },
  };
}
