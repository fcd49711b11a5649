import type { Advice } from './diagnose.ts';
import { type Fact, type Facts, type FurtherQuestion, unknown } from './facts.ts';
import type { Finding } from './finding.ts';
import type { FindingId } from './findingEvidence.ts';

/** The things that have to be right, from reaching the organization to being synchronized. */
export type CheckId =
  | 'signIn'
  | 'organization'
  | 'user'
  | 'roles'
  | 'license'
  | 'accessMode'
  | 'outlookAddress'
  | 'person'
  | 'sharing'
  | 'dynamicsAddress'
  | 'addresses'
  | 'company'
  | 'holders'
  | 'mailbox'
  | 'mailboxAddress'
  | 'serverProfile'
  | 'incoming'
  | 'outgoing'
  | 'appointments'
  | 'approval'
  | 'test'
  | 'serverErrors'
  | 'synchronizing'
  | 'filter';

/** `notChecked`: what it takes to judge could not be had; `why` says what kept it away. */
export type CheckOutcome = 'passed' | 'failed' | 'notChecked';

export interface CheckResult {
  readonly id: CheckId;
  readonly outcome: CheckOutcome;
  readonly findings: readonly Finding[];
  readonly why?: Missing;
  /** What has to be asked to look again; empty where the verdict itself has to be asked for anew. */
  readonly questions: readonly FurtherQuestion[];
}

type Missing = Exclude<Fact<never>, { readonly state: 'known' }>;

interface Check {
  readonly findings: readonly FindingId[];
  /** What it takes to judge, the first thing that is missing being the reason that is told. */
  readonly needs: (facts: Facts) => readonly Fact<unknown>[];
  readonly questions?: readonly FurtherQuestion[];
}

const user = ({ user }: Facts) => [user];
const addresses = ({ user, outlook }: Facts) => [user, outlook.address];
/** The mailbox row comes with the user. */
const mailbox = ({ user }: Facts): readonly Fact<unknown>[] => (user.state !== 'known' ? [user] : user.value.mailbox ? [] : [unknown(user.value.mayReadMailbox ? 'notTold' : 'mayNotRead')]);

const checks: Readonly<Record<CheckId, Check>> = {
  signIn: { findings: ['notSignedIn'], needs: ({ signIn, user }) => (user.state === 'failed' ? [] : [signIn]) },
  organization: { findings: ['organizationNotAnswering', 'organizationNotAsked'], needs: ({ user }) => (user.state === 'failed' ? [] : [user]) },
  user: { findings: ['notAMember', 'userDisabled'], needs: user },
  roles: { findings: ['noRoles'], needs: ({ roles }) => [roles], questions: ['roles'] },
  license: { findings: ['noLicense'], needs: ({ isLicensed }) => [isLicensed], questions: ['access'] },
  accessMode: { findings: ['accessModeLimited'], needs: ({ accessMode }) => [accessMode], questions: ['access'] },
  outlookAddress: { findings: ['outlookNotTelling', 'outlookAddressMissing', 'outlookMayTellSignInName', 'outlookTellsSignInName', 'sameAsMaybeSignInName'], needs: ({ outlook }) => [outlook.address] },
  person: { findings: ['signedInAsSomebodyElse', 'personNotConfirmed'], needs: ({ signIn }) => [signIn] },
  sharing: { findings: ['sharedMailbox', 'sharingNotTold'], needs: ({ sharing }) => [sharing] },
  dynamicsAddress: { findings: ['bothAddressesMissing', 'dynamicsAddressMissing'], needs: user },
  addresses: {
    findings: [
      'addressesSame',
      'addressesSameExceptCase',
      'invisibleDifference',
      'outlookTellsAlias',
      'dynamicsHasAlias',
      'dynamicsHasSignInName',
      'knownInOtherOrganization',
      'oneEditApart',
      'domainDiffers',
      'localPartDiffers',
      'addressesDiffer',
    ],
    needs: addresses,
  },
  company: { findings: ['consumerAddressInOutlook', 'consumerAddressInDynamics', 'notCompanyAddressInOutlook', 'notCompanyAddressInDynamics', 'companyDomainsNotKnown'], needs: ({ companyDomains, ...facts }) => [...addresses({ companyDomains, ...facts }), companyDomains] },
  holders: {
    findings: ['addressTakenByUser', 'addressTakenByQueue', 'addressTakenByMailbox', 'holdersNotReadable'],
    needs: ({ holders }) => [holders.user, holders.queue, holders.mailbox],
    questions: ['users', 'queues', 'mailboxes'],
  },
  mailbox: { findings: ['mailboxMissing', 'mailboxNotReadable', 'mailboxInactive'], needs: mailbox },
  mailboxAddress: { findings: ['mailboxAddressDiffers'], needs: mailbox },
  serverProfile: { findings: ['noServerProfile'], needs: mailbox },
  incoming: { findings: ['incomingNotServerSide'], needs: mailbox },
  outgoing: { findings: ['outgoingNotServerSide'], needs: mailbox },
  appointments: { findings: ['appointmentsNotServerSide'], needs: mailbox },
  approval: { findings: ['approvalRejected', 'approvalPending', 'approvalEmpty', 'approvalNotRequired'], needs: mailbox },
  test: { findings: ['testRunning', 'testFailed', 'testNeverRun'], needs: mailbox },
  serverErrors: { findings: ['mailboxReportsError'], needs: ({ lastError, alerts }) => [lastError, alerts], questions: ['lastError', 'alerts'] },
  synchronizing: { findings: ['severalSynchronize', 'otherOrganizationSynchronizes', 'nobodySynchronizes', 'synchronizingNotKnown'], needs: mailbox },
  filter: { findings: ['tracksByItself'], needs: ({ incomingFilter }) => [incomingFilter], questions: ['incomingFilter'] },
};

const isCheckId = (id: string): id is CheckId => Object.hasOwn(checks, id);

/** All checks, in the order in which a message meets them. */
export const checkIds: readonly CheckId[] = Object.keys(checks).filter(isCheckId);

/** The check that a finding is told in. */
export function checkOf(finding: FindingId): CheckId | undefined {
  return checkIds.find((id) => checks[id].findings.includes(finding));
}

/** What came of every check. A finding that has to be repaired fails its check, even where something could not be had. */
export function checksOf(facts: Facts, { first, folded }: Advice): readonly CheckResult[] {
  return checkIds.map((id) => {
    const check = checks[id];
    const findings = [first, ...folded].filter((finding) => check.findings.includes(finding.id));
    const why = check.needs(facts).find((fact): fact is Missing => fact.state !== 'known');
    const failed = findings.some(({ severity }) => severity === 'blocking' || severity === 'warning');
    const outcome = failed ? 'failed' : why || findings.some((finding) => undecided.has(finding.id)) ? 'notChecked' : 'passed';
    return { id, outcome, findings, questions: check.questions ?? [], ...(outcome === 'notChecked' && why ? { why } : {}) };
  });
}

/** Findings that say themselves that nothing could be judged. */
const undecided: ReadonlySet<FindingId> = new Set<FindingId>(['personNotConfirmed', 'sameAsMaybeSignInName', 'synchronizingNotKnown']);
