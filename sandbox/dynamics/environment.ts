import type { Organization } from '../world/world.ts';
import type { SearchLimits } from './operations/search/searchLimits.ts';
import type { Schema } from './schema/schema.ts';
import type { Table } from './schema/table.ts';
import type { RoleCatalog } from './security/roleCatalog.ts';
import type { Store } from './store/store.ts';

/** Everything about one organization that requests work with. */
export interface Environment {
  readonly organization: Organization;
  readonly tenantId: string;
  readonly origin: string;
  readonly authorizationAddress: string;
  readonly schema: Schema;
  readonly store: Store;
  readonly roles: RoleCatalog;
  readonly now: () => Date;
  readonly isOnPremises: boolean;
  /** Files that are being uploaded: blocks by id, by continuation token. */
  readonly uploads: Map<string, Map<string, Buffer>>;
  readonly searchLimits: SearchLimits;
}

/** The moment in the form in which rows keep it. */
export function timestamp(moment: Date): string {
  return `${moment.toISOString().slice(0, 19)}Z`;
}

/** The table with a logical name that is known to exist. */
export function tableNamed(environment: Environment, name: string): Table {
  const table = environment.schema.byName.get(name);
  if (!table) throw new Error(`There is no table ${name}.`);
  return table;
}
