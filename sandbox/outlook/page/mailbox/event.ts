import { offsetAt, timeShownAs } from '../../mailbox/timeZone.ts';

export const sensitivities = ['normal', 'personal', 'private', 'confidential'] as const;

/** A room of the organization by its address, or any other place in words. */
export interface EventPlace {
  readonly type: 'room' | 'custom';
  readonly id: string;
}

/** What an event has that a message has not. Times are in milliseconds since 1970. */
export interface EventDetails {
  readonly start: number;
  readonly end: number;
  readonly allDay: boolean;
  readonly places: readonly EventPlace[];
  readonly sensitivity: (typeof sensitivities)[number];
  /** As Office.js writes it down; null: the event takes place once. */
  readonly recurrence: object | null;
}

const halfHour = 30 * 60_000;
const day = 24 * 60 * 60_000;

/** A new event begins at the next half hour and takes half an hour, unless said otherwise. */
export function newEvent(now: number, wishes: Partial<EventDetails> = {}): EventDetails {
  const start = wishes.start ?? Math.ceil(now / halfHour) * halfHour;
  return { start, end: start + halfHour, allDay: false, places: [], sensitivity: 'normal', recurrence: null, ...wishes };
}

/** The event at another time of the same length. */
export function startingAt({ start, end }: EventDetails, time: number): Pick<EventDetails, 'start' | 'end'> {
  return { start: time, end: time + (end - start) };
}

/** A whole day lasts from midnight to midnight where the mailbox is; taken back, the event keeps these times. */
export function wholeDay({ start }: EventDetails, allDay: boolean, zone: string | undefined): Partial<EventDetails> {
  if (!allDay) return { allDay };
  const shown = start + offsetAt(zone, start) * 60_000;
  const midnight = Math.floor(shown / day) * day;
  return { allDay, start: timeShownAs(zone, midnight), end: timeShownAs(zone, midnight + day) };
}

/** The places as the one line that Outlook shows. */
export function placeLine(places: readonly EventPlace[]): string {
  return places.map(({ id }) => id).join('; ');
}

/** A line that was typed as places; what was a room stays one. */
export function placesOf(line: string, before: readonly EventPlace[]): readonly EventPlace[] {
  const names = line.split(';').map((name) => name.trim()).filter((name) => name !== '');
  return names.map((id) => before.find((place) => place.id === id) ?? { type: 'custom', id });
}
