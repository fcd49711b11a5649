/** As Unix mailers encoded files before MIME; mailparser does not know it. */
export function uudecoded(text: string): Buffer {
  const lines = /^begin [0-7]+ .*\r?\n([^]*?)^end\s*$/m.exec(text)?.[1]?.split(/\r?\n/) ?? [];
  const six = (character: string) => (character.charCodeAt(0) - 32) & 63;
  return Buffer.concat(
    lines.map((line) => {
      const letters = [...line.slice(1)].map(six);
      const bytes = letters.flatMap((_letter, at) => (at % 4 === 0 ? [0, 1, 2].map((step) => (((letters[at + step] ?? 0) << (2 * step + 2)) | ((letters[at + step + 1] ?? 0) >> (4 - 2 * step))) & 255) : []));
      return Buffer.from(bytes.slice(0, six(line[0] ?? ' ')));
    }),
  );
}
