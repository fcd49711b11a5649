import type { SandboxRequest, SandboxResponse } from '../../server/exchange.ts';
import { allowPreflight } from '../../server/preflight.ts';
import type { Environment } from '../environment.ts';

const exposed = [
  'Preference-Applied', 'OData-EntityId', 'Location', 'ETag', 'OData-Version', 'Content-Encoding', 'Transfer-Encoding', 'Content-Length', 'Retry-After',
];

/** The headers with which scripts of other origins may read an answer. */
export function corsHeaders({ organization, schema, isOnPremises }: Environment): Readonly<Record<string, string>> {
  if (isOnPremises && organization.unknowns.corsOnPremises === 'absent') return {};
  const names = [
    ...exposed,
    ...(schema.generation === 'current' ? ['REQ_ID'] : []),
    ...(organization.unknowns.authenticateHeader === 'exposed' ? ['WWW-Authenticate'] : []),
  ];
  return { 'access-control-allow-origin': '*', 'access-control-expose-headers': names.join(', ') };
}

/** The answer to a preflight, which needs no token. */
export function preflight(environment: Environment, request: SandboxRequest): SandboxResponse {
  const cors = corsHeaders(environment);
  if (cors['access-control-allow-origin'] === undefined) return { status: 405 };
  return allowPreflight(request, { methods: 'GET, POST, PUT, PATCH, DELETE, OPTIONS, HEAD', seconds: 3600 });
}
