import * as v from 'valibot';
import type { Approval, DeliveryMethod, DynamicsMailbox, DynamicsUser, TestStatus } from '../diagnosis/dynamicsUser.ts';
import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import type { Organization } from '../organizations/organization.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

export type { DynamicsMailbox, DynamicsUser } from '../diagnosis/dynamicsUser.ts';

const text = v.nullish(v.string(), null);
const yesNo = v.nullish(v.boolean(), null);
const number = v.nullish(v.number(), null);
/** Ids stand in the addresses of later requests, so nothing else may pass for one. */
const id = v.pipe(v.string(), v.uuid());
const etag = v.nullish(v.string(), '');

const mailboxRow = v.object({
  mailboxid: id,
  emailaddress: text,
  isactsyncorgflagset: yesNo,
  orgmarkedasprimaryforexchangesync: yesNo,
  incomingemaildeliverymethod: number,
  outgoingemaildeliverymethod: number,
  actdeliverymethod: number,
  incomingemailstatus: number,
  outgoingemailstatus: number,
  actstatus: number,
  testemailconfigurationscheduled: yesNo,
  testmailboxaccesscompletedon: text,
  emailrouteraccessapproval: number,
  statecode: number,
  _emailserverprofile_value: text,
  '@odata.etag': etag,
});

const userRow = v.object({
  systemuserid: id,
  organizationid: text,
  fullname: text,
  domainname: text,
  azureactivedirectoryobjectid: text,
  isdisabled: yesNo,
  internalemailaddress: text,
  defaultmailbox: v.nullish(mailboxRow, null),
  '@odata.etag': etag,
});

const answer = v.object({ value: v.array(userRow) });

interface Columns {
  readonly user: readonly string[];
  readonly mailbox: readonly string[];
}

const columnsOf = (row: { readonly entries: object }) => Object.keys(row.entries).filter((name) => name !== '@odata.etag' && name !== 'defaultmailbox');
const all: Columns = { user: columnsOf(userRow), mailbox: columnsOf(mailboxRow) };

/** What a server of another generation may lack (see readCurrentUser). */
const newer: ReadonlySet<string> = new Set(['azureactivedirectoryobjectid', 'isactsyncorgflagset', 'orgmarkedasprimaryforexchangesync', 'testemailconfigurationscheduled']);
const old: Columns = { user: all.user.filter((name) => !newer.has(name)), mailbox: all.mailbox.filter((name) => !newer.has(name)) };

function pathOf({ user, mailbox }: Columns, withMailbox: boolean): string {
  const expand = withMailbox ? `&$expand=defaultmailbox($select=${mailbox.join(',')})` : '';
  return `systemusers?$select=${user.join(',')}${expand}&$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')`;
}

export interface CurrentUserRequest extends Omit<WebApiRequest, 'path' | 'organization'> {
  readonly organization: Pick<Organization, 'url' | 'type' | 'id'>;
}

/**
 * Reads the signed-in user and its mailbox row in one request (Microsoft: "EqualUserId Function"). Asks again with fewer
 * columns where the server does not know all of them, and without the mailbox where it may not be read. Gives the problem
 * `otherOrganization` where the organization is not the one with the known id. Rejects only when the request's signal is
 * aborted.
 */
export async function readCurrentUser({ organization, ...request }: CurrentUserRequest): Promise<Result<DynamicsUser>> {
  const ask = (columns: Columns, withMailbox: boolean) => readWebApi({ ...request, organization, path: pathOf(columns, withMailbox) }, answer);
  let columns = all;
  let mayReadMailbox = true;
  let result = await ask(columns, mayReadMailbox);
  if (!result.ok && isBadQuestion(result.problem)) {
    columns = old;
    result = await ask(columns, mayReadMailbox);
  }
  if (!result.ok && result.problem.kind === 'privilegeMissing') {
    mayReadMailbox = false;
    result = await ask(columns, mayReadMailbox);
  }
  if (!result.ok) return result.problem.kind === 'privilegeMissing' ? failed({ ...result.problem, kind: 'ownUserHidden' }) : result;
  const [row] = result.value.value;
  if (!row) return failed({ kind: 'notAMember', code: '' });
  if (isOther(row.organizationid, organization.id)) return failed({ kind: 'otherOrganization', host: new URL(organization.url).host });
  return succeeded({
    id: row.systemuserid,
    organizationId: row.organizationid?.toLowerCase() ?? null,
    fullName: row.fullname,
    signInName: row.domainname,
    objectId: row.azureactivedirectoryobjectid,
    isDisabled: row.isdisabled,
    primaryEmail: row.internalemailaddress,
    mailbox: row.defaultmailbox && mailboxOf(row.defaultmailbox),
    mayReadMailbox,
    etag: row['@odata.etag'],
  });
}

/** A column that the server does not know; its code differs between versions, so the status decides. */
function isBadQuestion(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.status === 400;
}

function isOther(id: string | null, known: string | undefined): boolean {
  return id !== null && known !== undefined && id.toLowerCase() !== known.toLowerCase();
}

const methods: readonly DeliveryMethod[] = ['none', 'dynamicsForOutlook', 'serverSide', 'forwardMailbox'];
/** The same words as for mail, but in another order. */
const appointmentMethods: readonly DeliveryMethod[] = ['dynamicsForOutlook', 'serverSide', 'none'];
const tests: readonly TestStatus[] = ['notRun', 'success', 'failure'];
const approvals: readonly Approval[] = ['empty', 'approved', 'pending', 'rejected'];

const named = <Name extends string>(names: readonly Name[], value: number | null): Name | 'unknown' => names[value ?? -1] ?? 'unknown';

function mailboxOf(row: v.InferOutput<typeof mailboxRow>): DynamicsMailbox {
  return {
    id: row.mailboxid,
    address: row.emailaddress,
    isPrimary: row.orgmarkedasprimaryforexchangesync,
    isSyncOrganization: row.isactsyncorgflagset,
    methods: {
      incoming: named(methods, row.incomingemaildeliverymethod),
      outgoing: named(methods, row.outgoingemaildeliverymethod),
      appointments: named(appointmentMethods, row.actdeliverymethod),
    },
    tests: {
      incoming: named(tests, row.incomingemailstatus),
      outgoing: named(tests, row.outgoingemailstatus),
      appointments: named(tests, row.actstatus),
    },
    testScheduled: row.testemailconfigurationscheduled,
    testEndedOn: row.testmailboxaccesscompletedon,
    approval: named(approvals, row.emailrouteraccessapproval),
    isActive: row.statecode === null ? null : row.statecode === 0,
    serverProfile: row._emailserverprofile_value,
    etag: row['@odata.etag'],
  };
}
