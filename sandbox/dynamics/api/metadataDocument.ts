import type { SandboxResponse } from '../../server/exchange.ts';
import { operationsOf } from '../operations/operations.ts';
import type { Call } from './call.ts';
import { entitySetElements, entityTypeElements } from './entityTypeElements.ts';
import { importElements, operationElements, typeElements } from './operationElements.ts';
import { wrongMethod } from './resource.ts';

/** What the organization has as CSDL: types of tables with their keys and navigation properties, entity sets, functions and actions. */
export function metadataDocument(call: Call): SandboxResponse {
  if (call.method !== 'GET' && call.method !== 'HEAD') throw wrongMethod(call);
  const { schema } = call.environment;
  const operations = operationsOf(call.environment);
  const container = [...entitySetElements(schema), ...importElements(operations)].join('');
  const declared = [...entityTypeElements(schema), ...typeElements(operations, schema.generation), ...operationElements(operations)].join('');
  const body = '<?xml version="1.0" encoding="utf-8"?><edmx:Edmx Version="4.0" xmlns:edmx="http://docs.oasis-open.org/odata/ns/edmx"><edmx:DataServices>'
    + '<Schema Namespace="Microsoft.Dynamics.CRM" Alias="mscrm" xmlns="http://docs.oasis-open.org/odata/ns/edm">'
    + `${declared}<EntityContainer Name="System">${container}</EntityContainer></Schema></edmx:DataServices></edmx:Edmx>`;
  return { status: 200, headers: { 'content-type': 'application/xml' }, body };
}
