import { type CloudName, clouds } from '../organizations/clouds.ts';
import { serviceOrigin } from '../organizations/hostPolicy.ts';
import type { Configuration } from './configuration.ts';
import { officeSources } from './officeSources.ts';

const worldwide = ['https://outlook.office.com', 'https://outlook.office365.com', 'https://outlook.cloud.microsoft', 'https://outlook.live.com'] as const;

/** Outlook on the web and the new Outlook show add-ins in a frame; no list of Microsoft's is complete (office-js issues 1005, 3835). */
const outlook: Readonly<Record<CloudName, readonly string[]>> = {
  commercial: worldwide,
  gcc: worldwide,
  gccHigh: ['https://outlook.office365.us'],
  dod: ['https://outlook-dod.office365.us', 'https://webmail.apps.mil'],
  china: ['https://partner.outlook.cn'],
};

type PolicyConfiguration = Pick<Configuration, 'authority' | 'cloud' | 'trustedOrigins'> & Partial<Pick<Configuration, 'onPremises' | 'discovery' | 'graph' | 'outlookHosts'>>;

/**
 * The Content-Security-Policy of the add-in's pages: nothing inline, nothing from third parties but Microsoft's own hosts.
 * `officeJs` lists the origins that Office.js is loaded from, `outlookHosts` the pages that may
 * show it in a frame.
 */
export function contentSecurityPolicy(configuration: PolicyConfiguration, officeJs?: readonly string[], outlookHosts?: readonly string[]): string {
  const { authority, onPremises, cloud, trustedOrigins } = configuration;
  const scripts = officeJs ?? officeSources(cloud);
  const issuers = [authority, ...(onPremises ? [onPremises.authority] : [])].map((address) => new URL(address).origin);
  const services = (['discovery', 'graph'] as const).flatMap((service) => serviceOrigin(configuration, service) ?? []);
  const directives: Readonly<Record<string, readonly string[]>> = {
    'default-src': ["'none'"],
    'script-src': ["'self'", ...scripts],
    'style-src': ["'self'"],
    'img-src': ["'self'", 'data:'],
    'font-src': ["'self'"],
    'connect-src': [...new Set(["'self'", ...issuers, ...clouds[cloud].contentSources, ...services, ...trustedOrigins])],
    // Office.js may ask a page of its own whether the host is to be trusted.
    'frame-src': ["'self'", ...issuers, ...scripts],
    'base-uri': ["'none'"],
    'form-action': ["'none'"],
    'object-src': ["'none'"],
    'frame-ancestors': outlookHosts ?? [...outlook[cloud], ...(configuration.outlookHosts ?? [])],
    // No list of policy names: newer builds of Office.js make policies of their own.
    'require-trusted-types-for': ["'script'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}
