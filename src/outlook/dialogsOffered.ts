/** Whether this Outlook opens windows for this page; false as long as Office.js is not ready. */
export function dialogsOffered(): boolean {
  if (window.location.protocol !== 'https:' || !('Office' in window)) return false;
  // Before Office.js is ready, and in a plain browser tab, parts are missing although the typings promise them.
  const context: { ui?: { displayDialogAsync?: unknown } } | undefined = Office.context;
  return typeof context?.ui?.displayDialogAsync === 'function';
}
