import { guidFrom } from '../identifiers.ts';
import type { Column, ColumnType } from '../schema/column.ts';
import type { Table } from '../schema/table.ts';
import { label } from './label.ts';

const types: Readonly<Record<ColumnType, readonly [metadata: string, attributeType: string]>> = {
  id: ['UniqueIdentifierAttributeMetadata', 'Uniqueidentifier'],
  text: ['StringAttributeMetadata', 'String'],
  memo: ['MemoAttributeMetadata', 'Memo'],
  choice: ['PicklistAttributeMetadata', 'Picklist'],
  yesNo: ['BooleanAttributeMetadata', 'Boolean'],
  whole: ['IntegerAttributeMetadata', 'Integer'],
  big: ['BigIntAttributeMetadata', 'BigInt'],
  decimal: ['DecimalAttributeMetadata', 'Decimal'],
  double: ['DoubleAttributeMetadata', 'Double'],
  moment: ['DateTimeAttributeMetadata', 'DateTime'],
  date: ['DateTimeAttributeMetadata', 'DateTime'],
  binary: ['ImageAttributeMetadata', 'Virtual'],
  lookup: ['LookupAttributeMetadata', 'Lookup'],
};

const special: Readonly<Record<string, readonly [metadata: string, attributeType: string]>> = {
  statecode: ['StateAttributeMetadata', 'State'],
  statuscode: ['StatusAttributeMetadata', 'Status'],
};

/** The columns of a table as AttributeMetadata shows them. */
export function describeAttributes(table: Table): readonly Readonly<Record<string, unknown>>[] {
  return [...table.columns].map(([name, column]) => describeAttribute(table, name, column));
}

function describeAttribute(table: Table, name: string, column: Column): Readonly<Record<string, unknown>> {
  const [metadata, attributeType] = (column.type === 'choice' ? special[name] : undefined) ?? types[column.type];
  return {
    '@odata.type': `#Microsoft.Dynamics.CRM.${metadata}`,
    MetadataId: guidFrom(`attribute:${table.logicalName}.${name}`),
    LogicalName: name,
    SchemaName: name,
    EntityLogicalName: table.logicalName,
    AttributeType: attributeType,
    AttributeTypeName: { Value: `${attributeType}Type` },
    DisplayName: label(name),
    IsPrimaryId: name === table.primaryId,
    IsPrimaryName: name === table.primaryName,
    IsValidForCreate: column.create,
    IsValidForRead: column.read,
    IsValidForUpdate: column.update,
    IsFilterable: column.filter,
    IsCustomAttribute: false,
    ...(column.maxLength === undefined ? {} : { MaxLength: column.maxLength }),
    ...(column.targets ? { Targets: [...new Set(column.targets.map((target) => target.table))] } : {}),
  };
}
