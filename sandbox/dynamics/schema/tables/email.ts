import {
  choice, createOnly, id, initially, labelled, lookup, memo, moment, newer, notFiltered, readOnly, secret, text, whole, yesNo,
} from '../column.ts';
import { state } from '../common.ts';
import type { StateRule, TableDefinition } from '../table.ts';
import { activityColumns } from './activitypointer.ts';

const source = 'Power Apps documentation, "Email table/entity reference"';

const states: Readonly<Record<number, StateRule>> = {
  0: { label: 'Open', statuses: { 1: 'Draft', 8: 'Failed' } },
  1: { label: 'Completed', statuses: { 2: 'Completed', 3: 'Sent', 4: 'Received', 6: 'Pending Send', 7: 'Sending' } },
  2: { label: 'Canceled', statuses: { 5: 'Canceled' } },
};

export const email: TableDefinition = {
  logicalName: 'email', schemaName: 'Email', setName: 'emails', label: 'Email', collectionLabel: 'Email Messages', objectTypeCode: 4202,
  primaryId: 'activityid', primaryName: 'subject', baseType: 'activitypointer', ownership: 'user', privilege: 'Activity', isActivity: true,
  states,
  columns: {
    ...activityColumns,
    description: notFiltered(memo(1073741823)),
    messageid: text(320),
    messageiddupcheck: newer(source, secret(readOnly(id()))),
    directioncode: labelled('Incoming', 'Outgoing', yesNo(true)),
    sender: text(250), torecipients: text(500), submittedby: text(250),
    inreplyto: readOnly(text(320)), conversationindex: readOnly(text(2048)),
    baseconversationindexhash: readOnly(whole()), conversationtrackingid: readOnly(id()),
    trackingtoken: text(50), mimetype: text(256), category: text(250), subcategory: text(250),
    correlationmethod: readOnly(initially(0, choice({
      0: 'None', 1: 'Skipped', 2: 'XHeader', 3: 'InReplyTo', 4: 'TrackingToken', 5: 'ConversationIndex', 6: 'SmartMatching', 7: 'CustomCorrelation',
    }))),
    regardingobjectid: lookup({
      regardingobjectid_account_email: 'account', regardingobjectid_contact_email: 'contact', regardingobjectid_lead_email: 'lead',
      regardingobjectid_opportunity_email: 'opportunity', regardingobjectid_incident_email: 'incident',
      // An email is an activity, so that the shorter names of activities are declared for it too.
      regardingobjectid_account: 'account', regardingobjectid_contact: 'contact', regardingobjectid_lead: 'lead',
      regardingobjectid_opportunity: 'opportunity', regardingobjectid_incident: 'incident',
    }),
    parentactivityid: lookup({ parentactivityid: 'email' }),
    correlatedactivityid: newer(source, readOnly(lookup({ CorrelatedActivityId_Email: 'email' }))),
    emailsender: readOnly(lookup({
      emailsender_systemuser: 'systemuser', emailsender_contact: 'contact', emailsender_account: 'account', emailsender_lead: 'lead',
      emailsender_queue: 'queue',
    })),
    sendersaccount: readOnly(lookup({ sendersaccount: 'account' })),
    sendermailboxid: readOnly(lookup({ sendermailboxid_email: 'mailbox', sendermailboxid: 'mailbox' })),
    owninguser: readOnly(lookup({ owninguser_email: 'systemuser', owninguser: 'systemuser' })),
    owningteam: readOnly(lookup({ owningteam_email: 'team', owningteam: 'team' })),
    owningbusinessunit: readOnly(lookup({ owningbusinessunit_email: 'businessunit', owningbusinessunit: 'businessunit' })),
    createdby: readOnly(lookup({ createdby_email: 'systemuser', createdby: 'systemuser' })),
    modifiedby: readOnly(lookup({ modifiedby_email: 'systemuser', modifiedby: 'systemuser' })),
    createdonbehalfby: readOnly(lookup({ createdonbehalfby_email: 'systemuser', createdonbehalfby: 'systemuser' })),
    modifiedonbehalfby: readOnly(lookup({ modifiedonbehalfby_email: 'systemuser', modifiedonbehalfby: 'systemuser' })),
    attachmentcount: readOnly(initially(0, whole())),
    notifications: readOnly(initially(0, choice({ 0: 'None', 1: 'Attachments blocked', 2: 'Body truncated' }))),
    compressed: readOnly(yesNo()), readreceiptrequested: yesNo(), deliveryreceiptrequested: yesNo(),
    deliveryattempts: initially(0, whole()), isunsafe: readOnly(initially(0, whole())),
    postponeemailprocessinguntil: readOnly(moment()), emailtrackingid: readOnly(id()), reminderactioncardid: id(),
    isemailfollowed: readOnly(yesNo()), followemailuserpreference: yesNo(), opencount: readOnly(whole()), replycount: readOnly(whole()),
    linksclickedcount: readOnly(whole()), attachmentopencount: readOnly(whole()), lastopenedtime: readOnly(moment()),
    isemailreminderset: readOnly(yesNo()), emailremindertext: text(1250), emailreminderexpirytime: moment(), delayedemailsendtime: moment(),
    emailremindertype: initially(0, choice({
      0: 'If I do not receive a reply by', 1: 'If the email is not opened by', 2: 'Remind me anyways at',
    })),
    emailreminderstatus: readOnly(initially(0, choice({ 0: 'NotSet', 1: 'ReminderSet', 2: 'ReminderExpired', 3: 'ReminderInvalid' }))),
    overriddencreatedon: createOnly(moment()), importsequencenumber: createOnly(whole()),
    internetmessageheaders: newer(source, memo(500)),
    ...state(states),
  },
  collections: {
    email_activity_parties: { table: 'activityparty', column: 'activityid' },
    email_activity_mime_attachment: { table: 'activitymimeattachment', column: 'objectid' },
    email_email_parentactivityid: { table: 'email', column: 'parentactivityid' },
    activitypointer_activity_parties: { table: 'activityparty', column: 'activityid' },
    activity_pointer_activity_mime_attachment: { table: 'activitymimeattachment', column: 'objectid' },
  },
};
