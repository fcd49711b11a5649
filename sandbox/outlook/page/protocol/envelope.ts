import * as v from 'valibot';

/** The messages that Office.js and its host send each other: JSON text over postMessage. */

const request = v.object({
  _messageType: v.literal(0),
  _actionType: v.picklist([0, 1, 2]),
  _actionName: v.string(),
  _conversationId: v.string(),
  _correlationId: v.number(),
  _data: v.optional(v.unknown()),
});

/** What Office.js asks: to do something, or to be told of an event from now on or no longer. */
export type HostRequest = v.InferOutput<typeof request>;

export const actionTypes = { invoke: 0, register: 1, unregister: 2 } as const;

/** The envelope is always in order; what fails, fails inside, with a code of the call. */
const noError = 0;

const requestText = v.pipe(v.string(), v.parseJson(), request);

/** The request in a message event, or null: other scripts may post to the same window. */
export function readRequest(data: unknown): HostRequest | null {
  const result = v.safeParse(requestText, data);
  return result.success ? result.output : null;
}

/** The answer to a request. */
export function answerText(to: HostRequest, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: to._actionName,
    _conversationId: to._conversationId,
    _correlationId: to._correlationId,
    _origin: location.href,
    _data: data,
    _errorCode: noError,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event, for an add-in that has registered for it. */
export function eventText(conversationId: string, name: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: name,
    _conversationId: conversationId,
    _correlationId: 0,
    _origin: location.href,
    _data: data,
    _errorCode: noError,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

/** A request of the host to the add-in's frame, such as to take the focus. */
export function noticeText(conversationId: string, data: readonly unknown[]): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: actionTypes.invoke,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: 0,
    _origin: location.href,
    _data: data,
    _serializerVersion: 1,
  });
}
