/** Texts by their key. */
export interface Preferences {
  /** Whether everything so far outlasts the pane; inside Outlook on the web the browser may allow no storage, and it can be full. */
  readonly lasting: boolean;
  get(key: string): string | undefined;
  set(key: string, value: string): void;
  delete(key: string): void;
}

/** As long as the pane is open. The storage in memory of office-js-helpers complains on the console. */
export function preferencesInMemory(): Preferences {
  const values = new Map<string, string>();
  return { lasting: false, get: (key) => values.get(key), set: (key, value) => void values.set(key, value), delete: (key) => void values.delete(key) };
}
