import { asciiDomain } from './asciiDomain.ts';
import { compareAddresses } from './compareAddresses.ts';

/** Whether an address is one of a list, in which an international domain may be written in another way. */
export function isOneOf(address: string, addresses: readonly string[]): boolean {
  const wanted = asciiDomain(address);
  return addresses.some((another) => compareAddresses(wanted, asciiDomain(another)) !== 'different');
}
