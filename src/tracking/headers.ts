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
  const time = Date.parse(withZone(withoutComments((headers.first('date') ?? '').slice(0, longestDate)).replace(/\b(\d\d?)\.(\d\d)(?:\.(\d\d))?(?=\s|$)/, '$1:$2:$3').replace(/\s*:\s*/g, ':')));
  return Number.isNaN(time) ? undefined : time;
}

/** Whatever is longer is none. */
const longestDate = 200;

function withoutComments(text: string): string {
  const less = text.replace(/\([^()]*\)/g, ' ');
  return less === text ? text.trim() : withoutComments(less);
}

/** Names of time zones that RFC 5322 does not have, but mailers write. */
const zones: Readonly<Record<string, string>> = {
  WEST: '+0100', BST: '+0100', CET: '+0100', MET: '+0100', MEZ: '+0100', CEST: '+0200', MEST: '+0200', MESZ: '+0200', EET: '+0200', EEST: '+0300', MSK: '+0300',
  HKT: '+0800', SGT: '+0800', JST: '+0900', KST: '+0900', AEST: '+1000', AEDT: '+1100', NZST: '+1200', NZDT: '+1300',
};
const known = /^(GMT|UTC?|Z|[ECMP][SD]T|[AP]M)$/i;

/** As RFC 5322 has it: behind an offset a name says nothing, and a time without zone, or with one that nobody knows, is universal time. */
function withZone(date: string): string {
  const [, before = '', name = ''] = /^(.*\d)\s+([a-z]{1,5})$/is.exec(date) ?? [];
  if (/[+-]\d{4}$/.test(before)) return before;
  if (name !== '') return known.test(name) ? date : `${before} ${zones[name.toUpperCase()] ?? '+0000'}`;
  return /:\d\d$|:\d\d\s+\d{4}$/.test(date) && !/[+-]\d\d:\d\d$/.test(date) ? `${date} +0000` : date;
}
