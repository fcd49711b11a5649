import { guidFrom } from '../identifiers.ts';
import type { Schema } from '../schema/schema.ts';
import type { Table } from '../schema/table.ts';

type Relationship = Readonly<Record<string, unknown>>;

const base = (name: string, type: string): Relationship => ({
  MetadataId: guidFrom(`relationship:${name}`), SchemaName: name, RelationshipType: type, IsCustomRelationship: false, IsManaged: true,
  IsValidForAdvancedFind: true, SecurityTypes: 'Append',
});

/** Relationships in which rows of other tables point to rows of this one. */
export function describeOneToMany(schema: Schema, table: Table): readonly Relationship[] {
  return [...table.collections].flatMap(([name, { table: other, column }]) => {
    const referencing = schema.byName.get(other);
    const target = referencing?.columns.get(column)?.targets?.find((each) => leadsTo(each.table, table));
    if (!target) return [];
    return [{
      ...base(name, 'OneToManyRelationship'),
      ReferencedEntity: table.logicalName,
      ReferencedAttribute: table.primaryId,
      ReferencedEntityNavigationPropertyName: name,
      ReferencingEntity: other,
      ReferencingAttribute: column,
      ReferencingEntityNavigationPropertyName: target.navigation ?? null,
      IsHierarchical: false,
    }];
  });
}

const leadsTo = (target: string, table: Table) => target === table.logicalName || target === table.baseType;

/** The same relationships, seen from the tables that point. */
export function describeManyToOne(schema: Schema, table: Table): readonly Relationship[] {
  return [...schema.byName.values()]
    .flatMap((other) => describeOneToMany(schema, other))
    .filter((relationship) => relationship['ReferencingEntity'] === table.logicalName);
}

export function describeManyToMany(schema: Schema, table: Table): readonly Relationship[] {
  return [...table.associations].map(([name, { table: other }]) => ({
    ...base(name, 'ManyToManyRelationship'),
    Entity1LogicalName: table.logicalName,
    Entity1NavigationPropertyName: name,
    Entity1IntersectAttribute: table.primaryId,
    Entity2LogicalName: other,
    Entity2NavigationPropertyName: name,
    Entity2IntersectAttribute: schema.byName.get(other)?.primaryId ?? null,
    IntersectEntityName: name,
  }));
}
