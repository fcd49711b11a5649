import * as v from 'valibot';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const answer = v.object({ AccessRights: v.string() });

/** What a person may do with one email, with roles, teams and sharing. */
export interface EmailAccess {
  readonly mayChange: boolean;
  readonly mayDelete: boolean;
}

/**
 * What the user may do with a copy (Microsoft: "RetrievePrincipalAccess Function"). It is advice only: the write itself is
 * the truth. Rejects only when the request's signal is aborted.
 */
export async function readEmailAccess(request: Omit<WebApiRequest, 'path'>, userId: string, emailId: string): Promise<Result<EmailAccess>> {
  const target = encodeURIComponent(`{'@odata.id':'emails(${emailId})'}`);
  const result = await readWebApi({ ...request, path: `systemusers(${userId})/Microsoft.Dynamics.CRM.RetrievePrincipalAccess(Target=@t)?@t=${target}` }, answer);
  if (!result.ok) return result;
  const rights = new Set(result.value.AccessRights.split(',').map((right) => right.trim()));
  return succeeded({ mayChange: rights.has('WriteAccess'), mayDelete: rights.has('DeleteAccess') });
}
