/** Outlook gives a function five minutes (Microsoft: "Create add-in commands"). */
export const mostMinutes = 5;

/** Names as in the manifest. */
export type CommandName = 'track' | 'untrack';

/**
 * Offers functions to the ribbon. Whatever becomes of one, Outlook is told once that it has ended, or its button would stay
 * dead. Never rejects.
 */
export async function offerCommands(commands: Readonly<Record<CommandName, () => Promise<void>>>): Promise<void> {
  // Office.js has to be told within ten seconds that the page is ready; it is loaded by the page, before or after this.
  await officeThere();
  await Office.onReady();
  for (const [name, run] of Object.entries(commands)) {
    Office.actions.associate(name, (event: Office.AddinCommands.Event) => {
      run().then(
        () => event.completed(),
        () => event.completed(),
      );
    });
  }
}

/** Office.js is a deferred script of the page, and those have all run by then. */
function officeThere(): Promise<void> {
  if ('Office' in window) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
