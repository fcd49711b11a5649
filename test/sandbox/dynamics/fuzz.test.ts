import fc from 'fast-check';
import { connect, ids } from './support.ts';

const client = connect({ rows: { contacts: [{ contactid: ids.contact, lastname: 'Brien' }], emails: [{ activityid: ids.email, subject: 'x' }] } });

/** Pieces of the language in any order come nearer to the edges of the parser than letters do. */
const word = fc.constantFrom(
  'eq', 'ne', 'and', 'or', 'not', 'null', 'true', '(', ')', ',', "'", "''", "'a'", '/', ':', '@p', '$filter', '$select', '$expand', '$orderby', '&', '=', ';',
  'fullname', 'systemusers', 'contacts', 'emails', 'defaultmailbox', 'contains', 'any', 'Microsoft.Dynamics.CRM.EqualUserId', 'PropertyName', '-1', '1e9', '2026-01-01',
  ids.contact, '%', '%25', '%zz', '[', ']', '{', '}', '"', '\\', '__proto__', 'constructor', 'toString', '$1', '$ref', '$count', '$value', '$batch', '$metadata',
  'EntityDefinitions', 'LogicalName', 'Attributes', 'ü', '\u0000', ' ',
);
const text = fc.oneof(fc.array(word, { maxLength: 12 }).map((words) => words.join('')), fc.array(word, { maxLength: 12 }).map((words) => words.join(' ')), fc.string({ unit: 'grapheme', maxLength: 40 }));
const json = fc.oneof(fc.jsonValue(), fc.dictionary(fc.oneof(word, fc.constantFrom('subject', 'statecode', 'email_activity_parties', 'regardingobjectid_account_email@odata.bind', 'Target', 'MessageId')), fc.jsonValue()));
const options = { numRuns: 400 };
const message = {
  MessageId: '<x@y>', Subject: 'S', From: 'nina@fabrikam.com', To: 'nanderson@contoso.com', Cc: '', Bcc: '', SubmittedBy: '', Importance: '1', Body: 'b', ReceivedOn: '2026-05-01T09:30:00Z',
  Attachments: [{ filename: 'a.txt', body: 'YQ==' }], ExtraProperties: {},
};

/** Anything but an answer of the service would be a fault of the emulator, which it reports as 500. */
async function expectAnswer(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<void> {
  const answer = await client.send(method, path, body, headers, 'ada');
  if (answer.status === 500) throw new Error(`${method} ${path}: ${answer.text}`);
}

describe('whatever a client sends, the service answers', () => {
  test('to filters', () => fc.assert(fc.asyncProperty(text, (filter) => expectAnswer('GET', `contacts?$filter=${encodeURIComponent(filter)}`)), options));
  test('to other options', () => fc.assert(fc.asyncProperty(fc.constantFrom('$expand', '$select', '$orderby', '$top', '$count', '$skiptoken', '@p'), text, (name, value) => expectAnswer('GET', `systemusers?${name}=${encodeURIComponent(value)}`)), options));
  test('to paths', () => fc.assert(fc.asyncProperty(fc.constantFrom('GET', 'POST', 'PATCH', 'PUT', 'DELETE'), text, (method, path) => expectAnswer(method, `/api/data/v9.2/${path.replaceAll('\\', '')}`, {})), options));
  test('to parameters of functions', () => fc.assert(fc.asyncProperty(text, (value) => expectAnswer('GET', `CheckPromoteEmail(MessageId=${encodeURIComponent(value)})`)), options));
  test('to rows', () => fc.assert(fc.asyncProperty(fc.constantFrom('emails', 'contacts', 'activitymimeattachments', 'mailboxes', 'teams'), json, (set, body) => expectAnswer('POST', set, body)), options));
  test('to changes', () => fc.assert(fc.asyncProperty(fc.constantFrom(`emails(${ids.email})`, `systemusers(${ids.nancy})`, `mailboxes(${ids.mailbox})`), json, (row, body) => expectAnswer('PATCH', row, body)), options));
  test('to actions', () => fc.assert(fc.asyncProperty(fc.constantFrom('searchquery', 'searchsuggest', 'searchautocomplete', 'UploadBlock', 'InitializeAttachmentBlocksUpload', 'CommitAttachmentBlocksUpload', 'GetTrackingTokenEmail', 'emails/Microsoft.Dynamics.CRM.DeliverIncomingEmail', `emails(${ids.email})/Microsoft.Dynamics.CRM.DeliverPromoteEmail`, `emails(${ids.email})/Microsoft.Dynamics.CRM.DeliverImmediatePromoteEmail`), json, (action, body) => expectAnswer('POST', action, body)), options));
  test('to several options at once', () => fc.assert(fc.asyncProperty(fc.array(fc.tuple(fc.constantFrom('$filter', '$expand', '$select', '$orderby', '$top', '$count', '$format', '@p'), text), { maxLength: 5 }), (query) => expectAnswer('GET', `contacts?${query.map(([name, value]) => `${name}=${value}`).join('&').replace(/[#\\]/g, '')}`)), options));
  test('to questions about tables', () => fc.assert(fc.asyncProperty(fc.constantFrom('$select', '$filter', '$expand', '$orderby', '$top'), text, text, (name, value, path) => expectAnswer('GET', `EntityDefinitions${path.replace(/[?#\\]/g, '')}?${name}=${encodeURIComponent(value)}`)), options));
  test('to a delivered message', () => fc.assert(fc.asyncProperty(fc.constantFrom('DeliverPromoteEmail', 'DeliverIncomingEmail'), fc.dictionary(fc.constantFrom(...Object.keys(message)), json, { maxKeys: 3 }), (action, change) => expectAnswer('POST', `emails${action === 'DeliverPromoteEmail' ? `(${ids.email})` : ''}/Microsoft.Dynamics.CRM.${action}`, { ...message, ...change })), options));
  test('to searches', () => fc.assert(fc.asyncProperty(fc.constantFrom('query', 'suggest', 'autocomplete'), text, text, text, (action, search, filter, wishes) => expectAnswer('POST', `/api/search/v2.0/${action}`, { search, filter, ...(action === 'autocomplete' ? {} : { options: wishes }), entities: JSON.stringify([{ name: 'contact', filter }]) })), options));
  test('to batches', () => fc.assert(fc.asyncProperty(fc.array(fc.oneof(text, fc.constantFrom('--b\r\n', '\r\n\r\n', '--b--', 'Content-Type: multipart/mixed; boundary=c\r\n\r\n', '--c\r\n', 'GET WhoAmI HTTP/1.1', 'POST contacts HTTP/1.1\r\n\r\n{}', 'Content-ID: 1\r\n')), { maxLength: 10 }), (parts) => expectAnswer('POST', '$batch', `--b\r\n${parts.join('')}`, { 'content-type': 'multipart/mixed; boundary=b' })), options));
  test('to headers', () => fc.assert(fc.asyncProperty(text, text, text, (prefer, match, authorization) => expectAnswer('GET', `contacts(${ids.contact})`, undefined, { prefer, 'if-none-match': match, 'if-match': match, ...(authorization.length % 2 ? { authorization } : {}) })), options));
});
