/**
 * How two versions of something kept become one. Everything kept is a set of entries, each with the time of its last
 * change; of two versions of an entry the newer one counts, wherever and in whatever order they meet. What was removed
 * stays as an entry without a value for a while, or another pane would bring it back.
 *
 * What cannot be merged: two changes of the same entry, of which the older is lost, and, since devices have clocks of their
 * own, the one that a slow clock calls older.
 */
export interface Entry {
  /** Milliseconds since 1970. */
  readonly at: number;
  /** JSON; missing where it was removed. */
  readonly value?: unknown;
}

export type Entries = ReadonlyMap<string, Entry>;

export const noEntries: Entries = new Map();

/** Both versions in one: commutative, associative, idempotent. Gives `one` itself where `other` adds nothing. */
export function mergeEntries(one: Entries, other: Entries): Entries {
  const news = [...other].filter(([key, entry]) => isNewer(entry, one.get(key)));
  return news.length === 0 ? one : new Map([...one, ...news]);
}

/** Of the same time, any order serves as long as it is everywhere the same. */
function isNewer(entry: Entry, than: Entry | undefined): boolean {
  if (!than || entry.at !== than.at) return !than || entry.at > than.at;
  return textOf(entry.value) > textOf(than.value);
}

function textOf(value: unknown): string {
  return value === undefined ? '' : JSON.stringify(value);
}

/**
 * `before` with the values of `wanted` in place of those of `shown`. Only what differs gets a new time, which is later than
 * any it replaces, whatever the clock says; what is no longer wanted is marked as removed. Gives `before` itself where nothing differs.
 */
export function changeEntries(before: Entries, shown: ReadonlyMap<string, unknown>, wanted: ReadonlyMap<string, unknown>, now: number): Entries {
  const after = new Map<string, Entry>();
  const at = (key: string) => Math.max(now, (before.get(key)?.at ?? 0) + 1);
  for (const key of shown.keys()) if (!wanted.has(key)) after.set(key, { at: at(key) });
  for (const [key, value] of wanted) if (textOf(value) !== textOf(before.get(key)?.value)) after.set(key, { at: at(key), value });
  return after.size === 0 ? before : new Map([...before, ...after]);
}

/** After so long, no other pane and no mirror that still counts has what was removed. */
export const removalsKeptForMilliseconds = 180 * 24 * 60 * 60 * 1000;
const mostRemovals = 50;

/** The newest `most` values, and the removals that may still matter. */
export function pruneEntries(entries: Entries, most: number, now: number): Entries {
  const newestFirst = [...entries].sort(([, one], [, other]) => other.at - one.at);
  const values = newestFirst.filter(([, { value }]) => value !== undefined).slice(0, most);
  const removals = newestFirst.filter(([, { at, value }]) => value === undefined && now - at < removalsKeptForMilliseconds).slice(0, mostRemovals);
  return values.length + removals.length === entries.size ? entries : new Map([...values, ...removals]);
}

/** No more rows than this are looked at, whoever wrote them. */
const mostRows = 1000;
const latestTime = Date.UTC(2100, 0);

/**
 * Reads rows as `writeEntries` makes them, and whatever else lies in their place: only what is no good is dropped. `read`
 * gives a row's value, or undefined where it is not what belongs under that key. A time that cannot be counts as the oldest.
 */
export function readEntries(rows: unknown, read: (value: unknown, key: string) => unknown): Entries {
  const foreign: readonly unknown[] = Array.isArray(rows) ? rows.slice(0, mostRows) : [];
  const entries = new Map<string, Entry>();
  for (const row of foreign) {
    if (!Array.isArray(row)) continue;
    const cells: readonly unknown[] = row;
    const [key, time, foreignValue] = cells;
    if (typeof key !== 'string') continue;
    const at = typeof time === 'number' && time >= 0 && time <= latestTime ? Math.floor(time) : 0;
    const value = cells.length === 2 ? undefined : read(foreignValue, key);
    if (cells.length !== 2 && value === undefined) continue;
    const entry = value === undefined ? { at } : { at, value };
    if (isNewer(entry, entries.get(key))) entries.set(key, entry);
  }
  return entries;
}

/** The entries as JSON: `[key, time, value]`, or `[key, time]` for what was removed. */
export function writeEntries(entries: Entries): readonly (readonly unknown[])[] {
  return [...entries].map(([key, { at, value }]) => (value === undefined ? [key, at] : [key, at, value]));
}
