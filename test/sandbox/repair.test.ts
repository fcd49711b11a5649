import { DynamicsWebApi } from 'dynamics-web-api';
import type { DynamicsUser } from '../../src/diagnosis/dynamicsUser.ts';
import { known, unknown, valueOf } from '../../src/diagnosis/facts.ts';
import type { Result } from '../../src/diagnosis/problem.ts';
import { patchMailbox } from '../../src/dynamics/mailboxRows.ts';
import { readCurrentUser } from '../../src/dynamics/readCurrentUser.ts';
import { readFurtherFacts } from '../../src/dynamics/readFurtherFacts.ts';
import { readRepairRights } from '../../src/dynamics/readRepairRights.ts';
import { patchUser } from '../../src/dynamics/userRows.ts';
import type { Organization } from '../../src/organizations/organization.ts';
import { WritePermit } from '../../src/organizations/writeGate.ts';
import { planRepair, type RepairPlan } from '../../src/repair/planRepair.ts';
import { mayUndo, type RepairGoal, resumeRepair, stepsTowards, undoRepair } from '../../src/repair/repairCourse.ts';
import { currentRepairStep, readRepairJournal, type RepairJournal, repairStanding } from '../../src/repair/repairJournal.ts';
import type { RunOutcome } from '../../src/organizations/journalRun.ts';
import { type RepairPorts, runRepair } from '../../src/repair/runRepair.ts';
import { defaultWorld, SandboxProcess } from '../browser/support/sandboxProcess.ts';
import { browserGlobals } from '../support/browserGlobals.ts';

/** Repairing Primary Email, with the adapters of the product, against the emulated Dynamics 365 and its faults and clock. */

jest.setTimeout(180_000);

const nancy = 'nancy.anderson@contoso.com';
const wrong = 'nanderson@contoso.com';
const nancyId = 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01';
const benjaminId = 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02';
const benjaminsAccount = { id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', username: 'benjamin@contoso.com', name: 'Benjamin' };
const host = 'contoso.crm4.dynamics.com';
const account = { homeId: 'nancy', objectId: 'o', tenantId: 't', homeTenantId: 't', username: nancy };
const quiet = { waiting: () => undefined, asking: () => undefined };

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

interface Circumstances {
  readonly unknowns?: object;
  readonly mailbox?: object;
  readonly roles?: readonly string[];
  readonly directoryRoles?: readonly string[];
  readonly testResult?: string;
  readonly signInName?: string;
  readonly organization?: object;
}

interface Token {
  readonly access_token: string;
  readonly apiByPath: string;
}

/** Opens a world in which Dynamics 365 has another address of Nancy than Outlook, changed by `circumstances`. */
async function open({ unknowns = {}, mailbox = {}, roles = ['Salesperson'], directoryRoles = [], testResult = 'success', signInName = nancy, organization = {} }: Circumstances = {}): Promise<Pane> {
  const world = defaultWorld();
  const [contoso] = world.organizations;
  const [user] = contoso?.users ?? [];
  const users = [
    { ...user, internalemailaddress: wrong, domainname: signInName, roles, directoryRoles, testResult, mailbox },
    { ...user, systemuserid: benjaminId, azureactivedirectoryobjectid: benjaminsAccount.id, fullname: 'Benjamin', internalemailaddress: 'benjamin@contoso.com', domainname: 'benjamin@contoso.com', roles: ['System Administrator'], directoryRoles: ['exchangeAdministrator'] },
  ];
  await sandbox.ask('POST', 'faults', []);
  await sandbox.ask('PUT', 'world', { ...world, accounts: [...world.accounts, { ...world.accounts[0], ...benjaminsAccount }], organizations: [{ ...contoso, testSeconds: 30, unknowns, users, ...organization }] });
  return new Pane((await sandbox.ask('POST', 'token', { organization: 'contoso', user: signInName })) as Token);
}

interface Sent {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

/** What the pane does with the product's own code, without the screens. */
class Pane {
  saved: RepairJournal | undefined;
  private readonly token: Token;
  private readonly organization: Organization;

  constructor(token: Token) {
    this.token = token;
    this.organization = { url: `http://localhost:${sandbox.port}/services/${host}`, name: 'Contoso', type: 'production' };
  }

  async user(signal = new AbortController().signal): Promise<Result<DynamicsUser>> {
    return readCurrentUser({ ...quiet, organization: this.organization, token: this.token.access_token, signal });
  }

  async plan(goal: RepairGoal = 'dynamics', isOnPremises = false): Promise<{ readonly plan: RepairPlan; readonly shown: DynamicsUser }> {
    const user = await this.user();
    if (!user.ok) throw new Error(user.problem.kind);
    const request = { ...quiet, organization: this.organization, token: this.token.access_token, signal: new AbortController().signal };
    const wanted = goal === 'dynamics' ? nancy : (user.value.primaryEmail ?? '');
    const [rights, further] = await Promise.all([readRepairRights(request, user.value), readFurtherFacts({ ...request, user: user.value, address: wanted })]);
    const named = (name: string) => (valueOf(further.roles)?.includes(name) === true ? known(true) : unknown('notTold'));
    const facts = { ...rights, approvalRequired: further.approvalRequired, holders: further.holders, isSystemAdministrator: further.isSystemAdministrator, isDelegatedApprover: named('Delegated Mailbox Approver') };
    return { plan: planRepair({ ...facts, organization: this.organization, goal, user: user.value, wanted, isOnPremises, companyDomains: undefined, now: 0 }), shown: user.value };
  }

  run(journal: RepairJournal, shown?: DynamicsUser): Promise<RunOutcome<RepairJournal>> {
    return runRepair(journal, this.ports(), new AbortController().signal, shown);
  }

  /** What an independent client reads, as somebody who may see everything. */
  async truth() {
    const { access_token, apiByPath } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'benjamin@contoso.com' })) as Token;
    const client = new DynamicsWebApi({ serverUrl: apiByPath.replace(/api\/data.*$/, ''), dataApi: { version: '9.2' }, onTokenRefresh: () => Promise.resolve(access_token) });
    const read = (key: string) =>
      client.retrieve<{ internalemailaddress: string; defaultmailbox: { emailaddress: string; emailrouteraccessapproval: number; incomingemailstatus: number } }>({
        collection: 'systemusers',
        key,
        select: ['internalemailaddress', 'fullname', 'domainname'],
        expand: [{ property: 'defaultmailbox', select: ['emailaddress', 'emailrouteraccessapproval', 'incomingemailstatus'] }],
      });
    return { own: await read(nancyId), other: await read(benjaminId) };
  }

  private ports(): RepairPorts {
    const { organization, token } = this;
    const origin = new URL(organization.url).origin;
    return {
      readUser: (signal) => this.user(signal),
      permit: async () =>
        WritePermit.request({
          person: { mailbox: nancy, account },
          bothAreMe: [],
          otherAccount: { allowed: false, insistedOn: [] },
          sharing: { answer: 'own' },
          organization,
          shown: organization,
          hostPolicy: { cloud: 'commercial', trustedOrigins: [origin], confirmedOrigins: [origin] },
        }),
      patch: (permit, row, { table, columns }) => {
        const request = { ...quiet, permit, organization, token: { value: token.access_token, resource: origin, account } };
        return table === 'systemuser' ? patchUser(request, row, columns) : patchMailbox(request, row, columns);
      },
      // Through JSON, as it is kept.
      save: async (journal) => void (this.saved = readRepairJournal(JSON.parse(JSON.stringify(journal)))),
      tell: () => undefined,
      now: () => 0,
      wait: async (milliseconds) => void (await sandbox.ask('POST', 'clock', { advanceSeconds: milliseconds / 1000 })),
    };
  }
}

/** Watches what is sent; the request with the number `wanted`, counted from 0, meets this fault. */
function watch(wanted = -1, fault: object = {}): Sent[] {
  const sent: Sent[] = [];
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname } = new URL(request.url);
    if (!pathname.includes('/api/data/')) return realFetch(request);
    if (sent.length === wanted) await realFetch(`http://localhost:${sandbox.port}/sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ path: '/api/data/', count: 1, ...fault }]) });
    const body: unknown = request.method === 'GET' ? undefined : JSON.parse(await request.clone().text());
    sent.push({ method: request.method, path: pathname.replace(/^.*\/v9\.2\//, ''), body });
    return realFetch(request);
  };
  return sent;
}

const writes = (sent: readonly Sent[]) => sent.filter(({ method }) => method !== 'GET');

const changesAddress = { method: 'PATCH', path: `systemusers(${nancyId})`, body: { internalemailaddress: nancy } };
const failureOf = (outcome: RunOutcome<RepairJournal>) => currentRepairStep(outcome.journal)?.failure?.kind;

async function expectRepaired(pane: Pane, outcome: RunOutcome<RepairJournal>): Promise<void> {
  expect({ kind: outcome.kind, standing: repairStanding(outcome.journal), failure: failureOf(outcome) }).toEqual({ kind: 'ended', standing: 'finished' });
  const { own, other } = await pane.truth();
  expect(own).toMatchObject({ internalemailaddress: nancy, fullname: 'Nancy Anderson', domainname: nancy, defaultmailbox: { emailaddress: nancy, emailrouteraccessapproval: 1, incomingemailstatus: 1 } });
  expect(other).toMatchObject({ internalemailaddress: 'benjamin@contoso.com', defaultmailbox: { emailaddress: 'benjamin@contoso.com' } });
}

describe('the emulated Dynamics 365', () => {
  it.each(['resetsApproval', 'keepsApproval'])('lets the own address be changed, approved by the test, and tested, where the change %s', async (primaryEmailChange) => {
    const pane = await open({ unknowns: { primaryEmailChange } });
    const { plan, shown } = await pane.plan();
    expect(plan.forecast).toEqual({ mayWrite: 'yes', addressFree: expect.objectContaining({}), approvalNeeded: 'probably', whoApproves: 'test', testObstacles: [] });
    const sent = watch();
    await expectRepaired(pane, await pane.run(plan.journal, shown));
    // From the confirmation to the read-back two requests, of which the first is for the version that was shown.
    expect(sent.slice(0, 2)).toEqual([changesAddress, { method: 'GET', path: 'systemusers', body: undefined }]);
    expect(writes(sent)).toEqual([changesAddress, expect.objectContaining({ body: { testemailconfigurationscheduled: true } })]);
  });

  it('lets an administrator approve', async () => {
    const pane = await open({ signInName: 'nancy@contoso.onmicrosoft.com', roles: ['System Administrator', 'Delegated Mailbox Approver'] });
    const { plan, shown } = await pane.plan();
    expect(plan.forecast).toMatchObject({ whoApproves: 'person', addressFree: { answer: 'yes' } });
    const sent = watch();
    const outcome = await pane.run(plan.journal, shown);
    expect([outcome.kind, failureOf(outcome)]).toEqual(['ended', undefined]);
    expect(writes(sent).map(({ body }) => body)).toEqual([{ internalemailaddress: nancy }, { emailrouteraccessapproval: 1 }, { testemailconfigurationscheduled: true }]);
  });

  it('tells an administrator to approve where it could not be known that the test does not', async () => {
    const pane = await open({ roles: ['Salesperson'], organization: { orgdborgsettings: { RequirePrivilegeToSelfApproveEmailAddress: true } } });
    const { plan, shown } = await pane.plan();
    const stopped = await pane.run({ ...plan.journal, approver: 'test', steps: stepsTowards('dynamics', true, 'test') }, shown);
    expect([currentRepairStep(stopped.journal)?.action, failureOf(stopped)]).toEqual(['test', 'needsApproval']);
  });

  it('says that it is an administrator in the directory only when it is tried', async () => {
    const pane = await open({ signInName: 'nancy@contoso.onmicrosoft.com', roles: ['System Administrator'] });
    const { plan, shown } = await pane.plan();
    expect(plan.forecast.whoApproves).toBe('personPerhaps');
    const stopped = await pane.run(plan.journal, shown);
    expect([currentRepairStep(stopped.journal)?.action, failureOf(stopped)]).toEqual(['approve', 'notPermitted']);
    expect((await pane.truth()).own).toMatchObject({ internalemailaddress: nancy, defaultmailbox: { emailrouteraccessapproval: 2 } });
  });

  it('waits for an administrator to approve, and goes on after that', async () => {
    const pane = await open({ signInName: 'nancy@contoso.onmicrosoft.com' });
    const { plan, shown } = await pane.plan();
    expect(plan.forecast.whoApproves).toBe('administrator');
    const stopped = await pane.run(plan.journal, shown);
    expect([stopped.kind, failureOf(stopped)]).toEqual(['stopped', 'needsApproval']);
    const { access_token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'benjamin@contoso.com' })) as Token;
    const approved = await realFetch(`http://localhost:${sandbox.port}/services/${host}/api/data/v9.2/mailboxes(${plan.journal.mailboxId ?? ''})`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ emailrouteraccessapproval: 1 }),
    });
    expect(approved.status).toBe(204);
    const outcome = await pane.run(resumeRepair(stopped.journal));
    expect([outcome.kind, failureOf(outcome)]).toEqual(['ended', undefined]);
  });

  it('needs no approval where the organization asks for none', async () => {
    const pane = await open({ signInName: 'nancy@contoso.onmicrosoft.com', organization: { columns: { requireapprovalforuseremail: false } } });
    const { plan, shown } = await pane.plan();
    expect(plan.forecast).toMatchObject({ approvalNeeded: 'no', whoApproves: 'nobody' });
    expect((await pane.run(plan.journal, shown)).kind).toBe('ended');
  });

  it.each([
    [{}, 'test'],
    [{ orgdborgsettings: { RequirePrivilegeToSelfApproveEmailAddress: true } }, 'administrator'],
    [{ orgdborgsettings: { RequirePrivilegeToSelfApproveEmailAddress: false } }, 'test'],
    [{ generation: '2020', orgdborgsettings: { TrackCategorizedItems: true } }, 'test'],
  ])('tells who will approve with %j: %s', async (organization, who) => {
    const { plan } = await (await open({ organization })).plan();
    expect(plan.forecast.whoApproves).toBe(who);
  });

  it('tells beforehand that the own row may not be changed, and refuses it', async () => {
    const pane = await open({ unknowns: { ownUserRow: 'readOnly' } });
    const { plan, shown } = await pane.plan();
    expect([plan.forecast.mayWrite, plan.prevented]).toEqual(['no', 'mayNotWrite']);
    const stopped = await pane.run(plan.journal, shown);
    expect([failureOf(stopped), repairStanding(stopped.journal)]).toEqual(['notPermitted', 'untouched']);
  });

  it('tells who has the address already', async () => {
    const pane = await open({ roles: ['System Administrator'], organization: { rows: { queues: [{ name: 'Sales', emailaddress: nancy }] } } });
    const { plan } = await pane.plan();
    expect(plan.forecast.addressFree).toEqual({ answer: 'no', holders: [expect.objectContaining({ kind: 'queue', name: 'Sales' })] });
    expect(plan.prevented).toBe('addressTaken');
  });

  it.each([
    ['testFails', 'test', 'testFailed'],
    ['refused', 'begin', 'refused'],
  ])('says so where a server profile is missing and %s', async (testPrerequisites, action, failure) => {
    const pane = await open({ unknowns: { testPrerequisites }, mailbox: { _emailserverprofile_value: null } });
    const { plan, shown } = await pane.plan();
    expect(plan.forecast.testObstacles).toEqual(['noServerProfile']);
    const stopped = await pane.run(plan.journal, shown);
    expect([currentRepairStep(stopped.journal)?.action, failureOf(stopped)]).toEqual([action, failure]);
    expect(mayUndo(stopped.journal)).toBe(failure === 'refused');
  });

  it('gives Test & Enable that never ends up after 15 minutes of asking', async () => {
    const pane = await open({ testResult: 'never' });
    const { plan, shown } = await pane.plan('testAndEnable');
    let now = 0;
    const waited: number[] = [];
    const ports: RepairPorts = { ...pane['ports'](), now: () => now, wait: async (milliseconds) => void ((now += milliseconds), waited.push(milliseconds)) };
    const stopped = await runRepair(plan.journal, ports, new AbortController().signal, shown);
    expect(failureOf(stopped)).toBe('testTooLong');
    expect(now).toBeLessThanOrEqual(15 * 60_000);
    for (const each of waited) expect([each >= 15_000, each <= 30_000]).toEqual([true, true]);
  });

  it('stops where somebody else has changed the row, shows theirs, and writes over only when told', async () => {
    const pane = await open();
    const { plan, shown } = await pane.plan();
    const { access_token } = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'benjamin@contoso.com' })) as Token;
    await realFetch(`http://localhost:${sandbox.port}/services/${host}/api/data/v9.2/systemusers(${nancyId})`, {
      method: 'PATCH',
      headers: { authorization: `Bearer ${access_token}`, 'content-type': 'application/json' },
      body: JSON.stringify({ internalemailaddress: 'nancy@contoso.com' }),
    });
    const stopped = await pane.run(plan.journal, shown);
    expect(currentRepairStep(stopped.journal)?.failure).toEqual({ kind: 'changed', theirs: 'nancy@contoso.com' });
    expect(repairStanding(stopped.journal)).toBe('untouched');
    expect((await pane.truth()).own.internalemailaddress).toBe('nancy@contoso.com');
    await expectRepaired(pane, await pane.run(resumeRepair(stopped.journal)));
  });

  it.each(['resetsApproval', 'keepsApproval'])('lets the change be undone as long as nothing was tested, where it %s', async (primaryEmailChange) => {
    const pane = await open({ unknowns: { primaryEmailChange }, signInName: 'nancy@contoso.onmicrosoft.com' });
    const { plan, shown } = await pane.plan();
    const controller = new AbortController();
    const ports = pane['ports']();
    const paused = await runRepair(plan.journal, { ...ports, tell: ({ journal }) => journal.steps[0]?.progress === 'verified' && controller.abort() }, controller.signal, shown);
    expect([paused.kind, mayUndo(paused.journal)]).toEqual(['paused', true]);
    const undone = await pane.run(undoRepair(paused.journal));
    expect([undone.kind, repairStanding(undone.journal)]).toEqual(['ended', 'undone']);
    expect((await pane.truth()).own.internalemailaddress).toBe(wrong);
  });
});

const faults: Readonly<Record<string, object>> = {
  'the token is refused': { status: 401, code: '0x80048306' },
  'it is forbidden': { status: 403, code: '0x80040220' },
  'it is gone': { status: 404, code: '0x80040217' },
  'the row has changed': { status: 412, code: '0x80060882' },
  'the service is busy for long': { status: 429, code: '0x80072322', retryAfter: 120 },
  'the service fails': { status: 500, code: '0x80044150' },
  'the connection is cut before the work': { drop: 'before' },
  'the answer is lost after the work': { drop: 'after' },
  'a web page answers': { status: 200, body: '<!doctype html>' },
};

/** What is kept for the person that is not true of Primary Email. */
async function expectTruth(pane: Pane, journal: RepairJournal): Promise<void> {
  const [change] = journal.steps;
  const { internalemailaddress } = (await pane.truth()).own;
  if (change?.progress === 'verified' || change?.progress === 'done') expect(internalemailaddress).toBe(nancy);
  if (repairStanding(journal) === 'untouched') expect(internalemailaddress).toBe(wrong);
}

describe('each request fails once', () => {
  it.each(Object.keys(faults))('%s: what is kept is true, the repair can be finished or undone, and nothing else is written', async (name) => {
    let requests = 0;
    for (let at = -1; at < requests; at += 1) {
      const pane = await open();
      const { plan, shown } = await pane.plan();
      const sent = watch(at, faults[name]);
      await pane.run(plan.journal, shown);
      const during = [...sent];
      globalThis.fetch = realFetch;
      // The first time nothing fails.
      if (at === -1) requests = sent.length;
      const kept = pane.saved ?? plan.journal;
      await expectTruth(pane, kept);
      const after = watch();
      if (at % 2 === 1 && mayUndo(kept)) {
        const undone = await pane.run(undoRepair(kept));
        expect([undone.kind, repairStanding(undone.journal), (await pane.truth()).own.internalemailaddress]).toEqual(['ended', 'undone', wrong]);
      } else if (currentRepairStep(kept)) await expectRepaired(pane, await pane.run(resumeRepair(kept)));
      // No other column, nobody else's row; the same is never done a second time once it has been done.
      for (const { path, body } of writes([...during, ...after])) {
        expect([`systemusers(${nancyId})`, `mailboxes(${plan.journal.mailboxId ?? ''})`]).toContain(path);
        expect([{ internalemailaddress: nancy }, { internalemailaddress: wrong }, { testemailconfigurationscheduled: true }]).toContainEqual(body);
      }
    }
    expect(requests).toBeGreaterThanOrEqual(5);
  });
});

describe('the pane is closed after each thing that is kept', () => {
  it('what is kept lets it be finished, and nothing that was done is done again', async () => {
    let saves = 1;
    for (let at = 0; at < saves; at += 1) {
      const pane = await open();
      const { plan, shown } = await pane.plan();
      const sent = watch();
      let saved = 0;
      let kept: RepairJournal = plan.journal;
      const ports = pane['ports']();
      const closing = new Error('closed');
      const run = runRepair(
        plan.journal,
        {
          ...ports,
          save: async (journal) => {
            kept = readRepairJournal(JSON.parse(JSON.stringify(journal))) ?? kept;
            saved += 1;
            if (saved === at + 1 && at > 0) throw closing;
          },
        },
        new AbortController().signal,
        shown,
      );
      await run.catch((error: unknown) => expect(error).toBe(closing));
      if (at === 0) saves = saved;
      if (currentRepairStep(kept)) await expectRepaired(pane, await pane.run(resumeRepair(kept), undefined));
      expect(writes(sent).map(({ body }) => body)).toEqual([{ internalemailaddress: nancy }, { testemailconfigurationscheduled: true }]);
    }
    expect(saves).toBeGreaterThan(5);
  });
});
