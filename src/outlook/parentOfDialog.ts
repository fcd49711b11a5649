/** The pane that has opened this window. */
export interface ParentOfDialog {
  /** Sends a text to the pane, to it alone: it may hold tokens. */
  tell(text: string): void;
}

/** For a page in a window that Outlook has opened: the pane; undefined where there is none, as in a tab of its own. */
export async function parentOfDialog(): Promise<ParentOfDialog | undefined> {
  await allScripts();
  if (!('Office' in window)) return undefined;
  const { host } = await Office.onReady();
  // The typings promise it, but Office.js of Safari has been seen without (office-js issue 3773).
  const ui: { messageParent?: Office.UI['messageParent'] } | undefined = Office.context.ui;
  if (host !== Office.HostType.Outlook || typeof ui?.messageParent !== 'function') return undefined;
  const namesReceiver = Office.context.requirements.isSetSupported('DialogOrigin', '1.1');
  return {
    tell: (text) => (namesReceiver ? Office.context.ui.messageParent(text, { targetOrigin: window.location.origin }) : Office.context.ui.messageParent(text)),
  };
}

/** Office.js is a deferred script of the page, and those have all run by then. */
function allScripts(): Promise<void> {
  if (document.readyState === 'complete') return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
