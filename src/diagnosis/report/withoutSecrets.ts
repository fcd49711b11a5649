import { maskAddress } from './maskAddress.ts';

export type AddressesShown = 'masked' | 'full';

/** Stands for what is not told. */
export const removed = '(removed)';

const withoutWidth = /\p{Cf}+/gu;
const unseen = /[\p{Cc}\p{Cs}\p{Co}\p{Zl}\p{Zp}]+/gu;
const quotedLocalPart = /"[^"]*"(?=@)/g;
const delimiters = /([\s<>(),;|]+)/u;
const atSign = /[＠﹫]|%40|&commat;|&#64;|&#x40;/gi;
const domain = /^[\p{L}\p{N}.-]{1,100}/u;
const schemes: ReadonlySet<string> = new Set(['basic', 'bearer', 'negotiate', 'pop']);
const namesOfSecrets = /(?:token|secret|password|assertion|authorization|code_verifier|cookie|_hint|username|upn|sig)["']?[=:]/i;

/** Longer words than codes, ids, host names and what people write. Tokens are longer. */
const longestWord = 48;
const startOfToken = /eyJ[\w-]{4,}/;
const threeParts = /[\w-]{10,}\.[\w-]{10,}\.[\w-]{10,}/;

/**
 * A text as one line of at most so many characters, from which tokens, secrets, parameters of addresses on the web and,
 * unless they are wanted, e-mail addresses are gone. Takes time in proportion to the text.
 */
export function withoutSecrets(text: string, addresses: AddressesShown, longest: number): string {
  const words = text.replace(withoutWidth, '').replace(unseen, ' ').replace(atSign, '@').replace(quotedLocalPart, '').split(delimiters);
  let announced = false;
  const shown = words.map((word, index) => {
    if (index % 2 === 1 || word === '') return word;
    const hidden = announced;
    announced = announcesSecret(word, hidden);
    return hidden ? removed : shownWord(word, addresses);
  });
  return cut(shown.join('').replace(/\s+/gu, ' ').trim(), longest);
}

/** "Authorization: Basic …": both words announce what comes next. Alone, only the word Bearer does; the others are everyday words. */
function announcesSecret(word: string, announced: boolean): boolean {
  if (word.length > longestWord) return false;
  const bare = word.toLowerCase().replace(/[^a-z]/g, '');
  return bare === 'bearer' || (announced && schemes.has(bare)) || (/[=:]$/.test(word) && namesOfSecrets.test(word));
}

function shownWord(word: string, addresses: AddressesShown): string {
  if (word.includes('@')) return shownAddress(word, addresses);
  // What follows ? or # in an address of a page may be anything, a sign-in's code too.
  const bare = word.includes('://') ? word.replace(/[?#].*$/su, '') : word;
  return isSecret(bare) ? removed : bare;
}

function shownAddress(word: string, addresses: AddressesShown): string {
  const at = word.lastIndexOf('@');
  const local = word.slice(0, at);
  const host = domain.exec(word.slice(at + 1))?.[0] ?? '';
  if (isSecret(host)) return removed;
  const full = addresses === 'full' && !local.includes('@') && !isSecret(local);
  return full ? `${local}@${host}` : maskAddress(`${local}@${host}`);
}

/** Whether one word is, or holds, something that nobody else may have. */
export function isSecret(word: string): boolean {
  return word.length > longestWord || startOfToken.test(word) || threeParts.test(word) || namesOfSecrets.test(word);
}

function cut(line: string, longest: number): string {
  const characters = [...line.slice(0, longest * 2)];
  return characters.length <= longest ? line : `${characters.slice(0, longest - 1).join('')}…`;
}
