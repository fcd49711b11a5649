/** The address with all but the first and last character of its local part hidden: `n***n@contoso.com`. Of one or two characters the first stays. */
export function maskAddress(address: string): string {
  const at = address.lastIndexOf('@');
  const local = [...address.slice(0, at < 0 ? undefined : at)];
  const masked = `${local[0] ?? ''}***${local.length > 2 ? (local.at(-1) ?? '') : ''}`;
  return at < 0 ? masked : `${masked}${address.slice(at)}`;
}
