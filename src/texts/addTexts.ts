import type { DiscoveredState } from '../organizations/discoveredOrganization.ts';
import type { HostRefusal } from '../organizations/hostPolicy.ts';

/** Finding an organization and connecting it. */
export interface AddTexts {
  readonly title: string;
  readonly welcome: string;
  readonly welcomeExplanation: string;
  readonly find: string;
  readonly finding: string;
  readonly found: string;
  readonly foundNone: string;
  readonly connect: (organization: string) => string;
  readonly connecting: (organization: string) => string;
  readonly paste: string;
  readonly pasteHint: string;
  readonly online: (url: string) => string;
  readonly onPremises: (url: string) => string;
  readonly confirm: (host: string) => string;
  /** Why a found organization cannot be connected now. */
  readonly states: Readonly<Record<Exclude<DiscoveredState, 'ready'>, string>>;
  /** Why a pasted address is not taken, and what to do. */
  readonly refusals: Readonly<Record<HostRefusal, string>>;
}
