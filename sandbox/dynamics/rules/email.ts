import { tableNamed, timestamp } from '../environment.ts';
import { Fault } from '../http/fault.ts';
import { newGuid } from '../identifiers.ts';
import { cellOf } from '../store/store.ts';
import { type Cell, isReference, type Row } from '../store/row.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';
import type { Json } from '../write/json.ts';
import { storeChanges } from '../write/storeChanges.ts';
import { participation } from './activityparty.ts';

/** Columns about which the service's behaviour is not known. */
const received = ['senton', 'inreplyto', 'conversationindex'];
const stateColumns = ['statecode', 'statuscode'];

const without = (body: Json, names: readonly string[]): Json =>
  Object.fromEntries(Object.entries(body).filter(([name]) => !names.includes(name)));

function prepareBody({ environment }: WriteContext, body: Json, kind: 'create' | 'update'): Json {
  const { receivedColumns, stateOnCreate } = environment.organization.unknowns;
  const kept = receivedColumns === 'ignored' ? without(body, received) : body;
  if (kind !== 'create' || stateOnCreate === 'honoured' || !stateColumns.some((name) => name in kept)) return kept;
  if (stateOnCreate === 'ignored') return without(kept, stateColumns);
  throw new Fault(400, '0x80041a02', 'The state of an email cannot be set when it is created.');
}

/** Message ids are kept with or without brackets, and are unique or not, as the world says. */
function settleMessageId({ environment }: WriteContext, values: Values, ownId: string): Values {
  const given = values['messageid'];
  if (typeof given !== 'string') return values;
  const { messageIdBrackets, duplicateMessageId } = environment.organization.unknowns;
  const messageid = messageIdBrackets === 'removed' ? given.replace(/^<(.*)>$/s, '$1') : given;
  const isTaken = environment.store.find('email', 'messageid', messageid).some((row) => row.id !== ownId);
  if (duplicateMessageId === 'refused' && isTaken) throw new Fault(412, '0x80040237', 'Cannot insert duplicate key.');
  return { ...values, messageid };
}

/** The regarding row and the owner take part in an activity as well. */
function addStandingParty({ environment }: WriteContext, email: Row, attribute: string, mask: number): void {
  const { store } = environment;
  for (const party of store.find('activityparty', 'activityid', email.id)) {
    if (party.values['participationtypemask'] === mask) store.remove('activityparty', party.id);
  }
  const partyid = email.values[attribute] ?? null;
  if (!isReference(partyid) || partyid.table === 'team') return;
  const id = newGuid();
  store.put('activityparty', id, {
    activitypartyid: id, activityid: { table: 'email', id: email.id }, participationtypemask: mask, partyid, ownerid: email.values['ownerid'] ?? null,
  });
}

/** The plain texts of sender and recipients, where the client gave none, and who the sender is. */
function describeParties(context: WriteContext, email: Row): void {
  const { store } = context.environment;
  const parties = store.find('activityparty', 'activityid', email.id);
  const having = (mask: number) => parties.filter((party) => party.values['participationtypemask'] === mask);
  const addresses = (mask: number) => having(mask).map((party) => party.values['addressused']).filter((each) => typeof each === 'string');
  const sender = having(participation.sender)[0];
  const text = (attribute: string, value: string, maxLength: number): Values =>
    (email.values[attribute] === undefined && value !== '' ? { [attribute]: value.slice(0, maxLength) } : {});
  storeChanges(context, tableNamed(context.environment, 'email'), email, {
    ...text('sender', addresses(participation.sender)[0] ?? '', 250),
    ...text('torecipients', addresses(participation.to).map((address) => `${address};`).join(''), 500),
    ...(sender ? { emailsender: sender.values['partyid'] ?? null } : {}),
  });
}

function refuseRegardingOfCompleted({ environment }: WriteContext, row: Row, changes: Values): void {
  const isCompleted = cellOf(tableNamed(environment, 'email'), row, 'statecode') !== 0;
  if (isCompleted && changes['regardingobjectid'] !== undefined && environment.organization.unknowns.regardingOfCompletedEmail === 'refused') {
    throw new Fault(405, '0x80040227', 'The regarding object of a completed activity cannot be changed.');
  }
}

function endNow({ environment }: WriteContext, row: Row | undefined, changes: Values): Values {
  const end: Cell = changes['actualend'] ?? row?.values['actualend'] ?? null;
  return changes['statecode'] === 1 && end === null ? { ...changes, actualend: timestamp(environment.now()) } : changes;
}

export const emailRules: TableRules = {
  prepareBody,
  accepts: ({ environment }, attribute) => environment.organization.unknowns.receivedColumns === 'stored' && received.includes(attribute),
  beforeCreate: (context, values, id) => endNow(context, undefined, settleMessageId(context, values, id)),
  afterCreate: (context, email) => {
    addStandingParty(context, email, 'ownerid', participation.owner);
    addStandingParty(context, email, 'regardingobjectid', participation.regarding);
    describeParties(context, email);
  },
  beforeUpdate: (context, row, changes) => {
    refuseRegardingOfCompleted(context, row, changes);
    return endNow(context, row, settleMessageId(context, changes, row.id));
  },
  afterUpdate: (context, before, after) => {
    if (before.values['regardingobjectid'] !== after.values['regardingobjectid']) {
      addStandingParty(context, after, 'regardingobjectid', participation.regarding);
    }
  },
};
