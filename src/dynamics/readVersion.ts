import * as v from 'valibot';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const answer = v.object({ Version: v.string() });

/** The version of Dynamics 365 (Microsoft: "RetrieveVersion Function"). Rejects only when the request's signal is aborted. */
export async function readVersion(request: Omit<WebApiRequest, 'path'>): Promise<Result<string>> {
  const result = await readWebApi({ ...request, path: 'RetrieveVersion()' }, answer);
  return result.ok ? succeeded(result.value.Version) : result;
}
