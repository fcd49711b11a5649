import { apiHostOf } from '../entra/clouds.ts';
import type { Place } from '../server/hosts.ts';
import type { Organization } from '../world/world.ts';

type Status = NonNullable<NonNullable<Organization['discovery']>['status']>;

/** StatusMessage of an instance; all but the last mean that it cannot be used now. */
const statusMessages: Readonly<Record<Status, number>> = { locked: 0, moving: 1, failed: 2, provisioning: 3, inactive: 4, new: 5, ready: 6 };

/** OrganizationType, whose numbers are those of Microsoft.Xrm.Sdk.Organization.OrganizationType. */
const organizationTypes: Readonly<Record<Organization['type'], number>> = { production: 0, sandbox: 5, trial: 14, developer: 13, onPremises: 0 };

/** The part of the host name after the organization's own, and the region it stands for. */
const regions: Readonly<Record<string, string>> = {
  crm: 'NA', crm2: 'SAM', crm3: 'CAN', crm4: 'EMEA', crm5: 'APJ', crm6: 'OCE', crm7: 'JPN', crm8: 'IND', crm9: 'GCC', crm11: 'UK', crm12: 'FRA', crm14: 'ZAF', crm15: 'UAE', crm16: 'GER', crm17: 'CHE', crm19: 'NOR', crm20: 'SGP', crm21: 'KOR', crm22: 'SWE',
};

export type InstanceValue = string | number | boolean | null;
export type Instance = Readonly<Record<string, InstanceValue>>;

/** An organization as Global Discovery describes it to one of its users. Url ends in a slash, ApiUrl does not. */
export function describeInstance(organization: Organization, tenantId: string, isAdministrator: boolean, place: Place, now: Date): Instance {
  const host = new URL(organization.url).hostname;
  const { discovery } = organization;
  const status = discovery?.status ?? (organization.state === 'disabled' ? 'inactive' : 'ready');
  return {
    Id: organization.id,
    UniqueName: organization.uniqueName,
    UrlName: host.split('.')[0] ?? '',
    FriendlyName: organization.friendlyName,
    State: organization.state === 'disabled' ? 1 : 0,
    StatusMessage: statusMessages[status],
    Version: organization.version,
    Url: `${place.originOf(host)}/`,
    ApiUrl: place.originOf(apiHostOf(host)),
    LastUpdated: `${now.toISOString().slice(0, 10)}T00:00:00Z`,
    SchemaType: 'Full',
    OrganizationType: organizationTypes[organization.type],
    TenantId: tenantId,
    EnvironmentId: discovery?.environmentId ?? organization.id,
    Region: discovery?.region ?? regions[host.split('.')[1] ?? ''] ?? 'NA',
    DatacenterId: '695ec7f3-2d2f-4b6b-8d5e-6a6f2b3c9a01',
    DatacenterName: 'null',
    IsUserSysAdmin: isAdministrator,
    Purpose: null,
    TrialExpirationDate: discovery?.trialExpirationDate ?? null,
  };
}

/** The names of all columns. */
export const instanceColumns: ReadonlySet<string> = new Set([
  'Id', 'UniqueName', 'UrlName', 'FriendlyName', 'State', 'StatusMessage', 'Version', 'Url', 'ApiUrl', 'LastUpdated', 'SchemaType', 'OrganizationType',
  'TenantId', 'EnvironmentId', 'Region', 'DatacenterId', 'DatacenterName', 'IsUserSysAdmin', 'Purpose', 'TrialExpirationDate',
]);
