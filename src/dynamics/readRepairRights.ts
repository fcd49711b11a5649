import * as v from 'valibot';
import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import { type Fact, known, notGot, unknown } from '../diagnosis/facts.ts';
import { failed, type Problem, type Result, succeeded } from '../diagnosis/problem.ts';
import type { RepairFacts } from '../repair/forecastRepair.ts';
import { mayChangeRow } from './rowRights.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

type Request = Omit<WebApiRequest, 'path'>;

const privilege = 'prvApproveRejectEmailAddress';
const setting = 'RequirePrivilegeToSelfApproveEmailAddress';

const grants = v.object({ RolePrivileges: v.array(v.object({ PrivilegeId: v.string() })) });
const privilegeRows = v.object({ value: v.array(v.object({ privilegeid: v.string() })) });
const organizationRows = v.object({ value: v.array(v.object({ orgdborgsettings: v.exactOptional(v.nullable(v.string())) })) });

/** What the person may do of a repair. It is advice only: the writes themselves are the truth. */
export type RepairRights = Pick<RepairFacts, 'mayWriteUser' | 'mayWriteMailbox' | 'hasApprovePrivilege' | 'selfApprovalNeedsPrivilege'>;

/** Asks four questions side by side, each with an answer of its own. Rejects only when the request's signal is aborted. */
export async function readRepairRights(request: Request, { id, mailbox }: Pick<DynamicsUser, 'id' | 'mailbox'>): Promise<RepairRights> {
  const [mayWriteUser, mayWriteMailbox, hasApprovePrivilege, selfApprovalNeedsPrivilege] = await Promise.all([
    mayChangeRow(request, id, { set: 'systemusers', id }).then(factOf),
    mailbox ? mayChangeRow(request, id, { set: 'mailboxes', id: mailbox.id }).then(factOf) : unknown('notTold'),
    holdsPrivilege(request, id).then(factOf),
    readSetting(request),
  ]);
  return { mayWriteUser, mayWriteMailbox, hasApprovePrivilege, selfApprovalNeedsPrivilege };
}

function factOf<Value>(result: Result<Value>): Fact<Value> {
  return result.ok ? known(result.value) : missing(result.problem);
}

function missing(problem: Problem): Fact<never> {
  return problem.kind === 'privilegeMissing' ? unknown('mayNotRead') : notGot(problem);
}

/** A function that an older server does not have is refused as a bad question, or not found. */
const unheardOf: ReadonlySet<number> = new Set([400, 404, 501]);

/** By roles and teams (Microsoft: "RetrieveUserSetOfPrivilegesByNames Function"); older servers give all privileges, without names. */
async function holdsPrivilege(request: Request, userId: string): Promise<Result<boolean>> {
  const functions = `systemusers(${userId})/Microsoft.Dynamics.CRM.`;
  const byName = await readWebApi({ ...request, path: `${functions}RetrieveUserSetOfPrivilegesByNames(PrivilegeNames=@p)?@p=${encodeURIComponent(`["${privilege}"]`)}` }, grants);
  if (byName.ok) return succeeded(byName.value.RolePrivileges.length > 0);
  if (byName.problem.kind !== 'refused' || !unheardOf.has(byName.problem.status)) return byName;
  const [all, rows] = await Promise.all([
    readWebApi({ ...request, path: `${functions}RetrieveUserPrivileges()` }, grants),
    readWebApi({ ...request, path: `privileges?$select=privilegeid&$filter=name eq '${privilege}'` }, privilegeRows),
  ]);
  if (!all.ok) return all;
  if (!rows.ok) return rows;
  const [row] = rows.value.value;
  if (!row) return failed({ kind: 'unexpectedAnswer', host: new URL(request.organization.url).host });
  return succeeded(all.value.RolePrivileges.some(({ PrivilegeId }) => PrivilegeId.toLowerCase() === row.privilegeid.toLowerCase()));
}

/** The settings are XML with one element for each that is overridden, so that an empty column says that all are as usual, but a missing one nothing. */
async function readSetting(request: Request): Promise<Fact<boolean>> {
  const result = await readWebApi({ ...request, path: 'organizations?$select=orgdborgsettings' }, organizationRows);
  if (!result.ok) return missing(result.problem);
  const settings = result.value.value[0]?.orgdborgsettings;
  if (settings === undefined) return unknown('notTold');
  const value = new RegExp(`<${setting}>\\s*(true|false)\\s*</${setting}>`, 'i').exec(settings ?? '')?.[1];
  return known(value?.toLowerCase() === 'true');
}
