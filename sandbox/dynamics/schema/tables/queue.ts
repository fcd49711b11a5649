import { bareLookup, choice, createOnly, id, initially, lookup, memo, moment, readOnly, text, whole, yesNo } from '../column.ts';
import { activeOrInactive, audit, emailFilter, emailRouting, owned, state } from '../common.ts';
import type { TableDefinition } from '../table.ts';

export const queue: TableDefinition = {
  logicalName: 'queue', schemaName: 'Queue', setName: 'queues', label: 'Queue', collectionLabel: 'Queues', objectTypeCode: 2020,
  primaryId: 'queueid', primaryName: 'name', ownership: 'user', privilege: 'Queue', states: activeOrInactive,
  columns: {
    queueid: createOnly(id()),
    name: text(200), description: memo(2000), emailaddress: text(100),
    ...emailRouting,
    isemailaddressapprovedbyo365admin: readOnly(yesNo()),
    incomingemailfilteringmethod: initially(0, choice(emailFilter)),
    ignoreunsolicitedemail: yesNo(), numberofitems: readOnly(whole()), numberofmembers: readOnly(whole()),
    queuetypecode: initially(1, choice({ 1: 'Default Value' })),
    queueviewtype: initially(0, choice({ 0: 'Public', 1: 'Private' })),
    defaultmailbox: readOnly(lookup({ defaultmailbox: 'mailbox' })),
    organizationid: readOnly(lookup({ organizationid: 'organization' })),
    ...state(activeOrInactive), ...audit, ...owned,
    owninguser: bareLookup('systemuser'), owningteam: bareLookup('team'),
    overriddencreatedon: createOnly(moment()), importsequencenumber: createOnly(whole()),
  },
  collections: {
    mailbox_regarding_queue: { table: 'mailbox', column: 'regardingobjectid' },
    queue_activity_parties: { table: 'activityparty', column: 'partyid' },
    Queue_Email_EmailSender: { table: 'email', column: 'emailsender' },
    queue_system_user: { table: 'systemuser', column: 'queueid' },
  },
  associations: { queuemembership_association: { table: 'systemuser' } },
};
