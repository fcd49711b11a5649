/** @jest-environment node */
import fc from 'fast-check';
import type { DynamicsMailbox } from '../../src/diagnosis/dynamicsUser.ts';
import { finishSwitch, undoSwitch } from '../../src/organizations/switchCourse.ts';
import { currentStep, standingOf, type SwitchJournal, valuesOf } from '../../src/organizations/switchJournal.ts';
import type { SwitchRules } from '../../src/organizations/switchPlan.ts';
import { isTaken } from '../../src/organizations/switchSteps.ts';
import type { SwitchOutcome } from '../../src/organizations/switchSynchronizing.ts';
import { judgeSynchronizing } from '../../src/organizations/synchronizingMatrix.ts';
import { FakeMailboxes, type FakeSettings, type Fault, faults, mailbox, marked, type Name, names, organizations } from './support/fakeMailboxes.ts';

const usual: SwitchRules = { flag: 'primary', others: 'leave' };
const variants: readonly SwitchRules[] = (['primary', 'syncOrganization', 'both'] as const).flatMap((flag) => (['leave', 'stop'] as const).map((others) => ({ flag, others })));

const off = { methods: { incoming: 'serverSide', outgoing: 'serverSide', appointments: 'none' } } as const;

/** Where a switch to Contoso Test can begin. */
const starts: Readonly<Record<string, Readonly<Record<Name, DynamicsMailbox>>>> = {
  'one synchronizes': { contoso: mailbox(marked), test: mailbox(), europe: mailbox() },
  'two others synchronize': { contoso: mailbox(marked), test: mailbox(), europe: mailbox(marked) },
  'two synchronize, the target among them': { contoso: mailbox(marked), test: mailbox(marked), europe: mailbox() },
  'nobody synchronizes': { contoso: mailbox(), test: mailbox(), europe: mailbox() },
  'the target had been told to stop': { contoso: mailbox(marked), test: mailbox(off), europe: mailbox(off) },
};

const startOf = (name: string): Readonly<Record<Name, DynamicsMailbox>> => starts[name] ?? starts['one synchronizes'] ?? never();
const never = (): never => {
  throw new Error('no such start');
};

function begin(start: string, rules: SwitchRules, settings?: FakeSettings): { fake: FakeMailboxes; journal: SwitchJournal } {
  const fake = new FakeMailboxes(startOf(start), settings);
  const { journal } = fake.plan('test', rules);
  return { fake, journal: journal ?? never() };
}

/** What a switch by these rules is about. A passed test may leave the other mark too, which is the server's own affair. */
function valuesNow(fake: FakeMailboxes, { flag }: SwitchRules): readonly unknown[] {
  return names.map((name) => {
    const { isPrimary, isSyncOrganization, appointments } = valuesOf(fake.at(name));
    return [flag === 'syncOrganization' ? '' : isPrimary, flag === 'primary' ? '' : isSyncOrganization, appointments];
  });
}

/** What is kept for the person that is not true of a write. */
function lies(fake: FakeMailboxes, journal: SwitchJournal): readonly string[] {
  return journal.steps.flatMap((step) => {
    if (step.action === 'test' || step.action === 'look') return [];
    const name = names.find((each) => organizations[each].url === step.organization) ?? never();
    const wasWritten = fake.written.has(step.organization);
    const touched = journal.organizations.some(({ url, touched: before }) => url === step.organization && before === true);
    return [
      ...(step.progress === 'verified' && !isTaken(fake.at(name), journal, step) ? [`${step.action} in ${name} is not verified`] : []),
      ...(step.progress === 'done' && !wasWritten ? [`${step.action} in ${name} is not done`] : []),
      ...(step.progress === 'planned' && !touched && wasWritten ? [`${step.action} in ${name} has begun`] : []),
    ];
  });
}

/** Where the outcome is not that everything is done; in words, since this is asked very often. */
function unfinished(fake: FakeMailboxes, outcome: SwitchOutcome, { flag, others }: SwitchRules): readonly string[] {
  const verdict = judgeSynchronizing(fake.matrix(), flag);
  const methods = names.map((name) => fake.at(name).methods.appointments).join();
  return [
    ...fake.gaps,
    ...(outcome.kind === 'ended' && standingOf(outcome.journal) === 'finished' ? [] : [`${outcome.kind}, ${standingOf(outcome.journal)}`]),
    ...(verdict.kind === 'one' && verdict.organization === organizations.test ? [] : [`synchronizing: ${verdict.kind}`]),
    ...(others === 'leave' || methods === 'none,serverSide,none' ? [] : [methods]),
  ];
}

function expectFinished(fake: FakeMailboxes, outcome: SwitchOutcome, rules: SwitchRules): void {
  expect(unfinished(fake, outcome, rules)).toEqual([]);
}

/** Where the outcome is not what there was before. */
function remaining(fake: FakeMailboxes, outcome: SwitchOutcome, rules: SwitchRules, before: readonly unknown[]): readonly string[] {
  const [now, then] = [JSON.stringify(valuesNow(fake, rules)), JSON.stringify(before)];
  return [...fake.gaps, ...(outcome.kind === 'ended' && standingOf(outcome.journal) === 'undone' ? [] : [`${outcome.kind}, ${standingOf(outcome.journal)}`]), ...(now === then ? [] : [`${now} in place of ${then}`])];
}

function expectUndone(fake: FakeMailboxes, outcome: SwitchOutcome, rules: SwitchRules, before: readonly unknown[]): void {
  expect(remaining(fake, outcome, rules, before)).toEqual([]);
}

describe('making an organization the synchronizing one', () => {
  it.each(variants)('marks and tests it, then releases the others: $flag, $others', async (rules) => {
    const { fake, journal } = begin('one synchronizes', rules);
    expectFinished(fake, await fake.run(journal), rules);
    expect([...fake.written.keys()][0]).toBe(organizations.test.url);
  });

  it('writes exactly what was planned, and nothing more', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    await fake.run(journal);
    expect([...fake.written]).toEqual([
      [organizations.test.url, [{ orgmarkedasprimaryforexchangesync: true, testemailconfigurationscheduled: true }]],
      [organizations.contoso.url, [{ orgmarkedasprimaryforexchangesync: false }]],
    ]);
  });

  it.each(Object.keys(starts))('can be undone once it is finished, when %s', async (start) => {
    for (const rules of variants) {
      const { fake, journal } = begin(start, rules);
      const before = valuesNow(fake, rules);
      const finished = await fake.run(journal);
      expectFinished(fake, finished, rules);
      expectUndone(fake, await fake.run(undoSwitch(finished.journal)), rules, before);
    }
  });

  it('takes nothing away while the test fails, and finishes once it passes', async () => {
    const { fake, journal } = begin('one synchronizes', usual, { testResults: { test: 'failure' } });
    const failed = await fake.run(journal);
    expect(failed).toMatchObject({ kind: 'stopped' });
    expect(currentStep(failed.journal)).toMatchObject({ action: 'test', failure: { kind: 'testFailed' } });
    expect(standingOf(failed.journal)).toBe('halfway');
    expect(fake.at('contoso').isPrimary).toBe(true);
    fake.settings = {};
    expectFinished(fake, await fake.run(finishSwitch(failed.journal)), usual);
  });

  it('asks for the test at most 15 minutes, goes on asking when told to, and lets itself be undone although it never ends', async () => {
    const { fake, journal } = begin('one synchronizes', usual, { testResults: { test: 'never' } });
    const before = valuesNow(fake, usual);
    const began = fake.now;
    const tooLong = await fake.run(journal);
    expect(currentStep(tooLong.journal)?.failure).toEqual({ kind: 'testTooLong' });
    expect(fake.now - began).toBeLessThanOrEqual(15 * 60_000);
    expect(fake.now - began).toBeGreaterThan(14 * 60_000);
    const again = await fake.run(finishSwitch(tooLong.journal));
    expect(currentStep(again.journal)?.failure).toEqual({ kind: 'testTooLong' });
    expect(fake.written.get(organizations.test.url)).toHaveLength(1);
    expectUndone(fake, await fake.run(undoSwitch(again.journal)), usual, before);
    expect(fake.written.get(organizations.contoso.url)).toBeUndefined();
  });

  it('never takes an old result of the test for a new one', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    // The service has taken the write, but not looked at it yet: the statuses are those of the last test.
    let reads = 0;
    const outcome = await fake.run(journal, {
      readMailbox: async (url, signal) => {
        const read = await fake.ports().readMailbox(url, signal);
        reads += 1;
        if (!read.ok || url !== organizations.test.url || read.value.testScheduled !== true) return read;
        return { ok: true, value: { ...read.value, testScheduled: false, tests: mailbox().tests, testEndedOn: mailbox().testEndedOn } };
      },
    });
    expectFinished(fake, outcome, usual);
    expect(reads).toBeGreaterThan(6);
  });

  it('tells that the test cannot be asked for just now, and asks again', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    fake.fault(4, 'lostBefore');
    expectFinished(fake, await fake.run(journal), usual);
    expect(fake.told).toContainEqual({ kind: 'unreachable', host: 'contoso.crm4.dynamics.com' });
  });

  it('goes no further once it is called off', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const outcome = await fake.run(journal, {
      tell: ({ journal: now }) => {
        if (currentStep(now)?.action === 'release') fake.close();
      },
    });
    expect(outcome.kind).toBe('paused');
    expect(fake.at('contoso').isPrimary).toBe(true);
    expect(fake.saved).toEqual(outcome.journal);
    expectFinished(fake, await fake.run(finishSwitch(outcome.journal)), usual);
  });

  it('writes nothing where the gate lets nothing through', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const refusal = { kind: 'sharingUnknown' } as const;
    const outcome = await fake.run(journal, { permit: async () => ({ ok: false, refusal }) });
    expect(outcome).toMatchObject({ kind: 'stopped', refusal });
    expect(standingOf(outcome.journal)).toBe('untouched');
    expect(fake.written.size).toBe(0);
  });

  it('writes nothing that it could not keep in the journal before', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    await expect(fake.run(journal, { save: async () => Promise.reject(new Error('full')) })).rejects.toThrow('full');
    expect(fake.written.size).toBe(0);
  });

  it('does nothing at all where nothing was done that could be undone', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const outcome = await fake.run(undoSwitch(journal));
    expect(standingOf(outcome.journal)).toBe('undone');
    expect(fake.written.size).toBe(0);
  });
});

describe('what the service does with the marks is not known', () => {
  const marks = ['both', 'isPrimary', 'isSyncOrganization'] as const;

  it.each(marks)('with both marks in the plan it works where a passed test leaves %s', async (left) => {
    const rules = { flag: 'both', others: 'leave' } as const;
    const { fake, journal } = begin('one synchronizes', rules, { marks: left });
    const finished = await fake.run(journal);
    expectFinished(fake, finished, rules);
    const undone = await fake.run(undoSwitch(finished.journal));
    expect(undone.kind).toBe('ended');
    expect(judgeSynchronizing(fake.matrix(), 'both')).toEqual({ kind: 'one', organization: organizations.contoso });
  });

  it.each([
    ['primary', 'isSyncOrganization'],
    ['syncOrganization', 'isPrimary'],
  ] as const)('with %s in the plan nothing is taken away where the test leaves %s', async (flag, left) => {
    const rules = { flag, others: 'stop' } as const;
    const { fake, journal } = begin('one synchronizes', rules, { marks: left });
    const stopped = await fake.run(journal);
    expect(currentStep(stopped.journal)).toMatchObject({ action: 'test', failure: { kind: 'notTaken', theirs: { [left]: true } } });
    expect(fake.at('contoso')).toEqual(startOf('one synchronizes').contoso);
  });

  it.each([
    ['isRefused', 'refused', 'untouched'],
    ['isIgnored', 'notTaken', 'halfway'],
  ] as const)('says so where setting the mark %s', async (syncFlag, kind, standing) => {
    const { fake, journal } = begin('one synchronizes', { flag: 'syncOrganization', others: 'leave' }, { syncFlag });
    const stopped = await fake.run(journal);
    expect(currentStep(stopped.journal)).toMatchObject({ action: 'claim', failure: { kind } });
    expect(standingOf(stopped.journal)).toBe(standing);
    expect(fake.at('contoso').isSyncOrganization).toBe(true);
  });
});

describe('somebody else changes something meanwhile', () => {
  const dynamicsForOutlook = { methods: { ...mailbox().methods, appointments: 'dynamicsForOutlook' } } as const;

  it('stops and shows theirs, and goes on over it only when the person says so', async () => {
    const rules = { flag: 'primary', others: 'stop' } as const;
    const { fake, journal } = begin('one synchronizes', rules);
    fake.change('contoso', dynamicsForOutlook);
    const stopped = await fake.run(journal);
    expect(currentStep(stopped.journal)).toMatchObject({
      organization: organizations.contoso.url,
      failure: { kind: 'changed', theirs: { isPrimary: true, isSyncOrganization: true, appointments: 'dynamicsForOutlook' } },
    });
    expect(fake.written.get(organizations.contoso.url)).toBeUndefined();
    expectFinished(fake, await fake.run(finishSwitch(stopped.journal)), rules);
  });

  it('does not write what somebody else has written already', async () => {
    const { fake, journal } = begin('two others synchronize', usual);
    fake.change('europe', { isPrimary: false });
    expectFinished(fake, await fake.run(journal), usual);
    expect(fake.written.get(organizations.europe.url)).toBeUndefined();
  });

  it('releases nobody where the new one no longer holds the mailbox, and can be finished from there', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const paused = await fake.run(journal, {
      tell: ({ journal: now }) => {
        if (currentStep(now)?.action === 'release') fake.close();
      },
    });
    fake.change('test', { isPrimary: false, isSyncOrganization: false });
    const stopped = await fake.run(paused.journal);
    expect(currentStep(stopped.journal)).toMatchObject({ action: 'release', failure: { kind: 'nobodyLeft' } });
    expect(fake.at('contoso').isPrimary).toBe(true);
    const { journal: finished } = await fake.run(finishSwitch(stopped.journal));
    expect(standingOf(finished)).toBe('finished');
    expect(judgeSynchronizing(fake.matrix(), 'primary')).toEqual({ kind: 'one', organization: organizations.test });
  });

  it('sees at the end that an organization took the mark back', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const stopped = await fake.run(journal, {
      tell: ({ journal: now }) => {
        if (currentStep(now)?.action === 'look' && fake.at('contoso').isPrimary !== true) fake.change('contoso', { isPrimary: true });
      },
    });
    expect(currentStep(stopped.journal)).toMatchObject({ action: 'look', failure: { kind: 'changed', organization: organizations.contoso.url } });
    expectFinished(fake, await fake.run(finishSwitch(stopped.journal)), usual);
  });

  it('stops where the person has got another mailbox row', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    fake.change('test', { id: '33333333-7b1e-4a36-8f6d-5f9f1f7f0a01' });
    const stopped = await fake.run(journal);
    expect(currentStep(stopped.journal)?.failure).toEqual({ kind: 'changed', theirs: null });
    expect(fake.written.size).toBe(0);
  });

  it('says at such a row who is signed in, where it is somebody else, and goes on as the one who began', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const mine = fake.at('test').id;
    fake.change('test', { id: '33333333-7b1e-4a36-8f6d-5f9f1f7f0a01' });
    const refusal = { kind: 'differentPerson', because: 'notInDirectory', username: 'andrew.dixon@contoso.com', mailbox: 'nancy.anderson@contoso.com', mayInsist: false } as const;
    const stopped = await fake.run(journal, { permit: async () => ({ ok: false, refusal }) });
    expect([stopped.kind, 'refusal' in stopped && stopped.refusal, currentStep(stopped.journal)?.failure]).toEqual(['stopped', refusal, { kind: 'heldUp' }]);
    expect(fake.written.size).toBe(0);
    fake.change('test', { id: mine });
    expectFinished(fake, await fake.run(finishSwitch(stopped.journal)), usual);
  });

  it('writes over a change of other columns, which the server itself makes all the time', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const patch = fake.ports().patchMailbox;
    let first = true;
    const outcome = await fake.run(journal, {
      patchMailbox: async (...write) => {
        if (first) fake.change('test', {});
        first = false;
        return patch(...write);
      },
    });
    expectFinished(fake, outcome, usual);
  });

  it('gives up on a row that changes all the time', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const patch = fake.ports().patchMailbox;
    const outcome = await fake.run(journal, {
      patchMailbox: async (...write) => {
        fake.change('test', {});
        return patch(...write);
      },
    });
    expect(outcome).toMatchObject({ kind: 'stopped', problem: { kind: 'changedMeanwhile' } });
    expect(standingOf(outcome.journal)).toBe('untouched');
  });

  it('undoes before the test has ended without disturbing those that still hold the mailbox', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const before = valuesNow(fake, usual);
    const paused = await fake.run(journal, { wait: async () => fake.close() });
    expectUndone(fake, await fake.run(undoSwitch(fake.saved ?? paused.journal)), usual, before);
    expect(fake.written.get(organizations.contoso.url)).toBeUndefined();
  });

  it('gives the mailbox back first where the test ends between closing the pane and undoing', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const before = valuesNow(fake, usual);
    await fake.run(journal, { wait: async () => fake.close() });
    fake.now += 3_600_000;
    expectUndone(fake, await fake.run(undoSwitch(fake.saved ?? journal)), usual, before);
    expect(fake.written.get(organizations.contoso.url)).toEqual([{ orgmarkedasprimaryforexchangesync: true, testemailconfigurationscheduled: true }]);
  });

  it('leaves the new one alone where the old one does not pass its test on the way back', async () => {
    const { fake, journal } = begin('one synchronizes', usual);
    const finished = await fake.run(journal);
    fake.settings = { testResults: { contoso: 'failure' } };
    const stopped = await fake.run(undoSwitch(finished.journal));
    expect(currentStep(stopped.journal)).toMatchObject({ organization: organizations.contoso.url, failure: { kind: 'testFailed' } });
    expect(fake.at('test').isPrimary).toBe(true);
    expectFinished(fake, await fake.run(finishSwitch(stopped.journal)), usual);
  });
});

describe('every request fails once', () => {
  type Way = 'finish' | 'undo';
  const course = { finish: finishSwitch, undo: undoSwitch } as const;
  /** The other variants write fewer columns of the same kind. */
  const rulesToTry: readonly SwitchRules[] = [usual, { flag: 'both', others: 'stop' }];

  /** Goes the ways one after the other, each only as far as it gets, each with what was kept. */
  async function travel(fake: FakeMailboxes, journal: SwitchJournal, ways: readonly Way[]): Promise<SwitchOutcome> {
    let outcome: SwitchOutcome = { kind: 'paused', journal };
    for (const way of ways) {
      outcome = await fake.run(course[way](fake.saved ?? journal));
      const untrue = lies(fake, fake.saved ?? outcome.journal);
      if (untrue.length > 0) throw new Error(untrue.join('; '));
    }
    return outcome;
  }

  /** How many requests it takes when nothing fails. */
  async function lengthOf(start: string, rules: SwitchRules, ways: readonly Way[]): Promise<number> {
    const { fake, journal } = begin(start, rules);
    await travel(fake, journal, ways);
    return fake.requests;
  }

  /** What is wrong after each single mishap between two requests, by the number of the request. */
  async function wrongAfterEach(start: string, fault: Fault, within: readonly [readonly Way[], readonly Way[]], check: (rules: SwitchRules, fake: FakeMailboxes, journal: SwitchJournal) => Promise<readonly string[]>) {
    const wrong: string[] = [];
    for (const rules of rulesToTry) {
      const [from, to] = [await lengthOf(start, rules, within[0]), await lengthOf(start, rules, within[1])];
      for (let at = from; at < to; at += 1) {
        const { fake, journal } = begin(start, rules);
        fake.fault(at, fault);
        for (const each of await check(rules, fake, journal)) wrong.push(`request ${at}, ${rules.flag}, ${rules.others}: ${each}`);
      }
    }
    return wrong;
  }

  describe.each(Object.keys(starts))('when %s', (start) => {
    it.each(faults)('%s: what is kept is true, it can be finished, and no write is done twice', async (fault) => {
      const wrong = await wrongAfterEach(start, fault, [[], ['finish']], async (rules, fake, journal) => {
        const outcome = await travel(fake, journal, ['finish', 'finish']);
        const twice = [...fake.written].filter(([, writes]) => writes.length > 1).map(([url]) => `twice in ${url}`);
        return [...unfinished(fake, outcome, rules), ...twice];
      });
      expect(wrong).toEqual([]);
    });

    it.each(faults)('%s: it can be undone, and finished after all', async (fault) => {
      const wrong = await wrongAfterEach(start, fault, [[], ['finish']], async (rules, fake, journal) => {
        const before = valuesNow(fake, rules);
        const undone = remaining(fake, await travel(fake, journal, ['finish', 'undo']), rules, before);
        return [...undone, ...unfinished(fake, await travel(fake, journal, ['finish']), rules)];
      });
      expect(wrong).toEqual([]);
    });

    it.each(faults)('%s on the way back: it can be undone all the same', async (fault) => {
      const wrong = await wrongAfterEach(start, fault, [['finish'], ['finish', 'undo']], async (rules, fake, journal) => {
        const before = valuesNow(fake, rules);
        return remaining(fake, await travel(fake, journal, ['finish', 'undo', 'undo']), rules, before);
      });
      expect(wrong).toEqual([]);
    });
  });

  it('in any order, and however the person changes their mind, it ends where they last wanted it', async () => {
    const anyFault = fc.constantFrom<Fault>(...faults);
    const anyStart = fc.constantFrom(...Object.keys(starts));
    const anyWays = fc.array(fc.constantFrom<Way>('finish', 'undo'), { minLength: 1, maxLength: 6 });
    const anySeconds = fc.integer({ min: 1, max: 400 });
    const anyTests = fc.record({ contoso: anySeconds, test: anySeconds, europe: anySeconds });
    await fc.assert(
      fc.asyncProperty(anyStart, fc.constantFrom(...variants), fc.array(fc.tuple(fc.nat(60), anyFault), { maxLength: 6 }), anyWays, anyTests, async (start, rules, mishaps, ways, testSeconds) => {
        const { fake, journal } = begin(start, rules, { testSeconds });
        const before = valuesNow(fake, rules);
        for (const [at, fault] of mishaps) fake.fault(at, fault);
        const last = ways.at(-1) ?? 'finish';
        let outcome = await travel(fake, journal, ways);
        // Each mishap can be in the way once more, and so can each test that was begun in the other direction.
        for (let more = 0; outcome.kind !== 'ended' && more <= mishaps.length + ways.length; more += 1) outcome = await travel(fake, journal, [last]);
        expect(last === 'finish' ? unfinished(fake, outcome, rules) : remaining(fake, outcome, rules, before)).toEqual([]);
      }),
      {
        numRuns: 400,
        // Found before: tests and writes of one direction that come to their end in the other.
        examples: [
          ['one synchronizes', { flag: 'both', others: 'stop' }, [[32, 'lostBefore'], [34, 'closedAfter']], ['finish', 'undo', 'finish', 'undo'], { contoso: 90, test: 90, europe: 90 }],
          ['one synchronizes', { flag: 'both', others: 'stop' }, [[12, 'lostLate'], [13, 'lostBefore']], ['finish', 'undo'], { contoso: 1, test: 21, europe: 1 }],
          ['two others synchronize', usual, [[36, 'closedAfter']], ['finish', 'undo', 'finish'], { contoso: 1, test: 1, europe: 363 }],
          ['one synchronizes', { flag: 'both', others: 'leave' }, [[38, 'closedAfter'], [47, 'closedAfter']], ['finish', 'undo', 'finish', 'undo'], { contoso: 203, test: 303, europe: 1 }],
          ['nobody synchronizes', { flag: 'syncOrganization', others: 'stop' }, [[8, 'lostBefore'], [17, 'lostBefore']], ['undo', 'finish', 'undo', 'finish', 'undo', 'undo'], { contoso: 1, test: 1, europe: 1 }],
        ],
      },
    );
  });
});
