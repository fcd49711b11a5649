import { offsetAt } from '../../mailbox/timeZone.ts';

/** How Outlook writes dates: in the display language and in the time zone of the mailbox. */
export interface DateStyle {
  readonly language: string;
  /** Undefined: the zone of the browser. */
  readonly zone: string | undefined;
}

const day = 24 * 60 * 60_000;

const forms = {
  time: { hour: 'numeric', minute: '2-digit' },
  weekday: { weekday: 'short', hour: 'numeric', minute: '2-digit' },
  thisYear: { weekday: 'short', day: 'numeric', month: 'numeric' },
  date: { day: 'numeric', month: 'numeric', year: 'numeric' },
  full: { weekday: 'short', day: 'numeric', month: 'numeric', year: 'numeric', hour: 'numeric', minute: '2-digit' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formats = new Map<string, Intl.DateTimeFormat>();

function write(time: number, form: keyof typeof forms, { language, zone }: DateStyle): string {
  const key = `${form} ${language} ${zone}`;
  const format = formats.get(key) ?? new Intl.DateTimeFormat(language, { ...forms[form], timeZone: zone });
  formats.set(key, format);
  return format.format(time);
}

/** Days since 1970 by the clocks of the zone. */
function dayOf(time: number, zone: string | undefined): number {
  return Math.floor((time + offsetAt(zone, time) * 60_000) / day);
}

/** A date as the message list shows it: the nearer, the more of the time. */
export function shortDate(time: number, now: number, style: DateStyle): string {
  const age = dayOf(now, style.zone) - dayOf(time, style.zone);
  if (age === 0) return write(time, 'time', style);
  if (age > 0 && age < 7) return write(time, 'weekday', style);
  return write(time, age > 0 && age < 300 ? 'thisYear' : 'date', style);
}

/** A date as the head of a message shows it. */
export function fullDate(time: number, style: DateStyle): string {
  return write(time, 'full', style);
}

/** From when to when, with the day only once where it is the same. */
export function timeSpan(start: number, end: number, style: DateStyle): string {
  const sameDay = dayOf(start, style.zone) === dayOf(end, style.zone);
  return `${fullDate(start, style)} – ${sameDay ? write(end, 'time', style) : fullDate(end, style)}`;
}

const monday = 4;

/** The headings of the message list. */
export function ageGroup(time: number, now: number, zone: string | undefined): string {
  const today = dayOf(now, zone);
  const date = dayOf(time, zone);
  const week = (each: number) => Math.floor((each - monday) / 7);
  if (date >= today) return 'Today';
  if (date === today - 1) return 'Yesterday';
  if (week(date) === week(today)) return 'This week';
  if (week(date) === week(today) - 1) return 'Last week';
  return today - date < 31 ? 'Earlier this month' : 'Older';
}
