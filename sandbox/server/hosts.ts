/**
 * Every emulated service has the host name that it has in production. On the local machine the last label becomes
 * `localhost` (`contoso.crm4.dynamics.com` is served at `contoso.crm4.dynamics.localhost`), because browsers send every
 * `*.localhost` name to this machine by themselves. A browser started with resolver rules can use the real names instead.
 */
export function localName(productionHost: string): string {
  return productionHost.replace(/\.[^.]+$/, '.localhost');
}

/** The host name without port, in lower case: `Contoso.localhost:3000` gives `contoso.localhost`. */
export function hostName(hostHeader: string | undefined): string {
  return (hostHeader ?? '').replace(/:\d+$/, '').toLowerCase();
}

/** Where the emulated services can be reached from the browser. */
export interface Place {
  /** The origin of a service, given its production host name. */
  readonly originOf: (productionHost: string) => string;
  /** The origin of the page that looks like Outlook on the web. The add-in's pages are below `/addin/` of the same origin. */
  readonly outlook: string;
}

export function localPlace(port: number, secure: boolean): Place {
  return {
    // Only Outlook and the add-in need https (for Office dialogs). The rest stays on plain http, which browsers trust on
    // localhost, so that nobody has to accept a certificate for each host.
    originOf: (productionHost) => `http://${localName(productionHost)}:${port}`,
    outlook: `${secure ? 'https' : 'http'}://localhost:${port}`,
  };
}
