import type { Environment } from '../environment.ts';
import { tableNamed, timestamp } from '../environment.ts';
import { Fault } from '../http/fault.ts';
import { newGuid } from '../identifiers.ts';
import { cellOf } from '../store/store.ts';
import { isReference, type Row } from '../store/row.ts';
import type { Values, WriteContext } from '../write/context.ts';
import { approval } from './approval.ts';

/** Columns in which a scheduled test is remembered. They are no columns of the table, so that no client sees them. */
const scheduled = 'sandbox_testscheduled';
const due = 'sandbox_testdue';
const approvesItself = 'sandbox_approvesitself';

const passed = 1;
const failed = 2;
const results = (result: number): Values => ({ incomingemailstatus: result, outgoingemailstatus: result, actstatus: result, mailboxstatus: result });

const enabled: Values = { enabledforincomingemail: true, enabledforoutgoingemail: true, enabledforact: true };

const alerts = {
  unreachable: 'The mailbox location could not be determined while receiving email messages.',
  notApproved: 'The email address of the mailbox is not approved.',
} as const;

/** What a mailbox says that has to be tested again. */
export const testsNotRun: Values = results(0);

const serverSide = { incomingemaildeliverymethod: 2, outgoingemaildeliverymethod: 2, actdeliverymethod: 1 } as const;

/** Test & Enable was asked for: notes when it will be over. Throws where the organization refuses it at once. */
export function scheduleTest(context: WriteContext, row: Row, changes: Values): Values {
  const { environment } = context;
  if (changes['testemailconfigurationscheduled'] !== true) return changes;
  if (environment.organization.unknowns.testPrerequisites === 'refused' && !hasPrerequisites(environment, row, changes)) {
    throw new Fault(400, '0x8005e222', 'The mailbox is not associated with an email server profile or does not use server-side synchronization.');
  }
  const end = new Date(environment.now().getTime() + environment.organization.testSeconds * 1000);
  return { ...changes, ...testsNotRun, [scheduled]: 'yes', [due]: timestamp(end), [approvesItself]: mayApproveItself(context, row, changes) };
}

function hasPrerequisites(environment: Environment, row: Row, changes: Values = {}): boolean {
  const table = tableNamed(environment, 'mailbox');
  const value = (attribute: string) => (attribute in changes ? changes[attribute] : cellOf(table, row, attribute));
  return isReference(value('emailserverprofile') ?? null) && Object.entries(serverSide).every(([attribute, wanted]) => value(attribute) === wanted);
}

/** Whoever tests the own mailbox approves it by that, when user name and address are the same. */
function mayApproveItself({ environment, caller }: WriteContext, row: Row, changes: Values): boolean {
  const person = row.values['regardingobjectid'];
  if (environment.isOnPremises || !isReference(person) || person.table !== 'systemuser' || person.id !== caller.userId) return false;
  const userName = environment.store.get('systemuser', person.id)?.values['domainname'];
  const address = changes['emailaddress'] ?? row.values['emailaddress'];
  const isSame = typeof userName === 'string' && typeof address === 'string' && userName.toLowerCase() === address.toLowerCase();
  const needsPrivilege = String(environment.organization.orgdborgsettings['RequirePrivilegeToSelfApproveEmailAddress'] ?? false) === 'true';
  return isSame && (!needsPrivilege || caller.grants.has('prvapproverejectemailaddress'));
}

/**
 * Brings every test to its end whose time has come. Called before requests are answered: what a test does is a matter
 * of the clock, not of timers.
 */
export function settleTests(environment: Environment): void {
  const now = timestamp(environment.now());
  for (const row of environment.store.find('mailbox', scheduled, 'yes')) {
    const end = row.values[due];
    const outcome = outcomeOf(environment, row);
    if (typeof end === 'string' && end <= now && outcome !== 'never') finish(environment, row, end, outcome === 'success');
  }
}

function outcomeOf(environment: Environment, row: Row): 'success' | 'failure' | 'never' {
  const person = row.values['regardingobjectid'];
  const user = isReference(person) ? environment.organization.users.find((each) => each.systemuserid === person.id) : undefined;
  return user?.testResult ?? 'success';
}

function finish(environment: Environment, row: Row, end: string, reachesExchange: boolean): void {
  const { [scheduled]: _scheduled, [due]: _due, [approvesItself]: selfApproved, ...values } = row.values;
  const approved = selfApproved === true ? approval.approved : values['emailrouteraccessapproval'] ?? approval.empty;
  const isApproved = approved === approval.approved || !needsApproval(environment);
  const isReady = environment.organization.unknowns.testPrerequisites === 'notNeeded' || hasPrerequisites(environment, row);
  const succeeds = reachesExchange && isApproved && isReady;
  environment.store.put('mailbox', row.id, {
    ...values,
    ...results(succeeds ? passed : failed),
    ...(succeeds ? { ...enabled, ...primaryFlags(environment, row) } : {}),
    emailrouteraccessapproval: approved,
    testemailconfigurationscheduled: false,
    testmailboxaccesscompletedon: end,
    modifiedon: end,
  });
  if (selfApproved === true) approveUser(environment, row);
  if (!succeeds) writeAlert(environment, row, end, isApproved ? alerts.unreachable : alerts.notApproved);
}

function needsApproval(environment: Environment): boolean {
  const table = tableNamed(environment, 'organization');
  const row = environment.store.get('organization', environment.organization.id);
  return !row || cellOf(table, row, 'requireapprovalforuseremail') === true;
}

function primaryFlags(environment: Environment, row: Row): Values {
  if (row.values['orgmarkedasprimaryforexchangesync'] !== true && row.values['isactsyncorgflagset'] !== true) return {};
  const flag = environment.organization.unknowns.primaryOrganizationFlag;
  return {
    orgmarkedasprimaryforexchangesync: flag !== 'isactsyncorgflagset',
    isactsyncorgflagset: flag !== 'orgmarkedasprimaryforexchangesync',
  };
}

function approveUser({ store }: Environment, mailbox: Row): void {
  const person = mailbox.values['regardingobjectid'];
  const user = isReference(person) ? store.get('systemuser', person.id) : undefined;
  if (user) store.put('systemuser', user.id, { ...user.values, emailrouteraccessapproval: approval.approved });
}

function writeAlert({ store, organization }: Environment, mailbox: Row, moment: string, text: string): void {
  const id = newGuid();
  store.put('tracelog', id, {
    tracelogid: id, text, level: 3, regardingobjectid: { table: 'mailbox', id: mailbox.id }, createdon: moment, modifiedon: moment,
    organizationid: { table: 'organization', id: organization.id },
  });
}
