import * as v from 'valibot';

/** What is known of a failed sign-in; plain values, since the sign-in window sends it to the pane. */
export const signInFault = v.object({
  /** MSAL's code, OAuth's error, or one of our own such as `storage_blocked`. */
  code: v.string(),
  subError: v.string(),
  /** The number of `AADSTS…`; empty where there is none. */
  number: v.string(),
  /** Whether the service wants to ask the person something. */
  needsPerson: v.boolean(),
  /** HTTP status of the answer; 0 where there was none. */
  status: v.number(),
});

export type SignInFault = v.InferOutput<typeof signInFault>;

/** A fault that has nothing but a code. */
export const faultNamed = (code: string): SignInFault => ({ code, subError: '', number: '', needsPerson: false, status: 0 });
