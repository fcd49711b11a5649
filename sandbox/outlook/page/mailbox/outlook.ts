import { type CommandButton, buttonsOf } from '../../addin/manifest.ts';
import { type KeptChange, keeping } from '../../mailbox/kept.ts';
import { zoneNamed } from '../../mailbox/timeZone.ts';
import type { AttachmentContent, MessageSummary, Person } from '../../mail/message.ts';
import type { Start } from '../../start.ts';
import { type ContentPlace, contentAt, messageOf } from './content.ts';
import { type Draft, type DraftStart, type RecipientField, newDraft } from './draft.ts';
import type { EventDetails } from './event.ts';
import { mailList, unreadFiles } from './mailList.ts';
import { newItemId, sentFrom } from './sent.ts';
import { keep, readKept } from './server.ts';
import { type FrameDialog, type Notification, type OutlookState, type Pane, type Selection, type Settings, initialState, paneMode, shownPane } from './state.ts';
import { Store } from './store.ts';

/** What happened in the mailbox that add-ins may have asked to be told. */
export interface OutlookEvents {
  itemChanged(): void;
  themeChanged(): void;
  recipientsChanged(fields: Readonly<Record<string, boolean>>): void;
  /** What changed of an event being written. */
  eventChanged(event: EventDetails, changed: Partial<EventDetails>): void;
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

  /** The time zone of the mailbox; undefined: that of the browser. */
  get zone(): string | undefined {
    return zoneNamed(this.state.get().settings.mailbox.timeZone);
  }

  // --- what is selected ---------------------------------------------------------------------------------------------

  async select(summary: MessageSummary | null): Promise<void> {
    const turn = ++this.#opening;
    if (summary === null) return this.#show({ kind: 'nothing' });
    if (summary.fault !== null) return this.#show({ kind: 'unreadable', summary });
    const selection = await opened(summary, this.state.get());
    // The user may have gone on to another message meanwhile.
    if (turn !== this.#opening) return;
    this.#show(selection);
    if (selection.kind === 'message') await this.markRead(summary.file, true);
  }

  /** Settles when the server has it. */
  async markRead(file: string, read: boolean): Promise<void> {
    if (unreadFiles(this.state.get()).has(file) === read) await this.keep({ what: 'message', file, value: { read } });
  }

  /** Moves a message that is selected or not; the next one of its folder takes the place of a selected one. */
  async move(file: string, folder: string): Promise<void> {
    const { selection, ...state } = this.state.get();
    const all = mailList(state);
    const from = all.find((message) => message.file === file)?.folder;
    if (from === undefined || from === folder) return;
    const neighbours = all.filter((message) => message.folder === from);
    const place = neighbours.findIndex((message) => message.file === file);
    await this.keep({ what: 'message', file, value: { folder } });
    const wasSelected = selection.kind === 'message' && selection.message.file === file;
    if (wasSelected) await this.select(neighbours[place + 1] ?? neighbours[place - 1] ?? null);
  }

  /** Gives a message exactly these categories; the mailbox learns those it does not know. */
  async categorize(file: string, names: readonly string[]): Promise<void> {
    const { masterCategories } = this.state.get().kept;
    const unknown = names.filter((name) => !masterCategories.some(({ displayName }) => displayName === name));
    if (unknown.length > 0) await this.keep({ what: 'masterCategories', value: [...masterCategories, ...unknown.map((displayName) => ({ displayName, color: colourOfNew }))] });
    await this.keep({ what: 'message', file, value: { categories: [...names] } });
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
    const before = this.#draft(id)?.[field] ?? [];
    if (before.length === people.length && before.every((person, index) => person.address === people[index]?.address)) return;
    this.changeDraft(id, { [field]: people });
    const names = this.#draft(id)?.event ? attendeeFields : recipientFields;
    this.events?.recipientsChanged(Object.fromEntries(Object.entries(names).map(([name, each]) => [name, each === field])));
  }

  /** Add-ins are told of what is different now. */
  changeEvent(id: string, change: Partial<EventDetails>): void {
    const before = this.#draft(id)?.event;
    if (!before) return;
    const event = { ...before, ...change };
    this.changeDraft(id, { event });
    this.events?.eventChanged(event, differing(before, change));
  }

  closeDraft(id: string, discard: boolean): void {
    const { selection } = this.state.get();
    this.state.update((state) => ({ ...state, drafts: discard ? state.drafts.filter((draft) => draft.id !== id) : state.drafts }));
    if (selection.kind === 'draft' && selection.id === id) this.#show({ kind: 'nothing' });
  }

  /** Saves the draft; the answer is its identifier. */
  saveDraft(id: string): string {
    const itemId = this.#draft(id)?.itemId ?? newItemId(id);
    this.changeDraft(id, { itemId });
    return itemId;
  }

  /** Nothing leaves the sandbox, but Sent Items get their copy; there is no calendar for events. False: there is nobody to send it to. */
  sendDraft(id: string): boolean {
    const draft = this.#draft(id);
    if (!draft || (!draft.event && [...draft.to, ...draft.cc, ...draft.bcc].length === 0)) return false;
    if (!draft.event) this.state.update((state) => ({ ...state, sent: [sentFrom(draft, Date.now()), ...state.sent] }));
    this.closeDraft(id, true);
    return true;
  }

  /** The text selected in the editor of a draft. */
  selectedText(id: string): string {
    return this.editor?.id === id ? this.editor.selectedText() : '';
  }

  /** Puts HTML in the place of what is selected in the editor, or at the end. */
  replaceSelection(id: string, html: string): void {
    const draft = this.#draft(id);
    if (!draft) return;
    this.changeDraft(id, { html: this.editor?.id === id ? this.editor.replacingSelection(html) : draft.html + html });
  }

  #draft(id: string): Draft | undefined {
    return this.state.get().drafts.find((draft) => draft.id === id);
  }

  // --- the add-in ---------------------------------------------------------------------------------------------------

  press(button: CommandButton): void {
    if (button.action.kind === 'function') this.events?.functionCommand(button, button.action.name);
    else this.openPane(button, { pinned: false });
  }

  /** Does what the action of a notification says: opens the pane of a button, with what the add-in hands over. */
  openCommand(commandId: string, context: unknown): void {
    const { manifest } = this.state.get().start.addin;
    const button = buttonsOf(manifest).find((each) => each.id === commandId);
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

/** The colour, by the number Exchange gives it, of a category that is new. */
const colourOfNew = 'Preset5';

/** Fields of recipients by the names add-ins know them by. */
const recipientFields: Readonly<Record<string, RecipientField>> = { to: 'to', cc: 'cc', bcc: 'bcc' };
const attendeeFields: Readonly<Record<string, RecipientField>> = { requiredAttendees: 'to', optionalAttendees: 'cc' };

function differing(before: EventDetails, change: Partial<EventDetails>): Partial<EventDetails> {
  const earlier = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(Object.entries(change).filter(([name, value]) => JSON.stringify(earlier.get(name)) !== JSON.stringify(value)));
}

/** A pane that is not pinned closes when the user moves on. */
function panesAfterMove({ read, compose, organize }: OutlookState['panes']): OutlookState['panes'] {
  const lasting = (pane: Pane | null) => (pane?.pinned ? pane : null);
  return { read: lasting(read), compose: lasting(compose), organize: lasting(organize) };
}

/** Notifications that are not persistent go when the user moves on. */
function lastingNotifications(all: OutlookState['notifications']): OutlookState['notifications'] {
  return Object.fromEntries(Object.entries(all).map(([key, notifications]) => [key, notifications.filter((each) => each.persistent)]));
}
