import { bareLookup, big, createOnly, id, initially, lookup, memo, notFiltered, readOnly, text, whole, yesNo } from '../column.ts';
import type { TableDefinition } from '../table.ts';

/** A file of an email. */
export const activitymimeattachment: TableDefinition = {
  logicalName: 'activitymimeattachment', schemaName: 'ActivityMimeAttachment', setName: 'activitymimeattachments', label: 'Attachment',
  collectionLabel: 'Attachments', objectTypeCode: 1001, primaryId: 'activitymimeattachmentid', primaryName: 'filename',
  ownership: 'none', privilege: 'Activity',
  columns: {
    activitymimeattachmentid: createOnly(id()),
    objectid: createOnly(lookup({ objectid_activitypointer: 'activitypointer', objectid_email: 'email' })),
    objecttypecode: createOnly(text(64)),
    subject: text(2000),
    filename: text(255),
    mimetype: text(256),
    body: notFiltered(memo(1073741823)),
    filesize: readOnly(whole()),
    attachmentnumber: initially(1, whole()),
    attachmentcontentid: createOnly(text(250)),
    activitysubject: readOnly(text(400)),
    attachmentid: lookup({ attachmentid: 'attachment' }),
    isfollowed: readOnly(yesNo()),
    anonymouslink: text(500),
    ownerid: bareLookup('principal'),
    owninguser: bareLookup('systemuser'),
    owningbusinessunit: bareLookup('businessunit'),
    versionnumber: readOnly(big()),
  },
};
