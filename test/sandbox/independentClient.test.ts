import { DynamicsWebApi } from 'dynamics-web-api';
import { SandboxProcess } from '../browser/support/sandboxProcess.ts';

/** The emulated Dynamics 365 under a client that knows nothing of it: npm dynamics-web-api. */

jest.setTimeout(30_000);

interface Token {
  readonly access_token: string;
  readonly apiByPath: string;
}

interface Contact {
  readonly contactid: string;
  readonly '@odata.etag': string;
}

let sandbox: SandboxProcess;
let dynamics: DynamicsWebApi;

beforeAll(async () => {
  sandbox = await SandboxProcess.start();
  const token = (await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'nanderson@contoso.com' })) as Token;
  dynamics = new DynamicsWebApi({ serverUrl: token.apiByPath.replace(/api\/data.*$/, ''), dataApi: { version: '9.2' }, onTokenRefresh: () => Promise.resolve(token.access_token) });
});

afterAll(async () => {
  await sandbox?.close();
});

const nancy = 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01';

describe('an independent client', () => {
  it('learns who it is', async () => {
    expect(await dynamics.callFunction('WhoAmI')).toMatchObject({ UserId: nancy });
  });

  it('reads a row with columns and a related row', async () => {
    const user = await dynamics.retrieve({ collection: 'systemusers', key: nancy, select: ['fullname', 'internalemailaddress'], expand: [{ property: 'defaultmailbox', select: ['emailaddress'] }] });
    expect(user).toMatchObject({ fullname: 'Nancy Anderson', internalemailaddress: 'nanderson@contoso.com', defaultmailbox: { emailaddress: 'nanderson@contoso.com' } });
  });

  it('filters, orders and counts', async () => {
    const found = await dynamics.retrieveMultiple({ collection: 'systemusers', select: ['fullname'], filter: "contains(fullname,'anderson') and isdisabled eq false", orderBy: ['fullname asc'], count: true });
    expect(found.value.map((row: { fullname: string }) => row.fullname)).toEqual(['Nancy Anderson']);
    expect(found.oDataCount).toBe(1);
  });

  it('writes a row, changes it with its ETag, and deletes it', async () => {
    const data = { firstname: 'Ty', lastname: 'Carlson', emailaddress1: 'ty.carlson@fabrikam.com' };
    const contact: Contact = await dynamics.create({ collection: 'contacts', data, returnRepresentation: true });
    await dynamics.update({ collection: 'contacts', key: contact.contactid, data: { jobtitle: 'Buyer' }, ifmatch: contact['@odata.etag'] });
    expect(await dynamics.retrieve({ collection: 'contacts', key: contact.contactid, select: ['jobtitle'] })).toMatchObject({ jobtitle: 'Buyer' });
    await expect(dynamics.update({ collection: 'contacts', key: contact.contactid, data: { jobtitle: 'Seller' }, ifmatch: contact['@odata.etag'], returnRepresentation: true })).resolves.toBe(false);
    await dynamics.deleteRecord({ collection: 'contacts', key: contact.contactid });
    await expect(dynamics.retrieve({ collection: 'contacts', key: contact.contactid })).rejects.toMatchObject({ status: 404 });
  });

  it('writes several rows in one batch, all or none', async () => {
    dynamics.startBatch();
    void dynamics.create({ collection: 'contacts', data: { lastname: 'Prescott' }, contentId: '1' });
    void dynamics.create({ collection: 'emails', data: { subject: 'Quote', 'regardingobjectid_contact_email@odata.bind': '$1' } });
    const [, email] = (await dynamics.executeBatch()) as [unknown, string];
    expect(email).toMatch(/^[0-9a-f-]{36}$/);
    expect(await dynamics.retrieve({ collection: 'emails', key: email, select: ['subject'], expand: [{ property: 'regardingobjectid_contact_email', select: ['lastname'] }] })).toMatchObject({
      subject: 'Quote',
      regardingobjectid_contact_email: { lastname: 'Prescott' },
    });
  });

  it('is told in the form of the service what it may not do', async () => {
    await expect(dynamics.retrieveMultiple({ collection: 'systemusers', select: ['nothing'] })).rejects.toMatchObject({ status: 400, code: expect.stringMatching(/^0x/) });
    await expect(dynamics.retrieveMultiple({ collection: 'nothings' })).rejects.toMatchObject({ status: 404 });
  });
});
