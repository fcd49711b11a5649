import { offsetAt, timeShownAs } from '../../mailbox/timeZone.ts';
import { type EventDetails, placeLine, placesOf, startingAt, wholeDay } from '../mailbox/event.ts';
import { useDateStyle, useHost } from './OutlookContext.tsx';

interface EventFieldsProps {
  readonly id: string;
  readonly event: EventDetails;
}

/** The fields of the browser for times, and how much of an ISO time they take. */
const inputs = {
  day: { type: 'date', pattern: 'yyyy-mm-dd' },
  time: { type: 'datetime-local', pattern: 'yyyy-mm-ddThh:mm' },
} as const;

/** When and where an event takes place. */
export function EventFields({ id, event }: EventFieldsProps) {
  const { outlook } = useHost();
  const { zone } = useDateStyle();
  const change = (changes: Partial<EventDetails>) => outlook.changeEvent(id, changes);
  const { type, pattern } = event.allDay ? inputs.day : inputs.time;
  const written = (time: number) => new Date(time + offsetAt(zone, time) * 60_000).toISOString().slice(0, pattern.length);
  const onTime = (take: (time: number) => void) => (text: string) => {
    const shown = Date.parse(event.allDay ? text : `${text}Z`);
    if (!Number.isNaN(shown)) take(timeShownAs(zone, shown));
  };
  const setStart = onTime((time) => change(startingAt(event, time)));
  const setEnd = onTime((time) => change({ end: Math.max(time, event.start) }));
  return (
    <>
      <div className="composer-field times">
        <label>
          <span>Start</span>
          <input type={type} value={written(event.start)} onChange={({ target }) => setStart(target.value)} />
        </label>
        <label>
          <span>End</span>
          <input type={type} value={written(event.end)} onChange={({ target }) => setEnd(target.value)} />
        </label>
        <label className="check">
          <input type="checkbox" checked={event.allDay} onChange={({ target }) => change(wholeDay(event, target.checked, zone))} />
          All day
        </label>
        {event.recurrence !== null && <span className="address">Repeats, as the add-in has set it</span>}
        {event.sensitivity !== 'normal' && <span className="address">Sensitivity: {event.sensitivity}</span>}
      </div>
      <label className="composer-field">
        <span>Location</span>
        <input
          key={placeLine(event.places)}
          defaultValue={placeLine(event.places)}
          placeholder="Search for a location"
          onBlur={({ target }) => change({ places: placesOf(target.value, event.places) })}
        />
      </label>
    </>
  );
}
