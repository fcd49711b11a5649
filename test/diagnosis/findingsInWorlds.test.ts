/** @jest-environment node */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import type { FindingId } from '../../src/diagnosis/findingEvidence.ts';
import { rankedFindings } from '../../src/diagnosis/rankFindings.ts';
import { browserGlobals } from '../support/browserGlobals.ts';
import { folder, type Opening, openWorld } from './support/openWorld.ts';

browserGlobals();

const files = readdirSync(folder)
  .filter((file) => file.endsWith('.json') && !file.endsWith('.schema.json'))
  .map((file) => path.basename(file, '.json'));

const asked: Opening = { directoryAsked: true };
const android: Opening = { platform: 'android' };

type Told = readonly [file: string, first: FindingId, side: string, folded?: readonly FindingId[], opening?: Opening];

/** What is told first in each world, which side is to be changed and why, and what is worth seeing below it. */
const told: readonly Told[] = [
  ['same', 'addressesSame', '', ['tracksByItself']],
  ['tracked-message', 'addressesSame', ''],
  ['letter-case', 'addressesSameExceptCase', ''],
  ['trailing-space', 'addressesSame', ''],
  ['default', 'localPartDiffers', 'dynamics outlookIsSignInName', ['companyDomainsNotKnown']],
  ['plus-tag', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['may-not-change', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['administrator', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['generation-2020', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['on-premises', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['no-organization-listed', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['several-found', 'knownInOtherOrganization', 'dynamics knownInOtherOrganization'],
  ['one-letter', 'oneEditApart', 'dynamics outlookIsSignInName'],
  ['other-domain', 'domainDiffers', 'dynamics outlookIsSignInName'],
  ['look-alike-letter', 'invisibleDifference', 'dynamics invisibleInDynamics'],
  ['zero-width-space', 'invisibleDifference', 'dynamics invisibleInDynamics'],
  ['international-domain', 'invisibleDifference', 'dynamics invisibleInDynamics'],
  ['sign-in-name', 'addressesDiffer', 'dynamics outlookIsSignInName'],
  ['sign-in-name', 'outlookMayTellSignInName', 'cannotTell outlookMayTellSignInName', [], android],
  ['sign-in-name', 'addressesSame', '', ['outlookTellsSignInName'], { ...android, ...asked }],
  ['same', 'addressesSame', '', ['sameAsMaybeSignInName'], android],
  ['sign-in-name-in-dynamics', 'dynamicsHasSignInName', 'cannotTell signInNameMayBeAddress', ['personNotConfirmed']],
  ['sign-in-name-in-dynamics', 'dynamicsHasSignInName', 'dynamics dynamicsIsSignInName', [], asked],
  ['alias', 'localPartDiffers', 'dynamics outlookIsSignInName'],
  ['alias', 'dynamicsHasAlias', 'dynamics dynamicsIsAlias', [], asked],
  ['graph-asked', 'localPartDiffers', 'cannotTell nothingSpeaks', ['personNotConfirmed']],
  ['graph-asked', 'dynamicsHasAlias', 'dynamics dynamicsIsAlias', [], asked],
  ['outlook-has-alias', 'dynamicsHasSignInName', 'cannotTell signInNameMayBeAddress'],
  ['outlook-has-alias', 'outlookTellsAlias', 'outlook dynamicsIsPrimary', [], asked],
  ['outlook-empty', 'outlookAddressMissing', 'outlook outlookEmpty'],
  ['dynamics-empty', 'dynamicsAddressMissing', 'dynamics dynamicsEmpty', ['approvalEmpty']],
  ['both-empty', 'bothAddressesMissing', 'outlook outlookEmpty'],
  ['consumer-address', 'consumerAddressInOutlook', 'outlook consumerInOutlook'],
  ['consumer-address-in-dynamics', 'consumerAddressInDynamics', 'dynamics consumerInDynamics'],
  ['other-company-in-outlook', 'notCompanyAddressInOutlook', 'outlook onlyDynamicsIsCompany'],
  ['other-company-in-dynamics', 'notCompanyAddressInDynamics', 'dynamics onlyOutlookIsCompany'],
  ['shared-mailbox', 'dynamicsHasSignInName', 'cannotTell signInNameMayBeAddress', ['personNotConfirmed']],
  ['shared-folder', 'sharedMailbox', ''],
  ['sharing-not-told', 'addressesSame', '', ['sharingNotTold']],
  ['signed-in-as-somebody-else', 'signedInAsSomebodyElse', 'cannotTell addressTaken', ['addressTakenByUser']],
  ['signed-in-as-somebody-else', 'signedInAsSomebodyElse', 'cannotTell otherPerson', [], asked],
  ['somebody-else-may-write', 'signedInAsSomebodyElse', 'cannotTell otherPerson'],
  ['two-organizations', 'knownInOtherOrganization', 'dynamics knownInOtherOrganization'],
  ['two-organizations', 'otherOrganizationSynchronizes', '', ['addressesSame'], { organization: 1 }],
  ['three-organizations', 'knownInOtherOrganization', 'dynamics knownInOtherOrganization'],
  ['two-primaries', 'severalSynchronize', ''],
  ['no-primary', 'addressesSame', '', ['nobodySynchronizes']],
  ['address-of-another-user', 'addressTakenByUser', 'cannotTell addressTaken'],
  ['address-of-a-queue', 'addressTakenByQueue', 'cannotTell addressTaken'],
  ['address-of-a-mailbox-row', 'addressTakenByMailbox', 'cannotTell addressTaken'],
  ['little-to-read', 'localPartDiffers', 'dynamics outlookIsSignInName', ['holdersNotReadable']],
  ['not-a-member', 'notAMember', '', ['synchronizingNotKnown']],
  ['user-disabled', 'userDisabled', ''],
  ['no-roles', 'noRoles', ''],
  ['no-licence', 'noLicense', ''],
  ['administrative-access', 'accessModeLimited', 'dynamics outlookIsSignInName'],
  ['administration-mode', 'organizationNotAnswering', ''],
  ['organization-disabled', 'organizationNotAnswering', ''],
  ['mailbox-missing', 'mailboxMissing', ''],
  ['mailbox-hidden', 'addressesSame', '', ['mailboxNotReadable']],
  ['mailbox-inactive', 'mailboxInactive', ''],
  ['mailbox-row-differs', 'mailboxAddressDiffers', ''],
  ['no-server-profile', 'noServerProfile', ''],
  ['delivery-method', 'incomingNotServerSide', '', ['appointmentsNotServerSide', 'outgoingNotServerSide']],
  ['no-outgoing', 'appointmentsNotServerSide', '', ['outgoingNotServerSide']],
  ['mailbox-not-approved', 'approvalPending', ''],
  ['mailbox-rejected', 'approvalRejected', ''],
  ['approval-not-required', 'addressesSame', '', ['approvalNotRequired']],
  ['test-running', 'testRunning', ''],
  ['test-failed', 'testFailed', ''],
  ['never-tested', 'testNeverRun', ''],
  ['test-never-ends', 'testNeverRun', ''],
  ['mailbox-error', 'mailboxReportsError', ''],
  ['tracks-nothing', 'addressesSame', '', ['tracksByItself']],
];

/** What keeps the pane from every organization is told by its own screen: diagnosis.test.ts, states.test.ts and signInFaults.test.ts in test/browser. */
const notHere = ['consent-needed', 'blocked-by-policy', 'outlook-silent'];
const findingsOfThose: readonly FindingId[] = ['notSignedIn', 'outlookNotTelling', 'organizationNotAsked'];

describe('what is told first in each world that ships', () => {
  const rows = told.map(([file, first, side, folded = [], opening = {}]) => ({ file, first, side, folded, opening }));
  it.each(rows)('$file: $first, $side', async ({ file, first, side, folded, opening }) => {
    const { advice } = await openWorld(file, opening);
    const { recommendation } = advice;
    expect([advice.first.id, recommendation ? `${recommendation.side} ${recommendation.reason}` : '']).toEqual([first, side]);
    expect(advice.folded.map(({ id }) => id)).toEqual(expect.arrayContaining([...folded]));
  });

  it('is known of every world', () => {
    expect([...new Set([...told.map(([file]) => file), ...notHere])].sort()).toEqual([...files].sort());
  });

  it('has a world for every finding', () => {
    const found = new Set([...told.flatMap(([, first, , folded = []]) => [first, ...folded]), ...findingsOfThose]);
    expect(rankedFindings.filter((id) => !found.has(id))).toEqual([]);
  });
});

describe('asking for the cause', () => {
  it.each(['default', 'generation-2020', 'on-premises', 'address-of-a-queue'])('takes one request for the verdict and ten side by side for the rest in the world %s', async (file) => {
    const { asked } = await openWorld(file);
    const [verdict, ...rest] = asked.map(({ url }) => url);
    expect(verdict).toContain('EqualUserId');
    expect(rest).toHaveLength(10);
  });
});
