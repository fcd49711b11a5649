import { timeShownAs, zoneNamed } from '../mailbox/timeZone.ts';
import type { Meeting } from './message.ts';

/** The parts of a MIME message that decide what kind of Outlook item it is. */
export interface Kind {
  /** Content type of the whole message, lower case, with its parameters. */
  readonly contentType: string;
  readonly calendar: string | null;
}

const replies: Readonly<Record<string, string>> = {
  ACCEPTED: 'IPM.Schedule.Meeting.Resp.Pos',
  DECLINED: 'IPM.Schedule.Meeting.Resp.Neg',
  TENTATIVE: 'IPM.Schedule.Meeting.Resp.Tent',
};

const meetingMethods: Readonly<Record<string, (calendar: string) => string>> = {
  REQUEST: () => 'IPM.Schedule.Meeting.Request',
  CANCEL: () => 'IPM.Schedule.Meeting.Canceled',
  REPLY: (calendar) => replies[/PARTSTAT=([A-Z-]+)/i.exec(calendar)?.[1]?.toUpperCase() ?? ''] ?? 'IPM.Note',
};

const byContentType: readonly (readonly [RegExp, string])[] = [
  [/^multipart\/report\b.*report-type="?delivery-status/, 'REPORT.IPM.Note.NDR'],
  [/^multipart\/report\b.*report-type="?disposition-notification/, 'REPORT.IPM.Note.IPNRN'],
  [/^multipart\/signed\b.*pkcs7-signature/, 'IPM.Note.SMIME.MultipartSigned'],
  [/^application\/(x-)?pkcs7-mime\b/, 'IPM.Note.SMIME'],
];

/** The class Exchange gives the item made from such a message, e.g. `IPM.Schedule.Meeting.Request`. */
export function itemClass({ contentType, calendar }: Kind): string {
  if (calendar) {
    const method = /^METHOD:([A-Z]+)/im.exec(unfold(calendar))?.[1]?.toUpperCase() ?? '';
    return meetingMethods[method]?.(unfold(calendar)) ?? 'IPM.Note';
  }
  return byContentType.find(([pattern]) => pattern.test(contentType))?.[1] ?? 'IPM.Note';
}

/** Time and place of a meeting request or reply. */
export function meetingOf(calendar: string): Meeting | null {
  const event = /BEGIN:VEVENT[\s\S]*?END:VEVENT/.exec(unfold(calendar))?.[0];
  const start = event ? calendarTime(event, 'DTSTART') : null;
  if (!event || start === null) return null;
  return { start, end: calendarTime(event, 'DTEND') ?? start, location: plainText(/^LOCATION[^:\r\n]*:(.*)$/m.exec(event)?.[1] ?? '') };
}

function calendarTime(event: string, name: string): number | null {
  const line = new RegExp(`^${name}([^:\\r\\n]*):(\\d{4})(\\d\\d)(\\d\\d)(?:T(\\d\\d)(\\d\\d)(\\d\\d))?`, 'm').exec(event);
  if (!line) return null;
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0] = line.slice(2).map((part) => Number(part ?? 0));
  const shown = Date.UTC(year, month - 1, day, hour, minute, second);
  const zone = /;TZID="?([^";]+)/i.exec(line[1] ?? '')?.[1];
  return zone === undefined ? shown : timeShownAs(zoneNamed(zone) ?? 'UTC', shown);
}

function plainText(value: string): string {
  return value.trim().replace(/\\([,;\\])/g, '$1');
}

/** Long iCalendar lines continue on the next one after a blank. */
function unfold(calendar: string): string {
  return calendar.replace(/\r?\n[ \t]/g, '');
}
