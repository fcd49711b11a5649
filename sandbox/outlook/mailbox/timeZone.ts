/**
 * Exchange names time zones as Windows does, browsers by their places. From the list of the Unicode consortium, the zones
 * in which most mailboxes are.
 */
const places: Readonly<Record<string, string>> = {
  UTC: 'UTC',
  'GMT Standard Time': 'Europe/London',
  'W. Europe Standard Time': 'Europe/Berlin',
  'Romance Standard Time': 'Europe/Paris',
  'Central Europe Standard Time': 'Europe/Budapest',
  'Central European Standard Time': 'Europe/Warsaw',
  'E. Europe Standard Time': 'Europe/Chisinau',
  'FLE Standard Time': 'Europe/Kyiv',
  'GTB Standard Time': 'Europe/Bucharest',
  'Turkey Standard Time': 'Europe/Istanbul',
  'Russian Standard Time': 'Europe/Moscow',
  'Israel Standard Time': 'Asia/Jerusalem',
  'South Africa Standard Time': 'Africa/Johannesburg',
  'Egypt Standard Time': 'Africa/Cairo',
  'Arabian Standard Time': 'Asia/Dubai',
  'Arab Standard Time': 'Asia/Riyadh',
  'Pakistan Standard Time': 'Asia/Karachi',
  'India Standard Time': 'Asia/Kolkata',
  'Nepal Standard Time': 'Asia/Kathmandu',
  'SE Asia Standard Time': 'Asia/Bangkok',
  'China Standard Time': 'Asia/Shanghai',
  'Singapore Standard Time': 'Asia/Singapore',
  'Taipei Standard Time': 'Asia/Taipei',
  'Tokyo Standard Time': 'Asia/Tokyo',
  'Korea Standard Time': 'Asia/Seoul',
  'AUS Eastern Standard Time': 'Australia/Sydney',
  'E. Australia Standard Time': 'Australia/Brisbane',
  'Cen. Australia Standard Time': 'Australia/Adelaide',
  'W. Australia Standard Time': 'Australia/Perth',
  'New Zealand Standard Time': 'Pacific/Auckland',
  'Hawaiian Standard Time': 'Pacific/Honolulu',
  'Alaskan Standard Time': 'America/Anchorage',
  'Pacific Standard Time': 'America/Los_Angeles',
  'US Mountain Standard Time': 'America/Phoenix',
  'Mountain Standard Time': 'America/Denver',
  'Central Standard Time': 'America/Chicago',
  'Central Standard Time (Mexico)': 'America/Mexico_City',
  'Eastern Standard Time': 'America/New_York',
  'Atlantic Standard Time': 'America/Halifax',
  'Newfoundland Standard Time': 'America/St_Johns',
  'SA Pacific Standard Time': 'America/Bogota',
  'E. South America Standard Time': 'America/Sao_Paulo',
  'Argentina Standard Time': 'America/Argentina/Buenos_Aires',
};

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** A stretch of time with one offset, as Office.js wants it: from and to in milliseconds since 1970, minutes east of UTC. */
export interface OffsetRange {
  readonly start: number;
  readonly end: number;
  readonly offset: number;
}

/** The zone as browsers name it. Undefined: this machine's own, for a name that nobody knows. */
export function zoneNamed(name: string): string | undefined {
  const zone = places[name] ?? name;
  const isKnown = zones.get(zone) ?? isZone(zone);
  zones.set(zone, isKnown);
  return isKnown ? zone : undefined;
}

/** Whether it is one, by the name: it takes long to find out. */
const zones = new Map<string, boolean>();

function isZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en-US', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}

const clocks = new Map<string | undefined, Intl.DateTimeFormat>();

function clockOf(zone: string | undefined): Intl.DateTimeFormat {
  const known = clocks.get(zone);
  if (known) return known;
  const numeric = 'numeric';
  const made = new Intl.DateTimeFormat('en-US', { timeZone: zone, hourCycle: 'h23', year: numeric, month: numeric, day: numeric, hour: numeric, minute: numeric, second: numeric });
  clocks.set(zone, made);
  return made;
}

/** Minutes that clocks in the zone are ahead of UTC at a time in milliseconds. */
export function offsetAt(zone: string | undefined, time: number): number {
  const part = Object.fromEntries(clockOf(zone).formatToParts(time).map(({ type, value }) => [type, Number(value)]));
  const { year = 1970, month = 1, day: date = 1, hour: hours = 0, minute: minutes = 0, second: seconds = 0 } = part;
  return Math.round((Date.UTC(year, month - 1, date, hours, minutes, seconds) - Math.floor(time / 1000) * 1000) / minute);
}

/** The time in milliseconds at which clocks in the zone show what `shown` shows in UTC. */
export function timeShownAs(zone: string | undefined, shown: number): number {
  const guess = shown - offsetAt(zone, shown) * minute;
  return shown - offsetAt(zone, guess) * minute;
}

const yearsAround = 10;
/** No zone has a summer shorter than this. */
const step = 28 * day;
const calendar = { start: 0, end: Date.UTC(2100, 0, 1) } as const;

/** The offsets of a zone by time: exact for ten years around `now`, before and after that as at the ends. */
export function offsetRanges(zone: string | undefined, now: number): readonly OffsetRange[] {
  const first = now - yearsAround * 366 * day;
  let range = { start: calendar.start as number, offset: offsetAt(zone, first) };
  const ranges: OffsetRange[] = [];
  for (let time = first; time < now + yearsAround * 366 * day; time += step) {
    const offset = offsetAt(zone, time + step);
    if (offset === range.offset) continue;
    const change = changeBetween(zone, time, time + step);
    ranges.push({ ...range, end: change });
    range = { start: change, offset };
  }
  return [...ranges, { ...range, end: calendar.end }];
}

/** The minute at which the offset changes, between two times of which only the later one has the new offset. */
function changeBetween(zone: string | undefined, before: number, after: number): number {
  if (after - before <= minute) return after - (after % minute);
  const middle = Math.floor((before + after) / 2);
  return offsetAt(zone, middle) === offsetAt(zone, before) ? changeBetween(zone, middle, after) : changeBetween(zone, before, middle);
}
