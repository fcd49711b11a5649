import type { Environment } from '../environment.ts';
import type { Column } from '../schema/column.ts';
import { type Cell, isReference } from '../store/row.ts';
import { cellOf } from '../store/store.ts';

/** The text that forms show for a value; undefined where the service gives none. */
export function formattedValue(environment: Environment, column: Column, cell: Cell): string | undefined {
  if (cell === null) return undefined;
  if (isReference(cell)) {
    const table = environment.schema.byName.get(cell.table);
    const row = environment.store.get(cell.table, cell.id);
    const name = table?.primaryName !== undefined && row ? cellOf(table, row, table.primaryName) : null;
    return typeof name === 'string' ? name : undefined;
  }
  if (column.labels) return column.labels[String(cell)];
  if (column.type === 'moment' && typeof cell === 'string') return formatMoment(cell);
  if (column.type === 'date' && typeof cell === 'string') return formatMoment(`${cell}T00:00:00Z`).replace(/ .*/, '');
  return typeof cell === 'number' ? cell.toLocaleString('en-US', column.type === 'decimal' ? { minimumFractionDigits: 2 } : {}) : undefined;
}

function formatMoment(moment: string): string {
  const [, year, month, day, hour, minute] = /^(\d+)-(\d+)-(\d+)T(\d+):(\d+)/.exec(moment) ?? [];
  const hours = Number(hour);
  return `${Number(month)}/${Number(day)}/${year ?? ''} ${hours % 12 === 0 ? 12 : hours % 12}:${minute ?? ''} ${hours < 12 ? 'AM' : 'PM'}`;
}
