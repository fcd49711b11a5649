import { signInHelps } from '../../diagnosis/signInHelps.ts';
import { mayChangeRow } from '../../dynamics/rowRights.ts';
import { finishSwitch, undoSwitch } from '../../organizations/switchCourse.ts';
import { currentStep, standingOf, type SwitchJournal } from '../../organizations/switchJournal.ts';
import { planSwitch, prevents, type SwitchPlan } from '../../organizations/switchPlan.ts';
import { runSwitch } from '../../organizations/switchSynchronizing.ts';
import { judgeSynchronizing } from '../../organizations/synchronizingMatrix.ts';
import { keptItems } from '../../settings/keptItems.ts';
import { resourceFor } from '../checkOrganization.ts';
import type { OrganizationRow, PaneStore } from '../paneState.ts';
import { remember } from '../remember.ts';
import type { Ground, Session } from '../session.ts';
import { synchronizingRows } from '../synchronizingRows.ts';
import { withToken } from '../withToken.ts';
import { confirmationOf, requestPermit, switchPorts } from './switchPorts.ts';

/** Asks what there is to know before a change, and plans it. What the person has left meanwhile is dropped. */
export async function prepareSwitch(session: Session, store: PaneStore, targetUrl: string): Promise<void> {
  const { ground } = session;
  if (!ground) return;
  const preparing = { status: 'preparing' } as const;
  store.change({ switching: preparing });
  const isLeft = () => store.state().switching !== preparing;
  await session.checkedAll();
  if (isLeft()) return;
  const connected = store.state().rows.filter(({ known }) => known.connected);
  const target = connected.find(({ known }) => known.organization.url === targetUrl)?.known.organization;
  if (!target) return store.change({ switching: undefined, view: 'organizations' });
  const facts = { rows: synchronizingRows(connected), target, rules: ground.configuration.synchronizing, now: Date.now() };
  const written = planSwitch({ ...facts, mayWrite: new Map() }).journal?.organizations.map(({ url }) => url) ?? [];
  const mayWrite = await Promise.all(connected.filter(({ known }) => written.includes(known.organization.url)).map((row) => askRight(ground, row)));
  const plan = planSwitch({ ...facts, mayWrite: new Map(mayWrite.flat()) });
  const refusal = await refusalOf(ground, store, plan.journal, []);
  if (!isLeft()) store.change({ switching: { status: 'planned', plan, ...refusal } });
}

async function askRight({ signIn }: Ground, { known: { organization }, check }: OrganizationRow): Promise<readonly (readonly [string, boolean])[]> {
  if (check.status !== 'answered' || !check.user.mailbox) return [];
  const { id, mailbox } = check.user;
  const { signal } = new AbortController();
  const right = await withToken(signIn, resourceFor(organization), signal, ({ value }) => mayChangeRow({ organization, token: value, signal, waiting: () => undefined, asking: () => undefined }, id, { set: 'mailboxes', id: mailbox.id }));
  return right.ok ? [[organization.url, right.value]] : [];
}

/** Why the gate would let nothing be written, asked before anybody confirms anything. */
async function refusalOf(ground: Ground, store: PaneStore, journal: SwitchJournal | undefined, insistedOn: readonly string[]) {
  const confirmation = await confirmationOf(store, insistedOn);
  for (const { url } of journal?.organizations ?? []) {
    const answer = requestPermit(ground, store, url, confirmation);
    if (!answer.ok) return { refusal: answer.refusal };
  }
  return {};
}

/** Looks at the gate anew, after the person has cleared something up. */
export async function lookAtGate({ ground }: Session, store: PaneStore, insistedOn: readonly string[]): Promise<void> {
  const { switching } = store.state();
  if (!ground || (switching?.status !== 'planned' && switching?.status !== 'stopped')) return;
  const { refusal: _cleared, ...rest } = switching;
  const refusal = await refusalOf(ground, store, switching.status === 'planned' ? switching.plan.journal : switching.journal, insistedOn);
  if (store.state().switching === switching) store.change({ switching: { ...rest, ...refusal } });
}

/**
 * Signs in to everything that a change is about, with one window, and goes on with what the person was doing. Where they
 * choose another account, they are shown first what it is and may do.
 */
export async function signInForSwitch(session: Session, store: PaneStore, how: 'asking' | 'choosing', goOnAs: (how: 'finish' | 'undo') => void, insistedOn: readonly string[]): Promise<void> {
  const { switching } = store.state();
  if (!session.ground || (switching?.status !== 'planned' && switching?.status !== 'stopped')) return;
  const url = switching.status === 'planned' ? firstUnread(switching.plan) : (currentStep(switching.journal)?.organization ?? switching.journal.target);
  const problem = await session.signIn(url, how, 'all');
  if (store.state().switching !== switching) return;
  if (problem) return store.change({ switching: { ...switching, problem } });
  if (switching.status === 'planned') return prepareSwitch(session, store, switching.plan.target.url);
  const { refusal: _refusal, problem: _problem, ...rest } = switching;
  store.change({ switching: rest });
  await session.settled();
  if (how === 'asking') return goOnAs(switching.journal.direction === 'forth' ? 'finish' : 'undo');
  await lookAtGate(session, store, insistedOn);
}

function firstUnread({ obstacles, target }: SwitchPlan): string {
  return obstacles.find((obstacle) => 'problem' in obstacle && signInHelps.has(obstacle.problem.kind))?.organization.url ?? target.url;
}

/** Leaves a change: one that is half-way stays, one that has written nothing is over. */
export async function leaveSwitch({ ground }: Session, store: PaneStore): Promise<void> {
  const { switching } = store.state();
  const stays = switching?.status === 'stopped' && standingOf(switching.journal) === 'halfway';
  store.change({ view: 'organizations', ...(stays ? {} : { switching: undefined }) });
  if (ground && switching?.status === 'stopped' && !stays) await remember(ground.keeper, store, keptItems.synchronizingSwitch, () => undefined);
}

/** Goes on with a change from wherever it stands: begins, finishes, or undoes it. */
export async function goOn(session: Session, store: PaneStore, how: 'begin' | 'finish' | 'undo', insistedOn: readonly string[], signal: AbortSignal): Promise<void> {
  const { ground } = session;
  const { switching } = store.state();
  if (!ground || !switching) return;
  const journal = nextJournal(switching, how);
  if (!journal) return;
  const confirmation = await confirmationOf(store, insistedOn);
  store.change({ switching: { status: 'running', journal } });
  const outcome = await runSwitch(journal, { ...switchPorts(session, ground, store, confirmation), tell: (progress) => store.change({ switching: { status: 'running', ...progress } }) }, signal);
  const { flag } = ground.configuration.synchronizing;
  if (outcome.kind === 'ended') {
    store.change({ switching: { status: 'ended', journal: outcome.journal, verdict: judgeSynchronizing(outcome.rows, flag) } });
    await remember(ground.keeper, store, keptItems.synchronizingSwitch, () => undefined);
    session.checkAll();
  } else {
    const { kind: _kind, ...stop } = outcome;
    store.change({ switching: { status: 'stopped', ...stop } });
  }
}

function nextJournal(switching: NonNullable<ReturnType<PaneStore['state']>['switching']>, how: 'begin' | 'finish' | 'undo'): SwitchJournal | undefined {
  if (switching.status === 'planned') return how === 'begin' && !switching.refusal && !switching.plan.obstacles.some(prevents) ? switching.plan.journal : undefined;
  if (switching.status !== 'stopped') return undefined;
  return how === 'undo' ? undoSwitch(switching.journal) : finishSwitch(switching.journal);
}
