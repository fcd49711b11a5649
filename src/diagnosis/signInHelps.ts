import type { ProblemKind } from './problem.ts';

/** Problems that may go away when the person signs in, so that a screen offers just that. */
export const signInHelps: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  'signInNeeded',
  'signInCancelled',
  'consentNeeded',
  'passwordExpired',
  'notAuthenticated',
  'onPremisesSignInFailed',
  'signInWindowBlocked',
  'signInWindowClosed',
  'signInWindowAlreadyOpen',
  'storageBlocked',
]);

/** Problems of the account itself, for which only another account may help. */
export const otherAccountHelps: ReadonlySet<ProblemKind> = new Set<ProblemKind>(['noAccessToTenant', 'accountDisabled', 'notAssigned']);

/** Problems of signing in itself, before the organization has been asked anything; and a sign-in that it does not take. */
export const signInFailed: ReadonlySet<ProblemKind> = new Set<ProblemKind>([
  ...signInHelps,
  'signInUnavailable',
  'signInSilent',
  'signInFailed',
  'approvalNeeded',
  'accessBlocked',
  'deviceNotAccepted',
  'accountDisabled',
  'notAssigned',
  'applicationUnknown',
  'registrationWrong',
  'signInServiceFailing',
  'signInUnreachable',
  'signInWindowRefused',
]);
