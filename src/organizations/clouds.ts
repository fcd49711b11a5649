/**
 * The clouds of Dynamics 365 and the host names that belong to them (Microsoft: "Datacenter regions", "Dynamics 365 US
 * Government", "Discover the URL for your organization"). Region numbers grow, so any number up to 29 is accepted.
 */
export interface Cloud {
  /** Host names of organizations, with and without `.api`. */
  readonly organizations: RegExp;
  /** Host name of Global Discovery. */
  readonly discovery: string;
  /** Whether Global Discovery has been tried there from outside with the documented scope. */
  readonly discoveryTried: boolean;
  /** Origin of Microsoft Graph. */
  readonly graph: string;
  /** The same organizations as sources of a Content-Security-Policy. */
  readonly contentSources: readonly string[];
}

/** One label of a host name. Names of organizations are never of other letters, which `xn--` would hide. */
const organizationName = '(?!xn--)[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.api)?';

const organizationsOf = (domain: string) => new RegExp(`^${organizationName}\\.${domain}$`);

const commercialOrganizations = organizationsOf('crm([2-9]|1[0-9]|2[0-9])?\\.dynamics\\.com');
const commercialRegions = ['crm', ...Array.from({ length: 28 }, (_, index) => `crm${index + 2}`)];

const commercialSources = commercialRegions.map((region) => `https://*.${region}.dynamics.com`);

export const clouds = {
  commercial: {
    organizations: commercialOrganizations,
    discovery: 'globaldisco.crm.dynamics.com',
    discoveryTried: true,
    graph: 'https://graph.microsoft.com',
    contentSources: commercialSources,
  },
  gcc: {
    organizations: commercialOrganizations,
    discovery: 'globaldisco.crm9.dynamics.com',
    discoveryTried: true,
    graph: 'https://graph.microsoft.com',
    contentSources: commercialSources,
  },
  gccHigh: {
    organizations: organizationsOf('crm\\.microsoftdynamics\\.us'),
    discovery: 'globaldisco.crm.microsoftdynamics.us',
    discoveryTried: true,
    graph: 'https://graph.microsoft.us',
    contentSources: ['https://*.crm.microsoftdynamics.us'],
  },
  dod: {
    organizations: organizationsOf('crm\\.appsplatform\\.us'),
    discovery: 'globaldisco.crm.appsplatform.us',
    discoveryTried: false,
    graph: 'https://dod-graph.microsoft.us',
    contentSources: ['https://*.crm.appsplatform.us'],
  },
  china: {
    organizations: organizationsOf('crm\\.dynamics\\.cn'),
    discovery: 'globaldisco.crm.dynamics.cn',
    discoveryTried: false,
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    contentSources: ['https://*.crm.dynamics.cn'],
  },
} as const satisfies Record<string, Cloud>;

export type CloudName = keyof typeof clouds;
