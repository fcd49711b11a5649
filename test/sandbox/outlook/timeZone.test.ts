import { offsetAt, offsetRanges, timeShownAs, zoneNamed } from '../../../sandbox/outlook/mailbox/timeZone.ts';

const winter = Date.UTC(2026, 0, 15);
const summer = Date.UTC(2026, 6, 15);

test.each([
  ['W. Europe Standard Time', 'Europe/Berlin'],
  ['Eastern Standard Time', 'America/New_York'],
  ['Europe/Paris', 'Europe/Paris'],
  ['Middle-earth Standard Time', undefined],
])('the zone %s is %s to the browser', (name, zone) => {
  expect(zoneNamed(name)).toBe(zone);
});

test.each([
  ['UTC', winter, 0],
  ['Europe/Berlin', winter, 60],
  ['Europe/Berlin', summer, 120],
  ['Asia/Kolkata', summer, 330],
  ['America/St_Johns', winter, -210],
])('in %s at %d clocks are %d minutes ahead', (zone, time, offset) => {
  expect(offsetAt(zone, time)).toBe(offset);
});

test('the ranges follow each other from 1970 to 2100, and each has the offset of its times', () => {
  const ranges = offsetRanges('Europe/Berlin', winter);
  expect(ranges.length).toBeGreaterThan(35);
  expect([ranges[0]?.start, ranges.at(-1)?.end]).toEqual([0, Date.UTC(2100, 0, 1)]);
  ranges.slice(1).forEach(({ start }, index) => expect(start).toBe(ranges[index]?.end));
  const at = (time: number) => ranges.find(({ start, end }) => start <= time && time < end)?.offset;
  const change = Date.UTC(2026, 2, 29, 1);
  expect([at(change - 1), at(change), at(winter), at(summer)]).toEqual([60, 120, 60, 120]);
});

test('a zone without summer time has one range', () => {
  expect(offsetRanges('UTC', winter)).toEqual([{ start: 0, end: Date.UTC(2100, 0, 1), offset: 0 }]);
});

test('a time that clocks show is found, also around a change', () => {
  expect(timeShownAs('Europe/Berlin', Date.UTC(2026, 6, 15, 9))).toBe(Date.UTC(2026, 6, 15, 7));
  expect(timeShownAs('Europe/Berlin', Date.UTC(2026, 2, 29, 4))).toBe(Date.UTC(2026, 2, 29, 2));
});
