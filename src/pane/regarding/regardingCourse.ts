import { succeeded } from '../../diagnosis/problem.ts';
import { clearRegarding, setRegarding } from '../../dynamics/changeEmail.ts';
import { findEmails } from '../../dynamics/findEmails.ts';
import { changeRegarding, type RegardingPorts } from '../../tracking/changeRegarding.ts';
import type { EmailRow } from '../../tracking/emailRow.ts';
import type { NamedRecord, RegardingTarget } from '../../tracking/record.ts';
import { tidySearch } from '../../tracking/searchText.ts';
import { keptItems } from '../../settings/keptItems.ts';
import { askOrganization, writeToOrganization } from '../askOrganization.ts';
import { keepWish } from '../compose/keepWish.ts';
import type { PaneStore } from '../paneState.ts';
import { remember } from '../remember.ts';
import type { Ground } from '../session.ts';
import { until } from '../until.ts';
import { peopleOf } from './peopleOf.ts';
import { confirmationOf, requestPermit } from '../synchronize/switchPorts.ts';
import { noteChosen } from './RegardingLine.tsx';
import { RecordSource } from './recordSource.ts';
import type { Regarding, RegardingWork } from './regarding.ts';
import { SearchAsTyped } from './searchAsTyped.ts';

/** What is shown before anything is typed. */
const mostRecent = 5;

/** One time of choosing what a message is regarding, from opening to leaving. */
export class RegardingCourse {
  private readonly ground: Ground;
  private readonly store: PaneStore;
  private readonly source: RecordSource;
  private readonly search: SearchAsTyped;
  private readonly gone = new AbortController();
  /** The very state that this course has begun; another one is of another course. */
  private readonly begun: Regarding;

  constructor(ground: Ground, store: PaneStore, begun: Regarding) {
    this.ground = ground;
    this.store = store;
    this.begun = begun;
    this.source = new RecordSource(begun.organization, begun.me, (question, signal) => askOrganization(ground, store, begun.organization, signal, question));
    this.search = new SearchAsTyped((typed, signal) => void this.find(typed, AbortSignal.any([signal, this.gone.signal])));
  }

  /** Reads what comes first; the addresses are those of the message. */
  async begin(addresses: readonly string[]): Promise<void> {
    const { url } = this.begun.organization;
    const kept = [...this.ground.keeper.read(keptItems.recentRegarding)].filter((each) => each.url === url).sort((one, other) => other.at - one.at);
    await Promise.all([
      this.source.tables().then((tables) => this.tell({ tables: tables.ok ? { status: 'known', tables: tables.value } : { status: 'failed', problem: tables.problem } })),
      this.source.named(kept.slice(0, mostRecent)).then((recent) => this.tell({ recent })),
      this.suggest(addresses),
    ]);
  }

  /** Who the people are is found out beside this, where it was not known. */
  private async suggest(addresses: readonly string[]): Promise<void> {
    const people = await until(this.store, (state) => peopleOf(state, this.begun.messageId, addresses), this.gone.signal).catch(() => []);
    const [customer] = people;
    const { facts } = this.begun;
    if (facts && (customer?.table === 'contact' || customer?.table === 'account')) this.tell({ facts: { ...facts, customer: { ...customer, table: customer.table } } });
    this.tell({ suggested: await this.source.suggested(people) });
  }

  type(typed: string): void {
    const tidy = tidySearch(typed);
    const same = tidy === tidySearch(this.now()?.typed ?? '');
    this.tell({ typed, ...(same ? {} : { results: { status: tidy === '' ? 'none' : 'searching' } }) });
    if (!same) this.search.type(tidy);
  }

  lookIn(table: string | undefined): void {
    const tidy = tidySearch(this.now()?.typed ?? '');
    this.tell({ table, results: { status: tidy === '' ? 'none' : 'searching' } });
    this.search.type(tidy);
  }

  /** Makes the message regarding a record, or nothing; a copy is written at once. */
  async choose(wanted: NamedRecord | null): Promise<void> {
    const now = this.now();
    if (!now || now.work?.status === 'writing') return;
    this.search.stop();
    this.tell({ work: { status: 'writing', wanted } });
    const target = wanted ? await this.source.target(wanted) : succeeded(null);
    if (!target.ok) return this.stop(wanted, { kind: 'problem', problem: target.problem });
    if (now.of.kind === 'later') await this.keepForLater(target.value);
    else await this.change(now.of.row, target.value);
  }

  leave(): void {
    const now = this.now();
    this.gone.abort();
    this.search.stop();
    if (now) this.store.change({ view: 'home', regarding: undefined });
  }

  private async find(typed: string, signal: AbortSignal): Promise<void> {
    const answer = await this.source.search(typed, this.now()?.table, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
      return undefined;
    });
    if (answer && !signal.aborted) this.tell({ results: answer.ok ? { status: 'found', ...answer.value } : { status: 'failed', problem: answer.problem } });
  }

  private async keepForLater(target: RegardingTarget | null): Promise<void> {
    const { organization, messageId } = this.begun;
    this.store.change({ chosenRegarding: target ? { organization: organization.url, messageId, target } : undefined });
    this.keepRecent(target);
    noteChosen(target?.id);
    this.leave();
    if (messageId === '') await keepWish(this.store, organization.url, true);
  }

  private async change(row: EmailRow, target: RegardingTarget | null): Promise<void> {
    const { organization } = this.begun;
    const permit = requestPermit(this.ground, this.store, organization.url, await confirmationOf(this.store, this.store.state().tracking?.insistedOn ?? []));
    if (!permit.ok) return this.stop(target, { kind: 'refused', refusal: permit.refusal });
    const ports: RegardingPorts = {
      readRow: async () => {
        const rows = await this.readRows();
        return rows.ok ? succeeded(rows.value.find(({ id }) => id === row.id)) : rows;
      },
      change: async (copy, wanted) => {
        const { regarding } = copy;
        if (wanted) return writeToOrganization(this.ground, organization, permit.permit, (request) => setRegarding(request, copy, wanted));
        if (!regarding) return succeeded(null);
        const navigation = await this.source.navigation(regarding.table ?? '');
        return navigation.ok ? writeToOrganization(this.ground, organization, permit.permit, (request) => clearRegarding(request, copy, navigation.value)) : navigation;
      },
    };
    const outcome = await changeRegarding(row, target, ports);
    if ('row' in outcome) this.showCopy(outcome.row);
    if (outcome.kind !== 'done') return this.stop(target, outcome);
    this.keepRecent(target);
    noteChosen(target?.id);
    this.leave();
  }

  private readRows() {
    return askOrganization(this.ground, this.store, this.begun.organization, new AbortController().signal, (request) => findEmails(request, this.begun.messageId));
  }

  /** What the server says of the copy counts from now on, here and on the home screen where that still shows the message. */
  private showCopy(row: EmailRow): void {
    this.tell({ of: { kind: 'copy', row } });
    const { tracking } = this.store.state();
    if (tracking?.lookup.status !== 'answered' || tracking.organization !== this.begun.organization.url) return;
    const rows = tracking.lookup.rows.map((each) => (each.id === row.id ? row : each));
    this.store.change({ tracking: { ...tracking, lookup: { ...tracking.lookup, rows } } });
  }

  private keepRecent(target: RegardingTarget | null): void {
    if (!target) return;
    const { url } = this.begun.organization;
    const { table, id } = target;
    void remember(this.ground.keeper, this.store, keptItems.recentRegarding, (old) => [...old.filter((each) => each.url !== url || each.id !== id), { url, table, id, at: Date.now() }]);
  }

  private stop(wanted: NamedRecord | null, outcome: Extract<RegardingWork, { status: 'stopped' }>['outcome']): void {
    this.tell({ work: { status: 'stopped', wanted, outcome } });
  }

  private now(): Regarding | undefined {
    return this.gone.signal.aborted ? undefined : this.store.state().regarding;
  }

  private tell(changes: Partial<Regarding>): void {
    const now = this.now();
    if (now) this.store.change({ regarding: { ...now, ...changes } });
  }
}
