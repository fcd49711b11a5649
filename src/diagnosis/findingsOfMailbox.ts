import { compareAddresses } from '../addresses/compareAddresses.ts';
import type { Approval, DeliveryMethod, TestStatus } from './dynamicsUser.ts';
import { type MailboxReport, valueOf } from './facts.ts';
import type { Direction, ServerWords } from './findingEvidence.ts';
import type { FindingRules } from './findingRule.ts';
import { hasText, type Seen } from './seen.ts';

type Ids =
  | 'mailboxMissing'
  | 'mailboxNotReadable'
  | 'mailboxInactive'
  | 'mailboxAddressDiffers'
  | 'noServerProfile'
  | 'incomingNotServerSide'
  | 'outgoingNotServerSide'
  | 'appointmentsNotServerSide'
  | 'approvalRejected'
  | 'approvalPending'
  | 'approvalEmpty'
  | 'approvalNotRequired'
  | 'testRunning'
  | 'testFailed'
  | 'testNeverRun'
  | 'mailboxReportsError';

/** Whether the server can use the mailbox row: what it needs, in the order in which it needs it. */
export const findingsOfMailbox: FindingRules<Ids> = {
  mailboxMissing: ({ user, organization }) => (user?.mayReadMailbox === true && user.mailbox === null ? { organization } : undefined),
  mailboxNotReadable: ({ user, organization }) => (user?.mayReadMailbox === false ? { organization } : undefined),
  mailboxInactive: ({ mailbox, organization }) => (mailbox?.isActive === false ? { organization } : undefined),
  mailboxAddressDiffers: ({ mailbox, dynamics, organization }) =>
    mailbox && hasText(dynamics) && compareAddresses(mailbox.address ?? '', dynamics) === 'different' ? { organization, user: dynamics, mailbox: mailbox.address } : undefined,
  noServerProfile: ({ mailbox, organization }) => (mailbox && !hasText(mailbox.serverProfile) ? { organization } : undefined),
  incomingNotServerSide: (seen) => notServerSide(seen, 'incoming'),
  outgoingNotServerSide: (seen) => notServerSide(seen, 'outgoing'),
  appointmentsNotServerSide: (seen) => notServerSide(seen, 'appointments'),
  approvalRejected: (seen) => notApproved(seen, 'rejected'),
  approvalPending: (seen) => notApproved(seen, 'pending'),
  approvalEmpty: (seen) => notApproved(seen, 'empty'),
  approvalNotRequired: ({ mailbox, facts, organization }) => (mailbox && mailbox.approval !== 'approved' && valueOf(facts.approvalRequired) === false ? { organization } : undefined),
  testRunning: ({ mailbox, organization }) => (mailbox?.testScheduled === true ? { organization } : undefined),
  testFailed: (seen) => {
    const directions = testedAs(seen, 'failure');
    return directions.length > 0 ? { organization: seen.organization, directions, ...serverWords(seen) } : undefined;
  },
  testNeverRun: (seen) => {
    const directions = testedAs(seen, 'notRun');
    return directions.length > 0 ? { organization: seen.organization, directions } : undefined;
  },
  mailboxReportsError: (seen) => {
    const words = sinceTest(seen, serverWords(seen));
    const hasWords = words.lastError !== null || words.alerts.length > 0;
    return hasWords && testedAs(seen, 'failure').length === 0 ? words : undefined;
  },
};

/** A forward mailbox does bring mail in; what the server does not say is held against nobody. */
const unused: ReadonlySet<DeliveryMethod> = new Set<DeliveryMethod>(['none', 'dynamicsForOutlook']);

function notServerSide({ mailbox }: Seen, direction: Direction) {
  return mailbox && unused.has(mailbox.methods[direction]) ? { method: mailbox.methods[direction] } : undefined;
}

function notApproved({ mailbox, facts, organization }: Seen, approval: Approval) {
  return mailbox?.approval === approval && valueOf(facts.approvalRequired) !== false ? { organization, address: mailbox.address } : undefined;
}

const directions: readonly Direction[] = ['incoming', 'outgoing', 'appointments'];

/** Only what is set to the server is tested; while a test runs, the last results say nothing. */
function testedAs({ mailbox }: Seen, status: TestStatus): readonly Direction[] {
  if (!mailbox || mailbox.testScheduled === true) return [];
  return directions.filter((direction) => !unused.has(mailbox.methods[direction]) && mailbox.tests[direction] === status);
}

function serverWords({ facts }: Seen): ServerWords {
  return { lastError: valueOf(facts.lastError) ?? null, alerts: valueOf(facts.alerts) ?? [], isKnown: facts.lastError.state === 'known' && facts.alerts.state === 'known' };
}

/** Where the last test succeeded, what the server said before it is over. */
function sinceTest({ mailbox }: Seen, { lastError, alerts, isKnown }: ServerWords): ServerWords {
  const tested = Date.parse(mailbox?.testEndedOn ?? '');
  const isNew = ({ on }: MailboxReport) => on === null || !(Date.parse(on) <= tested);
  return { lastError: lastError && isNew(lastError) ? lastError : null, alerts: alerts.filter(isNew), isKnown };
}
