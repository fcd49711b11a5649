import type { Preferences } from '../http/preferences.ts';
import type { Property, Table } from '../schema/table.ts';
import { requirePrivilege, rowTest } from '../security/access.ts';
import { followedRow, relatedRows } from '../store/related.ts';
import { type Cell, isReference, type Row } from '../store/row.ts';
import { cellOf } from '../store/store.ts';
import { order } from './compare.ts';
import { formattedValue } from './formattedValue.ts';
import type { Scope } from './operand.ts';
import type { Expansion, Ordering, Selection } from './selection.ts';

const formattedAnnotation = 'OData.Community.Display.V1.FormattedValue';
const tableAnnotation = 'Microsoft.Dynamics.CRM.lookuplogicalname';
const navigationAnnotation = 'Microsoft.Dynamics.CRM.associatednavigationproperty';

export type JsonRow = Record<string, unknown>;

/** How rows are shown: to whom, and with which annotations. */
export interface Presentation extends Scope {
  readonly serviceRoot: string;
  readonly preferences: Preferences;
}

export const etagOf = (row: Row): string => `W/"${row.version}"`;

/** Shows a row as JSON with what the selection asks for. */
export function presentRow(presentation: Presentation, selection: Selection, row: Row): JsonRow {
  const { table, derivedType } = selection;
  const json: JsonRow = { '@odata.etag': etagOf(row) };
  if (derivedType !== undefined) json['@odata.type'] = `#Microsoft.Dynamics.CRM.${derivedType}`;
  for (const property of selection.properties) presentProperty(presentation, table, property, row, json);
  for (const expansion of selection.expands) expand(presentation, table, expansion, row, json);
  return json;
}

function presentProperty({ environment, preferences }: Presentation, table: Table, property: Property, row: Row, json: JsonRow): void {
  const { name, column } = property;
  const cell: Cell = property.attribute === 'versionnumber' ? row.version : cellOf(table, row, property.attribute);
  const annotate = (annotation: string, value: string | undefined) => {
    if (value !== undefined && preferences.annotation(annotation)) json[`${name}@${annotation}`] = value;
  };
  if (isReference(cell)) {
    annotate(navigationAnnotation, navigationTo(column.targets, cell.table));
    annotate(tableAnnotation, cell.table);
  }
  if (preferences.annotation(formattedAnnotation)) annotate(formattedAnnotation, formattedValue(environment, column, cell));
  json[name] = isReference(cell) ? cell.id : cell;
}

function navigationTo(targets: Property['column']['targets'], table: string): string | undefined {
  return (targets?.find((target) => target.table === table) ?? targets?.find((target) => target.table === 'principal'))?.navigation;
}

function expand(presentation: Presentation, table: Table, expansion: Expansion, row: Row, json: JsonRow): void {
  const { environment, caller, serviceRoot } = presentation;
  const { selection } = expansion;
  requirePrivilege(caller, 'Read', selection.table);
  const isReadable = rowTest(environment, caller, 'Read', selection.table);
  const show = (shown: Row) => expansion.referencesOnly
    ? { '@odata.id': `${serviceRoot}${selection.table.setName}(${shown.id})` }
    : presentRow(presentation, selection, shown);
  if (expansion.single) {
    const followed = followedRow(environment, table, row, expansion.name);
    const sameTable = followed?.table === selection.table ? followed.row : undefined;
    json[expansion.name] = sameTable && isReadable(sameTable) ? show(sameTable) : null;
    return;
  }
  const rows = (relatedRows(environment, table, row, expansion.name)?.rows ?? [])
    .filter((each) => isReadable(each) && (selection.filter?.test(each, presentation) ?? true));
  json[expansion.name] = sorted(rows, selection.orderBy, presentation).slice(0, selection.top ?? rows.length).map(show);
}

/** Sorts by the orderings; rows that are equal in all of them keep their order. */
export function sorted(rows: readonly Row[], orderings: readonly Ordering[], scope: Scope): readonly Row[] {
  if (orderings.length === 0) return rows;
  return rows.toSorted((left, right) => {
    for (const { operand, descending } of orderings) {
      const difference = order(operand.read(left, scope), operand.read(right, scope));
      if (difference !== 0) return descending ? -difference : difference;
    }
    return 0;
  });
}

/** The address that @odata.context gives for rows of a table. */
export function contextAddress(serviceRoot: string, selection: Selection, isSingle: boolean): string {
  const fields = selection.contextText === '' ? '' : `(${selection.contextText})`;
  return `${serviceRoot}$metadata#${selection.table.setName}${fields}${isSingle ? '/$entity' : ''}`;
}
