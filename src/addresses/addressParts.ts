/** The two parts of an e-mail address. */
export interface AddressParts {
  readonly local: string;
  /** Empty where there is no at sign. */
  readonly domain: string;
}

/** Splits an address at its last at sign, since a quoted local part may have one too. Total: any text has parts. */
export function addressParts(address: string): AddressParts {
  const text = address.trim();
  const at = text.lastIndexOf('@');
  return at < 0 ? { local: text, domain: '' } : { local: text.slice(0, at), domain: text.slice(at + 1) };
}
