/**
 * Office.js and the bundler add script elements by address. Under `require-trusted-types-for 'script'` that works only
 * through a policy, which has to exist before Office.js loads. Everything but script addresses stays forbidden.
 */
const scriptOrigins: ReadonlySet<string> = new Set([window.location.origin, 'https://ajax.aspnetcdn.com']);
const officeCdn = /^https:\/\/appsforoffice(\.(gcc|gcch|dod)\.cdn\.office)?\.(microsoft\.com|net)$/;

function allowed(address: string): boolean {
  const { origin } = new URL(address, window.location.href);
  return scriptOrigins.has(origin) || officeCdn.test(origin);
}

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    if (!allowed(address)) throw new TypeError(`Scripts from ${new URL(address, window.location.href).origin} are not allowed.`);
    return address;
  },
});
