import { bareLookup, choice, createOnly, id, initially, lookup, memo, readOnly, text, whole, yesNo, moment } from '../column.ts';
import { activeOrInactive, audit, owned, state } from '../common.ts';
import type { TableDefinition } from '../table.ts';

export const emailserverprofile: TableDefinition = {
  logicalName: 'emailserverprofile', schemaName: 'EmailServerProfile', setName: 'emailserverprofiles', label: 'Email Server Profile',
  collectionLabel: 'Email Server Profiles', objectTypeCode: 9605, primaryId: 'emailserverprofileid', primaryName: 'name',
  ownership: 'user', privilege: 'EmailServerProfile', states: activeOrInactive,
  columns: {
    emailserverprofileid: createOnly(id()),
    name: text(160), description: memo(100000), owneremailaddress: text(250),
    servertype: initially(2, choice({ 0: 'Exchange Server', 1: 'Other (POP3/SMTP)', 2: 'Exchange Online (Hybrid)', 3: 'Exchange Server (Hybrid)' })),
    exchangeversion: initially(7, whole()), defaultserverlocation: text(2000), incomingserverlocation: text(2000), outgoingserverlocation: text(2000),
    useautodiscover: yesNo(true), incominguseimpersonation: yesNo(true), outgoinguseimpersonation: yesNo(true),
    exchangeonlinetenantid: text(100), usedefaulttenantid: yesNo(), sendemailalert: yesNo(true),
    moveundeliveredemails: yesNo(true), maxconcurrentconnections: initially(10, whole()), minpollingintervalinminutes: whole(),
    processemailsreceivedafter: moment(), lastauthorizationstatus: readOnly(whole()), lastcrmmessage: readOnly(text(2000)),
    organizationid: readOnly(lookup({ organizationid: 'organization' })),
    ...state(activeOrInactive), ...audit, ...owned, owninguser: bareLookup('systemuser'),
  },
  collections: {
    emailserverprofile_mailbox: { table: 'mailbox', column: 'emailserverprofile' },
    EmailServerProfile_Organization: { table: 'organization', column: 'defaultemailserverprofileid' },
    tracelog_EmailServerProfile: { table: 'tracelog', column: 'regardingobjectid' },
  },
};
