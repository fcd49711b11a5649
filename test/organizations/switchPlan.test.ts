import type { DynamicsMailbox } from '../../src/diagnosis/dynamicsUser.ts';
import { failed } from '../../src/diagnosis/problem.ts';
import { undoSwitch } from '../../src/organizations/switchCourse.ts';
import type { SwitchJournal } from '../../src/organizations/switchJournal.ts';
import { describeSteps, prevents, type SwitchRules } from '../../src/organizations/switchPlan.ts';
import { FakeMailboxes, mailbox, marked, type Name, organizations } from './support/fakeMailboxes.ts';

const { contoso, test, europe } = organizations;
const usual: SwitchRules = { flag: 'primary', others: 'leave' };

const fakeOf = (changes: Partial<Record<Name, Partial<DynamicsMailbox>>> = {}) =>
  new FakeMailboxes({ contoso: mailbox({ ...marked, ...changes.contoso }), test: mailbox(changes.test), europe: mailbox(changes.europe) });

const stepsOf = (journal: SwitchJournal | undefined) => (journal ? describeSteps(journal).map(({ organization, action, columns }) => [action, organization, columns]) : []);
const testNow = { testemailconfigurationscheduled: true };

describe('the plan of a switch', () => {
  it.each([
    [
      usual,
      [
        ['claim', test.url, { orgmarkedasprimaryforexchangesync: true, ...testNow }],
        ['test', test.url, {}],
        ['release', contoso.url, { orgmarkedasprimaryforexchangesync: false }],
        ['look', test.url, {}],
      ],
    ],
    [
      { flag: 'syncOrganization', others: 'leave' },
      [
        ['claim', test.url, { isactsyncorgflagset: true, ...testNow }],
        ['test', test.url, {}],
        ['release', contoso.url, { isactsyncorgflagset: false }],
        ['look', test.url, {}],
      ],
    ],
    [
      { flag: 'both', others: 'stop' },
      [
        ['claim', test.url, { orgmarkedasprimaryforexchangesync: true, isactsyncorgflagset: true, ...testNow }],
        ['test', test.url, {}],
        ['release', contoso.url, { orgmarkedasprimaryforexchangesync: false, isactsyncorgflagset: false, actdeliverymethod: 2 }],
        ['release', europe.url, { actdeliverymethod: 2 }],
        ['look', test.url, {}],
      ],
    ],
  ] as const)('with %o names every write', (rules, steps) => {
    expect(stepsOf(fakeOf().plan('test', rules).journal)).toEqual(steps);
  });

  it('switches appointments on again where the organization was told to stop, and only in that variant', () => {
    const stopped = { methods: { ...mailbox().methods, appointments: 'none' } } as const;
    const columns = (rules: SwitchRules) => stepsOf(fakeOf({ test: stopped, europe: stopped }).plan('test', rules).journal).map(([, , each]) => each);
    expect(columns({ flag: 'primary', others: 'stop' })).toEqual([{ orgmarkedasprimaryforexchangesync: true, actdeliverymethod: 1, ...testNow }, {}, { orgmarkedasprimaryforexchangesync: false, actdeliverymethod: 2 }, {}]);
    expect(columns(usual)).toEqual([{ orgmarkedasprimaryforexchangesync: true, ...testNow }, {}, { orgmarkedasprimaryforexchangesync: false }, {}]);
  });

  it('never writes a delivery method that is not documented', () => {
    const odd = { methods: { ...mailbox().methods, appointments: 'unknown' } } as const;
    expect(stepsOf(fakeOf({ europe: odd }).plan('test', { flag: 'primary', others: 'stop' }).journal).map(([, url]) => url)).not.toContain(europe.url);
  });

  it('names from, to, and what it means for each thing', () => {
    expect(fakeOf().plan('test', usual)).toMatchObject({ target: test, from: [contoso], switchedOff: [], effects: { appointments: 'moves', contacts: 'moves', tasks: 'moves', email: 'moves' } });
    expect(fakeOf({ contoso: { isPrimary: false } }).plan('test', usual)).toMatchObject({ from: [], effects: { appointments: 'starts', email: 'starts' } });
    expect(fakeOf().plan('contoso', usual)).toMatchObject({ from: [], effects: { tasks: 'stays', email: 'stays' } });
    expect(fakeOf().plan('test', { flag: 'primary', others: 'stop' }).switchedOff).toEqual([contoso, europe]);
    const notByServer = { methods: { incoming: 'forwardMailbox', outgoing: 'serverSide', appointments: 'none' } } as const;
    expect(fakeOf({ test: notByServer }).plan('test', usual).effects).toEqual({ appointments: 'notByServer', contacts: 'notByServer', tasks: 'notByServer', email: 'notByServer' });
    expect(fakeOf({ test: notByServer }).plan('test', { flag: 'primary', others: 'stop' }).effects).toMatchObject({ tasks: 'moves', email: 'notByServer' });
  });

  it.each([
    ['mailboxInactive', { isActive: false }, true],
    ['noAddress', { address: ' ' }, false],
    ['noServerProfile', { serverProfile: null }, false],
    ['notServerSide', { methods: { incoming: 'none', outgoing: 'serverSide', appointments: 'dynamicsForOutlook' } }, false],
    ['notApproved', { approval: 'pending' }, false],
    ['markUnknown', { isPrimary: null }, false],
  ] as const)('says before anything is done: %s', (kind, changes, isInTheWay) => {
    const { obstacles } = fakeOf({ test: changes }).plan('test', usual);
    expect(obstacles.map((each) => [each.kind, each.organization, prevents(each)])).toEqual([[kind, test, isInTheWay]]);
  });

  it('says where the person may not write, of those where something would be written', () => {
    const mayWrite = new Map([
      [contoso.url, false],
      [test.url, true],
      [europe.url, false],
    ]);
    const { obstacles } = fakeOf().plan('test', usual, { mayWrite });
    expect(obstacles).toEqual([{ kind: 'mayNotWrite', organization: contoso }]);
    expect(obstacles.every(prevents)).toBe(true);
  });

  it('says which other organizations are not known, and leaves them alone', () => {
    const problem = { kind: 'mailboxHidden' } as const;
    const rows = fakeOf().matrix().map((row) => (row.organization === contoso ? { ...row, mailbox: failed(problem) } : row));
    const { obstacles, journal } = fakeOf().plan('test', usual, { rows });
    expect(obstacles).toEqual([{ kind: 'otherUnread', organization: contoso, problem }]);
    expect(journal?.organizations.map(({ url }) => url)).toEqual([test.url]);
  });

  it('is none where the mailbox of the target cannot be read', () => {
    const problem = { kind: 'mailboxMissing' } as const;
    const rows = fakeOf().matrix().map((row) => (row.organization === test ? { ...row, mailbox: failed(problem) } : row));
    const { obstacles, journal } = fakeOf().plan('test', usual, { rows });
    expect([obstacles, journal]).toEqual([[{ kind: 'mailboxUnread', organization: test, problem }], undefined]);
    expect(obstacles.every(prevents)).toBe(true);
  });
});

describe('the way back', () => {
  it('marks and tests those that synchronized before, then releases the target, and names every write', async () => {
    const fake = fakeOf();
    const { journal } = fake.plan('test', { flag: 'both', others: 'stop' });
    const finished = await fake.run(journal ?? undefinedJournal());
    expect(stepsOf(undoSwitch(finished.journal))).toEqual([
      ['restore', europe.url, { actdeliverymethod: 1 }],
      ['claim', contoso.url, { orgmarkedasprimaryforexchangesync: true, isactsyncorgflagset: true, actdeliverymethod: 1, ...testNow }],
      ['test', contoso.url, {}],
      ['release', test.url, { orgmarkedasprimaryforexchangesync: false, isactsyncorgflagset: false }],
      ['look', test.url, {}],
    ]);
  });

  const undefinedJournal = (): never => {
    throw new Error('no plan');
  };
});
