/** The clouds of Dynamics 365, with the hosts that are the same for every customer. */
export interface Cloud {
  readonly discovery: string;
  readonly login: string;
  /** Host names of organizations. */
  readonly organizations: RegExp;
  /** Nobody outside has tried whether discovery takes tokens of its documented scope. */
  readonly isDiscoveryUntried?: boolean;
}

const commercial: Cloud = { discovery: 'globaldisco.crm.dynamics.com', login: 'login.microsoftonline.com', organizations: /^[a-z0-9-]+\.crm\d*\.dynamics\.com$/ };

/** The first that matches an organization is its cloud. */
export const clouds: readonly Cloud[] = [
  { discovery: 'globaldisco.crm9.dynamics.com', login: 'login.microsoftonline.com', organizations: /^[a-z0-9-]+\.crm9\.dynamics\.com$/ },
  commercial,
  { discovery: 'globaldisco.crm.microsoftdynamics.us', login: 'login.microsoftonline.us', organizations: /^[a-z0-9-]+\.crm\.microsoftdynamics\.us$/ },
  { discovery: 'globaldisco.crm.appsplatform.us', login: 'login.microsoftonline.us', organizations: /^[a-z0-9-]+\.crm\.appsplatform\.us$/, isDiscoveryUntried: true },
  { discovery: 'globaldisco.crm.dynamics.cn', login: 'login.chinacloudapi.cn', organizations: /^[a-z0-9-]+\.crm\.dynamics\.cn$/, isDiscoveryUntried: true },
];

/** The cloud that an organization's host belongs to; the commercial one for names of no cloud. */
export function cloudOf(organizationHost: string): Cloud {
  return clouds.find(({ organizations }) => organizations.test(organizationHost)) ?? commercial;
}

/** The second host of an online organization, which serves its Web API: `contoso.api.crm4.dynamics.com`. */
export function apiHostOf(organizationHost: string): string {
  return organizationHost.replace(/^([^.]+)\./, '$1.api.');
}
