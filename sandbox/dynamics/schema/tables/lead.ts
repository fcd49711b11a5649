import { choice, createOnly, date, decimal, double, id, initially, lookup, memo, moment, readOnly, text, whole, yesNo } from '../column.ts';
import { address, audit, composites, housekeeping, owned, state } from '../common.ts';
import type { StateRule, TableDefinition } from '../table.ts';

const states: Readonly<Record<number, StateRule>> = {
  0: { label: 'Open', statuses: { 1: 'New', 2: 'Contacted' } },
  1: { label: 'Qualified', statuses: { 3: 'Qualified' } },
  2: { label: 'Disqualified', statuses: { 4: 'Lost', 5: 'Cannot Contact', 6: 'No Longer Interested', 7: 'Canceled' } },
};

export const lead: TableDefinition = {
  logicalName: 'lead', schemaName: 'Lead', setName: 'leads', label: 'Lead', collectionLabel: 'Leads', objectTypeCode: 4, primaryId: 'leadid',
  primaryName: 'fullname', ownership: 'user', privilege: 'Lead', hasActivities: true, states,
  columns: {
    leadid: createOnly(id()),
    subject: text(300), fullname: readOnly(text(160)), firstname: text(50), middlename: text(50), lastname: text(50), salutation: text(100),
    companyname: text(100), jobtitle: text(100), description: memo(2000), sic: text(20), websiteurl: text(200),
    emailaddress1: text(100), emailaddress2: text(100), emailaddress3: text(100),
    telephone1: text(50), telephone2: text(50), telephone3: text(50), mobilephone: text(20), fax: text(50), pager: text(20),
    leadqualitycode: initially(2, choice({ 1: 'Hot', 2: 'Warm', 3: 'Cold' })),
    leadsourcecode: choice({
      1: 'Advertisement', 2: 'Employee Referral', 3: 'External Referral', 4: 'Partner', 5: 'Public Relations', 6: 'Seminar', 7: 'Trade Show',
      8: 'Web', 9: 'Word of Mouth', 10: 'Other',
    }),
    prioritycode: initially(1, choice({ 1: 'Default Value' })), industrycode: whole(), numberofemployees: whole(),
    preferredcontactmethodcode: initially(1, choice({ 1: 'Any', 2: 'Email', 3: 'Phone', 4: 'Fax', 5: 'Mail' })),
    estimatedvalue: double(), estimatedamount: decimal(), revenue: decimal(), budgetamount: decimal(), exchangerate: readOnly(decimal()),
    estimatedclosedate: date(), qualificationcomments: memo(2000), lastusedincampaign: moment(),
    donotemail: yesNo(), donotbulkemail: yesNo(), donotfax: yesNo(), donotphone: yesNo(), donotpostalmail: yesNo(), donotsendmm: yesNo(),
    followemail: yesNo(true), decisionmaker: yesNo(), confirminterest: yesNo(), evaluatefit: yesNo(), merged: readOnly(yesNo()),
    participatesinworkflow: yesNo(),
    parentaccountid: lookup({ parentaccountid: 'account' }),
    parentcontactid: lookup({ parentcontactid: 'contact' }),
    customerid: lookup({ customerid_account: 'account', customerid_contact: 'contact' }),
    qualifyingopportunityid: lookup({ qualifyingopportunityid: 'opportunity' }),
    originatingcaseid: lookup({ originatingcaseid: 'incident' }),
    masterid: readOnly(lookup({ masterid: 'lead' })),
    ...composites, ...address('address1'), ...address('address2'), ...state(states), ...audit, ...owned, ...housekeeping,
  },
  collections: {
    Lead_Emails: { table: 'email', column: 'regardingobjectid' },
    Lead_ActivityPointers: { table: 'activitypointer', column: 'regardingobjectid' },
    Lead_Email_EmailSender: { table: 'email', column: 'emailsender' },
    lead_activity_parties: { table: 'activityparty', column: 'partyid' },
    opportunity_originating_lead: { table: 'opportunity', column: 'originatingleadid' },
    contact_originating_lead: { table: 'contact', column: 'originatingleadid' },
    account_originating_lead: { table: 'account', column: 'originatingleadid' },
  },
};
