import type { Approval, DynamicsMailbox } from '../diagnosis/dynamicsUser.ts';
import type { Problem } from '../diagnosis/problem.ts';
import { type Organization, sameOrganization } from './organization.ts';
import { mayBeWritten, type SwitchJournal, type SwitchOrganization, type SwitchStep, valuesOf } from './switchJournal.ts';
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
  return forth({
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

const planned = (action: SwitchStep['action'], organization: string): SwitchStep => ({ organization, action, progress: 'planned' });

/** Remembers where an earlier direction may have written, since its steps are dropped. */
function turned(journal: SwitchJournal): SwitchJournal {
  return { ...journal, organizations: journal.organizations.map((each) => (mayBeWritten(journal, each.url) ? { ...each, touched: true } : each)) };
}

/** The way to the target, from the beginning. */
function forth(journal: SwitchJournal): SwitchJournal {
  const { target, organizations, flag } = journal;
  const others = organizations.filter(({ url }) => url !== target);
  const [marked, unmarked] = [others.filter(({ before }) => synchronizes(before, flag) === true), others.filter(({ before }) => synchronizes(before, flag) !== true)];
  return {
    ...turned(journal),
    direction: 'forth',
    steps: [planned('claim', target), planned('test', target), ...[...marked, ...unmarked].map(({ url }) => planned('release', url)), planned('look', target)],
  };
}

/**
 * The way back to what was before, in the reverse order and by the same rule: those that synchronized before are marked and
 * tested again before the target is released. They are left alone only where the target cannot have taken the mailbox over:
 * it was never marked, or its first test failed. A test of theirs that fails leaves the target as it is.
 */
function back(journal: SwitchJournal): SwitchJournal {
  const { target, organizations, flag } = journal;
  const touched = ({ url }: SwitchOrganization) => mayBeWritten(journal, url);
  const isTarget = ({ url }: SwitchOrganization) => url === target;
  const wasMarked = ({ before }: SwitchOrganization) => synchronizes(before, flag) === true;
  const othersReversed = organizations.filter((each) => !isTarget(each)).reverse();
  const steps = [
    ...othersReversed.filter((each) => !wasMarked(each) && touched(each)).map(({ url }) => planned('restore', url)),
    ...othersReversed.filter((each) => wasMarked(each) && (touched(each) || mayHaveMoved(journal))).flatMap(({ url }) => [planned('claim', url), planned('test', url)]),
    ...organizations.filter((each) => isTarget(each) && touched(each)).map(({ url }) => planned('release', url)),
  ];
  return { ...turned(journal), direction: 'back', steps: steps.length === 0 ? [] : [...steps, planned('look', target)] };
}

function mayHaveMoved(journal: SwitchJournal): boolean {
  const { target, direction, organizations, steps } = journal;
  const isFirstRound = direction === 'forth' && organizations.every(({ touched }) => touched !== true);
  const firstTestFailed = isFirstRound && steps.some(({ action, failure }) => action === 'test' && failure?.kind === 'testFailed');
  return mayBeWritten(journal, target) && !firstTestFailed;
}

/** The journal with which `runSwitch` goes on towards the target, from wherever it stands. */
export function finishSwitch(journal: SwitchJournal): SwitchJournal {
  return journal.direction === 'forth' ? resume(journal, forth) : forth(journal);
}

/** The journal with which `runSwitch` brings back what was before, from wherever it stands. */
export function undoSwitch(journal: SwitchJournal): SwitchJournal {
  return journal.direction === 'back' ? resume(journal, back) : back(journal);
}

/** Goes on in the same direction; from the beginning where what was already done no longer holds. */
function resume(journal: SwitchJournal, begin: (journal: SwitchJournal) => SwitchJournal): SwitchJournal {
  const failedAt = journal.steps.find(({ failure }) => failure !== undefined);
  if (!failedAt) return journal;
  const { failure, ...step } = failedAt;
  const replace = (...next: readonly SwitchStep[]): SwitchJournal => ({
    ...journal,
    steps: journal.steps.map((each) => next.find(({ organization, action }) => each.organization === organization && each.action === action) ?? each),
  });
  switch (failure?.kind) {
    case 'nobodyLeft':
      return begin(journal);
    case 'testFailed':
      return { ...replace(planned('claim', step.organization), planned('test', step.organization)), organizations: turned(journal).organizations };
    case 'notTaken':
      return { ...replace({ ...planned(step.action, step.organization), accepted: failure.theirs }), organizations: turned(journal).organizations };
    case 'changed':
      if (step.action === 'look') return begin(journal);
      return replace(failure.theirs === null ? step : { ...step, accepted: failure.theirs });
    default:
      return replace(step);
  }
}
