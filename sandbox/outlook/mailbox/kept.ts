import * as v from 'valibot';

/**
 * What Outlook keeps in the mailbox on behalf of add-ins and of the user, beside the messages themselves. It lies on the
 * server, so that two windows share it and it survives a reload, as in reality.
 */

export const category = v.object({ displayName: v.string(), color: v.string() });

/** The key of a setting and the JSON text of its value. */
export const roamingSettings = v.record(v.string(), v.string());

const categories = v.array(v.string());

const mostCharactersOfProperties = 2500;

/** Whether Exchange takes custom properties. What is nested too deeply to be written is too much as well. */
export function fitsProperties(properties: Readonly<Record<string, unknown>>): boolean {
  try {
    return JSON.stringify(properties).length <= mostCharactersOfProperties;
  } catch {
    return false;
  }
}

/** The custom properties of the add-in. */
const properties = v.pipe(v.record(v.string(), v.unknown()), v.check(fitsProperties, `custom properties have at most ${mostCharactersOfProperties} characters`));

const whereItIs = {
  /** Whether the user has, or has not, read it; absent while nobody has touched it. */
  read: v.exactOptional(v.boolean()),
  /** The folder it was moved to. */
  folder: v.exactOptional(v.string()),
};

const keptOfMessage = v.object({ categories, properties, ...whereItIs });

export type KeptOfMessage = v.InferOutput<typeof keptOfMessage>;

const nothingKept: KeptOfMessage = { categories: [], properties: {} };

export const kept = v.object({
  roamingSettings,
  masterCategories: v.array(category),
  /** By the file name of the message. */
  messages: v.record(v.string(), keptOfMessage),
});

export type Category = v.InferOutput<typeof category>;
export type Kept = v.InferOutput<typeof kept>;

/** One thing to keep, as the page sends it. */
export const keptChange = v.variant('what', [
  v.object({ what: v.literal('roamingSettings'), value: roamingSettings }),
  v.object({ what: v.literal('masterCategories'), value: v.array(category) }),
  v.object({ what: v.literal('message'), file: v.string(), value: v.object({ categories: v.exactOptional(categories), properties: v.exactOptional(properties), ...whereItIs }) }),
]);

/** What is not in the change of a message stays as it is. */
export type KeptChange = v.InferOutput<typeof keptChange>;

/** What is kept of one message. */
export function keptOf(kept: Kept, file: string): KeptOfMessage {
  return kept.messages[file] ?? nothingKept;
}

/** A mailbox nobody has touched: Outlook's own list of categories and nothing else. */
export function untouched(): Kept {
  return {
    roamingSettings: {},
    masterCategories: [
      { displayName: 'Blue category', color: 'Preset7' },
      { displayName: 'Green category', color: 'Preset4' },
      { displayName: 'Orange category', color: 'Preset1' },
      { displayName: 'Purple category', color: 'Preset8' },
      { displayName: 'Red category', color: 'Preset0' },
      { displayName: 'Yellow category', color: 'Preset3' },
    ],
    messages: {},
  };
}

/** What is kept after a change. */
export function keeping(before: Kept, change: KeptChange): Kept {
  switch (change.what) {
    case 'roamingSettings':
      return { ...before, roamingSettings: change.value };
    case 'masterCategories':
      return { ...before, masterCategories: change.value };
    case 'message':
      return { ...before, messages: { ...before.messages, [change.file]: { ...keptOf(before, change.file), ...change.value } } };
  }
}
