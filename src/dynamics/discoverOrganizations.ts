import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { byName } from '../organizations/byName.ts';
import { type DiscoveredOrganization, discoveredState, organizationTypeOf } from '../organizations/discoveredOrganization.ts';
import { type HostPolicy, mayReceiveToken } from '../organizations/hostPolicy.ts';
import { organizationName } from '../organizations/organizationName.ts';
import { understandAddress } from '../organizations/understandAddress.ts';
import { getJson, type JsonRequest } from './getJson.ts';

const page = v.object({ value: v.array(v.unknown()), '@odata.nextLink': v.optional(v.string()) });

/** What is only shown must not cost the row. */
const orNull = <Schema extends v.GenericSchema>(schema: Schema) => v.fallback(v.nullish(schema, null), null);

const instance = v.object({
  Id: v.pipe(v.string(), v.uuid()),
  Url: v.string(),
  FriendlyName: orNull(v.string()),
  State: orNull(v.number()),
  StatusMessage: orNull(v.number()),
  OrganizationType: orNull(v.number()),
  Region: orNull(v.pipe(v.string(), v.regex(/^[\w -]{1,20}$/))),
  TenantId: orNull(v.pipe(v.string(), v.uuid())),
  IsUserSysAdmin: orNull(v.boolean()),
});

/** No list of one person's organizations has more pages. */
const mostPages = 20;

export interface DiscoveryRequest extends Pick<JsonRequest, 'token' | 'signal' | 'waiting' | 'asking'> {
  /** Origin of Global Discovery, which the token is for; see `serviceOrigin`. */
  readonly discovery: string;
  /** What the discovery itself, every further page and every organization have to pass. */
  readonly policy: HostPolicy;
}

/**
 * The organizations in which the account is an enabled user, by name (Microsoft: "Discover the URL for your organization",
 * Instances of Global Discovery). Rows that make no sense or that may not have a token are left out. An empty list is a
 * normal answer. Rejects only when the request's signal is aborted.
 */
export async function discoverOrganizations({ discovery, policy, ...request }: DiscoveryRequest): Promise<Result<readonly DiscoveredOrganization[]>> {
  const found = new Map<string, DiscoveredOrganization>();
  let address: string | undefined = `${discovery}/api/discovery/v2.0/Instances`;
  for (let pages = 0; address !== undefined && pages < mostPages; pages += 1) {
    if (!staysAt(discovery, address) || !mayReceiveToken(address, policy, 'discovery')) return failed({ kind: 'hostRefused', host: hostOf(address) });
    const answer: Result<v.InferOutput<typeof page>> = await getJson({ ...request, address }, page);
    if (!answer.ok) return answer;
    for (const organization of answer.value.value.flatMap((row) => readInstance(row, policy))) found.set(organization.organization.url, organization);
    address = answer.value['@odata.nextLink'];
  }
  return succeeded([...found.values()].sort((one, other) => byName(one.organization, other.organization)));
}

/** A token is for one origin, whatever else the policy allows. */
function staysAt(origin: string, address: string): boolean {
  return URL.canParse(address) && new URL(address).origin === origin;
}

function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address.slice(0, 100);
}

function readInstance(row: unknown, policy: HostPolicy): readonly DiscoveredOrganization[] {
  const parsed = v.safeParse(instance, row);
  if (!parsed.success) return [];
  const { Id, Url, FriendlyName, State, StatusMessage, OrganizationType, Region, TenantId, IsUserSysAdmin } = parsed.output;
  const understood = understandAddress(Url, policy);
  if (!understood.ok || understood.needsConfirmation) return [];
  const { url } = understood;
  return [
    {
      organization: { url, name: organizationName(FriendlyName, url), type: organizationTypeOf(OrganizationType), id: Id.toLowerCase(), ...(Region !== null && { region: Region }) },
      state: discoveredState(State, StatusMessage),
      ...(TenantId !== null && { tenantId: TenantId.toLowerCase() }),
      isAdministrator: IsUserSysAdmin === true,
    },
  ];
}
