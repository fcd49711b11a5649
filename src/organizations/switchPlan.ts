import type { Approval, DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import type { Problem } from '../diagnosis/problem.ts';
import { type Organization, sameOrganization } from './organization.ts';
import { beginForth } from './switchCourse.ts';
import { type SwitchJournal, type SwitchOrganization, type SwitchStep, valuesOf } from './switchJournal.ts';
import { columnsOf, type MailboxColumns, wantedBy, wantedForth } from './switchSteps.ts';
import { synchronizes, type SynchronizingFlag, type SynchronizingRow } from './synchronizingMatrix.ts';

/** The administrator's choice between the ways in which a switch may have to be done. */
export interface SwitchRules {
  readonly flag: SynchronizingFlag;
  readonly others: 'leave' | 'stop';
}

type Direction = keyof DynamicsMailbox['methods'];

/** Something that stands in the way of a switch, known before it begins. */
export type SwitchObstacle = { readonly organization: Organization } & (
  /** The target's mailbox row cannot be read. */
  | { readonly kind: 'mailboxUnread'; readonly problem: Problem }
  /** Whether this other organization synchronizes is not known; nothing is written there. */
  | { readonly kind: 'otherUnread'; readonly problem: Problem }
  | { readonly kind: 'mayNotWrite' }
  | { readonly kind: 'mailboxInactive' }
  | { readonly kind: 'noAddress' }
  | { readonly kind: 'noServerProfile' }
  | { readonly kind: 'notServerSide'; readonly directions: readonly Direction[] }
  | { readonly kind: 'notApproved'; readonly approval: Approval }
  /** The server does not say how it is marked, so it may have no such mark. */
  | { readonly kind: 'markUnknown' }
);

/**
 * Whether a switch cannot be done with this in its way. With the others it may fail: then Test & Enable says so, and nothing
 * has been taken away from the organization that synchronizes now.
 */
export function prevents({ kind }: SwitchObstacle): boolean {
  return kind === 'mailboxUnread' || kind === 'mayNotWrite' || kind === 'mailboxInactive';
}

/**
 * - `moves`: from the organizations that synchronize now to the target
 * - `starts`: nobody synchronizes it now
 * - `stays`: the target synchronizes it already
 * - `notByServer`: the target does not synchronize it on the server
 */
export type SwitchEffect = 'moves' | 'starts' | 'stays' | 'notByServer';

export interface SwitchPlan {
  readonly target: Organization;
  /** Those that say now that they synchronize the mailbox, without the target. */
  readonly from: readonly Organization[];
  /** What becomes of what the mailbox synchronizes. */
  readonly effects: Readonly<Record<'appointments' | 'contacts' | 'tasks' | 'email', SwitchEffect>>;
  /** Where appointments, contacts and tasks are switched off as well. */
  readonly switchedOff: readonly Organization[];
  readonly obstacles: readonly SwitchObstacle[];
  /** What will be done, for `runSwitch`; undefined where the target's mailbox row cannot be read. */
  readonly journal: SwitchJournal | undefined;
}

export interface SwitchFacts {
  /** All connected organizations. */
  readonly rows: readonly SynchronizingRow[];
  readonly target: Organization;
  readonly rules: SwitchRules;
  /** By address, whether the person may change the mailbox row; left out where it could not be asked. */
  readonly mayWrite: ReadonlyMap<string, boolean>;
  readonly now: number;
}

/**
 * What it takes to make `target` the synchronizing organization: the target is marked and tested first, the others are
 * released only after its success, so that at no moment nobody synchronizes.
 */
export function planSwitch({ rows, target, rules, mayWrite, now }: SwitchFacts): SwitchPlan {
  const own = rows.find(({ organization }) => sameOrganization(organization, target));
  const others = rows.filter((row) => row !== own);
  const from = others.filter(({ mailbox }) => mailbox.ok && synchronizes(mailbox.value, rules.flag) === true).map(({ organization }) => organization);
  const journal = own ? draft(own, others, rules, now) : undefined;
  const written = new Set(journal?.organizations.map(({ url }) => url));
  const stops = new Set(journal?.organizations.filter((each) => wantedForth(journal, each).appointments === 'none').map(({ url }) => url));
  return {
    target,
    from,
    effects: effectsOf(own, journal, from.length > 0, rules.flag),
    switchedOff: others.map(({ organization }) => organization).filter(({ url }) => stops.has(url)),
    obstacles: [
      ...(own ? obstaclesAt(own, rules) : []),
      ...rows.filter(({ organization: { url } }) => written.has(url) && mayWrite.get(url) === false).map(({ organization }) => ({ kind: 'mayNotWrite', organization }) as const),
      ...others.flatMap(({ organization, mailbox }) => (mailbox.ok ? [] : [{ kind: 'otherUnread', organization, problem: mailbox.problem } as const])),
    ],
    journal,
  };
}

function draft(own: SynchronizingRow, others: readonly SynchronizingRow[], { flag, others: variant }: SwitchRules, now: number): SwitchJournal | undefined {
  if (!own.mailbox.ok) return undefined;
  const target = own.organization.url;
  const rules = { flag, others: variant, target };
  const organizations = [own, ...others].flatMap(({ organization: { url }, mailbox }): SwitchOrganization[] => (mailbox.ok ? [{ url, mailboxId: mailbox.value.id, before: valuesOf(mailbox.value) }] : []));
  return beginForth({
    version: 1,
    plannedAt: now,
    direction: 'forth',
    ...rules,
    organizations: organizations.filter((each) => Object.keys(wantedForth(rules, each)).length > 0),
    steps: [],
  });
}

function effectsOf(own: SynchronizingRow | undefined, journal: SwitchJournal | undefined, hasFrom: boolean, flag: SynchronizingFlag): SwitchPlan['effects'] {
  const mailbox = own?.mailbox.ok === true ? own.mailbox.value : undefined;
  const startedHere = journal?.organizations.some((each) => wantedForth(journal, each).appointments === 'serverSide') === true;
  const effect = (direction: Direction, started: boolean): SwitchEffect => {
    if (mailbox?.methods[direction] !== 'serverSide' && !started) return 'notByServer';
    if (hasFrom) return 'moves';
    return mailbox && synchronizes(mailbox, flag) === true && !started ? 'stays' : 'starts';
  };
  const calendar = effect('appointments', startedHere);
  return { appointments: calendar, contacts: calendar, tasks: calendar, email: effect('incoming', false) };
}

const directions: readonly Direction[] = ['incoming', 'outgoing', 'appointments'];

function obstaclesAt({ organization, mailbox }: SynchronizingRow, { flag, others }: SwitchRules): readonly SwitchObstacle[] {
  if (!mailbox.ok) return [{ kind: 'mailboxUnread', organization, problem: mailbox.problem }];
  const { isActive, address, serverProfile, approval, methods } = mailbox.value;
  // Where the plan itself switches appointments on, they stand in nobody's way.
  const elsewhere = directions.filter((direction) => methods[direction] !== 'serverSide' && !(direction === 'appointments' && others === 'stop' && methods[direction] === 'none'));
  const found: readonly (readonly [boolean, SwitchObstacle])[] = [
    [isActive === false, { kind: 'mailboxInactive', organization }],
    [(address ?? '').trim() === '', { kind: 'noAddress', organization }],
    [serverProfile === null, { kind: 'noServerProfile', organization }],
    [elsewhere.length > 0, { kind: 'notServerSide', organization, directions: elsewhere }],
    [approval !== 'approved', { kind: 'notApproved', organization, approval }],
    [synchronizes(mailbox.value, flag) === null, { kind: 'markUnknown', organization }],
  ];
  return found.filter(([stands]) => stands).map(([, obstacle]) => obstacle);
}

/** One step as a person confirms and watches it. */
export interface DescribedStep extends SwitchStep {
  /** Exactly what it writes; nothing where it only waits or reads. */
  readonly columns: MailboxColumns;
}

export function describeSteps(journal: SwitchJournal): readonly DescribedStep[] {
  return journal.steps.map((step) => ({ ...step, columns: columnsOf(wantedBy(journal, step)) }));
}
