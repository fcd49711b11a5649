/**
 * Office.js sets `history.pushState` and `replaceState` to null in every client (office-js issues 429, 5589), and MSAL
 * needs one of them to take the answer out of the address. Keeps both, whether Office.js has already run or has not yet.
 */
export function keepHistory(): void {
  for (const name of ['pushState', 'replaceState'] as const) {
    const kept = History.prototype[name].bind(window.history);
    // Office.js assigns null in strict mode, so there has to be a setter.
    Object.defineProperty(window.history, name, { configurable: true, get: () => kept, set: () => undefined });
  }
}
