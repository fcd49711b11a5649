import type { ColumnType } from './column.ts';
import { type Metadata, type MetadataOperation, plainType } from './metadataFile.ts';
import { propertyName, type TableDefinition } from './table.ts';

const edmTypes: Readonly<Record<ColumnType, readonly string[]>> = {
  id: ['Guid'], text: ['String'], memo: ['String'], choice: ['Int32'], yesNo: ['Boolean'], whole: ['Int32'], big: ['Int64'],
  decimal: ['Decimal'], double: ['Double', 'Decimal'], moment: ['DateTimeOffset'], date: ['Date', 'DateTimeOffset'], binary: ['Binary'],
  lookup: ['Guid'],
};

interface NamedOperation {
  readonly name: string;
  readonly boundTo?: string;
  readonly boundToSet?: boolean;
  readonly newerBy?: string;
  readonly parameters?: Readonly<Record<string, string>>;
  readonly returns?: string;
}

const typeOf = (type: string) => plainType(type.replace(/\?$/, ''));

function signatureOf({ boundTo, boundToSet, parameters, returns }: NamedOperation): MetadataOperation {
  const bound = boundTo === undefined ? [] : [boundToSet === true ? ['entityset', `*${boundTo}`] as const : ['entity', boundTo] as const];
  const given = Object.entries(parameters ?? {}).map(([name, type]) => [name, typeOf(type)] as const);
  return { parameters: new Map([...bound, ...given]), ...(returns === undefined ? {} : { returns: typeOf(returns) }) };
}

const inWords = ({ parameters, returns }: MetadataOperation) =>
  `(${[...parameters].map(([name, type]) => `${name}: ${type}`).sort().join(', ')}) giving ${returns ?? 'nothing'}`;

/** What every row is. Where one generation of the metadata says this, another names the table. */
const anyRow = 'crmbaseentity';

/** May everything that is sent to the one be sent to the other, with the same answer? */
function isPartOf(own: MetadataOperation, other: MetadataOperation, { types }: Metadata): boolean {
  const fits = (one: string, another: string | undefined) =>
    one === another || (another !== undefined && [one, another].includes(anyRow) && types.has(one) && types.has(another));
  return own.returns === other.returns && [...own.parameters].every(([name, type]) => fits(type, other.parameters.get(name)));
}

/** Sentences about functions and actions of the emulator that the metadata does not have, or has otherwise. Newer ones may be absent. */
export function compareOperations(operations: readonly NamedOperation[], metadata: Metadata): readonly string[] {
  return operations.flatMap((operation) => {
    const declared = metadata.operations.get(operation.name);
    if (!declared) return operation.newerBy === undefined ? [`${operation.name}: there is no such function or action.`] : [];
    const own = signatureOf(operation);
    return declared.some((other) => isPartOf(own, other, metadata)) ? [] : [`${operation.name}: it is ${declared.map(inWords).join(' or ')}, not ${inWords(own)}.`];
  });
}

interface Structure {
  readonly members: Readonly<Record<string, string>>;
}

interface Enumeration {
  readonly members: Readonly<Record<string, number>>;
}

/** Sentences about types of parameters and answers that differ from those of the metadata. Types that it does not have belong to newer operations. */
export function compareTypes(
  structures: Readonly<Record<string, Structure>>, enumerations: Readonly<Record<string, Enumeration>>, metadata: Metadata,
): readonly string[] {
  const differing = (name: string, members: Readonly<Record<string, string>>, declared: ReadonlyMap<string, string> | undefined) =>
    (declared ? Object.entries(members).filter(([member, value]) => declared.get(member) !== value) : [])
      .map(([member, value]) => `${name}: "${member}" is ${declared?.get(member) ?? 'not there'}, not ${value}.`);
  return [
    ...Object.entries(structures).flatMap(([name, { members }]) =>
      differing(name, Object.fromEntries(Object.entries(members).map(([member, type]) => [member, typeOf(type)])), metadata.structures.get(name))),
    ...Object.entries(enumerations).flatMap(([name, { members }]) =>
      differing(name, Object.fromEntries(Object.entries(members).map(([member, value]) => [member, String(value)])), metadata.enumerations.get(name))),
  ];
}

/** Sentences about members of a metadata type that the emulator shows and the metadata does not have. */
export function compareMembers(type: string, names: readonly string[], metadata: Metadata): readonly string[] {
  const declared = metadata.types.get(type);
  return names
    .filter((name) => !name.startsWith('@') && declared?.properties.has(name) !== true)
    .map((name) => `${type}: there is no property "${name}".`);
}

/** Sentences about what the tables of the emulator say and the metadata does not. Newer names may be absent. */
export function compareWithMetadata(tables: readonly TableDefinition[], metadata: Metadata): readonly string[] {
  return tables.flatMap((table) => {
    const type = metadata.types.get(table.logicalName);
    if (!type) return [`${table.logicalName}: there is no such entity type.`];
    const faults: string[] = [];
    if (metadata.sets.get(table.setName) !== table.logicalName) faults.push(`the entity set "${table.setName}" is not of this type`);
    const key = table.declaredKey ?? table.primaryId;
    if (type.key.join() !== key) faults.push(`the key is "${type.key.join()}", not "${key}"`);
    for (const [attribute, column] of Object.entries(table.columns)) {
      const name = propertyName(attribute, column);
      const found = type.properties.get(name);
      if (found === undefined && column.newerBy !== undefined) continue;
      if (found === undefined) faults.push(`there is no property "${name}"`);
      else if (!edmTypes[column.type].includes(found)) faults.push(`"${name}" is ${found}, not ${column.type}`);
      for (const target of column.targets ?? []) {
        const leadsTo = target.navigation === undefined ? target.table : type.navigations.get(target.navigation);
        if (leadsTo !== target.table) faults.push(`"${target.navigation ?? name}" leads to ${leadsTo ?? 'nothing'}, not ${target.table}`);
      }
    }
    for (const [name, { table: other }] of [...Object.entries(table.collections ?? {}), ...Object.entries(table.associations ?? {})]) {
      const leadsTo = type.navigations.get(name);
      if (leadsTo !== `*${other}`) faults.push(`"${name}" leads to ${leadsTo ?? 'nothing'}, not to a collection of ${other}`);
    }
    return faults.map((fault) => `${table.logicalName}: ${fault}.`);
  });
}
