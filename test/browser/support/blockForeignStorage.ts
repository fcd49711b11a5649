import type { BrowserContext } from 'playwright-core';

/** Keeps storage away from frames of another site than Outlook's, as many browsers do; Chromium's headless shell does not by itself. */
export async function blockForeignStorage(context: BrowserContext): Promise<void> {
  await context.addInitScript(() => {
    try {
      void window.top?.document;
    } catch {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
        Object.defineProperty(window, name, {
          get() {
            throw new DOMException(`Failed to read '${name}': Access is denied for this document.`, 'SecurityError');
          },
        });
      }
    }
  });
}
