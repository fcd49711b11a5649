import { account } from './tables/account.ts';
import { activitymimeattachment } from './tables/activitymimeattachment.ts';
import { activityparty } from './tables/activityparty.ts';
import { activitypointer } from './tables/activitypointer.ts';
import { businessunit } from './tables/businessunit.ts';
import { contact } from './tables/contact.ts';
import { email } from './tables/email.ts';
import { emailserverprofile } from './tables/emailserverprofile.ts';
import { incident } from './tables/incident.ts';
import { lead } from './tables/lead.ts';
import { mailbox } from './tables/mailbox.ts';
import { opportunity } from './tables/opportunity.ts';
import { organization } from './tables/organization.ts';
import { privilege } from './tables/privilege.ts';
import { queue } from './tables/queue.ts';
import { role } from './tables/role.ts';
import { systemuser } from './tables/systemuser.ts';
import { team } from './tables/team.ts';
import { tracelog } from './tables/tracelog.ts';
import { usersettings } from './tables/usersettings.ts';
import type { OptionalTable } from './optionalTables.ts';
import { buildTable, type Table, type TableDefinition } from './table.ts';

/** Every table the emulator has. */
export const tableDefinitions: readonly TableDefinition[] = [
  account, activitymimeattachment, activityparty, activitypointer, businessunit, contact, email, emailserverprofile, incident, lead, mailbox,
  opportunity, organization, privilege, queue, role, systemuser, team, tracelog, usersettings,
];

/** `2020`: only names of the metadata of November 2020. `current`: also those that are documented as newer. */
export type Generation = '2020' | 'current';

export interface Schema {
  readonly generation: Generation;
  readonly bySet: ReadonlyMap<string, Table>;
  readonly byName: ReadonlyMap<string, Table>;
}

function build(generation: Generation, absent: ReadonlySet<string>): Schema {
  const tables = tableDefinitions.filter(({ logicalName }) => !absent.has(logicalName)).map((definition) =>
    buildTable(withoutTables(definition, absent), (column) => generation === 'current' || column.newerBy === undefined));
  return {
    generation,
    bySet: new Map(tables.map((table) => [table.setName, table])),
    byName: new Map(tables.map((table) => [table.logicalName, table])),
  };
}

/** Nothing of a table leads to tables that there are not; lookups to them alone are not there either. */
function withoutTables(definition: TableDefinition, absent: ReadonlySet<string>): TableDefinition {
  if (absent.size === 0) return definition;
  const leadsOn = ([, { table }]: readonly [string, { readonly table: string }]) => !absent.has(table);
  const columns = Object.entries(definition.columns).map(([name, column]) =>
    [name, column.targets ? { ...column, targets: column.targets.filter(({ table }) => !absent.has(table)) } : column] as const);
  return {
    ...definition,
    columns: Object.fromEntries(columns.filter(([, { targets }]) => targets?.length !== 0)),
    collections: Object.fromEntries(Object.entries(definition.collections ?? {}).filter(leadsOn)),
    associations: Object.fromEntries(Object.entries(definition.associations ?? {}).filter(leadsOn)),
  };
}

const schemas = new Map<string, Schema>();

/** The tables of a generation, shared by all organizations that have the same. */
export function schemaOf(generation: Generation, absent: readonly OptionalTable[] = []): Schema {
  const key = [generation, ...[...absent].sort()].join();
  const schema = schemas.get(key) ?? build(generation, new Set(absent));
  schemas.set(key, schema);
  return schema;
}
