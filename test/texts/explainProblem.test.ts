import type { Problem, ProblemKind } from '../../src/diagnosis/problem.ts';
import { en } from '../../src/texts/en/texts.ts';
import { explainProblem } from '../../src/texts/explainProblem.ts';

const one: { readonly [Kind in ProblemKind]: Extract<Problem, { readonly kind: Kind }> } = {
  configurationMissing: { kind: 'configurationMissing', detail: 'HTTP 404' },
  configurationInvalid: { kind: 'configurationInvalid', field: 'clientId', detail: 'must be a GUID' },
  outsideOutlook: { kind: 'outsideOutlook' },
  nothingSelected: { kind: 'nothingSelected' },
  officeNotLoaded: { kind: 'officeNotLoaded' },
  outlookSilent: { kind: 'outlookSilent', seconds: 20 },
  partNotLoaded: { kind: 'partNotLoaded' },
  faultOfOurs: { kind: 'faultOfOurs', code: 'TypeError' },
  signInUnavailable: { kind: 'signInUnavailable', onTheWeb: true },
  signInSilent: { kind: 'signInSilent', seconds: 15 },
  signInNeeded: { kind: 'signInNeeded', code: 'interaction_required' },
  signInCancelled: { kind: 'signInCancelled' },
  signInFailed: { kind: 'signInFailed', code: 'server_error' },
  consentNeeded: { kind: 'consentNeeded', code: 'AADSTS65001' },
  approvalNeeded: { kind: 'approvalNeeded', code: 'AADSTS90094' },
  accessBlocked: { kind: 'accessBlocked', code: 'AADSTS53003' },
  deviceNotAccepted: { kind: 'deviceNotAccepted', code: 'AADSTS53000' },
  accountDisabled: { kind: 'accountDisabled', code: 'AADSTS50057' },
  passwordExpired: { kind: 'passwordExpired', code: 'AADSTS50055' },
  notAssigned: { kind: 'notAssigned', code: 'AADSTS50105' },
  applicationUnknown: { kind: 'applicationUnknown', code: 'AADSTS700016' },
  registrationWrong: { kind: 'registrationWrong', code: 'AADSTS50011' },
  signInServiceFailing: { kind: 'signInServiceFailing', code: 'AADSTS90033' },
  signInUnreachable: { kind: 'signInUnreachable', code: 'post_request_failed' },
  onPremisesSignInFailed: { kind: 'onPremisesSignInFailed', code: 'invalid_client' },
  signInWindowBlocked: { kind: 'signInWindowBlocked' },
  signInWindowClosed: { kind: 'signInWindowClosed' },
  signInWindowAlreadyOpen: { kind: 'signInWindowAlreadyOpen' },
  signInWindowRefused: { kind: 'signInWindowRefused', code: '12004' },
  storageBlocked: { kind: 'storageBlocked' },
  clockWrong: { kind: 'clockWrong' },
  hostRefused: { kind: 'hostRefused', host: 'evil.tld' },
  offline: { kind: 'offline' },
  unreachable: { kind: 'unreachable', host: 'contoso.crm4.dynamics.com' },
  tooSlow: { kind: 'tooSlow', host: 'contoso.crm4.dynamics.com', seconds: 45 },
  throttled: { kind: 'throttled', retryAfterSeconds: 1 },
  notAuthenticated: { kind: 'notAuthenticated', code: '' },
  notAMember: { kind: 'notAMember', code: '0x80072560' },
  userDisabled: { kind: 'userDisabled', code: '0x80040225' },
  noRoles: { kind: 'noRoles', code: '0x80042f09' },
  noLicense: { kind: 'noLicense', code: '0x8004d24b' },
  ownUserHidden: { kind: 'ownUserHidden', code: '0x80040220' },
  privilegeMissing: { kind: 'privilegeMissing', code: '0x80040220' },
  mayNotChange: { kind: 'mayNotChange', code: '0x80040220' },
  changedMeanwhile: { kind: 'changedMeanwhile', code: '0x80060882' },
  rowGone: { kind: 'rowGone', code: '0x80040217' },
  outcomeUnknown: { kind: 'outcomeUnknown', host: 'contoso.crm4.dynamics.com' },
  mailboxHidden: { kind: 'mailboxHidden' },
  mailboxMissing: { kind: 'mailboxMissing' },
  organizationDisabled: { kind: 'organizationDisabled', code: '0x8004a112' },
  administrationMode: { kind: 'administrationMode', code: '0x8004a113' },
  noAccessToTenant: { kind: 'noAccessToTenant', code: '0x80044507' },
  otherOrganization: { kind: 'otherOrganization', host: 'contoso.crm4.dynamics.com' },
  noWebApi: { kind: 'noWebApi', host: 'crm.contoso.com' },
  windowsSignInWanted: { kind: 'windowsSignInWanted' },
  onPremisesSilent: { kind: 'onPremisesSilent', host: 'crm.contoso.com' },
  notRemembered: { kind: 'notRemembered', because: 'full', until: 'device', code: '9019' },
  refused: { kind: 'refused', status: 400, code: '0x80060888', message: 'Could not find a property named x.', requestId: 'abc' },
  serverFailing: { kind: 'serverFailing', status: 503, code: '' },
  unexpectedAnswer: { kind: 'unexpectedAnswer', host: 'contoso.crm4.dynamics.com' },
};

describe('what the user reads about a problem', () => {
  it.each(Object.values(one))('says for $kind what happened and one next step, in whole sentences', (problem) => {
    const { title, explanation, nextStep } = explainProblem(problem, en);
    expect(title).toMatch(/^[A-Z].*[^.]$/);
    expect(nextStep).toMatch(/\.$/);
    for (const text of [title, explanation ?? '', nextStep]) expect(text).not.toMatch(/undefined|null|NaN|\[object|systemuser|OData/);
  });

  it('gives the code and the request id where there are any', () => {
    expect(explainProblem(one.refused, en)).toMatchObject({ code: '0x80060888', requestId: 'abc' });
    expect(explainProblem(one.notAuthenticated, en)).not.toHaveProperty('code');
  });

  it('speaks of one second and of several', () => {
    expect(explainProblem(one.throttled, en).explanation).toBe('It asks you to wait 1 second.');
    expect(explainProblem({ kind: 'throttled', retryAfterSeconds: 2 }, en).explanation).toBe('It asks you to wait 2 seconds.');
  });
});
