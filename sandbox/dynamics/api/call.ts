import type { Preferences } from '../http/preferences.ts';
import type { Segment } from '../odata/path.ts';
import type { Presentation } from '../odata/present.ts';
import { parseQueryOptions, type QueryOptions } from '../odata/queryOptions.ts';
import { bindSelection, type Selection } from '../odata/selection.ts';
import { badPayload } from '../http/fault.ts';
import type { Table } from '../schema/table.ts';
import { isJsonObject, type Json } from '../write/json.ts';
import type { WriteContext } from '../write/context.ts';

/** One request to the Web API by a known user: from the network, or a part of a batch. */
export interface Call extends Presentation, WriteContext {
  readonly method: string;
  readonly url: URL;
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
  readonly preferences: Preferences;
  readonly segments: readonly Segment[];
  readonly cache: SelectionCache;
}

/** Bound queries by table and query text. Clients ask the same few queries over and over. */
export type SelectionCache = Map<string, Selection>;

const cacheLimit = 500;

/** The query of the request, bound to the table. */
export function selectionFor(call: Call, table: Table): Selection {
  const key = `${table.logicalName}${call.url.search}`;
  const known = call.cache.get(key);
  if (known) return known;
  const selection = bindSelection(call.environment, table, queryOf(call));
  if (call.cache.size >= cacheLimit) call.cache.clear();
  if (key.length < 4096) call.cache.set(key, selection);
  return selection;
}

export const queryOf = (call: Call): QueryOptions => parseQueryOptions(call.url.search);

/** The body as a JSON object. Throws a Fault. */
export function bodyOf(call: Call): Json {
  const text = call.body.toString('utf8').replace(/^\uFEFF/, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw badPayload(text === '' ? 'A null value was found for the request body.' : `Invalid JSON. ${error instanceof Error ? error.message : ''}`);
  }
  if (!isJsonObject(json)) throw badPayload('A node of type \'StartArray\' was read from the JSON reader when trying to read the start of an entry. A \'StartObject\' node was expected.');
  return json;
}
