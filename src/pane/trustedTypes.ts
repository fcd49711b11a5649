import { everyOfficeSource } from '../settings/officeSources.ts';

/**
 * Office.js and the bundler add script elements by address. Under `require-trusted-types-for 'script'` that works only
 * through a policy, which has to exist before Office.js loads. Everything but script addresses stays forbidden.
 */
const scriptOrigins: ReadonlySet<string> = new Set([window.location.origin, ...everyOfficeSource]);

window.trustedTypes?.createPolicy('default', {
  createScriptURL: (address) => {
    const { origin } = new URL(address, window.location.href);
    if (!scriptOrigins.has(origin)) throw new TypeError(`Scripts from ${origin} are not allowed.`);
    return address;
  },
});
