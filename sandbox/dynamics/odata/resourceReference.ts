import type { Environment } from '../environment.ts';
import { badPayload } from '../http/fault.ts';
import { isGuid } from '../identifiers.ts';
import type { Table } from '../schema/table.ts';
import type { Reference } from '../store/row.ts';

/** A place holder of a change set: `$1` stands for the row that the operation with Content-ID 1 created. */
export type ContentReferences = ReadonlyMap<string, Reference>;

export const noContentReferences: ContentReferences = new Map();

/** Reads the address of a row: absolute, relative to the service, with or without a slash in front. Throws a Fault. */
export function parseRowAddress(environment: Environment, address: string, contents: ContentReferences): Reference & { readonly definition: Table } {
  const local = address.replace(/^https?:\/\/[^/]+/i, '').replace(/^.*\/api\/data\/v[\d.]+(?=\/)/i, '').replace(/^\//, '');
  const placeHolder = /^\$(\w+)$/.exec(local);
  const created = placeHolder?.[1] === undefined ? undefined : contents.get(placeHolder[1]);
  if (created) {
    const definition = environment.schema.byName.get(created.table);
    if (definition) return { ...created, definition };
  }
  const match = /^([A-Za-z_]\w*)\((?:[a-z_]\w*=)?([^()]+)\)$/.exec(local);
  const definition = match?.[1] === undefined ? undefined : environment.schema.bySet.get(match[1]);
  if (!definition || match?.[2] === undefined) throw badPayload(`Resource not found for the segment '${match?.[1] ?? local}'.`);
  if (!isGuid(match[2])) throw badPayload(`Unrecognized 'Edm.Guid' literal '${match[2]}' in the address '${address}'.`);
  return { table: definition.logicalName, id: match[2].toLowerCase(), definition };
}
