import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import type { EmailRow } from '../tracking/emailRow.ts';
import { emailRows, emailsQuestion, isBadQuestion, withNames } from './findEmails.ts';
import { quoted } from './quoted.ts';
import { parsedBy, readTogether } from './readTogether.ts';
import type { WebApiRequest } from './webApi.ts';

const promotion = v.object({ ShouldPromote: v.boolean(), ReasonCode: v.number() });
const unitColumn = '_businessunitid_value';
const unitName = `${unitColumn}@OData.Community.Display.V1.FormattedValue`;
const unitOfUser = v.object({ [unitName]: v.string() });
/** Microsoft: CheckPromoteEmailResponse.ReasonCode. */
const duplicate = 0;

/** What an organization answers for a message. */
export interface LookedUp {
  readonly rows: readonly EmailRow[];
  readonly hiddenCopy: boolean;
  /** Name of the business unit of the user that was asked for; null where it is not told. */
  readonly businessUnit: string | null;
}

/**
 * The copies of a message that this person may read, and whether the server knows one although none can be read, in one
 * request; with `userId` also the business unit of that user. That the server knows one is a hint: nobody has written down
 * whether it sees what the person may not (Microsoft: "CheckPromoteEmail Function"). Rejects only when the request's signal is aborted.
 */
export async function lookUpMessage(request: Omit<WebApiRequest, 'path' | 'headers'>, messageId: string, userId?: string): Promise<Result<LookedUp>> {
  const { host } = new URL(request.organization.url);
  const hints = [{ path: `CheckPromoteEmail(MessageId=@m)?@m=${quoted(messageId)}` }, ...(userId === undefined ? [] : [{ path: `systemusers(${userId})?$select=${unitColumn}`, headers: withNames }])];
  const ask = (generation: 'current' | 'old') => readTogether(request, [{ path: emailsQuestion(messageId, generation), headers: withNames }, ...hints]);
  let answers = await ask('current');
  if (answers.ok && answers.value[0]?.ok === false && isBadQuestion(answers.value[0].problem)) answers = await ask('old');
  if (!answers.ok) return answers;
  const [copies = failed({ kind: 'unexpectedAnswer', host }), hint = copies, user] = answers.value;
  const rows = parsedBy(copies, emailRows, host);
  if (!rows.ok) return rows;
  const promote = parsedBy(hint, promotion, host);
  const unit = user && parsedBy(user, unitOfUser, host);
  return succeeded({ rows: rows.value, businessUnit: unit?.ok ? (unit.value[unitName] ?? null) : null, hiddenCopy: rows.value.length === 0 && promote.ok && !promote.value.ShouldPromote && promote.value.ReasonCode === duplicate });
}
