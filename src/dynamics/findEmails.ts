import * as v from 'valibot';
import type { Problem, Result } from '../diagnosis/problem.ts';
import type { Correlation, EmailRow, EmailState, RowReference } from '../tracking/emailRow.ts';
import { quoted } from './quoted.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const text = v.nullish(v.string(), null);
const number = v.nullish(v.number(), null);
const id = v.pipe(v.string(), v.uuid());
const idOrNone = v.nullish(id, null);

/** What a lookup points to; its name and its table come as annotations. */
function reference(row: Readonly<Record<string, unknown>>, column: string): RowReference | null {
  const key = v.safeParse(id, row[column]);
  if (!key.success) return null;
  return { id: key.output, name: textIn(row[`${column}@OData.Community.Display.V1.FormattedValue`]), table: textIn(row[`${column}@Microsoft.Dynamics.CRM.lookuplogicalname`]) };
}

function textIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

const columns = v.object({
  activityid: id,
  messageid: text,
  directioncode: v.nullish(v.boolean(), null),
  statecode: number,
  statuscode: number,
  createdon: text,
  correlationmethod: number,
  attachmentcount: number,
  _ownerid_value: idOrNone,
  _owninguser_value: idOrNone,
  _createdby_value: idOrNone,
  _regardingobjectid_value: idOrNone,
  _parentactivityid_value: idOrNone,
  _correlatedactivityid_value: idOrNone,
});

const emailRow = v.pipe(
  v.looseObject({ ...columns.entries, '@odata.etag': v.nullish(v.string(), '') }),
  v.transform((row): EmailRow => ({
    id: row.activityid,
    etag: row['@odata.etag'],
    messageId: row.messageid ?? '',
    direction: row.directioncode === false ? 'incoming' : 'outgoing',
    state: states[row.statecode ?? -1] ?? 'unknown',
    status: row.statuscode,
    owner: reference(row, '_ownerid_value'),
    owningUser: row._owninguser_value,
    createdBy: reference(row, '_createdby_value'),
    createdOn: row.createdon,
    regarding: reference(row, '_regardingobjectid_value'),
    correlation: correlations[row.correlationmethod ?? 0] ?? 'unknown',
    correlatedTo: row._correlatedactivityid_value,
    parent: row._parentactivityid_value,
    attachments: row.attachmentcount,
  })),
);

const states: readonly EmailState[] = ['open', 'completed', 'canceled'];
const correlations: readonly Correlation[] = ['none', 'skipped', 'header', 'inReplyTo', 'trackingToken', 'conversationIndex', 'smartMatching', 'custom'];

/** The answer with the rows, as `emailsQuestion` and `emailColumns` ask for them. */
export const emailRows = v.pipe(v.object({ value: v.array(emailRow) }), v.transform(({ value }) => value));

/** What a server of another generation may lack. */
const newer: ReadonlySet<string> = new Set(['attachmentcount', '_correlatedactivityid_value']);

const all = Object.keys(columns.entries);
const old = all.filter((name) => !newer.has(name));

/** Lets lookups come with the names and tables of their rows. */
export const withNames = { Prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname"' } as const;

/** More copies of one message than anybody has. */
const mostRows = 50;

/** The path that asks for all copies of a message, whose Message-ID may be kept with or without its brackets. */
export function emailsQuestion(messageId: string, generation: 'current' | 'old' = 'current'): string {
  const bare = messageId.replace(/^<(.*)>$/s, '$1');
  const forms = [`<${bare}>`, bare].map((form) => `messageid eq ${quoted(form)}`).join(' or ');
  return `emails?$select=${(generation === 'current' ? all : old).join(',')}&$filter=(${forms})&$orderby=createdon asc&$top=${mostRows}`;
}

/**
 * The copies of a message that this person may read, oldest first; one request (Microsoft: "Email table/entity reference").
 * Asked again with fewer columns where the server does not know all. Rejects only when the request's signal is aborted.
 */
export async function findEmails(request: Omit<WebApiRequest, 'path' | 'headers'>, messageId: string): Promise<Result<readonly EmailRow[]>> {
  const ask = (generation: 'current' | 'old') => readWebApi({ ...request, path: emailsQuestion(messageId, generation), headers: withNames }, emailRows);
  const answer = await ask('current');
  return answer.ok || !isBadQuestion(answer.problem) ? answer : ask('old');
}

/** A column that the server does not know. */
export function isBadQuestion(problem: Problem): boolean {
  return problem.kind === 'refused' && problem.status === 400;
}
