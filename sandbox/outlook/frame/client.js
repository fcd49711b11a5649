/**
 * Makes Office.js name another client than Outlook on the web, such as classic Outlook for Windows. Only the names change:
 * Office.js goes on speaking to this page as it does on the web, since the other clients have ways of their own. Outlook
 * writes the names into the name of the frame.
 */
(function nameAnotherClient() {
  'use strict';

  function wanted() {
    try {
      return JSON.parse(window.name).sandboxClient;
    } catch {
      return undefined;
    }
  }

  const client = wanted();
  if (client === undefined) return;

  // Office.js asks this class of its own for Office.context.platform; its name is taken before the class is there.
  let host;
  window.OfficeExt = { HostName: {} };
  Object.defineProperty(window.OfficeExt.HostName, 'Host', {
    get: () => host,
    set(made) {
      host = made;
      host.prototype.getPlatform = () => client.platform;
    },
  });

  // mailbox.diagnostics is defined with the name as a constant, which cannot be changed afterwards.
  const define = Object.defineProperties;
  Object.defineProperties = (target, properties) =>
    define(target, properties.hostName?.value === 'OutlookWebApp' ? { ...properties, hostName: { ...properties.hostName, value: client.hostName } } : properties);
})();
