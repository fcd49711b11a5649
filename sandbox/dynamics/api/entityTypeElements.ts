import type { Schema } from '../schema/schema.ts';
import type { Table } from '../schema/table.ts';
import { edmType } from '../write/convert.ts';

/** What users and teams have in common: the key of both. */
const principal = '<EntityType Name="principal" BaseType="mscrm.crmbaseentity" Abstract="true"><Key><PropertyRef Name="ownerid" /></Key><Property Name="ownerid" Type="Edm.Guid" /></EntityType>';

/** The tables as entity types, with those that they refer to. */
export function entityTypeElements(schema: Schema): readonly string[] {
  const tables = [...schema.byName.values()];
  const targets = new Set(tables.flatMap((table) => [...table.navigations.values()].map((navigation) => navigation.table)));
  const strangers = [...targets].filter((name) => name !== 'principal' && !schema.byName.has(name));
  return ['<EntityType Name="crmbaseentity" Abstract="true" />', principal, ...strangers.map(stranger), ...tables.map((table) => entityType(schema, table))];
}

/** A table that lookups lead to and that the emulator does not have: nothing but its key. */
const stranger = (name: string) =>
  `<EntityType Name="${name}" BaseType="mscrm.crmbaseentity"><Key><PropertyRef Name="${name}id" /></Key><Property Name="${name}id" Type="Edm.Guid" /></EntityType>`;

function entityType(schema: Schema, table: Table): string {
  const base = schema.byName.get(table.baseType ?? '');
  const inherited = new Set(base ? [...base.properties.keys(), ...base.navigations.keys(), ...base.collections.keys()] : []);
  if (table.baseType === 'principal') inherited.add('ownerid');
  const isOwn = (name: string) => !inherited.has(name);
  const properties = [...table.properties.values()].filter(({ name }) => isOwn(name)).map(({ name, column }) => `<Property Name="${name}" Type="${edmType(column)}" />`);
  const single = [...table.navigations.values()].filter(({ navigation }) => isOwn(navigation)).map(({ navigation, table: target, attribute }) =>
    `<NavigationProperty Name="${navigation}" Type="mscrm.${target}"><ReferentialConstraint Property="_${attribute}_value" ReferencedProperty="${keyOf(schema, target)}" /></NavigationProperty>`);
  const many = [...table.collections, ...table.associations].filter(([name]) => isOwn(name))
    .map(([name, { table: target }]) => `<NavigationProperty Name="${name}" Type="Collection(mscrm.${target})" />`);
  const key = table.baseType === undefined ? `<Key><PropertyRef Name="${table.primaryId}" /></Key>` : '';
  const isAbstract = isBaseOfOthers(schema, table) ? ' Abstract="true"' : '';
  return `<EntityType Name="${table.logicalName}" BaseType="mscrm.${table.baseType ?? 'crmbaseentity'}"${isAbstract}>${key}${[...properties, ...single, ...many].join('')}</EntityType>`;
}

const isBaseOfOthers = (schema: Schema, table: Table) => [...schema.byName.values()].some((other) => other.baseType === table.logicalName);

const keyOf = (schema: Schema, target: string) => (target === 'principal' ? 'ownerid' : schema.byName.get(target)?.primaryId ?? `${target}id`);

/** The entity sets, with the sets that their navigation properties lead to. */
export function entitySetElements(schema: Schema): readonly string[] {
  return [...schema.byName.values()].map((table) => {
    const targets = [
      ...[...table.navigations.values()].map(({ navigation, table: target }) => [navigation, target] as const),
      ...[...table.collections, ...table.associations].map(([name, { table: target }]) => [name, target] as const),
    ];
    const bindings = targets.flatMap(([path, target]) => {
      const set = schema.byName.get(target)?.setName;
      return set === undefined ? [] : [`<NavigationPropertyBinding Path="${path}" Target="${set}" />`];
    });
    return `<EntitySet Name="${table.setName}" EntityType="Microsoft.Dynamics.CRM.${table.logicalName}">${bindings.join('')}</EntitySet>`;
  });
}
