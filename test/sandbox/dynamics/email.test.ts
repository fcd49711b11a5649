import { type Client, connect, errorOf, ids, rowsOf, users } from './support.ts';

const rows = {
  accounts: [{ accountid: ids.account, name: 'Fabrikam' }],
  contacts: [{ contactid: ids.contact, firstname: 'Nina', lastname: 'Brien', emailaddress1: 'nina@fabrikam.com' }],
};
const message = (changes: Record<string, unknown> = {}) => ({
  activityid: ids.email, subject: 'Quote 42', description: '<p>Hello</p>', messageid: '<abc@contoso.com>', directioncode: false,
  actualend: '2026-05-01T09:30:00Z',
  'regardingobjectid_account_email@odata.bind': `/accounts(${ids.account})`,
  email_activity_parties: [
    { participationtypemask: 1, 'partyid_contact@odata.bind': `/contacts(${ids.contact})` },
    { participationtypemask: 2, 'partyid_systemuser@odata.bind': `/systemusers(${ids.nancy})`, addressused: 'nanderson@contoso.com' },
    { participationtypemask: 3, addressused: 'unknown@example.org' },
  ],
  ...changes,
});
type Unknowns = NonNullable<Parameters<typeof connect>[0]>['unknowns'];
const start = (unknowns: Unknowns = {}) => connect({ rows, unknowns });
const track = (client: Client, changes?: Record<string, unknown>, person: 'nancy' | 'dan' = 'nancy') => client.send('POST', 'emails', message(changes), {}, person);
const stored = async (client: Client) => (await client.get(`emails(${ids.email})`)).json;

describe('tracking', () => {
  test('creates the email with its parties, and closes it', async () => {
    const client = start();
    expect((await track(client)).status).toBe(204);
    expect(await stored(client)).toMatchObject({
      statecode: 0, statuscode: 1, messageid: '<abc@contoso.com>', _regardingobjectid_value: ids.account, _owninguser_value: ids.nancy,
      sender: 'nina@fabrikam.com', torecipients: 'nanderson@contoso.com;', _emailsender_value: ids.contact, activitytypecode: 'email',
    });
    const parties = rowsOf(await client.get(`emails(${ids.email})/email_activity_parties?$select=participationtypemask,addressused,_partyid_value&$orderby=participationtypemask`));
    expect(parties.map((party) => [party['participationtypemask'], party['addressused']])).toEqual([
      [1, 'nina@fabrikam.com'], [2, 'nanderson@contoso.com'], [3, 'unknown@example.org'], [8, null], [9, null],
    ]);
    expect((await client.send('PATCH', `emails(${ids.email})`, { statecode: 1, statuscode: 4 })).status).toBe(204);
    expect(await stored(client)).toMatchObject({ statecode: 1, statuscode: 4, actualend: '2026-05-01T09:30:00Z' });
  });

  test('is found again by the message id, with the kind of the regarding row', async () => {
    const client = start();
    await track(client);
    const [row] = rowsOf(await client.get(
      `emails?$select=subject,_regardingobjectid_value&$filter=${encodeURIComponent("(messageid eq '<abc@contoso.com>' or messageid eq 'abc@contoso.com')")}&$orderby=createdon desc&$top=10`,
      'nancy', { prefer: 'odata.include-annotations="OData.Community.Display.V1.FormattedValue,Microsoft.Dynamics.CRM.lookuplogicalname"' },
    ));
    expect(row).toMatchObject({ '_regardingobjectid_value@Microsoft.Dynamics.CRM.lookuplogicalname': 'account', '_regardingobjectid_value@OData.Community.Display.V1.FormattedValue': 'Fabrikam' });
    expect(rowsOf(await client.get('activitypointers?$select=subject,activitytypecode'))).toMatchObject([{ subject: 'Quote 42', activitytypecode: 'email' }]);
  });

  test.each([
    ['nothing at all', {}, '0x80040203'],
    ['a part that emails do not have', { participationtypemask: 5, addressused: 'a@x.com' }, '0x80043506'],
    ['a part that only the server gives', { participationtypemask: 9, 'partyid_systemuser@odata.bind': `/systemusers(${ids.nancy})` }, '0x80043506'],
  ])('a party with %s is refused, and nothing is stored', async (_name, party, code) => {
    const client = start();
    const answer = await track(client, { email_activity_parties: [{ participationtypemask: 1, ...party }] });
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 400, code });
    expect((await client.get(`emails(${ids.email})`)).status).toBe(404);
  });

  test('the regarding row is changed and cleared', async () => {
    const client = start();
    await track(client);
    await client.send('PATCH', `emails(${ids.email})`, { 'regardingobjectid_contact_email@odata.bind': `/contacts(${ids.contact})` }, { 'if-match': '*' });
    expect((await stored(client))['_regardingobjectid_value']).toBe(ids.contact);
    expect((await client.send('DELETE', `emails(${ids.email})/regardingobjectid_contact_email/$ref`)).status).toBe(204);
    expect((await stored(client))['_regardingobjectid_value']).toBeNull();
  });

  test('deleting the regarding row deletes its emails, parties and attachments', async () => {
    const client = start();
    await track(client);
    await client.send('DELETE', `accounts(${ids.account})`);
    expect((await client.get(`emails(${ids.email})`)).status).toBe(404);
    expect(rowsOf(await client.get('activityparties'))).toEqual([]);
  });

  test('a regarding row needs the right to append to it', async () => {
    const dansAccount = { accountid: ids.account, name: 'x', _ownerid_value: ids.dan };
    const roles = [{ name: 'Weak', privileges: { prvReadUser: 'Global', prvReadActivity: 'Basic', prvCreateActivity: 'Basic', prvAppendActivity: 'Basic', prvReadAccount: 'Global' } as const }];
    const client = connect({ rows: { ...rows, accounts: [dansAccount] }, roles, users: [{ ...users.nancy, roles: ['Weak'] }, users.dan] });
    const answer = await track(client, { email_activity_parties: [] });
    expect({ status: answer.status, message: errorOf(answer).message }).toEqual({ status: 403, message: expect.stringContaining('prvAppendToAccount') });
  });
});

describe('what is not known about emails is a switch', () => {
  test.each<[string, Unknowns, Record<string, unknown>, number, string | undefined]>([
    ['state on create: honoured', {}, { statecode: 1, statuscode: 4 }, 204, undefined],
    ['state on create: ignored', { stateOnCreate: 'ignored' }, { statecode: 1, statuscode: 4 }, 204, undefined],
    ['state on create: refused', { stateOnCreate: 'refused' }, { statecode: 1, statuscode: 4 }, 400, '0x80041a02'],
    ['received columns: refused', {}, { senton: '2026-05-01T09:30:00Z' }, 400, '0x80041a02'],
    ['received columns: ignored', { receivedColumns: 'ignored' }, { senton: '2026-05-01T09:30:00Z' }, 204, undefined],
    ['received columns: stored', { receivedColumns: 'stored' }, { senton: '2026-05-01T09:30:00Z' }, 204, undefined],
    ['contact as sender: accepted', { contactAsSender: 'accepted' }, {}, 204, undefined],
    ['contact as sender: refused', { contactAsSender: 'refused' }, {}, 400, '0x80043506'],
    ['unresolved parties: accepted', { unresolvedParties: 'accepted' }, {}, 204, undefined],
    ['unresolved parties: refused', { unresolvedParties: 'refused' }, {}, 400, '0x80040203'],
  ])('%s', async (name, unknowns, changes, status, code) => {
    const client = start(unknowns);
    const answer = await track(client, changes);
    expect(answer.status).toBe(status);
    if (code !== undefined) expect(errorOf(answer).code).toBe(code);
    const row = await stored(client);
    if (name === 'state on create: honoured') expect(row['statuscode']).toBe(4);
    if (name === 'state on create: ignored') expect(row['statuscode']).toBe(1);
    if (name === 'received columns: ignored') expect(row['senton']).toBeNull();
    if (name === 'received columns: stored') expect(row['senton']).toBe('2026-05-01T09:30:00Z');
  });

  test.each([['allowed', 204], ['refused', 412]] as const)('a second email with the same message id: %s', async (duplicateMessageId, status) => {
    const client = start({ duplicateMessageId });
    await track(client);
    expect((await track(client, { activityid: undefined })).status).toBe(status);
  });

  test.each([['kept', '<abc@contoso.com>'], ['removed', 'abc@contoso.com']] as const)('brackets of message ids: %s', async (messageIdBrackets, expected) => {
    const client = start({ messageIdBrackets });
    await track(client);
    expect((await stored(client))['messageid']).toBe(expected);
  });

  test.each([['allowed', 204], ['refused', 405]] as const)('regarding of a completed email: %s', async (regardingOfCompletedEmail, status) => {
    const client = start({ regardingOfCompletedEmail });
    await track(client);
    await client.send('PATCH', `emails(${ids.email})`, { statecode: 1, statuscode: 4 });
    expect((await client.send('PATCH', `emails(${ids.email})`, { 'regardingobjectid_contact_email@odata.bind': `/contacts(${ids.contact})` })).status).toBe(status);
  });

  test.each([['seesAllEmails', false], ['seesReadableEmails', true]] as const)('CheckPromoteEmail %s', async (checkPromoteEmail, shouldPromote) => {
    const client = connect({ rows, unknowns: { checkPromoteEmail }, users: [{ ...users.nancy, roles: ['Basic User'] }, users.dan] });
    await track(client, {}, 'dan');
    const path = `CheckPromoteEmail(MessageId=@m,Subject=@s,DirectionCode=@d)?@m='${encodeURIComponent('<abc@contoso.com>')}'&@s='Quote'&@d=0`;
    expect((await client.get(path)).json).toMatchObject({ ShouldPromote: shouldPromote, ReasonCode: shouldPromote ? 6 : 0 });
  });

  test.each([['incomingIsZero', false], ['incomingIsOne', true]] as const)('direction codes: %s', async (directionCode, shouldPromote) => {
    const client = start({ directionCode });
    await track(client);
    expect((await client.get("CheckPromoteEmail(MessageId='abc@contoso.com',DirectionCode=0)")).json['ShouldPromote']).toBe(shouldPromote);
  });

});

describe('attachments', () => {
  const attach = (client: Client, changes: Record<string, unknown> = {}) => client.send('POST', 'activitymimeattachments', {
    'objectid_activitypointer@odata.bind': `/activitypointers(${ids.email})`, objecttypecode: 'email', filename: 'a.pdf', mimetype: 'application/pdf',
    subject: 'a.pdf', body: Buffer.from('hello').toString('base64'), ...changes,
  });

  test('are counted, listed and deleted', async () => {
    const client = start();
    await track(client);
    expect((await attach(client)).status).toBe(204);
    expect((await stored(client))['attachmentcount']).toBe(1);
    const list = rowsOf(await client.get(`emails(${ids.email})/email_activity_mime_attachment?$select=filename,filesize,mimetype`));
    expect(list).toMatchObject([{ filename: 'a.pdf', filesize: 5, mimetype: 'application/pdf' }]);
    await client.send('DELETE', `activitymimeattachments(${String(list[0]?.['activitymimeattachmentid'])})`);
    expect((await stored(client))['attachmentcount']).toBe(0);
  });

  test.each([
    ['of a dangerous kind', { filename: 'run.EXE' }, 400, '0x80043e09'],
    ['that is too large', { body: Buffer.alloc(2000).toString('base64') }, 413, '0x8004418a'],
    ['that is no base64', { body: 'not base64!' }, 400, '0x80040203'],
    ['without a name', { filename: null }, 400, '0x80040203'],
    ['of an email that is not there', { 'objectid_activitypointer@odata.bind': `/activitypointers(${ids.contact})` }, 404, '0x80040217'],
  ])('a file %s is refused', async (_name, changes, status, code) => {
    const client = connect({ rows, columns: { maxuploadfilesize: 1000 } });
    await track(client);
    const answer = await attach(client, changes);
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status, code });
  });

  test('a large file goes up in blocks', async () => {
    const client = start();
    await track(client);
    const target = { '@odata.type': 'Microsoft.Dynamics.CRM.activitymimeattachment', filename: 'big.bin', 'objectid_activitypointer@odata.bind': `/activitypointers(${ids.email})`, objecttypecode: 'email' };
    const { FileContinuationToken } = (await client.send('POST', 'InitializeAttachmentBlocksUpload', { Target: target })).json;
    const blocks = ['one', 'two'].map((id) => Buffer.from(id).toString('base64'));
    for (const [index, BlockId] of blocks.entries()) {
      const BlockData = Buffer.from(`part ${index};`).toString('base64');
      expect((await client.send('POST', 'UploadBlock', { BlockId, BlockData, FileContinuationToken })).status).toBe(204);
    }
    expect((await client.send('POST', 'UploadBlock', { BlockId: 'AAAA'.repeat(30), BlockData: 'AAAA', FileContinuationToken })).status).toBe(400);
    const done = await client.send('POST', 'CommitAttachmentBlocksUpload', { Target: target, BlockList: blocks, FileContinuationToken });
    expect(done).toMatchObject({ status: 200, json: { FileSizeInBytes: 14 } });
    const row = (await client.get(`activitymimeattachments(${String(done.json['ActivityMimeAttachmentId'])})`)).json;
    expect(Buffer.from(String(row['body']), 'base64').toString()).toBe('part 0;part 1;');
    expect((await client.send('POST', 'UploadBlock', { BlockId: blocks[0], BlockData: 'AAAA', FileContinuationToken })).status).toBe(400);
  });
});
