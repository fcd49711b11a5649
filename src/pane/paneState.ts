import type { AddressDiagnosis } from '../diagnosis/diagnoseAddresses.ts';
import type { Problem } from '../diagnosis/problem.ts';
import type { Organization } from '../organizations/organization.ts';

/** Where the check stands. Every screen is a function of this. */
export type PaneState =
  | { readonly status: 'starting' }
  | { readonly status: 'waitingForOutlook' }
  /** `asking`: a window is open for the person, who may have lost it. */
  | { readonly status: 'signingIn'; readonly asking: boolean }
  | { readonly status: 'asking'; readonly organization: Organization }
  | { readonly status: 'waiting'; readonly organization: Organization; readonly seconds: number }
  | { readonly status: 'stopped'; readonly problem: Problem }
  | { readonly status: 'answered'; readonly organization: Organization; readonly diagnosis: AddressDiagnosis; readonly username: string };

/** Holds the state and tells whoever shows it. */
export class PaneStore {
  private current: PaneState = { status: 'starting' };
  private readonly listeners = new Set<() => void>();

  readonly state = (): PaneState => this.current;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly show = (state: PaneState): void => {
    this.current = state;
    for (const listener of this.listeners) listener();
  };
}
