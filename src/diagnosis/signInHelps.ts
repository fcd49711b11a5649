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
