import type { SandboxResponse } from '../../server/exchange.ts';
import { badPayload, Fault, noSuchRow } from '../http/fault.ts';
import { noContent } from '../http/respond.ts';
import { etagOf } from '../odata/present.ts';
import type { Property, Table } from '../schema/table.ts';
import type { Row } from '../store/row.ts';
import { createRow } from '../write/create.ts';
import { deleteRow } from '../write/remove.ts';
import { updateRow } from '../write/update.ts';
import { bodyOf, type Call } from './call.ts';
import { findRow, showRow } from './readApi.ts';
import type { Parent } from './resource.ts';

const addressOf = (call: Call, table: Table, row: Row) => `${call.serviceRoot}${table.setName}(${row.id})`;

interface Circumstances {
  /** The address named the row. */
  readonly id?: string;
  /** The address was that of the rows of another row. */
  readonly parent?: Parent;
}

/** Creates a row from the body. */
export function postRow(call: Call, table: Table, { id, parent }: Circumstances = {}): SandboxResponse {
  const bound = parent ? { [`${parent.navigation}@odata.bind`]: parent.address } : {};
  const row = createRow(call, table, { ...bodyOf(call), ...bound }, id);
  const address = addressOf(call, table, row);
  const headers = { 'odata-entityid': address, location: address };
  return call.preferences.representation ? showRow(call, table, row, 201, headers) : noContent(headers);
}

/** Changes a row, or creates it where there is none: without If-Match a PATCH is an upsert. */
export function patchRow(call: Call, table: Table, id: string): SandboxResponse {
  const row = call.environment.store.get(table.logicalName, id);
  if (!row) {
    if (call.headers['if-match'] !== undefined) throw noSuchRow(table.logicalName, id);
    return postRow(call, table, { id });
  }
  if (call.headers['if-none-match'] === '*') throw new Fault(412, '0x80040237', 'A record with matching key values already exists.');
  requireMatch(call, row);
  const changed = updateRow(call, table, row, bodyOf(call));
  const headers = { 'odata-entityid': addressOf(call, table, changed) };
  return call.preferences.representation ? showRow(call, table, changed, 200, { ...headers, etag: etagOf(changed) }) : noContent(headers);
}

export function deleteOne(call: Call, table: Table, id: string): SandboxResponse {
  const row = findRow(call, table, id);
  requireMatch(call, row);
  deleteRow(call, table, row);
  return noContent();
}

/** Sets one property: `PUT …/lastname {"value": "…"}`. */
export function putProperty(call: Call, table: Table, row: Row, property: Property): SandboxResponse {
  const { value } = bodyOf(call);
  if (value === undefined) throw badPayload('The property with name \'value\' was not found.');
  updateRow(call, table, row, { [property.name]: value });
  return noContent();
}

/** Empties one property. */
export function deleteProperty(call: Call, table: Table, row: Row, property: Property): SandboxResponse {
  updateRow(call, table, row, { [property.name]: null });
  return noContent();
}

/** Throws when the row has changed since the client read it. */
function requireMatch(call: Call, row: Row): void {
  const expected = call.headers['if-match'];
  if (expected === undefined || expected === '*') return;
  const accepted = expected.split(',').map((tag) => tag.trim().replace(/^"(.*)"$/, 'W/"$1"'));
  if (!accepted.includes(etagOf(row))) {
    throw new Fault(412, '0x80060882', 'The version of the existing record doesn\'t match the RowVersion property provided.');
  }
}
