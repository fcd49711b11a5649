/** The library takes the name of a container for a regular expression, so it holds letters only. */
export const container = 'MailboxMatch';

/** Whether this device keeps something under a key: a look at the library's own name for it, without loading the library. */
export function isOnDevice(key: string): boolean {
  try {
    return localStorage.getItem(`@${container}/${key}`) !== null;
  } catch {
    return false;
  }
}
