/**
 * Whether a window that the browser opens can tell the pane what came of it: in a frame of another site the browser keeps the two apart, and
 * where Office.js has replaced `window.open`, the window would be the pane itself.
 */
export function popupsComplete(): boolean {
  if (window.location.protocol !== 'https:' || !String(Reflect.get(window, 'open')).includes('[native code]')) return false;
  if (window.parent === window) return true;
  // Firefox does not tell who embeds the page.
  const embedders = 'ancestorOrigins' in window.location ? [...window.location.ancestorOrigins] : ['unknown'];
  return embedders.every((origin) => origin === window.location.origin);
}
