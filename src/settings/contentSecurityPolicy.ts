import { clouds } from '../organizations/clouds.ts';
import type { Configuration } from './configuration.ts';

/** Where Office.js comes from, and what it loads besides (Microsoft: "Referencing the Office JavaScript API library"). */
export const officeSources = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'] as const;

/**
 * The Content-Security-Policy of the add-in's pages: nothing inline, nothing from third parties but Microsoft's own hosts.
 * `officeJs` lists the origins that Office.js is loaded from; `'self'` is always allowed.
 */
export function contentSecurityPolicy(configuration: Pick<Configuration, 'authority' | 'cloud' | 'trustedOrigins'>, officeJs: readonly string[] = officeSources): string {
  const authority = new URL(configuration.authority).origin;
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...officeJs],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': ["'self'", authority, ...clouds[configuration.cloud].contentSources, ...configuration.trustedOrigins],
    // Office.js may ask a page of its own whether the host is to be trusted.
    'frame-src': ["'self'", authority, ...officeJs],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'require-trusted-types-for': ["'script'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
