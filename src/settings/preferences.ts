import { Storage, StorageType } from '@microsoft/office-js-helpers';
import { container } from './preferencePlace.ts';
import { type Preferences, preferencesInMemory } from './preferencesInMemory.ts';

/**
 * What is kept on this device and is no secret. The one place that uses the storage of office-js-helpers, and of it only
 * what is sound: getting, setting and deleting one key (see the tests for the rest). Load it with a dynamic import: the
 * library weighs 14 KB.
 */
export function openPreferences(): Preferences {
  const storage = openStorage();
  if (!storage) return preferencesInMemory();
  // What the browser did not take is remembered here, as long as the pane is open.
  const refused = preferencesInMemory();
  let lasting = true;
  return {
    get lasting() {
      return lasting;
    },
    get(key) {
      const value = storage.get(key);
      return refused.get(key) ?? (typeof value === 'string' ? value : undefined);
    },
    set(key, value) {
      try {
        storage.set(key, value);
        refused.delete(key);
      } catch {
        refused.set(key, value);
        lasting = false;
      }
    },
    delete(key) {
      refused.delete(key);
      // Deleting what is not there throws in the library.
      if (typeof storage.get(key) === 'string') storage.delete(key);
      // All it clears is the mark that it sets for itself when it is opened.
      storage.clear();
    },
  };
}

function openStorage(): Storage<unknown> | undefined {
  try {
    return new Storage<unknown>(container, StorageType.LocalStorage);
  } catch {
    return undefined;
  }
}
