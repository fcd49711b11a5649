import { choice, createOnly, decimal, id, initially, lookup, memo, moment, readOnly, text, whole, yesNo } from '../column.ts';
import { audit, housekeeping, owned, state } from '../common.ts';
import type { StateRule, TableDefinition } from '../table.ts';

const states: Readonly<Record<number, StateRule>> = {
  0: { label: 'Active', statuses: { 1: 'In Progress', 2: 'On Hold', 3: 'Waiting for Details', 4: 'Researching' } },
  1: { label: 'Resolved', statuses: { 5: 'Problem Solved', 1000: 'Information Provided' } },
  2: { label: 'Canceled', statuses: { 6: 'Canceled', 2000: 'Merged' } },
};

export const incident: TableDefinition = {
  logicalName: 'incident', schemaName: 'Incident', setName: 'incidents', label: 'Case', collectionLabel: 'Cases', objectTypeCode: 112,
  primaryId: 'incidentid', primaryName: 'title', ownership: 'user', privilege: 'Incident', hasActivities: true, states,
  columns: {
    incidentid: createOnly(id()),
    title: text(200), ticketnumber: createOnly(text(100)), description: memo(2000), emailaddress: text(100), productserialnumber: text(100),
    prioritycode: initially(2, choice({ 1: 'High', 2: 'Normal', 3: 'Low' })),
    severitycode: initially(1, choice({ 1: 'Default Value' })),
    caseorigincode: choice({ 1: 'Phone', 2: 'Email', 3: 'Web', 2483: 'Facebook', 3986: 'Twitter' }),
    casetypecode: choice({ 1: 'Question', 2: 'Problem', 3: 'Request' }),
    followupby: moment(), resolveby: moment(), responseby: moment(), escalatedon: readOnly(moment()), lastonholdtime: moment(),
    onholdtime: readOnly(whole()), numberofchildincidents: readOnly(whole()), exchangerate: readOnly(decimal()),
    isescalated: yesNo(), activitiescomplete: readOnly(yesNo()), customercontacted: yesNo(), merged: readOnly(yesNo()), routecase: yesNo(true),
    customerid: lookup({ customerid_account: 'account', customerid_contact: 'contact' }),
    primarycontactid: lookup({ primarycontactid: 'contact' }),
    parentcaseid: lookup({ parentcaseid: 'incident' }),
    existingcase: lookup({ existingcase: 'incident' }),
    masterid: readOnly(lookup({ masterid: 'incident' })),
    ...state(states), ...audit, ...owned, ...housekeeping,
  },
  collections: {
    Incident_Emails: { table: 'email', column: 'regardingobjectid' },
    Incident_ActivityPointers: { table: 'activitypointer', column: 'regardingobjectid' },
    incident_activity_parties: { table: 'activityparty', column: 'partyid' },
    incident_parent_incident: { table: 'incident', column: 'parentcaseid' },
  },
};
