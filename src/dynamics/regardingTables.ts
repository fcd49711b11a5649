import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import type { RegardingTable } from '../tracking/record.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

type Request = Omit<WebApiRequest, 'path'>;

/** Names stand in the addresses of later requests, so nothing else may pass for one. */
const name = v.pipe(v.string(), v.regex(/^[a-z_]\w*$/i));

const definition = v.object({
  LogicalName: name,
  EntitySetName: name,
  PrimaryIdAttribute: name,
  PrimaryNameAttribute: name,
  DisplayName: v.nullish(v.object({ UserLocalizedLabel: v.nullish(v.object({ Label: v.nullish(v.string(), null) }), null) }), null),
  Privileges: v.fallback(v.array(v.object({ Name: v.string(), PrivilegeType: v.unknown() })), []),
});
type Definition = v.InferOutput<typeof definition>;

/** A table without a set, an id or a name is none that can be chosen. */
const definitions = v.object({ value: v.array(v.unknown()) });

const rolePrivileges = v.object({ RolePrivileges: v.array(v.object({ PrivilegeName: v.string() })) });

const question = 'EntityDefinitions?$select=LogicalName,EntitySetName,PrimaryIdAttribute,PrimaryNameAttribute,DisplayName,Privileges&$filter=HasActivities eq true';

/** So many names fit into an address of 2 KB. */
const namesAtOnce = 40;

/**
 * The tables whose rows an email can be regarding (`HasActivities`) and whose rows the user may read, as far as the server
 * tells; an older server that cannot be asked lets all pass. Rejects only when the request's signal is aborted.
 */
export async function readRegardingTables(request: Request, userId: string): Promise<Result<readonly RegardingTable[]>> {
  const answer = await readWebApi({ ...request, path: question }, definitions);
  if (!answer.ok) return answer;
  const found = answer.value.value.flatMap((each) => {
    const parsed = v.safeParse(definition, each);
    return parsed.success ? [parsed.output] : [];
  });
  const held = await readHeld(request, userId, found.flatMap((each) => readPrivilege(each) ?? []));
  const isReadable = (each: Definition) => !held || held.has((readPrivilege(each) ?? '').toLowerCase());
  return succeeded(found.filter(isReadable).map(tableOf));
}

function readPrivilege({ Privileges }: Definition): string | undefined {
  return Privileges.find(({ PrivilegeType }) => PrivilegeType === 'Read' || PrivilegeType === 2)?.Name;
}

/** The privileges that the user holds out of these, in small letters; undefined where the server does not tell. */
async function readHeld(request: Request, userId: string, names: readonly string[]): Promise<ReadonlySet<string> | undefined> {
  const chunks = Array.from({ length: Math.ceil(names.length / namesAtOnce) }, (_, index) => names.slice(index * namesAtOnce, (index + 1) * namesAtOnce));
  const answers = await Promise.all(
    chunks.map((chunk) => {
      const path = `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)?@p=${encodeURIComponent(JSON.stringify(chunk))}`;
      return readWebApi({ ...request, path }, rolePrivileges);
    }),
  );
  const held = answers.flatMap((each) => (each.ok ? each.value.RolePrivileges.map(({ PrivilegeName }) => PrivilegeName.toLowerCase()) : []));
  return answers.every(({ ok }) => ok) ? new Set(held) : undefined;
}

function tableOf({ LogicalName, EntitySetName, PrimaryIdAttribute, PrimaryNameAttribute, DisplayName }: Definition): RegardingTable {
  return { table: LogicalName, set: EntitySetName, idColumn: PrimaryIdAttribute, nameColumn: PrimaryNameAttribute, label: DisplayName?.UserLocalizedLabel?.Label ?? LogicalName };
}

const relationships = v.object({ value: v.array(v.object({ ReferencingEntityNavigationPropertyName: v.nullish(v.string(), null) })) });

/**
 * The navigation property through which an email is regarding a row of this table. It follows no rule, and upper and lower
 * case count (Microsoft: "Associate and disassociate table rows"). Rejects only when the request's signal is aborted.
 */
export async function readRegardingNavigation(request: Request, table: string): Promise<Result<string>> {
  const filter = "ReferencingEntity eq 'email' and ReferencingAttribute eq 'regardingobjectid'";
  const path = `EntityDefinitions(LogicalName='${table}')/OneToManyRelationships?$select=ReferencingEntityNavigationPropertyName,SchemaName&$filter=${filter}`;
  const answer = await readWebApi({ ...request, path }, relationships);
  if (!answer.ok) return answer;
  const found = answer.value.value.flatMap(({ ReferencingEntityNavigationPropertyName }) => ReferencingEntityNavigationPropertyName ?? []);
  const [navigation] = found.filter((each) => v.is(name, each));
  return navigation === undefined ? failed({ kind: 'unexpectedAnswer', host: new URL(request.organization.url).host }) : succeeded(navigation);
}
