import * as v from 'valibot';
import { type Result, succeeded } from '../diagnosis/problem.ts';
import { distinctRecords, type NamedRecord, type RecordKey } from '../tracking/record.ts';
import { withNames } from './findEmails.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

type Request = Omit<WebApiRequest, 'path'>;

const id = v.pipe(v.string(), v.uuid());
const text = v.nullish(v.string(), null);
const formatted = '_parentcustomerid_value@OData.Community.Display.V1.FormattedValue';
const target = '_parentcustomerid_value@Microsoft.Dynamics.CRM.lookuplogicalname';

const contactRows = v.object({ value: v.array(v.object({ _parentcustomerid_value: v.nullish(id, null), [formatted]: text, [target]: text })) });

/** More people than this are on a mail to many, for which nothing of one of them is meant. */
const mostPeople = 8;
const mostOfEach = 5;

/** What hangs on people and their companies, and through which columns. */
const related = [
  { table: 'opportunity', set: 'opportunities', idColumn: 'opportunityid', nameColumn: 'name', columns: { contact: ['_parentcontactid_value', '_customerid_value'], account: ['_parentaccountid_value', '_customerid_value'] } },
  { table: 'incident', set: 'incidents', idColumn: 'incidentid', nameColumn: 'title', columns: { contact: ['_primarycontactid_value', '_customerid_value'], account: ['_customerid_value'] } },
] as const;

/**
 * What a message with these people can be about: they themselves, the accounts that they belong to, and what is open with
 * either. What may not be read is left out. Rejects only when the request's signal is aborted.
 */
export async function suggestRecords(request: Request, people: readonly NamedRecord[]): Promise<readonly NamedRecord[]> {
  const near = people.slice(0, mostPeople);
  const accounts = await readCompanies(request, near.filter(({ table }) => table === 'contact'));
  const all = distinctRecords([...near, ...(accounts.ok ? accounts.value : [])]);
  const open = await Promise.all(related.map((each) => readOpen(request, each, all)));
  return distinctRecords([...open.flatMap((answer) => (answer.ok ? answer.value : [])), ...all]);
}

async function readCompanies(request: Request, contacts: readonly RecordKey[]): Promise<Result<readonly NamedRecord[]>> {
  if (contacts.length === 0) return succeeded([]);
  const path = `contacts?$select=contactid,_parentcustomerid_value&$filter=${contacts.map((each) => `contactid eq ${each.id}`).join(' or ')}&$top=${mostPeople}`;
  const answer = await readWebApi({ ...request, path, headers: withNames }, contactRows);
  if (!answer.ok) return answer;
  return succeeded(
    answer.value.value.flatMap((row) => {
      const { _parentcustomerid_value: key, [formatted]: name, [target]: table } = row;
      return key !== null && table === 'account' && name !== null && name !== '' ? [{ table, id: key, name }] : [];
    }),
  );
}

async function readOpen(request: Request, { table, set, idColumn, nameColumn, columns }: (typeof related)[number], near: readonly RecordKey[]): Promise<Result<readonly NamedRecord[]>> {
  const conditions = near.flatMap((each) => (each.table === 'contact' || each.table === 'account' ? columns[each.table].map((column) => `${column} eq ${each.id}`) : []));
  if (conditions.length === 0) return succeeded([]);
  const rows = v.object({ value: v.array(v.object({ [idColumn]: id, [nameColumn]: text })) });
  const path = `${set}?$select=${idColumn},${nameColumn}&$filter=statecode eq 0 and (${conditions.join(' or ')})&$orderby=modifiedon desc&$top=${mostOfEach}`;
  const answer = await readWebApi({ ...request, path }, rows);
  if (!answer.ok) return answer;
  return succeeded(
    answer.value.value.flatMap((row) => {
      const [key, name] = [row[idColumn], row[nameColumn]];
      return key && name ? [{ table, id: key, name }] : [];
    }),
  );
}
