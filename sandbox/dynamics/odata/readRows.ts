import { badArgument } from '../http/fault.ts';
import { requirePrivilege, rowTest } from '../security/access.ts';
import type { Row } from '../store/row.ts';
import { contextAddress, type JsonRow, presentRow, type Presentation, sorted } from './present.ts';
import type { Selection } from './selection.ts';

/** The service counts no further than this. */
const largestCount = 5000;
const defaultPage = 5000;

interface Page {
  readonly number: number;
  readonly size: number;
}

/**
 * Answers a query for many rows. `candidates` are the rows in question where they are fewer than those of the table.
 * `address` is the request itself, for the link to the next page.
 */
export function readRows(presentation: Presentation, selection: Selection, address: URL, candidates?: readonly Row[]): JsonRow {
  const { caller, preferences, serviceRoot } = presentation;
  requirePrivilege(caller, 'Read', selection.table);
  const passing = sorted(passingRows(presentation, selection, candidates), selection.orderBy, presentation);
  const limited = preferences.maxPageSize === undefined ? passing.slice(0, selection.top ?? passing.length) : passing;
  const page = pageOf(selection, preferences.maxPageSize ?? defaultPage);
  const start = (page.number - 1) * page.size;
  const shown = limited.slice(start, start + page.size);
  return {
    '@odata.context': contextAddress(serviceRoot, selection, false),
    ...(selection.count ? { '@odata.count': Math.min(passing.length, largestCount) } : {}),
    ...countAnnotations(presentation, selection, passing.length),
    value: shown.map((row) => presentRow(presentation, selection, row)),
    ...(start + page.size < limited.length ? { '@odata.nextLink': nextLink(presentation, address, { ...page, number: page.number + 1 }) } : {}),
  };
}

/** The rows that the caller may see and that pass the filter. */
function passingRows(presentation: Presentation, selection: Selection, candidates?: readonly Row[]): readonly Row[] {
  const { environment, caller } = presentation;
  const { table, filter } = selection;
  const isReadable = rowTest(environment, caller, 'Read', table);
  const found: Row[] = [];
  for (const row of candidates ?? narrowed(presentation, selection)) {
    if ((filter === undefined || filter.test(row, presentation)) && isReadable(row)) found.push(row);
  }
  return found;
}

function narrowed(presentation: Presentation, { table, filter }: Selection): Iterable<Row> {
  const { store } = presentation.environment;
  const narrow = filter?.narrow?.(presentation);
  if (!narrow) return store.all(table.logicalName);
  if (narrow.attribute !== table.primaryId) return store.find(table.logicalName, narrow.attribute, narrow.value);
  const row = store.get(table.logicalName, narrow.value);
  return row ? [row] : [];
}

/** The number of rows as plain text, for `/$count`. */
export function countRows(presentation: Presentation, selection: Selection, candidates?: readonly Row[]): string {
  requirePrivilege(presentation.caller, 'Read', selection.table);
  return String(Math.min(passingRows(presentation, selection, candidates).length, largestCount));
}

function countAnnotations({ preferences }: Presentation, selection: Selection, total: number): JsonRow {
  if (!selection.count || !preferences.annotation('Microsoft.Dynamics.CRM.totalrecordcount')) return {};
  return {
    '@Microsoft.Dynamics.CRM.totalrecordcount': Math.min(total, largestCount),
    '@Microsoft.Dynamics.CRM.totalrecordcountlimitexceeded': total > largestCount,
  };
}

function pageOf(selection: Selection, size: number): Page {
  if (selection.skipToken === undefined) return { number: 1, size };
  const number = /pagenumber="(\d{1,6})"/.exec(selection.skipToken)?.[1];
  const givenSize = /pagesize="(\d{1,4})"/.exec(selection.skipToken)?.[1];
  if (number === undefined || Number(number) < 1) throw badArgument('Malformed XML in the Paging Cookie');
  return { number: Number(number), size: givenSize === undefined || Number(givenSize) < 1 ? size : Number(givenSize) };
}

/** Keeps the size of the page, so that no row is skipped for a client that does not repeat its preference. */
function nextLink({ environment }: Presentation, address: URL, page: Page): string {
  const rest = address.search.slice(1).split('&').filter((part) => part !== '' && !/^(\$|%24)skiptoken=/i.test(part));
  const cookie = `<cookie pagenumber="${page.number}" pagesize="${page.size}" istracking="False" />`;
  return `${environment.origin}${address.pathname}?${[...rest, `$skiptoken=${encodeURIComponent(cookie)}`].join('&')}`;
}
