import { tableNamed } from '../environment.ts';
import { badArgument, Fault } from '../http/fault.ts';
import { requireAccess } from '../security/access.ts';
import { cellOf } from '../store/store.ts';
import { type Cell, isReference, type Row, textOf } from '../store/row.ts';
import type { TableRules, Values, WriteContext } from '../write/context.ts';
import { storeChanges } from '../write/storeChanges.ts';

/** The limits of the organization for attached files. */
function attachmentLimits({ environment }: WriteContext): { readonly largest: number; readonly blocked: ReadonlySet<string> } {
  const table = tableNamed(environment, 'organization');
  const row = environment.store.get('organization', environment.organization.id);
  const value = (attribute: string): Cell => (row ? cellOf(table, row, attribute) : null);
  const blocked = textOf(value('blockedattachments')).toLowerCase().split(';').filter((each) => each !== '');
  return { largest: Number(value('maxuploadfilesize') ?? 0), blocked: new Set(blocked) };
}

/** Refuses files that the organization does not take. */
export function requireAllowedFile(context: WriteContext, filename: string, size: number): void {
  const { largest, blocked } = attachmentLimits(context);
  const extension = /\.([^.]*)$/.exec(filename)?.[1]?.toLowerCase() ?? '';
  if (blocked.has(extension)) {
    throw new Fault(400, '0x80043e09', 'The attachment is either not a valid type or is too large. It cannot be uploaded or downloaded.');
  }
  if (size > largest) throw new Fault(413, '0x8004418a', 'Attachment file size is too big.');
}

function parentOf({ environment }: WriteContext, values: Values): Row {
  const parent = values['objectid'];
  const row = isReference(parent) ? environment.store.get('email', parent.id) : undefined;
  if (!row) throw badArgument('An attachment needs the activity that it belongs to.');
  return row;
}

/** The number of bytes behind base64 text; undefined when it is none. */
export function decodedSize(body: string): number | undefined {
  const text = body.replace(/\s+/g, '');
  if (text.length % 4 !== 0 || !/^[A-Za-z0-9+/]*={0,2}$/.test(text)) return undefined;
  return (text.length / 4) * 3 - (text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0);
}

function complete(context: WriteContext, values: Values): Values {
  const { environment, caller } = context;
  const table = tableNamed(environment, 'email');
  const parent = parentOf(context, values);
  requireAccess(environment, caller, 'Write', table, parent);
  if (cellOf(table, parent, 'statecode') !== 0) throw new Fault(405, '0x80040227', 'Attachments cannot be added to a completed activity.');
  const { body, filename } = values;
  const size = typeof body === 'string' ? decodedSize(body) : 0;
  if (size === undefined) throw badArgument('The body of the attachment is not valid base64.');
  if (typeof filename !== 'string' || filename === '') throw badArgument('The attachment needs a file name.');
  requireAllowedFile(context, filename, size);
  return {
    mimetype: 'application/octet-stream',
    ...values,
    ownerid: parent.values['ownerid'] ?? null,
    owninguser: parent.values['owninguser'] ?? null,
    owningbusinessunit: parent.values['owningbusinessunit'] ?? null,
    objecttypecode: 'email',
    filesize: size,
  };
}

function countAttachments(context: WriteContext, attachment: Row, missing: number): void {
  const { environment } = context;
  const parent = attachment.values['objectid'];
  const email = isReference(parent) ? environment.store.get('email', parent.id) : undefined;
  if (!email) return;
  const count = environment.store.find('activitymimeattachment', 'objectid', email.id).length - missing;
  storeChanges(context, tableNamed(environment, 'email'), email, { attachmentcount: count });
}

export const activitymimeattachmentRules: TableRules = {
  beforeCreate: (context, values) => complete(context, values),
  afterCreate: (context, row) => countAttachments(context, row, 0),
  beforeDelete: (context, row) => countAttachments(context, row, 1),
};
