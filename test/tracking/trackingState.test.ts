import fc from 'fast-check';
import type { EmailRow } from '../../src/tracking/emailRow.ts';
import type { Selected } from '../../src/tracking/message.ts';
import { actionsOf, copyOf, type Lookup, pendingMinutes, type TrackingFacts, trackingState } from '../../src/tracking/trackingState.ts';
import { colleague, copy, me, quote } from './support/someMessages.ts';

const now = Date.UTC(2026, 10, 20);
const minute = 60_000;
const found = (...rows: readonly EmailRow[]): Lookup => ({ status: 'answered', rows, hiddenCopy: false });
const plain: TrackingFacts = { selected: { kind: 'message', message: quote }, lookup: found(), me, mark: undefined, pendingSince: undefined, neverTrack: undefined, work: undefined };
const theirs: EmailRow = { ...copy, id: '22222222-2222-4222-8222-222222222222', owner: { table: 'systemuser', id: colleague, name: 'Andrew Dixon' }, owningUser: colleague };
const sentCopy: EmailRow = { ...copy, direction: 'outgoing', status: 3 };
const begun: EmailRow = { ...copy, state: 'open', status: 1 };
const problem = { kind: 'offline' } as const;

const cases: readonly (readonly [string, Partial<TrackingFacts>, object, readonly string[]])[] = [
  ['nothing selected', { selected: { kind: 'nothing' } }, { kind: 'nothing' }, []],
  ['Outlook is being asked', { selected: { kind: 'reading' } }, { kind: 'reading' }, []],
  ['a draft', { selected: { kind: 'cannot', because: 'draft' } }, { kind: 'cannot', because: 'draft' }, []],
  ['nobody has asked', { lookup: { status: 'notAsked' } }, { kind: 'notAsked' }, ['look']],
  ['the organization is being asked', { lookup: { status: 'asking' } }, { kind: 'looking' }, []],
  ['seen before, and being asked again', { lookup: { status: 'asking', last: { rows: [copy], hiddenCopy: false } } }, { kind: 'tracked', row: copy, confirmed: false }, ['setRegarding', 'untrack', 'openRecord']],
  ['seen before without a copy, and being asked again', { lookup: { status: 'asking', last: { rows: [], hiddenCopy: true } } }, { kind: 'notTracked', hiddenCopy: true, confirmed: false }, ['track', 'lookElsewhere']],
  ['no answer', { lookup: { status: 'failed', problem } }, { kind: 'unknown', problem }, ['look']],
  ['no copy', {}, { kind: 'notTracked', hiddenCopy: false, otherCopy: undefined, confirmed: true }, ['track', 'lookElsewhere']],
  ['a copy that cannot be seen', { lookup: { status: 'answered', rows: [], hiddenCopy: true } }, { kind: 'notTracked', hiddenCopy: true }, ['track', 'lookElsewhere']],
  ['the copy of the other direction', { lookup: found(sentCopy) }, { kind: 'notTracked', otherCopy: sentCopy }, ['track', 'lookElsewhere']],
  ['to be tracked when sent', { mark: { kind: 'wanted', at: now } }, { kind: 'notTracked', wanted: true }, ['track', 'lookElsewhere']],
  ['my copy', { lookup: found(copy) }, { kind: 'tracked', row: copy, mine: true, confirmed: true }, ['setRegarding', 'untrack', 'openRecord']],
  ['the copy of a colleague', { lookup: found(theirs) }, { kind: 'tracked', row: theirs, mine: false }, ['setRegarding', 'untrack', 'openRecord']],
  ['a Track that was not finished', { lookup: found(begun) }, { kind: 'halfway', row: begun }, ['track', 'untrack', 'openRecord']],
  ['a draft of somebody else with that Message-ID', { lookup: found({ ...theirs, state: 'open', status: 1 }) }, { kind: 'tracked', mine: false }, ['setRegarding', 'untrack', 'openRecord']],
  ['kept, but no longer tracked', { lookup: found(copy), mark: { kind: 'stopped', at: now } }, { kind: 'kept', mine: true }, ['track', 'openRecord']],
  ['stopped, and the copy is gone', { mark: { kind: 'stopped', at: now } }, { kind: 'notTracked' }, ['track', 'lookElsewhere']],
  ['canceled in Dynamics 365', { lookup: found({ ...copy, state: 'canceled', status: 5 }) }, { kind: 'notTracked' }, ['track', 'lookElsewhere']],
  ['the server was asked a minute ago', { pendingSince: now - minute }, { kind: 'pending', since: now - minute, due: now + (pendingMinutes - 1) * minute }, ['look', 'checkMailbox']],
  ['the server was asked long ago', { pendingSince: now - 60 * minute }, { kind: 'overdue', since: now - 60 * minute }, ['track', 'look', 'checkMailbox']],
  ['the server has tracked it', { pendingSince: now - minute, lookup: found(copy) }, { kind: 'tracked' }, ['setRegarding', 'untrack', 'openRecord']],
  ['a domain that is never tracked', { neverTrack: 'law.example' }, { kind: 'never', domain: 'law.example' }, []],
  ['tracked all the same by somebody', { neverTrack: 'law.example', lookup: found(theirs) }, { kind: 'tracked' }, ['setRegarding', 'untrack', 'openRecord']],
  ['being tracked', { work: { status: 'running', progress: { step: 'creating' } } }, { kind: 'tracking', progress: { step: 'creating' } }, ['cancel']],
  ['Track failed', { work: { status: 'failed', failure: { kind: 'canceled' } }, lookup: found(begun) }, { kind: 'failed', failure: { kind: 'canceled' }, row: begun }, ['track', 'look']],
];

describe('the state of the selected message', () => {
  it.each(cases)('%s', (_name, facts, state, actions) => {
    const shown = trackingState({ ...plain, ...facts }, now);
    expect(shown).toMatchObject(state);
    expect(actionsOf(shown)).toEqual(actions);
  });

  it('is told by the oldest copy, and by a finished one before one that is not', () => {
    const older = { ...theirs, createdOn: '2026-11-16T08:00:00Z' };
    expect(copyOf([copy, older], plain)).toBe(older);
    expect(copyOf([begun, { ...copy, createdOn: '2026-11-17T00:00:00Z' }], plain)).toMatchObject({ state: 'completed' });
  });
});

const rows = fc.array(
  fc.record({ direction: fc.constantFrom('incoming', 'outgoing'), state: fc.constantFrom('open', 'completed', 'canceled', 'unknown'), owner: fc.constantFrom(me, colleague), id: fc.uuid() }).map(
    ({ direction, state, owner, id }): EmailRow => ({ ...copy, id, direction, state, status: 1, owningUser: owner, createdBy: { table: 'systemuser', id: owner, name: null } }),
  ),
  { maxLength: 4 },
);
const selected = fc.constantFrom<Selected>({ kind: 'nothing' }, { kind: 'reading' }, { kind: 'cannot', because: 'meeting' }, { kind: 'message', message: quote }, { kind: 'message', message: { ...quote, direction: 'outgoing' } });
const lookup = fc.oneof(
  fc.constantFrom<Lookup>({ status: 'notAsked' }, { status: 'asking' }, { status: 'failed', problem }),
  fc.record({ status: fc.constant('asking' as const), last: fc.record({ rows, hiddenCopy: fc.boolean() }) }),
  fc.record({ status: fc.constant('answered' as const), rows, hiddenCopy: fc.boolean() }),
);
const facts: fc.Arbitrary<TrackingFacts> = fc.record({
  selected,
  lookup,
  me: fc.constant(me),
  mark: fc.constantFrom(undefined, ...(['tracked', 'stopped', 'wanted'] as const).map((kind) => ({ kind, at: now }))),
  pendingSince: fc.constantFrom(undefined, now - minute, now - 60 * minute),
  neverTrack: fc.constantFrom(undefined, 'law.example'),
  work: fc.constantFrom<TrackingFacts['work']>(undefined, { status: 'running', progress: { step: 'reading' } }, { status: 'failed', failure: { kind: 'otherMessage' } }),
});

describe('whatever is known', () => {
  it('Track is offered only for a message, after an answer now or before, where no finished copy of it counts, and never for a domain that is kept out', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const state = trackingState(known, now);
        if (!actionsOf(state).includes('track')) return;
        expect(known.selected.kind).toBe('message');
        expect(known.work?.status).not.toBe('running');
        if (state.kind === 'failed') return;
        const { lookup: asked } = known;
        const told = asked.status === 'answered' ? asked : asked.status === 'asking' ? asked.last : undefined;
        expect(told).toBeDefined();
        if (state.kind !== 'halfway' && state.kind !== 'kept') expect([known.neverTrack, copyOf(told?.rows ?? [], known)]).toEqual([undefined, undefined]);
      }),
    );
  });

  it('what is shown as tracked is the copy of this very direction', () => {
    fc.assert(
      fc.property(facts, (known) => {
        const state = trackingState(known, now);
        if ('row' in state && state.row && known.selected.kind === 'message') expect(state.row.direction).toBe(known.selected.message.direction);
      }),
    );
  });
});
