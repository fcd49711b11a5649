import * as v from 'valibot';
import { type AccessMode, type AddressHolder, allFurther, type Fact, type FurtherFacts, type FurtherQuestion, type HolderKind, type IncomingFilter, known, type MailboxReport, notGot, unknown } from '../diagnosis/facts.ts';
import type { DynamicsUser } from '../diagnosis/dynamicsUser.ts';
import type { Problem, Result } from '../diagnosis/problem.ts';
import { readWebApi, type WebApiRequest } from './webApi.ts';

const text = v.nullish(v.string(), null);
const number = v.nullish(v.number(), null);
const yesNo = v.nullish(v.boolean(), null);

const listOf = <Schema extends v.GenericSchema>(row: Schema) => v.object({ value: v.array(row) });

const userAnswer = v.object({ accessmode: number, islicensed: yesNo });
const roleRow = v.object({ name: v.string(), _roletemplateid_value: v.nullish(v.string()) });
/** Microsoft: "Role table reference"; each business unit has a copy of its own with the same template. */
const systemAdministrator = '627090ff-40a3-4053-8790-584edc5be201';
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

interface Asking extends FurtherFactsRequest {
  readonly ask: <Schema extends v.GenericSchema>(path: string, schema: Schema) => Promise<Result<v.InferOutput<Schema>>>;
}

type Answer = Partial<Omit<FurtherFacts, 'holders'>> & { readonly holders?: Partial<FurtherFacts['holders']> };

/** Each question by itself, with the facts that its answer gives. */
const questions: Readonly<Record<FurtherQuestion, (asking: Asking) => Promise<Answer>>> = {
  async access({ ask, user, organization }) {
    const answer = await ask(`systemusers(${user.id})?$select=accessmode,islicensed`, userAnswer);
    return {
      accessMode: factOf(answer, ({ accessmode }) => named(accessModes, accessmode)),
      // Servers of a company's own know no licences.
      isLicensed: organization.type === 'onPremises' ? unknown('notTold') : factOf(answer, ({ islicensed }) => told(islicensed)),
    };
  },
  async roles({ ask, user }) {
    const [own, teams] = await Promise.all([
      ask(`systemusers(${user.id})/systemuserroles_association?$select=name,_roletemplateid_value`, listOf(roleRow)),
      ask(`systemusers(${user.id})/teammembership_association?$select=teamid&$expand=teamroles_association($select=name,_roletemplateid_value)`, listOf(teamRow)),
    ]);
    const roles = rolesOf(own, teams);
    return { roles: namesOf(roles), isSystemAdministrator: holds(roles, systemAdministrator) };
  },
  approvalRequired: async ({ ask }) => ({ approvalRequired: factOf(await ask('organizations?$select=requireapprovalforuseremail', listOf(organizationRow)), ({ value: [row] }) => told(row?.requireapprovalforuseremail)) }),
  incomingFilter: async ({ ask, user }) => ({
    incomingFilter: factOf(await ask(`usersettingscollection(${user.id})?$select=incomingemailfilteringmethod`, settingsAnswer), ({ incomingemailfilteringmethod }) => named(filters, incomingemailfilteringmethod)),
  }),
  lastError: async ({ ask, user: { mailbox } }) => ({
    lastError: mailbox ? factOf(await ask(`mailboxes(${mailbox.id})?$select=${Object.keys(lastErrorAnswer.entries).join(',')}`, lastErrorAnswer), lastErrorOf) : unknown('notTold'),
  }),
  alerts: async ({ ask, user: { mailbox } }) => ({ alerts: mailbox ? factOf(await ask(alertsPath(mailbox.id), listOf(alertRow)), ({ value }) => known(value.flatMap(alertOf))) : unknown('notTold') }),
  users: async (asking) => ({ holders: { user: await holdersOf('user', asking) } }),
  queues: async (asking) => ({ holders: { queue: await holdersOf('queue', asking) } }),
  mailboxes: async (asking) => ({ holders: { mailbox: await holdersOf('mailbox', asking) } }),
};

/** All questions there are. */
export const furtherQuestions: readonly FurtherQuestion[] = ['access', 'roles', 'approvalRequired', 'incomingFilter', 'lastError', 'alerts', 'users', 'queues', 'mailboxes'];

/**
 * Asks what a diagnosis wants beyond the verdict: ten requests side by side, each with an answer of its own. One that may not
 * be asked or fails changes nothing for the others. With `only`, what is known already is asked for no more. Rejects only when
 * the request's signal is aborted.
 */
export async function readFurtherFacts(request: FurtherFactsRequest, { before = allFurther(unknown('notAsked')), only = furtherQuestions }: Again = {}): Promise<FurtherFacts> {
  const { user: _user, address: _address, ...webApi } = request;
  const ask: Asking['ask'] = (path, schema) => readWebApi({ ...webApi, path }, schema);
  const answers = await Promise.all(only.map((question) => questions[question]({ ...request, ask })));
  return answers.reduce<FurtherFacts>((facts, { holders, ...answer }) => ({ ...facts, ...answer, holders: { ...facts.holders, ...holders } }), before);
}

interface Again {
  readonly before?: FurtherFacts;
  readonly only?: readonly FurtherQuestion[];
}

async function holdersOf(kind: HolderKind, { ask, address }: Asking): Promise<Fact<readonly AddressHolder[]>> {
  if (address === null || address.trim() === '') return unknown('notAsked');
  const [set, idColumn, nameColumn, addressColumn] = holderTables[kind];
  const row = v.object({ [idColumn]: v.string(), [nameColumn]: text });
  const path = `${set}?$select=${idColumn},${nameColumn}&$filter=${addressColumn} eq ${literal(address.trim())}&$top=${mostHolders}`;
  return factOf(await ask(path, listOf(row)), ({ value }) => known(value.map((each) => ({ id: each[idColumn] ?? '', name: each[nameColumn] ?? '' }))));
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

/** The roles that could be read, and whether these are all. */
interface RolesRead {
  readonly read: Roles;
  readonly all: Fact<Roles>;
}

function rolesOf(own: Result<{ value: Roles }>, teams: Result<{ value: readonly v.InferOutput<typeof teamRow>[] }>): RolesRead {
  const rows = teams.ok ? teams.value.value : [];
  const read = [...(own.ok ? own.value.value : []), ...rows.flatMap((team) => team.teamroles_association ?? [])];
  if (!own.ok) return { read, all: missing(own.problem) };
  if (!teams.ok) return { read, all: missing(teams.problem) };
  const isWhole = rows.every((team) => team.teamroles_association !== undefined && team['teamroles_association@odata.nextLink'] === undefined);
  return { read, all: isWhole ? known(read) : unknown('notTold') };
}

/** Whoever has one role has some; that somebody has none is known only where all could be read. */
function namesOf({ read, all }: RolesRead): Fact<readonly string[]> {
  return read.length === 0 && all.state !== 'known' ? all : known([...new Set(read.map(({ name }) => name))]);
}

function holds({ read, all }: RolesRead, template: string): Fact<boolean> {
  if (read.some((role) => role._roletemplateid_value?.toLowerCase() === template)) return known(true);
  if (all.state !== 'known') return all;
  return read.some((role) => role._roletemplateid_value === undefined) ? unknown('notTold') : known(false);
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
