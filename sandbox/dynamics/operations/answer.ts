import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { json } from '../http/respond.ts';
import type { ComplexTypeName } from './types.ts';

/** The answer of a function or action, with the type that $metadata declares for it. */
export function answerAs(call: Call, type: ComplexTypeName, members: Readonly<Record<string, unknown>>): SandboxResponse {
  return json(200, { '@odata.context': `${call.serviceRoot}$metadata#Microsoft.Dynamics.CRM.${type}`, ...members });
}
