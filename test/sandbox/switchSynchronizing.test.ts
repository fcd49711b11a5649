import * as v from 'valibot';
import type { DynamicsMailbox } from '../../src/diagnosis/dynamicsUser.ts';
import type { Result } from '../../src/diagnosis/problem.ts';
import { patchMailbox } from '../../src/dynamics/mailboxRows.ts';
import { readCurrentUser } from '../../src/dynamics/readCurrentUser.ts';
import { mayChangeRow } from '../../src/dynamics/rowRights.ts';
import { mailboxOfUser } from '../../src/organizations/mailboxOfUser.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { finishSwitch, undoSwitch } from '../../src/organizations/switchCourse.ts';
import { currentStep, standingOf, type SwitchJournal, valuesOf } from '../../src/organizations/switchJournal.ts';
import { planSwitch, type SwitchPlan, type SwitchRules } from '../../src/organizations/switchPlan.ts';
import { runSwitch, type SwitchOutcome, type SwitchPorts } from '../../src/organizations/switchSynchronizing.ts';
import { judgeSynchronizing, type SynchronizingRow } from '../../src/organizations/synchronizingMatrix.ts';
import { WritePermit } from '../../src/organizations/writeGate.ts';
import { defaultWorld, SandboxProcess } from '../browser/support/sandboxProcess.ts';
import { browserGlobals } from '../support/browserGlobals.ts';

/** Switching the synchronizing organization, with the adapters of the product, against the emulated Dynamics 365 and its faults and clock. */

jest.setTimeout(180_000);

const username = 'nancy.anderson@contoso.com';
const names = ['contoso', 'contoso-test', 'contoso-europe'] as const;
type Name = (typeof names)[number];

let sandbox: SandboxProcess;
const realFetch = globalThis.fetch;

beforeAll(async () => {
  browserGlobals();
  sandbox = await SandboxProcess.start();
});
afterEach(() => {
  globalThis.fetch = realFetch;
});
afterAll(() => sandbox?.close());

const account = { homeId: 'nancy', objectId: 'o', tenantId: 't', homeTenantId: 't', username };
const hostOf = (name: Name) => `${name}.crm4.dynamics.com`;
const organizationOf = (name: Name): Organization => ({ url: `http://localhost:${sandbox.port}/services/${hostOf(name)}`, name, type: 'production' });
const tokenAnswer = v.object({ access_token: v.string() });

interface Circumstances {
  readonly unknowns?: object;
  readonly mailboxes?: Partial<Record<Name, object>>;
  readonly testResults?: Partial<Record<Name, string>>;
  readonly roles?: readonly string[];
}

/** Opens a world in which Contoso synchronizes the mailbox, changed by `circumstances`. */
async function open({ unknowns = {}, mailboxes = {}, testResults = {}, roles }: Circumstances = {}): Promise<Pane> {
  const world = defaultWorld();
  const [first] = world.organizations;
  const [nancy] = first?.users ?? [];
  const organizations = names.map((name, index) => ({
    ...first,
    id: `6b0e8f3a-52d1-4d6d-8a27-1f0c3a9b7e0${index + 1}`,
    url: `https://${hostOf(name)}`,
    uniqueName: name.replace('-', ''),
    friendlyName: name,
    testSeconds: 30,
    unknowns,
    users: [
      {
        ...nancy,
        internalemailaddress: username,
        testResult: testResults[name] ?? 'success',
        ...(roles ? { roles } : {}),
        mailbox: { ...(name === 'contoso' ? {} : { isactsyncorgflagset: false, orgmarkedasprimaryforexchangesync: false }), ...mailboxes[name] },
      },
    ],
  }));
  await sandbox.ask('POST', 'faults', []);
  await sandbox.ask('PUT', 'world', { ...world, organizations });
  const tokens = await Promise.all(names.map(async (name) => [organizationOf(name).url, v.parse(tokenAnswer, await sandbox.ask('POST', 'token', { organization: name.replace('-', ''), user: username })).access_token] as const));
  return new Pane(new Map(tokens));
}

const quiet = { waiting: () => undefined, asking: () => undefined };

/** What the pane does with the product's own code, without the screens. */
class Pane {
  saved: SwitchJournal | undefined;
  private readonly tokens: ReadonlyMap<string, string>;

  constructor(tokens: ReadonlyMap<string, string>) {
    this.tokens = tokens;
  }

  async readMailbox(url: string, signal = new AbortController().signal): Promise<Result<DynamicsMailbox>> {
    const user = await readCurrentUser({ ...quiet, organization: { url, type: 'production' }, token: this.tokens.get(url) ?? '', signal });
    return user.ok ? mailboxOfUser(user.value) : user;
  }

  rows(): Promise<readonly SynchronizingRow[]> {
    return Promise.all(names.map(async (name) => ({ organization: organizationOf(name), mailbox: await this.readMailbox(organizationOf(name).url) })));
  }

  async values(): Promise<readonly unknown[]> {
    return (await this.rows()).map(({ mailbox }) => mailbox.ok && valuesOf(mailbox.value));
  }

  async plan(rules: SwitchRules): Promise<SwitchPlan & { readonly journal: SwitchJournal }> {
    const plan = planSwitch({ rows: await this.rows(), target: organizationOf('contoso-test'), rules, mayWrite: new Map(), now: 0 });
    const { journal } = plan;
    if (!journal) throw new Error('no plan');
    return { ...plan, journal };
  }

  run(journal: SwitchJournal): Promise<SwitchOutcome> {
    this.saved = journal;
    return runSwitch(journal, this.ports(), new AbortController().signal);
  }

  private ports(): SwitchPorts {
    return {
      connected: () => names.map(organizationOf),
      readMailbox: (url, signal) => this.readMailbox(url, signal),
      permit: async (url) => {
        const organization: Organization = { url, name: '', type: 'production' };
        return WritePermit.request({
          person: { mailbox: username, account },
          bothAreMe: [],
          otherAccount: { allowed: false, insistedOn: [] },
          sharing: { answer: 'own' },
          organization,
          shown: organization,
          hostPolicy: { cloud: 'commercial', trustedOrigins: [new URL(url).origin], confirmedOrigins: [new URL(url).origin] },
        });
      },
      patchMailbox: (permit, mailbox, columns) => {
        const url = permit.organizationUrl;
        const token = { value: this.tokens.get(url) ?? '', resource: new URL(url).origin, account };
        return patchMailbox({ ...quiet, permit, organization: { url, type: 'production' }, token }, mailbox, columns);
      },
      save: async (journal) => void (this.saved = journal),
      tell: () => undefined,
      now: () => 0,
      wait: async (milliseconds) => void (await sandbox.ask('POST', 'clock', { advanceSeconds: milliseconds / 1000 })),
    };
  }
}

/** The request to Dynamics 365 with this number, counted from 0, meets this fault. Gives how many there were. */
function faultAt(wanted: number, fault: object): () => number {
  let count = 0;
  globalThis.fetch = async (input, init) => {
    const url = new Request(input instanceof Request ? input.url : input).url;
    if (url.includes('/api/data/')) {
      if (count === wanted) await realFetch(`http://localhost:${sandbox.port}/sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ path: '/api/data/', count: 1, ...fault }]) });
      count += 1;
    }
    return realFetch(input, init);
  };
  return () => count;
}

const usual: SwitchRules = { flag: 'primary', others: 'leave' };
const variants: readonly SwitchRules[] = (['primary', 'syncOrganization', 'both'] as const).flatMap((flag) => (['leave', 'stop'] as const).map((others) => ({ flag, others })));

async function expectFinished(pane: Pane, outcome: SwitchOutcome, { flag, others }: SwitchRules): Promise<void> {
  expect({ kind: outcome.kind, standing: standingOf(outcome.journal), failure: currentStep(outcome.journal)?.failure }).toEqual({ kind: 'ended', standing: 'finished' });
  const rows = await pane.rows();
  expect(judgeSynchronizing(rows, flag)).toEqual({ kind: 'one', organization: organizationOf('contoso-test') });
  if (others === 'stop') expect(rows.map(({ mailbox }) => mailbox.ok && mailbox.value.methods.appointments)).toEqual(['none', 'serverSide', 'none']);
}

async function expectUndone(pane: Pane, outcome: SwitchOutcome, { flag }: SwitchRules): Promise<void> {
  expect({ kind: outcome.kind, standing: standingOf(outcome.journal) }).toEqual({ kind: 'ended', standing: 'undone' });
  const rows = await pane.rows();
  expect(judgeSynchronizing(rows, flag)).toEqual({ kind: 'one', organization: organizationOf('contoso') });
  expect(rows.map(({ mailbox }) => mailbox.ok && mailbox.value.methods.appointments)).toEqual(['serverSide', 'serverSide', 'serverSide']);
}

describe('the emulated Dynamics 365', () => {
  it.each(variants)('lets the synchronizing organization be changed and changed back: $flag, $others', async (rules) => {
    const pane = await open();
    const { journal, from, obstacles } = await pane.plan(rules);
    expect([from.map(({ name }) => name), obstacles]).toEqual([['contoso'], []]);
    const finished = await pane.run(journal);
    await expectFinished(pane, finished, rules);
    await expectUndone(pane, await pane.run(undoSwitch(finished.journal)), rules);
  });

  it.each(['both', 'orgmarkedasprimaryforexchangesync', 'isactsyncorgflagset'])('with both marks in the plan it works where a passed test leaves %s', async (primaryOrganizationFlag) => {
    const rules = { flag: 'both', others: 'leave' } as const;
    const pane = await open({ unknowns: { primaryOrganizationFlag } });
    const finished = await pane.run((await pane.plan(rules)).journal);
    await expectFinished(pane, finished, rules);
    await expectUndone(pane, await pane.run(undoSwitch(finished.journal)), rules);
  });

  it('takes nothing away where it marks in another way than the plan', async () => {
    const pane = await open({ unknowns: { primaryOrganizationFlag: 'isactsyncorgflagset' } });
    const [contoso] = await pane.values();
    const stopped = await pane.run((await pane.plan(usual)).journal);
    expect(currentStep(stopped.journal)).toMatchObject({ action: 'test', failure: { kind: 'notTaken', theirs: { isPrimary: false, isSyncOrganization: true } } });
    expect((await pane.values())[0]).toEqual(contoso);
  });

  it.each([
    ['isRefused', 'mayNotChange', 'refused', 'untouched'],
    ['isIgnored', undefined, 'notTaken', 'halfway'],
  ] as const)('says so where an ordinary user’s mark %s', async (syncFlagByOrdinaryUser, problem, kind, standing) => {
    const pane = await open({ unknowns: { syncFlagByOrdinaryUser } });
    const stopped = await pane.run((await pane.plan({ flag: 'syncOrganization', others: 'leave' })).journal);
    expect(stopped.kind === 'stopped' ? stopped.problem?.kind : '').toBe(problem);
    expect([currentStep(stopped.journal)?.failure?.kind, standingOf(stopped.journal)]).toEqual([kind, standing]);
    expect(judgeSynchronizing(await pane.rows(), 'syncOrganization')).toEqual({ kind: 'one', organization: organizationOf('contoso') });
  });

  it.each(['testFails', 'refused'])('keeps the old one where a server profile is missing and %s', async (testPrerequisites) => {
    const pane = await open({ unknowns: { testPrerequisites }, mailboxes: { 'contoso-test': { _emailserverprofile_value: null } } });
    const { journal, obstacles } = await pane.plan(usual);
    expect(obstacles.map(({ kind }) => kind)).toEqual(['noServerProfile']);
    const stopped = await pane.run(journal);
    expect(currentStep(stopped.journal)?.failure?.kind).toBe(testPrerequisites === 'refused' ? 'refused' : 'testFailed');
    const undone = await pane.run(undoSwitch(stopped.journal));
    expect(standingOf(undone.journal)).toBe('undone');
    expect(judgeSynchronizing(await pane.rows(), 'primary')).toEqual({ kind: 'one', organization: organizationOf('contoso') });
  });

  it('tells beforehand whether the mailbox may be changed', async () => {
    const pane = await open();
    const { url } = organizationOf('contoso');
    const token = v.parse(tokenAnswer, await sandbox.ask('POST', 'token', { organization: 'contoso', user: username })).access_token;
    const request = { ...quiet, organization: { url, type: 'production' } as const, token, signal: new AbortController().signal };
    const user = await readCurrentUser(request);
    const mailbox = await pane.readMailbox(url);
    if (!user.ok || !mailbox.ok) throw new Error('not read');
    expect(await mayChangeRow(request, user.value.id, { set: 'mailboxes', id: mailbox.value.id })).toEqual({ ok: true, value: true });
  });
});

const faults: Readonly<Record<string, object>> = {
  'the connection is cut before the work': { drop: 'before' },
  'the connection is cut after the work': { drop: 'after' },
  'the row has changed': { status: 412, code: '0x80060882' },
  'it is refused': { status: 403, code: '0x80040220' },
  'the service is busy for long': { status: 429, code: '0x80072322', retryAfter: 120 },
  'the gateway fails': { status: 503, retryAfter: 30 },
  'a web page answers': { status: 200, body: '<!doctype html>' },
};

describe('each request to it fails once', () => {
  it.each(Object.keys(faults))('%s: the switch can be finished, and undone', async (name) => {
    const rules: SwitchRules = { flag: 'both', others: 'stop' };
    let requests = 0;
    for (let at = -1; at < requests; at += 1) {
      const pane = await open();
      const { journal } = await pane.plan(rules);
      const count = faultAt(at, faults[name] ?? {});
      await pane.run(journal);
      globalThis.fetch = realFetch;
      // The first time nothing fails.
      if (at === -1) requests = count();
      expect(judgeSynchronizing(await pane.rows(), 'both').kind).not.toBe('none');
      const kept = pane.saved ?? journal;
      if (at % 2 === 0) await expectFinished(pane, await pane.run(finishSwitch(kept)), rules);
      else await expectUndone(pane, await pane.run(undoSwitch(kept)), rules);
    }
    expect(requests).toBeGreaterThan(10);
  });
});
