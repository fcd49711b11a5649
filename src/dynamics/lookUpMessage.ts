import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import type { EmailRow } from '../tracking/emailRow.ts';
import { emailRows, emailsQuestion, isBadQuestion, withNames } from './findEmails.ts';
import { quoted } from './quoted.ts';
import { parsedBy, readTogether } from './readTogether.ts';
import type { WebApiRequest } from './webApi.ts';

const promotion = v.object({ ShouldPromote: v.boolean(), ReasonCode: v.number() });
/** Microsoft: CheckPromoteEmailResponse.ReasonCode. */
const duplicate = 0;

/**
 * The copies of a message that this person may read, and whether the server knows one although none can be read, in one
 * request. That it knows one is a hint: nobody has written down whether it sees what the person may not (Microsoft:
 * "CheckPromoteEmail Function"). Rejects only when the request's signal is aborted.
 */
export async function lookUpMessage(request: Omit<WebApiRequest, 'path' | 'headers'>, messageId: string): Promise<Result<{ readonly rows: readonly EmailRow[]; readonly hiddenCopy: boolean }>> {
  const { host } = new URL(request.organization.url);
  const ask = (generation: 'current' | 'old') => readTogether(request, [{ path: emailsQuestion(messageId, generation), headers: withNames }, { path: `CheckPromoteEmail(MessageId=@m)?@m=${quoted(messageId)}` }]);
  let answers = await ask('current');
  if (answers.ok && answers.value[0]?.ok === false && isBadQuestion(answers.value[0].problem)) answers = await ask('old');
  if (!answers.ok) return answers;
  const [copies = failed({ kind: 'unexpectedAnswer', host }), hint = copies] = answers.value;
  const rows = parsedBy(copies, emailRows, host);
  if (!rows.ok) return rows;
  const promote = parsedBy(hint, promotion, host);
  return succeeded({ rows: rows.value, hiddenCopy: rows.value.length === 0 && promote.ok && !promote.value.ShouldPromote && promote.value.ReasonCode === duplicate });
}
