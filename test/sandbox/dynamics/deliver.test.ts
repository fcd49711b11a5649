import { type Client, connect, errorOf, ids, rowsOf } from './support.ts';

const rows = { contacts: [{ contactid: ids.contact, firstname: 'Nina', lastname: 'Brien', emailaddress1: 'nina@fabrikam.com' }] };
const open = { emails: [{ activityid: ids.email, subject: 'Draft' }] };
const message = {
  MessageId: '<x@y>', Subject: 'S', From: 'nina@fabrikam.com', To: 'nanderson@contoso.com; dan@contoso.com', Cc: '', Bcc: '', SubmittedBy: '', Importance: 'high',
  Body: 'b', ReceivedOn: '2026-05-01T09:30:00Z', ExtraProperties: null,
};
const file = (filename: string) => ({ '@odata.type': 'Microsoft.Dynamics.CRM.activitymimeattachment', filename, mimetype: 'text/plain', subject: filename, body: Buffer.from(filename).toString('base64') });
const promoted = { ...message, Attachments: [file('a.txt'), file('b.txt')] };
const immediate = { ...message, Importance: '1', AttachmentIds: ['AAMk1'], EWSUrl: 'https://outlook.office.com/EWS/Exchange.asmx', AttachmentToken: 'token' };

const promote = (client: Client, name: string, body: unknown) => client.send('POST', `emails(${ids.email})/Microsoft.Dynamics.CRM.${name}`, body);
const files = async (client: Client, email: string) => rowsOf(await client.get(`emails(${email})/email_activity_mime_attachment?$select=filename,filesize`));
const both = [['DeliverPromoteEmail', promoted], ['DeliverImmediatePromoteEmail', immediate]] as const;

describe('delivering a message', () => {
  test.each(both)('%s fills the email that it is bound to, and completes it', async (name, body) => {
    const client = connect({ rows: { ...rows, ...open } });
    const answer = await promote(client, name, body);
    expect(answer.status).toBe(200);
    expect(answer.json).toMatchObject({ activityid: ids.email, subject: 'S', messageid: '<x@y>', statecode: 1, statuscode: 4, actualend: '2026-05-01T09:30:00Z' });
    expect(answer.json['@odata.context']).toMatch(/#emails\/\$entity$/);
  });

  test.each(both)('%s for an id that no email has: as the world says', async (name, body) => {
    expect((await promote(connect({ rows }), name, body)).status).toBe(404);
    const creating = await promote(connect({ rows, unknowns: { deliverPromoteEmail: 'creates' } }), name, body);
    expect(creating.json).toMatchObject({ activityid: ids.email, statecode: 1, statuscode: 4, sender: 'nina@fabrikam.com', torecipients: 'nanderson@contoso.com;dan@contoso.com;' });
  });

  test('attachments come along', async () => {
    const client = connect({ rows: { ...rows, ...open } });
    expect((await promote(client, 'DeliverPromoteEmail', promoted)).json).toMatchObject({ attachmentcount: 2, prioritycode: 2 });
    expect(await files(client, ids.email)).toMatchObject([{ filename: 'a.txt', filesize: 5 }, { filename: 'b.txt', filesize: 5 }]);
    const incoming = await client.send('POST', 'emails/Microsoft.Dynamics.CRM.DeliverIncomingEmail', { ...promoted, MessageId: '<z@y>', ValidateBeforeCreate: false });
    expect(await files(client, String(incoming.json['activityid']))).toHaveLength(2);
  });

  test('further columns come in ExtraProperties', async () => {
    const client = connect({ rows: { ...rows, ...open } });
    const named = { '@odata.type': 'Microsoft.Dynamics.CRM.email', category: 'Quotes' };
    expect((await promote(client, 'DeliverPromoteEmail', { ...promoted, ExtraProperties: named })).json['category']).toBe('Quotes');
  });

  test.each([
    ['a blocked file', { ...promoted, Attachments: [file('a.txt'), file('b.exe')] }, '0x80043e09'],
    ['an attachment that is no entity', { ...promoted, Attachments: ['a.txt'] }, '0x80040203'],
    ['no attachments', { ...promoted, Attachments: null }, '0x80040203'],
    ['no sender', { ...promoted, From: null }, '0x80040203'],
    ['an extra property that emails do not have', { ...promoted, ExtraProperties: { nonsense: 1 } }, '0x80048d19'],
    ['extra properties that are no entity', { ...promoted, ExtraProperties: 'x' }, '0x80040203'],
    ['a parameter of the other action', { ...promoted, AttachmentIds: [] }, '0x80060888'],
  ])('%s is refused, and nothing is stored', async (_name, body, code) => {
    const client = connect({ rows: { ...rows, ...open } });
    const answer = await promote(client, 'DeliverPromoteEmail', body);
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 400, code });
    expect((await client.get(`emails(${ids.email})?$select=subject,statecode`)).json).toMatchObject({ subject: 'Draft', statecode: 0 });
    expect(await files(client, ids.email)).toEqual([]);
  });

  test.each([
    ['nothing of attachments', { AttachmentIds: null, EWSUrl: null, AttachmentToken: null }, 200], ['ids that are numbers', { AttachmentIds: [1] }, 400], ['an address that is none', { EWSUrl: 1 }, 400],
  ])('DeliverImmediatePromoteEmail with %s', async (_name, change, status) => {
    expect((await promote(connect({ rows: { ...rows, ...open } }), 'DeliverImmediatePromoteEmail', { ...immediate, ...change })).status).toBe(status);
  });

  test.each([{ generation: '2020' }, { type: 'onPremises' }] as const)('DeliverImmediatePromoteEmail is absent in $generation$type', async (kind) => {
    const client = connect({ ...kind, rows: { ...rows, ...open } });
    expect((await client.send('POST', `/api/data/v9.1/emails(${ids.email})/Microsoft.Dynamics.CRM.DeliverImmediatePromoteEmail`, immediate)).status).toBe(404);
  });
});
