import type { DeliveryMethod, DynamicsMailbox, TestStatus } from '../diagnosis/dynamicsUser.ts';
import { type SwitchJournal, type SwitchOrganization, type SwitchStep, type SwitchValues, valuesOf } from './switchJournal.ts';
import { synchronizes } from './synchronizingMatrix.ts';

/** What each step of a switch writes, and what a mailbox row says about whether it was done. */

type WritableMethod = keyof typeof methodValues;

/** `actdeliverymethod`; other methods than these are never written. */
const methodValues = { dynamicsForOutlook: 0, serverSide: 1, none: 2 } as const;

export interface WantedValues {
  readonly isPrimary?: boolean;
  readonly isSyncOrganization?: boolean;
  readonly appointments?: WritableMethod;
  readonly test?: true;
}

/** The columns of a mailbox row that a switch writes, as the Web API names them. */
export interface MailboxColumns {
  readonly orgmarkedasprimaryforexchangesync?: boolean;
  readonly isactsyncorgflagset?: boolean;
  readonly actdeliverymethod?: (typeof methodValues)[WritableMethod];
  readonly testemailconfigurationscheduled?: true;
}

const flagNames = { primary: ['isPrimary'], syncOrganization: ['isSyncOrganization'], both: ['isPrimary', 'isSyncOrganization'] } as const;

type Rules = Pick<SwitchJournal, 'flag' | 'others' | 'target'>;

/** What the way forth writes in an organization; nothing where it is to stay as it is. */
export function wantedForth({ flag, others, target }: Rules, { url, before }: SwitchOrganization): WantedValues {
  const isTarget = url === target;
  const marks = isTarget || synchronizes(before, flag) === true;
  const flags = marks ? Object.fromEntries(flagNames[flag].map((name) => [name, isTarget])) : {};
  return { ...flags, ...methodForth(others, isTarget, before.appointments), ...(isTarget ? { test: true } : {}) };
}

/** An organization that was told to stop has to be told to start, should it become the synchronizing one again. */
function methodForth(others: Rules['others'], isTarget: boolean, before: DeliveryMethod): Pick<WantedValues, 'appointments'> {
  if (others === 'leave') return {};
  if (isTarget) return before === 'none' ? { appointments: 'serverSide' } : {};
  return isWritable(before) && before !== 'none' ? { appointments: 'none' } : {};
}

function isWritable(method: DeliveryMethod): method is WritableMethod {
  return Object.hasOwn(methodValues, method);
}

/** The old values of whatever the way forth writes. */
function wantedBack(rules: Rules, organization: SwitchOrganization): WantedValues {
  const { before } = organization;
  const forth = wantedForth(rules, organization);
  return {
    ...(forth.isPrimary === undefined ? {} : { isPrimary: before.isPrimary ?? false }),
    ...(forth.isSyncOrganization === undefined ? {} : { isSyncOrganization: before.isSyncOrganization ?? false }),
    ...(forth.appointments !== undefined && isWritable(before.appointments) ? { appointments: before.appointments } : {}),
  };
}

/** What a step writes; nothing where it only waits or reads. */
export function wantedBy(journal: SwitchJournal, { organization: url, action }: Pick<SwitchStep, 'organization' | 'action'>): WantedValues {
  const organization = journal.organizations.find((each) => each.url === url);
  if (!organization || action === 'test' || action === 'look') return {};
  if (journal.direction === 'forth') return wantedForth(journal, organization);
  return { ...wantedBack(journal, organization), ...(action === 'claim' ? { test: true } : {}) };
}

/** The very columns and values of a write. */
export function columnsOf({ isPrimary, isSyncOrganization, appointments, test }: WantedValues): MailboxColumns {
  return {
    ...(isPrimary === undefined ? {} : { orgmarkedasprimaryforexchangesync: isPrimary }),
    ...(isSyncOrganization === undefined ? {} : { isactsyncorgflagset: isSyncOrganization }),
    ...(appointments === undefined ? {} : { actdeliverymethod: methodValues[appointments] }),
    ...(test === undefined ? {} : { testemailconfigurationscheduled: test }),
  };
}

const names = ['isPrimary', 'isSyncOrganization', 'appointments'] as const;

/** Whether everything that is wanted is there. */
export function isAsWanted(values: SwitchValues, wanted: WantedValues): boolean {
  return names.every((name) => wanted[name] === undefined || values[name] === wanted[name]);
}

/** Whether none of the columns that a switch writes here has changed. */
export function isUnchanged(values: SwitchValues, since: SwitchValues, wanted: WantedValues): boolean {
  return names.every((name) => wanted[name] === undefined || values[name] === since[name]);
}

/**
 * Whether what is there can come from this switch alone: each column has its old value or the one that the switch gives
 * it. What a person has seen and chosen to write over counts too.
 */
export function isExpected(values: SwitchValues, journal: SwitchJournal, { organization: url, accepted }: SwitchStep): boolean {
  const organization = journal.organizations.find((each) => each.url === url);
  if (!organization) return false;
  const forth = wantedForth(journal, organization);
  const { before } = organization;
  return names.every((name) => forth[name] === undefined || values[name] === before[name] || values[name] === forth[name] || values[name] === accepted?.[name]);
}

/** Whether a mark stays in a row after the switch has taken its own away: the server may have set both where one was sent. */
export function keepsMark(mailbox: DynamicsMailbox, flag: SwitchJournal['flag']): boolean {
  return flagNames.both.some((name) => mailbox[name] === true && !flagNames[flag].some((own) => own === name));
}

/** Whether a write has had its effect. The server may mark with one flag although both were sent. */
export function isTaken(mailbox: DynamicsMailbox, journal: SwitchJournal, step: SwitchStep): boolean {
  const wanted = wantedBy(journal, step);
  const values = valuesOf(mailbox);
  if (step.action !== 'claim') return isAsWanted(values, wanted);
  return synchronizes(mailbox, journal.flag) === true && (wanted.appointments === undefined || values.appointments === wanted.appointments);
}

/** What a row tells about a write whose answer was lost. */
export function judgeLostWrite(mailbox: DynamicsMailbox, journal: SwitchJournal, step: SwitchStep): 'done' | 'notDone' | 'changed' {
  const wanted = wantedBy(journal, step);
  const testBegun = wanted.test === undefined || mailbox.testScheduled === true || mailbox.testEndedOn !== (step.seenTestEnd ?? null);
  if (isTaken(mailbox, journal, step) && testBegun) return 'done';
  const { seen, accepted } = step;
  const values = valuesOf(mailbox);
  return [seen, accepted].some((since) => since !== undefined && isUnchanged(values, since, wanted)) ? 'notDone' : 'changed';
}

const directions = ['incoming', 'outgoing', 'appointments'] as const;

/** The results of the directions that the server synchronizes; of all where it synchronizes none. */
export function testResults({ methods, tests }: DynamicsMailbox): readonly TestStatus[] {
  const byServer = directions.filter((direction) => methods[direction] === 'serverSide');
  return (byServer.length > 0 ? byServer : directions).map((direction) => tests[direction]);
}

/** Whether the last Test & Enable was passed, whenever that was. */
export function hasPassed(mailbox: DynamicsMailbox): boolean {
  return mailbox.testScheduled !== true && testResults(mailbox).every((result) => result === 'success');
}

/** Whether this mailbox was tested after the other one: whoever passes a test last while marked takes the mailbox over. */
export function wasTestedSince(mailbox: DynamicsMailbox, other: DynamicsMailbox): boolean {
  return mailbox.testEndedOn !== null && other.testEndedOn !== null && Date.parse(mailbox.testEndedOn) >= Date.parse(other.testEndedOn);
}

/**
 * How Test & Enable stands, by the server's own statuses. An old result never counts: either the test has another end than
 * before, or it was seen under way (`seenRunning`).
 */
export function testOutcome(mailbox: DynamicsMailbox, seenTestEnd: string | null, seenRunning: boolean): 'running' | 'success' | 'failure' {
  const results = testResults(mailbox);
  const isNew = seenRunning || mailbox.testEndedOn !== seenTestEnd;
  if (mailbox.testScheduled === true || !isNew) return 'running';
  if (results.includes('failure')) return 'failure';
  return results.every((result) => result === 'success') ? 'success' : 'running';
}
