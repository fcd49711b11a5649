import * as v from 'valibot';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import type { EmailRow } from '../tracking/emailRow.ts';
import { type LaterMessages, laterMessages } from '../tracking/untrackRule.ts';
import { isBadQuestion } from './findEmails.ts';
import { quoted } from './quoted.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

type Request = Omit<WebApiRequest, 'path'>;

const mark = v.object({ baseconversationindexhash: v.nullish(v.number(), null) });
const rows = v.object({ value: v.array(v.object({ activityid: v.pipe(v.string(), v.uuid()) })) });

/** Where there are more, nobody has to know how many. */
const mostCounted = 100;

/** Columns that only newer servers have. */
type Generation = 'current' | 'old';

/**
 * How many messages of the conversation were tracked after this copy and stay so: those that answer it, that hang on it, or
 * that have the mark that Dynamics 365 gives to a whole conversation. Two requests. Rejects only when the request's signal
 * is aborted.
 */
export async function countLaterMessages(request: Request, row: EmailRow): Promise<LaterMessages> {
  const own = await readWebApi({ ...request, path: `emails(${row.id})?$select=baseconversationindexhash` }, mark);
  const conversation = own.ok ? own.value.baseconversationindexhash : null;
  const found = await countRows(request, row, conversation);
  return laterMessages(found.ok ? found.value : undefined, conversation !== null && found.ok && found.value < mostCounted);
}

async function countRows(request: Request, row: EmailRow, conversation: number | null): Promise<Result<number>> {
  const ask = async (generation: Generation): Promise<Result<number>> => {
    const answer = await readWebApi({ ...request, path: questionFor(row, conversation, generation) }, rows);
    return answer.ok ? succeeded(answer.value.value.length) : answer;
  };
  const answer = await ask('current');
  return answer.ok || !isBadQuestion(answer.problem) ? answer : ask('old');
}

function questionFor({ id, messageId, createdOn }: EmailRow, conversation: number | null, generation: Generation): string {
  const bare = messageId.replace(/^<(.*)>$/s, '$1');
  const belongs = [
    `_parentactivityid_value eq ${id}`,
    ...(generation === 'current' ? [`_correlatedactivityid_value eq ${id}`] : []),
    ...(bare === '' ? [] : [`<${bare}>`, bare].map((form) => `inreplyto eq ${quoted(form)}`)),
    ...(conversation === null ? [] : [`baseconversationindexhash eq ${conversation}`]),
  ];
  const later = createdOn === null ? '' : ` and createdon ge ${createdOn}`;
  return `emails?$select=activityid&$filter=activityid ne ${id}${later} and (${belongs.join(' or ')})&$top=${mostCounted}`;
}
