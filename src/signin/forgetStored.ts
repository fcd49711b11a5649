/** Removes what MSAL may have written into the browser's storage for this page: never tokens, but versions and states of requests. */
export function forgetStored(): void {
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = window[name];
      for (const key of Object.keys(storage)) if (key.startsWith('msal.')) storage.removeItem(key);
    } catch {
      // Where the browser allows no storage, nothing is stored.
    }
  }
}
