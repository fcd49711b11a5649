import { clouds } from './clouds.ts';
import { type HostPolicy, type HostRefusal, refuseToken } from './hostPolicy.ts';

/** What was understood of an address that somebody pasted. */
export type UnderstoodAddress =
  | {
      readonly ok: true;
      /** The organization's address without trailing slash; on-premises it can end in the organization's name. */
      readonly url: string;
      readonly place: 'online' | 'onPremises';
    }
  | { readonly ok: false; readonly refusal: HostRefusal };

/** First path segments that belong to pages of the product and are no organization's name. */
const pages = /^(main\.aspx|default\.aspx|apps|api|_.*|webresources|tools|xrmservices|.*\.(aspx|asmx|svc|html?))$/i;

/**
 * Makes an organization's address of the whole address of a browser's address bar: online, on-premises with a host name
 * for each organization (IFD), on-premises with the organization in the path, with port. A missing https:// is added;
 * white space around is dropped; nothing else is mended, so that what is odd gets refused.
 */
export function understandAddress(pasted: string, policy: HostPolicy): UnderstoodAddress {
  const trimmed = pasted.trim();
  const address = /^[a-z0-9.-]+(:\d+)?(\/|$)/i.test(trimmed) && trimmed.includes('.') ? `https://${trimmed}` : trimmed;
  const refusal = refuseToken(address, policy);
  if (refusal !== undefined) return { ok: false, refusal };
  const url = new URL(address);
  if (clouds[policy.cloud].organizations.test(url.hostname)) return { ok: true, url: `https://${url.hostname.replace('.api.', '.')}`, place: 'online' };
  const [, first = ''] = url.pathname.split('/');
  return { ok: true, url: first === '' || pages.test(first) ? url.origin : `${url.origin}/${first}`, place: 'onPremises' };
}
