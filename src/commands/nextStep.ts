import { signInHelps } from '../diagnosis/signInHelps.ts';
import type { CommandName } from '../outlook/functionCommands.ts';
import { currentRow } from '../pane/currentRow.ts';
import type { OrganizationRow, PaneState } from '../pane/paneState.ts';
import type { Tracking } from '../pane/tracking/tracking.ts';
import { trackingState } from '../tracking/trackingState.ts';

/** Why the rest has to be done in the pane. */
export type OpenPane = 'signIn' | 'agree' | 'differs' | 'choose' | 'refused' | 'failed';

/** What a ribbon button does next, or says at the end. */
export type Step =
  | { readonly kind: 'wait' }
  /** Ask the organization: the person has said that it is asked only when they press something, and they have. */
  | { readonly kind: 'ask' }
  | { readonly kind: 'look' }
  | { readonly kind: 'track' }
  /** Nothing is ever deleted from here: that needs to be confirmed. */
  | { readonly kind: 'keepCopy' }
  | { readonly kind: 'openPane'; readonly because: OpenPane }
  | { readonly kind: 'say'; readonly what: 'alreadyTracked' | 'notTracked' | 'pending' | 'cannotTrack' }
  | { readonly kind: 'never'; readonly domain: string };

const wait: Step = { kind: 'wait' };
const openPane = (because: OpenPane): Step => ({ kind: 'openPane', because });
const say = (what: Extract<Step, { kind: 'say' }>['what']): Step => ({ kind: 'say', what });

/** The next step of a ribbon button that was pressed, from what is known; `now` in milliseconds since 1970. */
export function nextStep(command: CommandName, state: PaneState, now: number): Step {
  const { start, rows, chosen, tracking } = state;
  if (start.status === 'stopped') return openPane('failed');
  if (start.status !== 'started') return wait;
  const connected = rows.filter(({ known }) => known.connected);
  const row = currentRow(state);
  // Another answer could make another organization the current one, and nothing goes into one that the person would not expect.
  const settled = row?.known.organization.url === chosen ? [row].filter((each) => each !== undefined) : connected;
  if (settled.some(({ check }) => check.status === 'notAsked')) return { kind: 'ask' };
  if (settled.some(isUnderWay)) return wait;
  if (!row) return openPane('choose');
  if (row.check.status === 'failed') return openPane(signInHelps.has(row.check.problem.kind) ? 'signIn' : 'failed');
  if (row.check.status !== 'answered' || !row.check.diagnosis.synchronizes) return openPane('differs');
  if (tracking?.organization !== row.known.organization.url) return wait;
  return withMessage(command, tracking, now);
}

function isUnderWay({ check: { status } }: OrganizationRow): boolean {
  return status === 'signingIn' || status === 'asking' || status === 'waiting';
}

function withMessage(command: CommandName, tracking: Tracking, now: number): Step {
  const shown = trackingState(tracking, now);
  if ('confirmed' in shown && !shown.confirmed) return wait;
  switch (shown.kind) {
    case 'reading':
    case 'looking':
    case 'tracking':
      return wait;
    case 'notAsked':
      return { kind: 'look' };
    case 'nothing':
    case 'cannot':
      return say('cannotTrack');
    case 'unknown':
      return openPane('failed');
    case 'never':
      return command === 'track' ? { kind: 'never', domain: shown.domain } : say('notTracked');
    case 'tracked':
      return command === 'track' ? say('alreadyTracked') : { kind: 'keepCopy' };
    case 'pending':
      return say(command === 'track' ? 'pending' : 'notTracked');
    case 'notTracked':
    case 'overdue':
    case 'kept':
    case 'halfway':
    case 'failed':
      return command === 'track' ? beforeTracking(tracking) : say('notTracked');
  }
}

function beforeTracking({ refusal, agreed }: Tracking): Step {
  if (refusal) return openPane('refused');
  return agreed ? { kind: 'track' } : openPane('agree');
}
