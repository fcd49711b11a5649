import { guidFrom } from '../identifiers.ts';
import type { Schema } from '../schema/schema.ts';
import type { Ownership, Table } from '../schema/table.ts';
import { privileges, type Verb } from '../security/privileges.ts';
import { label } from './label.ts';

const ownershipTypes: Readonly<Record<Ownership, string>> = {
  user: 'UserOwned', businessUnit: 'BusinessOwned', organization: 'OrganizationOwned', none: 'None',
};

const addressed = new Set(['systemuser', 'contact', 'account', 'lead', 'queue', 'opportunity', 'incident', 'businessunit', 'team', 'mailbox']);

const privilegeTypes: Readonly<Record<Verb, string>> = {
  Create: 'Create', Read: 'Read', Write: 'Write', Delete: 'Delete', Assign: 'Assign', Share: 'Share', Append: 'Append', AppendTo: 'AppendTo',
};

/** A table as EntityMetadata shows it. */
export function describeTable(schema: Schema, table: Table): Readonly<Record<string, unknown>> {
  const isParty = (schema.byName.get('activityparty')?.columns.get('partyid')?.targets ?? []).some((target) => target.table === table.logicalName);
  return {
    MetadataId: guidFrom(`entity:${table.logicalName}`),
    LogicalName: table.logicalName,
    SchemaName: table.schemaName,
    EntitySetName: table.setName,
    LogicalCollectionName: table.setName,
    CollectionSchemaName: table.schemaName,
    ObjectTypeCode: table.objectTypeCode,
    PrimaryIdAttribute: table.primaryId,
    PrimaryNameAttribute: table.primaryName ?? null,
    DisplayName: label(table.label),
    DisplayCollectionName: label(table.collectionLabel),
    Description: label(null),
    OwnershipType: ownershipTypes[table.ownership],
    HasActivities: table.hasActivities === true,
    IsActivity: table.isActivity === true,
    IsActivityParty: isParty,
    HasNotes: table.hasActivities === true,
    IsCustomEntity: false,
    IsPrivate: false,
    IsIntersect: false,
    IsManaged: true,
    IsValidForAdvancedFind: true,
    IsStateModelAware: table.states !== undefined,
    IsOptimisticConcurrencyEnabled: true,
    Privileges: describePrivileges(table),
    ...(schema.generation === 'current' ? { HasEmailAddresses: addressed.has(table.logicalName) } : {}),
  };
}

function describePrivileges(table: Table): readonly Readonly<Record<string, unknown>>[] {
  return privileges.flatMap((privilege) => (privilege.tablePart === table.privilege && privilege.verb ? [{
    CanBeBasic: privilege.depths.includes('Basic'),
    CanBeLocal: privilege.depths.includes('Local'),
    CanBeDeep: privilege.depths.includes('Deep'),
    CanBeGlobal: true,
    CanBeEntityReference: false,
    CanBeParentEntityReference: false,
    Name: privilege.name,
    PrivilegeId: privilege.id,
    PrivilegeType: privilegeTypes[privilege.verb],
  }] : []));
}
