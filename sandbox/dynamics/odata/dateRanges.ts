/** From the first moment inclusive to the second exclusive; open where undefined. */
export interface DateRange {
  readonly from?: Date;
  readonly until?: Date;
}

type Unit = 'Minutes' | 'Hours' | 'Days' | 'Weeks' | 'Months' | 'Years';

const midnight = (moment: Date) => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), moment.getUTCDate()));
const weekStart = (moment: Date) => add(midnight(moment), 'Days', -moment.getUTCDay());
const monthStart = (moment: Date) => new Date(Date.UTC(moment.getUTCFullYear(), moment.getUTCMonth(), 1));
const yearStart = (moment: Date) => new Date(Date.UTC(moment.getUTCFullYear(), 0, 1));

const lengths: Readonly<Partial<Record<Unit, number>>> = { Minutes: 60e3, Hours: 3600e3, Days: 86400e3, Weeks: 7 * 86400e3 };

function add(moment: Date, unit: Unit, count: number): Date {
  const length = lengths[unit];
  if (length !== undefined) return new Date(moment.getTime() + length * count);
  const result = new Date(moment);
  if (unit === 'Months') result.setUTCMonth(result.getUTCMonth() + count);
  else result.setUTCFullYear(result.getUTCFullYear() + count);
  return result;
}

const spans: Readonly<Record<string, readonly [(moment: Date) => Date, Unit]>> = {
  Day: [midnight, 'Days'], Week: [weekStart, 'Weeks'], Month: [monthStart, 'Months'], Year: [yearStart, 'Years'],
};

const named: Readonly<Record<string, readonly [span: string, offset: number]>> = {
  Today: ['Day', 0], Yesterday: ['Day', -1], Tomorrow: ['Day', 1],
  ThisWeek: ['Week', 0], LastWeek: ['Week', -1], NextWeek: ['Week', 1],
  ThisMonth: ['Month', 0], LastMonth: ['Month', -1], NextMonth: ['Month', 1],
  ThisYear: ['Year', 0], LastYear: ['Year', -1], NextYear: ['Year', 1],
};

/** Minutes are only counted backwards without end. */
const counted = /^(?!LastXMinutes|NextXMinutes)(LastX|NextX|OlderThanX)(Minutes|Hours|Days|Weeks|Months|Years)$/;
const isUnit = (text: string | undefined): text is Unit => text !== undefined && /^(Minutes|Hours|Days|Weeks|Months|Years)$/.test(text);

/** The time that a query function such as LastXDays stands for; undefined for a name that is no such function. */
export function dateRange(name: string, count: number, now: Date): DateRange | undefined {
  const span = named[name];
  if (span) return spanRange(span[0], span[1], now);
  if (name === 'Last7Days') return { from: add(midnight(now), 'Days', -7), until: now };
  if (name === 'Next7Days') return { from: now, until: add(midnight(now), 'Days', 8) };
  const [, direction, unit] = counted.exec(name) ?? [];
  if (!isUnit(unit)) return undefined;
  if (direction === 'OlderThanX') return { until: add(now, unit, -count) };
  return direction === 'LastX' ? { from: add(now, unit, -count), until: now } : { from: now, until: add(now, unit, count) };
}

function spanRange(span: string, offset: number, now: Date): DateRange | undefined {
  const found = spans[span];
  if (!found) return undefined;
  const [start, unit] = found;
  const from = add(start(now), unit, offset);
  return { from, until: add(from, unit, 1) };
}

/** Does the function take a number of units? */
export const takesCount = (name: string): boolean => counted.test(name);
