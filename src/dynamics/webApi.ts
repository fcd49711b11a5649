import type * as v from 'valibot';
import { failed, type Problem, type Result } from '../diagnosis/problem.ts';
import { apiAddress, type ApiPlace, apiVersions, proveVersion } from './apiBase.ts';
import { getJson, type JsonRequest } from './getJson.ts';
import { onPremisesProblem } from './onPremisesProblem.ts';

export interface WebApiRequest extends Pick<JsonRequest, 'token' | 'signal' | 'waiting' | 'asking'> {
  /** Its address is already allowed by the host policy. */
  readonly organization: ApiPlace;
  /** Path and query below the address of the Web API, already encoded. */
  readonly path: string;
  /** Beside those of every question. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly search?: JsonRequest['search'] | undefined;
}

/** What every question to the Web API says (Microsoft: "Compose HTTP requests and handle errors"). */
export const webApiHeaders = { 'OData-Version': '4.0', 'OData-MaxVersion': '4.0' } as const;

/**
 * One question to the Dataverse Web API, its answer parsed by `schema`. An older server on-premises is asked again under
 * the versions it may know, until one is proven. A path that leads out of the organization's Web API is never asked. See
 * getJson for the rest. Rejects only when `signal` is aborted.
 */
export async function readWebApi<Schema extends v.GenericSchema>({ organization, path, headers, ...request }: WebApiRequest, schema: Schema): Promise<Result<v.InferOutput<Schema>>> {
  const versions = apiVersions(organization);
  const askUnder = async ([version, ...older]: typeof versions): Promise<Result<v.InferOutput<Schema>>> => {
    const address = apiAddress(organization, path, version);
    if (address === undefined) return failed({ kind: 'faultOfOurs', code: 'PathOutsideApi' });
    const answer = await getJson({ ...request, address, headers: { ...webApiHeaders, 'If-None-Match': 'null', ...headers } }, schema);
    if (answer.ok) proveVersion(organization, version);
    const [next, ...rest] = older;
    return answer.ok || next === undefined || !isMissing(answer.problem) ? answer : askUnder([next, ...rest]);
  };
  const answer = await askUnder(versions);
  return answer.ok ? answer : failed(onPremisesProblem(answer.problem, organization, versions.length === 1));
}

/** A version that a server does not know and a name it does not know are told in the same way. */
function isMissing(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.status === 404;
}
