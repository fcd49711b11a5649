/** @jest-environment node */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { clearRegarding, deleteEmail, setRegarding } from '../../src/dynamics/changeEmail.ts';
import { countLaterMessages } from '../../src/dynamics/conversation.ts';
import { discoverOrganizations } from '../../src/dynamics/discoverOrganizations.ts';
import { attachFile, readAttachedFiles } from '../../src/dynamics/emailAttachments.ts';
import { findEmails } from '../../src/dynamics/findEmails.ts';
import { readEmailAccess } from '../../src/dynamics/emailAccess.ts';
import { lookUpMessage } from '../../src/dynamics/lookUpMessage.ts';
import { identifyOrganization } from '../../src/dynamics/identifyOrganization.ts';
import { patchMailbox } from '../../src/dynamics/mailboxRows.ts';
import { readCurrentUser } from '../../src/dynamics/readCurrentUser.ts';
import { readRepairRights } from '../../src/dynamics/readRepairRights.ts';
import { readVersion } from '../../src/dynamics/readVersion.ts';
import { mayChangeRow } from '../../src/dynamics/rowRights.ts';
import { patchUser } from '../../src/dynamics/userRows.ts';
import { readDirectoryUser } from '../../src/dynamics/readDirectoryUser.ts';
import { readFurtherFacts } from '../../src/dynamics/readFurtherFacts.ts';
import { readRegardingNavigation, readRegardingTables } from '../../src/dynamics/regardingTables.ts';
import { readNames, searchEverywhere, searchTable } from '../../src/dynamics/searchRecords.ts';
import { suggestRecords } from '../../src/dynamics/suggestRecords.ts';
import { matchSent, sentRequests } from '../../src/settings/sentRequests.ts';
import { closeEmail, createEmail, prepareTrack } from '../../src/dynamics/trackedEmail.ts';
import { enPrivacy } from '../../src/texts/en/privacy.ts';
import type { Receiver, SentKey } from '../../src/texts/keptTexts.ts';
import { copy } from '../tracking/support/someMessages.ts';
import { type Answer, answerRequests, browserGlobals, json } from '../support/browserGlobals.ts';

const organization = { url: 'https://contoso.crm4.dynamics.com', name: 'Contoso', type: 'production' } as const;
const onPremises = { url: 'https://crm.contoso.com/Contoso', name: 'Contoso', type: 'onPremises' } as const;
const id = '11111111-2222-3333-4444-555555555555';
const asked = { token: 'token', signal: new AbortController().signal, waiting: () => undefined, asking: () => undefined };
const policy = { cloud: 'commercial', trustedOrigins: [] } as const;
const refusal = (status: number, code = '') => json({ error: { code, message: '' } }, status);
const permit = { organizationUrl: organization.url, accountHomeId: 'nancy' } as never;
const write = { permit, organization, token: { value: 'token', resource: organization.url, account: { homeId: 'nancy' } }, waiting: asked.waiting, asking: asked.asking };

const accounts = { table: 'account', set: 'accounts', idColumn: 'accountid', nameColumn: 'name', label: 'Account' };
const table = { LogicalName: 'account', EntitySetName: 'accounts', PrimaryIdAttribute: 'accountid', PrimaryNameAttribute: 'name', Privileges: [{ Name: 'prvReadAccount', PrivilegeType: 'Read' }] };

interface Sending {
  /** The file in src/dynamics that sends it. */
  readonly from: string;
  readonly key: SentKey;
  readonly receiver: Receiver;
  readonly answers: readonly (() => Answer)[];
  readonly send: () => Promise<unknown>;
  /** How many requests come of it. */
  readonly count: number;
}

const sendings: readonly Sending[] = [
  {
    from: 'readCurrentUser.ts',
    key: 'currentUser',
    receiver: 'organization',
    answers: [refusal(400), refusal(403, '0x80040220'), json({ value: [] })],
    send: () => readCurrentUser({ ...asked, organization }),
    count: 3,
  },
  { from: 'readCurrentUser.ts', key: 'currentUser', receiver: 'organization', answers: [refusal(404), json({ value: [] })], send: () => readCurrentUser({ ...asked, organization: onPremises }), count: 2 },
  {
    from: 'identifyOrganization.ts',
    key: 'identity',
    receiver: 'organization',
    answers: [json({ OrganizationId: id }), refusal(404), json({ value: [{ name: 'Contoso' }] })],
    send: () => identifyOrganization({ ...asked, organization }),
    count: 3,
  },
  { from: 'readVersion.ts', key: 'identity', receiver: 'organization', answers: [json({ Version: '9.2.0.0' })], send: () => readVersion({ ...asked, organization }), count: 1 },
  { from: 'rowRights.ts', key: 'rights', receiver: 'organization', answers: [json({ AccessRights: 'ReadAccess' })], send: () => mayChangeRow({ ...asked, organization }, id, { set: 'mailboxes', id }), count: 1 },
  {
    from: 'readRepairRights.ts',
    key: 'rights',
    receiver: 'organization',
    answers: [json({ AccessRights: 'ReadAccess' }), json({ AccessRights: 'ReadAccess' }), refusal(404), json({ value: [] }), json({ RolePrivileges: [] }), json({ value: [] })],
    send: () => readRepairRights({ ...asked, organization }, { id, mailbox: { id } as never }),
    count: 6,
  },
  { from: 'userRows.ts', key: 'addressChange', receiver: 'organization', answers: [() => new Response(null, { status: 204 })], send: () => patchUser(write, { id, etag: 'W/"1"' }, { internalemailaddress: null }), count: 1 },
  { from: 'mailboxRows.ts', key: 'mailboxChange', receiver: 'organization', answers: [() => new Response(null, { status: 204 })], send: () => patchMailbox(write, { id, etag: 'W/"1"' }, {}), count: 1 },
  {
    from: 'findEmails.ts',
    key: 'trackedMessage',
    receiver: 'organization',
    answers: [refusal(400), json({ value: [] })],
    send: () => findEmails({ ...asked, organization }, "<o'hara&b#%+ c@contoso.com>"),
    count: 2,
  },
  { from: 'regardingTables.ts', key: 'regardingSearch', receiver: 'organization', answers: [json({ value: [table] }), json({ RolePrivileges: [] })], send: () => readRegardingTables({ ...asked, organization }, id), count: 2 },
  { from: 'regardingTables.ts', key: 'regardingSearch', receiver: 'organization', answers: [json({ value: [] })], send: () => readRegardingNavigation({ ...asked, organization }, 'account'), count: 1 },
  { from: 'searchRecords.ts', key: 'regardingSearch', receiver: 'organization', answers: [json({ response: '{"Value":[]}' })], send: () => searchEverywhere({ ...asked, organization }, 'fabrikam', [accounts]), count: 1 },
  { from: 'searchRecords.ts', key: 'regardingSearch', receiver: 'organization', answers: [json({ value: [] })], send: () => searchTable({ ...asked, organization }, "it's [100%]", accounts), count: 1 },
  { from: 'searchRecords.ts', key: 'regardingSearch', receiver: 'organization', answers: [json({ value: [] })], send: () => readNames({ ...asked, organization }, accounts, [id, id]), count: 1 },
  { from: 'suggestRecords.ts', key: 'regardingSearch', receiver: 'organization', answers: [json({ value: [] })], send: () => suggestRecords({ ...asked, organization }, [{ table: 'contact', id, name: 'Ty' }]), count: 3 },
  { from: 'changeEmail.ts', key: 'copyChange', receiver: 'organization', answers: [json({})], send: () => setRegarding(write, { id, etag: 'W/"1"' }, { table: 'account', id, name: 'Fabrikam', set: 'accounts', navigation: 'regardingobjectid_account_email' }), count: 1 },
  { from: 'changeEmail.ts', key: 'copyChange', receiver: 'organization', answers: [json({})], send: () => clearRegarding(write, { id, etag: 'W/"1"' }, 'regardingobjectid_account_email'), count: 1 },
  { from: 'changeEmail.ts', key: 'copyDelete', receiver: 'organization', answers: [json({})], send: () => deleteEmail(write, { id, etag: 'W/"1"' }), count: 1 },
  { from: 'emailAccess.ts', key: 'untrackQuestions', receiver: 'organization', answers: [json({ AccessRights: 'ReadAccess' })], send: () => readEmailAccess({ ...asked, organization }, id, id), count: 1 },
  { from: 'conversation.ts', key: 'untrackQuestions', receiver: 'organization', answers: [json({ baseconversationindexhash: 5 }), refusal(400), json({ value: [] })], send: () => countLaterMessages({ ...asked, organization }, copy), count: 3 },
  { from: 'lookUpMessage.ts', key: 'trackedMessage', receiver: 'organization', answers: [json({})], send: () => lookUpMessage({ ...asked, organization }, '<a@b>'), count: 1 },
  { from: 'trackedEmail.ts', key: 'trackedMessage', receiver: 'organization', answers: [json({})], send: () => prepareTrack({ ...asked, organization }, { messageId: '<a@b>', addresses: ['a@b'], withLimits: true, me: id, choices: [] }), count: 1 },
  { from: 'trackedEmail.ts', key: 'trackedMessage', receiver: 'organization', answers: [json({})], send: () => createEmail(write, '<a@b>', { activityid: id }, { files: [], closing: {} }), count: 1 },
  { from: 'trackedEmail.ts', key: 'copyChange', receiver: 'organization', answers: [() => new Response(null, { status: 204 })], send: () => closeEmail(write, { id, etag: 'W/"1"' }, {}), count: 1 },
  { from: 'emailAttachments.ts', key: 'trackedFiles', receiver: 'organization', answers: [json({ value: [] })], send: () => readAttachedFiles({ ...asked, organization }, id), count: 1 },
  { from: 'emailAttachments.ts', key: 'trackedFiles', receiver: 'organization', answers: [() => new Response(null, { status: 204 })], send: () => attachFile(write, id, { id, name: 'a', type: 'b', base64: 'AAAA' }, () => undefined, asked.signal), count: 1 },
  {
    from: 'emailAttachments.ts',
    key: 'trackedFiles',
    receiver: 'organization',
    answers: [json({ FileContinuationToken: 't' }, 200, { 'Content-Type': 'application/json' }), () => new Response(null, { status: 204 })],
    send: () => attachFile(write, id, { id, name: 'a', type: 'b', base64: 'A'.repeat(6 * 1024 * 1024) }, () => undefined, asked.signal),
    count: 4,
  },
  {
    from: 'discoverOrganizations.ts',
    key: 'discovery',
    receiver: 'discovery',
    answers: [json({ value: [], '@odata.nextLink': 'https://globaldisco.crm.dynamics.com/api/discovery/v2.0/Instances?$skiptoken=2' }), json({ value: [] })],
    send: () => discoverOrganizations({ ...asked, discovery: 'https://globaldisco.crm.dynamics.com', policy }),
    count: 2,
  },
  {
    from: 'readFurtherFacts.ts',
    key: 'cause',
    receiver: 'organization',
    answers: [json({ value: [] })],
    send: () => readFurtherFacts({ ...asked, organization, user: { id, mailbox: { id } as never }, address: "o'brien&sons+x@contoso.com" }),
    count: 10,
  },
  { from: 'readDirectoryUser.ts', key: 'directory', receiver: 'graph', answers: [json({})], send: () => readDirectoryUser({ ...asked, graph: 'https://graph.microsoft.com' }), count: 1 },
];

const folder = path.join(__dirname, '../../src/dynamics');
/** What the others send through. */
const means = ['getJson.ts', 'webApi.ts', 'writeWebApi.ts', 'readTogether.ts', 'writeChangeSet.ts'];

beforeEach(() => {
  browserGlobals();
});

describe('the table of what is sent', () => {
  it.each(sendings)('has what $from sends as $key', async ({ key, receiver, answers, send, count }) => {
    const requests = answerRequests(...answers);
    await send();
    expect(requests).toHaveLength(count);
    for (const { method, url } of requests) {
      const { pathname, search } = new URL(url);
      expect([url, matchSent({ method, path: pathname + search }, receiver)?.key]).toEqual([url, key]);
    }
  });

  it('is held against everything in src/dynamics that sends', () => {
    const senders = readdirSync(folder).filter((file) => !means.includes(file) && /import \{[^}]*\b(readWebApi|writeWebApi|getJson|readTogether|sendChange|writeChangeSet)\b|\bky\b/.test(readFileSync(path.join(folder, file), 'utf8')));
    expect([...new Set(sendings.map(({ from }) => from))].sort()).toEqual(senders.sort());
  });

  it('has nothing for organizations, discovery and directory that is not sent', () => {
    const receivers: ReadonlySet<Receiver> = new Set<Receiver>(['organization', 'discovery', 'graph']);
    expect(new Set(sendings.map(({ key }) => key))).toEqual(new Set(sentRequests.filter(({ receiver }) => receivers.has(receiver)).map(({ key }) => key)));
  });

  it('names each thing once, and each has a sentence', () => {
    const keys = sentRequests.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect([...keys].sort()).toEqual(Object.keys(enPrivacy.sentRequests).sort());
  });

  it.each([
    ['GET', '/api/data/v9.2/emails'],
    ['DELETE', `/api/data/v9.2/mailboxes(${id})`],
    ['PATCH', '/api/data/v9.2/mailboxes(emailaddress=%27nancy%40contoso.com%27)'],
    ['GET', '/api/data/v9.2/systemusers?$select=internalemailaddress'],
    ['GET', '/api/data/v9.2/%'],
  ])('knows nothing of %s %s', (method, asking) => {
    expect(matchSent({ method, path: asking }, 'organization')).toBeUndefined();
  });
});
