import * as v from 'valibot';
import { failed, type Result, succeeded } from '../diagnosis/problem.ts';
import type { RoamingSettings, SaveFailure } from '../outlook/roamingSettings.ts';
import type { KeptKey } from '../texts/keptTexts.ts';
import { type Bag, entriesIn, forgottenAt, mergeBags, readBag, since, writeBag } from './keptBag.ts';
import { type OpenChannel, openBroadcastChannel } from './keptChannel.ts';
import { changeEntries, type Entries, pruneEntries, readEntries, removalsKeptForMilliseconds, writeEntries } from './keptEntries.ts';
import { deviceItems, forgottenMark, type KeptEntries, type KeptItem, keptItems, roamingItems } from './keptItems.ts';
import { isOnDevice } from './preferencePlace.ts';
import { type Preferences, preferencesInMemory } from './preferencesInMemory.ts';

/**
 * Everything the add-in keeps, read and changed in one place.
 *
 * Outlook gives the roaming settings to a pane once, when it starts, and saving replaces all of them. So panes of one browser
 * tell each other what they change and what they have saved, and whoever has something that the other has not saved yet
 * saves once more; what a pane slept through it finds in the mirror on the device, where there is storage. What stays: of
 * two devices that save at the same moment one is lost for the mailbox, until the device whose mirror has it saves again.
 */
export interface Keeper {
  /** What is kept now; the same object until it changes. Items of the device have their initial value until `openDevice`. */
  readonly read: <Value>(item: KeptItem<Value>) => Value;
  /** Changes an item, for `read` at once. The problem `notRemembered` says how long it stays where it cannot be kept. */
  readonly change: <Value>(item: KeptItem<Value>, change: (old: Value) => Value) => Promise<Result<void>>;
  /** Calls back after every change, from here, another pane or the device. */
  readonly subscribe: (listener: () => void) => () => void;
  /** Whether the mailbox and the device remember, as far as it has been tried. */
  readonly remembers: { readonly roaming: boolean; readonly device: boolean };
  /** Whether this device has choices of the person that the mailbox may not have: then open it before anything is sent. */
  readonly deviceHasChoices: () => boolean;
  /** Loads what this device keeps, once; never rejects. Not before the first paint. */
  readonly openDevice: () => Promise<void>;
  /** Removes everything, in the mailbox and on this device. Tokens are not kept and not touched. */
  readonly forget: () => Promise<Forgotten>;
}

/** What has become of everything that was kept. */
export interface Forgotten {
  readonly removed: readonly KeptKey[];
  /** What is there still. */
  readonly left: readonly KeptKey[];
  /** Why something is there still that should not be. */
  readonly failure?: SaveFailure;
}

export interface KeeperOptions {
  /** Undefined where this Outlook has none. */
  readonly settings: RoamingSettings | undefined;
  /** Address of the mailbox: what belongs to different mailboxes is kept apart on one device. */
  readonly mailbox: string | null;
  /** Whether an address may have a token today; kept ones that may not are left out, but stay where they are. */
  readonly allowed: (url: string) => boolean;
  readonly loadPreferences?: () => Promise<Preferences>;
  readonly openChannel?: OpenChannel;
  readonly now?: () => number;
}

const messageSchema = v.object({ saved: v.boolean(), bag: v.record(v.string(), v.unknown()) });

const loadFromThisDevice = async () => (await import(/* webpackChunkName: "preferences" */ './preferences.ts')).openPreferences();

/** Opens what is kept; the mailbox's part is there at once. */
export function openKeeper({ settings, mailbox, allowed, loadPreferences = loadFromThisDevice, openChannel = openBroadcastChannel, now = Date.now }: KeeperOptions): Keeper {
  const owner = mailbox?.toLowerCase() ?? '';
  const listeners = new Set<() => void>();
  let bag = readBag((key) => settings?.get(key));
  let mailboxRemembers = settings !== undefined;
  let device = preferencesInMemory();
  let deviceOpened: Promise<void> | undefined;
  const readFromDevice = new Map<KeptKey, { readonly text: string; readonly forgotten: number; readonly entries: Entries }>();
  const channel = openChannel(`mailbox-match ${owner}`, heard);
  tell(settings !== undefined);

  function tell(saved: boolean): void {
    channel.post({ saved, bag: writeBag(bag) });
  }

  function notify(): void {
    for (const listener of listeners) listener();
  }

  function adopt(other: Bag): void {
    const merged = mergeBags(bag, other);
    if (merged === bag) return;
    bag = merged;
    notify();
  }

  function heard(message: unknown): void {
    const parsed = v.safeParse(messageSchema, message);
    if (!parsed.success) return;
    const theirs = readBag((key) => parsed.output.bag[key]);
    adopt(theirs);
    if (mergeBags(theirs, bag) === theirs) return;
    tell(false);
    if (parsed.output.saved) void save();
  }

  // --- the mailbox ------------------------------------------------------------------------------------------------

  let running: Promise<SaveFailure | undefined> = Promise.resolve(undefined);
  let waiting: Promise<SaveFailure | undefined> | undefined;
  /** What was saved last, or tried to. */
  let sent: Bag | undefined;

  /** Saves what is there when the save before it has ended; everybody who asked meanwhile shares one. */
  function save(): Promise<SaveFailure | undefined> {
    waiting ??= running.then(() => {
      waiting = undefined;
      return (running = write());
    });
    return waiting;
  }

  async function write(): Promise<SaveFailure | undefined> {
    adoptMirror();
    sent = bag;
    const written = writeBag(bag);
    const failure = await settings?.save(written);
    const remembered = settings !== undefined && failure === undefined;
    if (remembered) channel.post({ saved: true, bag: written });
    if (remembered !== mailboxRemembers) {
      mailboxRemembers = remembered;
      notify();
    }
    return failure;
  }

  // --- the device -------------------------------------------------------------------------------------------------

  function openDevice(): Promise<void> {
    return (deviceOpened ??= loadPreferences().then(
      (preferences) => {
        device = preferences;
        adoptMirror();
        notify();
      },
      // Without that part of the code, as without storage, the pane remembers as long as it is open.
      () => undefined,
    ));
  }

  function onDevice({ key, readValue }: KeptEntries): Entries {
    const text = device.get(key) ?? '';
    const forgotten = forgottenAt(bag);
    const known = readFromDevice.get(key);
    if (known?.text === text && known.forgotten === forgotten) return known.entries;
    const entries = since(forgotten, readEntries(parseJson(text), readValue));
    readFromDevice.set(key, { text, forgotten, entries });
    return entries;
  }

  async function changeOnDevice<Value>(item: KeptItem<Value>, change: (old: Value) => Value): Promise<boolean> {
    await openDevice();
    const entries = onDevice(item);
    const old = item.compose(entries, allowed);
    const time = timeOfChange();
    const changed = changeEntries(entries, item.split(old), item.split(change(old)), time);
    if (changed === entries) return device.lasting;
    // Nobody else has a copy that could bring back what was removed.
    const values = new Map([...pruneEntries(changed, item.most, time)].filter(([, { value }]) => value !== undefined));
    device.set(item.key, JSON.stringify(writeEntries(values)));
    notify();
    return device.lasting;
  }

  function adoptMirror(): void {
    const entry = owner === '' ? undefined : onDevice(keptItems.mirror).get(owner);
    if (!entry || now() - entry.at > removalsKeptForMilliseconds) return;
    const [mirror] = keptItems.mirror.compose(new Map([[owner, entry]]), allowed);
    if (mirror) adopt(readBag((key) => mirror.settings[key]));
  }

  async function writeMirror(): Promise<boolean> {
    if (owner === '') return false;
    await openDevice();
    adoptMirror();
    return changeOnDevice(keptItems.mirror, (old) => [...old.filter((each) => each.mailbox !== owner), { mailbox: owner, settings: writeBag(bag) }]);
  }

  // --- changes ----------------------------------------------------------------------------------------------------

  /** Whatever the clock says, what is changed after forgetting counts. */
  function timeOfChange(): number {
    return Math.max(now(), forgottenAt(bag) + 1);
  }

  function changeInMailbox<Value>(item: KeptItem<Value>, change: (old: Value) => Value): boolean {
    const before = entriesIn(bag, item.key);
    const old = item.compose(before, allowed);
    const time = timeOfChange();
    const after = changeEntries(before, item.split(old), item.split(change(old)), time);
    if (after === before) return false;
    bag = mergeBags(new Map([...bag, [item.key, pruneEntries(after, item.most, time)]]), new Map());
    notify();
    tell(false);
    return true;
  }

  return {
    read: (item) => item.compose(item.store === 'device' ? onDevice(item) : entriesIn(bag, item.key), allowed),
    async change(item, change) {
      if (item.store === 'device') return (await changeOnDevice(item, change)) ? succeeded(undefined) : failed({ kind: 'notRemembered', because: 'unavailable', until: 'closing', code: '' });
      if (!changeInMailbox(item, change)) return succeeded(undefined);
      const [, mirrored] = await Promise.all([save(), writeMirror()]);
      // The mirror may have had something that the mailbox lacks.
      const failure = await (sent === bag ? running : save());
      if (settings && !failure) return succeeded(undefined);
      return failed({ kind: 'notRemembered', because: 'unavailable', code: '', ...failure, until: mirrored ? 'device' : 'closing' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    get remembers() {
      return { roaming: mailboxRemembers, device: deviceOpened === undefined || device.lasting };
    },
    deviceHasChoices: () => isOnDevice(keptItems.mirror.key),
    openDevice,
    async forget() {
      await openDevice();
      const held = (items: readonly KeptEntries[], entries: (item: KeptEntries) => Entries) => items.filter((item) => item !== forgottenMark && entries(item).size > 0).map(({ key }) => key);
      const roaming = held(roamingItems, ({ key }) => entriesIn(bag, key));
      const local = held(deviceItems, onDevice);
      bag = mergeBags(new Map([[forgottenMark.key, new Map([['', { at: timeOfChange(), value: true }]])]]), new Map());
      tell(false);
      for (const { key } of deviceItems) device.delete(key);
      notify();
      const failure = await save();
      if (settings && !failure) return { removed: [...roaming, ...local], left: [forgottenMark.key] };
      return { removed: local, left: roaming, ...(failure && { failure }) };
    },
  };
}

function parseJson(text: string): unknown {
  try {
    const value: unknown = JSON.parse(text);
    return value;
  } catch {
    return undefined;
  }
}
