import type { FindingId } from './findingEvidence.ts';

/**
 * How much a finding matters.
 *
 * - `blocking`: mail cannot be tracked or synchronized until it is gone
 * - `warning`: something does not work, or will not for long
 * - `good`: all is as it should be
 * - `note`: worth knowing, such as what could not be checked
 */
export type Severity = 'blocking' | 'warning' | 'good' | 'note';

/** Who can change it: the person, the administrator of Dynamics 365, the one of Exchange and Microsoft 365, or who runs the network. */
export type Fixer = 'user' | 'dynamicsAdmin' | 'exchangeAdmin' | 'network';

/** What can be done about it. */
export type Fix =
  | 'signIn'
  | 'chooseAccount'
  | 'chooseOrganization'
  | 'selectOwnMessage'
  | 'tryAgain'
  | 'askDirectory'
  | 'bothAreMe'
  | 'changeInDynamics'
  | 'changeInOutlook'
  | 'setAsPrimary'
  | 'askAdministrator'
  | 'approve'
  | 'testAndEnable'
  | 'makeSynchronizing'
  | 'changeFilter';

export interface FindingTraits {
  readonly severity: Severity;
  /** Whoever is named first is the one to turn to. Empty where there is nothing to do. */
  readonly whoCanFix: readonly Fixer[];
  /** The first is the one to offer first. */
  readonly fixes: readonly Fix[];
}

const traits = (severity: Severity, whoCanFix: readonly Fixer[] = [], fixes: readonly Fix[] = []): FindingTraits => ({ severity, whoCanFix, fixes });

/**
 * The ranking: of all findings the one that stands first here is told first. It follows the way that a message takes, from
 * reaching the organization to being synchronized, since what comes later cannot work before what comes earlier. Where
 * several say why two addresses differ, the one with the clearest cause comes first.
 */
export const findingTraits: Readonly<Record<FindingId, FindingTraits>> = {
  notSignedIn: traits('blocking', ['user'], ['signIn']),
  notAMember: traits('blocking', ['dynamicsAdmin', 'user'], ['chooseOrganization', 'chooseAccount', 'askAdministrator']),
  userDisabled: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  noRoles: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  organizationNotAnswering: traits('blocking', ['user', 'network', 'dynamicsAdmin'], ['tryAgain']),
  organizationNotAsked: traits('warning', ['user'], ['tryAgain']),
  noLicense: traits('blocking', ['exchangeAdmin'], ['askAdministrator']),
  accessModeLimited: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  outlookNotTelling: traits('blocking', ['user'], ['tryAgain']),

  signedInAsSomebodyElse: traits('blocking', ['user'], ['chooseAccount']),
  sharedMailbox: traits('warning', ['user'], ['selectOwnMessage']),
  bothAddressesMissing: traits('blocking', ['user', 'dynamicsAdmin'], ['tryAgain']),
  outlookAddressMissing: traits('blocking', ['user', 'exchangeAdmin'], ['changeInOutlook']),
  outlookMayTellSignInName: traits('warning', ['user'], ['askDirectory']),
  addressTakenByUser: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  addressTakenByQueue: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  addressTakenByMailbox: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  consumerAddressInOutlook: traits('blocking', ['user'], ['changeInOutlook', 'changeInDynamics']),
  notCompanyAddressInOutlook: traits('blocking', ['user'], ['changeInOutlook', 'changeInDynamics']),
  invisibleDifference: traits('blocking', ['dynamicsAdmin', 'user'], ['changeInDynamics', 'askAdministrator']),
  outlookTellsAlias: traits('blocking', ['user'], ['changeInOutlook', 'changeInDynamics']),
  dynamicsHasAlias: traits('blocking', ['dynamicsAdmin', 'exchangeAdmin'], ['changeInDynamics', 'setAsPrimary', 'askAdministrator']),
  dynamicsHasSignInName: traits('blocking', ['dynamicsAdmin'], ['changeInDynamics', 'askAdministrator']),
  consumerAddressInDynamics: traits('blocking', ['dynamicsAdmin'], ['changeInDynamics', 'askAdministrator']),
  notCompanyAddressInDynamics: traits('blocking', ['dynamicsAdmin'], ['changeInDynamics', 'askAdministrator']),
  dynamicsAddressMissing: traits('blocking', ['dynamicsAdmin', 'user'], ['changeInDynamics', 'askAdministrator']),
  knownInOtherOrganization: traits('blocking', ['user', 'dynamicsAdmin'], ['chooseOrganization', 'changeInDynamics', 'askAdministrator']),
  oneEditApart: traits('blocking', ['dynamicsAdmin', 'user'], ['changeInDynamics', 'changeInOutlook', 'askAdministrator', 'askDirectory']),
  domainDiffers: traits('blocking', ['dynamicsAdmin', 'user'], ['changeInDynamics', 'changeInOutlook', 'askAdministrator', 'askDirectory']),
  localPartDiffers: traits('blocking', ['dynamicsAdmin', 'user'], ['changeInDynamics', 'changeInOutlook', 'askAdministrator', 'askDirectory']),
  addressesDiffer: traits('blocking', ['dynamicsAdmin', 'user'], ['changeInDynamics', 'changeInOutlook', 'askAdministrator', 'askDirectory']),

  mailboxMissing: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  mailboxInactive: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  mailboxAddressDiffers: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  noServerProfile: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  incomingNotServerSide: traits('blocking', ['dynamicsAdmin'], ['askAdministrator']),
  approvalRejected: traits('blocking', ['exchangeAdmin', 'dynamicsAdmin'], ['approve', 'askAdministrator']),
  approvalPending: traits('blocking', ['exchangeAdmin', 'dynamicsAdmin'], ['approve', 'testAndEnable', 'askAdministrator']),
  approvalEmpty: traits('blocking', ['exchangeAdmin', 'dynamicsAdmin'], ['approve', 'testAndEnable', 'askAdministrator']),
  testRunning: traits('warning', ['user'], ['tryAgain']),
  severalSynchronize: traits('warning', ['user', 'dynamicsAdmin'], ['makeSynchronizing']),
  otherOrganizationSynchronizes: traits('warning', ['user'], ['makeSynchronizing', 'chooseOrganization']),
  testFailed: traits('blocking', ['dynamicsAdmin', 'exchangeAdmin'], ['testAndEnable', 'askAdministrator']),
  testNeverRun: traits('blocking', ['user', 'dynamicsAdmin'], ['testAndEnable', 'askAdministrator']),
  mailboxReportsError: traits('warning', ['dynamicsAdmin', 'exchangeAdmin'], ['testAndEnable', 'askAdministrator']),
  appointmentsNotServerSide: traits('warning', ['dynamicsAdmin'], ['askAdministrator']),
  outgoingNotServerSide: traits('warning', ['dynamicsAdmin'], ['askAdministrator']),

  addressesSame: traits('good'),
  addressesSameExceptCase: traits('good'),

  outlookTellsSignInName: traits('note'),
  sameAsMaybeSignInName: traits('note', ['user'], ['askDirectory']),
  personNotConfirmed: traits('note', ['user'], ['bothAreMe', 'askDirectory']),
  sharingNotTold: traits('note', ['user'], ['selectOwnMessage']),
  companyDomainsNotKnown: traits('note'),
  holdersNotReadable: traits('note'),
  mailboxNotReadable: traits('note', ['dynamicsAdmin'], ['askAdministrator']),
  approvalNotRequired: traits('note'),
  nobodySynchronizes: traits('note', ['user', 'dynamicsAdmin'], ['makeSynchronizing']),
  synchronizingNotKnown: traits('note', ['user'], ['tryAgain']),
  tracksByItself: traits('note', ['user'], ['changeFilter']),
};
