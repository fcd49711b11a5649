import type { SandboxResponse } from '../../server/exchange.ts';
import { Fault, noSuchSegment, syntaxFault } from '../http/fault.ts';
import { json } from '../http/respond.ts';
import { guidFrom, isGuid } from '../identifiers.ts';
import { splitParameters } from '../odata/path.ts';
import type { ExpandItem, QueryOptions } from '../odata/queryOptions.ts';
import type { Table } from '../schema/table.ts';
import { type Call, queryOf } from './call.ts';
import { describeAttributes } from './describeAttributes.ts';
import { describeTable } from './describeTable.ts';
import { describeManyToMany, describeManyToOne, describeOneToMany } from './describeRelationships.ts';
import { type Definition, testDefinition } from './filterDefinitions.ts';
import { wrongMethod } from './resource.ts';

/** Lists that belong to a table definition. */
const parts: Readonly<Record<string, (call: Call, table: Table) => readonly Definition[]>> = {
  Attributes: (_call, table) => describeAttributes(table),
  OneToManyRelationships: ({ environment }, table) => describeOneToMany(environment.schema, table),
  ManyToOneRelationships: ({ environment }, table) => describeManyToOne(environment.schema, table),
  ManyToManyRelationships: ({ environment }, table) => describeManyToMany(environment.schema, table),
  Keys: () => [],
};

/** Answers questions about tables: `EntityDefinitions…`. */
export function answerDefinitions(call: Call): SandboxResponse {
  if (call.method !== 'GET') throw wrongMethod(call);
  const [first, part, ...rest] = call.segments;
  const options = queryOf(call);
  if (first?.inside === undefined) {
    if (part) throw noSuchSegment(part.name);
    const all = [...call.environment.schema.byName.values()].map((table) => withParts(call, table, options.expand));
    return answerList(call, 'EntityDefinitions', all, options);
  }
  const table = tableOf(call, first.inside);
  const context = `EntityDefinitions('${table.logicalName}')`;
  if (!part) return json(200, { '@odata.context': `${call.serviceRoot}$metadata#EntityDefinitions/$entity`, ...project(withParts(call, table, options.expand), options) });
  const list = Object.hasOwn(parts, part.name) ? parts[part.name]?.(call, table) : undefined;
  if (list) return answerPart(call, list, part.inside, rest.map((segment) => segment.name), `${context}/${part.name}`, options);
  const value = describeTable(call.environment.schema, table)[part.name];
  if (value === undefined || rest.length > 0) throw noSuchSegment(part.name);
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata#${context}/${part.name}`, value });
}

function tableOf({ environment }: Call, inside: string): Table {
  const named = /^\s*LogicalName\s*=\s*'([^']*)'\s*$/.exec(inside)?.[1];
  const tables = [...environment.schema.byName.values()];
  const table = named === undefined ? tables.find((each) => metadataId(each) === inside.toLowerCase()) : environment.schema.byName.get(named);
  if (table) return table;
  if (named === undefined && !isGuid(inside)) throw syntaxFault(`Bad Request - Error in query syntax. '${inside}'`);
  throw new Fault(404, '0x80060888', `Could not find an entity with name ${named ?? inside}.`);
}

const metadataId = (table: Table) => guidFrom(`entity:${table.logicalName}`);

/** A list below a table; `(LogicalName='x')` takes one of it, and a type name keeps those of a type. */
function answerPart(
  call: Call, list: readonly Definition[], inside: string | undefined, rest: readonly string[], context: string, options: QueryOptions,
): SandboxResponse {
  const [cast, ...more] = rest;
  if (more.length > 0) throw noSuchSegment(more[0] ?? '');
  const kept = cast === undefined ? list : list.filter((each) => each['@odata.type'] === `#${cast}`);
  if (inside === undefined) return answerList(call, context, kept, options);
  const name = splitParameters(inside).get('LogicalName')?.replace(/^'(.*)'$/, '$1');
  const found = kept.find((each) => each['LogicalName'] === name);
  if (!found) throw new Fault(404, '0x80060888', `Could not find an attribute with specified name: Name = ${name ?? inside}.`);
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata#${context}/$entity`, ...project(found, options) });
}

function answerList(call: Call, context: string, list: readonly Definition[], options: QueryOptions): SandboxResponse {
  if (options.orderBy.length > 0) throw syntaxFault('The query parameter $orderby is not supported for metadata.');
  const test = options.filter && testDefinition(options.filter);
  const passing = test ? list.filter(test) : list;
  const fields = options.select?.length ? `(${options.select.join(',')})` : '';
  return json(200, {
    '@odata.context': `${call.serviceRoot}$metadata#${context}${fields}`,
    ...(options.count ? { '@odata.count': passing.length } : {}),
    value: passing.slice(0, options.top ?? passing.length).map((each) => project(each, options)),
  });
}

function withParts(call: Call, table: Table, expand: readonly ExpandItem[]): Definition {
  const expanded = expand.map((item) => {
    const list = Object.hasOwn(parts, item.navigation) ? parts[item.navigation]?.(call, table) : undefined;
    if (!list) throw unknownProperty(item.navigation, 'EntityMetadata');
    const test = item.options.filter && testDefinition(item.options.filter);
    return [item.navigation, (test ? list.filter(test) : list).map((each) => project(each, item.options))] as const;
  });
  return { ...describeTable(call.environment.schema, table), ...Object.fromEntries(expanded) };
}

const always = new Set(['@odata.type', 'MetadataId']);

/** The members that $select and $expand name. */
function project(definition: Definition, options: QueryOptions): Definition {
  const { select } = options;
  if (!select?.length) return definition;
  const unknown = select.find((name) => !(name in definition));
  if (unknown !== undefined && 'LogicalName' in definition && 'EntitySetName' in definition) throw unknownProperty(unknown, 'EntityMetadata');
  if (unknown !== undefined && !('AttributeType' in definition)) throw unknownProperty(unknown, 'MetadataBase');
  const expanded = options.expand.map((item) => item.navigation);
  return Object.fromEntries(Object.entries(definition).filter(([name]) => always.has(name) || select.includes(name) || expanded.includes(name)));
}

const unknownProperty = (name: string, type: string) =>
  new Fault(400, '0x0', `Could not find a property named '${name}' on type 'Microsoft.Dynamics.CRM.${type}'.`);
