import type { SandboxResponse } from '../../server/exchange.ts';
import { noSuchRow } from '../http/fault.ts';
import { appliedHeader, json, noContent, plainText } from '../http/respond.ts';
import { contextAddress, etagOf, presentRow } from '../odata/present.ts';
import { countRows, readRows } from '../odata/readRows.ts';
import type { Property, Table } from '../schema/table.ts';
import { requireAccess } from '../security/access.ts';
import { type Cell, isReference, type Row } from '../store/row.ts';
import { cellOf } from '../store/store.ts';
import { type Call, queryOf, selectionFor } from './call.ts';

/** Answers a query for rows of a set, or of the set that a navigation property leads to. */
export function getSet(call: Call, table: Table, candidates?: readonly Row[]): SandboxResponse {
  return json(200, readRows(call, selectionFor(call, table), call.url, candidates), appliedHeader(call.preferences));
}

export function getCount(call: Call, table: Table, candidates?: readonly Row[]): SandboxResponse {
  return plainText(200, countRows(call, selectionFor(call, table), candidates));
}

/** Answers with one row. */
export function getRow(call: Call, table: Table, id: string): SandboxResponse {
  const selection = selectionFor(call, table);
  const row = findRow(call, table, id);
  requireAccess(call.environment, call.caller, 'Read', table, row);
  const isPlain = selection.expands.length === 0 && call.headers['prefer'] === undefined;
  if (isPlain && call.headers['if-none-match'] === etagOf(row)) return { status: 304, headers: { etag: etagOf(row) } };
  return showRow(call, table, row, 200, { etag: etagOf(row) });
}

/** The row in whole or as $select says, for answers with the row as content. */
export function showRow(call: Call, table: Table, row: Row, status: number, headers: Readonly<Record<string, string>> = {}): SandboxResponse {
  const selection = selectionFor(call, table);
  const body = { '@odata.context': contextAddress(call.serviceRoot, selection, true), ...presentRow(call, selection, row) };
  return json(status, body, { ...headers, ...appliedHeader(call.preferences) });
}

export function findRow(call: Call, table: Table, id: string): Row {
  const row = call.environment.store.get(table.logicalName, id);
  if (!row) throw noSuchRow(table.logicalName, id);
  return row;
}

/** Answers with the value of one property, as JSON or raw. */
export function getProperty(call: Call, table: Table, row: Row, property: Property, raw: boolean): SandboxResponse {
  queryOf(call);
  requireAccess(call.environment, call.caller, 'Read', table, row);
  const cell: Cell = property.column.read ? cellOf(table, row, property.attribute) : null;
  const value = isReference(cell) ? cell.id : property.attribute === 'versionnumber' ? row.version : cell;
  if (value === null) return noContent();
  if (raw) return plainText(200, String(value));
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata#${table.setName}(${row.id})/${property.name}`, value });
}
