import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const mailbox = v.object({
  mailboxid: v.string(),
  emailaddress: v.nullish(v.string(), null),
});

const answer = v.object({
  value: v.array(
    v.object({
      systemuserid: v.string(),
      internalemailaddress: v.nullish(v.string(), null),
      defaultmailbox: v.nullish(mailbox, null),
    }),
  ),
});

/** The Dynamics 365 user that the token belongs to. */
export interface DynamicsUser {
  readonly id: string;
  /** `internalemailaddress`, shown as Primary Email. */
  readonly primaryEmail: string | null;
  /** The address that the server synchronizes with; null where the mailbox row is missing or may not be read. */
  readonly mailboxAddress: string | null;
}

const columns = '$select=systemuserid,internalemailaddress';
const self = "$filter=Microsoft.Dynamics.CRM.EqualUserId(PropertyName='systemuserid')";
const withMailbox = `systemusers?${columns}&$expand=defaultmailbox($select=mailboxid,emailaddress)&${self}`;
const withoutMailbox = `systemusers?${columns}&${self}`;

/**
 * Reads the signed-in user and its mailbox row in one request (Microsoft: "EqualUserId Function"). Where the mailbox may
 * not be read the user is read alone. Rejects only when the request's signal is aborted.
 */
export async function readCurrentUser(request: Omit<WebApiRequest, 'path'>): Promise<Result<DynamicsUser>> {
  let result = await readWebApi({ ...request, path: withMailbox }, answer);
  if (!result.ok && result.problem.kind === 'privilegeMissing') result = await readWebApi({ ...request, path: withoutMailbox }, answer);
  if (!result.ok) return result;
  const [user] = result.value.value;
  if (!user) return failed({ kind: 'notAMember', code: '' });
  return succeeded({
    id: user.systemuserid,
    primaryEmail: user.internalemailaddress,
    mailboxAddress: user.defaultmailbox?.emailaddress ?? null,
  });
}
