import * as v from 'valibot';
import type { Draft } from '../mailbox/draft.ts';
import { type EventDetails, type EventPlace, placeLine, sensitivities, startingAt, wholeDay } from '../mailbox/event.ts';
import type { Outlook } from '../mailbox/outlook.ts';
import { errors, fail, ok } from './answers.ts';
import { type Method, type MethodTable, draftMethod, nothing } from './method.ts';

/** The two times of an event by the number Office.js knows them by. */
const times = { start: 1, end: 2 } as const;
const timeProperty = v.picklist(Object.values(times));

const place = v.object({ id: v.string(), type: v.picklist(['room', 'custom']) });
const places = v.object({ enhancedLocations: v.array(place) });

const recurrence = v.object({ recurrenceData: v.nullable(v.looseObject({})) });

/** A place as Office.js wants it. */
export function placeTo({ id, type }: EventPlace) {
  return { locationIdentifier: { id, type }, displayName: id, ...(type === 'room' && { emailAddress: id }) };
}

/** Calls on what only an event being written has. */
export const draftEventMethods: MethodTable = {
  24: eventMethod('item.start/end.getAsync', v.object({ TimeProperty: timeProperty }), ({ TimeProperty }, { event }) =>
    ok(TimeProperty === times.start ? event.start : event.end),
  ),
  25: eventMethod('item.start/end.setAsync', v.object({ TimeProperty: timeProperty, time: v.number() }), ({ TimeProperty, time }, { draft, event }, outlook) => {
    if (TimeProperty === times.end && time < event.start) return fail(errors.invalidEndTime);
    outlook.changeEvent(draft.id, TimeProperty === times.start ? startingAt(event, time) : { end: time });
    return ok();
  }),
  26: eventMethod('item.location.getAsync', nothing, (_params, { event }) => ok(placeLine(event.places))),
  27: eventMethod('item.location.setAsync', v.object({ location: v.string() }), ({ location }, { draft }, outlook) => {
    outlook.changeEvent(draft.id, { places: location === '' ? [] : [{ type: 'custom', id: location }] });
    return ok();
  }),
  103: eventMethod('item.recurrence.getAsync', nothing, (_params, { event }) => ok(event.recurrence)),
  104: eventMethod('item.recurrence.setAsync', recurrence, ({ recurrenceData }, { draft }, outlook) => {
    outlook.changeEvent(draft.id, { recurrence: recurrenceData });
    return ok();
  }),
  154: eventMethod('item.enhancedLocation.getAsync', nothing, (_params, { event }) => ok(event.places.map(placeTo))),
  155: eventMethod('item.enhancedLocation.addAsync', places, ({ enhancedLocations }, { draft, event }, outlook) => {
    const added = enhancedLocations.filter((each) => !event.places.some((known) => isSame(known, each)));
    outlook.changeEvent(draft.id, { places: [...event.places, ...added] });
    return ok();
  }),
  156: eventMethod('item.enhancedLocation.removeAsync', places, ({ enhancedLocations }, { draft, event }, outlook) => {
    outlook.changeEvent(draft.id, { places: event.places.filter((known) => !enhancedLocations.some((each) => isSame(known, each))) });
    return ok();
  }),
  169: eventMethod('item.isAllDayEvent.getAsync', nothing, (_params, { event }) => ok(event.allDay)),
  170: eventMethod('item.isAllDayEvent.setAsync', v.object({ isAllDayEvent: v.boolean() }), ({ isAllDayEvent }, { draft, event }, outlook) => {
    outlook.changeEvent(draft.id, wholeDay(event, isAllDayEvent, outlook.zone));
    return ok();
  }),
  171: eventMethod('item.sensitivity.getAsync', nothing, (_params, { event }) => ok(event.sensitivity)),
  172: eventMethod('item.sensitivity.setAsync', v.object({ sensitivity: v.picklist(sensitivities) }), ({ sensitivity }, { draft }, outlook) => {
    outlook.changeEvent(draft.id, { sensitivity });
    return ok();
  }),
};

function isSame(one: EventPlace, other: EventPlace): boolean {
  return one.type === other.type && one.id === other.id;
}

function eventMethod<S extends v.GenericSchema>(
  name: string,
  params: S,
  run: (params: v.InferOutput<S>, written: { readonly draft: Draft; readonly event: EventDetails }, outlook: Outlook) => ReturnType<Method['run']>,
): Method {
  return draftMethod(name, params, (parsed, draft, outlook) => (draft.event ? run(parsed, { draft, event: draft.event }, outlook) : fail(errors.itemChanged)));
}
