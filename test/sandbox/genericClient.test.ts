import * as v from 'valibot';
import { readMetadata } from '../../sandbox/dynamics/schema/metadataFile.ts';
import { SandboxProcess } from '../browser/support/sandboxProcess.ts';

/** The emulated Dynamics 365 as any program meets it that speaks OData over HTTP: addresses are only those that it was given. */

jest.setTimeout(30_000);

const tokenAnswer = v.object({ access_token: v.string(), apiByPath: v.string() });
const serviceDocument = v.object({ '@odata.context': v.string(), value: v.array(v.object({ name: v.string(), kind: v.string(), url: v.string() })) });
const contact = v.looseObject({ contactid: v.string(), '@odata.etag': v.string(), lastname: v.optional(v.string()), jobtitle: v.optional(v.nullable(v.string())) });
const contacts = v.object({ '@odata.context': v.string(), '@odata.count': v.optional(v.number()), '@odata.nextLink': v.optional(v.string()), value: v.array(contact) });
const references = v.object({ value: v.array(v.object({ '@odata.id': v.string() })) });
const refusal = v.object({ error: v.object({ code: v.string(), message: v.string() }) });

let sandbox: SandboxProcess;
let token: v.InferOutput<typeof tokenAnswer>;

beforeAll(async () => {
  sandbox = await SandboxProcess.start();
  token = v.parse(tokenAnswer, await sandbox.ask('POST', 'token', { organization: 'contoso', user: 'nanderson@contoso.com' }));
  for (const lastname of ['Adams', 'Baker', 'Clark', 'Davis', 'Evans']) await send('POST', 'contacts', { lastname, jobtitle: 'Tester' });
});

afterAll(async () => {
  await sandbox?.close();
});

/** Sends to an address, absolute or below the service. */
async function send(method: string, address: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  const response = await fetch(new URL(address, token.apiByPath), {
    method,
    headers: { authorization: `Bearer ${token.access_token}`, ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, text, json: (): unknown => JSON.parse(text) };
}

const found = async (query: string, headers?: Readonly<Record<string, string>>) => v.parse(contacts, (await send('GET', `contacts?${query}`, undefined, headers)).json());
const create = async (lastname: string) => v.parse(contact, (await send('POST', 'contacts', { lastname }, { prefer: 'return=representation' })).json());
const testers = "$filter=jobtitle eq 'Tester'";

describe('a generic OData client', () => {
  it('goes from the service document to the rows, and from their context to their type', async () => {
    const service = v.parse(serviceDocument, (await send('GET', '')).json());
    const set = service.value.find(({ name }) => name === 'contacts');
    const { '@odata.context': context } = v.parse(contacts, (await send('GET', set?.url ?? '')).json());
    const metadata = readMetadata((await send('GET', context)).text);
    expect(new URL(context).hash).toBe('#contacts');
    expect(metadata.types.get(metadata.sets.get('contacts') ?? '')).toMatchObject({ key: ['contactid'] });
  });

  it('selects, filters, orders, limits and counts', async () => {
    const answer = await found(`$select=lastname&${testers}&$orderby=lastname desc&$top=2&$count=true`);
    expect(answer).toMatchObject({ '@odata.count': 5, value: [{ lastname: 'Evans' }, { lastname: 'Davis' }] });
    expect((await send('GET', `contacts/$count?${testers}`)).text).toBe('5');
  });

  it.each([['repeats', { prefer: 'odata.maxpagesize=2' }], ['does not repeat', {}]])('reads page after page by the link it is given, when it %s its preference', async (_name, headers) => {
    const names: unknown[] = [];
    let page = await found(`$select=lastname&${testers}&$orderby=lastname`, { prefer: 'odata.maxpagesize=2' });
    for (;;) {
      names.push(...page.value.map(({ lastname }) => lastname));
      if (page['@odata.nextLink'] === undefined || names.length > 10) break;
      page = v.parse(contacts, (await send('GET', page['@odata.nextLink'], undefined, headers)).json());
    }
    expect(names).toEqual(['Adams', 'Baker', 'Clark', 'Davis', 'Evans']);
  });

  it('creates a row and finds it at the address that it is told', async () => {
    const told = await send('POST', 'contacts', { '@odata.type': '#Microsoft.Dynamics.CRM.contact', lastname: 'Frank' });
    expect({ status: told.status, text: told.text }).toEqual({ status: 204, text: '' });
    expect((await send('GET', `${told.headers.get('odata-entityid') ?? ''}?$select=lastname`)).json()).toMatchObject({ lastname: 'Frank' });
    const shown = await send('POST', 'contacts?$select=lastname', { lastname: 'Ghosh' }, { prefer: 'return=representation' });
    expect({ status: shown.status, applied: shown.headers.get('preference-applied') }).toEqual({ status: 201, applied: 'return=representation' });
    expect((await send('GET', shown.headers.get('location') ?? '')).json()).toMatchObject({ lastname: 'Ghosh' });
  });

  it('changes a row only in the version that it read', async () => {
    const { contactid, '@odata.etag': etag } = await create('Hill');
    const row = `contacts(${contactid})`;
    expect((await send('GET', row, undefined, { 'if-none-match': etag })).status).toBe(304);
    expect((await send('PATCH', row, { jobtitle: 'Buyer' }, { 'if-match': etag })).status).toBe(204);
    const late = await send('PATCH', row, { jobtitle: 'Seller' }, { 'if-match': etag });
    expect({ status: late.status, code: v.parse(refusal, late.json()).error.code }).toEqual({ status: 412, code: '0x80060882' });
    expect((await send('PATCH', row, { jobtitle: 'Seller' }, { 'if-none-match': '*' })).status).toBe(412);
    expect((await send('DELETE', row, undefined, { 'if-match': etag })).status).toBe(412);
    expect((await send('DELETE', row, undefined, { 'if-match': '*' })).status).toBe(204);
    expect((await send('PATCH', row, { jobtitle: 'Seller' }, { 'if-match': '*' })).status).toBe(404);
  });

  it('reads, sets and empties a single property', async () => {
    const property = `contacts(${(await create('Ito')).contactid})/jobtitle`;
    expect((await send('PUT', property, { value: 'Buyer & Seller' })).status).toBe(204);
    const raw = await send('GET', `${property}/$value`);
    expect({ text: raw.text, type: raw.headers.get('content-type') }).toEqual({ text: 'Buyer & Seller', type: 'text/plain' });
    expect((await send('GET', property)).json()).toMatchObject({ value: 'Buyer & Seller' });
    expect((await send('DELETE', property)).status).toBe(204);
    expect((await send('GET', property)).status).toBe(204);
  });

  it('connects rows and takes them apart again, with addresses it was given', async () => {
    const { contactid } = await create('Jones');
    const account = (await send('POST', 'accounts', { name: 'Fabrikam', 'primarycontactid@odata.bind': `contacts(${contactid})` })).headers.get('odata-entityid') ?? '';
    const address = new URL(`contacts(${contactid})`, token.apiByPath).href;
    expect((await send('GET', `${account}?$select=name&$expand=primarycontactid($select=lastname)`)).json()).toMatchObject({ primarycontactid: { lastname: 'Jones' } });
    const members = async () => v.parse(references, (await send('GET', `${account}/contact_customer_accounts/$ref`)).json()).value.map((member) => member['@odata.id']);
    for (const remove of [`$ref?$id=${encodeURIComponent(address)}`, undefined]) {
      expect((await send('POST', `${account}/contact_customer_accounts/$ref`, { '@odata.id': address })).status).toBe(204);
      expect(await members()).toEqual([address]);
      expect((await send('DELETE', `${account}/${remove === undefined ? `contact_customer_accounts(${contactid})/$ref` : `contact_customer_accounts/${remove}`}`)).status).toBe(204);
      expect(await members()).toEqual([]);
    }
    expect((await send('PUT', `${address}/parentcustomerid_account/$ref`, { '@odata.id': account })).status).toBe(204);
    expect((await send('GET', `${address}/parentcustomerid_account?$select=name`)).json()).toMatchObject({ name: 'Fabrikam' });
    expect((await send('DELETE', `${address}/parentcustomerid_account/$ref`)).status).toBe(204);
    expect((await send('GET', `${address}/parentcustomerid_account`)).status).toBe(204);
  });

  it('sends several requests at once, some of them all or none', async () => {
    const part = (boundary: string, content: string) => `--${boundary}\r\n${content}\r\n`;
    const inner = (id: number, request: string, body: unknown) => part('changes', `Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ${id}\r\n\r\n${request} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${JSON.stringify(body)}`);
    const service = new URL(token.apiByPath);
    const batch = [
      part('all', `Content-Type: multipart/mixed; boundary="changes"\r\n\r\n${inner(1, `POST ${service.pathname}contacts`, { lastname: 'Kim' })}${inner(2, 'PATCH $1', { jobtitle: 'Batch' })}${inner(3, `POST ${service.href}emails`, { subject: 'Hello Kim', 'regardingobjectid_contact_email@odata.bind': '$1' })}--changes--`),
      part('all', "Content-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET contacts?$select=lastname&$filter=jobtitle%20eq%20'Batch' HTTP/1.1\r\nAccept: application/json\r\n\r\n"),
      '--all--\r\n',
    ].join('');
    const answer = await send('POST', '$batch', batch, { 'content-type': 'multipart/mixed;boundary=all', accept: 'multipart/mixed' });
    expect(answer.status).toBe(200);
    expect([...answer.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map(([, status]) => status)).toEqual(['204', '204', '204', '200']);
    expect(answer.text).toContain('"lastname":"Kim"');
    const failing = batch.replace('"subject":"Hello Kim"', '"nonsense":1').replaceAll('Batch', 'Undone');
    expect((await send('POST', '$batch', failing, { 'content-type': 'multipart/mixed;boundary=all' })).status).toBe(400);
    expect((await found("$filter=jobtitle eq 'Undone'")).value).toEqual([]);
  });
});
