import { meetingOf } from '../../../sandbox/outlook/mail/itemClass.ts';
import { newEvent, placeLine, placesOf, startingAt, wholeDay } from '../../../sandbox/outlook/page/mailbox/event.ts';

const at = (text: string) => Date.parse(`${text}Z`);
const halfHour = 30 * 60_000;

test('a new event begins at the next half hour and takes half an hour', () => {
  expect(newEvent(at('2026-12-01T09:01:00'))).toMatchObject({ start: at('2026-12-01T09:30:00'), end: at('2026-12-01T10:00:00'), places: [], recurrence: null });
  expect(newEvent(0, { start: 5 }).end).toBe(5 + halfHour);
});

test('another start keeps the length', () => {
  expect(startingAt(newEvent(0), 100)).toEqual({ start: 100, end: 100 + halfHour });
});

test.each([
  ['Europe/Berlin', '2026-11-30T23:00:00', '2026-12-01T23:00:00'],
  ['America/Los_Angeles', '2026-12-01T08:00:00', '2026-12-02T08:00:00'],
  ['UTC', '2026-12-01T00:00:00', '2026-12-02T00:00:00'],
])('a whole day in %s is from midnight to midnight there', (zone, start, end) => {
  expect(wholeDay(newEvent(at('2026-12-01T09:30:00')), true, zone)).toEqual({ allDay: true, start: at(start), end: at(end) });
});

test('places are written as a line and read from it; a room stays a room', () => {
  const places = [{ type: 'room', id: 'room4@contoso.com' }, { type: 'custom', id: 'Lyon' }] as const;
  expect(placeLine(places)).toBe('room4@contoso.com; Lyon');
  expect(placesOf('room4@contoso.com; Paris;', places)).toEqual([places[0], { type: 'custom', id: 'Paris' }]);
});

test.each([
  ['DTSTART:20261201T090000Z', '2026-12-01T09:00:00'],
  ['DTSTART;TZID=Romance Standard Time:20261201T090000', '2026-12-01T08:00:00'],
  ['DTSTART;TZID="America/New_York":20260701T090000', '2026-07-01T13:00:00'],
  ['DTSTART;TZID=Nowhere:20261201T090000', '2026-12-01T09:00:00'],
  ['DTSTART;VALUE=DATE:20261201', '2026-12-01T00:00:00'],
])('a meeting with %s begins at %s UTC', (line, start) => {
  expect(meetingOf(`BEGIN:VEVENT\r\n${line}\r\nEND:VEVENT`)?.start).toBe(at(start));
});
