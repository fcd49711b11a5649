import * as v from 'valibot';
import { succeeded } from '../../src/diagnosis/problem.ts';
import { clearRegarding, deleteEmail, setRegarding } from '../../src/dynamics/changeEmail.ts';
import { attachFile, readAttachedFiles } from '../../src/dynamics/emailAttachments.ts';
import { findEmails } from '../../src/dynamics/findEmails.ts';
import { lookUpMessage } from '../../src/dynamics/lookUpMessage.ts';
import { closeEmail, createEmail, prepareTrack } from '../../src/dynamics/trackedEmail.ts';
import { type PermitAnswer, WritePermit } from '../../src/organizations/writeGate.ts';
import { changeRegarding } from '../../src/tracking/changeRegarding.ts';
import { deleteCopy } from '../../src/tracking/deleteCopy.ts';
import type { EmailRow } from '../../src/tracking/emailRow.ts';
import type { AttachmentInfo, MessageContent, OpenMessage } from '../../src/tracking/message.ts';
import type { RegardingTarget } from '../../src/tracking/record.ts';
import { trackMessage, type TrackOutcome, type TrackWish } from '../../src/tracking/trackMessage.ts';
import type { TrackPorts } from '../../src/tracking/trackPorts.ts';
import { defaultWorld, SandboxProcess } from '../browser/support/sandboxProcess.ts';
import { quote } from '../browser/support/withCopy.ts';
import { browserGlobals } from '../support/browserGlobals.ts';

/** Tracking with the adapters of the product against the emulated Dynamics 365, its faults and its unknowns. Outlook is played by the test. */

jest.setTimeout(240_000);

const username = 'nancy.anderson@contoso.com';
const host = 'contoso.crm4.dynamics.com';
const me = 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01';
const colleague = 'a0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a02';
const account = { homeId: 'nancy', objectId: 'o', tenantId: 't', homeTenantId: 't', username };

let sandbox: SandboxProcess;
let token = '';
const realFetch = globalThis.fetch;

beforeAll(async () => {
  browserGlobals();
  sandbox = await SandboxProcess.start();
});
afterEach(() => {
  globalThis.fetch = realFetch;
});
afterAll(() => sandbox?.close());

const organization = () => ({ url: `http://localhost:${sandbox.port}/services/${host}`, name: 'Contoso', type: 'production' as const });

interface Setting {
  readonly unknowns?: object;
  readonly rows?: object;
  readonly columns?: object;
  /** Nancy's. */
  readonly roles?: readonly string[];
}

/** Opens a world in which Ty Carlson is a contact and both Nancy and Andrew are users. */
async function open({ unknowns = {}, rows = {}, columns = {}, roles }: Setting = {}): Promise<void> {
  const world = defaultWorld();
  const [contoso] = world.organizations;
  const [nancy] = contoso?.users ?? [];
  const users = [
    { ...nancy, internalemailaddress: username, ...(roles && { roles }) },
    { systemuserid: colleague, azureactivedirectoryobjectid: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', fullname: 'Andrew Dixon', internalemailaddress: 'andrew.dixon@contoso.com', domainname: 'andrew.dixon@contoso.com' },
  ];
  const contacts = [{ contactid: 'd0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01', firstname: 'Ty', lastname: 'Carlson', emailaddress1: 'ty.carlson@fabrikam.com', ownerid: { table: 'systemuser', id: me } }];
  const accounts = world.accounts.concat({ id: '2f1d6c0a-7b1e-4a36-8f6d-5f9f1f7f0a02', tenant: 'contoso.com', username: 'andrew.dixon@contoso.com', name: 'Andrew Dixon' });
  await sandbox.ask('POST', 'faults', []);
  await sandbox.ask('PUT', 'world', { ...world, accounts, organizations: [{ ...contoso, users, unknowns, columns, rows: { contacts: contacts.map(({ ownerid: _owner, ...rest }) => rest), ...rows } }] });
  token = await tokenOf(username);
  await sandbox.ask('DELETE', 'log', {});
}

async function tokenOf(user: string): Promise<string> {
  return v.parse(v.object({ access_token: v.string() }), await sandbox.ask('POST', 'token', { organization: 'contoso', user })).access_token;
}

/** As an independent client sees it. */
async function get(path: string): Promise<readonly Record<string, unknown>[]> {
  const response = await realFetch(`${organization().url}/api/data/v9.2/${path}`, { headers: { authorization: `Bearer ${token}` } });
  return v.parse(v.object({ value: v.array(v.record(v.string(), v.unknown())) }), await response.json()).value;
}

const file = (id: string, name = `${id}.txt`): AttachmentInfo => ({ id, name, contentType: 'text/plain', size: 3, kind: 'file', isInline: false, contentId: null });

const message: OpenMessage = {
  itemId: 'AAMk1',
  messageId: "<it's 100% \"real\"&#1 @fabrikam.com>",
  direction: 'incoming',
  subject: 'Quote 👍'.padEnd(30, '!'),
  from: { name: 'Ty Carlson', address: 'ty.carlson@fabrikam.com' },
  sender: null,
  attachments: [],
  addresses: ['ty.carlson@fabrikam.com', username],
};

const contentOf = (open: OpenMessage): MessageContent => ({
  message: open,
  to: [{ name: 'Nancy Anderson', address: username }],
  cc: [{ name: 'Somebody', address: 'nobody@nowhere.example' }],
  bcc: [],
  missingRecipients: 0,
  time: Date.UTC(2026, 10, 16, 8, 12, 38),
  importance: 'high',
  html: '<p>Hello <b>Nancy</b> 👍</p>',
});

const base64 = (id: string) => Buffer.from(id.padEnd(9, '.')).toString('base64');
const quiet = { waiting: () => undefined, asking: () => undefined };

interface Scene {
  readonly message?: OpenMessage;
  readonly bearer?: string;
  readonly change?: Partial<TrackPorts>;
  readonly wish?: Partial<TrackWish>;
  readonly signal?: AbortSignal;
}

/** What the adapters of the product are given. */
function given(bearer: string, signal: AbortSignal) {
  const place = organization();
  const asked = { ...quiet, organization: place, token: bearer, signal };
  const write = (permit: WritePermit) => ({ ...quiet, permit, organization: place, token: { value: bearer, resource: new URL(place.url).origin, account } });
  const permit = (): PermitAnswer =>
    WritePermit.request({
      person: { mailbox: username, account },
      bothAreMe: [],
      otherAccount: { allowed: false, insistedOn: [] },
      sharing: { answer: 'own' },
      organization: place,
      shown: place,
      hostPolicy: { cloud: 'commercial', trustedOrigins: [new URL(place.url).origin], confirmedOrigins: [new URL(place.url).origin] },
    });
  return { asked, write, permit };
}

/** One press of Track. */
async function track({ message: open = message, bearer = token, change = {}, wish = {}, signal = new AbortController().signal }: Scene = {}): Promise<TrackOutcome> {
  const { asked, write, permit } = given(bearer, signal);
  const ports: TrackPorts = {
    host,
    readMessage: async () => ({ ok: true, value: contentOf(open) }),
    readAttachment: async ({ id }) => ({ ok: true, value: { kind: 'base64', base64: base64(id) } }),
    isStillSelected: async () => true,
    prepare: (addresses, withLimits) => prepareTrack(asked, { messageId: open.messageId, addresses, withLimits, me, choices: [] }),
    find: () => findEmails(asked, open.messageId),
    permit,
    create: (allowed, body, atOnce) => createEmail(write(allowed), open.messageId, body, atOnce),
    attached: (id) => readAttachedFiles(asked, id),
    attach: (allowed, id, sent, told) => attachFile(write(allowed), id, sent, told, signal),
    close: (allowed, row, closing) => closeEmail(write(allowed), row, closing),
    delete: (allowed, row) => deleteEmail(write(allowed), row),
    tell: () => undefined,
    newId: () => crypto.randomUUID(),
    ...change,
  };
  return trackMessage({ message: open, attachments: 'all', regarding: undefined, me, longestSubject: 800, ...wish }, ports, signal);
}

const columns = 'activityid,subject,description,messageid,directioncode,statecode,statuscode,actualend,prioritycode,attachmentcount,sender,torecipients';
const emails = () => get(`emails?$select=${columns}&$expand=email_activity_parties($select=participationtypemask,addressused,_partyid_value)`);

const partiesOf = (row: Record<string, unknown> | undefined) =>
  v
    .parse(v.array(v.object({ participationtypemask: v.number(), addressused: v.nullish(v.string()), _partyid_value: v.nullish(v.string()) })), row?.['email_activity_parties'])
    .filter(({ participationtypemask }) => participationtypemask <= 4)
    .map(({ participationtypemask, addressused, _partyid_value }) => [participationtypemask, addressused ?? null, _partyid_value ?? null]);

/** What was asked of Dynamics 365, without the browser's own questions. */
async function requests(): Promise<readonly string[]> {
  return (await sandbox.log()).filter((line) => line.host === host && line.method !== 'OPTIONS').map(({ method, path }) => `${method} ${path.replace(/^.*\/v9\.2\//, '').replace(/[?(].*$/, '')}`);
}

/** The server tracks a message of the mailbox that Outlook has given the category. */
async function trackedByServer(mail: string): Promise<void> {
  const body = JSON.stringify({ what: 'message', file: mail, value: { categories: ['Tracked to Dynamics 365'] } });
  await realFetch(`http://localhost:${sandbox.port}/outlook/kept`, { method: 'POST', headers: { 'content-type': 'application/json' }, body });
  await sandbox.ask('POST', 'clock', { advanceSeconds: 16 * 60 });
}

describe('Track', () => {
  it('without attachments takes two requests, and everything is there', async () => {
    await open();
    await sandbox.ask('DELETE', 'log', {});
    const outcome = await track();
    expect(outcome).toMatchObject({ ok: true, notes: [], row: { state: 'completed', status: 4, owningUser: me, messageId: message.messageId } });
    expect(await requests()).toEqual(['POST $batch', 'POST $batch']);
    const [row, ...others] = await emails();
    expect(others).toEqual([]);
    expect(row).toMatchObject({
      subject: message.subject,
      description: '<p>Hello <b>Nancy</b> 👍</p>',
      messageid: message.messageId,
      directioncode: false,
      statecode: 1,
      statuscode: 4,
      actualend: '2026-11-16T08:12:38Z',
      prioritycode: 2,
      sender: 'ty.carlson@fabrikam.com',
      torecipients: `${username};`,
    });
    expect(partiesOf(row)).toEqual([
      [1, 'ty.carlson@fabrikam.com', 'd0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01'],
      [2, username, me],
      [3, 'nobody@nowhere.example', null],
    ]);
  });

  it('puts what was sent there as sent, beside the received copy of the same mail', async () => {
    await open();
    await track();
    const outcome = await track({ message: { ...message, direction: 'outgoing', from: { name: 'Nancy', address: username } } });
    expect(outcome).toMatchObject({ ok: true, row: { direction: 'outgoing', status: 3 } });
    expect((await emails()).map(({ directioncode, statuscode }) => [directioncode, statuscode]).sort()).toEqual([[false, 4], [true, 3]]);
  });

  it('uses what is there already', async () => {
    await open();
    const first = await track();
    const second = await track();
    expect(second).toMatchObject({ ok: true, notes: [{ kind: 'alreadyThere' }], row: { id: first.ok && first.row.id } });
    expect(await emails()).toHaveLength(1);
  });

  it.each([
    [{ messageIdBrackets: 'removed' }, 3, []],
    [{ stateOnCreate: 'refused' }, 3, []],
    [{ stateOnCreate: 'ignored' }, 3, []],
    [{ duplicateMessageId: 'refused' }, 3, []],
    [{ contactAsSender: 'refused' }, 3, []],
    [{ unresolvedParties: 'refused' }, 2, [{ kind: 'partiesLeftOut', count: 1 }]],
    [{ unresolvedParties: 'refused', contactAsSender: 'refused' }, 1, [{ kind: 'partiesLeftOut', count: 2 }]],
    [{ receivedColumns: 'refused' }, 3, []],
  ])('is done once where %j', async (unknowns, parties, notes) => {
    await open({ unknowns });
    expect(await track()).toMatchObject({ ok: true, notes, row: { state: 'completed' } });
    expect(await track()).toMatchObject({ ok: true, notes: [{ kind: 'alreadyThere' }] });
    const rows = await emails();
    expect(rows).toHaveLength(1);
    expect(partiesOf(rows[0])).toHaveLength(parties);
  });

  it('has a thousand recipients, ten thousand characters of subject and a body that no browser should open', async () => {
    await open();
    const many = Array.from({ length: 1000 }, (_none, index) => ({ name: `Nr ${index}`, address: `nr${index}@fabrikam.com` }));
    const hostile = '<script>alert(1)</script>\u0000<img src=x onerror=alert(2)>\uD83D';
    const long: OpenMessage = { ...message, subject: '👍'.repeat(5000) };
    const outcome = await track({ message: long, change: { readMessage: async () => ({ ok: true, value: { ...contentOf(long), to: [...many, { name: '', address: `${'l'.repeat(320)}@fabrikam.com` }], html: hostile } }) } });
    expect(outcome).toMatchObject({ ok: true, notes: [{ kind: 'partiesLeftOut', count: 1 }, { kind: 'subjectShortened' }] });
    const [row] = await emails();
    expect(row?.['subject']).toBe('👍'.repeat(400));
    expect(row?.['description']).toBe('<script>alert(1)</script><img src=x onerror=alert(2)>\uFFFD');
    expect(partiesOf(row).filter(([mask]) => mask === 2)).toHaveLength(1000);
  });

  it('two at once leave one copy', async () => {
    await open();
    const both = await Promise.all([track(), track()]);
    expect(both.map(({ ok }) => ok)).toEqual([true, true]);
    expect(await emails()).toHaveLength(1);
  });

  const fromMail: OpenMessage = { ...message, messageId: quote.messageId };
  it.each<[string, () => Promise<unknown>, string]>([
    ['a colleague', async () => track({ message: fromMail, bearer: await tokenOf('andrew.dixon@contoso.com'), wish: { me: colleague } }), colleague],
    ['the server, which was asked to track it by its category', () => trackedByServer(quote.file), me],
  ])('gives way to %s, who was faster', async (_who, trackFirst, owner) => {
    await open();
    let theirs: unknown;
    const outcome = await track({
      message: fromMail,
      change: {
        // After the look for copies, and before the write.
        isStillSelected: async () => {
          await trackFirst();
          [theirs] = (await emails()).map(({ activityid }) => activityid);
          return true;
        },
      },
    });
    expect(outcome).toMatchObject({ ok: true, notes: [{ kind: 'alreadyThere' }], row: { id: theirs, owningUser: owner } });
    expect((await emails()).map(({ activityid }) => activityid)).toEqual([theirs]);
  });
});

const three = [file('one'), file('two'), file('three')];
/** By their size, they are sent one by one. */
const apart = three.map((each) => ({ ...each, size: 1_000_000 }));
const withFiles: OpenMessage = { ...message, attachments: apart };
const withSmallFiles: OpenMessage = { ...message, attachments: three };
const namesOf = async () => (await get('activitymimeattachments?$select=filename,body')).map(({ filename, body }) => [filename, Buffer.from(String(body), 'base64').toString()]).sort();
const allThree = three.map(({ id, name }) => [name, id.padEnd(9, '.')]).sort();

describe('attachments', () => {
  it('come byte for byte, all, some or none', async () => {
    for (const [choice, expected] of [['all', allThree], ['none', []], [['two'], [['two.txt', 'two......']]]] as const) {
      for (const open_ of [withFiles, withSmallFiles]) {
        await open();
        expect(await track({ message: open_, wish: { attachments: choice } })).toMatchObject({ ok: true, notes: [], row: { state: 'completed' } });
        expect(await namesOf()).toEqual(expected);
      }
    }
  });

  it('that are small come with the message in one go, so that there is no half of it', async () => {
    await open();
    expect(await track({ message: withSmallFiles })).toMatchObject({ ok: true, row: { attachments: 3 } });
    expect(await requests()).toEqual(['POST $batch', 'POST $batch']);
  });

  it('are sent by themselves where Outlook told a size that is too small', async () => {
    await open();
    const large = Buffer.alloc(1_500_000, 'x');
    expect(await track({ message: withSmallFiles, change: { readAttachment: async () => ({ ok: true, value: { kind: 'base64', base64: large.toString('base64') } }) } })).toMatchObject({ ok: true, notes: [], row: { attachments: 3 } });
    expect((await requests()).filter((each) => each === 'POST activitymimeattachments')).toHaveLength(3);
  });

  it('of which the organization refuses one come without it, and that is told', async () => {
    await open({ columns: { maxuploadfilesize: 2_000, blockedattachments: 'txt' } });
    const other = { ...file('other', 'other.pdf'), contentType: 'application/pdf' };
    const nobodyToldTheLimits: Partial<TrackPorts> = { prepare: async (addresses) => prepareTrack(given(token, new AbortController().signal).asked, { messageId: message.messageId, addresses, withLimits: false, me, choices: [] }) };
    const outcome = await track({ message: { ...message, attachments: [file('one'), other] }, change: nobodyToldTheLimits });
    expect(outcome).toMatchObject({ ok: true, notes: [{ kind: 'attachmentLeftOut', name: 'one.txt', because: 'refused' }], row: { state: 'completed', attachments: 1 } });
    expect(await namesOf()).toEqual([['other.pdf', 'other....']]);
  });

  it('that are blocked, too large, empty, elsewhere or never come are left out and told', async () => {
    await open({ columns: { maxuploadfilesize: 2_000_000, blockedattachments: 'exe;bat' } });
    const all = [file('a', 'a.EXE'), { ...file('b'), size: 3_000_000 }, file('c'), { ...file('d'), kind: 'cloud' as const }, file('e'), file('f')];
    const outcome = await track({
      message: { ...message, attachments: all },
      change: {
        readAttachment: async ({ id }) => {
          if (id === 'c') return { ok: true, value: { kind: 'base64', base64: '' } };
          return id === 'e' ? { ok: false, failure: { kind: 'notRead', part: 'attachment', code: 'silent' } } : { ok: true, value: { kind: 'base64', base64: base64(id) } };
        },
      },
    });
    expect(outcome).toMatchObject({ ok: true, row: { state: 'completed', attachments: 1 } });
    expect(outcome.ok && outcome.notes.map((note) => 'because' in note && [note.name, note.because])).toEqual([['a.EXE', 'blockedType'], ['b.txt', 'tooLarge'], ['d.txt', 'link'], ['c.txt', 'empty'], ['e.txt', 'notGiven']]);
    expect(await namesOf()).toEqual([['f.txt', 'f........']]);
  });

  it('that are large go in blocks, byte for byte', async () => {
    await open({ columns: { maxuploadfilesize: 50_000_000 } });
    const large = Buffer.alloc(9_000_001, 'Mailbox Match ');
    const shares: number[] = [];
    const outcome = await track({
      message: { ...message, attachments: [{ ...file('big', 'big.bin'), size: large.length }] },
      change: { readAttachment: async () => ({ ok: true, value: { kind: 'base64', base64: large.toString('base64') } }), tell: (progress) => void (progress.step === 'attaching' && shares.push(progress.share)) },
    });
    expect(outcome).toMatchObject({ ok: true, row: { state: 'completed' } });
    expect(shares.length).toBeGreaterThan(3);
    const [stored] = await get('activitymimeattachments?$select=body');
    expect(Buffer.from(String(stored?.['body']), 'base64').equals(large)).toBe(true);
  });

  it('stop when another message is selected, or when the person stops; the next Track finishes it, with each file once', async () => {
    for (const stop of ['otherMessage', 'canceled'] as const) {
      for (const at of ['one', 'two', 'three']) {
        await open();
        const controller = new AbortController();
        const stopped = await track({
          message: withFiles,
          signal: controller.signal,
          change: {
            readAttachment: async ({ id }) => {
              if (id === at && stop === 'otherMessage') return { ok: false, failure: { kind: 'otherMessage' } };
              if (id === at) controller.abort();
              return { ok: true, value: { kind: 'base64', base64: base64(id) } };
            },
          },
        });
        expect(stopped).toMatchObject({ ok: false, failure: { kind: stop } });
        expect((await emails()).map(({ statecode }) => statecode)).toEqual([0]);
        expect(await track({ message: withFiles })).toMatchObject({ ok: true, row: { state: 'completed' } });
        expect([await namesOf(), (await emails()).length]).toEqual([allThree, 1]);
      }
    }
  });

  describe('of a Track that two panes finish at once', () => {
    /** A Track that got as far as the first file. */
    async function begin(): Promise<void> {
      await open();
      expect(await track({ message: withFiles, change: { readAttachment: async ({ id }) => (id === 'two' ? { ok: false, failure: { kind: 'otherMessage' } } : content(id)) } })).toMatchObject({ ok: false, failure: { kind: 'otherMessage' } });
    }
    const content = (id: string) => ({ ok: true, value: { kind: 'base64', base64: base64(id) } }) as const;

    it('are there once each, although neither pane has seen what the other sends', async () => {
      await begin();
      const together = meeting(2);
      const change = (): Partial<TrackPorts> => ({ readAttachment: async ({ id }) => (id === 'one' ? content(id) : together(id).then(() => content(id))) });
      const both = await Promise.all([track({ message: withFiles, change: change() }), track({ message: withFiles, change: change() })]);
      expect(both).toMatchObject([{ ok: true, notes: [], row: { state: 'completed' } }, { ok: true, notes: [], row: { state: 'completed' } }]);
      expect([await namesOf(), (await emails()).length]).toEqual([allThree, 1]);
    });

    it.each([
      ['and is there', 'all', [], allThree],
      ['and is told to be missing', ['one', 'two'], [{ kind: 'attachmentLeftOut', name: 'three.txt', because: 'refused' }], allThree.filter(([name]) => name !== 'three.txt')],
    ] as const)('may come when the other pane is done, %s', async (_what, choice, notes, files) => {
      await begin();
      const slow = await track({
        message: withFiles,
        change: {
          readAttachment: async ({ id }) => {
            if (id === 'three') expect(await track({ message: withFiles, wish: { attachments: choice } })).toMatchObject({ ok: true });
            return content(id);
          },
        },
      });
      expect(slow).toMatchObject({ ok: true, notes, row: { state: 'completed' } });
      expect([await namesOf(), (await emails()).length]).toEqual([files, 1]);
    });

    it('may be several of one name and size', async () => {
      const twins: OpenMessage = { ...message, attachments: apart.map((each) => ({ ...each, name: 'a.txt' })) };
      await open();
      expect(await track({ message: twins, change: { readAttachment: async ({ id }) => (id === 'two' ? { ok: false, failure: { kind: 'otherMessage' } } : content(id)) } })).toMatchObject({ ok: false });
      expect(await track({ message: twins })).toMatchObject({ ok: true, notes: [] });
      expect(await namesOf()).toEqual(['one', 'three', 'two'].map((id) => ['a.txt', id.padEnd(9, '.')]));
    });
  });
});

/** Waits at a place until so many have come there. */
function meeting(size: number): (place: string) => Promise<void> {
  const waiting = new Map<string, (() => void)[]>();
  return (place) =>
    new Promise((resolve) => {
      const here = waiting.get(place) ?? [];
      waiting.set(place, [...here, resolve]);
      if (here.length + 1 === size) for (const goOn of [...here, resolve]) goOn();
    });
}

/** The first answer does not arrive, and the browser sends the request once more by itself. */
const sentAgain = {};

/** The request to Dynamics 365 with this number, counted from 0, meets this fault. Gives how many there were. */
function faultAt(wanted: number, fault: object): () => number {
  let count = 0;
  globalThis.fetch = async (input, init) => {
    const url = new Request(input instanceof Request ? input.url : input).url;
    if (url.includes('/api/data/')) {
      if (count === wanted && fault === sentAgain && input instanceof Request) await (await realFetch(input.clone(), init)).text();
      else if (count === wanted) await realFetch(`http://localhost:${sandbox.port}/sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify([{ path: '/api/data/', count: 1, ...fault }]) });
      count += 1;
    }
    return realFetch(input, init);
  };
  return () => count;
}

const faults: Readonly<Record<string, object>> = {
  'the connection is cut before the work': { drop: 'before' },
  'the connection is cut after the work': { drop: 'after' },
  'the browser sends it again': sentAgain,
  'the row has changed': { status: 412, code: '0x80060882' },
  'it is refused': { status: 403, code: '0x80040220' },
  'the token is refused': { status: 401, code: '' },
  'the row is gone': { status: 404, code: '0x80040217' },
  'the service is busy for long': { status: 429, code: '0x80072322', retryAfter: 120 },
  'the service fails': { status: 500, code: '0x80044150' },
  'the gateway fails': { status: 503, retryAfter: 30 },
  'a web page answers': { status: 200, body: '<!doctype html>' },
};

describe('each request fails once', () => {
  it.each(Object.keys(faults).flatMap((name) => [[name, 'without attachments', message], [name, 'with attachments', withFiles], [name, 'with small attachments', withSmallFiles]] as const))('%s, %s: it is tracked in the end, once', async (name, _with, open_) => {
    let count = 0;
    for (let at = -1; at < count; at += 1) {
      await open();
      const fault = faults[name] ?? {};
      const counted = faultAt(at, fault);
      const outcome = await track({ message: open_ });
      globalThis.fetch = realFetch;
      // The first time nothing fails.
      if (at === -1) count = counted();
      await sandbox.ask('POST', 'faults', []);
      // What was told is true.
      if (outcome.ok || fault === sentAgain) expect([outcome.ok, (await emails()).map(({ statecode }) => statecode)]).toEqual([true, [1]]);
      expect(await track({ message: open_ })).toMatchObject({ ok: true, row: { state: 'completed' } });
      expect([(await emails()).length, await namesOf()]).toEqual([1, open_.attachments.length === 0 ? [] : allThree]);
    }
    expect(count).toBeGreaterThan(1);
  });
});

describe('each request that changes or deletes a copy fails once', () => {
  const ty: RegardingTarget = { table: 'contact', id: 'd0a64a4e-0f4b-4e0f-9a3b-6f7f5d0e1a01', name: 'Ty Carlson', set: 'contacts', navigation: 'regardingobjectid_contact_email' };
  const readRow = async (id: string) => {
    const rows = await findEmails(given(token, new AbortController().signal).asked, message.messageId);
    return rows.ok ? succeeded(rows.value.find((row) => row.id === id)) : rows;
  };
  const writing = () => {
    const { write, permit } = given(token, new AbortController().signal);
    const answer = permit();
    if (!answer.ok) throw new Error('The gate is shut.');
    return write(answer.permit);
  };
  const regard = (row: EmailRow, wanted: RegardingTarget | null) =>
    changeRegarding(row, wanted, { readRow: () => readRow(row.id), change: (copy, target) => (target ? setRegarding(writing(), copy, target) : clearRegarding(writing(), copy, ty.navigation)) });
  const untrack = (row: EmailRow) => deleteCopy(row, { readRow: () => readRow(row.id), remove: (copy) => deleteEmail(writing(), copy) });

  const ways: readonly (readonly [string, RegardingTarget | undefined, (row: EmailRow) => Promise<{ readonly kind: string }>, unknown])[] = [
    ['setting regarding', undefined, (row) => regard(row, ty), [ty.id]],
    ['clearing regarding', ty, (row) => regard(row, null), [null]],
    ['deleting', ty, untrack, []],
  ];
  it.each(Object.keys(faults).flatMap((name) => ways.map(([what, before, act, after]) => [name, what, before, act, after] as const)))('%s, %s: what is told is true, and the next time it is done', async (name, _what, before, act, after) => {
    const fault = faults[name] ?? {};
    const succeededKinds = new Set(['done', 'deleted', 'alreadyGone']);
    const truth = async () => (await get('emails?$select=_regardingobjectid_value')).map((row) => row['_regardingobjectid_value']);
    for (const at of [0, 1]) {
      await open();
      const tracked = await track({ wish: { regarding: before } });
      if (!tracked.ok) throw new Error('It is not tracked.');
      const unchanged = await truth();
      await sandbox.ask('DELETE', 'log', {});
      faultAt(at, fault);
      const { kind } = await act(tracked.row);
      globalThis.fetch = realFetch;
      await sandbox.ask('POST', 'faults', []);
      const writes = (await requests()).filter((line) => /^(PATCH|DELETE)/.test(line)).length;
      expect(writes).toBe(at === 0 && fault === sentAgain ? 2 : 1);
      if (fault === sentAgain) expect(succeededKinds).toContain(kind);
      const now = await truth();
      // Where nobody could look, either is true; a row that the service calls gone is believed to be.
      if (succeededKinds.has(kind) && name !== 'the row is gone') expect([kind, now]).toEqual([kind, after]);
      else if (kind !== 'unknown' && !succeededKinds.has(kind)) expect([kind, now]).toEqual([kind, unchanged]);
      const row = await readRow(tracked.row.id);
      if (!row.ok) throw new Error('It cannot be read.');
      if (row.value) expect(succeededKinds).toContain((await act(row.value)).kind);
      expect(await truth()).toEqual(after);
    }
  });
});

describe('looking a message up', () => {
  const look = (userId?: string) => lookUpMessage({ ...quiet, organization: organization(), token, signal: new AbortController().signal }, message.messageId, userId);

  it('takes one request, with the business unit of the person where that is wanted', async () => {
    await open();
    await sandbox.ask('DELETE', 'log', {});
    expect(await look()).toEqual({ ok: true, value: { rows: [], hiddenCopy: false, businessUnit: null } });
    expect(await look(me)).toEqual({ ok: true, value: { rows: [], hiddenCopy: false, businessUnit: 'Contoso' } });
    // Whatever keeps the name away is no reason not to answer.
    expect(await look(me.replace(/.$/, '9'))).toEqual({ ok: true, value: { rows: [], hiddenCopy: false, businessUnit: null } });
    expect(await requests()).toEqual(['POST $batch', 'POST $batch', 'POST $batch']);
  });

  /** A role that reads no rows of colleagues. */
  const narrow = { roles: ['Basic User'] };
  const copyOf = (owner: string) => ({ emails: [{ subject: 'Quote', messageid: message.messageId, directioncode: false, statecode: 1, statuscode: 4, _ownerid_value: owner }] });

  it.each<[string, Setting, number, boolean]>([
    ['a copy of a colleague, where the server tells of all', { ...narrow, rows: copyOf(colleague), unknowns: { checkPromoteEmail: 'seesAllEmails' } }, 0, true],
    ['a copy of a colleague, where the server tells of one’s own', { ...narrow, rows: copyOf(colleague), unknowns: { checkPromoteEmail: 'seesReadableEmails' } }, 0, false],
    ['a copy of a colleague that may be read', { rows: copyOf(colleague) }, 1, false],
    ['an own copy', { ...narrow, rows: copyOf(me) }, 1, false],
    ['no copy', narrow, 0, false],
  ])('has a hint of a copy that cannot be seen, and of no other: %s', async (_what, setting, rows, hiddenCopy) => {
    await open(setting);
    const found = await look();
    expect(found.ok && [found.value.rows.length, found.value.hiddenCopy]).toEqual([rows, hiddenCopy]);
  });

  it.each([
    ['allowed', { ok: true, row: { owningUser: me } }, 2],
    ['refused', { ok: false, failure: { kind: 'hiddenCopy' } }, 1],
  ])('with that hint Track is tried all the same, where a second copy is %s', async (duplicateMessageId, outcome, copies) => {
    await open({ ...narrow, rows: copyOf(colleague), unknowns: { duplicateMessageId } });
    expect(await track()).toMatchObject(outcome);
    token = await tokenOf('andrew.dixon@contoso.com');
    expect(await emails()).toHaveLength(copies);
  });

  it('says who tracked it, and when', async () => {
    await open();
    await track();
    expect(await look()).toMatchObject({ ok: true, value: { hiddenCopy: false, rows: [{ owner: { name: 'Nancy Anderson', table: 'systemuser' }, createdBy: { name: 'Nancy Anderson' }, direction: 'incoming', state: 'completed' }] } });
  });
});
