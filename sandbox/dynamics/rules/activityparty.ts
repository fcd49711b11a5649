import { Fault } from '../http/fault.ts';
import { type Cell, isReference, textOf } from '../store/row.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';

/** Values of participationtypemask. */
export const participation = { sender: 1, to: 2, cc: 3, bcc: 4, regarding: 8, owner: 9 } as const;

const ofEmails: ReadonlySet<Cell> = new Set([participation.sender, participation.to, participation.cc, participation.bcc]);
const surelySenders: ReadonlySet<string> = new Set(['systemuser', 'queue']);

/** Where tables keep the address that a party is written to. */
const addressColumns = ['internalemailaddress', 'emailaddress1', 'emailaddress'];

function checkParty({ environment }: WriteContext, values: Values): void {
  const { contactAsSender, unresolvedParties } = environment.organization.unknowns;
  const mask = values['participationtypemask'] ?? 0;
  const party = values['partyid'];
  if (!ofEmails.has(mask)) throw new Fault(400, '0x80043506', `You cannot set the party type ${textOf(mask)} on an email.`);
  if (mask === participation.sender && isReference(party) && contactAsSender === 'refused' && !surelySenders.has(party.table)) {
    throw new Fault(400, '0x80043506', `The party type ${party.table} is not allowed as the sender of an email.`);
  }
  if (isReference(party)) return;
  if (typeof values['addressused'] !== 'string' || values['addressused'] === '') {
    throw new Fault(400, '0x80040203', 'An activity party needs a record or an address.');
  }
  if (unresolvedParties === 'refused') throw new Fault(400, '0x80040203', 'Unresolved parties are not allowed in this organization.');
}

/** A party that is a record brings its address along. */
function withAddress({ environment }: WriteContext, values: Values): Values {
  const party = values['partyid'];
  if (!isReference(party) || typeof values['addressused'] === 'string') return values;
  const row = environment.store.get(party.table, party.id);
  const address = addressColumns.map((column) => row?.values[column]).find((each) => typeof each === 'string');
  return address === undefined ? values : { ...values, addressused: address };
}

export const activitypartyRules: TableRules = {
  beforeCreate: (context, values) => {
    checkParty(context, values);
    return withAddress(context, values);
  },
};
