import { type Column, createOnly, initially, lookup, readOnly, text, whole, double, choice, id, moment, big, updateOnly } from './column.ts';
import type { StateRule } from './table.ts';

type Columns = Readonly<Record<string, Column>>;

/** Who wrote the row and when. */
export const audit: Columns = {
  createdon: readOnly(moment()),
  modifiedon: readOnly(moment()),
  createdby: readOnly(lookup({ createdby: 'systemuser' })),
  modifiedby: readOnly(lookup({ modifiedby: 'systemuser' })),
  createdonbehalfby: readOnly(lookup({ createdonbehalfby: 'systemuser' })),
  modifiedonbehalfby: readOnly(lookup({ modifiedonbehalfby: 'systemuser' })),
  versionnumber: readOnly(big()),
};

/** Columns of tables whose rows a user or a team owns. */
export const owned: Columns = {
  ownerid: lookup({ ownerid: 'principal' }),
  owninguser: readOnly(lookup({ owninguser: 'systemuser' })),
  owningteam: readOnly(lookup({ owningteam: 'team' })),
  owningbusinessunit: readOnly(lookup({ owningbusinessunit: 'businessunit' })),
};

/** Columns that every business table has for imports and time zones. */
export const housekeeping: Columns = {
  overriddencreatedon: createOnly(moment()),
  importsequencenumber: createOnly(whole()),
  timezoneruleversionnumber: whole(),
  utcconversiontimezonecode: whole(),
};

/** One postal address, e.g. with the prefix `address1`. */
export function address(prefix: string): Columns {
  const columns: Columns = {
    addressid: id(),
    addresstypecode: choice({ 1: 'Bill To', 2: 'Ship To', 3: 'Primary', 4: 'Other' }),
    name: text(200), line1: text(250), line2: text(250), line3: text(250), city: text(80), county: text(50),
    stateorprovince: text(50), postalcode: text(20), country: text(80), postofficebox: text(20), upszone: text(4),
    telephone1: text(50), telephone2: text(50), telephone3: text(50), fax: text(50),
    latitude: double(), longitude: double(), utcoffset: whole(),
  };
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [`${prefix}_${name}`, column]));
}

/** The addresses as one text each, which the server puts together. */
export const composites: Columns = { address1_composite: readOnly(text(1000)), address2_composite: readOnly(text(1000)) };

/** The state and status reason of a table with rules. */
export function state(states: Readonly<Record<number, StateRule>>): Columns {
  const labelsOf = (rule: StateRule) => Object.entries(rule.statuses);
  const [firstState] = Object.keys(states);
  const first = states[Number(firstState)];
  return {
    statecode: initially(Number(firstState), choice(Object.fromEntries(Object.entries(states).map(([code, rule]) => [code, rule.label])))),
    statuscode: initially(
      first ? Number(Object.keys(first.statuses)[0]) : 1,
      choice(Object.fromEntries(Object.values(states).flatMap(labelsOf))),
    ),
  };
}

export const activeOrInactive: Readonly<Record<number, StateRule>> = {
  0: { label: 'Active', statuses: { 1: 'Active' } },
  1: { label: 'Inactive', statuses: { 2: 'Inactive' } },
};

/** Which received messages are tracked by themselves. */
export const emailFilter: Readonly<Record<number, string>> = {
  0: 'All email messages',
  1: 'Email messages in response to Dynamics 365 email',
  2: 'Email messages from Dynamics 365 Leads, Contacts and Accounts',
  3: 'Email messages from Dynamics 365 records that are email enabled',
  4: 'No email messages',
};

/** The columns that users, queues and mailboxes share: how their e-mail travels, and whether the address is approved. */
export const emailRouting = {
  emailrouteraccessapproval: updateOnly(initially(0, choice({ 0: 'Empty', 1: 'Approved', 2: 'Pending Approval', 3: 'Rejected' }))),
  incomingemaildeliverymethod: initially(2, choice({
    0: 'None', 1: 'Microsoft Dynamics 365 for Outlook', 2: 'Server-Side Synchronization or Email Router', 3: 'Forward Mailbox',
  })),
  outgoingemaildeliverymethod: initially(2, choice({
    0: 'None', 1: 'Microsoft Dynamics 365 for Outlook', 2: 'Server-Side Synchronization or Email Router',
  })),
} as const;
