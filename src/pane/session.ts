import { type Problem, type ProblemKind, type Result, succeeded } from '../diagnosis/problem.ts';
import type { Sharing } from '../diagnosis/sharing.ts';
import { mayReceiveToken, serviceOrigin } from '../organizations/hostPolicy.ts';
import { hostPolicyOf, type KeptOrganization, knownOrganizations } from '../organizations/knownOrganizations.ts';
import type { Outlook } from '../outlook/outlook.ts';
import type { Configuration } from '../settings/configuration.ts';
import type { Keeper } from '../settings/keeper.ts';
import { keptItems } from '../settings/keptItems.ts';
import type { SignIn } from '../signin/signIn.ts';
import { checkOrganization, resourceFor } from './checkOrganization.ts';
import { faultOfOurs } from './faultOfOurs.ts';
import type { Check, OrganizationRow, PaneState, PaneStore } from './paneState.ts';
import { compareWith, withDirectory } from './addressesSeen.ts';
import { showUnfinishedRepair } from './repair/showUnfinishedRepair.ts';
import { waitsForSignIn } from './rowState.ts';
import { withSignIn } from './withSignIn.ts';
import { rowAt } from './rowAt.ts';

/** How long the first answer is waited for by what could be in its way. */
const patienceMilliseconds = 3000;

/** Where the pane gets its facts from. */
export interface Sources {
  readonly configuration: () => Promise<Result<Configuration>>;
  readonly outlook: () => Promise<Result<Outlook>>;
  readonly signIn: (configuration: Configuration) => Promise<SignIn>;
  /** Whose mailbox the selected message is in; only after Outlook is ready. */
  readonly sharing: () => Promise<Sharing>;
  /** Waits until the person has seen what there is to see: what comes after it does not stand in its way. */
  readonly seen: () => Promise<void>;
  /** What this person chose before; only after Outlook is ready. */
  readonly keeper: (configuration: Configuration, outlook: Outlook) => Keeper;
}

/** What is there once the pane has started. */
export interface Ground {
  readonly configuration: Configuration;
  readonly outlook: Outlook;
  readonly signIn: SignIn;
  readonly keeper: Keeper;
}

/** One opening of the pane: starts it, and asks organizations side by side, each on its own. */
export class Session {
  private readonly store: PaneStore;
  private readonly sources: Sources;
  private readonly running = new Map<string, AbortController>();
  private readonly finishing = new Map<string, Promise<void>>();
  private current: Ground | undefined;
  /** The list that was read last. */
  private kept: readonly KeptOrganization[] | undefined;

  constructor(store: PaneStore, sources: Sources) {
    this.store = store;
    this.sources = sources;
  }

  /** What is there once the pane has started; nothing before. */
  get ground(): Ground | undefined {
    return this.current;
  }

  /**
   * Asks Outlook and reads the settings, then checks every connected organization. Nothing is sent before Outlook has told
   * what the person chose, which can be that nothing is sent unasked.
   */
  async start(): Promise<void> {
    const { store, sources } = this;
    store.change({ start: { status: 'starting' } });
    const reading = sources.configuration();
    const opening = reading.then(async (read) => (read.ok ? succeeded({ configuration: read.value, signIn: await sources.signIn(read.value) }) : read));
    // Looked at once Outlook has answered.
    opening.catch(() => undefined);
    const outlook = await overtaken(sources.outlook(), reading, () => store.change({ start: { status: 'waitingForOutlook' } }));
    if (!outlook.ok) return this.stop(outlook.problem);
    const opened = await opening;
    if (!opened.ok) return this.stop(opened.problem);
    const { configuration, signIn } = opened.value;
    const keeper = sources.keeper(configuration, outlook.value);
    this.kept = undefined;
    this.current = { configuration, outlook: outlook.value, signIn, keeper };
    store.change({ start: { status: 'started' }, configuration, outlook: outlook.value });
    if (keeper.deviceHasChoices()) await keeper.openDevice();
    keeper.subscribe(() => this.readKept());
    this.readKept();
    if (!store.state().onlyWhenIAsk) this.checkAll();
    void sources.sharing().then((sharing) => store.change({ sharing }));
    // What the device keeps comes after the first answer, in whose way its code would be. Should it not come, the repair stays where it is kept until the next time.
    void this.firstAnswer()
      .then(() => showUnfinishedRepair(keeper, store))
      .catch(() => undefined);
    if (keeper.read(keptItems.synchronizingSwitch) !== undefined) await this.readUnfinished(keeper);
  }

  /** The first of those that are asked has answered, and that is seen; or it takes long. */
  private async firstAnswer(): Promise<void> {
    if (this.finishing.size === 0) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<void>((resolve) => (timer = setTimeout(resolve, patienceMilliseconds)));
    await Promise.race([Promise.race(this.finishing.values()).then(() => this.sources.seen()), late]);
    clearTimeout(timer);
  }

  /** Takes over what is kept, which another pane may have changed. */
  readKept(): void {
    const { current, store } = this;
    if (!current) return;
    const { configuration, keeper } = current;
    const kept = keeper.read(keptItems.organizations);
    // Making the list anew would draw all of it anew, whatever small choice was kept.
    const list = kept === this.kept ? {} : listOf(configuration, kept, store.state().rows);
    this.kept = kept;
    store.change({
      ...list,
      chosen: keeper.read(keptItems.currentOrganization),
      onlyWhenIAsk: keeper.read(keptItems.onlyWhenIAsk) ?? false,
      lastAnswers: keeper.read(keptItems.lastAnswers),
      bothAreMe: keeper.read(keptItems.bothAreMe),
      welcomed: keeper.read(keptItems.welcomed) || keeper.read(keptItems.lastAnswers).length > 0,
    });
    const { rows } = store.state();
    for (const [url, controller] of this.running) if (!rows.some(({ known: { connected, organization } }) => connected && organization.url === url)) controller.abort();
  }

  /** A change of the synchronizing organization that was half-way when the pane was closed. */
  private async readUnfinished(keeper: Keeper): Promise<void> {
    const { unfinishedSwitch } = await import(/* webpackChunkName: "unfinished" */ './synchronize/unfinishedSwitch.ts');
    const journal = unfinishedSwitch(keeper.read(keptItems.synchronizingSwitch));
    if (journal) this.store.change({ switching: { status: 'stopped', journal } });
  }

  /** Asks every connected organization anew. */
  checkAll(): void {
    for (const { known } of this.store.state().rows) if (known.connected) this.check(known.organization.url);
  }

  /** Asks every connected organization anew and waits for all answers. */
  async checkedAll(): Promise<void> {
    this.checkAll();
    await this.settled();
  }

  /** Waits for everything that is being asked. */
  async settled(): Promise<void> {
    await Promise.all([...this.finishing.values()]);
  }

  /** Asks one organization anew and waits for its answer. */
  async checked(url: string): Promise<void> {
    this.check(url);
    await this.finishing.get(url);
  }

  /** Stops asking, so that no answer comes any more that would be kept. */
  async stopAsking(): Promise<void> {
    for (const [url, controller] of this.running) {
      controller.abort();
      this.store.checked(url, { status: 'notAsked' });
    }
    await this.settled();
  }

  /** Sees to it that an organization has been asked, where it has not answered yet. */
  async asked(url: string): Promise<void> {
    const check = rowAt(this.store.state().rows, url)?.check;
    if (check?.status !== 'answered' && !this.finishing.has(url)) this.check(url);
    await this.finishing.get(url);
  }

  /** Asks Microsoft Graph for the person's addresses; from a click, since it may open a window. What fails changes nothing. */
  async askDirectory(): Promise<void> {
    const { current, store } = this;
    const { policy } = store.state();
    const graph = serviceOrigin(policy, 'graph');
    if (!current || graph === undefined || !mayReceiveToken(graph, policy, 'graph')) return;
    const resource = { url: graph, issuer: 'entra' } as const;
    const { signal } = new AbortController();
    const { readDirectoryUser } = await import(/* webpackChunkName: "directory" */ '../dynamics/readDirectoryUser.ts');
    const answer = await withSignIn(current.signIn, resource, 'ifNeeded', signal, ({ value }) => readDirectoryUser({ graph, token: value, signal, waiting: () => undefined, asking: () => undefined }));
    if (answer.ok) store.change(withDirectory(store.state(), answer.value));
  }

  /** Asks one organization anew; what was still being asked of it is dropped. */
  check(url: string): void {
    const { current, store, running } = this;
    const row = rowAt(store.state().rows, url);
    if (!current || !row?.known.connected) return;
    running.get(url)?.abort();
    const controller = new AbortController();
    running.set(url, controller);
    const { signal } = controller;
    const tell = (check: Check) => {
      if (signal.aborted) return;
      if (check.status === 'answered') store.change({ outlookAccount: current.signIn.outlookAccount() });
      store.checked(url, check);
    };
    const finished = checkOrganization(row.known.organization, { signIn: current.signIn, policy: store.state().policy, compare: (dynamics) => compareWith(store.state(), dynamics) }, tell, signal)
      .catch((error: unknown) => tell({ status: 'failed', problem: faultOfOurs(error) }))
      .finally(() => {
        if (running.get(url) !== controller) return;
        running.delete(url);
        this.finishing.delete(url);
        if (running.size === 0) void this.sources.seen().then(() => this.keepAnswers(current));
      });
    this.finishing.set(url, finished);
  }

  /**
   * Signs in to this organization and with the same question to all others that wait for it; from a click only. Another
   * account is for every organization, so that the list never mixes two. `whom` can be all of them for another reason too.
   * Gives the problem where nobody was signed in.
   */
  async signIn(url: string, how: 'asking' | 'choosing', whom: 'waiting' | 'all' = how === 'choosing' ? 'all' : 'waiting'): Promise<Problem | undefined> {
    const { current, store } = this;
    const rows = store.state().rows.filter((row) => row.known.connected);
    const first = rowAt(rows, url);
    if (!current || !first) return undefined;
    const resource = resourceFor(first.known.organization);
    // Each issuer asks for itself.
    const others = rows.filter((row) => row !== first && (whom === 'all' || waitsForSignIn(row)) && resourceFor(row.known.organization).issuer === resource.issuer);
    const asked = [first, ...others].map(({ known }) => known.organization);
    for (const organization of asked) {
      this.running.get(organization.url)?.abort();
      store.checked(organization.url, { status: 'signingIn', asking: true });
    }
    const token = await current.signIn.ask([resource, ...others.map(({ known }) => resourceFor(known.organization))], how);
    // Who only closes the window keeps the account that they had; and what keeps one organization need not keep the others.
    const failure = token.ok || (first.check.status === 'answered' && calledOff.has(token.problem.kind)) ? undefined : token.problem;
    if (failure) store.checked(url, { status: 'failed', problem: failure });
    for (const organization of asked) if (!failure || organization.url !== url) this.check(organization.url);
    return token.ok ? undefined : token.problem;
  }

  /** Keeps what was answered, for the next time; nobody has to know where this device keeps nothing. */
  private async keepAnswers({ keeper, outlook }: Ground): Promise<void> {
    const checkedAt = Date.now();
    const answers = this.store.state().rows.flatMap(({ known: { organization }, check }) =>
      check.status === 'answered' ? [{ url: organization.url, outlook: outlook.address, dynamics: check.user.primaryEmail, username: check.account.username, checkedAt }] : [],
    );
    if (answers.length > 0) await keeper.change(keptItems.lastAnswers, (old) => [...old.filter((each) => !answers.some((answer) => answer.url === each.url && answer.outlook === each.outlook)), ...answers]);
  }

  private stop(problem: Problem): void {
    this.store.change({ start: { status: 'stopped', problem } });
  }
}

/** Everything that is known, with the answers that are there already. */
function listOf(configuration: Configuration, kept: readonly KeptOrganization[], before: readonly OrganizationRow[]): Pick<PaneState, 'rows' | 'policy'> {
  const known = knownOrganizations(configuration, kept);
  return {
    rows: known.map((each) => ({ known: each, check: before.find((row) => row.known.organization.url === each.organization.url && row.known.connected === each.connected)?.check ?? { status: 'notAsked' } })),
    policy: hostPolicyOf(configuration, known),
  };
}

/** The person would rather not. */
const calledOff: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['signInCancelled', 'signInWindowClosed']);

/** What `awaited` gives; `overtaken` is called where `other` is there before. */
async function overtaken<Value>(awaited: Promise<Value>, other: Promise<unknown>, tell: () => void): Promise<Value> {
  let settled = false;
  other.then(
    () => settled || tell(),
    () => undefined,
  );
  try {
    return await awaited;
  } finally {
    settled = true;
  }
}
