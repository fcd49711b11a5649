import type { SandboxResponse } from '../../server/exchange.ts';
import { notImplemented } from '../http/fault.ts';
import type { Call } from './call.ts';

export function answerDefinitions(_call: Call): SandboxResponse {
  throw notImplemented('EntityDefinitions');
}
