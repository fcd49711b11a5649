import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { organizationTypeOf } from '../organizations/discoveredOrganization.ts';
import type { Organization } from '../organizations/organization.ts';
import { organizationName } from '../organizations/organizationName.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const whoAmI = v.object({ OrganizationId: v.pipe(v.string(), v.uuid()) });

/** Newer services tell the type too, by name. */
const currentOrganization = v.object({
  Detail: v.object({ FriendlyName: v.string(), OrganizationType: v.fallback(v.nullish(v.union([v.string(), v.number()]), null), null) }),
});

const organizationRows = v.object({ value: v.tuple([v.object({ name: v.string() })]) });

export interface IdentifyRequest extends Omit<WebApiRequest, 'path' | 'organization'> {
  readonly organization: Organization;
}

/**
 * Connects for the first time: asks the organization who it is (Microsoft: "WhoAmI Function") and gives it with its id. One
 * whose id was not known is asked for its name and type as well, which it need not tell. Gives the problem
 * `otherOrganization` where the id is another than the known one. Rejects only when the request's signal is aborted.
 */
export async function identifyOrganization({ organization, ...request }: IdentifyRequest): Promise<Result<Organization>> {
  const answer = await readWebApi({ ...request, organization, path: 'WhoAmI' }, whoAmI);
  if (!answer.ok) return answer;
  const id = answer.value.OrganizationId.toLowerCase();
  if (organization.id === undefined) return succeeded({ ...(await describe({ ...request, organization })), id });
  return organization.id.toLowerCase() === id ? succeeded(organization) : failed({ kind: 'otherOrganization', host: new URL(organization.url).host });
}

/** The organization with the name that it gives itself. What it does not tell, or not to this user, stays as it was. */
async function describe({ organization, ...request }: IdentifyRequest): Promise<Organization> {
  const { url, type } = organization;
  const path = "RetrieveCurrentOrganization(AccessType=Microsoft.Dynamics.CRM.EndpointAccessType'Default')";
  const current = await readWebApi({ ...request, organization, path }, currentOrganization);
  if (current.ok) {
    const { FriendlyName, OrganizationType } = current.value.Detail;
    const told = type === 'onPremises' || OrganizationType === null ? type : organizationTypeOf(OrganizationType);
    return { ...organization, name: organizationName(FriendlyName, url), type: told };
  }
  const rows = await readWebApi({ ...request, organization, path: 'organizations?$select=name' }, organizationRows);
  return rows.ok ? { ...organization, name: organizationName(rows.value.value[0].name, url) } : organization;
}
