import type { CommandButton } from '../../addin/manifest.ts';
import { type KeptChange, keeping } from '../../mailbox/kept.ts';
import type { AttachmentContent, MessageSummary, Person } from '../../mail/message.ts';
import type { Start } from '../../start.ts';
import { type ContentPlace, contentAt, messageOf } from './content.ts';
import { type Draft, type DraftStart, type RecipientField, newDraft } from './draft.ts';
import { newItemId, sentFrom } from './sent.ts';
import { keep, readKept } from './server.ts';
import { type FrameDialog, type Notification, type OutlookState, type Pane, type Selection, type Settings, initialState, paneMode, shownPane } from './state.ts';
import { Store } from './store.ts';

/** What happened in the mailbox that add-ins may have asked to be told. */
export interface OutlookEvents {
  itemChanged(): void;
  themeChanged(): void;
  recipientsChanged(fields: Readonly<Record<'to' | 'cc' | 'bcc', boolean>>): void;
  attachmentsChanged(change: { readonly added: boolean; readonly id: string; readonly name: string; readonly inline: boolean; readonly kind: number }): void;
  notificationDismissed(notification: Notification): void;
  /** A button of the ribbon that opens no pane. */
  functionCommand(button: CommandButton, name: string): void;
}

/** The field in which a draft is written. */
export interface DraftEditor {
  readonly id: string;
  selectedText(): string;
  /** The HTML of the draft with other HTML in the place of what is selected. */
  replacingSelection(html: string): string;
}

/** What a user, or an add-in on the user's behalf, can do in Outlook. */
export class Outlook {
  readonly state: Store<OutlookState>;
  /** Set by whoever speaks to the add-in. */
  events: OutlookEvents | null = null;
  /** The editor that is open. */
  editor: DraftEditor | null = null;
  #opening = 0;

  constructor(start: Start) {
    this.state = new Store(initialState(start));
  }

  /** The person whose mailbox it is, as Outlook writes it into a new message. */
  get me(): Person {
    const { mailbox, account } = this.state.get().settings;
    return { name: mailbox.displayName, address: mailbox.address ?? account };
  }

  // --- what is selected ---------------------------------------------------------------------------------------------

  async select(summary: MessageSummary | null): Promise<void> {
    const turn = ++this.#opening;
    if (summary === null) return this.#show({ kind: 'nothing' });
    if (summary.fault !== null) return this.#show({ kind: 'unreadable', summary });
    const selection = await opened(summary, this.state.get());
    // The user may have gone on to another message meanwhile.
    if (turn === this.#opening) this.#show(selection);
  }

  openFolder(folder: string): void {
    this.state.update((state) => ({ ...state, folder }));
  }

  search(text: string): void {
    this.state.update((state) => ({ ...state, search: text }));
  }

  expandRecipients(): void {
    this.state.update((state) =>
      state.selection.kind === 'message' ? { ...state, selection: { ...state.selection, recipientsExpanded: true } } : state,
    );
  }

  #show(selection: Selection): void {
    this.state.update((state) => ({
      ...state,
      selection,
      panes: panesAfterMove(state.panes),
      notifications: lastingNotifications(state.notifications),
      dialog: null,
    }));
    this.events?.itemChanged();
  }

  /** The content of an attachment of a message or draft. */
  contentAt(place: ContentPlace): Promise<AttachmentContent> {
    return contentAt(place, this.state.get().sent);
  }

  // --- drafts -------------------------------------------------------------------------------------------------------

  compose(start: DraftStart = {}): Draft {
    const draft = newDraft(`draft-${crypto.randomUUID()}`, this.me, start);
    this.#opening++;
    this.state.update((state) => ({ ...state, drafts: [draft, ...state.drafts] }));
    this.#show({ kind: 'draft', id: draft.id });
    return draft;
  }

  openDraft(id: string): void {
    this.#opening++;
    this.#show({ kind: 'draft', id });
  }

  changeDraft(id: string, change: Partial<Draft>): void {
    this.state.update((state) => ({ ...state, drafts: state.drafts.map((draft) => (draft.id === id ? { ...draft, ...change } : draft)) }));
  }

  changeRecipients(id: string, field: RecipientField, people: readonly Person[]): void {
    const before = this.state.get().drafts.find((draft) => draft.id === id)?.[field] ?? [];
    if (before.length === people.length && before.every((person, index) => person.address === people[index]?.address)) return;
    this.changeDraft(id, { [field]: people });
    this.events?.recipientsChanged({ to: field === 'to', cc: field === 'cc', bcc: field === 'bcc' });
  }

  closeDraft(id: string, discard: boolean): void {
    const { selection } = this.state.get();
    this.state.update((state) => ({ ...state, drafts: discard ? state.drafts.filter((draft) => draft.id !== id) : state.drafts }));
    if (selection.kind === 'draft' && selection.id === id) this.#show({ kind: 'nothing' });
  }

  /** Saves the draft; the answer is its identifier. */
  saveDraft(id: string): string {
    const itemId = this.state.get().drafts.find((draft) => draft.id === id)?.itemId ?? newItemId(id);
    this.changeDraft(id, { itemId });
    return itemId;
  }

  /** Nothing leaves the sandbox, but Sent Items get their copy. False: there is nobody to send it to. */
  sendDraft(id: string): boolean {
    const draft = this.state.get().drafts.find((each) => each.id === id);
    if (!draft || [...draft.to, ...draft.cc, ...draft.bcc].length === 0) return false;
    this.state.update((state) => ({ ...state, sent: [sentFrom(draft, Date.now()), ...state.sent] }));
    this.closeDraft(id, true);
    return true;
  }

  /** The text selected in the editor of a draft. */
  selectedText(id: string): string {
    return this.editor?.id === id ? this.editor.selectedText() : '';
  }

  /** Puts HTML in the place of what is selected in the editor, or at the end. */
  replaceSelection(id: string, html: string): void {
    const draft = this.state.get().drafts.find((each) => each.id === id);
    if (!draft) return;
    this.changeDraft(id, { html: this.editor?.id === id ? this.editor.replacingSelection(html) : draft.html + html });
  }

  // --- the add-in ---------------------------------------------------------------------------------------------------

  press(button: CommandButton): void {
    if (button.action.kind === 'function') this.events?.functionCommand(button, button.action.name);
    else this.openPane(button, { pinned: false });
  }

  /** Does what the action of a notification says: opens the pane of a button, with what the add-in hands over. */
  openCommand(commandId: string, context: unknown): void {
    const { manifest } = this.state.get().start.addin;
    const buttons = [...(manifest?.read ?? []), ...(manifest?.compose ?? [])].flatMap((group) => group.buttons);
    const button = buttons.find((each) => each.id === commandId);
    if (button) this.openPane(button, { pinned: false, context: typeof context === 'string' ? context : JSON.stringify(context ?? '') });
    else this.say(`The manifest has no button "${commandId}".`);
  }

  openPane(button: CommandButton, options: { readonly pinned: boolean; readonly context?: string }): void {
    this.#changePane((before) => ({
      button,
      pinned: options.pinned && button.action.kind === 'pane' && button.action.pinnable,
      load: (before?.load ?? 0) + 1,
      context: options.context ?? '',
    }));
  }

  closePane(): void {
    this.#changePane(() => null);
  }

  reloadPane(): void {
    this.#changePane((pane) => pane && { ...pane, load: pane.load + 1 });
  }

  pinPane(pinned: boolean): void {
    this.#changePane((pane) => pane && { ...pane, pinned });
  }

  /** Changes the pane that is shown, or would be. A dialog of the add-in does not outlive its pane. */
  #changePane(change: (pane: Pane | null) => Pane | null): void {
    this.state.update((state) => ({ ...state, dialog: null, panes: { ...state.panes, [paneMode(state)]: change(shownPane(state)) } }));
  }

  showDialog(dialog: FrameDialog | null): void {
    this.state.update((state) => ({ ...state, dialog }));
  }

  /** Loads the page with the functions of buttons without a pane. */
  loadFunctions(): void {
    this.state.update((state) => ({ ...state, functionsLoaded: true }));
  }

  // --- what is kept -------------------------------------------------------------------------------------------------

  /** Settles when the server has it. */
  async keep(change: KeptChange): Promise<void> {
    this.state.update((state) => ({ ...state, kept: keeping(state.kept, change) }));
    await keep(change);
  }

  /** Takes over what another window has left in the mailbox. */
  async refreshKept(): Promise<void> {
    const kept = await readKept();
    this.state.update((state) => ({ ...state, kept }));
  }

  notify(key: string, notifications: readonly Notification[]): void {
    this.state.update((state) => ({ ...state, notifications: { ...state.notifications, [key]: notifications } }));
  }

  // --- settings -----------------------------------------------------------------------------------------------------

  changeSettings(change: Partial<Settings>): void {
    this.state.update((state) => ({ ...state, settings: { ...state.settings, ...change } }));
    if (change.theme) this.events?.themeChanged();
  }

  say(toast: string | null): void {
    this.state.update((state) => ({ ...state, toast }));
  }
}

/** The message, or why it cannot be shown: its file may have gone since the list was made. */
async function opened(summary: MessageSummary, { sent }: Pick<OutlookState, 'sent'>): Promise<Selection> {
  try {
    return { kind: 'message', message: await messageOf(summary.file, sent), recipientsExpanded: false };
  } catch (error) {
    return { kind: 'unreadable', summary: { ...summary, fault: error instanceof Error ? error.message : String(error) } };
  }
}

/** A pane that is not pinned closes when the user moves on. */
function panesAfterMove({ read, compose }: OutlookState['panes']): OutlookState['panes'] {
  return { read: read?.pinned ? read : null, compose: compose?.pinned ? compose : null };
}

/** Notifications that are not persistent go when the user moves on. */
function lastingNotifications(all: OutlookState['notifications']): OutlookState['notifications'] {
  return Object.fromEntries(Object.entries(all).map(([key, notifications]) => [key, notifications.filter((each) => each.persistent)]));
}
