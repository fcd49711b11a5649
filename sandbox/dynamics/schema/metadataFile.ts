import { XMLParser } from 'fast-xml-parser';
import * as v from 'valibot';

/** What the check needs of a $metadata file (CSDL). */
const navigationProperty = v.object({ Name: v.string(), Type: v.string() });
const entityType = v.object({
  Name: v.string(),
  BaseType: v.optional(v.string()),
  Key: v.optional(v.object({ PropertyRef: v.array(v.object({ Name: v.string() })) })),
  Property: v.optional(v.array(v.object({ Name: v.string(), Type: v.string() })), []),
  NavigationProperty: v.optional(v.array(navigationProperty), []),
});
const operation = v.object({
  Name: v.string(),
  Parameter: v.optional(v.array(v.object({ Name: v.string(), Type: v.string() })), []),
  ReturnType: v.optional(v.object({ Type: v.string() })),
});
const complexType = v.object({ Name: v.string(), Property: v.optional(v.array(v.object({ Name: v.string(), Type: v.string() })), []) });
const enumType = v.object({ Name: v.string(), Member: v.optional(v.array(v.object({ Name: v.string(), Value: v.optional(v.string(), '') })), []) });
const csdl = v.object({
  'edmx:Edmx': v.object({
    'edmx:DataServices': v.object({
      Schema: v.array(v.object({
        EntityType: v.optional(v.array(entityType), []),
        EntityContainer: v.optional(v.object({ EntitySet: v.array(v.object({ Name: v.string(), EntityType: v.string() })) })),
        ComplexType: v.optional(v.array(complexType), []),
        EnumType: v.optional(v.array(enumType), []),
        Function: v.optional(v.array(operation), []),
        Action: v.optional(v.array(operation), []),
      })),
    }),
  }),
});

const lists = new Set(['Schema', 'EntityType', 'Property', 'NavigationProperty', 'PropertyRef', 'EntitySet', 'Function', 'Action', 'Parameter', 'ComplexType', 'EnumType', 'Member']);

export interface MetadataType {
  readonly key: readonly string[];
  /** Types by property name, with those of the base types. */
  readonly properties: ReadonlyMap<string, string>;
  /** Type names (with `*` in front of a collection) by navigation property, with those of the base types. */
  readonly navigations: ReadonlyMap<string, string>;
}

export interface MetadataOperation {
  /** Types by name, with that which it is bound to. */
  readonly parameters: ReadonlyMap<string, string>;
  readonly returns?: string;
}

export interface Metadata {
  readonly types: ReadonlyMap<string, MetadataType>;
  readonly sets: ReadonlyMap<string, string>;
  /** Several of a name are bound to different types. */
  readonly operations: ReadonlyMap<string, readonly MetadataOperation[]>;
  /** Complex types, with the types of their members. */
  readonly structures: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Enumerations, with the values of their members. */
  readonly enumerations: ReadonlyMap<string, ReadonlyMap<string, string>>;
}

const lastPart = (name: string) => name.replace(/^.*\./, '');
/** A type without its namespace, with `*` in front of a collection. */
export const plainType = (type: string) => {
  const collection = /^Collection\((.*)\)$/.exec(type);
  return collection?.[1] === undefined ? lastPart(type) : `*${lastPart(collection[1])}`;
};

/** Reads the text of a $metadata document. Throws a ValiError when it is something else. */
export function readMetadata(xml: string): Metadata {
  const parser = new XMLParser({
    ignoreAttributes: false, attributeNamePrefix: '', parseAttributeValue: false, processEntities: false,
    isArray: (name, _path, _isLeaf, isAttribute) => !isAttribute && lists.has(name),
  });
  const schemas = v.parse(csdl, parser.parse(xml))['edmx:Edmx']['edmx:DataServices'].Schema;
  const declared = new Map(schemas.flatMap((schema) => schema.EntityType).map((type) => [type.Name, type]));
  const resolve = (name: string): MetadataType => {
    const type = declared.get(name);
    if (!type) return { key: [], properties: new Map(), navigations: new Map() };
    const base = type.BaseType === undefined ? undefined : resolve(lastPart(type.BaseType));
    return {
      key: type.Key?.PropertyRef.map((reference) => reference.Name) ?? base?.key ?? [],
      properties: new Map([...(base?.properties ?? []), ...type.Property.map((each) => [each.Name, lastPart(each.Type)] as const)]),
      navigations: new Map([
        ...(base?.navigations ?? []),
        ...type.NavigationProperty.map((each) => [each.Name, plainType(each.Type)] as const),
      ]),
    };
  };
  return {
    types: new Map([...declared.keys()].map((name) => [name, resolve(name)])),
    sets: new Map(schemas.flatMap((schema) => schema.EntityContainer?.EntitySet ?? []).map((set) => [set.Name, lastPart(set.EntityType)])),
    operations: operationsByName(schemas.flatMap((schema) => [...schema.Function, ...schema.Action])),
    structures: new Map(schemas.flatMap((schema) => schema.ComplexType).map((type) => [type.Name, typesByName(type.Property)])),
    enumerations: new Map(schemas.flatMap((schema) => schema.EnumType).map((type) => [type.Name, new Map(type.Member.map((member) => [member.Name, member.Value]))])),
  };
}

const typesByName = (members: readonly { readonly Name: string; readonly Type: string }[]) => new Map(members.map(({ Name, Type }) => [Name, plainType(Type)]));

function operationsByName(declarations: readonly v.InferOutput<typeof operation>[]): ReadonlyMap<string, readonly MetadataOperation[]> {
  const operations = new Map<string, readonly MetadataOperation[]>();
  for (const { Name, Parameter, ReturnType } of declarations) {
    const declared = { parameters: typesByName(Parameter), ...(ReturnType ? { returns: plainType(ReturnType.Type) } : {}) };
    operations.set(Name, [...operations.get(Name) ?? [], declared]);
  }
  return operations;
}
