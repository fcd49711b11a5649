import * as v from 'valibot';
import type { KeptKey, KeptStore } from '../texts/keptTexts.ts';
import type { Entries } from './keptEntries.ts';

/**
 * Everything the add-in keeps, and where: the code keeps nothing that is not in this table, and the page "What is kept" is
 * made of it. Never a token, a subject or the text of a message.
 */
export interface KeptRow {
  readonly key: KeptKey;
  readonly store: KeptStore;
}

/** How the entries of an item are read and bounded. Two versions of an item merge entry by entry, the newer wins. */
export interface KeptEntries extends KeptRow {
  readonly store: 'roaming' | 'device';
  /** No more entries than this are kept, the newest. */
  readonly most: number;
  /** The value that belongs under this key, or undefined where it is none. */
  readonly readValue: (value: unknown, key: string) => unknown;
}

/** A kept item as the code reads and changes it. */
export interface KeptItem<Value> extends KeptEntries {
  /** The same entries give the same object. `allowed` says which addresses may have a token today. */
  readonly compose: (entries: Entries, allowed: (url: string) => boolean) => Value;
  readonly split: (value: Value) => ReadonlyMap<string, unknown>;
}

type Schema<Value> = v.GenericSchema<unknown, Value>;

interface ListOf<Value> {
  readonly entry: Schema<Value>;
  readonly keyOf: (value: Value) => string;
  /** Address that has to be allowed still. */
  readonly urlOf?: (value: Value) => string;
  readonly most: number;
}

function list<Value>(key: KeptKey, store: 'roaming' | 'device', { entry, keyOf, urlOf, most }: ListOf<Value>): KeptItem<readonly Value[]> {
  const composed = new WeakMap<Entries, readonly Value[]>();
  const read = (value: unknown): readonly Value[] => {
    const parsed = v.safeParse(entry, value);
    return parsed.success ? [parsed.output] : [];
  };
  return {
    key,
    store,
    most,
    readValue: (value, entryKey) => read(value).find((good) => keyOf(good) === entryKey),
    compose(entries, allowed) {
      const known = composed.get(entries);
      if (known) return known;
      const values = [...entries.values()].flatMap(({ value }) => read(value)).filter((value) => urlOf === undefined || allowed(urlOf(value)));
      composed.set(entries, values);
      return values;
    },
    split: (values) => new Map(values.map((value) => [keyOf(value), value])),
  };
}

interface SingleOf<Value> {
  readonly value: Schema<Value>;
  readonly store?: 'roaming' | 'device';
  readonly urlOf?: (value: Value) => string;
}

/** One value, or `none` where nothing is kept: an item with a single entry. */
function single<Value, None>(key: KeptKey, { value: entry, urlOf, store = 'roaming' }: SingleOf<Value>, none: None): KeptItem<Value | None> {
  const items = list(key, store, { entry, keyOf: () => '', ...(urlOf && { urlOf }), most: 1 });
  return {
    ...items,
    compose(entries, allowed) {
      const [value = none] = items.compose(entries, allowed);
      return value;
    },
    split(value) {
      const parsed = v.safeParse(entry, value);
      return items.split(value === none || !parsed.success ? [] : [parsed.output]);
    },
  };
}

const url = v.pipe(v.string(), v.maxLength(300), v.check((text) => URL.canParse(text)));
const address = v.pipe(v.string(), v.maxLength(320));
const guid = v.pipe(v.string(), v.uuid());
const name = v.pipe(v.string(), v.minLength(1), v.maxLength(200));

const organization = v.object({
  url,
  name,
  type: v.picklist(['production', 'sandbox', 'trial', 'developer', 'onPremises']),
  id: v.exactOptional(guid),
  region: v.exactOptional(v.pipe(v.string(), v.maxLength(20))),
  connected: v.boolean(),
  /** The person said that this server, which the administrator listed, is meant. */
  confirmedOrigin: v.exactOptional(v.boolean()),
});

/** An organization that the person added, or one of the administrator's that they disconnected. */
export type KeptOrganization = Readonly<v.InferOutput<typeof organization>>;

/** See diagnosis/bothAreMe.ts. */
const bothAreMe = v.object({ account: v.pipe(v.string(), v.maxLength(200)), mailbox: address });

const lastAnswer = v.object({
  url,
  outlook: v.nullable(address),
  dynamics: v.nullable(address),
  username: v.exactOptional(address),
  /** Milliseconds since 1970. */
  checkedAt: v.pipe(v.number(), v.minValue(0)),
});

/** What the two sides said when an organization was last asked for a mailbox. */
export type LastAnswer = Readonly<v.InferOutput<typeof lastAnswer>>;

/** Something that has begun, such as a change of the synchronizing organization. Its own code reads the rest, which is not loaded with the pane (organizations/switchJournal.ts). */
const tableName = v.pipe(v.string(), v.regex(/^[a-z]\w{0,99}$/));

/** `at`: milliseconds since 1970. Its name is data of the company, and read anew. */
const recentRegarding = v.object({ url, table: tableName, id: guid, at: v.pipe(v.number(), v.minValue(0)) });

/** A record that the person has made a message regarding. */
export type RecentRegarding = Readonly<v.InferOutput<typeof recentRegarding>>;

/** A change of the synchronizing organization that has begun. Its own code reads the rest, which is not loaded with the pane (organizations/switchJournal.ts). */
const journal = v.looseObject({ version: v.number() });

const mirror = v.object({ mailbox: address, settings: v.record(v.string(), v.unknown()) });

/** That the person has agreed to who sees what is tracked in an organization. */
const agreed = v.object({ url });

/** Which record an address stands for in an organization: ids only. */
const recipientChoice = v.object({ url, address, table: v.picklist(['systemuser', 'contact', 'account', 'lead', 'queue']), id: guid });

/** What the code keeps. */
export const keptItems = {
  organizations: list('organizations', 'roaming', { entry: organization, keyOf: (each) => each.url, urlOf: (each) => each.url, most: 200 }),
  currentOrganization: single('currentOrganization', { value: url, urlOf: (value) => value }, undefined),
  bothAreMe: list('bothAreMe', 'roaming', { entry: bothAreMe, keyOf: ({ account, mailbox }) => `${account} ${mailbox}`, most: 20 }),
  onlyWhenIAsk: single('onlyWhenIAsk', { value: v.boolean() }, false),
  welcomed: single('welcomed', { value: v.literal(true) }, false),
  synchronizingSwitch: single('synchronizingSwitch', { value: journal }, undefined),
  /** Changing the address in Dynamics 365 (repair/repairJournal.ts). */
  repair: single('repair', { value: journal }, undefined),
  /** Changing it in Outlook (repair/outlookRepair.ts). Outlook may open with another mailbox after that, which has no part in what roams. */
  outlookRepair: single('outlookRepair', { value: journal }, undefined),
  outlookRepairHere: single('outlookRepairHere', { value: journal, store: 'device' }, undefined),
  recentRegarding: list('recentRegarding', 'roaming', { entry: recentRegarding, keyOf: (each) => `${each.url} ${each.id}`, urlOf: (each) => each.url, most: 20 }),
  trackingAgreed: list('trackingAgreed', 'roaming', { entry: agreed, keyOf: (each) => each.url, urlOf: (each) => each.url, most: 60 }),
  recipientChoices: list('recipientChoices', 'roaming', { entry: recipientChoice, keyOf: (each) => `${each.url} ${each.address}`, urlOf: (each) => each.url, most: 40 }),
  lastAnswers: list('lastAnswers', 'device', { entry: lastAnswer, keyOf: (each) => `${each.url} ${each.outlook ?? ''}`, urlOf: (each) => each.url, most: 60 }),
  /** The roaming items once more, for each mailbox. */
  mirror: list('mirror', 'device', { entry: mirror, keyOf: ({ mailbox }) => mailbox, most: 5 }),
} as const;

/** Only its time counts: nothing older is to come back. */
export const forgottenMark = single('forgotten', { value: v.literal(true) }, false);

export const roamingItems: readonly KeptEntries[] = [...Object.values(keptItems).filter(({ store }) => store === 'roaming'), forgottenMark];
export const deviceItems: readonly KeptEntries[] = Object.values(keptItems).filter(({ store }) => store === 'device');

/** The page "What is kept": the items, and what signing in keeps for a while. */
export const keptRows: readonly KeptRow[] = [...roamingItems, ...deviceItems, { key: 'tokens', store: 'memory' }, { key: 'signInUnderWay', store: 'window' }];

