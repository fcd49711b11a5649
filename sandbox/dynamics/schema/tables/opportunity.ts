import { choice, createOnly, date, decimal, id, initially, lookup, memo, moment, readOnly, text, whole, yesNo } from '../column.ts';
import { audit, housekeeping, owned, state } from '../common.ts';
import type { StateRule, TableDefinition } from '../table.ts';

const states: Readonly<Record<number, StateRule>> = {
  0: { label: 'Open', statuses: { 1: 'In Progress', 2: 'On Hold' } },
  1: { label: 'Won', statuses: { 3: 'Won' } },
  2: { label: 'Lost', statuses: { 4: 'Canceled', 5: 'Out-Sold' } },
};

export const opportunity: TableDefinition = {
  logicalName: 'opportunity', schemaName: 'Opportunity', setName: 'opportunities', label: 'Opportunity', collectionLabel: 'Opportunities',
  objectTypeCode: 3, primaryId: 'opportunityid', primaryName: 'name', ownership: 'user', privilege: 'Opportunity', hasActivities: true, states,
  columns: {
    opportunityid: createOnly(id()),
    name: text(300), description: memo(2000), emailaddress: readOnly(text(100)), currentsituation: memo(2000), customerneed: memo(2000),
    customerpainpoints: memo(2000), proposedsolution: memo(2000), qualificationcomments: memo(2000), quotecomments: memo(2000),
    stepname: text(200),
    estimatedvalue: decimal(), actualvalue: decimal(), budgetamount: decimal(), totalamount: decimal(), exchangerate: readOnly(decimal()),
    estimatedclosedate: date(), actualclosedate: date(), finaldecisiondate: date(), scheduleproposalmeeting: moment(),
    closeprobability: whole(),
    opportunityratingcode: initially(2, choice({ 1: 'Hot', 2: 'Warm', 3: 'Cold' })),
    prioritycode: initially(1, choice({ 1: 'Default Value' })),
    salesstage: choice({ 0: 'Qualify', 1: 'Develop', 2: 'Propose', 3: 'Close' }),
    isrevenuesystemcalculated: yesNo(), decisionmaker: yesNo(), confirminterest: yesNo(), evaluatefit: yesNo(),
    participatesinworkflow: yesNo(),
    customerid: lookup({ customerid_account: 'account', customerid_contact: 'contact' }),
    parentaccountid: lookup({ parentaccountid: 'account' }),
    parentcontactid: lookup({ parentcontactid: 'contact' }),
    originatingleadid: lookup({ originatingleadid: 'lead' }),
    ...state(states), ...audit, ...owned, ...housekeeping,
  },
  collections: {
    Opportunity_Emails: { table: 'email', column: 'regardingobjectid' },
    Opportunity_ActivityPointers: { table: 'activitypointer', column: 'regardingobjectid' },
    opportunity_activity_parties: { table: 'activityparty', column: 'partyid' },
    lead_qualifying_opportunity: { table: 'lead', column: 'qualifyingopportunityid' },
  },
};
