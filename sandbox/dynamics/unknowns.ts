import * as v from 'valibot';

/** A switch for something that no documentation settles. The first answer is the default. */
function unknown<const Answers extends readonly [string, ...string[]]>(description: string, answers: Answers) {
  return v.pipe(v.optional(v.picklist(answers), answers[0]), v.description(description));
}

/** What is not known of the real service, one switch each, so that a client can be tested with every answer. */
export const unknowns = v.strictObject({
  primaryEmailChange: unknown(
    'What changing Primary Email does to the approval: it goes back to Pending Approval, or it stays as it was.',
    ['resetsApproval', 'keepsApproval'],
  ),
  ownUserRow: unknown('Whether the built-in roles for salespeople may write their own user row.', ['writable', 'readOnly']),
  primaryOrganizationFlag: unknown(
    'Which column says after a successful test that this organization synchronizes the mailbox.',
    ['both', 'orgmarkedasprimaryforexchangesync', 'isactsyncorgflagset'],
  ),
  syncFlagByOrdinaryUser: unknown(
    'What happens when somebody who is no administrator writes isactsyncorgflagset.',
    ['takesEffect', 'isIgnored', 'isRefused'],
  ),
  testPrerequisites: unknown(
    'What Test & Enable does without an email server profile or without server-side delivery methods: the test fails, it is refused at once, or it passes.',
    ['testFails', 'refused', 'notNeeded'],
  ),
  deliverPromoteEmail: unknown('What DeliverPromoteEmail and DeliverImmediatePromoteEmail do for an id that no email has yet.', ['refused', 'creates']),
  stateOnCreate: unknown('What becomes of statecode and statuscode when an email is created.', ['honoured', 'ignored', 'refused']),
  receivedColumns: unknown('What becomes of senton, inreplyto and conversationindex when a client sends them.', ['refused', 'ignored', 'stored']),
  regardingOfCompletedEmail: unknown('Whether the regarding row of a completed email can be changed.', ['allowed', 'refused']),
  duplicateMessageId: unknown('Whether two emails may have the same messageid.', ['allowed', 'refused']),
  messageIdBrackets: unknown('Whether messageid is stored with its angle brackets.', ['kept', 'removed']),
  contactAsSender: unknown('Whether a contact, account or lead may be the sender party of an email.', ['accepted', 'refused']),
  unresolvedParties: unknown('Whether a party may have only addressused.', ['accepted', 'refused']),
  checkPromoteEmail: unknown('Whether CheckPromoteEmail also sees emails that the caller may not read.', ['seesAllEmails', 'seesReadableEmails']),
  directionCode: unknown('Which DirectionCode of CheckPromoteEmail stands for an incoming message.', ['incomingIsZero', 'incomingIsOne']),
  continuousAccess: unknown(
    'What becomes of a token when Entra ID would not renew it any more, e.g. because the account was disabled: it is good until it expires, or it is refused at once.',
    ['untilExpiry', 'refusedAtOnce'],
  ),
  authenticateHeader: unknown('Whether scripts of other origins can read WWW-Authenticate.', ['hidden', 'exposed']),
  longestAddress: unknown('How many bytes the address of a GET may have outside of $batch.', ['32768', '8192', '2048']),
  corsOnPremises: unknown('Whether an on-premises server answers requests of other origins.', ['answered', 'absent']),
  privilegesByNameOnPremises: unknown('Whether an on-premises server has the functions that look privileges up by name.', ['absent', 'present']),
  apiHostToken: unknown('Whether the .api host of an organization takes a token for its other host.', ['accepted', 'refused']),
  mailboxOwner: unknown('Who owns the mailbox row of a user.', ['user', 'businessUnitTeam']),
  categoryTracking: unknown(
    'When server-side synchronization has tracked a message that got the category "Tracked to Dynamics 365": some minutes later, at once, or never.',
    ['after15Minutes', 'atOnce', 'off'],
  ),
  officialUntrack: unknown("What Untrack of Microsoft's own app does to the row of the email.", ['deletes', 'keeps']),
  undocumentedStatus: unknown('The HTTP status of error codes for which none is documented.', ['403', '400', '500']),
});

export type Unknowns = v.InferOutput<typeof unknowns>;
