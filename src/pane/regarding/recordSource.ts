import { failed, type Problem, type Result, succeeded } from '../../diagnosis/problem.ts';
import { readRegardingNavigation, readRegardingTables } from '../../dynamics/regardingTables.ts';
import { readNames, searchEverywhere, searchTable } from '../../dynamics/searchRecords.ts';
import { suggestRecords } from '../../dynamics/suggestRecords.ts';
import type { WebApiRequest } from '../../dynamics/webApi.ts';
import type { Organization } from '../../organizations/organization.ts';
import { type NamedRecord, type RecordKey, type RegardingTable, type RegardingTarget, sameRecord, usualTables } from '../../tracking/record.ts';
import { searchWords } from '../../tracking/searchText.ts';

export type Ask = <Value>(question: (request: Omit<WebApiRequest, 'path'>) => Promise<Result<Value>>, signal: AbortSignal) => Promise<Result<Value>>;

export interface Found {
  readonly records: readonly NamedRecord[];
  readonly missing: readonly string[];
}

/** What an organization has told of its tables, as long as the pane is open; its next version comes with another opening. */
const knownTables = new Map<string, Promise<Result<readonly RegardingTable[]>>>();
const knownNavigations = new Map<string, Promise<Result<string>>>();
/** Organizations that have said that Dataverse search is off. */
const withoutSearch = new Set<string>();
const searchIsOff = '0x80048d0b';

/** The records of one organization that a message can be regarding. */
export class RecordSource {
  private readonly ask: Ask;
  private readonly organization: Organization;
  private readonly me: string;

  constructor(organization: Organization, me: string, ask: Ask) {
    this.organization = organization;
    this.me = me;
    this.ask = ask;
  }

  tables(): Promise<Result<readonly RegardingTable[]>> {
    return remembered(knownTables, `${this.organization.url} ${this.me}`, () => this.ask((request) => readRegardingTables(request, this.me), forAll));
  }

  /** Searches one table, or the usual ones that are there. */
  async search(typed: string, table: string | undefined, signal: AbortSignal): Promise<Result<Found>> {
    const tables = await this.tables();
    signal.throwIfAborted();
    if (!tables.ok) return tables;
    const scope = table === undefined ? usual(tables.value) : tables.value.filter((each) => each.table === table);
    const { type, url } = this.organization;
    if (type !== 'onPremises' && !withoutSearch.has(url) && searchWords(typed) !== undefined && scope.length > 0) {
      const answer = await this.ask((request) => searchEverywhere(request, typed, scope), signal);
      if (answer.ok) return succeeded({ records: answer.value, missing: [] });
      // Whatever keeps search away, the tables themselves may answer.
      if ('code' in answer.problem && answer.problem.code.toLowerCase() === searchIsOff) withoutSearch.add(url);
    }
    return this.searchEach(typed, scope, signal);
  }

  private async searchEach(typed: string, scope: readonly RegardingTable[], signal: AbortSignal): Promise<Result<Found>> {
    const answers = await Promise.all(scope.map(async (table) => ({ table, answer: await this.ask((request) => searchTable(request, typed, table), signal) })));
    const problems = answers.flatMap(({ table, answer }) => (answer.ok ? [] : [{ table, problem: answer.problem }]));
    const [first] = problems;
    if (first && problems.length === answers.length) return failed(first.problem);
    return succeeded({ records: answers.flatMap(({ answer }) => (answer.ok ? answer.value : [])), missing: problems.filter(({ problem }) => !isHidden(problem)).map(({ table }) => table.label) });
  }

  /** The records that are still there, in the order of the keys. */
  async named(keys: readonly RecordKey[]): Promise<readonly NamedRecord[]> {
    const tables = await this.tables();
    if (!tables.ok) return [];
    const wanted = tables.value.map((table) => ({ table, ids: keys.filter((key) => key.table === table.table).map(({ id }) => id) })).filter(({ ids }) => ids.length > 0);
    const answers = await Promise.all(wanted.map(({ table, ids }) => this.ask((request) => readNames(request, table, ids), forAll)));
    const found = answers.flatMap((answer) => (answer.ok ? answer.value : []));
    return keys.flatMap((key) => found.find((each) => sameRecord(each, key)) ?? []);
  }

  async suggested(people: readonly NamedRecord[]): Promise<readonly NamedRecord[]> {
    const answer = await this.ask(async (request) => succeeded(await suggestRecords(request, people)), forAll);
    return answer.ok ? answer.value : [];
  }

  /** The record as an email is made regarding it. */
  async target(record: NamedRecord): Promise<Result<RegardingTarget>> {
    const [tables, navigation] = await Promise.all([this.tables(), this.navigation(record.table)]);
    if (!tables.ok) return tables;
    if (!navigation.ok) return navigation;
    const table = tables.value.find((each) => each.table === record.table);
    return table ? succeeded({ ...record, set: table.set, navigation: navigation.value }) : failed({ kind: 'unexpectedAnswer', host: new URL(this.organization.url).host });
  }

  navigation(table: string): Promise<Result<string>> {
    return remembered(knownNavigations, `${this.organization.url} ${table}`, () => this.ask((request) => readRegardingNavigation(request, table), forAll));
  }
}

/** What is remembered belongs to no one screen. */
const forAll = new AbortController().signal;

/** Asks once for each key; what failed is asked again. */
function remembered<Value>(known: Map<string, Promise<Result<Value>>>, key: string, ask: () => Promise<Result<Value>>): Promise<Result<Value>> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  const drop = () => known.get(key) === answer && known.delete(key);
  answer.then(({ ok }) => ok || drop(), drop);
  return answer;
}

function usual(tables: readonly RegardingTable[]): readonly RegardingTable[] {
  return usualTables.flatMap((name) => tables.find(({ table }) => table === name) ?? []);
}

/** A table that is not there or not for this person is nothing that is missing. */
function isHidden({ kind }: Problem): boolean {
  return kind === 'privilegeMissing';
}
