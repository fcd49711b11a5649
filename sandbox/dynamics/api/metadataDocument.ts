import type { SandboxResponse } from '../../server/exchange.ts';
import type { Table } from '../schema/table.ts';
import { edmType } from '../write/convert.ts';
import type { Call } from './call.ts';
import { wrongMethod } from './resource.ts';

/** The names of all tables, columns and navigation properties as CSDL. */
export function metadataDocument(call: Call): SandboxResponse {
  if (call.method !== 'GET') throw wrongMethod(call);
  const tables = [...call.environment.schema.byName.values()];
  const sets = tables.map((table) => `<EntitySet Name="${table.setName}" EntityType="Microsoft.Dynamics.CRM.${table.logicalName}" />`);
  const body = '<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>'
    + '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">'
    + '<EntityType Name="crmbaseentity" Abstract="true" />'
    + '<EntityType Name="principal" BaseType="mscrm.crmbaseentity" Abstract="true"><Key><PropertyRef Name="ownerid" /></Key><Property Name="ownerid" Type="Edm.Guid" /></EntityType>'
    + `${tables.map((table) => entityType(table)).join('')}<EntityContainer Name="System">${sets.join('')}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}

function entityType(table: Table): string {
  const isDerived = table.baseType === 'principal';
  const key = table.declaredKey ?? table.primaryId;
  const properties = [...table.properties.values()]
    .filter(({ name }) => !(isDerived && name === 'ownerid'))
    .map(({ name, column }) => `<Property Name="${name}" Type="${edmType(column)}" />`);
  const single = [...table.navigations.values()].map(({ navigation, table: target }) => `<NavigationProperty Name="${navigation}" Type="mscrm.${target}" />`);
  const many = [...table.collections, ...table.associations]
    .map(([name, { table: target }]) => `<NavigationProperty Name="${name}" Type="Collection(mscrm.${target})" />`);
  const keyElement = isDerived ? '' : `<Key><PropertyRef Name="${key}" /></Key>`;
  const base = isDerived ? 'principal' : 'crmbaseentity';
  return `<EntityType Name="${table.logicalName}" BaseType="mscrm.${base}">${keyElement}${[...properties, ...single, ...many].join('')}</EntityType>`;
}
