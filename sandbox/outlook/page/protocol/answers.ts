import * as v from 'valibot';

/**
 * What a call of Office.js can be answered with. Any other shape is not an error to Office.js: it never calls the add-in
 * back, so a mistake here would look like a fault of the add-in.
 */
const answer = v.union([
  v.looseObject({ error: v.literal(false) }),
  v.looseObject({ error: v.literal(true), errorCode: v.number() }),
  v.looseObject({ wasSuccessful: v.literal(false), errorCode: v.number() }),
  v.looseObject({ wasSuccessful: v.literal(true), token: v.string() }),
  v.looseObject({ wasSuccessful: v.literal(true), customProperties: v.string() }),
  v.looseObject({ wasProxySuccessful: v.boolean() }),
]);

export type Answer = v.InferOutput<typeof answer>;

export function ok(data?: unknown): Answer {
  return { error: false, data };
}

export function fail(errorCode: number): Answer {
  return { error: true, errorCode };
}

/** Throws when an answer has a shape after which Office.js would never call the add-in back. */
export function checkAnswer(value: unknown, call: string): void {
  if (!v.is(answer, value)) throw new TypeError(`The answer to ${call} has a shape that Office.js drops: ${JSON.stringify(value)}`);
}

/** Codes of failed calls; the names are those Office.js gives them. */
export const errors = {
  notSupported: 5000,
  internal: 5001,
  internalFormat: 9002,
  invalidAttachmentId: 9003,
  invalidEndTime: 9010,
  genericToken: 9018,
  settingsTooBig: 9019,
  genericResponse: 9020,
  duplicateNotificationKey: 9023,
  notificationKeyNotFound: 9024,
  tooManyNotifications: 9025,
  itemChanged: 9030,
  invalidCategory: 9044,
  duplicateCategory: 9045,
  itemNotSaved: 9046,
  notFound: 9050,
} as const;
