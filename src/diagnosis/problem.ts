/**
 * Everything that can keep the product from an answer, as a value. `explainProblem` in texts/ turns it into sentences.
 * No problem ever carries a token, a message's subject or its body.
 */
export type Problem =
  /** The configuration next to the pages cannot be read or is wrong; `field` says where. */
  | { readonly kind: 'configurationMissing'; readonly detail: string }
  | { readonly kind: 'configurationInvalid'; readonly field: string; readonly detail: string }
  /** The page is open in a plain browser tab. */
  | { readonly kind: 'outsideOutlook' }
  /** The script of Office.js could not be loaded. */
  | { readonly kind: 'officeNotLoaded' }
  /** Office.js did not get ready in time. */
  | { readonly kind: 'outlookSilent'; readonly seconds: number }
  /** A part of the add-in itself could not be loaded. */
  | { readonly kind: 'partNotLoaded' }
  /** A fault of the add-in itself; `code` is the name of the error. */
  | { readonly kind: 'faultOfOurs'; readonly code: string }
  /** This Outlook offers no nested app authentication. */
  | { readonly kind: 'signInUnavailable'; readonly onTheWeb: boolean }
  | { readonly kind: 'signInSilent'; readonly seconds: number }
  /** Microsoft Entra ID wants to ask the person something. */
  | { readonly kind: 'signInNeeded'; readonly code: string }
  | { readonly kind: 'signInCancelled' }
  | { readonly kind: 'signInFailed'; readonly code: string }
  /** The host policy does not let this address have a token. */
  | { readonly kind: 'hostRefused'; readonly host: string }
  | { readonly kind: 'offline' }
  /** No answer came: name not found, blocked, refused, or a redirect. A browser does not say which. */
  | { readonly kind: 'unreachable'; readonly host: string }
  | { readonly kind: 'tooSlow'; readonly host: string; readonly seconds: number }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number; readonly requestId?: string }
  /** Dynamics 365 does not accept the token. */
  | { readonly kind: 'notAuthenticated'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'notAMember'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'userDisabled'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'noRoles'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'privilegeMissing'; readonly code: string; readonly requestId?: string }
  /** Any other refusal, with what the service said. */
  | { readonly kind: 'refused'; readonly status: number; readonly code: string; readonly message: string; readonly requestId?: string }
  | { readonly kind: 'serverFailing'; readonly status: number; readonly code: string; readonly requestId?: string }
  /** The answer is not what the service promises: a web page, broken JSON, another shape. */
  | { readonly kind: 'unexpectedAnswer'; readonly host: string; readonly requestId?: string };

export type ProblemKind = Problem['kind'];

/** A value, or the problem that kept it away. */
export type Result<Value> = { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly problem: Problem };

export const succeeded = <Value>(value: Value): Result<Value> => ({ ok: true, value });
export const failed = (problem: Problem): Result<never> => ({ ok: false, problem });
