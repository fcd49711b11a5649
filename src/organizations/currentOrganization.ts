import type { Organization } from './organization.ts';

/** A connected organization. */
export interface Candidate {
  readonly organization: Organization;
  /** Whether it says that it synchronizes the mailbox; null where it has not said. */
  readonly synchronizes: boolean | null;
}

/**
 * The organization that the pane works in: the person's choice (an address), else the one that synchronizes, else the only
 * one that is no test; undefined where the person has to say. The order of the candidates never matters.
 */
export function currentOrganization(candidates: readonly Candidate[], chosen: string | undefined): Organization | undefined {
  const rules: readonly ((candidate: Candidate) => boolean)[] = [
    ({ organization }) => organization.url === chosen,
    ({ synchronizes }) => synchronizes === true,
    // What runs on a company's own server may be a test too, but nobody says so.
    ({ organization: { type } }) => type === 'production' || type === 'onPremises',
    () => true,
  ];
  for (const rule of rules) {
    const [only, another] = candidates.filter(rule);
    if (only && !another) return only.organization;
  }
  return undefined;
}
