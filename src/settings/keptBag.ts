import { type Entries, mergeEntries, noEntries, readEntries, writeEntries } from './keptEntries.ts';
import { forgottenMark, roamingItems } from './keptItems.ts';

/** Everything that roams with the mailbox: the entries of each item by its key. */
export type Bag = ReadonlyMap<string, Entries>;

export const entriesIn = (bag: Bag, key: string): Entries => bag.get(key) ?? noEntries;

/** When the person last had everything forgotten; nothing from before counts, whoever still has it. */
export function forgottenAt(bag: Bag): number {
  return entriesIn(bag, forgottenMark.key).get('')?.at ?? 0;
}

export function since(time: number, entries: Entries): Entries {
  const after = [...entries].filter(([, { at }]) => at > time);
  return after.length === entries.size ? entries : new Map(after);
}

/** Both versions in one, as `mergeEntries`. Gives `one` itself where `other` adds nothing. */
export function mergeBags(one: Bag, other: Bag): Bag {
  const merged = new Map(roamingItems.map(({ key }) => [key, mergeEntries(entriesIn(one, key), entriesIn(other, key))]));
  const forgotten = forgottenAt(merged);
  if (forgotten > 0) for (const [key, entries] of merged) if (key !== forgottenMark.key) merged.set(key, since(forgotten, entries));
  return roamingItems.every(({ key }) => merged.get(key) === entriesIn(one, key)) ? one : merged;
}

/** Reads what was written by `writeBag`, or anything else: only what is no good is dropped. */
export function readBag(valueOf: (key: string) => unknown): Bag {
  const read = new Map(roamingItems.map(({ key, readValue }) => [key, readEntries(valueOf(key), readValue)]));
  return mergeBags(new Map(), read);
}

/** JSON for each item by its key, undefined where there is nothing. */
export function writeBag(bag: Bag): Readonly<Record<string, unknown>> {
  return Object.fromEntries(roamingItems.map(({ key }) => [key, entriesIn(bag, key).size === 0 ? undefined : writeEntries(entriesIn(bag, key))]));
}
