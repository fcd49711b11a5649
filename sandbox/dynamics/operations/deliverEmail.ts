import type { SandboxResponse } from '../../server/exchange.ts';
import type { Call } from '../api/call.ts';
import { showRow } from '../api/readApi.ts';
import type { Bound } from '../api/resource.ts';
import { tableNamed } from '../environment.ts';
import { badArgument, noSuchRow } from '../http/fault.ts';
import type { Row } from '../store/row.ts';
import { createRow } from '../write/create.ts';
import { isJsonObject, type Json } from '../write/json.ts';
import { updateRow } from '../write/update.ts';
import { optionalText, requiredText } from './check.ts';
import type { Operation, Parameters } from './operation.ts';

/** What all these actions are told of a message. */
const message = {
  MessageId: 'Edm.String', Subject: 'Edm.String?', From: 'Edm.String', To: 'Edm.String', Cc: 'Edm.String', Bcc: 'Edm.String', ReceivedOn: 'Edm.DateTimeOffset',
  SubmittedBy: 'Edm.String', Importance: 'Edm.String', Body: 'Edm.String',
} as const;
const attached = { Attachments: 'Collection(mscrm.activitymimeattachment)' } as const;
const extra = { ExtraProperties: 'mscrm.crmbaseentity?' } as const;

/** Codes are documented, words are in Microsoft's sample. */
const priorities: ReadonlyMap<string, number> = new Map([['0', 0], ['1', 1], ['2', 2], ['low', 0], ['normal', 1], ['high', 2]]);

function parties(given: Parameters): readonly Json[] {
  const masks = { From: 1, To: 2, Cc: 3, Bcc: 4 } as const;
  return Object.entries(masks).flatMap(([name, participationtypemask]) =>
    requiredText(given, name).split(/[;,]/).map((address) => address.trim()).filter((address) => address !== '')
      .map((addressused) => ({ participationtypemask, addressused })));
}

/** The columns that the server fills from a delivered message. */
function emailOf(given: Parameters): Json {
  const priority = priorities.get(requiredText(given, 'Importance').toLowerCase());
  return {
    ...extraProperties(given),
    messageid: requiredText(given, 'MessageId'), subject: optionalText(given, 'Subject') ?? null, description: requiredText(given, 'Body'),
    submittedby: requiredText(given, 'SubmittedBy'), actualend: requiredText(given, 'ReceivedOn'), directioncode: false,
    ...(priority === undefined ? {} : { prioritycode: priority }),
  };
}

/** Further columns of the email. */
function extraProperties(given: Parameters): Json {
  const properties = given['ExtraProperties'] ?? {};
  if (!isJsonObject(properties)) throw badArgument('The parameter \'ExtraProperties\' must be an entity.');
  return properties;
}

function objectsIn(given: Parameters, name: string): readonly Json[] {
  const list = given[name];
  if (!Array.isArray(list)) throw badArgument(`Required field '${name}' is missing`);
  return list.map((item: unknown) => {
    if (!isJsonObject(item)) throw badArgument(`The items of '${name}' must be entities.`);
    return item;
  });
}

/** Files can only be attached while the email is open, so that it is closed last. */
function finish(call: Call, row: Row, attachments: readonly Json[], changes: Json): SandboxResponse {
  const { environment } = call;
  const [emails, files] = [tableNamed(environment, 'email'), tableNamed(environment, 'activitymimeattachment')];
  for (const attachment of attachments) createRow(call, files, { ...attachment, 'objectid_email@odata.bind': `/emails(${row.id})` });
  const open = environment.store.get('email', row.id) ?? row;
  return showRow(call, emails, updateRow(call, emails, open, { ...changes, statecode: 1, statuscode: 4 }), 200);
}

function create(call: Call, given: Parameters, attachments: readonly Json[], id?: string): SandboxResponse {
  const row = createRow(call, tableNamed(call.environment, 'email'), { ...emailOf(given), email_activity_parties: parties(given) }, id);
  return finish(call, row, attachments, {});
}

/** Parties cannot be changed once an email is there: those of the message are checked and left out. */
function fill(call: Call, given: Parameters, attachments: readonly Json[], row: Row): SandboxResponse {
  parties(given);
  return finish(call, row, attachments, emailOf(given));
}

/** Makes the email that the action is bound to the copy of a message. */
function promote(call: Call, given: Parameters, bound: Bound | undefined, attachments: readonly Json[]): SandboxResponse {
  const { store, organization } = call.environment;
  const id = bound?.id ?? '';
  const row = store.get('email', id);
  if (!row && organization.unknowns.deliverPromoteEmail === 'refused') throw noSuchRow('email', id);
  return store.transaction(() => (row ? fill(call, given, attachments, row) : create(call, given, attachments, id)));
}

export const deliverPromoteEmail: Operation = {
  name: 'DeliverPromoteEmail',
  kind: 'action',
  boundTo: 'email',
  parameters: { ...message, ...attached, ...extra },
  returns: 'mscrm.email',
  run: (call, given, bound) => promote(call, given, bound, objectsIn(given, 'Attachments')),
};

export const deliverIncomingEmail: Operation = {
  name: 'DeliverIncomingEmail',
  kind: 'action',
  boundTo: 'email',
  boundToSet: true,
  parameters: { ...message, ...attached, ...extra, ValidateBeforeCreate: 'Edm.Boolean?' },
  returns: 'mscrm.email',
  run: (call, given) => {
    const attachments = objectsIn(given, 'Attachments');
    return call.environment.store.transaction(() => create(call, given, attachments));
  },
};

/** The server would fetch the attachments from Exchange, which is not emulated: they are named, and do not come. */
export const deliverImmediatePromoteEmail: Operation = {
  name: 'DeliverImmediatePromoteEmail',
  kind: 'action',
  boundTo: 'email',
  newerBy: 'Dataverse documentation, "DeliverImmediatePromoteEmail Action"',
  parameters: { ...message, AttachmentIds: 'Collection(Edm.String)?', EWSUrl: 'Edm.String?', AttachmentToken: 'Edm.String?', ...extra },
  returns: 'mscrm.email',
  run: (call, given, bound) => {
    const ids = given['AttachmentIds'] ?? [];
    if (!Array.isArray(ids) || ids.some((id) => typeof id !== 'string')) throw badArgument('The parameter \'AttachmentIds\' must be a collection of texts.');
    for (const name of ['EWSUrl', 'AttachmentToken']) optionalText(given, name);
    return promote(call, given, bound, []);
  },
};
