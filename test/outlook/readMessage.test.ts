/** @jest-environment node */
import { isStillSelected, pinItem, readAttachment, readMessage } from '../../src/outlook/readMessage.ts';
import { readAtOnce, readSelected } from '../../src/outlook/readSelected.ts';
import { fakeOffice, type FakeContext, type FakeItem } from './fakeOffice.ts';

type Reply = (result: { readonly status: string; readonly value?: unknown; readonly error?: { readonly code: number } }) => void;
const answer = (value: unknown) => ({ status: 'succeeded', value });

const me = 'nancy@contoso.com';
let context: FakeContext;
/** Called before Outlook answers each call, with its name: Office.js answers for whatever is selected then. */
let before: (call: string) => void;
/** What is selected when Outlook answers, whatever Office.js has been told. */
let hosted: string;

const headersOf = (name: string) => `Message-ID: <${name}@b.example>\r\nFrom: Ty <ty@b.example>\r\nTo: ${me}, Second <second@b.example>\r\nDate: Mon, 16 Nov 2026 09:12:38 +0100\r\nImportance: high\r\n`;

function itemOf(name: string, change: object = {}): FakeItem {
  const call = (what: string, value: () => unknown) => (...given: unknown[]) => {
    before(what);
    const reply = given.at(-1) as Reply;
    reply(answer(value()));
  };
  return {
    itemId: name,
    itemType: 'message',
    itemClass: 'IPM.Note',
    internetMessageId: `<${name}@b.example>`,
    subject: name,
    from: { emailAddress: 'ty@b.example', displayName: 'Ty' },
    sender: { emailAddress: 'ty@b.example', displayName: 'Ty' },
    to: [{ emailAddress: me, displayName: 'Nancy' }],
    cc: [],
    attachments: [{ id: 'f', name: 'f.txt', attachmentType: 'file', size: 3, isInline: false }],
    dateTimeCreated: new Date(0),
    body: { getAsync: call('body', () => `<p>${hosted}</p>`) },
    getAllInternetHeadersAsync: call('headers', () => headersOf(hosted)),
    getAttachmentContentAsync: call('attachment', () => ({ format: 'base64', content: btoa(hosted) })),
    ...change,
  };
}

function select(name: string, change: object = {}): void {
  hosted = name;
  context.mailbox = { ...context.mailbox, item: itemOf(name, change) };
}

beforeEach(() => {
  before = () => undefined;
  context = fakeOffice({ platform: 'OfficeOnline', mailbox: {} });
  select('one');
});

async function pinned(change: object = {}) {
  select('one', change);
  const selected = await readSelected(me);
  if (selected.kind !== 'message') throw new Error(selected.kind);
  const pin = pinItem(selected.message);
  if (!pin) throw new Error('not pinned');
  return pin;
}

describe('what is selected', () => {
  it.each([
    ['a draft', { subject: { getAsync: () => undefined } }, { kind: 'cannot', because: 'draft' }],
    ['an appointment', { itemType: 'appointment' }, { kind: 'cannot', because: 'appointment' }],
    ['a meeting request', { itemClass: 'IPM.Schedule.Meeting.Request' }, { kind: 'cannot', because: 'meeting' }],
    ['a report', { itemClass: 'REPORT.IPM.Note.NDR' }, { kind: 'cannot', because: 'report' }],
    ['an encrypted message', { itemClass: 'IPM.Note.SMIME' }, { kind: 'cannot', because: 'encrypted' }],
    ['a protected message', { attachments: [{ id: 'p', name: 'message_v2.rpmsg', attachmentType: 'file' }] }, { kind: 'cannot', because: 'protected' }],
    ['a task', { itemClass: 'IPM.Task' }, { kind: 'cannot', because: 'otherItem' }],
    ['a message with no Message-ID anywhere', { internetMessageId: undefined, getAllInternetHeadersAsync: undefined }, { kind: 'cannot', because: 'noMessageId' }],
    ['a message with a Message-ID that is too long', { internetMessageId: `<${'x'.repeat(400)}>` }, { kind: 'cannot', because: 'longMessageId' }],
    ['a signed message', { itemClass: 'IPM.Note.SMIME.MultipartSigned' }, { kind: 'message' }],
    ['a Message-ID without brackets', { internetMessageId: 'one@b.example' }, { kind: 'message', message: { messageId: '<one@b.example>' } }],
    ['a Message-ID that only the header has', { internetMessageId: '' }, { kind: 'message', message: { messageId: '<one@b.example>' } }],
    ['a received message', {}, { kind: 'message', message: { direction: 'incoming' } }],
    ['one that I sent', { from: { emailAddress: 'NANCY@contoso.com', displayName: '' }, to: [] }, { kind: 'message', message: { direction: 'outgoing' } }],
    ['one that I sent for somebody', { sender: { emailAddress: me, displayName: '' }, to: [] }, { kind: 'message', message: { direction: 'outgoing' } }],
    ['nonsense', { from: 7, to: 'x', cc: null, attachments: [{}], sender: {} }, { kind: 'message', message: { from: null, attachments: [] } }],
  ])('is %s', async (_what, change, expected) => {
    select('one', change);
    expect(await readSelected(me)).toMatchObject(expected);
  });

  it('is nothing', async () => {
    context.mailbox = { item: null };
    expect(await readSelected(me)).toEqual({ kind: 'nothing' });
    expect(readAtOnce(me)).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['a received message', {}, true],
    ['a draft', { subject: { getAsync: () => undefined } }, true],
    ['a message without Message-ID', { internetMessageId: '' }, false],
    ['a message from me to me', { from: { emailAddress: me, displayName: '' } }, false],
  ])('is told at once where nothing has to be asked: %s', async (_what, change, atOnce) => {
    select('one', change);
    expect(readAtOnce(me)).toEqual(atOnce ? await readSelected(me) : { kind: 'reading' });
  });
});

describe('reading the message that the button was pressed for', () => {
  it('gives its text, all recipients of its header, its time and importance', async () => {
    const read = await readMessage(await pinned());
    expect(read).toMatchObject({
      ok: true,
      value: { html: '<p>one</p>', to: [{ address: me }, { address: 'second@b.example', name: 'Second' }], missingRecipients: 0, time: Date.UTC(2026, 10, 16, 8, 12, 38), importance: 'high' },
    });
  });

  it('cannot tell whether recipients are missing where Outlook on the web shows twenty and gives no header', async () => {
    const to = Array.from({ length: 20 }, (_none, index) => ({ emailAddress: `n${index}@b.example`, displayName: '' }));
    expect(await readMessage(await pinned({ to, getAllInternetHeadersAsync: undefined }))).toMatchObject({ ok: true, value: { missingRecipients: null } });
  });

  // The first header, the text, the second header; the host may be ahead of what Office.js knows.
  it.each([1, 2, 3].flatMap((at) => [['Office.js knows it', at, true], ['only the host knows it', at, false]] as const))('stops when another message is selected and %s at call %i', async (_who, at, told) => {
    const pin = await pinned();
    let calls = 0;
    before = () => {
      calls += 1;
      if (calls !== at) return;
      if (told) select('two');
      else hosted = 'two';
    };
    expect(await readMessage(pin)).toEqual({ ok: false, failure: { kind: 'otherMessage' } });
  });

  it('stops when another message was selected for a moment only', async () => {
    const pin = await pinned();
    before = (call) => {
      if (call !== 'body') return;
      select('two');
      const item = context.mailbox?.item;
      select('one');
      hosted = item?.itemId === 'two' ? 'two' : 'one';
    };
    expect(await readMessage(pin)).toEqual({ ok: false, failure: { kind: 'otherMessage' } });
  });

  it('says that the text did not come', async () => {
    jest.useFakeTimers();
    const pin = await pinned({ body: { getAsync: () => undefined } });
    const reading = readMessage(pin);
    await jest.advanceTimersByTimeAsync(31_000);
    expect(await reading).toEqual({ ok: false, failure: { kind: 'notRead', part: 'body', code: 'silent' } });
    jest.useRealTimers();
  });

  it('is no longer possible once another one is selected', async () => {
    const { message } = await pinned();
    select('two');
    expect(pinItem(message)).toBeUndefined();
  });
});

describe('reading an attachment', () => {
  const file = { id: 'f', name: 'f.txt', contentType: '', size: 3, kind: 'file', isInline: false, contentId: null } as const;

  it.each([
    ['a file', { format: 'base64', content: 'QUJD\r\n' }, { kind: 'base64', base64: 'QUJD' }],
    ['a message', { format: 'eml', content: 'Subject: ü' }, { kind: 'base64', base64: Buffer.from('Subject: ü').toString('base64') }],
    ['a message in another encoding', { format: 'eml', content: 'Content-Type: text/plain; charset="iso-8859-1"\r\n\r\n\u00fc' }, { kind: 'base64', base64: Buffer.from('Content-Type: text/plain; charset="iso-8859-1"\r\n\r\n\u00fc', 'latin1').toString('base64') }],
    ['a message of any bytes', { format: 'eml', content: 'Subject: a\r\n\r\n\u0000\u0081\u00ff' }, { kind: 'base64', base64: Buffer.from('Subject: a\r\n\r\n\u0000\u0081\u00ff', 'latin1').toString('base64') }],
    ['a message that names another encoding and has more', { format: 'eml', content: 'charset=iso-8859-1 \u20ac' }, { kind: 'base64', base64: Buffer.from('charset=iso-8859-1 \u20ac').toString('base64') }],
    ['a link', { format: 'url', content: 'https://b.example' }, { kind: 'link' }],
  ])('gives %s', async (_what, content, expected) => {
    const pin = await pinned({ getAttachmentContentAsync: (_id: string, reply: Reply) => reply(answer(content)) });
    expect(await readAttachment(pin, file)).toEqual({ ok: true, value: expected });
  });

  it('stops when its content is that of another message', async () => {
    const pin = await pinned();
    before = (call) => void (call === 'attachment' && (hosted = 'two'));
    expect(await readAttachment(pin, file)).toEqual({ ok: false, failure: { kind: 'otherMessage' } });
    expect(await isStillSelected(pin)).toBe(false);
  });

  it('says why it was not given', async () => {
    const pin = await pinned({ getAttachmentContentAsync: (_id: string, reply: Reply) => reply({ status: 'failed', error: { code: 9003 } }) });
    expect(await readAttachment(pin, file)).toMatchObject({ ok: false, failure: { kind: 'notRead', code: '9003' } });
  });
});
