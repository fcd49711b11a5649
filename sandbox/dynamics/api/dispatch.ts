import type { SandboxResponse } from '../../server/exchange.ts';
import { noSuchSegment } from '../http/fault.ts';
import { json, noContent } from '../http/respond.ts';
import { callOperation, findOperation } from '../operations/operations.ts';
import type { Call } from './call.ts';
import { answerDefinitions } from './entityDefinitions.ts';
import { metadataDocument } from './metadataDocument.ts';
import { getCount, getProperty, getRow, getSet } from './readApi.ts';
import { answerReference } from './referenceApi.ts';
import { type Resource, resolveResource, wrongMethod } from './resource.ts';
import { deleteOne, deleteProperty, patchRow, postRow, putProperty } from './writeApi.ts';

/** Answers one request of a known user. Throws a Fault to refuse. */
export function dispatch(call: Call): SandboxResponse {
  const [first] = call.segments;
  if (!first) return serviceDocument(call);
  if (first.name === '$metadata') return metadataDocument(call);
  if (first.name === 'EntityDefinitions') return answerDefinitions(call);
  const operation = findOperation(call, first.name);
  if (operation) {
    if (call.segments.length > 1) throw noSuchSegment(call.segments[1]?.name ?? '');
    return callOperation(call, operation, first.inside);
  }
  return answerResource(call, resolveResource(call));
}

function serviceDocument(call: Call): SandboxResponse {
  if (call.method !== 'GET' && call.method !== 'HEAD') throw wrongMethod(call);
  const value = [...call.environment.schema.bySet.keys()].map((name) => ({ name, kind: 'EntitySet', url: name }));
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata`, value });
}

type Handler<Kind extends Resource['kind']> = (call: Call, resource: Extract<Resource, { kind: Kind }>) => SandboxResponse;
type Handlers = { readonly [Kind in 'set' | 'count' | 'row' | 'property']: Readonly<Record<string, Handler<Kind>>> };

const handlers: Handlers = {
  set: {
    GET: (call, { table, candidates }) => getSet(call, table, candidates),
    POST: (call, { table, parent }) => postRow(call, table, parent ? { parent } : {}),
  },
  count: { GET: (call, { table, candidates }) => getCount(call, table, candidates) },
  row: {
    GET: (call, { table, id }) => getRow(call, table, id),
    PATCH: (call, { table, id }) => patchRow(call, table, id),
    DELETE: (call, { table, id }) => deleteOne(call, table, id),
  },
  property: {
    GET: (call, { table, row, property, raw }) => getProperty(call, table, row, property, raw),
    PUT: (call, { table, row, property }) => putProperty(call, table, row, property),
    DELETE: (call, { table, row, property }) => deleteProperty(call, table, row, property),
  },
};

function answerResource(call: Call, resource: Resource): SandboxResponse {
  const method = call.method === 'HEAD' ? 'GET' : call.method;
  switch (resource.kind) {
    case 'nothing': return noContent();
    case 'reference': return answerReference(call, resource);
    case 'operation': return callBound(call, resource);
    case 'set': return handled(call, handlers.set[method], resource);
    case 'count': return handled(call, handlers.count[method], resource);
    case 'row': return handled(call, handlers.row[method], resource);
    case 'property': return handled(call, handlers.property[method], resource);
  }
}

function handled<R extends Resource>(call: Call, handler: ((call: Call, resource: R) => SandboxResponse) | undefined, resource: R): SandboxResponse {
  if (!handler) throw wrongMethod(call);
  return handler(call, resource);
}

function callBound(call: Call, { name, inside, bound }: Extract<Resource, { kind: 'operation' }>): SandboxResponse {
  const operation = findOperation(call, name, bound);
  if (!operation) throw noSuchSegment(`Microsoft.Dynamics.CRM.${name}`);
  return callOperation(call, operation, inside, bound);
}
