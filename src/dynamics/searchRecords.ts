import * as v from 'valibot';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import { distinctRecords, type NamedRecord, type RegardingTable, usualTables } from '../tracking/record.ts';
import { containsText, searchWords } from '../tracking/searchText.ts';
import { quoted } from './quoted.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

type Request = Omit<WebApiRequest, 'path'>;

const id = v.pipe(v.string(), v.uuid());

const hit = v.object({ Id: id, EntityName: v.string(), Attributes: v.fallback(v.record(v.string(), v.unknown()), {}) });
const hits = v.object({ Value: v.array(hit) });
/** JSON in a text in JSON. */
const searchAnswer = v.object({ response: v.pipe(v.string(), v.parseJson(), hits) });

const mostHits = 20;

/**
 * Rows of these tables by Dataverse search, best first. Fails where the organization has it switched off, or one of the
 * tables is not in its index. Rejects only when the request's signal is aborted.
 */
export async function searchEverywhere(request: Request, typed: string, tables: readonly RegardingTable[]): Promise<Result<readonly NamedRecord[]>> {
  const entities = JSON.stringify(tables.map(({ table, nameColumn }) => ({ name: table, selectColumns: [nameColumn] })));
  const search = { search: searchWords(typed) ?? '', entities, top: mostHits, options: "{'querytype':'simple','searchmode':'all'}" };
  const answer = await readWebApi({ ...request, path: 'searchquery', search }, searchAnswer);
  if (!answer.ok) return answer;
  const nameOf = (table: string, values: Readonly<Record<string, unknown>>) => {
    const column = tables.find((each) => each.table === table)?.nameColumn;
    return column === undefined ? undefined : values[column];
  };
  return succeeded(
    answer.value.response.Value.flatMap(({ Id, EntityName, Attributes }) => {
      const name = nameOf(EntityName, Attributes);
      return typeof name === 'string' && name !== '' ? [{ table: EntityName, id: Id, name }] : [];
    }),
  );
}

const mostInTable = 10;
/** Not every table has a state, but these have. */
const withState: ReadonlySet<string> = new Set(usualTables);

const rows = v.object({ value: v.array(v.record(v.string(), v.unknown())) });

/** Active rows of one table whose name contains the text. Rejects only when the request's signal is aborted. */
export async function searchTable(request: Request, typed: string, table: RegardingTable): Promise<Result<readonly NamedRecord[]>> {
  const filter = `contains(${table.nameColumn},${quoted(containsText(typed))})${withState.has(table.table) ? ' and statecode eq 0' : ''}`;
  return readNamed(request, table, `$filter=${filter}&$orderby=${table.nameColumn}&$top=${mostInTable}`);
}

/** The names of these rows of one table; what is gone or hidden is left out. Rejects only when the request's signal is aborted. */
export async function readNames(request: Request, table: RegardingTable, ids: readonly string[]): Promise<Result<readonly NamedRecord[]>> {
  return readNamed(request, table, `$filter=${ids.map((each) => `${table.idColumn} eq ${each}`).join(' or ')}&$top=${ids.length}`);
}

async function readNamed(request: Request, { table, set, idColumn, nameColumn }: RegardingTable, query: string): Promise<Result<readonly NamedRecord[]>> {
  const answer = await readWebApi({ ...request, path: `${set}?$select=${idColumn},${nameColumn}&${query}` }, rows);
  if (!answer.ok) return answer;
  return succeeded(
    distinctRecords(
      answer.value.value.flatMap((row) => {
        const [key, name] = [row[idColumn], row[nameColumn]];
        return v.is(id, key) && typeof name === 'string' && name !== '' ? [{ table, id: key, name }] : [];
      }),
    ),
  );
}
