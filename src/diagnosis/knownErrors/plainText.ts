const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['apos', "'"],
  ['commat', '@'],
  ['gt', '>'],
  ['hellip', '…'],
  ['ldquo', '“'],
  ['lsquo', '‘'],
  ['lt', '<'],
  ['mdash', '—'],
  ['minus', '−'],
  ['nbsp', ' '],
  ['ndash', '–'],
  ['quot', '"'],
  ['rdquo', '”'],
  ['rsquo', '’'],
  ['shy', ''],
  ['zwj', ''],
  ['zwnj', ''],
]);

const entity = /&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi;

function decodeEntities(text: string): string {
  return text.replace(entity, (whole, decimal: string | undefined, hex: string | undefined, name: string | undefined) => {
    if (name !== undefined) return named.get(name.toLowerCase()) ?? whole;
    const codePoint = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
    return codePoint <= 0x10ffff ? String.fromCodePoint(codePoint) : whole;
  });
}

/** Entities decoded, also those that were encoded twice; characters that nobody sees, such as zero-width ones, left out. */
function visible(text: string): string {
  return decodeEntities(decodeEntities(text)).replace(/\p{Cf}/gu, '');
}

/** The text as a person sees it, in one form of Unicode. Takes time in proportion to the text. */
export function plainText(text: string): string {
  return visible(text).normalize('NFKC');
}

const tag = /<\/?[a-z][^<>]*>/gi;
const quote = /["'`´‘’‚‛“”„‟′″«»‹›]/gu;

/**
 * Nothing but the words of a text, in small letters, one space between two and around all: quotes, tags, punctuation,
 * line breaks and the marks of quoted mail are gone. "Don’t\n> track" becomes " dont track ".
 */
export function wordsOf(text: string): string {
  // Normalizing takes some quotes apart and makes others, so they go before and after.
  const words = visible(text)
    .replace(tag, ' ')
    .replace(quote, '')
    .normalize('NFKC')
    .replace(quote, '')
    .toLowerCase()
    .replaceAll('&', ' and ')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return ` ${words} `;
}
