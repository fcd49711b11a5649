import { nextStep, type Step } from '../../src/commands/nextStep.ts';
import type { Check, OrganizationRow, PaneState } from '../../src/pane/paneState.ts';
import { PaneStore } from '../../src/pane/paneState.ts';
import type { Tracking } from '../../src/pane/tracking/tracking.ts';
import { copy, me, quote } from '../tracking/support/someMessages.ts';

const now = Date.UTC(2026, 10, 16);
const url = 'https://contoso.crm4.dynamics.com';
const account = { homeId: 'nancy', objectId: 'o', tenantId: 't', homeTenantId: 't', username: 'nancy.anderson@contoso.com' };

function answered(synchronizes = true, isPrimary: boolean | null = null): Check {
  const mailbox = isPrimary === null ? null : { isPrimary };
  return { status: 'answered', diagnosis: { synchronizes }, user: { id: me, mailbox }, account } as unknown as Check;
}

const rowAt = (check: Check, at = url, type: 'production' | 'sandbox' = 'production'): OrganizationRow => ({ known: { organization: { url: at, name: 'Contoso', type }, connected: true, listed: true } as unknown as OrganizationRow['known'], check });

const selected: Tracking = {
  organization: url,
  selected: { kind: 'message', message: quote },
  lookup: { status: 'answered', rows: [], hiddenCopy: false },
  me,
  now,
  mark: undefined,
  pendingSince: undefined,
  neverTrack: undefined,
  work: undefined,
  refusal: undefined,
  insistedOn: [],
  businessUnit: null,
  agreed: true,
  elsewhere: 'notAsked',
  people: 'notAsked',
  notes: [],
};

const stateWith = (changes: Partial<PaneState>): PaneState => ({ ...new PaneStore().state(), start: { status: 'started' }, rows: [rowAt(answered())], tracking: selected, ...changes });
const withMessage = (changes: Partial<Tracking>): PaneState => stateWith({ tracking: { ...selected, ...changes } });

const wait: Step = { kind: 'wait' };
const openPane = (because: string) => ({ kind: 'openPane', because });
const say = (what: string) => ({ kind: 'say', what });
const problem = { kind: 'offline' } as const;
const tracked = { lookup: { status: 'answered', rows: [copy], hiddenCopy: false } } as const;

describe('a ribbon button', () => {
  it.each<[string, Partial<PaneState>, object]>([
    ['while the add-in starts', { start: { status: 'starting' } }, wait],
    ['where nothing works', { start: { status: 'stopped', problem } }, openPane('failed')],
    ['where the person wants to be asked first', { rows: [rowAt({ status: 'notAsked' })] }, { kind: 'ask' }],
    ['while the organization is asked', { rows: [rowAt({ status: 'asking' })] }, wait],
    ['where signing in needs a window', { rows: [rowAt({ status: 'failed', problem: { kind: 'signInNeeded', code: '' } })] }, openPane('signIn')],
    ['where the organization cannot be asked', { rows: [rowAt({ status: 'failed', problem })] }, openPane('failed')],
    ['where the addresses differ', { rows: [rowAt(answered(false))] }, openPane('differs')],
    ['without an organization', { rows: [] }, openPane('choose')],
    ['between two organizations', { rows: [rowAt(answered()), rowAt(answered(), 'https://other.crm4.dynamics.com')] }, openPane('choose')],
    ['while another answer can still decide which organization it is', { rows: [rowAt(answered()), rowAt({ status: 'asking' }, 'https://other.crm4.dynamics.com', 'sandbox')] }, wait],
    ['with a chosen organization, whatever others do', { rows: [rowAt(answered()), rowAt({ status: 'asking' }, 'https://other.crm4.dynamics.com')], chosen: url }, { kind: 'track' }],
    ['before the message has been read', { tracking: undefined }, wait],
  ])('%s', (_when, changes, step) => {
    expect(nextStep('track', stateWith(changes), now)).toEqual(step);
  });

  it.each<[string, Partial<Tracking>, object, object]>([
    ['not tracked', {}, { kind: 'track' }, say('notTracked')],
    ['tracked', tracked, say('alreadyTracked'), { kind: 'keepCopy' }],
    ['tracked, as far as was known before', { lookup: { status: 'asking', last: { rows: [copy], hiddenCopy: false } } }, wait, wait],
    ['not tracked, as far as was known before', { lookup: { status: 'asking', last: { rows: [], hiddenCopy: false } } }, wait, wait],
    ['kept', { ...tracked, mark: { kind: 'stopped', at: 0 } }, { kind: 'track' }, say('notTracked')],
    ['halfway', { lookup: { status: 'answered', rows: [{ ...copy, state: 'open', status: 1 }], hiddenCopy: false } }, { kind: 'track' }, say('notTracked')],
    ['pending', { pendingSince: now - 1000 }, say('pending'), say('notTracked')],
    ['kept out by the administrator', { neverTrack: 'rival.com', lookup: { status: 'notAsked' } }, { kind: 'never', domain: 'rival.com' }, say('notTracked')],
    ['not to be tracked', { selected: { kind: 'cannot', because: 'meeting' } }, say('cannotTrack'), say('cannotTrack')],
    ['being read', { selected: { kind: 'reading' } }, wait, wait],
    ['looked up', { lookup: { status: 'asking' } }, wait, wait],
    ['not looked up unasked', { lookup: { status: 'notAsked' } }, { kind: 'look' }, { kind: 'look' }],
    ['unknown', { lookup: { status: 'failed', problem } }, openPane('failed'), openPane('failed')],
    ['not tracked, and nobody has agreed', { agreed: false }, openPane('agree'), say('notTracked')],
    ['not tracked, and the gate is closed', { refusal: { kind: 'sharingUnknown' } }, openPane('refused'), say('notTracked')],
  ])('for a message that is %s', (_what, changes, track, untrack) => {
    expect([nextStep('track', withMessage(changes), now), nextStep('untrack', withMessage(changes), now)]).toEqual([track, untrack]);
  });
});
