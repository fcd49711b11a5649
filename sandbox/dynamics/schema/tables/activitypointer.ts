import { big, choice, createOnly, id, initially, lookup, memo, moment, readOnly, text, whole, yesNo, type Column } from '../column.ts';
import { owned } from '../common.ts';
import type { TableDefinition } from '../table.ts';

/** The columns that every activity has, whatever its type. */
export const activityColumns: Readonly<Record<string, Column>> = {
  activityid: createOnly(id()),
  activitytypecode: readOnly(initially('email', text(64))),
  subject: text(800),
  description: memo(1073741823),
  regardingobjectid: lookup({
    regardingobjectid_account: 'account', regardingobjectid_contact: 'contact', regardingobjectid_lead: 'lead',
    regardingobjectid_opportunity: 'opportunity', regardingobjectid_incident: 'incident',
  }),
  scheduledstart: moment(), scheduledend: moment(), actualstart: moment(), actualend: moment(),
  scheduleddurationminutes: readOnly(whole()), actualdurationminutes: whole(),
  senton: readOnly(moment()), sortdate: moment(), lastonholdtime: moment(), onholdtime: readOnly(whole()),
  deliverylastattemptedon: readOnly(moment()), postponeactivityprocessinguntil: readOnly(moment()),
  prioritycode: initially(1, choice({ 0: 'Low', 1: 'Normal', 2: 'High' })),
  deliveryprioritycode: initially(1, choice({ 0: 'Low', 1: 'Normal', 2: 'High' })),
  community: choice({ 0: 'Other', 1: 'Facebook', 2: 'Twitter' }),
  instancetypecode: readOnly(initially(0, choice({
    0: 'Not Recurring', 1: 'Recurring Master', 2: 'Recurring Instance', 3: 'Recurring Exception', 4: 'Recurring Future Exception',
  }))),
  isbilled: yesNo(), ismapiprivate: yesNo(), isworkflowcreated: yesNo(), leftvoicemail: yesNo(),
  isregularactivity: readOnly(yesNo(true)),
  exchangeitemid: readOnly(text(200)), exchangeweblink: readOnly(text(1250)), seriesid: readOnly(id()),
  activityadditionalparams: memo(8192),
  sendermailboxid: readOnly(lookup({ sendermailboxid: 'mailbox' })),
  createdon: readOnly(moment()), modifiedon: readOnly(moment()),
  createdby: readOnly(lookup({ createdby: 'systemuser' })),
  modifiedby: readOnly(lookup({ modifiedby: 'systemuser' })),
  createdonbehalfby: readOnly(lookup({ createdonbehalfby: 'systemuser' })),
  modifiedonbehalfby: readOnly(lookup({ modifiedonbehalfby: 'systemuser' })),
  versionnumber: readOnly(big()),
  timezoneruleversionnumber: whole(), utcconversiontimezonecode: whole(),
  ...owned,
};

/** All activities whatever their type; only read. */
export const activitypointer: TableDefinition = {
  logicalName: 'activitypointer', schemaName: 'ActivityPointer', setName: 'activitypointers', label: 'Activity',
  collectionLabel: 'Activities', objectTypeCode: 4200, primaryId: 'activityid', primaryName: 'subject', ownership: 'user',
  privilege: 'Activity', canCreate: false, canUpdate: false, canDelete: false, isActivity: true,
  columns: {
    ...activityColumns,
    statecode: readOnly(initially(0, choice({ 0: 'Open', 1: 'Completed', 2: 'Canceled', 3: 'Scheduled' }))),
    statuscode: readOnly(whole()),
  },
  collections: {
    activitypointer_activity_parties: { table: 'activityparty', column: 'activityid' },
    activity_pointer_activity_mime_attachment: { table: 'activitymimeattachment', column: 'objectid' },
  },
};
