import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import { signInProblem } from '../../src/signin/signInProblem.ts';

describe('what a failure of MSAL means', () => {
  it.each([
    [new InteractionRequiredAuthError('consent_required', ''), { kind: 'signInNeeded', code: 'consent_required' }],
    [new ClientAuthError('user_canceled', ''), { kind: 'signInCancelled' }],
    [new ClientAuthError('no_network_connectivity', ''), { kind: 'offline' }],
    [new ClientAuthError('nested_app_auth_bridge_disabled', ''), { kind: 'signInUnavailable', onTheWeb: false }],
    [new AuthError('no_account_error', ''), { kind: 'signInUnavailable', onTheWeb: false }],
    [new ServerError('server_error', ''), { kind: 'signInFailed', code: 'server_error' }],
    [new TypeError('x'), { kind: 'signInFailed', code: 'TypeError' }],
    ['x', { kind: 'signInFailed', code: 'unknown' }],
  ])('%s', (error, problem) => {
    expect(signInProblem(error)).toEqual(problem);
  });
});
