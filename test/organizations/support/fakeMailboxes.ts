import type { DynamicsMailbox } from '../../../src/diagnosis/dynamicsUser.ts';
import { failed, type Problem, type Result, succeeded } from '../../../src/diagnosis/problem.ts';
import type { Organization } from '../../../src/organizations/organization.ts';
import { readJournal, type SwitchJournal } from '../../../src/organizations/switchJournal.ts';
import { type SwitchFacts, planSwitch, type SwitchRules } from '../../../src/organizations/switchPlan.ts';
import type { MailboxColumns } from '../../../src/organizations/switchSteps.ts';
import { runSwitch, type SwitchOutcome, type SwitchPorts } from '../../../src/organizations/switchSynchronizing.ts';
import type { SynchronizingRow } from '../../../src/organizations/synchronizingMatrix.ts';
import { type PermitAnswer, WritePermit } from '../../../src/organizations/writeGate.ts';

export const organizations = {
  contoso: { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' },
  test: { url: 'https://contoso-test.crm4.dynamics.com', name: 'Contoso Test', type: 'sandbox' },
  europe: { url: 'https://contoso-europe.crm4.dynamics.com', name: 'Contoso Europe', type: 'production' },
} as const satisfies Record<string, Organization>;

export type Name = keyof typeof organizations;
export const names: readonly Name[] = ['contoso', 'test', 'europe'];

/** A healthy mailbox that no organization is marked in. */
export function mailbox(changes: Partial<DynamicsMailbox> = {}): DynamicsMailbox {
  return {
    id: '11111111-7b1e-4a36-8f6d-5f9f1f7f0a01',
    address: 'nancy.anderson@contoso.com',
    isPrimary: false,
    isSyncOrganization: false,
    methods: { incoming: 'serverSide', outgoing: 'serverSide', appointments: 'serverSide' },
    tests: { incoming: 'success', outgoing: 'success', appointments: 'success' },
    testScheduled: false,
    testEndedOn: '2026-01-01T00:00:00Z',
    approval: 'approved',
    isActive: true,
    serverProfile: '22222222-7b1e-4a36-8f6d-5f9f1f7f0a01',
    etag: 'W/"1"',
    ...changes,
  };
}

export const marked = { isPrimary: true, isSyncOrganization: true } as const;

export function permitFor(organization: Organization): PermitAnswer {
  const username = 'nancy.anderson@contoso.com';
  return WritePermit.request({
    person: { account: { homeId: 'nancy', objectId: 'o', tenantId: 't', homeTenantId: 't', username }, mailbox: username },
    bothAreMe: [],
    otherAccount: { allowed: false, insistedOn: [] },
    sharing: { answer: 'own' },
    organization,
    shown: organization,
    hostPolicy: { cloud: 'commercial', trustedOrigins: [] },
  });
}

/**
 * What goes wrong with one request. A write: lost before or after it was done, lost and done later, refused because the row
 * has another version (with `sentAgain` from this very write), for want of a right, or for being busy; `closed` and
 * `closedAfter`: the pane is gone.
 */
export const faults = ['lostBefore', 'lostAfter', 'lostLate', 'changed', 'sentAgain', 'forbidden', 'busy', 'closed', 'closedAfter'] as const;
export type Fault = (typeof faults)[number];

const host = 'contoso.crm4.dynamics.com';
const onReading: Readonly<Record<Fault, Problem | undefined>> = {
  lostBefore: { kind: 'unreachable', host },
  lostAfter: { kind: 'tooSlow', host, seconds: 45 },
  lostLate: { kind: 'serverFailing', status: 503, code: '' },
  changed: undefined,
  sentAgain: undefined,
  forbidden: { kind: 'privilegeMissing', code: '0x80040220' },
  busy: { kind: 'throttled', retryAfterSeconds: 60 },
  closed: undefined,
  closedAfter: undefined,
};
const unknown: Problem = { kind: 'outcomeUnknown', host };
const notTheSame: Problem = { kind: 'changedMeanwhile', code: '0x80060882' };
const onWriting: Readonly<Partial<Record<Fault, Problem>>> = {
  lostBefore: unknown,
  lostAfter: unknown,
  lostLate: unknown,
  changed: notTheSame,
  sentAgain: notTheSame,
  forbidden: { kind: 'mayNotChange', code: '0x80040220' },
  busy: { kind: 'throttled', retryAfterSeconds: 60 },
};
const worksAnyway: ReadonlySet<Fault> = new Set<Fault>(['lostAfter', 'sentAgain', 'closedAfter']);

interface Row {
  readonly organization: Organization;
  mailbox: DynamicsMailbox;
  version: number;
  due: number | undefined;
}

export interface FakeSettings {
  /** How Test & Enable ends. */
  readonly testResults?: Partial<Record<Name, 'success' | 'failure' | 'never'>>;
  /** How long it takes; 90 seconds where left out. */
  readonly testSeconds?: Partial<Record<Name, number>>;
  /** Which mark a passed test leaves. */
  readonly marks?: 'both' | 'isPrimary' | 'isSyncOrganization';
  readonly syncFlag?: 'takesEffect' | 'isIgnored' | 'isRefused';
}

/** The mailbox rows of several organizations, and the Exchange mailbox that obeys the one that passed a test last while it was marked. */
export class FakeMailboxes {
  /** Milliseconds. */
  now = Date.UTC(2026, 10, 2);
  requests = 0;
  /** How often a write was carried out, by organization. */
  readonly written = new Map<string, MailboxColumns[]>();
  /** Moments at which nobody synchronized. */
  readonly gaps: string[] = [];
  saved: SwitchJournal | undefined;
  readonly told: (Problem | undefined)[] = [];
  settings: FakeSettings;
  private readonly rows: readonly Row[];
  private readonly somebodyWasMarked: boolean;
  private readonly faultAt = new Map<number, Fault>();
  private owner: string | undefined;
  private late: (() => void) | undefined;
  private closing = new AbortController();

  constructor(mailboxes: Readonly<Record<Name, DynamicsMailbox>>, settings: FakeSettings = {}) {
    this.rows = names.map((name) => ({ organization: organizations[name], mailbox: mailboxes[name], version: 1, due: undefined }));
    this.settings = settings;
    this.owner = this.rows.find((row) => isMarked(row.mailbox))?.organization.url;
    this.somebodyWasMarked = this.owner !== undefined;
  }

  /** The request with this number, counted from 0, meets this fault. */
  fault(at: number, fault: Fault): void {
    this.faultAt.set(at, fault);
  }

  at(name: Name): DynamicsMailbox {
    return this.row(organizations[name].url).mailbox;
  }

  /** Somebody else changes a row. */
  change(name: Name, changes: Partial<DynamicsMailbox>): void {
    this.put(this.row(organizations[name].url), changes);
  }

  matrix(): readonly SynchronizingRow[] {
    return this.rows.map(({ organization, mailbox: each }) => ({ organization, mailbox: succeeded(each) }));
  }

  plan(target: Name, rules: SwitchRules, more: Partial<SwitchFacts> = {}) {
    return planSwitch({ rows: this.matrix(), target: organizations[target], rules, mayWrite: new Map(), now: this.now, ...more });
  }

  /** Runs a switch in a pane that is opened for it, with the journal as it comes out of the storage. */
  run(journal: SwitchJournal, ports: Partial<SwitchPorts> = {}): Promise<SwitchOutcome> {
    this.closing = new AbortController();
    const kept = readJournal(JSON.parse(JSON.stringify(journal)));
    if (!kept) throw new Error('the journal does not come out of the storage');
    this.saved = kept;
    return runSwitch(kept, { ...this.ports(), ...ports }, this.closing.signal);
  }

  close(): void {
    this.closing.abort();
  }

  ports(): SwitchPorts {
    return {
      connected: () => this.rows.map(({ organization }) => organization),
      readMailbox: async (url, signal) => {
        signal.throwIfAborted();
        return this.read(url);
      },
      permit: async (url) => permitFor(this.row(url).organization),
      patchMailbox: async (permit, { etag }, columns) => this.patch(permit.organizationUrl, etag, columns),
      save: async (journal) => {
        this.saved = journal;
      },
      tell: ({ problem }) => void this.told.push(problem),
      now: () => this.now,
      wait: async (milliseconds, signal) => {
        signal.throwIfAborted();
        this.now += milliseconds;
      },
    };
  }

  private read(url: string): Result<DynamicsMailbox> {
    const fault = this.begin();
    if (fault === 'closed' || fault === 'closedAfter') this.die();
    const problem = fault && onReading[fault];
    if (problem) return failed(problem);
    const { mailbox: found } = this.row(url);
    if (fault === 'changed') this.put(this.row(url), {});
    return succeeded(found);
  }

  private patch(url: string, etag: string, columns: MailboxColumns): Result<unknown> {
    const fault = this.begin(true);
    const row = this.row(url);
    if (fault === 'closed') this.die();
    if (fault === 'changed') this.put(row, {});
    if (fault === 'lostLate') this.late = () => void this.carryOut(row, etag, columns);
    const problem = fault && onWriting[fault];
    if (problem && !worksAnyway.has(fault)) return failed(problem);
    const result = this.carryOut(row, etag, columns);
    if (fault === 'closedAfter') this.die();
    return problem ? failed(problem) : result;
  }

  private carryOut(row: Row, etag: string, columns: MailboxColumns): Result<unknown> {
    if (etag !== row.mailbox.etag) return failed(notTheSame);
    const { syncFlag } = this.settings;
    if (syncFlag === 'isRefused' && columns.isactsyncorgflagset !== undefined) return failed({ kind: 'mayNotChange', code: '0x80040220' });
    const { url } = row.organization;
    this.written.set(url, [...(this.written.get(url) ?? []), columns]);
    const appointments = columns.actdeliverymethod === undefined ? row.mailbox.methods.appointments : (['dynamicsForOutlook', 'serverSide', 'none'] as const)[columns.actdeliverymethod];
    const tested = columns.testemailconfigurationscheduled === true;
    if (tested) row.due = this.now + (this.settings.testSeconds?.[this.nameOf(row)] ?? 90) * 1000;
    this.put(row, {
      ...(columns.orgmarkedasprimaryforexchangesync === undefined ? {} : { isPrimary: columns.orgmarkedasprimaryforexchangesync }),
      ...(columns.isactsyncorgflagset === undefined || syncFlag === 'isIgnored' ? {} : { isSyncOrganization: columns.isactsyncorgflagset }),
      methods: { ...row.mailbox.methods, appointments },
      ...(tested ? { testScheduled: true, tests: { incoming: 'notRun', outgoing: 'notRun', appointments: 'notRun' } } : {}),
    });
    return succeeded(undefined);
  }

  private begin(writing = false): Fault | undefined {
    this.now += 100;
    // What was under way overtakes the next write, not the reading in between.
    if (writing) {
      this.late?.();
      this.late = undefined;
    }
    const over = this.rows.flatMap((row) => (row.due !== undefined && row.due <= this.now ? [{ row, due: row.due }] : []));
    for (const { row, due } of over.sort((one, other) => one.due - other.due)) this.endTest(row, due);
    const fault = this.faultAt.get(this.requests);
    this.requests += 1;
    return fault;
  }

  private endTest(row: Row, end: number): void {
    const result = this.settings.testResults?.[this.nameOf(row)] ?? 'success';
    if (result === 'never') return;
    row.due = undefined;
    const { marks = 'both' } = this.settings;
    const takesOver = result === 'success' && isMarked(row.mailbox);
    if (takesOver) this.owner = row.organization.url;
    this.put(row, {
      testScheduled: false,
      testEndedOn: new Date(end).toISOString(),
      tests: { incoming: result, outgoing: result, appointments: result },
      ...(takesOver ? { isPrimary: marks !== 'isSyncOrganization', isSyncOrganization: marks !== 'isPrimary' } : {}),
    });
  }

  private put(row: Row, changes: Partial<DynamicsMailbox>): void {
    row.version += 1;
    row.mailbox = { ...row.mailbox, ...changes, etag: `W/"${row.version}"` };
    if (!this.somebodyWasMarked || this.owner === undefined) return;
    if (!isMarked(this.row(this.owner).mailbox)) this.gaps.push(`${this.owner} holds the mailbox and is not marked`);
  }

  private row(url: string): Row {
    const found = this.rows.find(({ organization }) => organization.url === url);
    if (!found) throw new Error(`no organization at ${url}`);
    return found;
  }

  private nameOf({ organization }: Row): Name {
    return names.find((name) => organizations[name] === organization) ?? 'contoso';
  }

  private die(): never {
    this.closing.abort();
    throw new Error('the pane is gone');
  }
}

function isMarked({ isPrimary, isSyncOrganization }: DynamicsMailbox): boolean {
  return isPrimary === true || isSyncOrganization === true;
}
