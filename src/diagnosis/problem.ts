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
  /** Nothing was selected when the pane opened, and then Outlook tells nothing of the mailbox. */
  | { readonly kind: 'nothingSelected' }
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
  /** The person has to sign in; without `why`, because Microsoft Entra ID wants to ask something. */
  | { readonly kind: 'signInNeeded'; readonly code: string; readonly why?: 'outlookCannot' | 'outlookSilent' | 'expired' }
  | { readonly kind: 'signInCancelled' }
  | { readonly kind: 'signInFailed'; readonly code: string }
  /** The person may let the add-in act for them, and has not been asked yet. */
  | { readonly kind: 'consentNeeded'; readonly code: string }
  /** Only an administrator may let the add-in act for people. */
  | { readonly kind: 'approvalNeeded'; readonly code: string }
  /** Conditional Access forbids it. */
  | { readonly kind: 'accessBlocked'; readonly code: string }
  | { readonly kind: 'deviceNotAccepted'; readonly code: string }
  | { readonly kind: 'accountDisabled'; readonly code: string }
  | { readonly kind: 'passwordExpired'; readonly code: string }
  /** The application is only for people that it was assigned to. */
  | { readonly kind: 'notAssigned'; readonly code: string }
  /** The tenant does not know the add-in. */
  | { readonly kind: 'applicationUnknown'; readonly code: string }
  /** Something in the add-in's registration is wrong, such as a redirect address. */
  | { readonly kind: 'registrationWrong'; readonly code: string }
  | { readonly kind: 'signInServiceFailing'; readonly code: string }
  /** No answer came from the sign-in service, although there is a connection. */
  | { readonly kind: 'signInUnreachable'; readonly code: string }
  /** AD FS, or the server behind it, is not prepared for the add-in. */
  | { readonly kind: 'onPremisesSignInFailed'; readonly code: string }
  | { readonly kind: 'signInWindowBlocked' }
  /** Closed by the person, or lost because a page in it cut the connection. */
  | { readonly kind: 'signInWindowClosed' }
  | { readonly kind: 'signInWindowAlreadyOpen' }
  /** Outlook does not open windows of this add-in: not https, or a domain that the manifest does not list. */
  | { readonly kind: 'signInWindowRefused'; readonly code: string }
  /** The browser keeps no data for the sign-in window, so that no sign-in can come back to it. */
  | { readonly kind: 'storageBlocked' }
  /** The clocks of this device and of the sign-in service disagree so far that tokens are not valid yet or not any more. */
  | { readonly kind: 'clockWrong' }
  /** The host policy does not let this address have a token. */
  | { readonly kind: 'hostRefused'; readonly host: string }
  | { readonly kind: 'offline' }
  /** No answer came: name not found, blocked, refused, or a redirect. A browser does not say which. */
  | { readonly kind: 'unreachable'; readonly host: string }
  | { readonly kind: 'tooSlow'; readonly host: string; readonly seconds: number }
  | { readonly kind: 'throttled'; readonly retryAfterSeconds: number; readonly requestId?: string }
  /** Dynamics 365 does not accept the token. */
  | { readonly kind: 'notAuthenticated'; readonly code: string; readonly requestId?: string; readonly onPremises?: true }
  | { readonly kind: 'notAMember'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'userDisabled'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'noRoles'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'noLicense'; readonly code: string; readonly requestId?: string }
  /** The person may not even read the own row of a user. */
  | { readonly kind: 'ownUserHidden'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'privilegeMissing'; readonly code: string; readonly requestId?: string }
  /** The person may not change this row. */
  | { readonly kind: 'mayNotChange'; readonly code: string; readonly requestId?: string }
  /** The row is no longer as it was read, so nothing was written. */
  | { readonly kind: 'changedMeanwhile'; readonly code: string; readonly requestId?: string }
  | { readonly kind: 'rowGone'; readonly code: string; readonly requestId?: string }
  /** A write was sent and no clear answer came: it may or may not have been done. */
  | { readonly kind: 'outcomeUnknown'; readonly host: string; readonly requestId?: string }
  /** The person may not read the own mailbox row. */
  | { readonly kind: 'mailboxHidden' }
  /** The user has no mailbox row. */
  | { readonly kind: 'mailboxMissing' }
  | { readonly kind: 'organizationDisabled'; readonly code: string; readonly requestId?: string }
  /** Only administrators get in for the time being. */
  | { readonly kind: 'administrationMode'; readonly code: string; readonly requestId?: string }
  /** The account may not use the tenant that the organization belongs to. */
  | { readonly kind: 'noAccessToTenant'; readonly code: string; readonly requestId?: string }
  /** The address leads to another organization than it is known for. */
  | { readonly kind: 'otherOrganization'; readonly host: string }
  /** A server on-premises that has no Web API, which came with 2016. */
  | { readonly kind: 'noWebApi'; readonly host: string }
  /** A server on-premises that wants Windows-integrated sign-in, which no web add-in can do. */
  | { readonly kind: 'windowsSignInWanted' }
  /** No answer from a server on-premises that a page may read. What keeps it away, a browser does not tell. */
  | { readonly kind: 'onPremisesSilent'; readonly host: string }
  /** What was changed counts, but is not kept for next time as it should be; `until` says how long it stays. */
  | { readonly kind: 'notRemembered'; readonly because: 'full' | 'silent' | 'refused' | 'unavailable'; readonly until: 'device' | 'closing'; readonly code: string }
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

const duplicateCodes: ReadonlySet<string> = new Set(['0x80040237', '0x80060892', '0x80040333']);

/** Whether a write was refused because there is such a row already. */
export function isDuplicate(problem: Problem): boolean {
  return problem.kind === 'refused' && duplicateCodes.has(problem.code.toLowerCase());
}
