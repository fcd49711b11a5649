import { Storage, StorageType } from '@microsoft/office-js-helpers';

/**
 * Small choices that are no secret, kept on this device. The one place that uses the storage of office-js-helpers, and of
 * it only what is sound: getting, setting and deleting one key (see the tests for the rest). Load it with a dynamic
 * import: the library weighs 14 KB.
 */
export interface Preferences {
  /** Whether they outlast the pane; inside Outlook on the web the browser may allow no storage. */
  readonly lasting: boolean;
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
}

/** The library takes the name of a container for a regular expression, so it holds letters only. */
const container = 'MailboxMatch';

export function openPreferences(): Preferences {
  const { storage, lasting } = openStorage();
  return {
    lasting,
    get(key) {
      const value = storage.get(key);
      return typeof value === 'string' ? value : undefined;
    },
    set: (key, value) => void storage.set(key, value),
    delete(key) {
      // Deleting what is not there throws in the library.
      if (typeof storage.get(key) === 'string') storage.delete(key);
    },
  };
}

function openStorage(): { storage: Storage<unknown>; lasting: boolean } {
  try {
    return { storage: new Storage<unknown>(container, StorageType.LocalStorage), lasting: true };
  } catch {
    return { storage: new Storage<unknown>(container, StorageType.InMemoryStorage), lasting: false };
  }
}
