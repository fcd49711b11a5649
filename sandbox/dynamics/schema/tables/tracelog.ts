import { choice, id, lookup, memo, readOnly, text, whole, yesNo } from '../column.ts';
import { audit } from '../common.ts';
import type { TableDefinition } from '../table.ts';

const { versionnumber: _, ...withoutVersion } = audit;

/** The alerts that a mailbox form shows. */
export const tracelog: TableDefinition = {
  logicalName: 'tracelog', schemaName: 'TraceLog', setName: 'tracelogs', label: 'Trace', collectionLabel: 'Traces',
  objectTypeCode: 8050, primaryId: 'tracelogid', primaryName: 'text', ownership: 'organization', privilege: 'Mailbox',
  canCreate: false, canUpdate: false,
  columns: {
    tracelogid: readOnly(id()),
    text: readOnly(memo(2000)),
    level: readOnly(choice({ 1: 'Information', 2: 'Warning', 3: 'Error' })),
    tracecode: readOnly(whole()),
    errordetails: readOnly(memo(1048576)),
    errortypedisplay: readOnly(text(250)),
    machinename: readOnly(text(250)),
    tracestatus: readOnly(yesNo()),
    canbedeleted: readOnly(yesNo(true)),
    isunique: readOnly(yesNo()),
    collationlevel: readOnly(whole()),
    traceactionxml: readOnly(memo(4000)),
    tracedetailxml: readOnly(memo(4000)),
    traceparameterxml: readOnly(memo(4000)),
    regardingobjectid: readOnly(lookup({ regardingobjectid_mailbox: 'mailbox', regardingobjectid_emailserverprofile: 'emailserverprofile' })),
    organizationid: readOnly(lookup({ organizationid: 'organization' })),
    parenttracelogid: readOnly(lookup({ parenttracelogid: 'tracelog' })),
    ...withoutVersion,
  },
  collections: { tracelog_parent_tracelog: { table: 'tracelog', column: 'parenttracelogid' } },
};
