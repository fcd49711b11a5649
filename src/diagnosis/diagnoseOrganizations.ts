import type { Organization } from '../organizations/organization.ts';
import type { AddressDiagnosis } from './diagnoseAddresses.ts';

/** What one organization has answered; undefined where it has not, or not yet. */
export interface OrganizationAnswer {
  readonly organization: Organization;
  readonly diagnosis: AddressDiagnosis | undefined;
}

/** "You are known by this address in Contoso Test, not in Contoso": both lists have at least one organization. */
export interface KnownElsewhere {
  readonly here: readonly Organization[];
  readonly notHere: readonly Organization[];
}

/**
 * Whether some organizations know the mailbox by its address and others do not. Organizations without an answer count for
 * neither, and so do all where Outlook has no address or may have told another one.
 */
export function knownElsewhere(answers: readonly OrganizationAnswer[]): KnownElsewhere | undefined {
  const where = (knows: boolean) => answers.filter(({ diagnosis }) => diagnosis && isCertain(diagnosis) && diagnosis.synchronizes === knows).map(({ organization }) => organization);
  const [here, notHere] = [where(true), where(false)];
  return here.length > 0 && notHere.length > 0 ? { here, notHere } : undefined;
}

function isCertain({ verdict }: AddressDiagnosis): boolean {
  return verdict !== 'emptyInOutlook' && verdict !== 'emptyInBoth' && verdict !== 'cannotTell';
}
