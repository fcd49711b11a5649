import type { Environment } from '../environment.ts';
import { tableNamed } from '../environment.ts';
import { isJsonObject, type Json } from '../write/json.ts';
import { seedFoundation, wrongField } from './foundation.ts';
import { seedRows } from './rows.ts';
import { seedTeams, seedUsers } from './users.ts';
import { worldValues } from './values.ts';

/** Fills an empty store with what the world says about the organization, and with what every organization has. */
export function seed(environment: Environment): void {
  const foundation = seedFoundation(environment);
  seedUsers(environment, foundation);
  seedTeams(environment, foundation);
  seedRows(environment, foundation);
  applyOrganizationColumns(environment);
}

function applyOrganizationColumns(environment: Environment): void {
  const { organization, store } = environment;
  const table = tableNamed(environment, 'organization');
  const row = store.get('organization', organization.id);
  if (!row) return;
  const columns: unknown = organization.columns;
  const given: Json = isJsonObject(columns) ? columns : {};
  if ('organizationid' in given) throw wrongField(environment, 'columns.organizationid', 'the id stands in the field "id".');
  store.put('organization', row.id, { ...row.values, ...worldValues(environment, table, given, 'columns') });
}
