/**
 * The bridge for nested app authentication: MSAL in the add-in's frame talks through it to Outlook. Only a frame that
 * Outlook made gets one; a window opened by the add-in or the page in a tab of its own has none.
 */
(function installBridge() {
  'use strict';
  const prefix = 'sandbox-bridge:';

  /** Outlook writes its own address into the name of the frame, for Office.js as for us; and whether there is no bridge. */
  function outlookOrigin() {
    try {
      const { xdmInfo, sandboxBridge } = JSON.parse(window.name);
      return sandboxBridge === 'absent' ? null : new URL(xdmInfo.split('|')[2]).origin;
    } catch {
      return null;
    }
  }

  const origin = outlookOrigin();
  if (origin === null || window.parent === window) return;

  const listeners = new Set();
  window.addEventListener('message', (event) => {
    if (event.source !== window.parent || event.origin !== origin) return;
    if (typeof event.data !== 'string' || !event.data.startsWith(prefix)) return;
    for (const listener of [...listeners]) listener(event.data.slice(prefix.length));
  });

  window.nestedAppAuthBridge = {
    addEventListener(type, listener) {
      if (type === 'message') listeners.add(listener);
    },
    removeEventListener(type, listener) {
      if (type === 'message') listeners.delete(listener);
    },
    postMessage(text) {
      window.parent.postMessage(prefix + text, origin);
    },
  };
})();
