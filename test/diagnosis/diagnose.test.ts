import { diagnose } from '../../src/diagnosis/diagnose.ts';
import { type Facts, known, notGot, unknown } from '../../src/diagnosis/facts.ts';
import { isFinding } from '../../src/diagnosis/finding.ts';
import { findingTraits } from '../../src/diagnosis/findingTraits.ts';
import { rankedFindings } from '../../src/diagnosis/rankFindings.ts';
import { answering, contoso, contosoTest, directoryUser, inOrder, nancy, onAndroid, signedInAs, withAddresses, withMailbox, withUser } from './support/someFacts.ts';
import { findingCases } from './support/findingCases.ts';

const adviceFor = (change: Partial<Facts>) => diagnose({ ...inOrder, ...change });
const idsOf = (change: Partial<Facts>) => {
  const { first, folded } = adviceFor(change);
  return [first, ...folded].map(({ id }) => id);
};

describe('what is found', () => {
  it.each(findingCases)('%s is %s', (id, place, change) => {
    const { first, folded } = adviceFor(change);
    if (place === 'first') expect(first.id).toBe(id);
    else expect(folded.map((finding) => finding.id)).toContain(id);
  });

  it('has a case here for every finding there is', () => {
    expect(new Set(findingCases.map(([id]) => id))).toEqual(new Set(rankedFindings));
  });

  it('is only that the addresses are the same where everything is in order', () => {
    expect(idsOf({})).toEqual(['addressesSame']);
  });

  it('never calls an address taken by the person’s own rows', () => {
    const own = known([{ id: 'DDDDDDDD-0000-4000-8000-000000000001', name: 'Nancy' }]);
    expect(idsOf({ holders: { ...inOrder.holders, user: own } })).toEqual(['addressesSame']);
  });

  it('holds no old test result against a mailbox that is being tested', () => {
    expect(idsOf(withMailbox({ testScheduled: true, tests: { incoming: 'failure', outgoing: 'notRun', appointments: 'failure' } }))).not.toContain('testFailed');
  });

  it('tells of no test for what the server does not do', () => {
    expect(idsOf(withMailbox({ methods: { incoming: 'serverSide', outgoing: 'none', appointments: 'none' }, tests: { incoming: 'success', outgoing: 'notRun', appointments: 'failure' } }))).toEqual([
      'appointmentsNotServerSide',
      'outgoingNotServerSide',
      'addressesSame',
    ]);
  });

  it('does not trust what another person’s entry in the directory says', () => {
    const bert = { ...directoryUser, id: 'aaaaaaaa-0000-4000-8000-000000000009', userPrincipalName: 'bert@contoso.com', addresses: ['nanderson@contoso.com'], primaryAddress: 'nanderson@contoso.com' };
    expect(idsOf({ ...withAddresses(nancy, 'nanderson@contoso.com'), directory: known(bert) })).not.toContain('dynamicsHasAlias');
  });

  it('compares the address of the directory on Android', () => {
    const upn = 'nancya@contoso.com';
    const onPhone = { ...onAndroid(upn), ...signedInAs(upn), directory: known({ ...directoryUser, userPrincipalName: upn }) };
    expect(idsOf(onPhone)).toEqual(['addressesSame', 'outlookTellsSignInName']);
    expect(idsOf({ ...withAddresses(upn, upn), ...onPhone, user: withAddresses(upn, upn).user ?? inOrder.user })[0]).toBe('dynamicsHasSignInName');
  });

  it('says nothing of how addresses differ where Outlook may tell another one', () => {
    expect(idsOf({ ...withAddresses('n@gmail.com', nancy), ...onAndroid('n@gmail.com'), ...signedInAs('n@gmail.com') })).toEqual(['outlookMayTellSignInName']);
  });

  it('gives the values seen, as they were given', () => {
    const { first } = adviceFor(withAddresses(nancy, ' nancy anderson@contoso.com'));
    expect(isFinding(first, 'oneEditApart') && first.evidence).toEqual({ outlook: nancy, dynamics: ' nancy anderson@contoso.com', edit: 'replaced' });
  });

  it('names what could not be checked, and why', () => {
    const { notChecked } = adviceFor({ alerts: notGot({ kind: 'offline' }), holders: { ...inOrder.holders, queue: unknown('mayNotRead') } });
    expect(notChecked).toEqual([
      { fact: 'directory', why: { state: 'unknown', reason: 'switchedOff' } },
      { fact: 'incomingFilter', why: { state: 'unknown', reason: 'notAsked' } },
      { fact: 'alerts', why: { state: 'failed', problem: { kind: 'offline' } } },
      { fact: 'queuesWithAddress', why: { state: 'unknown', reason: 'mayNotRead' } },
    ]);
  });
});

describe('the ranking', () => {
  it('has whatever is good after all that is not, and notes last', () => {
    const order = { blocking: 0, warning: 0, good: 1, note: 2 };
    const places = rankedFindings.map((id) => order[findingTraits[id].severity]);
    expect(places).toEqual(places.toSorted());
  });

  it.each(rankedFindings.filter((id) => ['blocking', 'warning'].includes(findingTraits[id].severity)))('names somebody who can fix %s, and how', (id) => {
    expect(findingTraits[id].whoCanFix).not.toEqual([]);
    expect(findingTraits[id].fixes).not.toEqual([]);
  });
});

describe('which side is wrong', () => {
  const noDomains: Partial<Facts> = { companyDomains: unknown('switchedOff'), ...signedInAs('n.a@contoso.onmicrosoft.com') };
  const shortName = 'nanderson@contoso.com';

  it.each<[string, string, Partial<Facts>]>([
    ['cannotTell', 'otherPerson', { ...withAddresses('bert@contoso.com', nancy), directory: known(directoryUser) }],
    ['cannotTell', 'sharedMailbox', { ...withAddresses('sales@contoso.com', nancy), sharing: known({ answer: 'shared', owner: null }) }],
    ['outlook', 'outlookEmpty', withAddresses(null, nancy)],
    ['outlook', 'outlookEmpty', withAddresses(null, null)],
    ['cannotTell', 'outlookMayTellSignInName', { ...withAddresses(shortName, nancy), ...onAndroid(shortName) }],
    ['cannotTell', 'addressTaken', { ...withAddresses(nancy, shortName), holders: { ...inOrder.holders, queue: known([{ id: 'q', name: 'Sales' }]) } }],
    ['cannotTell', 'bothConsumer', { ...withAddresses('nancy@gmail.com', 'nancy@gmx.de'), ...noDomains }],
    ['outlook', 'consumerInOutlook', { ...withAddresses('nancy@gmail.com', nancy), ...noDomains }],
    ['outlook', 'dynamicsIsPrimary', { ...withAddresses(shortName, nancy), directory: known({ ...directoryUser, addresses: [nancy, shortName] }) }],
    ['outlook', 'invisibleInOutlook', withAddresses('n\u0430ncy@contoso.com', 'nancy@contoso.com')],
    ['dynamics', 'invisibleInDynamics', withAddresses(nancy, 'nancy.anderson\u200b@contoso.com')],
    ['dynamics', 'invisibleInDynamics', { ...withAddresses('nancy@xn--bcher-kva.example', 'nancy@bücher.example'), ...noDomains }],
    ['dynamics', 'dynamicsIsAlias', { ...withAddresses(nancy, shortName), directory: known({ ...directoryUser, addresses: [nancy, shortName] }) }],
    ['dynamics', 'dynamicsIsSignInName', { ...withAddresses(nancy, shortName), ...signedInAs(shortName), directory: known({ ...directoryUser, userPrincipalName: shortName }) }],
    ['cannotTell', 'signInNameMayBeAddress', { ...withAddresses('bert@contoso.com', nancy), ...signedInAs(nancy) }],
    ['dynamics', 'consumerInDynamics', { ...withAddresses(nancy, 'nancy@gmail.com'), ...noDomains }],
    ['outlook', 'onlyDynamicsIsCompany', withAddresses('nancy@fabrikam.com', nancy)],
    ['dynamics', 'onlyOutlookIsCompany', withAddresses(nancy, 'nancy@fabrikam.com')],
    ['dynamics', 'dynamicsEmpty', withAddresses(nancy, null)],
    ['dynamics', 'knownInOtherOrganization', { ...withAddresses(nancy, shortName), answers: [answering(contoso, nancy, shortName), answering(contosoTest, nancy, nancy)] }],
    ['dynamics', 'mailboxRowAgrees', withUser({ primaryEmail: shortName })],
    ['dynamics', 'outlookIsSignInName', withAddresses(nancy, shortName)],
    ['dynamics', 'directoryKnowsOutlook', { ...withAddresses(nancy, shortName), ...signedInAs('x@contoso.com'), directory: known({ ...directoryUser, userPrincipalName: 'x@contoso.com' }) }],
    ['dynamics', 'mistyped', { ...withAddresses(nancy, 'nancyanderson@contoso.com'), ...noDomains }],
    ['cannotTell', 'nothingSpeaks', { ...withAddresses(nancy, shortName), ...noDomains }],
  ])('%s, because %s', (side, reason, change) => {
    expect(adviceFor(change).recommendation).toEqual({ side, reason });
  });

  it.each<[string, Partial<Facts>]>([
    ['the addresses are the same', {}],
    ['they differ in case only', withAddresses(nancy, nancy.toUpperCase())],
    ['Dynamics 365 has not answered', { user: notGot({ kind: 'offline' }) }],
    ['Outlook has not answered', { outlook: { address: unknown('notTold'), mayBeSignInName: false } }],
  ])('is not said where %s', (_why, change) => {
    expect(adviceFor(change)).not.toHaveProperty('recommendation');
  });

  it('does not depend on who is signed in where that is not known', () => {
    expect(adviceFor({ ...withAddresses(nancy, shortName), signIn: unknown('notAsked') }).recommendation).toEqual({ side: 'cannotTell', reason: 'nothingSpeaks' });
  });
});
