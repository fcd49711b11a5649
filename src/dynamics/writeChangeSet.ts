import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { apiAddress } from './apiBase.ts';
import { type BatchAnswer, type BatchRequest, readBatch, writeBatch } from './batchFormat.ts';
import { type Question, valueOf } from './readTogether.ts';
import { requestIdOf } from './readProblem.ts';
import { sendChange, type WebApiWriteRequest, writeProblemOf } from './writeWebApi.ts';

/** A change of a change set; `$1` as path stands for the row that the first one creates. */
export type SetChange = { readonly method: 'POST'; readonly path: string; readonly body: object } | { readonly method: 'PATCH'; readonly path: `$${number}`; readonly body: object };

/**
 * Changes that are done wholly or not at all, and a question behind them whose answer shows what has come of them, in one
 * request (Microsoft: "Execute batch operations using the Web API", change sets). The problems are those of writeWebApi; the
 * answer to the question has a problem of its own.
 */
export async function writeChangeSet(request: WebApiWriteRequest, changes: readonly SetChange[], question: Question): Promise<Result<{ readonly answer: Result<unknown> }>> {
  const { organization } = request;
  const { host } = new URL(organization.url);
  const addressed = changes.flatMap(({ method, path, body }): readonly BatchRequest[] => {
    const address = path.startsWith('$') ? path : apiAddress(organization, path);
    return address === undefined ? [] : [{ method, address, body, headers: method === 'PATCH' ? { 'If-Match': '*' } : {} }];
  });
  const asked = apiAddress(organization, question.path);
  if (addressed.length !== changes.length || asked === undefined) return failed({ kind: 'faultOfOurs', code: 'PathOutsideApi' });
  const body = writeBatch([addressed, { method: 'GET', address: asked, ...(question.headers && { headers: question.headers }) }]);
  const sent = await sendChange(request, { method: 'POST', path: '$batch', headers: { Prefer: 'odata.continue-on-error' }, body });
  if (!sent.ok) return sent;
  const [outcome, answer] = readBatch(sent.value.headers.get('Content-Type'), sent.value.text) ?? [];
  if (outcome === undefined || [outcome].flat().some((each: BatchAnswer) => each.status === 0)) return failed({ kind: 'outcomeUnknown', host, ...requestIdOf(sent.value.headers) });
  const refused = [outcome].flat().find((each: BatchAnswer) => each.status < 200 || each.status > 299);
  if (refused) return failed(writeProblemOf(refused.status, refused.headers, refused.body, organization));
  return succeeded({ answer: answer === undefined || 'map' in answer ? failed({ kind: 'unexpectedAnswer', host }) : valueOf(answer, host) });
}
