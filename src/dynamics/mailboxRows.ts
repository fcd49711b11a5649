import * as v from 'valibot';
import type { DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import type { MailboxColumns } from '../organizations/switchSteps.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';
import { type WebApiWriteRequest, writeWebApi, type WrittenRow } from './writeWebApi.ts';

/** Writes columns of a mailbox row that is still as it was read; see writeWebApi for the problems. It is read by readCurrentUser. */
export function patchMailbox(request: WebApiWriteRequest, { id, etag }: Pick<DynamicsMailbox, 'id' | 'etag'>, columns: MailboxColumns): Promise<Result<WrittenRow>> {
  return writeWebApi(request, { method: 'PATCH', path: `mailboxes(${id})`, etag, body: columns });
}

const answer = v.object({ AccessRights: v.string() });

/**
 * Whether the user may change the mailbox row, with roles, teams and sharing (Microsoft: "RetrievePrincipalAccess
 * Function"). It is advice only: the write itself is the truth. Rejects only when the request's signal is aborted.
 */
export async function mayChangeMailbox(request: Omit<WebApiRequest, 'path'>, userId: string, mailboxId: string): Promise<Result<boolean>> {
  const target = encodeURIComponent(`{'@odata.id':'mailboxes(${mailboxId})'}`);
  const result = await readWebApi({ ...request, path: `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}` }, answer);
  if (!result.ok) return result;
  return succeeded(result.value.AccessRights.split(',').some((right) => right.trim() === 'WriteAccess'));
}
