import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { apiAddress } from './apiBase.ts';
import { type BatchAnswer, type BatchRequest, readBatch, writeBatch } from './batchFormat.ts';
import { ask } from './getJson.ts';
import { readProblem, requestIdOf } from './readProblem.ts';
import { type WebApiRequest, webApiHeaders } from './webApi.ts';

export interface Question {
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * Several questions to the Web API in one request, answered in their order, each with a value or a problem of its own
 * (Microsoft: "Execute batch operations using the Web API"); also for questions that are too long for an address. Rejects
 * only when the request's signal is aborted.
 */
export async function readTogether({ organization, ...request }: Omit<WebApiRequest, 'path' | 'headers'>, questions: readonly Question[]): Promise<Result<readonly Result<unknown>[]>> {
  const { host } = new URL(organization.url);
  const address = apiAddress(organization, '$batch');
  const parts = questions.flatMap(({ path, headers }): readonly BatchRequest[] => {
    const place = apiAddress(organization, path);
    return place === undefined ? [] : [{ method: 'GET', address: place, ...(headers && { headers }) }];
  });
  if (address === undefined || parts.length !== questions.length) return failed({ kind: 'faultOfOurs', code: 'PathOutsideApi' });
  const answer = await ask({ ...request, address, headers: { ...webApiHeaders, Prefer: 'odata.continue-on-error' } }, writeBatch(parts));
  if (!answer.ok) return answer;
  const { headers, text } = answer.value;
  const answers = readBatch(headers.get('Content-Type'), text)?.flat();
  return answers?.length === questions.length ? succeeded(answers.map((each) => valueOf(each, host))) : failed({ kind: 'unexpectedAnswer', host, ...requestIdOf(headers) });
}

/** What a part of the answer says, as JSON that nobody has looked at yet. */
export function valueOf({ status, headers, body }: BatchAnswer, host: string): Result<unknown> {
  if (status < 200 || status > 299) return failed(readProblem(status, headers, body));
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson()), body);
  return parsed.success ? succeeded(parsed.output) : failed({ kind: 'unexpectedAnswer', host });
}

/** The same after a schema has looked. */
export function parsedBy<Schema extends v.GenericSchema>(answer: Result<unknown>, schema: Schema, host: string): Result<v.InferOutput<Schema>> {
  if (!answer.ok) return answer;
  const parsed = v.safeParse(schema, answer.value);
  return parsed.success ? succeeded(parsed.output) : failed({ kind: 'unexpectedAnswer', host });
}
