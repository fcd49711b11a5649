import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { htmlToText } from '../../../sandbox/outlook/mail/bodyText.ts';
import { itemClass } from '../../../sandbox/outlook/mail/itemClass.ts';
import { MailFolder } from '../../../sandbox/outlook/mail/mailFolder.ts';
import type { Message } from '../../../sandbox/outlook/mail/message.ts';
import { NotAMessage, parseMessage } from '../../../sandbox/outlook/mail/parseMessage.ts';
import { normalizedSubject } from '../../../sandbox/outlook/mail/subject.ts';

const folder = new MailFolder(path.resolve('sandbox/mail'), ['nancy.anderson@contoso.com']);

async function shipped(file: string): Promise<Message> {
  const opened = await folder.open(file);
  if (!opened) throw new Error(`${file} cannot be opened.`);
  return opened.message;
}

const parse = (text: string) => parseMessage({ file: 'a.eml', content: Buffer.from(text, 'latin1'), folder: 'Inbox' });

describe('the messages that come with the sandbox', () => {
  test('there are enough, each is small, and only the damaged one is unreadable', async () => {
    const list = await folder.list();
    expect(list.length).toBeGreaterThanOrEqual(16);
    expect(list.filter((each) => each.fault !== null).map((each) => each.file)).toEqual(['damaged.eml']);
    expect(new Set(list.map((each) => each.itemId)).size).toBe(list.length);
    for (const { file } of list) expect((await readFile(path.resolve('sandbox/mail', file))).length).toBeLessThan(10_000);
  });

  test('what the user sent is in Sent Items, a subfolder is a folder', async () => {
    const folders = new Map((await folder.list()).map((each) => [each.file, each.folder]));
    expect(folders.get('sent-offer.eml')).toBe('Sent Items');
    expect(folders.get('quote-request.eml')).toBe('Inbox');
    expect(folders.get('Archive/last-years-contract.eml')).toBe('Archive');
  });

  test.each([
    ['quote-request.eml', 'IPM.Note'],
    ['meeting-request.eml', 'IPM.Schedule.Meeting.Request'],
    ['meeting-reply.eml', 'IPM.Schedule.Meeting.Resp.Pos'],
    ['non-delivery-report.eml', 'REPORT.IPM.Note.NDR'],
    ['signed.eml', 'IPM.Note.SMIME.MultipartSigned'],
  ])('%s is of class %s', async (file, expected) => {
    expect((await shipped(file)).itemClass).toBe(expected);
  });

  test('a subject may have 800 characters, a line 60 recipients, a message no Message-ID', async () => {
    expect((await shipped('very-long-subject.eml')).subject).toHaveLength(800);
    expect((await shipped('sixty-recipients.eml')).to).toHaveLength(60);
    expect((await shipped('no-message-id.eml')).internetMessageId).toBeNull();
  });

  test('names and addresses in other scripts are decoded', async () => {
    const message = await shipped('non-latin-names.eml');
    expect(message.from).toEqual({ name: '伊藤 修', address: 'shu.ito@contoso.com' });
    expect(message.to[2]).toEqual({ name: 'محمد علي', address: '用户@例子.example' });
    expect((await shipped('japanese-encoding.eml')).subject).toBe('見積もりのお願い');
  });

  test('attachments are of every kind, pictures of the body are inline', async () => {
    expect((await shipped('attachments-of-each-kind.eml')).attachments.map((each) => each.kind)).toEqual(['file', 'file', 'item', 'file', 'cloud']);
    const pictures = (await shipped('newsletter-with-pictures.eml')).attachments;
    expect(pictures.map(({ inline, contentId }) => [inline, contentId])).toEqual([
      [true, 'logo@adventure-works.com'],
      [true, 'chart@adventure-works.com'],
    ]);
  });

  test.each([
    ['attachments-of-each-kind.eml', ['base64', 'base64', 'eml', 'base64', 'url']],
    ['attached-appointment.eml', ['iCalendar']],
  ])('the attachments of %s come as %j', async (file, formats) => {
    expect((await folder.open(file))?.contents.map(({ format }) => format)).toEqual(formats);
  });

  test('an attached meeting request is a message, an attached appointment a calendar item', async () => {
    const attached = (calendar: string) =>
      parse(`Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment\r\n\r\nSubject: Visit\r\nContent-Type: text/calendar\r\n\r\n${calendar}\r\n--b--\r\n`);
    expect((await attached('BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR')).contents[0]?.format).toBe('eml');
    const { message, contents } = await attached('BEGIN:VCALENDAR\r\nEND:VCALENDAR');
    expect([message.attachments[0]?.name, contents[0]?.format, contents[0]?.content.trim()]).toEqual(['Visit.ics', 'iCalendar', 'BEGIN:VCALENDAR\r\nEND:VCALENDAR']);
  });

  test('sender and author differ when someone sends on behalf', async () => {
    const { from, sender } = await shipped('on-behalf-of.eml');
    expect([from?.address, sender?.address]).toEqual(['andrew.dixon@contoso.com', 'amy.alberts@contoso.com']);
  });
});

describe('a mail folder', () => {
  let root: string;
  beforeEach(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'mail-'));
  });
  afterEach(() => rm(root, { recursive: true }));

  test('a changed file is read again', async () => {
    const mail = new MailFolder(root, []);
    await writeFile(path.join(root, 'a.eml'), 'Subject: one\r\n\r\n');
    expect((await mail.list()).map((each) => each.subject)).toEqual(['one']);
    await writeFile(path.join(root, 'a.eml'), 'Subject: another\r\n\r\n');
    expect((await mail.list()).map((each) => each.subject)).toEqual(['another']);
  });

  test('nothing outside of it is opened', async () => {
    await mkdir(path.join(root, 'inner'));
    await writeFile(path.join(root, 'secret.eml'), 'Subject: secret\r\n\r\n');
    const mail = new MailFolder(path.join(root, 'inner'), []);
    for (const name of ['../secret.eml', '/etc/passwd', '..\\secret.eml', '']) expect(await mail.open(name)).toBeUndefined();
  });

  test('a folder that does not exist is empty', async () => {
    expect(await new MailFolder(path.join(root, 'none'), []).list()).toEqual([]);
  });
});

describe('bad input', () => {
  test('whatever the file holds, it is a message or a sentence', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)), fc.string().map((text) => Buffer.from(`Subject: ${text}\r\n\r\n${text}`))), async (content) => {
        const result = await parseMessage({ file: 'a.eml', content, folder: 'Inbox' }).catch((error: unknown) => error);
        expect(result instanceof NotAMessage || typeof result === 'object').toBe(true);
        expect(result instanceof Error && !(result instanceof NotAMessage)).toBe(false);
      }),
      { numRuns: 200 },
    );
  });

  test('without a usable date the arrival counts', async () => {
    const { message } = await parse('Date: nonsense\r\nReceived: from a by b;\r\n Mon, 2 Nov 2026 08:00:00 +0000\r\n\r\n');
    expect(message.received).toBe(Date.UTC(2026, 10, 2, 8));
  });

  test.each([
    ['a byte order mark', '\xef\xbb\xbfSubject: Offer\r\nMessage-ID: <a@b>\r\n\r\nbody'],
    ['line ends of old Macs', 'From MAILER-DAEMON Sun Sep  7 21:40:07 2008\rSubject: Offer\rMessage-ID: <a@b>\r\rbody'],
    ['blanks before colons', 'Subject  : Offer\r\nMessage-ID : <a@b>\r\n\r\nbody'],
    ['a line in the header that is none', 'Subject: Offer\r\nsome thing: else\r\nMessage-ID: <a@b>\r\n\r\nbody'],
    ['a folded Message-ID with a comment', 'Subject: Offer\r\nMessage-ID:\r\n <a@b> (added by a server)\r\n\r\nbody'],
  ])('a message with %s opens', async (_what, text) => {
    const { message } = await parse(text);
    expect([message.subject, message.internetMessageId, message.text]).toEqual(['Offer', '<a@b>', 'body']);
  });

  test('a Message-ID without brackets is told as it stands there', async () => {
    expect((await parse('Message-ID: a@b\r\n\r\n')).message.internetMessageId).toBe('a@b');
  });

  test('an address may be a word alone', async () => {
    const { message } = await parse('From: MAILER-DAEMON\r\nTo: postmaster, A Group: ann@x.com;\r\n\r\n');
    expect([message.from, message.to]).toEqual([{ name: 'MAILER-DAEMON', address: 'MAILER-DAEMON' }, [{ name: 'postmaster', address: 'postmaster' }, { name: 'ann@x.com', address: 'ann@x.com' }]]);
  });

  const inParts = (type: string, ...parts: string[]) => parse(`Content-Type: ${type}; boundary=b\r\n\r\n${parts.map((part) => `--b\r\n${part}\r\n`).join('')}--b--\r\n`);

  test('a message within a message is attached, also where it is to be shown inline or stands in a digest', async () => {
    const inner = 'Subject: =?utf-8?B?SW5uZXLDqQ==?=\r\n\r\ninner';
    const shown = await inParts('multipart/mixed', '\r\nouter', `Content-Type: message/rfc822\r\nContent-Disposition: inline\r\n\r\n${inner}`);
    expect([shown.message.text, shown.message.attachments[0]?.name, shown.contents[0]]).toEqual(['outer', 'Inneré.eml', { format: 'eml', content: inner }]);
    expect((await inParts('multipart/digest', `\r\n${inner}`, `\r\n${inner}`)).contents.map(({ content }) => content)).toEqual([inner, inner]);
  });

  test('a text beside one in HTML is shown behind it, with its lines', async () => {
    const { message } = await inParts('multipart/mixed', 'Content-Type: text/html\r\n\r\n<p>one</p>', '\r\ntwo & www.three.example\r\nfour');
    expect(message.html.replace(/\s+/g, '')).toBe('<p>one</p><br/><p>two&amp;www.three.example<br/>four</p>');
  });

  test('a message that is nothing but a message has that attached', async () => {
    const { message, contents } = await parse('Subject: outer\r\nContent-Type: message/rfc822\r\n\r\nSubject: Inner\r\n\r\ninner');
    expect([message.subject, message.attachments.map(({ name }) => name), contents]).toEqual(['outer', ['Inner.eml'], [{ format: 'eml', content: 'Subject: Inner\r\n\r\ninner' }]]);
  });

  test('a file is decoded as Unix mailers encoded it', async () => {
    const { message, contents } = await inParts('multipart/mixed', 'Content-Type: text/plain; name=a.txt\r\nContent-Transfer-Encoding: x-uuencode\r\nContent-Disposition: attachment\r\n\r\nbegin 644 a.txt\r\n-2&5L;&\\L(\'=O<FQD(0``\r\n`\r\nend');
    expect([message.attachments[0]?.size, Buffer.from(contents[0]?.content ?? '', 'base64').toString()]).toEqual([13, 'Hello, world!']);
  });

  test('an attachment is of the type that the message says, and its bytes are those of the message', async () => {
    const { message, contents } = await inParts('multipart/mixed', 'Content-Type: application/octet-stream; name=a.txt\r\nContent-Transfer-Encoding: base64\r\n\r\nAAEC/w==', 'Content-Type: message/rfc822\r\n\r\nSubject: a\r\n\r\n\xe9');
    expect([message.attachments[0]?.contentType, contents.map(({ content }) => content)]).toEqual(['application/octet-stream', ['AAEC/w==', 'Subject: a\r\n\r\n\xe9']]);
  });

  test('a calendar file that is merely attached makes no meeting', async () => {
    const { message } = await parse(
      'Content-Type: multipart/mixed; boundary=b\r\n\r\n--b\r\nContent-Type: text/calendar\r\nContent-Disposition: attachment; filename=a.ics\r\n\r\nBEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n--b--\r\n',
    );
    expect([message.itemClass, message.attachments.length]).toEqual(['IPM.Note', 1]);
  });
});

test.each([
  ['RE: Offer', 'Offer'],
  ['Re: FW: AW: Offer', 'Offer'],
  ['SV:Offer', 'Offer'],
  ['Quote: Offer', 'Quote: Offer'],
  ['', ''],
])('the subject %j without prefixes is %j', (subject, expected) => {
  expect(normalizedSubject(subject)).toBe(expected);
});

test.each([
  ['METHOD:CANCEL', 'IPM.Schedule.Meeting.Canceled'],
  ['METHOD:REPLY\r\nATTENDEE;PARTSTAT=DECLINED:mailto:a', 'IPM.Schedule.Meeting.Resp.Neg'],
  ['METHOD:REPLY\r\nATTENDEE;PARTSTAT=TENTAT\r\n IVE:mailto:a', 'IPM.Schedule.Meeting.Resp.Tent'],
  ['METHOD:PUBLISH', 'IPM.Note'],
])('a calendar with %j makes an item of class %s', (calendar, expected) => {
  expect(itemClass({ contentType: '', calendar })).toBe(expected);
});

test('text of HTML keeps lines, not styles and scripts', () => {
  expect(htmlToText('<style>p{}</style><p>One &amp; two</p><p>three<br>four<script>x</script></p>')).toBe('One & two\nthree\nfour');
});
