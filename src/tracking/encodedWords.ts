/** `=?charset?B or Q?text?=` (RFC 2047), with the language that RFC 2231 allows behind the charset. */
const word = /=\?([\w.:+-]+)(?:\*[\w-]*)?\?([bq])\?([^?]*)\?=/gi;

/** The encoded word that begins at a place of a header; a comma in it is no comma of the header. */
export function wordAt(text: string, at: number): string | undefined {
  if (text[at] !== '=') return undefined;
  wordHere.lastIndex = at;
  return wordHere.exec(text)?.[0];
}
const wordHere = /=\?[\w.:+-]+(?:\*[\w-]*)?\?[bq]\?[^?\s]*\?=/iy;

/** Text of a header as people read it. Words that nobody can decode stay as they are. */
export function decodeWords(text: string): string {
  // Blanks between two words are none; a character can be cut between two words of one kind.
  const joined = text.replace(/(\?=)[ \t\r\n]+(?==\?[\w.:+-]+(?:\*[\w-]*)?\?[bq]\?[^?]*\?=)/gi, '$1');
  return joined.replace(/(?:=\?[\w.:+-]+(?:\*[\w-]*)?\?[bq]\?[^?]*\?=)+/gi, (run) => decodeRun(run) ?? run);
}

function decodeRun(run: string): string | undefined {
  const parts: { charset: string; bytes: number[] }[] = [];
  for (const [, charset = '', encoding = '', body = ''] of run.matchAll(word)) {
    const bytes = encoding.toLowerCase() === 'b' ? base64Bytes(body) : quotedBytes(body);
    const last = parts.at(-1);
    if (bytes === undefined) return undefined;
    if (last?.charset === charset.toLowerCase()) last.bytes.push(...bytes);
    else parts.push({ charset: charset.toLowerCase(), bytes: [...bytes] });
  }
  try {
    return parts.map(({ charset, bytes }) => new TextDecoder(charset).decode(new Uint8Array(bytes))).join('');
  } catch {
    return undefined;
  }
}

function base64Bytes(text: string): readonly number[] | undefined {
  try {
    return [...atob(text.replace(/\s+/g, ''))].map((character) => character.charCodeAt(0));
  } catch {
    return undefined;
  }
}

function quotedBytes(text: string): readonly number[] {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const hex = text[at] === '=' ? /^[0-9a-f]{2}/i.exec(text.slice(at + 1))?.[0] : undefined;
    if (hex !== undefined) {
      bytes.push(parseInt(hex, 16));
      at += 2;
    } else if (text[at] === '_') bytes.push(0x20);
    else bytes.push(...new TextEncoder().encode(text[at]));
  }
  return bytes;
}
