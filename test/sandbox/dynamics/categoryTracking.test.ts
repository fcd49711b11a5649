import type { CategorizedMessage } from '../../../sandbox/categorizedMessage.ts';
import { began, type Client, connect, rowsOf, users } from './support.ts';

const message = (changes: Partial<CategorizedMessage> = {}): CategorizedMessage => ({
  mailbox: 'nanderson@contoso.com', file: 'quote.eml', messageId: '<quote@fabrikam.com>', subject: 'Quote 42', body: '<p>Hello</p>',
  from: 'nina@fabrikam.com', to: ['nanderson@contoso.com'], cc: [], received: new Date('2026-11-01T08:00:00Z'), since: began, until: null, ...changes,
});
const after = (minutes: number) => new Date(began.getTime() + minutes * 60_000);
const emails = async (client: Client) => rowsOf(await client.get('emails', 'ada'));
const count = async (client: Client) => (await emails(client)).length;

describe('the category that tracks', () => {
  test.each([['after15Minutes', 0, 1], ['atOnce', 1, 1], ['off', 0, 0]] as const)('%s: %i rows at once, %i later', async (categoryTracking, atOnce, later) => {
    const client = connect({ unknowns: { categoryTracking } }, [message()]);
    expect(await count(client)).toBe(atOnce);
    client.wait(899);
    expect(await count(client)).toBe(atOnce);
    client.wait(1);
    expect(await count(client)).toBe(later);
    client.wait(86_400);
    expect(await count(client)).toBe(later);
  });

  test('makes a completed row that belongs to the user, of the moment at which it was due', async () => {
    const client = connect({}, [message()]);
    client.wait(7200);
    expect(await emails(client)).toMatchObject([{
      subject: 'Quote 42', messageid: '<quote@fabrikam.com>', sender: 'nina@fabrikam.com', torecipients: 'nanderson@contoso.com;', directioncode: false,
      statecode: 1, statuscode: 4, createdon: '2026-11-02T10:15:00Z', actualend: '2026-11-01T08:00:00Z', _owninguser_value: users.nancy.systemuserid,
    }]);
  });

  test('knows what the user sent, and messages without id', async () => {
    const client = connect({ unknowns: { categoryTracking: 'atOnce' } }, [message({ from: 'NAnderson@contoso.com', messageId: null })]);
    expect(await emails(client)).toMatchObject([{ directioncode: true, statuscode: 3, messageid: null }]);
  });

  test('makes a row of its own beside the one that a client made', async () => {
    const client = connect({}, [message()]);
    await client.send('POST', 'emails', { subject: 'Mine', messageid: '<quote@fabrikam.com>' });
    client.wait(900);
    expect(await count(client)).toBe(2);
  });

  test('makes none where message ids are unique and one is there', async () => {
    const client = connect({ unknowns: { duplicateMessageId: 'refused' } }, [message()]);
    await client.send('POST', 'emails', { subject: 'Mine', messageid: '<quote@fabrikam.com>' });
    client.wait(900);
    expect((await emails(client)).map(({ subject }) => subject)).toEqual(['Mine']);
  });

  test.each([['before', 14, 0], ['after', 16, 1]])('removed %s the row was due', async (_when, minutes, rows) => {
    const client = connect({}, [message({ until: after(minutes) })]);
    client.wait(3600);
    expect(await count(client)).toBe(rows);
  });

  test('tracks again when it is given again, and a deleted row does not come back', async () => {
    const categorized = [message({ until: after(20) })];
    const client = connect({}, categorized);
    client.wait(3600);
    const [row] = await emails(client);
    await client.send('DELETE', `emails(${String(row?.['activityid'])})`);
    expect(await count(client)).toBe(0);
    categorized.push(message({ since: after(60) }));
    client.wait(900);
    expect(await count(client)).toBe(1);
  });

  test.each([
    ['is not approved', { emailrouteraccessapproval: 2 }],
    ['was not tested', { incomingemailstatus: 0 }],
    ['has another delivery method', { incomingemaildeliverymethod: 0 }],
    ['is synchronized by another organization', { orgmarkedasprimaryforexchangesync: false }],
    ['has another address', { emailaddress: 'other@contoso.com' }],
  ])('does nothing while the mailbox %s', async (_what, mailbox) => {
    const client = connect({ users: [{ ...users.nancy, mailbox }, users.ada] }, [message()]);
    client.wait(3600);
    expect(await count(client)).toBe(0);
  });

  test('is found once the mailbox is synchronized', async () => {
    const mailbox = { mailboxid: users.nancy.mailbox.mailboxid, orgmarkedasprimaryforexchangesync: false };
    const client = connect({ users: [{ ...users.nancy, mailbox }, users.ada] }, [message()]);
    client.wait(3600);
    expect(await count(client)).toBe(0);
    await client.send('PATCH', `mailboxes(${mailbox.mailboxid})`, { orgmarkedasprimaryforexchangesync: true }, {}, 'ada');
    expect(await count(client)).toBe(1);
  });

  test('tracks without its people where parties need a record', async () => {
    const client = connect({ unknowns: { categoryTracking: 'atOnce', unresolvedParties: 'refused' } }, [message()]);
    expect(await emails(client)).toMatchObject([{ subject: 'Quote 42', torecipients: null }]);
  });
});
