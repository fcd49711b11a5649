/** The fields of a message's header: all values of a name, unfolded, in their order. */
export interface Headers {
  all(name: string): readonly string[];
  first(name: string): string | undefined;
}

/** Reads header lines as Outlook hands them over, with any line ends; what is no field is left out. */
export function parseHeaders(text: string): Headers {
  const fields = new Map<string, string[]>();
  for (const line of unfolded(text)) {
    const [, name, value] = /^([!-9;-~]+)[ \t]*:(.*)$/s.exec(line) ?? [];
    if (name === undefined || value === undefined) continue;
    const key = name.toLowerCase();
    fields.set(key, [...(fields.get(key) ?? []), value.trim()]);
  }
  const all = (name: string) => fields.get(name.toLowerCase()) ?? [];
  return { all, first: (name) => all(name)[0] };
}

/** Lines that begin with a blank go on with the one before; behind an empty line, a header is over. */
function unfolded(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.replace(/^(\r?\n)+/, '').split(/\r\n|\r|\n/)) {
    if (line === '') break;
    const last = lines.length - 1;
    if (/^[ \t]/.test(line) && last >= 0) lines[last] += line;
    else lines.push(line);
  }
  return lines;
}

/** When the message was sent, in milliseconds since 1970; undefined where its header does not tell. */
export function sentAt(headers: Headers): number | undefined {
  const time = Date.parse((headers.first('date') ?? '').replace(/\([^)]*\)/g, ' '));
  return Number.isNaN(time) ? undefined : time;
}
