import * as v from 'valibot';
import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { badArgument, Fault } from '../http/fault.ts';
import { json } from '../http/respond.ts';
import { like } from '../odata/like.ts';
import type { Table } from '../schema/table.ts';
import { hasPrivilege, rowTest } from '../security/access.ts';
import { cellOf } from '../store/store.ts';
import { isReference, type Row, textOf } from '../store/row.ts';
import type { Operation, Parameters } from './operation.ts';

const documentation = 'Dataverse documentation, "Dataverse search"';
const entityList = v.array(v.object({
  name: v.string(), selectColumns: v.optional(v.nullable(v.array(v.string()))), searchColumns: v.optional(v.nullable(v.array(v.string()))),
}));

const allEntities: v.InferOutput<typeof entityList> = ['account', 'contact', 'lead', 'opportunity', 'incident'].map((name) => ({ name }));

interface Scope {
  readonly table: Table;
  readonly searched: readonly string[];
  readonly selected: readonly string[];
}

interface Hit extends Scope {
  readonly row: Row;
  readonly column: string;
  readonly text: string;
}

function requireEnabled({ environment }: Call): void {
  const row = environment.store.get('organization', environment.organization.id);
  if (row?.values['isexternalsearchindexenabled'] === false) throw new Fault(400, '0x80048d0b', 'Search is not enabled for the organization.');
}

function searchText(parameters: Parameters): string {
  const text = parameters['search'];
  if (typeof text !== 'string' || text.length < 3 || text.length > 100) throw badArgument('The search term must have between 3 and 100 characters.');
  return text;
}

function limit(parameters: Parameters, usual: number): number {
  const top = parameters['top'] ?? usual;
  if (typeof top !== 'number' || !Number.isInteger(top) || top < 1 || top > 100) throw badArgument('The parameter \'top\' must be between 1 and 100.');
  return top;
}

/** Which tables and columns are searched. `entities` is a text with JSON in it. */
function scopesOf(call: Call, parameters: Parameters): readonly Scope[] {
  const text = parameters['entities'];
  const wanted = text === undefined || text === null ? allEntities : parseEntities(text);
  return wanted.flatMap((entity) => {
    const table = call.environment.schema.byName.get(entity.name);
    if (!table) throw badArgument(`The entity '${entity.name}' is not enabled for search.`);
    const texts = [...table.columns].filter(([, column]) => column.type === 'text' && column.read).map(([name]) => name);
    const columns = (names: readonly string[] | null | undefined, usual: readonly string[]) => {
      const unknown = names?.find((name) => !table.columns.has(name));
      if (unknown !== undefined) throw badArgument(`The attribute '${unknown}' of '${entity.name}' is not enabled for search.`);
      return names ?? usual;
    };
    const searched = columns(entity.searchColumns, texts);
    const selected = columns(entity.selectColumns, [table.primaryName ?? table.primaryId]);
    return hasPrivilege(call.caller, 'Read', table) ? [{ table, searched, selected }] : [];
  });
}

function parseEntities(text: unknown): v.InferOutput<typeof entityList> {
  try {
    return v.parse(entityList, JSON.parse(String(text)));
  } catch {
    throw badArgument('The parameter \'entities\' is not valid.');
  }
}

/** The rows that the caller may read and in which every word occurs at the start of a word. */
function hits(call: Call, parameters: Parameters): readonly Hit[] {
  const words = searchText(parameters).toLowerCase().replace(/[*"]/g, '').split(/\s+/).filter((word) => word !== '');
  const tests = words.flatMap((word) => word.replace(/[%_[\]]/g, '_')).map((word) => [like(`${word}%`), like(`%[ @.-]${word}%`)] as const);
  return scopesOf(call, parameters).flatMap((scope) => {
    const isReadable = rowTest(call.environment, call.caller, 'Read', scope.table);
    return [...call.environment.store.all(scope.table.logicalName)].filter(isReadable).flatMap((row) => {
      const texts = scope.searched.map((column) => ({ column, text: textOf(cellOf(scope.table, row, column)) }));
      const all = tests.every(([atStart, inside]) => texts.some(({ text }) => atStart(text) || inside(text)));
      const first = texts.find(({ text }) => tests.some(([atStart, inside]) => atStart(text) || inside(text)));
      return all && first ? [{ ...scope, row, ...first }] : [];
    });
  });
}

function attributes({ table, row, selected }: Hit): Readonly<Record<string, unknown>> {
  return Object.fromEntries(selected.map((column) => {
    const cell = cellOf(table, row, column);
    return [column, isReference(cell) ? cell.id : cell];
  }));
}

/** The answer is JSON in a text in JSON. */
function answer(call: Call, type: string, response: unknown): SandboxResponse {
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata#Microsoft.Dynamics.CRM.${type}`, response: JSON.stringify(response) });
}

export const searchQuery: Operation = {
  name: 'searchquery',
  kind: 'action',
  newerBy: documentation,
  parameters: ['search', 'entities', 'top', 'skip', 'count', 'filter', 'facets', 'orderby', 'options', 'propertybag'],
  run: (call, parameters) => {
    requireEnabled(call);
    const found = hits(call, parameters);
    const skip = typeof parameters['skip'] === 'number' ? Math.max(0, parameters['skip']) : 0;
    const value = found.slice(skip, skip + limit(parameters, 50)).map((hit) => ({
      Id: hit.row.id, EntityName: hit.table.logicalName, ObjectTypeCode: hit.table.objectTypeCode, Attributes: attributes(hit),
      Highlights: { [hit.column]: [`{crmhit}${hit.text}{/crmhit}`] }, Score: 1,
    }));
    return answer(call, 'searchqueryResponse', {
      Error: null, Value: value, Facets: {}, QueryContext: null, Count: parameters['count'] === true ? found.length : -1,
    });
  },
};

export const searchSuggest: Operation = {
  name: 'searchsuggest',
  kind: 'action',
  newerBy: documentation,
  parameters: ['search', 'entities', 'top', 'filter', 'fuzzy', 'options', 'orderby', 'propertybag'],
  run: (call, parameters) => {
    requireEnabled(call);
    const value = hits(call, parameters).slice(0, limit(parameters, 5)).map((hit) => ({
      Text: `{crmhit}${hit.text}{/crmhit}`,
      Document: {
        '@search.objectid': hit.row.id, '@search.entityname': hit.table.logicalName, '@search.objecttypecode': hit.table.objectTypeCode,
        ...attributes(hit),
      },
    }));
    return answer(call, 'searchsuggestResponse', { Error: null, Value: value, QueryContext: null });
  },
};
