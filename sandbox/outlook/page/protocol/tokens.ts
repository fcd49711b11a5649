import type { Answer } from './answers.ts';
import { errors } from './answers.ts';
import { type MethodTable, mailboxMethod, nothing } from './method.ts';

/** Exchange Online has switched these tokens off for every tenant. */
const switchedOff: Answer = {
  wasSuccessful: false,
  errorCode: errors.genericToken,
  errorName: 'GenericTokenError',
  errorMessage: 'Legacy Exchange Online tokens are turned off.',
};

/** The old ways to a token and to Exchange Web Services. */
export const tokenMethods: MethodTable = {
  2: mailboxMethod('mailbox.getUserIdentityTokenAsync', nothing, () => switchedOff),
  5: mailboxMethod('mailbox.makeEwsRequestAsync', nothing, () => ({ wasProxySuccessful: false, errorMessage: 'Exchange Web Services are turned off.' })),
  12: mailboxMethod('mailbox.getCallbackTokenAsync', nothing, () => switchedOff),
};
