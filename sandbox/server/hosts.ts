/**
 * Every emulated service has the host name that it has in production. On the local machine `localhost` stands in place of
 * `com` (`contoso.crm4.dynamics.com` is served at `contoso.crm4.dynamics.localhost`) and behind every other ending
 * (`crm.dynamics.cn.localhost`), because browsers send every `*.localhost` name to this machine by themselves. A browser
 * started with resolver rules can use the real names instead.
 */
export function localName(productionHost: string): string {
  return `${productionHost.replace(/\.com$/, '')}.localhost`;
}

/** The host name without port, in lower case: `Contoso.localhost:3000` gives `contoso.localhost`. */
export function hostName(hostHeader: string | undefined): string {
  return (hostHeader ?? '').replace(/:\d+$/, '').toLowerCase();
}

/** Where the emulated services can be reached from the browser. */
export interface Place {
  /** The origin of a service, given its production host name. */
  readonly originOf: (productionHost: string) => string;
  /** The origin of the page that looks like Outlook on the web. */
  readonly outlook: string;
  /** The folder with the add-in's pages, with a trailing slash. */
  readonly addIn: string;
  /** Whether the add-in's page loads Office.js from Microsoft's address, which then leads here too. */
  readonly officeFromMicrosoft: boolean;
}

/** Everything on localhost: any browser can open it without a question. */
export function localPlace(port: number, secure: boolean): Place {
  const outlook = `${secure ? 'https' : 'http'}://localhost:${port}`;
  return {
    // Only Outlook and the add-in need https (for Office dialogs). The rest stays on plain http, which browsers trust on
    // localhost, so that nobody has to accept a certificate for each host.
    originOf: (productionHost) => `http://${localName(productionHost)}:${port}`,
    outlook,
    addIn: `${outlook}/addin/`,
    officeFromMicrosoft: false,
  };
}

/** Hosts that production has and that no world names. */
export const productionHosts = {
  outlook: 'outlook.office.com',
  officeJs: 'appsforoffice.microsoft.com',
  ajax: 'ajax.aspnetcdn.com',
} as const;

/** The real host names over https, for a browser whose resolver rules lead all of them to this machine. */
export function productionPlace(addInHost: string): Place {
  return {
    originOf: (productionHost) => `https://${productionHost}`,
    outlook: `https://${productionHosts.outlook}`,
    addIn: `https://${addInHost}/`,
    officeFromMicrosoft: true,
  };
}

/**
 * Arguments for Chromium that lead every host to the sandbox, so that nothing leaves the machine; and some to another port of
 * this machine, where they are served by something else.
 */
export function resolverArguments(port: number, elsewhere: Readonly<Record<string, number>> = {}): readonly string[] {
  const rules = [...Object.entries(elsewhere).map(([host, other]) => `MAP ${host} 127.0.0.1:${other}`), `MAP * 127.0.0.1:${port}`];
  return [`--host-resolver-rules=${rules.join(',')}`, '--ignore-certificate-errors'];
}
