/**
 * Whether the person who is signed in is the person of the mailbox.
 *
 * - `same`: an address, the sign-in name or an alias agrees, or the directory lists the mailbox's address
 * - `different`: positive evidence that they are two
 * - `cannotTell`: nothing speaks for or against it, which is normal where the addresses differ
 */
export type Identity =
  | { readonly answer: 'same'; readonly because: 'address' | 'signInName' | 'alias' | 'directory' }
  | { readonly answer: 'different'; readonly because: 'otherTenant' | 'notInDirectory' }
  | { readonly answer: 'cannotTell' };
