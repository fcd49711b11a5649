import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { showRow } from '../api/readApi.ts';
import { tableNamed } from '../environment.ts';
import { badArgument, noSuchRow } from '../http/fault.ts';
import { createRow } from '../write/create.ts';
import type { Json } from '../write/json.ts';
import { updateRow } from '../write/update.ts';
import { optionalText, requiredText } from './check.ts';
import type { Operation, Parameters } from './operation.ts';

const parameters = ['MessageId', 'Subject', 'From', 'To', 'Cc', 'Bcc', 'ReceivedOn', 'SubmittedBy', 'Importance', 'Body', 'Attachments', 'ExtraProperties'];

function parties(given: Parameters): readonly Json[] {
  const masks = { From: 1, To: 2, Cc: 3, Bcc: 4 } as const;
  return Object.entries(masks).flatMap(([name, participationtypemask]) =>
    requiredText(given, name).split(/[;,]/).map((address) => address.trim()).filter((address) => address !== '')
      .map((addressused) => ({ participationtypemask, addressused })));
}

/** The row that the server makes of a delivered message. */
function emailOf(given: Parameters): Json {
  if (!Array.isArray(given['Attachments'])) throw badArgument('Required field \'Attachments\' is missing');
  requiredText(given, 'Importance');
  return {
    messageid: requiredText(given, 'MessageId'), subject: optionalText(given, 'Subject') ?? null, description: requiredText(given, 'Body'),
    submittedby: requiredText(given, 'SubmittedBy'), actualend: requiredText(given, 'ReceivedOn'), directioncode: false,
  };
}

function create(call: Call, given: Parameters, id?: string): SandboxResponse {
  const emails = tableNamed(call.environment, 'email');
  const row = createRow(call, emails, { ...emailOf(given), email_activity_parties: parties(given) }, id);
  return showRow(call, emails, updateRow(call, emails, row, { statecode: 1, statuscode: 4 }), 200);
}

export const deliverPromoteEmail: Operation = {
  name: 'DeliverPromoteEmail',
  kind: 'action',
  boundTo: 'email',
  parameters,
  run: (call, given, bound) => {
    const id = bound?.id ?? '';
    const emails = tableNamed(call.environment, 'email');
    const row = call.environment.store.get('email', id);
    if (row) return showRow(call, emails, updateRow(call, emails, row, { ...emailOf(given), statecode: 1, statuscode: 4 }), 200);
    if (call.environment.organization.unknowns.deliverPromoteEmail === 'refused') throw noSuchRow('email', id);
    return create(call, given, id);
  },
};

export const deliverIncomingEmail: Operation = {
  name: 'DeliverIncomingEmail',
  kind: 'action',
  boundTo: 'email',
  boundToSet: true,
  parameters: [...parameters, 'ValidateBeforeCreate'],
  run: (call, given) => create(call, given),
};
