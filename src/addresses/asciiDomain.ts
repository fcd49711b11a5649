/**
 * The address with its domain as the domain name system writes it: `nancy@bücher.example` is
 * `nancy@xn--bcher-kva.example` (RFC 5890). Anything else is left as it is.
 */
export function asciiDomain(address: string): string {
  if (ascii.test(address)) return address;
  const [, local = '', domain = ''] = /^(.*@)([\p{L}\p{M}\p{N}.-]+)$/u.exec(address.trim()) ?? [];
  if (!/\P{ASCII}/u.test(domain)) return address;
  const asUrl = `https://${domain}`;
  return URL.canParse(asUrl) ? local + new URL(asUrl).hostname : address;
}

const ascii = /^\p{ASCII}*$/u;
