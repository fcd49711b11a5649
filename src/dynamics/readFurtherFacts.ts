import * as v from 'valibot';
import type { AccessMode, AddressHolder, Fact, FurtherFacts, HolderKind, IncomingFilter, MailboxReport } from '../diagnosis/facts.ts';
import { known, notGot, unknown } from '../diagnosis/facts.ts';
import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { Problem, Result } from '../diagnosis/problem.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const text = v.nullish(v.string(), null);
const number = v.nullish(v.number(), null);
const yesNo = v.nullish(v.boolean(), null);

const listOf = <Schema extends v.GenericSchema>(row: Schema) => v.object({ value: v.array(row) });

const userAnswer = v.object({ accessmode: number, islicensed: yesNo });
const roleRow = v.object({ name: v.string() });
/** Older servers give no rows of a collection within a collection, only where to ask for them. */
const teamRow = v.object({ teamroles_association: v.optional(v.array(roleRow)), 'teamroles_association@odata.nextLink': v.optional(v.string()) });
const organizationRow = v.object({ requireapprovalforuseremail: yesNo });
const settingsAnswer = v.object({ incomingemailfilteringmethod: number });
const lastErrorAnswer = v.object({ lastsyncerror: text, lastsyncerrorcode: number, lastsyncerroroccurredon: text, lastsuccessfulsynccompletedon: text });
const alertRow = v.object({ text, tracecode: number, createdon: text });

/** The tables in which an address can stand, with the columns of id, name and address. */
const holderTables: Readonly<Record<HolderKind, readonly [set: string, id: string, name: string, address: string]>> = {
  user: ['systemusers', 'systemuserid', 'fullname', 'internalemailaddress'],
  queue: ['queues', 'queueid', 'name', 'emailaddress'],
  mailbox: ['mailboxes', 'mailboxid', 'name', 'emailaddress'],
};

/** The person's own row is among them, so that one more tells that somebody else has the address too. */
const mostHolders = 5;
const mostAlerts = 5;
/** What is older says nothing of today. */
const alertDays = 14;

const accessModes: readonly AccessMode[] = ['readWrite', 'administrative', 'read', 'supportUser', 'nonInteractive', 'delegatedAdmin'];
const filters: readonly IncomingFilter[] = ['all', 'answers', 'leadsContactsAccounts', 'anyRecordWithAddress', 'none'];

export interface FurtherFactsRequest extends Omit<WebApiRequest, 'path'> {
  readonly user: Pick<DynamicsUser, 'id' | 'mailbox'>;
  /** The mailbox's address, of which is asked who else has it; null where Outlook tells none. */
  readonly address: string | null;
}

/**
 * Asks everything that a diagnosis wants beyond the verdict: ten questions side by side, each with an answer of its own. One
 * that may not be asked or fails changes nothing for the others. Rejects only when the request's signal is aborted.
 */
export async function readFurtherFacts({ user: { id, mailbox }, address, ...request }: FurtherFactsRequest): Promise<FurtherFacts> {
  const ask = <Schema extends v.GenericSchema>(path: string, schema: Schema) => readWebApi({ ...request, path }, schema);
  const ofMailbox = <Value>(fact: (mailboxId: string) => Promise<Fact<Value>>) => (mailbox ? fact(mailbox.id) : Promise.resolve(unknown('notTold')));
  const holders = async (kind: HolderKind): Promise<Fact<readonly AddressHolder[]>> => {
    if (address === null || address.trim() === '') return unknown('notAsked');
    const [set, idColumn, nameColumn, addressColumn] = holderTables[kind];
    const row = v.object({ [idColumn]: v.string(), [nameColumn]: text });
    return factOf(await ask(`${set}?$select=${idColumn},${nameColumn}&$filter=${addressColumn} eq ${literal(address.trim())}&$top=${mostHolders}`, listOf(row)), ({ value }) =>
      known(value.map((each) => ({ id: each[idColumn] ?? '', name: each[nameColumn] ?? '' }))),
    );
  };
  const [ownUser, ownRoles, teams, organization, settings, lastError, alerts, users, queues, mailboxes] = await Promise.all([
    ask(`systemusers(${id})?$select=accessmode,islicensed`, userAnswer),
    ask(`systemusers(${id})/systemuserroles_association?$select=name`, listOf(roleRow)),
    ask(`systemusers(${id})/teammembership_association?$select=teamid&$expand=teamroles_association($select=name)`, listOf(teamRow)),
    ask('organizations?$select=requireapprovalforuseremail', listOf(organizationRow)),
    ask(`usersettingscollection(${id})?$select=incomingemailfilteringmethod`, settingsAnswer),
    ofMailbox(async (mailboxId) => factOf(await ask(`mailboxes(${mailboxId})?$select=${Object.keys(lastErrorAnswer.entries).join(',')}`, lastErrorAnswer), lastErrorOf)),
    ofMailbox(async (mailboxId) => factOf(await ask(alertsPath(mailboxId), listOf(alertRow)), ({ value }) => known(value.flatMap(alertOf)))),
    holders('user'),
    holders('queue'),
    holders('mailbox'),
  ]);
  return {
    accessMode: factOf(ownUser, ({ accessmode }) => named(accessModes, accessmode)),
    // Servers of a company's own know no licences.
    isLicensed: request.organization.type === 'onPremises' ? unknown('notTold') : factOf(ownUser, ({ islicensed }) => told(islicensed)),
    roles: rolesOf(ownRoles, teams),
    approvalRequired: factOf(organization, ({ value: [row] }) => told(row?.requireapprovalforuseremail)),
    incomingFilter: factOf(settings, ({ incomingemailfilteringmethod }) => named(filters, incomingemailfilteringmethod)),
    lastError,
    alerts,
    holders: { user: users, queue: queues, mailbox: mailboxes },
  };
}

/** The text in an address of the Web API, in which it is quoted. */
const literal = (value: string) => `'${encodeURIComponent(value.replaceAll("'", "''"))}'`;

const alertsPath = (mailboxId: string) =>
  `tracelogs?$select=text,tracecode,createdon&$filter=_regardingobjectid_value eq ${mailboxId} and level ge 2 and Microsoft.Dynamics.CRM.LastXDays(PropertyName='createdon',PropertyValue=${alertDays})&$orderby=createdon desc&$top=${mostAlerts}`;

const told = <Value>(value: Value | null | undefined): Fact<Value> => (value === null || value === undefined ? unknown('notTold') : known(value));
const named = <Name>(names: readonly Name[], value: number | null): Fact<Name> => told(names[value ?? -1]);

function factOf<Answer, Value>(answer: Result<Answer>, read: (answer: Answer) => Fact<Value>): Fact<Value> {
  return answer.ok ? read(answer.value) : missing(answer.problem);
}

/** A column or table that an older server does not have is refused as a bad question, or not found. */
const unheardOf: ReadonlySet<number> = new Set([400, 404, 501]);

function missing(problem: Problem): Fact<never> {
  if (problem.kind === 'privilegeMissing' || (problem.kind === 'refused' && problem.status === 403)) return unknown('mayNotRead');
  return problem.kind === 'refused' && unheardOf.has(problem.status) ? unknown('notTold') : notGot(problem);
}

type Roles = readonly v.InferOutput<typeof roleRow>[];

/** Whoever has one role has some; that somebody has none is known only where all could be read. */
function rolesOf(own: Result<{ value: Roles }>, teams: Result<{ value: readonly v.InferOutput<typeof teamRow>[] }>): Fact<readonly string[]> {
  const rows = teams.ok ? teams.value.value : [];
  const names = [...(own.ok ? own.value.value : []), ...rows.flatMap((team) => team.teamroles_association ?? [])].map(({ name }) => name);
  if (names.length > 0) return known([...new Set(names)]);
  if (!own.ok) return missing(own.problem);
  if (!teams.ok) return missing(teams.problem);
  const isWhole = rows.every((team) => team.teamroles_association !== undefined && team['teamroles_association@odata.nextLink'] === undefined);
  return isWhole ? known([]) : unknown('notTold');
}

/** An error before the last success is over. */
function lastErrorOf({ lastsyncerror, lastsyncerrorcode, lastsyncerroroccurredon, lastsuccessfulsynccompletedon }: v.InferOutput<typeof lastErrorAnswer>): Fact<MailboxReport | null> {
  const report = reportOf(lastsyncerror, lastsyncerrorcode, lastsyncerroroccurredon);
  const isOver = lastsyncerroroccurredon !== null && lastsuccessfulsynccompletedon !== null && Date.parse(lastsyncerroroccurredon) <= Date.parse(lastsuccessfulsynccompletedon);
  return known(isOver ? null : report);
}

function alertOf(row: v.InferOutput<typeof alertRow>): readonly MailboxReport[] {
  const report = reportOf(row.text, row.tracecode, row.createdon);
  return report ? [report] : [];
}

function reportOf(words: string | null, code: number | null, on: string | null): MailboxReport | null {
  const shownCode = code === null || code === 0 ? '' : codeInWords(code);
  return (words ?? '').trim() === '' && shownCode === '' ? null : { code: shownCode, text: (words ?? '').trim(), on };
}

/** HRESULTs come as negative numbers and are known by eight hex digits. */
function codeInWords(code: number): string {
  return Number.isInteger(code) && code < 0 ? `0x${(code >>> 0).toString(16).padStart(8, '0')}` : String(code);
}
