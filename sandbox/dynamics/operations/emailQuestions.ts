import type { Call } from '../api/call.ts';
import { tableNamed } from '../environment.ts';
import { requirePrivilege, rowTest } from '../security/access.ts';
import { type Row, textOf } from '../store/row.ts';
import { cellOf } from '../store/store.ts';
import { answerAs } from './answer.ts';
import { optionalNumber, optionalText, requiredText } from './check.ts';
import type { Operation } from './operation.ts';

/** Why an email is or is not worth tracking. */
const reason = { duplicate: 0, noRecipientMatch: 3, senderMatch: 5, acceptAll: 6 } as const;

function emailsWithId(call: Call, messageId: string): readonly Row[] {
  const { environment, caller } = call;
  const emails = tableNamed(environment, 'email');
  requirePrivilege(caller, 'Read', emails);
  const bare = messageId.replace(/^<(.*)>$/s, '$1');
  const rows = [bare, `<${bare}>`].flatMap((id) => environment.store.find('email', 'messageid', id));
  if (environment.organization.unknowns.checkPromoteEmail === 'seesAllEmails') return rows;
  return rows.filter(rowTest(environment, caller, 'Read', emails));
}

export const checkPromoteEmail: Operation = {
  name: 'CheckPromoteEmail',
  kind: 'function',
  parameters: { MessageId: 'Edm.String', Subject: 'Edm.String?', DirectionCode: 'Edm.Int32?' },
  returns: 'mscrm.CheckPromoteEmailResponse',
  run: (call, parameters) => {
    optionalText(parameters, 'Subject');
    const direction = optionalNumber(parameters, 'DirectionCode');
    const emails = tableNamed(call.environment, 'email');
    const incoming = call.environment.organization.unknowns.directionCode === 'incomingIsZero' ? 0 : 1;
    const isSameDirection = (row: Row) => direction === undefined || (cellOf(emails, row, 'directioncode') === false) === (direction === incoming);
    const isKnown = emailsWithId(call, requiredText(parameters, 'MessageId')).some(isSameDirection);
    return answerAs(call, 'CheckPromoteEmailResponse', { ShouldPromote: !isKnown, ReasonCode: isKnown ? reason.duplicate : reason.acceptAll });
  },
};

const addressColumns = [
  ['systemuser', 'internalemailaddress'], ['queue', 'emailaddress'], ['contact', 'emailaddress1'], ['account', 'emailaddress1'], ['lead', 'emailaddress1'],
] as const;

/** Does somebody or something in the organization have one of the addresses? */
function isKnownAddress(call: Call, addresses: string): boolean {
  const { store } = call.environment;
  return addresses.split(/[;,]/).map((address) => address.trim()).filter((address) => address !== '')
    .some((address) => addressColumns.some(([table, column]) => store.find(table, column, address).length > 0));
}

interface Incoming {
  readonly isDuplicate: boolean;
  readonly hasRecipient: boolean;
  readonly knowsSender: boolean;
}

function incomingReason({ isDuplicate, hasRecipient, knowsSender }: Incoming): number {
  if (isDuplicate) return reason.duplicate;
  if (!hasRecipient) return reason.noRecipientMatch;
  return knowsSender ? reason.senderMatch : reason.acceptAll;
}

export const checkIncomingEmail: Operation = {
  name: 'CheckIncomingEmail',
  kind: 'function',
  parameters: {
    MessageId: 'Edm.String', Subject: 'Edm.String?', From: 'Edm.String', To: 'Edm.String', Cc: 'Edm.String', Bcc: 'Edm.String', ExtraProperties: 'mscrm.email?',
  },
  returns: 'mscrm.CheckIncomingEmailResponse',
  run: (call, parameters) => {
    const [from, to, cc, bcc] = ['From', 'To', 'Cc', 'Bcc'].map((name) => requiredText(parameters, name));
    const isDuplicate = emailsWithId(call, requiredText(parameters, 'MessageId')).length > 0;
    const hasRecipient = isKnownAddress(call, [to, cc, bcc].join(';'));
    const code = incomingReason({ isDuplicate, hasRecipient, knowsSender: isKnownAddress(call, from ?? '') });
    return answerAs(call, 'CheckIncomingEmailResponse', { ShouldDeliver: !isDuplicate && hasRecipient, ReasonCode: code });
  },
};

export const getTrackingTokenEmail: Operation = {
  name: 'GetTrackingTokenEmail',
  kind: 'action',
  parameters: { Subject: 'Edm.String?' },
  returns: 'mscrm.GetTrackingTokenEmailResponse',
  run: (call, parameters) => {
    optionalText(parameters, 'Subject');
    const { environment } = call;
    const table = tableNamed(environment, 'organization');
    const row = environment.store.get('organization', environment.organization.id);
    const number = String(Math.floor(environment.now().getTime() / 1000) % 10000).padStart(7, '0');
    return answerAs(call, 'GetTrackingTokenEmailResponse', { TrackingToken: `${row ? textOf(cellOf(table, row, 'trackingprefix')) : ''}${number}` });
  },
};
