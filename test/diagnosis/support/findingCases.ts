import { type Facts, known, notGot, unknown } from '../../../src/diagnosis/facts.ts';
import type { FindingId } from '../../../src/diagnosis/findingEvidence.ts';
import { succeeded, failed, type Problem } from '../../../src/diagnosis/problem.ts';
import { answering, contoso, contosoTest, directoryUser, inOrder, mailboxRow, nancy, onAndroid, signedInAs, userRow, withAddresses, withMailbox, withUser } from './someFacts.ts';

const failing = (problem: Problem): Partial<Facts> => ({ user: notGot(problem) });
const own = { id: userRow.id.toUpperCase(), name: 'Nancy Anderson' };
const other = { id: 'dddddddd-0000-4000-8000-000000000009', name: 'Bert Hair' };
const holding = (kind: 'user' | 'queue' | 'mailbox'): Partial<Facts> => ({ ...withAddresses(nancy, 'nanderson@contoso.com'), holders: { ...inOrder.holders, [kind]: known([own, other]) } });
const row = (organization: typeof contoso, isPrimary: boolean | null) => ({ organization, mailbox: succeeded({ ...mailboxRow, isPrimary }) });
const noDomains: Partial<Facts> = { companyDomains: unknown('switchedOff') };
const report = { code: '8005E272', text: 'Unauthorized', on: null };
const upn = 'nancya@contoso.com';

/** What changes facts that are in order so that a finding is made, and whether it then comes first. */
export const findingCases: readonly (readonly [FindingId, 'first' | 'folded', Partial<Facts>])[] = [
  ['notSignedIn', 'first', { signIn: notGot({ kind: 'signInCancelled' }), user: unknown('notAsked') }],
  ['notAMember', 'first', failing({ kind: 'notAMember', code: '0x80072560' })],
  ['userDisabled', 'first', failing({ kind: 'userDisabled', code: '0x80040225' })],
  ['userDisabled', 'first', withUser({ isDisabled: true })],
  ['noRoles', 'first', failing({ kind: 'noRoles', code: '0x80042f09' })],
  ['noRoles', 'first', { roles: known([]) }],
  ['organizationNotAnswering', 'first', failing({ kind: 'offline' })],
  ['organizationNotAsked', 'first', { user: unknown('notAsked') }],
  ['noLicense', 'first', { isLicensed: known(false) }],
  ['accessModeLimited', 'first', { accessMode: known('administrative') }],
  ['outlookNotTelling', 'first', { outlook: { address: unknown('notTold'), mayBeSignInName: false } }],
  ['outlookNotTelling', 'first', { outlook: { address: notGot({ kind: 'outlookSilent', seconds: 20 }), mayBeSignInName: false } }],
  ['signedInAsSomebodyElse', 'first', { ...withAddresses('bert@contoso.com', nancy), directory: known(directoryUser) }],
  ['sharedMailbox', 'first', { ...withAddresses('sales@contoso.com', nancy), sharing: known({ answer: 'shared', owner: 'sales@contoso.com' }) }],
  ['bothAddressesMissing', 'first', withAddresses(null, ' ')],
  ['outlookAddressMissing', 'first', withAddresses('', nancy)],
  ['dynamicsAddressMissing', 'first', withAddresses(nancy, null)],
  ['outlookMayTellSignInName', 'first', { ...withAddresses(upn, nancy), ...onAndroid(upn), ...signedInAs(upn) }],
  ['sameAsMaybeSignInName', 'folded', onAndroid(nancy)],
  ['outlookTellsSignInName', 'folded', { ...onAndroid(upn), ...signedInAs(upn), directory: known({ ...directoryUser, userPrincipalName: upn }) }],
  ['addressTakenByUser', 'first', holding('user')],
  ['addressTakenByQueue', 'first', holding('queue')],
  ['addressTakenByMailbox', 'first', holding('mailbox')],
  ['consumerAddressInOutlook', 'first', { ...withAddresses('nancy@gmail.com', nancy), ...noDomains }],
  ['consumerAddressInDynamics', 'first', { ...withAddresses(nancy, 'nancy@gmail.com'), ...noDomains }],
  ['notCompanyAddressInOutlook', 'first', withAddresses('nancy.anderson@fabrikam.com', nancy)],
  ['notCompanyAddressInDynamics', 'first', withAddresses(nancy, 'nancy.anderson@fabrikam.com')],
  ['companyDomainsNotKnown', 'folded', { ...withAddresses(nancy, 'nancy.anderson@fabrikam.com'), ...noDomains }],
  ['invisibleDifference', 'first', withAddresses(nancy, `${nancy}\u200b`)],
  ['invisibleDifference', 'first', { ...withAddresses('nancy@bücher.example', 'nancy@xn--bcher-kva.example'), ...noDomains }],
  ['outlookTellsAlias', 'first', { ...withAddresses('nanderson@contoso.com', nancy), directory: known({ ...directoryUser, addresses: [nancy, 'nanderson@contoso.com'] }) }],
  ['dynamicsHasAlias', 'first', { ...withAddresses(nancy, 'nanderson@contoso.com'), directory: known({ ...directoryUser, addresses: [nancy, 'NAnderson@contoso.com'] }) }],
  ['dynamicsHasSignInName', 'first', { ...withAddresses(nancy, upn), ...signedInAs(upn) }],
  ['knownInOtherOrganization', 'first', { ...withAddresses(nancy, 'nanderson@contoso.com'), answers: [answering(contoso, nancy, 'nanderson@contoso.com'), answering(contosoTest, nancy, nancy)] }],
  ['oneEditApart', 'first', withAddresses(nancy, 'nancyanderson@contoso.com')],
  ['domainDiffers', 'first', { ...withAddresses(nancy, 'nancy.anderson@fabrikam.com'), ...noDomains }],
  ['localPartDiffers', 'first', withAddresses(nancy, 'nanderson@contoso.com')],
  ['localPartDiffers', 'first', withAddresses('nancy+crm@contoso.com', 'nancy@contoso.com')],
  ['addressesDiffer', 'first', { ...withAddresses(nancy, 'bert@fabrikam.com'), ...noDomains }],
  ['addressesSame', 'first', {}],
  ['addressesSame', 'first', withAddresses(nancy, ` ${nancy} `)],
  ['addressesSameExceptCase', 'first', withAddresses(nancy, 'Nancy.Anderson@Contoso.com')],
  ['personNotConfirmed', 'folded', { ...withAddresses(nancy, 'nanderson@contoso.com'), ...signedInAs(upn) }],
  ['sharingNotTold', 'folded', { sharing: unknown('notTold') }],
  ['holdersNotReadable', 'folded', { ...withAddresses(nancy, 'nanderson@contoso.com'), holders: { ...inOrder.holders, mailbox: unknown('mayNotRead') } }],
  ['mailboxMissing', 'first', withUser({ mailbox: null })],
  ['mailboxNotReadable', 'folded', withUser({ mailbox: null, mayReadMailbox: false })],
  ['mailboxInactive', 'first', withMailbox({ isActive: false })],
  ['mailboxAddressDiffers', 'first', withMailbox({ address: 'nanderson@contoso.com' })],
  ['mailboxAddressDiffers', 'first', withMailbox({ address: null })],
  ['noServerProfile', 'first', withMailbox({ serverProfile: null })],
  ['incomingNotServerSide', 'first', withMailbox({ methods: { ...mailboxRow.methods, incoming: 'none' } })],
  ['outgoingNotServerSide', 'first', withMailbox({ methods: { ...mailboxRow.methods, outgoing: 'dynamicsForOutlook' } })],
  ['appointmentsNotServerSide', 'first', withMailbox({ methods: { ...mailboxRow.methods, appointments: 'none' } })],
  ['approvalRejected', 'first', withMailbox({ approval: 'rejected' })],
  ['approvalPending', 'first', withMailbox({ approval: 'pending' })],
  ['approvalPending', 'first', { ...withMailbox({ approval: 'pending' }), approvalRequired: unknown('mayNotRead') }],
  ['approvalEmpty', 'first', withMailbox({ approval: 'empty' })],
  ['approvalNotRequired', 'folded', { ...withMailbox({ approval: 'pending' }), approvalRequired: known(false) }],
  ['testRunning', 'first', withMailbox({ testScheduled: true, tests: { ...mailboxRow.tests, incoming: 'failure' } })],
  ['testFailed', 'first', { ...withMailbox({ tests: { ...mailboxRow.tests, incoming: 'failure' } }), lastError: known(report) }],
  ['testFailed', 'first', withMailbox({ tests: { ...mailboxRow.tests, appointments: 'failure' } })],
  ['testNeverRun', 'first', withMailbox({ tests: { incoming: 'notRun', outgoing: 'notRun', appointments: 'notRun' } })],
  ['mailboxReportsError', 'first', { alerts: known([report]) }],
  ['severalSynchronize', 'first', { synchronizing: { rows: [row(contoso, true), row(contosoTest, true)], flag: 'primary' } }],
  ['otherOrganizationSynchronizes', 'first', { synchronizing: { rows: [row(contoso, false), row(contosoTest, true)], flag: 'primary' } }],
  ['otherOrganizationSynchronizes', 'first', { synchronizing: { rows: [row(contoso, null), row(contosoTest, true)], flag: 'primary' } }],
  ['nobodySynchronizes', 'folded', { synchronizing: { rows: [row(contoso, false)], flag: 'primary' } }],
  ['synchronizingNotKnown', 'folded', { synchronizing: { rows: [row(contoso, true), { organization: contosoTest, mailbox: failed({ kind: 'offline' }) }], flag: 'primary' } }],
  ...(['all', 'answers', 'leadsContactsAccounts', 'anyRecordWithAddress', 'none'] as const).map((filter) => ['tracksByItself', 'folded', { incomingFilter: known(filter) }] as const),
];
