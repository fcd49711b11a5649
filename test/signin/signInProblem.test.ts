import { AuthError, ClientAuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser';
import type { Problem } from '../../src/diagnosis/problem.ts';
import { faultOf } from '../../src/signin/faultOf.ts';
import { faultNamed } from '../../src/signin/signInFault.ts';
import { signInProblem } from '../../src/signin/signInProblem.ts';

/** An error of the token endpoint: MSAL gives its number as the service wrote it. */
const refusedWith = (number: number, error = 'invalid_grant', subError = '') => new ServerError(error, '', '', subError, String(number), 400);

/** An error that came through Outlook's bridge, which carries the number in the description only. */
const throughBridge = (number: number, code = 'invalid_grant') => new ServerError(code, '', `AADSTS${number}: Something.`);

describe('what a failure of MSAL means', () => {
  it.each<[string, unknown, Problem]>([
    ['a wish to ask', new InteractionRequiredAuthError('interaction_required', ''), { kind: 'signInNeeded', code: 'interaction_required' }],
    ['any other wish to ask', new InteractionRequiredAuthError('something_new', ''), { kind: 'signInNeeded', code: 'something_new' }],
    ['a missing consent without a number', new InteractionRequiredAuthError('consent_required', ''), { kind: 'consentNeeded', code: 'consent_required' }],
    ['a missing consent told by the sub-error', new ServerError('invalid_grant', '', '', 'consent_required'), { kind: 'consentNeeded', code: 'invalid_grant' }],
    ['a person who cancels in Outlook', new ClientAuthError('user_canceled', ''), { kind: 'signInCancelled' }],
    ['a person who cancels in a window', new ServerError('access_denied', '', '', 'cancel', '65004'), { kind: 'signInCancelled' }],
    ['no network', new ClientAuthError('no_network_connectivity', ''), { kind: 'offline' }],
    ['a bridge that is switched off', new ClientAuthError('nested_app_auth_bridge_disabled', ''), { kind: 'signInUnavailable', onTheWeb: false }],
    ['a bridge that is not for this account', new ClientAuthError('nested_app_auth_unavailable', ''), { kind: 'signInUnavailable', onTheWeb: false }],
    ['a client without the bridge', new AuthError('no_account_error', ''), { kind: 'signInUnavailable', onTheWeb: false }],
    ['an origin that is not registered', new ServerError('invalid_request', '', 'The origin is not valid for Nested App Auth.'), { kind: 'registrationWrong', code: 'origin_not_registered' }],
    ['a service that fails', new ServerError('server_error', '', '', '', undefined, 503), { kind: 'signInServiceFailing', code: 'server_error' }],
    ['a service that is out of reach', new AuthError('post_request_failed', ''), { kind: 'signInUnreachable', code: 'post_request_failed' }],
    ['a blocked window', new AuthError('popup_window_error', ''), { kind: 'signInWindowBlocked' }],
    ['a window that forgot what it asked', new AuthError('no_token_request_cache_error', ''), { kind: 'storageBlocked' }],
    ['an unknown error', new ServerError('server_error', ''), { kind: 'signInFailed', code: 'server_error' }],
    ['a fault of the code', new TypeError('x'), { kind: 'signInFailed', code: 'TypeError' }],
    ['no error at all', 'x', { kind: 'signInFailed', code: 'unknown' }],
  ])('%s', (_what, error, problem) => {
    expect(signInProblem(faultOf(error))).toEqual(problem);
  });

  it.each([
    [65001, 'consentNeeded'],
    [90094, 'approvalNeeded'],
    [53000, 'deviceNotAccepted'],
    [53001, 'deviceNotAccepted'],
    [53002, 'accessBlocked'],
    [53003, 'accessBlocked'],
    [53004, 'accessBlocked'],
    [50158, 'signInNeeded'],
    [50076, 'signInNeeded'],
    [50058, 'signInNeeded'],
    [700082, 'signInNeeded'],
    [700084, 'signInNeeded'],
    [50057, 'accountDisabled'],
    [50055, 'passwordExpired'],
    [50105, 'notAssigned'],
    [50020, 'noAccessToTenant'],
    [90072, 'noAccessToTenant'],
    [500011, 'noAccessToTenant'],
    [700016, 'applicationUnknown'],
    [50011, 'registrationWrong'],
    [7000471, 'registrationWrong'],
    [700046, 'registrationWrong'],
    [90033, 'signInServiceFailing'],
  ])('AADSTS%d, from the token endpoint, in a redirect and through the bridge', (number, kind) => {
    const problem = { kind, code: `AADSTS${number}` };
    for (const error of [refusedWith(number), throughBridge(number), new InteractionRequiredAuthError('interaction_required', '', '', '', '', '', '', String(number))]) {
      expect(signInProblem(faultOf(error))).toEqual(problem);
    }
  });

  it('believes the number rather than the words', () => {
    expect(signInProblem(faultOf(new ServerError('access_denied', '', 'AADSTS65001: consent', 'consent_required', '50057')))).toEqual({ kind: 'accountDisabled', code: 'AADSTS50057' });
  });

  it('says what AD FS needs where AD FS or its server fails, and only then', () => {
    expect(signInProblem(faultNamed('invalid_client'), 'onPremises')).toEqual({ kind: 'onPremisesSignInFailed', code: 'invalid_client' });
    expect(signInProblem(faultNamed('post_request_failed'), 'onPremises')).toEqual({ kind: 'onPremisesSignInFailed', code: 'post_request_failed' });
    expect(signInProblem(faultNamed('access_denied'), 'onPremises')).toEqual({ kind: 'signInCancelled' });
    expect(signInProblem(faultNamed('no_network_connectivity'), 'onPremises')).toEqual({ kind: 'offline' });
  });
});
