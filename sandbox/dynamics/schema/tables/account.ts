import { choice, createOnly, decimal, id, initially, lookup, memo, moment, readOnly, text, whole, yesNo } from '../column.ts';
import { activeOrInactive, address, audit, composites, housekeeping, owned, state } from '../common.ts';
import type { TableDefinition } from '../table.ts';

export const account: TableDefinition = {
  logicalName: 'account', schemaName: 'Account', setName: 'accounts', label: 'Account', collectionLabel: 'Accounts', objectTypeCode: 1,
  primaryId: 'accountid', primaryName: 'name', ownership: 'user', privilege: 'Account', hasActivities: true, states: activeOrInactive,
  columns: {
    accountid: createOnly(id()),
    name: text(160), accountnumber: text(20), description: memo(100000), sic: text(20), stockexchange: text(20), tickersymbol: text(10),
    emailaddress1: text(100), emailaddress2: text(100), emailaddress3: text(100), websiteurl: text(200), ftpsiteurl: text(200),
    telephone1: text(50), telephone2: text(50), telephone3: text(50), fax: text(50), primarytwitterid: text(128), primarysatoriid: text(200),
    accountcategorycode: choice({ 1: 'Preferred Customer', 2: 'Standard' }),
    customertypecode: choice({
      1: 'Competitor', 2: 'Consultant', 3: 'Customer', 4: 'Investor', 5: 'Partner', 6: 'Influencer', 7: 'Press', 8: 'Prospect', 9: 'Reseller',
      10: 'Supplier', 11: 'Vendor', 12: 'Other',
    }),
    industrycode: whole(), ownershipcode: choice({ 1: 'Public', 2: 'Private', 3: 'Subsidiary', 4: 'Other' }),
    preferredcontactmethodcode: initially(1, choice({ 1: 'Any', 2: 'Email', 3: 'Phone', 4: 'Fax', 5: 'Mail' })),
    numberofemployees: whole(), sharesoutstanding: whole(), revenue: decimal(), marketcap: decimal(), creditlimit: decimal(),
    exchangerate: readOnly(decimal()), opendeals: readOnly(whole()), openrevenue: readOnly(decimal()),
    donotemail: yesNo(), donotbulkemail: yesNo(), donotbulkpostalmail: yesNo(), donotfax: yesNo(), donotphone: yesNo(),
    donotpostalmail: yesNo(), donotsendmm: yesNo(), followemail: yesNo(true), creditonhold: yesNo(), marketingonly: yesNo(),
    merged: readOnly(yesNo()), participatesinworkflow: yesNo(), lastusedincampaign: moment(),
    primarycontactid: lookup({ primarycontactid: 'contact' }),
    parentaccountid: lookup({ parentaccountid: 'account' }),
    originatingleadid: lookup({ originatingleadid: 'lead' }),
    preferredsystemuserid: lookup({ preferredsystemuserid: 'systemuser' }),
    masterid: readOnly(lookup({ masterid: 'account' })),
    ...composites, ...address('address1'), ...address('address2'), ...state(activeOrInactive), ...audit, ...owned, ...housekeeping,
  },
  collections: {
    Account_Emails: { table: 'email', column: 'regardingobjectid' },
    Account_ActivityPointers: { table: 'activitypointer', column: 'regardingobjectid' },
    Account_Email_EmailSender: { table: 'email', column: 'emailsender' },
    Account_Email_SendersAccount: { table: 'email', column: 'sendersaccount' },
    account_activity_parties: { table: 'activityparty', column: 'partyid' },
    contact_customer_accounts: { table: 'contact', column: 'parentcustomerid' },
    account_parent_account: { table: 'account', column: 'parentaccountid' },
    opportunity_customer_accounts: { table: 'opportunity', column: 'customerid' },
    opportunity_parent_account: { table: 'opportunity', column: 'parentaccountid' },
    incident_customer_accounts: { table: 'incident', column: 'customerid' },
    lead_parent_account: { table: 'lead', column: 'parentaccountid' },
    lead_customer_accounts: { table: 'lead', column: 'customerid' },
  },
};
