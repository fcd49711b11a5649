import { saidBothAreMe } from '../../diagnosis/bothAreMe.ts';
import { allFurther, type Facts, known, notGot, unknown } from '../../diagnosis/facts.ts';
import { signInFailed } from '../../diagnosis/signInHelps.ts';
import { addressMayBeSignInName } from '../../outlook/mailboxPerson.ts';
import { serviceOrigin } from '../../organizations/hostPolicy.ts';
import type { Check, OrganizationRow, PaneState } from '../paneState.ts';
import { personFacts } from '../personFacts.ts';
import { synchronizingRows } from '../synchronizingRows.ts';

/** All that the pane knows of one organization and the mailbox. */
export function factsOf(state: PaneState, { known: { organization }, check }: OrganizationRow): Facts {
  const { outlook, sharing, configuration, directory, policy } = state;
  const connected = state.rows.filter((row) => row.known.connected);
  return {
    organization,
    outlook: { address: outlook ? known(outlook.address) : unknown('notAsked'), mayBeSignInName: outlook !== undefined && addressMayBeSignInName(outlook) },
    sharing: sharing.answer === 'unknown' ? unknown('notTold') : known(sharing),
    ...userFacts(state, check),
    directory: directory ? known(directory) : unknown(serviceOrigin(policy, 'graph') === undefined ? 'switchedOff' : 'notAsked'),
    answers: connected.map((row) => ({ organization: row.known.organization, diagnosis: row.check.status === 'answered' ? row.check.diagnosis : undefined })),
    // While one of them is still being asked, nobody can say that none synchronizes.
    synchronizing: { rows: connected.some((row) => isUnderWay(row.check)) ? [] : synchronizingRows(connected), flag: configuration?.synchronizing.flag ?? 'primary' },
    companyDomains: configuration?.companyDomains ? known(configuration.companyDomains) : unknown('switchedOff'),
  };
}

function userFacts(state: PaneState, check: Check): Omit<Facts, 'organization' | 'outlook' | 'sharing' | 'directory' | 'answers' | 'synchronizing' | 'companyDomains'> {
  if (check.status === 'answered') {
    const { account, hostAccount, authorityTenant } = personFacts(state, check.account);
    const address = state.outlook?.address ?? null;
    const aliases = address !== null && saidBothAreMe(state.bothAreMe, account, address) ? { aliases: [address] } : {};
    const signIn = { account, ...(hostAccount && { hostAccount }), ...(authorityTenant !== undefined && { authorityTenant }), ...aliases };
    return { signIn: known(signIn), user: known(check.user), ...(check.further?.facts ?? allFurther(unknown('notAsked'))) };
  }
  const nothingFurther = allFurther(unknown('notAsked'));
  if (check.status !== 'failed') return { signIn: unknown('notAsked'), user: unknown('notAsked'), ...nothingFurther };
  if (signInFailed.has(check.problem.kind)) return { signIn: notGot(check.problem), user: unknown('notAsked'), ...nothingFurther };
  return { signIn: unknown('notTold'), user: notGot(check.problem), ...nothingFurther };
}

const underWay: ReadonlySet<Check['status']> = new Set<Check['status']>(['signingIn', 'asking', 'waiting']);

/** Whether an answer is still to come. */
export function isUnderWay({ status }: Check): boolean {
  return underWay.has(status);
}
