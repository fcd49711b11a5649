import type { Call } from '../../api/call.ts';
import { rowTest } from '../../security/access.ts';
import { isReference, type Row, textOf } from '../../store/row.ts';
import { cellOf } from '../../store/store.ts';
import type { SearchScope } from './scopes.ts';
import { hasTerm } from './terms.ts';

/** A row that was found, with the first text that it was found by. */
export interface Hit extends SearchScope {
  readonly row: Row;
  readonly column: string;
  readonly text: string;
  /** How many of the terms occur. */
  readonly score: number;
}

/** The rows that the caller may read and in which any term occurs, or all of them; those with most terms first. */
export function findHits(call: Call, scopes: readonly SearchScope[], terms: readonly string[], needsAll: boolean): readonly Hit[] {
  const hits = scopes.flatMap((scope) => {
    const isReadable = rowTest(call.environment, call.caller, 'Read', scope.table);
    const passes = (row: Row) => scope.filters.every((test) => test(row, call)) && isReadable(row);
    return [...call.environment.store.all(scope.table.logicalName)].filter(passes).flatMap((row) => hitOf(scope, row, terms));
  });
  return hits.filter(({ score }) => !needsAll || score === terms.length).toSorted((left, right) => right.score - left.score);
}

function hitOf(scope: SearchScope, row: Row, terms: readonly string[]): readonly Hit[] {
  const texts = scope.searched.map((column) => ({ column, text: textOf(cellOf(scope.table, row, column)) }));
  const score = terms.filter((term) => texts.some(({ text }) => hasTerm(text, term))).length;
  const first = texts.find(({ text }) => terms.some((term) => hasTerm(text, term)));
  return first ? [{ ...scope, row, ...first, score }] : [];
}

/** The columns that the search selects. */
export function attributesOf({ table, row, selected }: Hit): Readonly<Record<string, unknown>> {
  return Object.fromEntries(selected.map((column) => {
    const cell = cellOf(table, row, column);
    return [column, isReference(cell) ? cell.id : cell];
  }));
}
