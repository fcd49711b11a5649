import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { type AttachmentLimits, noLimits } from '../tracking/attachmentPlan.ts';
import type { EmailRow } from '../tracking/emailRow.ts';
import type { EmailBody } from '../tracking/emailToCreate.ts';
import { inServiceOrder, type PartyRecord, type RecipientChoice, type RecipientMatches } from '../tracking/recipientMatches.ts';
import type { AtOnce } from '../tracking/trackPorts.ts';
import { wholeRowOf } from './emailAttachments.ts';
import { emailRows, emailsQuestion, isBadQuestion, withNames } from './findEmails.ts';
import { parsedBy, readTogether } from './readTogether.ts';
import { recipientQuestions, recordsIn } from './recipientQuestions.ts';
import type { WebApiRequest } from './webApi.ts';
import { type SetChange, writeChangeSet } from './writeChangeSet.ts';
import { type WebApiWriteRequest, writeWebApi } from './writeWebApi.ts';

type Asking = Omit<WebApiRequest, 'path' | 'headers'>;

/** What has to be known before a message is put into an organization. */
export interface Prepared {
  readonly rows: readonly EmailRow[];
  readonly matches: RecipientMatches;
  readonly limits: AttachmentLimits;
}

export interface PrepareQuestion {
  readonly messageId: string;
  readonly addresses: readonly string[];
  readonly withLimits: boolean;
  readonly me: string;
  readonly choices: readonly RecipientChoice[];
}

const limitsQuestion = { path: 'organizations?$select=maxuploadfilesize,blockedattachments' } as const;
const limitsAnswer = v.object({ value: v.array(v.object({ maxuploadfilesize: v.nullish(v.number(), null), blockedattachments: v.nullish(v.string(), '') })) });

/**
 * The copies of a message, the records behind its addresses and the limits for attachments, in one request. A table that may
 * not be read has no matches, and limits that may not be read are none; only the copies have to be known. Rejects only when
 * the request's signal is aborted.
 */
export async function prepareTrack(request: Asking, { messageId, addresses, withLimits, me, choices }: PrepareQuestion): Promise<Result<Prepared>> {
  const { host } = new URL(request.organization.url);
  const people = recipientQuestions(addresses);
  const ask = (generation: 'current' | 'old') => readTogether(request, [{ path: emailsQuestion(messageId, generation), headers: withNames }, ...people, ...(withLimits ? [limitsQuestion] : [])]);
  let answers = await ask('current');
  if (answers.ok && answers.value[0]?.ok === false && isBadQuestion(answers.value[0].problem)) answers = await ask('old');
  if (!answers.ok) return answers;
  const [copies = failed({ kind: 'unexpectedAnswer', host }), ...others] = answers.value;
  const rows = parsedBy(copies, emailRows, host);
  if (!rows.ok) return rows;
  const matches = matchesOf(people.flatMap(({ table }, index) => (others[index]?.ok ? recordsIn(table, others[index].value) : [])), me, choices);
  return succeeded({ rows: rows.value, matches, limits: withLimits ? limitsOf(others.at(-1)) : noLimits });
}

/** The records behind addresses alone, to be shown before anything is tracked. */
export async function findRecipients(request: Asking, { addresses, me, choices }: Pick<PrepareQuestion, 'addresses' | 'me' | 'choices'>): Promise<Result<RecipientMatches>> {
  const people = recipientQuestions(addresses);
  const answers = await readTogether(request, people);
  if (!answers.ok) return answers;
  const refused = answers.value.find((answer) => !answer.ok);
  if (refused && answers.value.every((answer) => !answer.ok)) return failed(refused.ok ? { kind: 'faultOfOurs', code: 'NoProblem' } : refused.problem);
  return succeeded(matchesOf(people.flatMap(({ table }, index) => (answers.value[index]?.ok ? recordsIn(table, answers.value[index].value) : [])), me, choices));
}

function matchesOf(found: readonly { readonly address: string; readonly record: PartyRecord }[], me: string, choices: readonly RecipientChoice[]): RecipientMatches {
  const byAddress = new Map<string, Map<string, PartyRecord>>();
  for (const { address, record } of found) byAddress.set(address, (byAddress.get(address) ?? new Map<string, PartyRecord>()).set(`${record.table} ${record.id}`, record));
  return new Map([...byAddress].map(([address, records]) => [address, inServiceOrder([...records.values()], me, choices.find((choice) => choice.address === address))]));
}

function limitsOf(answer: Result<unknown> | undefined): AttachmentLimits {
  const parsed = answer?.ok ? v.safeParse(limitsAnswer, answer.value) : undefined;
  const row = parsed?.success ? parsed.output.value[0] : undefined;
  if (!row) return noLimits;
  return { largest: row.maxuploadfilesize, blocked: new Set((row.blockedattachments ?? '').toLowerCase().split(';').map((each) => each.trim()).filter((each) => each !== '')) };
}

/** Creates an e-mail, where it can be with its files and closed, and asks for all copies of the message, in one request. See writeWebApi for the problems. */
export async function createEmail(request: WebApiWriteRequest, messageId: string, body: EmailBody, atOnce: AtOnce | undefined): Promise<Result<{ readonly rows: Result<readonly EmailRow[]> }>> {
  const files = (atOnce?.files ?? []).map((file): SetChange => ({ method: 'POST', path: 'activitymimeattachments', body: wholeRowOf(body.activityid, file) }));
  const changes: readonly SetChange[] = [{ method: 'POST', path: 'emails', body }, ...files, ...(atOnce ? [{ method: 'PATCH', path: '$1', body: atOnce.closing } as const] : [])];
  const written = await writeChangeSet(request, changes, { path: emailsQuestion(messageId), headers: withNames });
  return written.ok ? succeeded({ rows: parsedBy(written.value.answer, emailRows, new URL(request.organization.url).host) }) : written;
}

/** Says that an e-mail is complete; it is still as it was read. */
export const closeEmail = (request: WebApiWriteRequest, { id, etag }: Pick<EmailRow, 'id' | 'etag'>, closing: object) => writeWebApi(request, { method: 'PATCH', path: `emails(${id})`, etag, body: closing });
