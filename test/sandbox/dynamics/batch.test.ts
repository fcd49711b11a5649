import { type Client, connect, errorOf, ids, type Person, rowsOf } from './support.ts';

const boundary = 'batch_x';
const get = (path: string) => `--${boundary}\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nGET ${path} HTTP/1.1\r\nAccept: application/json\r\n\r\n\r\n`;
const operation = (contentId: number, method: string, path: string, body?: unknown) =>
  `--cs_y\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\nContent-ID: ${contentId}\r\n\r\n${method} ${path} HTTP/1.1\r\nContent-Type: application/json\r\n\r\n${body === undefined ? '' : JSON.stringify(body)}\r\n`;
const changeSet = (...operations: readonly string[]) => `--${boundary}\r\nContent-Type: multipart/mixed; boundary=cs_y\r\n\r\n${operations.join('')}--cs_y--\r\n`;

async function send(client: Client, parts: readonly string[], headers: Readonly<Record<string, string>> = {}, person: Person = 'nancy') {
  const answer = await client.send('POST', '$batch', `${parts.join('')}--${boundary}--\r\n`, { 'content-type': `multipart/mixed; boundary=${boundary}`, ...headers }, person);
  return { ...answer, statuses: [...answer.text.matchAll(/^HTTP\/1\.1 (\d+)/gm)].map((match) => Number(match[1])) };
}

describe('a batch', () => {
  test('answers each request in order', async () => {
    const answer = await send(connect(), [get('/api/data/v9.2/WhoAmI'), get('systemusers?$select=fullname&$filter=fullname eq \'Dan Jump\''), get('http://contoso.crm4.dynamics.localhost:3000/api/data/v9.2/contacts')]);
    expect(answer.status).toBe(200);
    expect(answer.headers?.['content-type']).toMatch(/^multipart\/mixed; boundary=batchresponse_/);
    expect(answer.statuses).toEqual([200, 200, 200]);
    expect(answer.text).toContain('Dan Jump');
  });

  test('stops at the first failure, with its status', async () => {
    const answer = await send(connect(), [get('widgets'), get('WhoAmI')]);
    expect({ status: answer.status, statuses: answer.statuses }).toEqual({ status: 404, statuses: [404] });
  });

  test('goes on when told to', async () => {
    const answer = await send(connect(), [get('widgets'), get('WhoAmI')], { prefer: 'odata.continue-on-error' });
    expect({ status: answer.status, statuses: answer.statuses }).toEqual({ status: 200, statuses: [404, 200] });
  });

  test('a change set may refer to what it creates', async () => {
    const client = connect();
    const answer = await send(client, [changeSet(
      operation(1, 'POST', '/api/data/v9.2/accounts', { name: 'Fabrikam' }),
      operation(2, 'POST', '/api/data/v9.2/emails', { activityid: ids.email, subject: 'Grüße', 'regardingobjectid_account_email@odata.bind': '$1' }),
      operation(3, 'PATCH', '$2', { statecode: 1, statuscode: 4 }),
      operation(4, 'PUT', '$1/name', { value: 'Fabrikam Inc' }),
    )]);
    expect(answer.statuses).toEqual([204, 204, 204, 204]);
    expect(answer.text.match(/Content-ID: \d/g)).toEqual(['Content-ID: 1', 'Content-ID: 2', 'Content-ID: 3', 'Content-ID: 4']);
    const { json } = await client.get(`emails(${ids.email})?$select=subject,statuscode&$expand=regardingobjectid_account_email($select=name)`);
    expect(json).toMatchObject({ subject: 'Grüße', statuscode: 4, regardingobjectid_account_email: { name: 'Fabrikam Inc' } });
  });

  test('a change set is done wholly or not at all', async () => {
    const client = connect();
    const answer = await send(client, [
      changeSet(operation(1, 'POST', 'contacts', { lastname: 'One' }), operation(2, 'POST', 'contacts', { nonsense: 1 })),
      get('contacts'),
    ], { prefer: 'odata.continue-on-error' });
    expect(answer.statuses).toEqual([400, 200]);
    expect(rowsOf(await client.get('contacts'))).toEqual([]);
  });

  test.each([
    ['a GET in a change set', [changeSet(operation(1, 'GET', 'contacts'))]],
    ['an operation without Content-ID', [changeSet(operation(1, 'POST', 'contacts', {}).replace(/Content-ID.*\r\n/, ''))]],
    ['a batch in a batch', [get('$batch')]],
    ['a request line that is none', [get('').replace('GET  HTTP/1.1', 'nonsense')]],
    ['the address of another service', [get('/api/other')]],
    ['the address of another organization', [get('https://fabrikam.crm4.dynamics.com/api/data/v9.2/contacts')]],
    ['an address below something else', [get('/elsewhere/api/data/v9.2/contacts')]],
    ['an address that is none', [get('http://[')]],
  ])('%s is refused', async (_name, parts) => {
    const answer = await send(connect(), parts);
    expect(answer.statuses).toEqual([400]);
  });

  test.each([
    ['another content type', 'application/json', '{}'], ['no boundary', 'multipart/mixed', ''], ['no parts', 'multipart/mixed; boundary=b', 'hello'],
    ['too many requests', 'multipart/mixed; boundary=batch_x', `${get('WhoAmI').repeat(1001)}--batch_x--`],
  ])('%s is refused in whole', async (_name, type, body) => {
    const answer = await connect().send('POST', '$batch', body, { 'content-type': type });
    expect({ status: answer.status, code: errorOf(answer).code }).toEqual({ status: 400, code: '0x80040203' });
  });

  test('lines may end with a line feed alone', async () => {
    const answer = await send(connect(), [get('WhoAmI').replaceAll('\r\n', '\n')]);
    expect(answer.statuses).toEqual([200]);
  });
});
