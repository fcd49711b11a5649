/**
 * The clouds of Dynamics 365 and the host names that belong to them (Microsoft: "Datacenter regions", "Dynamics 365 US
 * Government", "Discover the URL for your organization"). Region numbers grow, so any number up to 29 is accepted.
 */
export interface Cloud {
  /** Host names of organizations, with and without `.api`. */
  readonly organizations: RegExp;
  /** Host name of Global Discovery. */
  readonly discovery: string;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
  /** The same organizations as sources of a Content-Security-Policy. */
  readonly contentSources: readonly string[];
}

const commercialOrganizations = /^[a-z0-9-]+(\.api)?\.crm([2-9]|1[0-9]|2[0-9])?\.dynamics\.com$/;
const commercialRegions = ['crm', ...Array.from({ length: 28 }, (_, index) => `crm${index + 2}`)];

const commercialSources = commercialRegions.map((region) => `https://*.${region}.dynamics.com`);

export const clouds = {
  commercial: {
    organizations: commercialOrganizations,
    discovery: 'globaldisco.crm.dynamics.com',
    graph: 'https://graph.microsoft.com',
    contentSources: commercialSources,
  },
  gcc: {
    organizations: commercialOrganizations,
    discovery: 'globaldisco.crm9.dynamics.com',
    graph: 'https://graph.microsoft.com',
    contentSources: commercialSources,
  },
  gccHigh: {
    organizations: /^[a-z0-9-]+(\.api)?\.crm\.microsoftdynamics\.us$/,
    discovery: 'globaldisco.crm.microsoftdynamics.us',
    graph: 'https://graph.microsoft.us',
    contentSources: ['https://*.crm.microsoftdynamics.us'],
  },
  dod: {
    organizations: /^[a-z0-9-]+(\.api)?\.crm\.appsplatform\.us$/,
    discovery: 'globaldisco.crm.appsplatform.us',
    graph: 'https://dod-graph.microsoft.us',
    contentSources: ['https://*.crm.appsplatform.us'],
  },
  china: {
    organizations: /^[a-z0-9-]+(\.api)?\.crm\.dynamics\.cn$/,
    discovery: 'globaldisco.crm.dynamics.cn',
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    contentSources: ['https://*.crm.dynamics.cn'],
  },
} as const satisfies Record<string, Cloud>;

export type CloudName = keyof typeof clouds;
