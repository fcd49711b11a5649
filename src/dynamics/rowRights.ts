import * as v from 'valibot';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const answer = v.object({ AccessRights: v.string() });

export interface Row {
  readonly set: 'mailboxes' | 'systemusers';
  readonly id: string;
}

/**
 * Whether the user may change a row, with roles, teams and sharing (Microsoft: "RetrievePrincipalAccess Function"). It is
 * advice only: the write itself is the truth. Rejects only when the request's signal is aborted.
 */
export async function mayChangeRow(request: Omit<WebApiRequest, 'path'>, userId: string, { set, id }: Row): Promise<Result<boolean>> {
  const target = encodeURIComponent(`{'@odata.id':'${set}(${id})'}`);
  const result = await readWebApi({ ...request, path: `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}` }, answer);
  if (!result.ok) return result;
  return succeeded(result.value.AccessRights.split(',').some((right) => right.trim() === 'WriteAccess'));
}
