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

function build(generation: Generation): Schema {
  const tables = tableDefinitions.map((definition) =>
    buildTable(definition, (column) => generation === 'current' || column.newerBy === undefined));
  return {
    generation,
    bySet: new Map(tables.map((table) => [table.setName, table])),
    byName: new Map(tables.map((table) => [table.logicalName, table])),
  };
}

const schemas: Readonly<Record<Generation, Schema>> = { 2020: build('2020'), current: build('current') };

/** The tables of a generation, shared by all organizations of it. */
export function schemaOf(generation: Generation): Schema {
  return schemas[generation];
}
