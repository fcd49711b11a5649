import { type HostPolicy, type HostRefusal, isOnline, refuseToken } from './hostPolicy.ts';

/** What was understood of an address that somebody pasted. */
export type UnderstoodAddress =
  | {
      readonly ok: true;
      /** The organization's address without trailing slash; on-premises it can end in the organization's name. */
      readonly url: string;
      readonly place: 'online' | 'onPremises';
      /** Whether the person has to say first that this is where to sign in. */
      readonly needsConfirmation: boolean;
    }
  | { readonly ok: false; readonly refusal: HostRefusal };

/** First path segments that belong to pages of the product and are no organization's name. */
const pages = /^(_.*|api|apps|cs|help|m|nga|sfa|tools|uclient|userdefined|webresources|workplace|xrmservices)$/i;
const organizationName = /^[\w-]+$/;

/**
 * Makes an organization's address of the whole address of a browser's address bar: online, on-premises with a host name
 * for each organization (IFD), on-premises with the organization in the path, with port. A missing https:// is added and
 * the host of the Web API replaced by the organization's; white space around is dropped; nothing else is mended, so that
 * what is odd gets refused.
 */
export function understandAddress(pasted: string, policy: HostPolicy): UnderstoodAddress {
  const trimmed = pasted.trim();
  const isBare = /^[a-z0-9.-]+(:\d+)?([/?#]|$)/i.test(trimmed) && trimmed.includes('.');
  // Browsers hide http:// too, which only this very machine may have.
  const addresses = isBare ? [`https://${trimmed}`, `http://${trimmed}`] : [trimmed];
  const [first, ...others] = addresses.flatMap((address) => [address, withoutApi(address)]).map((address) => understandWhole(address, policy));
  return [first, ...others].find((understood) => understood?.ok) ?? first ?? { ok: false, refusal: 'notAnAddress' };
}

function understandWhole(address: string, policy: HostPolicy): UnderstoodAddress {
  const refusal = refuseToken(address, policy);
  if (refusal !== undefined && refusal !== 'notConfirmed') return { ok: false, refusal };
  const url = new URL(address);
  const needsConfirmation = refusal === 'notConfirmed';
  if (isOnline(url, policy)) return { ok: true, url: withoutApi(url.origin), place: 'online', needsConfirmation };
  const [, name = ''] = url.pathname.split('/');
  return { ok: true, url: organizationName.test(name) && !pages.test(name) ? `${url.origin}/${name}` : url.origin, place: 'onPremises', needsConfirmation };
}

/** `contoso.api.crm4.dynamics.com` serves the Web API of `contoso.crm4.dynamics.com`. */
function withoutApi(address: string): string {
  return address.replace(/^(https?:\/\/[a-z0-9-]+)\.api\.(?!api\.)/i, '$1.');
}
