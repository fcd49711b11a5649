import { badArgument, methodNotAllowed, noSuchProperty, noSuchRow, noSuchSegment, syntaxFault } from '../http/fault.ts';
import { isGuid } from '../identifiers.ts';
import type { Segment } from '../odata/path.ts';
import type { Property, Table } from '../schema/table.ts';
import { requireAccess } from '../security/access.ts';
import { followedRow, relatedRows } from '../store/related.ts';
import type { Row } from '../store/row.ts';
import type { Call } from './call.ts';

/** What a path leads to. */
export type Resource =
  | { readonly kind: 'set'; readonly table: Table; readonly candidates?: readonly Row[]; readonly parent?: Parent }
  | { readonly kind: 'count'; readonly table: Table; readonly candidates?: readonly Row[] }
  | { readonly kind: 'row'; readonly table: Table; readonly id: string }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'property'; readonly table: Table; readonly row: Row; readonly property: Property; readonly raw: boolean }
  | { readonly kind: 'reference'; readonly table: Table; readonly row: Row; readonly navigation: string; readonly targetId?: string }
  | { readonly kind: 'operation'; readonly name: string; readonly inside: string | undefined; readonly bound: Bound };

/** What a row has to point to that is created in the set of another row. */
export interface Parent {
  readonly navigation: string;
  readonly address: string;
}

/** What a bound function or action works on. */
export interface Bound {
  readonly table: Table;
  /** Absent when it works on the whole set. */
  readonly id?: string;
}

type Step = Extract<Resource, { kind: 'set' | 'row' | 'nothing' }>;

/** Follows a path that starts at an entity set. Throws a Fault where it leads nowhere. */
export function resolveResource(call: Call): Resource {
  const [first, ...rest] = call.segments;
  const table = first && call.environment.schema.bySet.get(first.name);
  if (!first || !table) throw noSuchSegment(first?.name ?? '');
  let step: Step = first.inside === undefined ? { kind: 'set', table } : { kind: 'row', table, id: keyOf(table, first.inside) };
  for (const [index, segment] of rest.entries()) {
    const next = follow(call, step, segment, rest.slice(index + 1));
    if (next.kind !== 'set' && next.kind !== 'row' && next.kind !== 'nothing') return next;
    step = next;
  }
  return step;
}

function follow(call: Call, step: Step, segment: Segment, rest: readonly Segment[]): Resource {
  if (step.kind === 'nothing') return step;
  if (segment.name.includes('.')) return operation(step, segment, rest);
  if (step.kind === 'set') {
    if (segment.name === '$count' && rest.length === 0) return { kind: 'count', table: step.table, ...(step.candidates ? { candidates: step.candidates } : {}) };
    throw noSuchSegment(segment.name);
  }
  const { environment } = call;
  const row = environment.store.get(step.table.logicalName, step.id);
  if (!row) throw noSuchRow(step.table.logicalName, step.id);
  return fromRow(call, step.table, row, segment, rest);
}

function operation(step: Exclude<Step, { kind: 'nothing' }>, segment: Segment, rest: readonly Segment[]): Resource {
  const [namespace, name] = [segment.name.replace(/\.[^.]*$/, ''), segment.name.replace(/^.*\./, '')];
  if (!['Microsoft.Dynamics.CRM', 'mscrm'].includes(namespace) || rest.length > 0) throw noSuchSegment(segment.name);
  // A segment that names the type of the row itself changes nothing.
  if (name === step.table.logicalName && segment.inside === undefined) return step;
  return { kind: 'operation', name, inside: segment.inside, bound: step.kind === 'row' ? { table: step.table, id: step.id } : { table: step.table } };
}

function fromRow(call: Call, table: Table, row: Row, segment: Segment, rest: readonly Segment[]): Resource {
  const { environment, caller } = call;
  const property = table.properties.get(segment.name);
  if (property && segment.inside === undefined) {
    const raw = rest[0]?.name === '$value';
    if (rest.length > (raw ? 1 : 0)) throw noSuchSegment(rest[raw ? 1 : 0]?.name ?? '');
    return { kind: 'property', table, row, property, raw };
  }
  const isReference = rest[0]?.name === '$ref' && rest.length === 1;
  const related = relatedRows(environment, table, row, segment.name);
  if (isReference && (related ?? table.navigations.has(segment.name))) {
    const targetId = segment.inside === undefined || !related ? {} : { targetId: keyOf(related.table, segment.inside) };
    return { kind: 'reference', table, row, navigation: segment.name, ...targetId };
  }
  requireAccess(environment, caller, 'Read', table, row);
  if (related) {
    if (segment.inside === undefined) {
      return { kind: 'set', table: related.table, candidates: related.rows, ...parentOf(table, row, segment.name, related.table) };
    }
    const id = keyOf(related.table, segment.inside);
    if (!related.rows.some((each) => each.id === id)) throw noSuchRow(related.table.logicalName, id);
    return { kind: 'row', table: related.table, id };
  }
  if (!table.navigations.has(segment.name)) throw noSuchSegment(segment.name);
  const followed = followedRow(environment, table, row, segment.name);
  return followed ? { kind: 'row', table: followed.table, id: followed.row.id } : { kind: 'nothing' };
}

/** What a row of `other` must point to so that it is in the collection of the row. */
export function parentOf(table: Table, row: Row, collection: string, other: Table): { readonly parent?: Parent } {
  const attribute = table.collections.get(collection)?.column;
  const lookup = [...other.navigations.values()].find((each) => each.attribute === attribute && each.table === table.logicalName);
  return lookup ? { parent: { navigation: lookup.navigation, address: `/${table.setName}(${row.id})` } } : {};
}

/** The id in a key: `guid` or `systemuserid=guid`. Alternate keys are not defined for any table here. */
export function keyOf(table: Table, inside: string): string {
  const match = /^\s*(?:([A-Za-z_]\w*)\s*=\s*)?'?([^']*?)'?\s*$/.exec(inside);
  const [, name, value = ''] = match ?? [];
  if (name !== undefined && name !== table.primaryId) {
    if (!table.properties.has(name)) throw noSuchProperty(name, table.logicalName);
    throw badArgument(`The specified key properties are not a defined key of the '${table.logicalName}' entity.`);
  }
  if (!isGuid(value)) throw syntaxFault(`Bad Request - Error in query syntax. Unrecognized 'Edm.Guid' literal '${inside}'.`);
  return value.toLowerCase();
}

/** The refusal of a method that a resource does not have. */
export const wrongMethod = (call: Call) => methodNotAllowed(`The requested resource does not support http method '${call.method}'.`);
