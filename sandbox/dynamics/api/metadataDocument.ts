import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from './call.ts';
import { notImplemented } from '../http/fault.ts';

export function metadataDocument(_call: Call): SandboxResponse {
  throw notImplemented('$metadata');
}
