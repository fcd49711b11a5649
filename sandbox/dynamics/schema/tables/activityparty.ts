import { bareLookup, big, choice, double, id, initially, lookup, moment, newer, readOnly, text, whole, yesNo } from '../column.ts';
import type { TableDefinition } from '../table.ts';

/** Who takes part in an activity. Written only together with the activity, afterwards only read. */
export const activityparty: TableDefinition = {
  logicalName: 'activityparty', schemaName: 'ActivityParty', setName: 'activityparties', label: 'Activity Party',
  collectionLabel: 'Activity Parties', objectTypeCode: 135, primaryId: 'activitypartyid', ownership: 'none', privilege: 'Activity',
  canCreate: false, canUpdate: false, canDelete: false,
  columns: {
    activitypartyid: readOnly(id()),
    activityid: readOnly(lookup({ activityid_activitypointer: 'activitypointer', activityid_email: 'email' })),
    participationtypemask: choice({
      1: 'Sender', 2: 'To Recipient', 3: 'CC Recipient', 4: 'BCC Recipient', 5: 'Required attendee', 6: 'Optional attendee', 7: 'Organizer',
      8: 'Regarding', 9: 'Owner', 10: 'Resource', 11: 'Customer', 12: 'Chat Participant',
    }),
    partyid: lookup({
      partyid_systemuser: 'systemuser', partyid_contact: 'contact', partyid_account: 'account', partyid_lead: 'lead', partyid_queue: 'queue',
      partyid_opportunity: 'opportunity', partyid_incident: 'incident',
    }),
    addressused: text(320),
    addressusedemailcolumnnumber: readOnly(whole()),
    unresolvedpartyname: newer('Power Apps documentation, "ActivityParty table/entity reference"', text(200)),
    ispartydeleted: readOnly(yesNo()),
    donotemail: readOnly(yesNo()), donotphone: readOnly(yesNo()), donotfax: readOnly(yesNo()), donotpostalmail: readOnly(yesNo()),
    effort: double(), exchangeentryid: text(1024),
    scheduledstart: readOnly(moment()), scheduledend: readOnly(moment()),
    instancetypecode: readOnly(initially(0, whole())),
    ownerid: bareLookup('principal'),
    versionnumber: readOnly(big()),
  },
};
