import type { SandboxResponse } from '../../server/exchange.ts';
import type { Organization } from '../../world/world.ts';
import type { Bound } from '../api/resource.ts';
import type { Call } from '../api/call.ts';

/** Values of parameters by name, not yet checked. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A function or action of the Web API. */
export interface Operation {
  readonly name: string;
  /** Functions are read with GET, actions are sent with POST. */
  readonly kind: 'function' | 'action';
  /** The table whose rows (or set) it is bound to; absent when it stands alone. */
  readonly boundTo?: string;
  readonly boundToSet?: boolean;
  /** Documentation, where it is newer than the metadata of November 2020. */
  readonly newerBy?: string;
  /** Is it there on-premises although it is newer? */
  readonly existsOnPremises?: (organization: Organization) => boolean;
  /** Types by name, as $metadata declares them. A `?` at the end: may be null or left out. */
  readonly parameters?: Readonly<Record<string, string>>;
  /** The type of the answer; absent when there is none. */
  readonly returns?: string;
  readonly run: (call: Call, parameters: Parameters, bound: Bound | undefined) => SandboxResponse;
}
