import { asciiDomain } from '../addresses/asciiDomain.ts';
import { addressParts } from '../addresses/addressParts.ts';

/** The domain among those that are never tracked that one of the addresses is in, or below; undefined where none is. */
export function neverTracked(addresses: readonly string[], domains: readonly string[]): string | undefined {
  const used = addresses.map((address) => `.${addressParts(asciiDomain(address)).domain.toLowerCase()}`);
  return domains.find((domain) => used.some((each) => each.endsWith(`.${addressParts(asciiDomain(`x@${domain}`)).domain.toLowerCase()}`)));
}
