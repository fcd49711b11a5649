import type { World } from '../../../world/world.ts';
import type { CommandButton } from '../../addin/manifest.ts';
import type { Kept } from '../../mailbox/kept.ts';
import type { Message, MessageSummary } from '../../mail/message.ts';
import type { Start } from '../../start.ts';
import type { Draft } from './draft.ts';
import type { SentMessage } from './sent.ts';

/** The part of the world that describes Outlook; the sandbox menu changes it while the page is open. */
export type Settings = World['outlook'];

export type Selection =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'unreadable'; readonly summary: MessageSummary }
  | { readonly kind: 'message'; readonly message: Message; readonly recipientsExpanded: boolean }
  | { readonly kind: 'draft'; readonly id: string };

export const notificationTypes = ['informationalMessage', 'progressIndicator', 'errorMessage', 'insightMessage'] as const;

/** A line in the notification bar above an item. */
export interface Notification {
  readonly key: string;
  readonly type: (typeof notificationTypes)[number];
  readonly message: string;
  readonly icon?: string | undefined;
  readonly persistent?: boolean | undefined;
  readonly actions?: readonly { readonly actionText: string; readonly commandId: string; readonly contextData?: unknown }[] | undefined;
}

/** A task pane belongs to reading, to writing a message or to writing an event; each has a pin of its own. */
export type PaneMode = 'read' | 'compose' | 'organize';

/** The task pane of the add-in. */
export interface Pane {
  readonly button: CommandButton;
  readonly pinned: boolean;
  /** Counts up to load the frame anew. */
  readonly load: number;
  /** What the notification that opened it handed over, for getInitializationContextAsync. */
  readonly context: string;
}

/** A dialog of the add-in in a frame over the page. */
export interface FrameDialog {
  readonly url: string;
  /** Percent of the window. */
  readonly width: number;
  readonly height: number;
}

export interface OutlookState {
  readonly start: Start;
  readonly settings: Settings;
  readonly folder: string;
  /** What is typed into the search box. */
  readonly search: string;
  readonly selection: Selection;
  readonly drafts: readonly Draft[];
  /** What was sent since the page was opened, newest first. */
  readonly sent: readonly SentMessage[];
  readonly kept: Kept;
  /** By the key of the item. */
  readonly notifications: Readonly<Record<string, readonly Notification[]>>;
  /** Panes that are open, or would be if an item of their kind were shown. */
  readonly panes: Readonly<Record<PaneMode, Pane | null>>;
  readonly dialog: FrameDialog | null;
  /** Whether the page with the functions of buttons without a pane has been wanted. */
  readonly functionsLoaded: boolean;
  /** A short sentence of Outlook to the user, such as why a button did nothing. */
  readonly toast: string | null;
}

export function initialState(start: Start): OutlookState {
  return {
    start,
    settings: start.outlook,
    folder: 'Inbox',
    search: '',
    selection: { kind: 'nothing' },
    drafts: [],
    sent: [],
    kept: start.kept,
    notifications: {},
    panes: { read: null, compose: null, organize: null },
    dialog: null,
    functionsLoaded: false,
    toast: null,
  };
}

export function paneMode({ selection, drafts }: Pick<OutlookState, 'selection' | 'drafts'>): PaneMode {
  if (selection.kind !== 'draft') return 'read';
  return drafts.find(({ id }) => id === selection.id)?.event ? 'organize' : 'compose';
}

/** The pane that is on the screen. */
export function shownPane(state: OutlookState): Pane | null {
  return state.panes[paneMode(state)];
}
